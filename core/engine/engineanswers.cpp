// SPDX-License-Identifier: GPL-3.0-or-later
// Engine: what the store and the destinations answer.
#include "core/engine/arraysettle.h"
#include "core/engine/attempttime.h"
#include "core/engine/engine.h"

#include "core/store/journaltotals.h"

namespace fuseboard::engine {

using namespace Qt::StringLiterals;

void Engine::unclaimsDone(const std::vector<AttemptId>& attempts)
{
    settlementsDone(attempts);
}

void Engine::settlementsDone(const std::vector<AttemptId>& attempts)
{
    for (const AttemptId id : attempts) {
        const auto it = m_settling.find(id);
        if (it == m_settling.end())
            continue;
        if (it->second.wasDue)
            it->second.lane->forget(it->second.row);
        for (const RowId row : it->second.others)
            it->second.lane->forget(row);
        if (it->second.dueAt) {
            it->second.lane->noteDue(*it->second.dueAt);
            if (it->second.lane->drain())
                it->second.lane->addOutside(1 + qint64(it->second.others.size()));
        }
        m_settling.erase(it);
    }
}

void Engine::countsChanged(const std::vector<store::BatchCounts>& counts)
{
    for (const store::BatchCounts& count : counts) {
        const auto it = m_batches.find(count.batch);
        if (it == m_batches.end())
            continue;
        it->second.record.rows = count.rows;
        it->second.record.state = count.state;
        it->second.touched = true;
        if (LiveDestination* destination = find(it->second.record.destination); destination && count.state == BatchState::cancelled)
            destination->queue().recount();
        if (count.state == BatchState::running && std::exchange(it->second.resumed, false)) {
            if (LiveDestination* destination = find(it->second.record.destination)) {
                destination->lane(it->second.record.priority).noteDue(m_ports.clock.wall());
                destination->queue().noteDue(m_ports.clock.wall());
            }
        }
        it->second.noteRows(m_ports.clock.now());
    }
}

void Engine::storeTrouble(std::optional<Error> error)
{
    m_storeTrouble = std::move(error);
}

void Engine::answered(std::vector<transport::HttpResult> results)
{
    const MonoTime now = m_ports.clock.now();
    followClock(now, m_ports.clock.wall()); // before anything is told to wait by the new one
    const WallTime wall = steadyWall(now);
    for (const transport::HttpResult& result : results)
        answeredOne(result, now, wall);
}

int Engine::breakerTurn(WallTime wall)
{
    if (wall != m_turnsOf) {
        m_turnsOf = wall;
        m_turns = 0;
    }
    return m_turns++;
}

void Engine::answeredOne(const transport::HttpResult& result, MonoTime now, WallTime wall)
{
    const auto it = m_attempts.find(result.attempt);
    if (it == m_attempts.end())
        return;
    LiveAttempt& attempt = it->second;
    LiveDestination& destination = attempt.lane->destination();
    LiveAccount& account = *attempt.account;
    const int gates = destination.gatesBefore(now);
    Decision decision = decideFor(attempt, result, gates, now, wall);
    const auto& cls = decision.classification;

    const Millis duration((result.phases.totalUs + 999) / 1000);
    const int turn = breakerTurn(wall);
    if (cls.breaker == resilience::CallClass::failure)
        destination.noteFailure(attempt.id, result.status);
    destination.breaker.complete(attempt.permit, cls.breaker, duration, now, attempt.id.value, decision.retryAfter);
    destination.noteAnswer(cls, result.status, duration, now, wall);
    destination.throttledInARow = decision.throttled ? gates + 1 : 0;
    noteUnderway(attempt, -attempt.records());
    if (LiveWebhook* webhook = destination.webhooks.find(attempt.webhook); webhook && store::countsOnOdometer(cls.outcome))
        webhook->record.odometer += attempt.records();
    destination.limits.learn(decision, attempt.lane->priority(), attempt.lane->slots().inUse(), now);
    destination.limits.ended(attempt.isRetry);
    account.limiter.ended(attempt.records(), now);
    attempt.lane->slots().giveBack();
    attempt.lane->ahead().learn(result.phases.totalUs);
    destination.resize(*attempt.lane);
    if (decision.gate)
        closeGate(destination, *decision.gate, now);
    if (!decision.holdEndpoint.isEmpty())
        hold(destination, decision.holdEndpoint, wall);
    if (!decision.holdBudget.isEmpty())
        holdAccount(account, decision.holdBudget, wall);
    journalTransitions(destination, now, wall);
    noteForFallback(attempt, result, cls.outcome, now);

    store::Settlement& settlement = decision.settlement;
    guardSettled(attempt, settlement, now);
    settlement.attempt = attempt.id;
    settlement.destination = destination.id();
    settlement.account = account.account.id;
    settlement.webhook = attempt.webhook;
    settlement.oneKey = attempt.resend == ResendPolicy::idempotent;
    settlement.maxReplays = destination.record.policy.maxReplays;
    settlement.accountDay = accountDay(attempt.day);
    settlement.sentTurn = attempt.permitTurn;
    settlement.turn = turn;
    settlement.flight = std::max(Millis(0), now - attempt.permit.startedAt);
    std::optional<WallTime> dueAt;
    const auto ended = [&](const store::SettledRow& row) {
        const bool delivered = row.to == RowState::delivered;
        destination.stats.add(delivered, result.phases.totalUs, now);
        if (const auto batch = m_batches.find(row.batch); batch != m_batches.end())
            batch->second.stats.add(delivered, result.phases.totalUs, now);
        destination.newDeadLetters += isDeadLetter(row.to);
        settleCharge(attempt, row, wall);
        if (row.dueAt)
            dueAt = std::min(*row.dueAt, dueAt.value_or(*row.dueAt));
    };
    ended(settlement);
    for (const store::SettledRow& row : settlement.others)
        ended(row);
    m_settling.emplace(attempt.id, settlingOf(attempt, dueAt));
    m_settlements.push_back(std::move(settlement));
    m_attempts.erase(it);
}

Decision Engine::decideFor(const LiveAttempt& attempt, const transport::HttpResult& result, int gates, MonoTime now, WallTime wall)
{
    const LiveDestination& destination = attempt.lane->destination();
    // What was sent under a stricter policy stays under it: it may have gone without the key that the new one relies on.
    std::optional<store::DestinationPolicy> asSent;
    if (attempt.resend < destination.record.policy.resend) {
        asSent = destination.record.policy;
        asSent->resend = attempt.resend;
    }
    const store::DestinationPolicy& policy = asSent ? *asSent : destination.record.policy;
    const auto contextOfRow = [&](const LiveRow& row) {
        const store::Candidate& candidate = row.taken.candidate;
        const auto batch = m_batches.find(candidate.batch);
        AttemptContext context;
        context.retries = candidate.retries;
        context.cycleMs = candidate.cycleMs;
        context.charge = row.charge;
        context.maybe = policy.resend == ResendPolicy::idempotent && (candidate.maybe > 0 || candidate.arrayMaybe);
        context.queued = attempt.lane->priority() == Priority::queue;
        context.networkGone = destination.networkGone;
        context.lastWait = candidate.lastWait;
        context.deadline = candidate.deadline;
        if (batch != m_batches.end())
            context.deadline = earlierDeadline(candidate.deadline, batch->second.record.deadline);
        context.time = attempt.time;
        context.batchCancelled = batch != m_batches.end() && batch->second.record.state == BatchState::cancelled;
        return MemberContext{candidate.row, candidate.batch, context, candidate.arrayMaybe};
    };
    const MemberContext first = contextOfRow(attempt);
    if (!attempt.isArray()) {
        Decision decision = decide(result, policy, first.context, gates, now, wall, m_ports.random);
        decision.settlement.row = first.row;
        decision.settlement.batch = first.batch;
        return decision;
    }
    std::vector<MemberContext> members{first};
    for (const LiveRow& row : attempt.others)
        members.push_back(contextOfRow(row));
    Decision decision = decide(result, policy, contextOf(members), gates, now, wall, m_ports.random);
    settleArray(decision, result, policy, members, gates, now, wall, m_ports.random);
    return decision;
}

} // namespace fuseboard::engine
