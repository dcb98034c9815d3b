// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/destinationactions.h"

#include "ui/models/cardcontent.h"
#include "ui/models/cardsentence.h"
#include "ui/models/format.h"
#include "ui/models/snapshotfeed.h"
#include "ui/widgets/trippopover.h"
#include "ui/widgets/notice.h"

#include <QEvent>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr size_t kMostUndone = 20;

/// No promise that something else breaks.
QString sendsOn(const QString& done, const engine::DestinationSnapshot& d, Standing released)
{
    const QString others = obstaclesBeside(d, released);
    return others.isEmpty() ? done : DestinationActions::tr("Done, but nothing is sent to %1 yet: %2.").arg(d.name, others);
}

} // namespace

DestinationActions::DestinationActions(Services& services, QWidget* page, const QString& notice)
    : QObject(page)
    , m_services(services)
    , m_page(page)
    , m_notice(new Notice(page))
    , m_keys(new QShortcut(QKeySequence::Undo, page))
{
    connect(m_notice, &Notice::actionClicked, this, [this] {
        takeBack();
    });
    // Only while it is offered: the page may have an undo of its own.
    m_keys->setContext(Qt::WidgetWithChildrenShortcut);
    m_keys->setEnabled(false);
    connect(m_keys, &QShortcut::activated, this, &DestinationActions::undo);
    connect(m_keys, &QShortcut::activatedAmbiguously, this, &DestinationActions::undo);
    m_notice->installEventFilter(this);
    m_notice->setObjectName(notice);
}

bool DestinationActions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Hide)
        m_keys->setEnabled(m_always);
    return QObject::eventFilter(watched, event);
}

void DestinationActions::ownUndoKey()
{
    m_always = true;
    m_keys->setEnabled(true);
}

bool DestinationActions::isTelling() const
{
    return m_notice->isVisible();
}

void DestinationActions::hush()
{
    m_notice->hide();
}

void DestinationActions::takeBack()
{
    if (m_undo.empty())
        return;
    const Way way = std::move(m_undo.back());
    m_undo.pop_back();
    way();
}

void DestinationActions::undo()
{
    if (m_undo.empty())
        return m_notice->say(Notice::Level::done, u"undo"_s, tr("There is nothing here to undo."));
    m_notice->hide();
    takeBack();
}

void DestinationActions::say(const QString& icon, const QString& text, bool trouble)
{
    m_notice->say(trouble ? Notice::Level::trouble : Notice::Level::done, icon, text);
}

void DestinationActions::tell(const QString& icon, const QString& text, const QString& back, Way way)
{
    if (way) {
        m_undo.push_back(std::move(way));
        if (m_undo.size() > kMostUndone)
            m_undo.erase(m_undo.begin());
    }
    m_notice->say(Notice::Level::done, icon, text, back, back.isEmpty() ? QString() : tr("%1 (Ctrl+Z)").arg(back));
    m_keys->setEnabled(m_always || !back.isEmpty());
    Q_EMIT told();
}

void DestinationActions::act(DestinationId id, CardAction action, QWidget* anchor)
{
    engine::EngineControl* engine = m_services.engine;
    const auto snapshot = m_services.snapshots.latest();
    const auto* d = snapshot ? findDestination(*snapshot, id) : nullptr;
    if (!engine || !d)
        return;
    switch (action) {
    case CardAction::trip:
    case CardAction::setEnd:
        if (!m_trip) {
            m_trip = new TripPopover(m_page->window());
            connect(m_trip, &TripPopover::tripped, this, &DestinationActions::onTripped);
        }
        m_trip->openFor(id, d->name, action == CardAction::setEnd ? d->cause : QString(), m_services.clock.wall(), anchor);
        break;
    case CardAction::reset: reset(*d); break;
    case CardAction::probe:
        engine->probeNow(id, actor());
        m_undo.clear(); // what was before it cannot be had again
        if (const QString stopped = noProbeBecause(*d, m_services.clock.wall(), findAccount(*snapshot, d->account)); !stopped.isEmpty())
            tell(u"bolt"_s, tr("%1: its cool-down is over. %2").arg(d->name, stopped));
        else
            tell(u"bolt"_s, d->queued > 0 ? tr("%1: the next row is sent as a probe.").arg(d->name) : tr("%1: the next row that comes is sent as a probe; none waits now.").arg(d->name));
        break;
    case CardAction::pause:
    case CardAction::resume: {
        const bool pause = action == CardAction::pause;
        engine->pauseDestination(id, pause, actor());
        tell(pause ? u"pause"_s : u"play"_s,
             pause ? tr("%1 is paused. What is on the wire ends, rows wait.").arg(d->name) : sendsOn(tr("%1 sends on.").arg(d->name), *d, Standing::paused),
             pause ? tr("Resume") : tr("Pause again"), [this, id, pause, name = d->name] {
                 m_services.engine->pauseDestination(id, !pause, actor(tr("undone")));
                 tell(u"undo"_s, pause ? tr("Undone: %1 sends on.").arg(name) : tr("Undone: %1 is paused.").arg(name));
             });
        break;
    }
    case CardAction::releaseHold:
        engine->releaseHold(id, actor());
        m_undo.clear();
        tell(u"play"_s, sendsOn(tr("%1: the endpoint is tried again, its rows go on.").arg(d->name), *d, Standing::held));
        break;
    case CardAction::resumeBudget:
        engine->resumeBudget(d->account, actor());
        m_undo.clear();
        tell(u"play"_s, tr("The account of %1 spends on.").arg(d->name));
        break;
    case CardAction::disable: setAside(*d, false); break;
    case CardAction::measure: setAside(*d, true); break;
    case CardAction::setSecret:
    case CardAction::newWebhook: break; // the page leads there
    }
}

