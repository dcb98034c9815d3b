// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/destinationspage.h"

#include "core/secrets/secretstore.h"
#include "core/store/destinationrepository.h"
#include "ui/destinations/accountssheet.h"
#include "ui/destinations/adddestination.h"
#include "ui/destinations/applybar.h"
#include "ui/destinations/breakertab.h"
#include "ui/destinations/destinationhead.h"
#include "ui/destinations/limitstab.h"
#include "ui/destinations/lintpanel.h"
#include "ui/destinations/retrytab.h"
#include "ui/destinations/securitytab.h"
#include "ui/destinations/settingstab.h"
#include "ui/destinations/testsheet.h"
#include "ui/models/deadletteractions.h"
#include "ui/models/snapshotfeed.h"
#include "ui/models/undostate.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/destinationactions.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/notice.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

DestinationsPage::DestinationsPage(Services& services, QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_channel(u"destinations.%1"_s.arg(quintptr(this)))
    , m_draft(new SettingsDraft(services, this))
    , m_actions(new DeadLetterActions(services, this))
    , m_undo(new UndoState(services, *m_actions, this, store::OperationScope::settings))
{
    buildBody();
    // The window says it already when there was none from the beginning.
    m_secretsBanner->setProperty("read", services.secrets && !services.secrets->lasting());
    wire();
    addKeys();
}

DestinationsPage::~DestinationsPage()
{
    m_services.readers.cancel(m_channel);
    m_services.readers.cancel(m_channel + u".sample"_s);
}

void DestinationsPage::wire()
{
    connect(m_draft, &SettingsDraft::loaded, this, [this] {
        followRotation();
        refreshSettings();
        refreshHead();
    });
    connect(m_draft, &SettingsDraft::edited, this, &DestinationsPage::refreshSettings);
    connect(m_draft, &SettingsDraft::secretsKnown, this, &DestinationsPage::revealGoal);
    connect(m_draft, &SettingsDraft::failed, this, &DestinationsPage::trouble);
    connect(m_draft, &SettingsDraft::applied, this, &DestinationsPage::onApplied);
    connect(m_notice, &Notice::actionClicked, m_undo, &UndoState::undo);
    connect(m_undo, &UndoState::turned, this, [this](const Turned& turned) {
        m_notice->say(turned.trouble ? Notice::Level::trouble : Notice::Level::done, u"undo"_s, turned.sentence);
        m_draft->reload();
        readKnown();
    });
    connect(m_banner, &Banner::actionClicked, m_banner, &Banner::hide);
    connect(m_secretsBanner, &Banner::actionClicked, m_secretsBanner, &Banner::hide);
    connect(m_tabBar, &QTabBar::currentChanged, this, [this](int index) {
        m_tabs->setCurrentIndex(index);
        onTab();
    });
    connect(m_breaker, &BreakerTab::placeWanted, this, &Page::placeWanted);
    connect(m_breaker, &BreakerTab::thresholdsWanted, this, &DestinationsPage::takeThresholds);
    connect(m_breaker, &BreakerTab::modeWanted, this, [this](QWidget* anchor) { askMode({}, anchor); });
    connect(m_head, &DestinationHead::modeWanted, this, [this](CardAction first) { askMode(first, m_head->moreButton()); });
    connect(m_lint, &LintPanel::settingWanted, this, &DestinationsPage::revealSetting);
    connect(m_bar, &ApplyBar::problemClicked, this, &DestinationsPage::revealProblem);
    connect(m_settings, &SettingsTab::accountWanted, this, [this] { revealSetting(SettingsDraft::Record::account, u"name"_s); });
    connect(m_settings, &SettingsTab::urlWanted, this, &DestinationsPage::askUrl);
    connect(m_settings, &SettingsTab::rotateWanted, this, &DestinationsPage::rotate);
    connect(m_security, &SecurityTab::secretWanted, this, &DestinationsPage::askSecret);
    connect(m_limits, &LimitsTab::resumeWanted, this, &DestinationsPage::resumeAccount);
    connect(m_settings, &SettingsTab::accountsWanted, this, [this] { showAccounts(m_draft->isLoaded() ? m_draft->account().id : AccountId()); });
    connect(m_empty, &EmptyState::actionClicked, this, &DestinationsPage::addDestination);
    connect(m_head, &DestinationHead::pickWanted, this, &DestinationsPage::pick);
    connect(m_head, &DestinationHead::testWanted, this, &DestinationsPage::test);
    connect(m_add, &AddDestination::addWanted, this, &DestinationsPage::onAdd);
    connect(m_add, &AddDestination::cancelled, this, &DestinationsPage::showBody);
    connect(m_test, &TestSheet::closed, this, &DestinationsPage::showBody);
    connect(m_test, &TestSheet::sendWanted, this, &DestinationsPage::send);
    m_hand = new DestinationActions(m_services, this);
    connect(m_hand, &DestinationActions::told, m_notice, &Notice::hide);
    connect(m_head, &DestinationHead::holdWanted, this, [this] { act(CardAction::trip); });
    connect(m_head, &DestinationHead::resetWanted, this, [this] { act(CardAction::reset); });
    connect(m_head, &DestinationHead::probeWanted, this, [this] { act(CardAction::probe); });
    connect(m_head, &DestinationHead::releaseWanted, this, [this] { act(CardAction::releaseHold); });
    connect(m_head, &DestinationHead::pauseWanted, this, [this](bool pause) { act(pause ? CardAction::pause : CardAction::resume); });
    connect(&m_services.snapshots, &SnapshotFeed::snapshotArrived, this, [this] {
        if (isVisible())
            refreshHead();
        if (m_rotatedFrom.valid() && m_looksLeft-- > 0)
            m_draft->reload();
    });
}

void DestinationsPage::activate()
{
    for (SettingsForm* form : m_forms)
        form->setLocked(unavailable());
    readKnown();
    m_undo->load();
    if (m_current.valid())
        m_draft->load(m_current);
    if (m_current.valid())
        m_breaker->setDestination(m_current);
    refreshHead();
    onTab();
}

void DestinationsPage::deactivate()
{
    m_breaker->deactivate();
    m_goal.clear();
}

/// The breaker has the whole width, and reads only while it is looked at.
void DestinationsPage::onTab()
{
    const bool breaker = tabWord() == u"breaker";
    m_lint->setVisible(!breaker);
    m_bar->setVisible(!breaker || m_draft->changes() > 0);
    if (breaker && isVisible())
        m_breaker->activate();
    else
        m_breaker->deactivate();
}

void DestinationsPage::readKnown()
{
    m_services.readers.read<Known>(m_channel, this,
        [](store::Connection& connection) -> Result<Known> {
            store::DestinationRepository repository(connection);
            auto destinations = repository.destinations();
            if (!destinations)
                return destinations.error();
            auto accounts = repository.accounts();
            if (!accounts)
                return accounts.error();
            return Known{std::move(*destinations), std::move(*accounts)};
        },
        [this](Result<Known> known) {
            if (known)
                take(std::move(*known));
            else
                trouble(known.error());
        });
}

void DestinationsPage::take(Known known)
{
    m_known = std::move(known);
    m_loaded = true;
    const auto& all = m_known.destinations;
    m_settings->setAccounts(accountsForRows());
    if (showsAccounts())
        m_accounts->setKnown(all, accountsForRows());
    else if (m_stack->currentWidget() != m_add && m_stack->currentWidget() != m_test)
        showBody();
    if (std::exchange(m_showsAccounts, false))
        showAccounts({});
    m_empty->button()->setEnabled(unavailable().isEmpty());
    m_empty->button()->setToolTip(unavailable().isEmpty() ? tr("Connect a webhook") : unavailable());
    const bool there = std::ranges::any_of(all, [this](const store::Destination& d) { return d.id == m_current; });
    if (!there && !all.empty() && !showsAccounts())
        select(all.front().id);
    else
        refreshHead();
    if (std::exchange(m_adds, false))
        addDestination();
}

void DestinationsPage::select(DestinationId id)
{
    showBody();
    if (id == m_current && m_draft->isLoaded())
        return;
    m_current = id;
    m_banner->hide();
    m_draft->load(id);
    m_breaker->setDestination(id);
    refreshHead();
}

void DestinationsPage::refreshHead()
{
    const auto snapshot = m_services.snapshots.latest();
    if (showsAccounts())
        m_accounts->setLive(snapshot);
    if (!m_current.valid())
        return;
    const auto* live = snapshot ? findDestination(*snapshot, m_current) : nullptr;
    const QString why = m_services.engine ? QString() : tr("No engine runs here: the workspace is open read-only.");
    if (live) {
        const auto* account = findAccount(*snapshot, live->account);
        m_head->display(*live, cardContent(*live, account, m_services.clock.wall()), why);
        m_limits->setAccount(account);
        m_settings->setRecords(live->odometer);
    } else {
        const auto known = std::ranges::find_if(m_known.destinations, [this](const store::Destination& d) { return d.id == m_current; });
        if (known != m_known.destinations.end())
            m_head->display(known->name, known->webhook.maskedUrl, why);
        m_limits->setAccount(nullptr);
        m_settings->setRecords({});
    }
    m_head->setTestPossible(unavailable());
}

void DestinationsPage::refreshSettings()
{
    for (SettingsForm* form : m_forms)
        form->refresh();
    m_lint->refresh();
    m_bar->refresh();
    markTabs();
    const auto& secrets = m_draft->secrets();
    if (secrets && (secrets->trouble || !secrets->lasting) && m_secretsBanner->isHidden() && !m_secretsBanner->property("read").toBool()) {
        m_secretsBanner->setProperty("read", true); // once is enough
        m_secretsBanner->show(Banner::Level::caution, u"key"_s,
                              tr("No keychain answers: URLs and secrets that you enter here live until Fuseboard ends, and are asked for again then. Rows wait, none is lost."),
                              tr("Understood"));
    }
}

/// A dot behind the name of each tab with changes that are not applied.
void DestinationsPage::markTabs()
{
    const auto changed = m_draft->changed();
    for (SettingsForm* form : m_forms) {
        const int at = m_tabs->indexOf(form);
        const bool any = std::ranges::any_of(changed, [form](const SettingsDraft::Key& key) { return form->has(key.first, key.second); });
        const QString title = m_titles.at(at);
        m_tabBar->setTabText(at, any ? QString(title + u" •"_s) : title);
        m_tabBar->setTabToolTip(at, any ? tr("%1 (Alt+%2): changes that are not applied").arg(title).arg(at + 1) : tr("%1 (Alt+%2)").arg(title).arg(at + 1));
    }
}

QString DestinationsPage::tabWord() const
{
    return m_tabBar->tabData(m_tabBar->currentIndex()).toString();
}

void DestinationsPage::showTab(const QString& word)
{
    for (int i = 0; i < m_tabBar->count(); ++i) {
        if (m_tabBar->tabData(i).toString() == word)
            m_tabBar->setCurrentIndex(i);
    }
}

void DestinationsPage::revealSetting(SettingsDraft::Record record, const QString& path)
{
    for (SettingsForm* form : m_forms) {
        const int at = m_tabs->indexOf(form);
        const int before = m_tabBar->currentIndex();
        m_tabBar->setCurrentIndex(at); // what is hidden cannot be scrolled to
        if (form->reveal(record, path))
            return;
        m_tabBar->setCurrentIndex(before);
    }
}

void DestinationsPage::revealProblem()
{
    const auto problems = m_draft->problems();
    if (!problems.empty())
        revealSetting(problems.front().first.first, problems.front().first.second);
}

void DestinationsPage::reveal(const Place& place)
{
    if (place.destination.valid())
        select(place.destination);
    if (place.tab == u"add")
        return addDestination();
    if (place.tab == u"accounts")
        return m_loaded ? showAccounts({}) : void(m_showsAccounts = true);
    if (place.tab == u"secret" || place.tab == u"url") {
        showTab(place.tab == u"url" ? u"settings"_s : u"security"_s);
        m_goal = place.tab;
        return m_draft->reload(); // what is missing now, not what was when the page was left
    }
    if (!place.tab.isEmpty())
        showTab(place.tab);
}

std::vector<PaletteEntry> DestinationsPage::paletteEntries()
{
    std::vector<PaletteEntry> entries;
    const QString why = unavailable();
    const auto snapshot = m_services.snapshots.latest();
    const auto open = [this](DestinationId id, const QString& tab) {
        return [this, id, tab] { Q_EMIT placeWanted({pageId(), id, {}, tab, {}}); };
    };
    if (snapshot) {
        for (const engine::DestinationSnapshot& each : snapshot->destinations) {
            const auto add = [&](const QString& name, const QString& keywords, const QString& tab) {
                entries.push_back({name.arg(each.name), title(), {}, keywords, open(each.id, tab), true, {}, each.name});
            };
            add(tr("Settings of %1"), tr("destination webhook url account"), u"settings"_s);
            add(tr("Breaker of %1"), tr("destination window thresholds transitions what if flight recorder"), u"breaker"_s);
            add(tr("Limits and credits of %1"), tr("destination rate budget account burst"), u"limits"_s);
            add(tr("Retry of %1"), tr("destination retries fallback resend"), u"retry"_s);
            add(tr("Security of %1"), tr("destination secret signing auth header"), u"security"_s);
        }
    }
    entries.push_back({tr("Add destination…"), title(), {}, tr("new webhook connect clay"), [this] {
                           Q_EMIT placeWanted({pageId(), {}, {}, {}, {}});
                           addDestination();
                       }, why.isEmpty(), why});
    entries.push_back({tr("Accounts…"), title(), {}, tr("new account add rename limits credits rate budget time zone"), open({}, u"accounts"_s), true, {}});
    return entries;
}

void DestinationsPage::trouble(const Error& error)
{
    if (error.code == ErrorCode::cancelled)
        return;
    m_banner->show(Banner::Level::trouble, u"warning"_s, error.text() + u' ' + tr("Rows are not touched by it."), tr("Close"));
}

QVariantMap DestinationsPage::viewState() const
{
    return {{u"destination"_s, m_current.value}, {u"tab"_s, tabWord()}};
}

void DestinationsPage::restoreView(const QVariantMap& state)
{
    m_current = DestinationId(state.value(u"destination"_s).toLongLong());
    showTab(state.value(u"tab"_s).toString());
}

std::vector<HelpSection> DestinationsPage::help() const
{
    HelpSection section{tr("Destinations"), {}, 0};
    section.lines = {
        {{tr("Ctrl+D")}, {}, tr("Choose or add a destination")},
        {{tr("Alt+1 … 5")}, {}, tr("Go to a tab")},
        {{tr("Ctrl+S")}, {}, tr("Apply the changes")},
        {{tr("Esc")}, {}, tr("Put the fields back")},
        {{tr("Ctrl+Shift+T")}, {}, tr("Send a test request")},
        {{tr("Ctrl+Z")}, {}, tr("Undo the last change that was applied")},
        {{tr("Ctrl+Y")}, {}, tr("Do it again")},
    };
    return {section};
}

/// In a window that is not the active one there are no shortcuts (addKeys()).
void DestinationsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_S)
        return shownDraft().apply();
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_D)
        return pick();
    if (event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) && event->key() == Qt::Key_T)
        return test();
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier && m_draft->changes() > 0)
        return m_draft->revert();
    Page::keyPressEvent(event);
}

} // namespace fuseboard::ui
