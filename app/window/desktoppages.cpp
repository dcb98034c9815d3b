// SPDX-License-Identifier: GPL-3.0-or-later
// Desktop: the pages of its window. Nothing but the one in front is made before the window is painted.
#include "app/window/desktop.h"

#include "app/window/desktopattention.h"
#include "ui/activity/activitypage.h"
#include "ui/batches/batchespage.h"
#include "ui/deadletters/deadletterspage.h"
#include "ui/destinations/destinationspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/reports/reportspage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/latepage.h"
#include "ui/shell/mainwindow.h"

#include <QEvent>
#include <QTimer>

#include <algorithm>

namespace fuseboard::app {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kBetweenPages{10}; ///< for what the operator does meanwhile
constexpr std::chrono::seconds kUnpainted{2};          ///< a window that begins minimised is not painted

} // namespace

std::vector<ui::Page*> Desktop::makePlaces()
{
    const auto add = [this](const QString& id, const QString& title, const QString& icon, ui::LatePage::Make make) {
        m_places.push_back(new ui::LatePage({id, title, icon}, std::move(make)));
        return m_places.back();
    };
    add(u"overview"_s, ui::OverviewPage::name(), u"house"_s, [this](QWidget* parent) { return makeOverview(parent); });
    m_batches = add(u"batches"_s, ui::BatchesPage::name(), u"layers"_s,
                    [this](QWidget* parent) { return new ui::BatchesPage(*m_services, m_jobs, m_dialogs, parent); });
    add(u"deadletters"_s, ui::DeadLettersPage::name(), u"inbox"_s,
        [this](QWidget* parent) { return new ui::DeadLettersPage(*m_services, m_jobs, m_dialogs, parent); });
    add(u"destinations"_s, ui::DestinationsPage::name(), u"globe"_s, [this](QWidget* parent) { return new ui::DestinationsPage(*m_services, parent); });
    add(u"activity"_s, ui::ActivityPage::name(), u"pulse"_s, [this](QWidget* parent) { return new ui::ActivityPage(*m_services, parent); });
    add(u"reports"_s, ui::ReportsPage::name(), u"chart"_s,
        [this](QWidget* parent) { return new ui::ReportsPage(*m_services, m_jobs, m_dialogs, &Desktop::writePdf, parent); });
    add(u"settings"_s, ui::SettingsPage::name(), u"sliders"_s, [this](QWidget* parent) { return makeSettings(parent); });
    return {m_places.begin(), m_places.end()};
}

ui::Page* Desktop::makeOverview(QWidget* parent)
{
    auto* overview = new ui::OverviewPage(*m_services, m_dialogs, parent);
    connect(overview, &ui::OverviewPage::otherWorkspaceWanted, this, &Desktop::otherWorkspaceWanted);
    connect(overview, &ui::OverviewPage::practiceWanted, this, &Desktop::practise);
    return overview;
}

ui::Page* Desktop::makeSettings(QWidget* parent)
{
    auto* settings = new ui::SettingsPage(*m_services, m_theme, m_attention->attention(), m_attention->notifier(), m_session->alerts(), parent);
    // It may be the page that the window begins with, and is made while that is made.
    if (auto* window = qobject_cast<ui::MainWindow*>(parent->window())) {
        settings->setLanguage(window->language());
        connect(window, &ui::MainWindow::languageChanged, settings, &ui::SettingsPage::setLanguage);
        connect(settings, &ui::SettingsPage::languageWanted, window, &ui::MainWindow::setLanguage);
    }
    connect(settings, &ui::SettingsPage::againWanted, this, [this] { Q_EMIT againWanted(m_window->language()); }, Qt::QueuedConnection);
    return settings;
}

ui::BatchesPage& Desktop::batches()
{
    return static_cast<ui::BatchesPage&>(*m_batches->page());
}

bool Desktop::isWhole() const
{
    return m_window && std::ranges::all_of(m_places, &ui::LatePage::isMade);
}

void Desktop::makeRestSoon()
{
    m_window->installEventFilter(this);
    QTimer::singleShot(kUnpainted, this, &Desktop::makeNext);
}

bool Desktop::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && watched == m_window.get()) {
        m_window->removeEventFilter(this);
        QTimer::singleShot(0, this, &Desktop::makeNext); // what is painted is on the screen by then
    }
    return QObject::eventFilter(watched, event);
}

void Desktop::makeNext()
{
    const auto next = std::ranges::find_if_not(m_places, &ui::LatePage::isMade);
    if (!m_window || next == m_places.end())
        return;
    (*next)->page();
    QTimer::singleShot(kBetweenPages, this, &Desktop::makeNext);
}

} // namespace fuseboard::app
