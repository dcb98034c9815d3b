// SPDX-License-Identifier: GPL-3.0-or-later
// Engine: what an answer does to its destination and account, and what is written beside claims and settlements.
#include "core/engine/engine.h"

#include "core/store/destinationrepository.h"
#include "core/store/history.h"
#include "core/store/rowmover.h"

namespace fuseboard::engine {

using namespace Qt::StringLiterals;

void Engine::closeGate(LiveDestination& destination, Millis wait, MonoTime now)
{
    const MonoTime until = now + wait;
    if (!destination.gateUntil || *destination.gateUntil < until)
        destination.gateUntil = until;
}

void Engine::hold(LiveDestination& destination, const QString& reason, WallTime wall)
{
    if (!destination.record.holdReason.isEmpty())
        return;
    destination.record.holdReason = reason;
    m_ports.journal.write([id = destination.id(), reason, wall](store::Connection& c) {
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
    m_ports.journal.write([id = account.account.id, reason, wall](store::Connection& c) {
        return store::DestinationRepository(c).setAccountHold(id, reason, wall);
    });
    journalEvent(2, u"budgetHold"_s, {}, {},
                 u"The account %1 is out of credits: %2. Its rows wait until an operator resumes."_s.arg(account.account.name, reason));
}

void Engine::journalTransitions(LiveDestination& destination, MonoTime now, WallTime wall, const QString& actor)
{
    const auto transitions = destination.breaker.takeTransitions();
    if (transitions.empty())
        return;
    std::vector<store::TransitionRecord> records;
    for (const resilience::BreakerTransition& transition : transitions) {
        store::TransitionRecord record;
        record.at = wall - (now - transition.at);
        record.destination = destination.id();
        record.from = transition.from;
        record.to = transition.to;
        record.cause = transition.cause;
        record.actor = transition.byOperator ? actor : u"engine"_s;
        for (const qint64 tag : transition.attempts)
            record.attempts.push_back(AttemptId(tag));
        records.push_back(std::move(record));
    }
    destination.cause = records.back().cause;
    destination.since = records.back().at;
    if (transitions.back().to == BreakerState::closed)
        destination.throttledInARow = 0;
    m_ports.journal.write([records, breaker = destination.breaker.record(now, wall), name = destination.record.name,
                           id = destination.id()](store::Connection& c) -> Result<void> {
        store::History history(c);
        for (const store::TransitionRecord& record : records) {
            if (auto added = history.addTransition(record); !added)
                return added;
            store::EventRecord event;
            event.at = record.at;
            event.severity = record.to == BreakerState::open ? 2 : 0;
            event.kind = u"breaker"_s;
            event.destination = id;
            event.text = u"%1: breaker %2 → %3, %4"_s.arg(name, fuseboard::name(record.from), fuseboard::name(record.to), record.cause);
            if (auto added = history.addEvent(event); !added)
                return added;
        }
        return history.saveBreaker(id, breaker);
    });
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
                         std::function<Result<void>(store::Connection&)> change)
{
    m_ports.journal.write([=, at = m_ports.clock.wall(), change = std::move(change)](store::Connection& c) -> Result<void> {
        if (change) {
            if (auto changed = change(c); !changed)
                return changed;
        }
        const auto noted = store::Operations(c, at).note(kind, actor, destination, batch, "{}");
        return noted ? Result<void>() : Result<void>(noted.error());
    });
}

void Engine::expireRow(DestinationLane& lane)
{
    const DestinationLane::Taken taken = lane.take();
    m_ports.journal.write([row = taken.candidate.row, state = taken.candidate.state, wall = m_ports.clock.wall()](store::Connection& c) -> Result<void> {
        store::RowMover mover(c);
        store::RowMove move;
        move.row = row;
        move.from = state;
        move.to = RowState::dead;
        move.reason = Reason::expired;
        move.at = wall;
        if (const auto moved = mover.move(move); !moved)
            return moved.error();
        return mover.flush(wall);
    });
    if (taken.wasDue)
        lane.forget(taken.candidate.row);
}

} // namespace fuseboard::engine