void DestinationActions::setMode(DestinationId id, CardAction mode, const QString& reason)
{
    const auto snapshot = m_services.snapshots.latest();
    const auto* d = snapshot ? findDestination(*snapshot, id) : nullptr;
    if (!m_services.engine || !d)
        return;
    if (mode == CardAction::reset)
        reset(*d, reason);
    else
        setAside(*d, mode == CardAction::measure, reason);
}

/// A breaker that lets everything through: it counts nothing, or it only counts.
void DestinationActions::setAside(const engine::DestinationSnapshot& d, bool measure, const QString& reason)
{
    if (measure)
        m_services.engine->measureBreaker(d.id, actor(reason));
    else
        m_services.engine->disableBreaker(d.id, actor(reason));
    const QString text = measure ? tr("%1: its breaker only measures, it does not open any more.").arg(d.name)
                                 : tr("%1: its breaker is disabled, it neither counts nor opens.").arg(d.name);
    const bool known = d.breaker == BreakerState::closed || d.breaker == BreakerState::disabled || d.breaker == BreakerState::metricsOnly;
    if (!known) { // what it had counted, and when it would have probed, is gone: it begins anew
        return tell(u"bolt"_s, text, tr("Let it work again"), [this, id = d.id, name = d.name] {
            m_services.engine->resetBreaker(id, actor(tr("undone")));
            tell(u"undo"_s, tr("%1: its breaker works again, closed, and counts from now on.").arg(name));
        });
    }
    tell(u"bolt"_s, text, tr("Undo"), [this, id = d.id, name = d.name, before = d.breaker] {
        if (before == BreakerState::disabled)
            m_services.engine->disableBreaker(id, actor(tr("undone")));
        else if (before == BreakerState::metricsOnly)
            m_services.engine->measureBreaker(id, actor(tr("undone")));
        else
            m_services.engine->resetBreaker(id, actor(tr("undone")));
        tell(u"undo"_s, tr("Undone: the breaker of %1 is as it was.").arg(name));
    });
}

void DestinationActions::onTripped(DestinationId id, const QString& reason, std::optional<Millis> length)
{
    const auto snapshot = m_services.snapshots.latest();
    const auto* d = snapshot ? findDestination(*snapshot, id) : nullptr;
    if (!m_services.engine || !d)
        return;
    const WallTime now = m_services.clock.wall();
    m_services.engine->trip(id, length ? std::optional(now + *length) : std::nullopt, actor(reason));
    const QString text = length ? tr("%1 is held open until %2: \u201c%3\u201d.").arg(d->name, formatInstant(now + *length, now), reason)
                                : tr("%1 is held open until you reset it: \u201c%2\u201d.").arg(d->name, reason);
    if (d->breaker == BreakerState::forcedOpen) { // its end and reason were changed: those that it had
        tell(u"lock"_s, text, tr("Undo"), [this, id, name = d->name, cause = d->cause, end = d->nextProbe] {
            m_services.engine->trip(id, end, actor(cause));
            tell(u"undo"_s, tr("Undone: %1 is held open as it was.").arg(name));
        });
        return;
    }
    // Released it is closed; a breaker that was probing has to begin anew, so that is not called undoing.
    const bool exact = d->breaker != BreakerState::halfOpen;
    tell(u"lock"_s, text, exact ? tr("Undo") : tr("Release"), [this, id, name = d->name, before = d->breaker] {
        m_services.engine->releaseBreaker(id, actor(tr("undone")));
        if (before == BreakerState::disabled)
            m_services.engine->disableBreaker(id, actor(tr("undone")));
        else if (before == BreakerState::metricsOnly)
            m_services.engine->measureBreaker(id, actor(tr("undone")));
        tell(u"undo"_s, tr("Undone: %1 is not held open by you any more.").arg(name));
    });
}

void DestinationActions::reset(const engine::DestinationSnapshot& d, const QString& reason)
{
    m_services.engine->resetBreaker(d.id, actor(reason));
    if (d.breaker == BreakerState::disabled || d.breaker == BreakerState::metricsOnly) {
        const bool measured = d.breaker == BreakerState::metricsOnly;
        return tell(u"check"_s, tr("%1: its breaker works again, closed, and counts from now on.").arg(d.name), tr("Undo"), [this, id = d.id, name = d.name, measured] {
            if (measured)
                m_services.engine->measureBreaker(id, actor(tr("undone")));
            else
                m_services.engine->disableBreaker(id, actor(tr("undone")));
            tell(u"undo"_s, tr("Undone: the breaker of %1 is as it was.").arg(name));
        });
    }
    const QString text = sendsOn(tr("%1 is closed; the failures that opened it are forgotten.").arg(d.name), d, Standing::runs);
    if (d.breaker != BreakerState::forcedOpen) {
        m_undo.clear();
        tell(u"check"_s, text); // what it had counted is gone
        return;
    }
    tell(u"check"_s, sendsOn(tr("%1 is closed and sends on.").arg(d.name), d, Standing::runs), tr("Undo"), [this, id = d.id, name = d.name, holders = d.holders, cause = d.cause, end = d.nextProbe] {
        if (holders.empty())
            m_services.engine->trip(id, end, actor(cause));
        for (const resilience::BreakerHolder& holder : holders)
            m_services.engine->trip(id, holder.until, actor(holder.reason), holder.name);
        tell(u"undo"_s, tr("Undone: %1 is held open as it was.").arg(name));
    });
}

} // namespace fuseboard::ui
