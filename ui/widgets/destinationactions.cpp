// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/destinationactions.h"

#include "ui/models/cardcontent.h"
#include "ui/models/format.h"
#include "ui/models/snapshotfeed.h"
#include "ui/widgets/trippopover.h"
#include "ui/widgets/notice.h"

#include <QEvent>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

DestinationActions::DestinationActions(Services& services, QWidget* page, const QString& notice)
    : QObject(page)
    , m_services(services)
    , m_page(page)
    , m_notice(new Notice(page))
    , m_keys(new QShortcut(QKeySequence::Undo, page))
{
    connect(m_notice, &Notice::actionClicked, this, [this] {
        if (const Way way = std::exchange(m_undo, {}))
            way();
    });
    // Only while there is something to take back: the page may have an undo of its own.
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
        m_keys->setEnabled(false);
    return QObject::eventFilter(watched, event);
}

bool DestinationActions::isTelling() const
{
    return m_notice->isVisible();
}

void DestinationActions::hush()
{
    m_notice->hide();
}

void DestinationActions::undo()
{
    const Way way = std::exchange(m_undo, {});
    if (!way || !m_notice->isVisible())
        return;
    m_notice->hide();
    way();
}

void DestinationActions::say(const QString& icon, const QString& text, bool trouble)
{
    m_undo = {};
    m_notice->say(trouble ? Notice::Level::trouble : Notice::Level::done, icon, text);
}

void DestinationActions::tell(const QString& icon, const QString& text, const QString& back, Way way)
{
    m_undo = std::move(way);
    m_notice->say(Notice::Level::done, icon, text, back, back.isEmpty() ? QString() : tr("%1 (Ctrl+Z)").arg(back));
    m_keys->setEnabled(bool(m_undo));
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
        tell(u"bolt"_s, tr("%1: the next row is sent as a probe.").arg(d->name));
        break;
    case CardAction::pause:
    case CardAction::resume: {
        const bool pause = action == CardAction::pause;
        engine->pauseDestination(id, pause, actor());
        tell(pause ? u"pause"_s : u"play"_s,
             pause ? tr("%1 is paused. What is on the wire ends, rows wait.").arg(d->name) : tr("%1 sends on.").arg(d->name),
             pause ? tr("Resume") : tr("Pause again"), [this, id, pause, name = d->name] {
                 m_services.engine->pauseDestination(id, !pause, actor(tr("undone")));
                 tell(u"undo"_s, pause ? tr("Undone: %1 sends on.").arg(name) : tr("Undone: %1 is paused.").arg(name));
             });
        break;
    }
    case CardAction::releaseHold:
        engine->releaseHold(id, actor());
        tell(u"play"_s, tr("%1: the endpoint is tried again, its rows go on.").arg(d->name));
        break;
    case CardAction::resumeBudget:
        engine->resumeBudget(d->account, actor());
        tell(u"play"_s, tr("The account of %1 spends on.").arg(d->name));
        break;
    case CardAction::disable: setAside(*d, false); break;
    case CardAction::measure: setAside(*d, true); break;
    case CardAction::setSecret:
    case CardAction::newWebhook: break; // the page leads there
    }
}

/// A breaker that lets everything through: it counts nothing, or it only counts.
void DestinationActions::setAside(const engine::DestinationSnapshot& d, bool measure)
{
    if (measure)
        m_services.engine->measureBreaker(d.id, actor());
    else
        m_services.engine->disableBreaker(d.id, actor());
    const QString text = measure ? tr("%1: its breaker only measures, it does not open any more.").arg(d.name)
                                 : tr("%1: its breaker is disabled, it neither counts nor opens.").arg(d.name);
    const bool known = d.breaker == BreakerState::closed || d.breaker == BreakerState::disabled || d.breaker == BreakerState::metricsOnly;
    if (!known) // what it had counted, and when it would have probed, is gone
        return tell(u"bolt"_s, text);
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

void DestinationActions::reset(const engine::DestinationSnapshot& d)
{
    m_services.engine->resetBreaker(d.id, actor());
    const QString text = tr("%1 is closed; the failures that opened it are forgotten.").arg(d.name);
    if (d.breaker != BreakerState::forcedOpen) {
        tell(u"check"_s, text); // what it had counted is gone
        return;
    }
    const bool sends = d.waitingFor == Reason::none || d.waitingFor == Reason::breaker;
    tell(u"check"_s, sends && !d.paused && d.holdReason.isEmpty() ? tr("%1 is closed and sends on.").arg(d.name) : tr("%1 is closed; what else holds its rows goes on.").arg(d.name), tr("Undo"), [this, id = d.id, name = d.name, holders = d.holders, cause = d.cause, end = d.nextProbe] {
        if (holders.empty())
            m_services.engine->trip(id, end, actor(cause));
        for (const resilience::BreakerHolder& holder : holders)
            m_services.engine->trip(id, holder.until, actor(holder.reason), holder.name);
        tell(u"undo"_s, tr("Undone: %1 is held open as it was.").arg(name));
    });
}

} // namespace fuseboard::ui
