// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/launcher.h"

#include "ui/shell/mainwindow.h"
#include "ui/start/startwindow.h"

#include <QDir>

namespace fuseboard::app {

using namespace Qt::StringLiterals;

Launcher::Launcher(LaunchOptions options, const Clock& clock, secrets::SecretStore& secrets, ui::Theme& theme, ui::Dialogs& dialogs)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_secrets(secrets)
    , m_theme(theme)
    , m_dialogs(dialogs)
    , m_recent(Desktop::settingsFile())
{
}

Launcher::~Launcher() = default;

void Launcher::launch()
{
    DesktopOptions named = m_options.desktop;
    if (named.folder.isEmpty() && named.practice)
        named.folder = QDir(m_options.home).filePath(u"practice.fuseboard"_s);
    else if (named.folder.isEmpty() && !m_options.choose)
        named.folder = m_recent.last();
    if (named.folder.isEmpty())
        ask();
    else
        open(std::move(named));
}

DesktopOptions Launcher::optionsFor(const QString& folder) const
{
    DesktopOptions options = m_options.desktop;
    options.folder = QDir(folder).absolutePath();
    options.practice = false;
    options.clay.reset();
    return options;
}

QString Launcher::folderFor(const QString& destination) const
{
    const QString wanted = ui::folderNameFor(destination);
    QString name = wanted;
    for (int n = 2; m_taken.contains(name); ++n)
        name = wanted.chopped(10) + u'-' + QString::number(n) + wanted.right(10); // before ".fuseboard"
    return QDir(m_options.home).filePath(name);
}

void Launcher::ask(const QString& trouble)
{
    if (!m_start) {
        const QStringList names = QDir(m_options.home).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        m_taken = QSet<QString>(names.begin(), names.end());
        m_start = std::make_unique<ui::StartWindow>(m_dialogs, m_recent.folders(), [this](const QString& name) { return folderFor(name); });
        ui::StartWindow* start = m_start.get();
        connect(start, &ui::StartWindow::practiceChosen, this, [this] {
            DesktopOptions options = optionsFor(QDir(m_options.home).filePath(u"practice.fuseboard"_s));
            options.practice = true;
            open(std::move(options));
        });
        connect(start, &ui::StartWindow::clayChosen, this, [this](const ui::ClayConnection& connection) {
            DesktopOptions options = optionsFor(folderFor(connection.name));
            options.clay = connection;
            open(std::move(options));
        });
        connect(start, &ui::StartWindow::workspaceChosen, this, [this](const QString& folder) {
            const QDir dir(folder);
            if (dir.exists() && !dir.exists(u"workspace.db"_s) && !dir.isEmpty()) {
                ask(tr("%1 is not a workspace: it has other files in it and no workspace.db. Nothing was changed. "
                       "Choose a workspace, or an empty folder for a new one.").arg(folder));
                return;
            }
            open(optionsFor(folder));
        });
        connect(start, &ui::StartWindow::closed, this, [this] {
            if (!m_desktop)
                Q_EMIT finished(0);
        }, Qt::QueuedConnection);
    }
    if (!trouble.isEmpty())
        m_start->showTrouble(trouble);
    m_start->show();
    m_start->raise();
    m_start->activateWindow();
    Q_EMIT startShown(m_start.get());
}

void Launcher::open(DesktopOptions options)
{
    const QString folder = options.folder;
    m_desktop = std::make_unique<Desktop>(options, m_clock, m_secrets, m_theme);
    connect(m_desktop.get(), &Desktop::closed, this, &Launcher::onClosed, Qt::QueuedConnection);
    connect(m_desktop.get(), &Desktop::againWanted, this, [this, folder](const QString& language) {
        m_again = folder;
        m_language = language;
        m_desktop->close();
    });
    connect(m_desktop.get(), &Desktop::otherWorkspaceWanted, this, [this] {
        m_another = true;
        m_desktop->window()->close();
    });
    if (const auto opened = m_desktop->open(); !opened) {
        m_desktop.reset();
        ask(tr("%1 was not opened: %2").arg(folder, opened.error().text()));
        return;
    }
    m_recent.note(folder);
    if (m_start) {
        m_start.release()->deleteLater(); // its button is being clicked
    }
}

void Launcher::end()
{
    m_another = false;
    m_again.clear();
    if (m_desktop)
        m_desktop->close();
    else if (m_start)
        m_start->close();
    else
        Q_EMIT finished(0);
}

void Launcher::onClosed()
{
    m_desktop.reset();
    const QString again = std::exchange(m_again, {});
    if (std::exchange(m_another, false)) {
        ask();
    } else if (!again.isEmpty()) {
        Q_EMIT languageWanted(std::exchange(m_language, {}));
        open(optionsFor(again));
    }
    else
        Q_EMIT finished(0);
}

} // namespace fuseboard::app
