// SPDX-License-Identifier: GPL-3.0-or-later
// Engine: what an answer does to its destination and account, and what is written beside claims and settlements.
#include "core/engine/engine.h"

#include "core/engine/breakernews.h"
#include "core/store/destinationrepository.h"
#include "core/store/history.h"
#include "core/store/rowmover.h"

namespace fuseboard::engine {

using namespace Qt::StringLiterals;

void Engine::closeGate(LiveDestination& destination, Millis wait, MonoTime now)
{
    const MonoTime until = now + wait;
    if (!destination.gateUntil || *destination.gateUntil < until) {
        destination.gateUntil = until;
        destination.gateChanged = true;
    }
}

void Engine::hold(LiveDestination& destination, const QString& reason, WallTime wall)
{
    if (!destination.record.holdReason.isEmpty())
        return;
    destination.record.holdReason = reason;
    m_ports.journal.writeSurely([id = destination.id(), reason, wall](store::Connection& c) {
        return store::DestinationRepository(c).setHold(id, reason, wall);
    });
    journalEvent(2, u"endpointHold"_s, destination.id(), {},
                 u"%1 is held: %2. Its rows wait until an operator acts."_s.arg(destination.record.name, reason));
}

void Engine::holdAccount(LiveAccount& account, const QString& reason, WallTime wall)
{
    if (!account.account.holdReason.isEmpty())
        return;
    account.account.holdReason = reason;
    m_ports.journal.writeSurely([id = account.account.id, reason, wall](store::Connection& c) {
        return store::DestinationRepository(c).setAccountHold(id, reason, wall);
    });
    store::EventRecord event;
    event.at = wall;
    event.severity = 2;
    event.kind = u"budgetHold"_s;
    event.account = account.account.id;
    event.text = u"The account %1 is out of credits: %2. Its rows wait until an operator resumes."_s.arg(account.account.name, reason);
    m_ports.journal.write([event](store::Connection& c) { return store::History(c).addEvent(event); });
}

void Engine::journalTransitions(LiveDestination& destination, MonoTime now, WallTime wall, bool always)
{
    BreakerNews news = takeNews(destination.breaker, destination.id(), destination.record.name, destination.handledBy, now, wall,
                                [&destination](AttemptId attempt) { return destination.statusOf(attempt); });
    if (news.isEmpty() && !always)
        return;
    if (!news.transitions.empty()) {
        for (const store::TransitionRecord& transition : news.transitions)
            destination.noteTransition(transition);
        if (news.transitions.back().to == BreakerState::closed) {
            destination.throttledInARow = 0;
            destination.queue().drain()->resume();
        }
    }
    m_ports.journal.writeSurely([news = std::move(news)](store::Connection& c) { return save(c, news); });
}

void Engine::journalEvent(int severity, const QString& kind, DestinationId destination, BatchId batch, const QString& text)
{
    store::EventRecord event;
    event.at = m_ports.clock.wall();
    event.severity = severity;
    event.kind = kind;
    event.destination = destination;
    event.batch = batch;
    event.text = text;
    m_ports.journal.write([event](store::Connection& c) { return store::History(c).addEvent(event); });
}

void Engine::journalNote(const QString& kind, const store::Actor& actor, DestinationId destination, BatchId batch,
                         std::function<Result<void>(store::Connection&)> change, const QByteArray& detail)
{
    m_ports.journal.writeSurely([=, at = m_ports.clock.wall(), change = std::move(change)](store::Connection& c) -> Result<void> {
        if (change) {
            if (auto changed = change(c); !changed)
                return changed;
        }
        const auto noted = store::Operations(c, at).note(kind, actor, destination, batch, detail);
        return noted ? Result<void>() : Result<void>(noted.error());
    });
}

void Engine::expireRow(DestinationLane& lane)
{
    const DestinationLane::Taken taken = lane.take();
    ++lane.destination().newDeadLetters;
    // Sent again under its key it may have been processed before: that it was too late for another try is no end of it.
    const bool maybe = taken.candidate.maybe > 0 && lane.destination().record.policy.resend == ResendPolicy::idempotent;
    m_ports.journal.writeSurely([row = taken.candidate.row, state = taken.candidate.state, maybe, wall = m_ports.clock.wall()](store::Connection& c) -> Result<void> {
        store::RowMover mover(c);
        store::RowMove move;
        move.row = row;
        move.from = state;
        move.to = maybe ? RowState::ambiguous : RowState::dead;
        move.reason = maybe ? Reason::noAnswer : Reason::expired;
        move.at = wall;
        if (const auto moved = mover.move(move); !moved)
            return moved.error();
        return mover.flush(wall);
    });
    if (taken.wasDue)
        lane.forget(taken.candidate.row);
}

} // namespace fuseboard::engine
