// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "ui/models/clayconnection.h"
#include "ui/models/batchjobs.h"
#include "ui/models/deskjobs.h"
#include "ui/models/joblist.h"
#include "ui/models/services.h"
#include "ui/models/snapshotfeed.h"
#include "ui/shell/desktopdialogs.h"
#include "ui/widgets/theme.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace fuseboard::ui {
class BatchesPage;
class ImportRun;
class LatePage;
class MainWindow;
class Page;
class SettingsPage;
}

namespace fuseboard::app {

class DesktopAttention;

struct DesktopOptions
{
    QString folder;
    QString sample;         ///< with practice: this file is submitted when the workspace has no batch yet
    bool practice = false;  ///< start the practice destination
    std::optional<ui::ClayConnection> clay = {}; ///< a destination to add: the first one of a new workspace
    ui::ThemeChoice theme = ui::ThemeChoice::system;
    bool forceTheme = false;
};

/// The window on one workspace: session, services, pages. Opens read-only when another Fuseboard holds the workspace, and
/// says who does. Closing the window lets requests on the wire end before the program does.
class Desktop : public QObject
{
    Q_OBJECT
public:
    Desktop(const DesktopOptions& options, const Clock& clock, secrets::SecretStore& secrets, ui::Theme& theme);
    ~Desktop() override;

    /// Opens the workspace and shows the window. An error is final: nothing was opened.
    Result<void> open();
    /// Where windows remember what they look like.
    static QString settingsFile();
    /// As the window's close button does; before there is a window, too. closed() follows.
    void close();
    ui::MainWindow* window() const { return m_window.get(); }
    ui::SnapshotFeed& snapshots() { return m_snapshots; }
    Session* session() const { return m_session.get(); } ///< null until open()
    /// Whether every page of the window is there: the one in front comes with it, the others as soon as it is painted.
    bool isWhole() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void againWanted(const QString& language); ///< this one once more, in that language; empty: the desktop's
    void otherWorkspaceWanted(); ///< by the operator: this one is to be closed, and another opened
    void closed(); ///< window gone, engine stopped, everything on disk

private:
    static void writePdf(const QString& html, const QString& path, std::function<void(Result<void>)> done);
    Result<void> openSession();
    void startEngine();
    void startPractice();
    void connectClay();
    void submitSample(const store::Destination& destination);
    void showWindow();
    void practise();
    std::vector<ui::Page*> makePlaces();
    ui::Page* makeOverview(QWidget* parent);
    ui::Page* makeSettings(QWidget* parent);
    ui::BatchesPage& batches();
    void makeRestSoon();
    void makeNext();
    void onWindowClosed();

    DesktopOptions m_options;
    const Clock& m_clock;
    secrets::SecretStore& m_secrets;
    ui::Theme& m_theme;
    std::unique_ptr<Session> m_session;
    ui::SnapshotFeed m_snapshots;
    ui::JobList m_jobs;
    ui::DesktopDialogs m_dialogs;
    std::unique_ptr<ui::Services> m_services;
    std::unique_ptr<ui::ImportRun> m_sample;
    std::unique_ptr<ui::DeskJobs> m_deskJobs;
    std::unique_ptr<ui::BatchJobs> m_batchJobs;
    std::unique_ptr<ui::MainWindow> m_window;
    std::vector<ui::LatePage*> m_places; ///< of the window
    ui::LatePage* m_batches = nullptr;
    std::unique_ptr<DesktopAttention> m_attention;
};

} // namespace fuseboard::app
