// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/desktop.h"
#include "app/window/recentworkspaces.h"

#include <QSet>
#include <QWidget>

namespace fuseboard::ui { class StartWindow; }

namespace fuseboard::app {

struct LaunchOptions
{
    DesktopOptions desktop;       ///< folder: the workspace that was named; empty: none was
    bool choose = false;          ///< ask, though there is one from the last time
    QString home;                 ///< folder that new workspaces are made in
};

/// From the start of the program to its end: opens the workspace that was named, or the one of the last time, or asks with the
/// start window, and again when the operator wants another one.
class Launcher : public QObject
{
    Q_OBJECT
public:
    /// dialogs: the start window's.
    Launcher(LaunchOptions options, const Clock& clock, secrets::SecretStore& secrets, ui::Theme& theme, ui::Dialogs& dialogs);
    ~Launcher() override;

    void launch();
    /// Closes whatever is open, as its close button does, without asking: requests on the wire end first. finished() follows.
    void end();
    ui::StartWindow* startWindow() const { return m_start.get(); } ///< null unless it is asked
    Desktop* desktop() const { return m_desktop.get(); }

Q_SIGNALS:
    /// Nothing is open any more. code: of the process.
    void finished(int code);
    void startShown(QWidget* window);
    /// Before a window is made anew: words from here on are of the language that was chosen.
    void languageWanted(const QString& code);

private:
    void ask(const QString& trouble = {});
    void open(DesktopOptions options);
    void onClosed();
    DesktopOptions optionsFor(const QString& folder) const;
    QString folderFor(const QString& destination) const;

    LaunchOptions m_options;
    const Clock& m_clock;
    secrets::SecretStore& m_secrets;
    ui::Theme& m_theme;
    ui::Dialogs& m_dialogs;
    RecentWorkspaces m_recent;
    QSet<QString> m_taken; ///< names in home
    std::unique_ptr<ui::StartWindow> m_start;
    std::unique_ptr<Desktop> m_desktop;
    bool m_another = false; ///< asked for while one is open
    QString m_again;        ///< the folder of the one that is opened once more, in another language
    QString m_language;     ///< that one; empty: as the desktop
};

} // namespace fuseboard::app
