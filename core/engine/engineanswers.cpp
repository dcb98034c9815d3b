// SPDX-License-Identifier: GPL-3.0-or-later
// Engine: what the store and the destinations answer.
#include "core/engine/engine.h"

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
        if (it->second.dueAt)
            it->second.lane->noteDue(*it->second.dueAt);
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
    }
}

void Engine::storeTrouble(std::optional<Error> error)
{
    m_storeTrouble = std::move(error);
}

void Engine::answered(std::vector<transport::HttpResult> results)
{
    const MonoTime now = m_ports.clock.now();
    const WallTime wall = m_ports.clock.wall();
    for (const transport::HttpResult& result : results)
        answeredOne(result, now, wall);
}

void Engine::answeredOne(const transport::HttpResult& result, MonoTime now, WallTime wall)
{
    const auto it = m_attempts.find(result.attempt);
    if (it == m_attempts.end())
        return;
    LiveAttempt& attempt = it->second;
    LiveDestination& destination = attempt.lane->destination();
    LiveAccount& account = *destination.account;
    const store::Candidate& row = attempt.taken.candidate;
    const auto batch = m_batches.find(row.batch);

    AttemptContext context;
    context.retries = row.retries;
    context.cycleMs = row.cycleMs;
    context.charge = attempt.charge;
    context.batchCancelled = batch != m_batches.end() && batch->second.record.state == BatchState::cancelled;
    Decision decision = decide(result, destination.record.policy, context, destination.throttledInARow, now, wall,
                               m_ports.random);
    const auto& cls = decision.classification;

    const Millis duration((result.phases.totalUs + 999) / 1000);
    destination.breaker.complete(attempt.permit, cls.breaker, duration, now, attempt.id.value, decision.retryAfter);
    if (cls.breaker != resilience::CallClass::ignored)
        destination.health.add(cls.breaker == resilience::CallClass::success, duration, now);
    destination.stats.add(cls.outcome == Outcome::delivered, result.phases.totalUs, now);
    if (batch != m_batches.end())
        batch->second.stats.add(cls.outcome == Outcome::delivered, result.phases.totalUs, now);
    destination.throttledInARow = decision.throttled ? destination.throttledInARow + 1 : 0;
    if (cls.outcome != Outcome::notSent)
        ++destination.record.webhook.odometer;
    attempt.lane->slots().giveBack();
    settleCredits(attempt, cls, wall);
    if (decision.gate)
        closeGate(destination, *decision.gate, now);
    if (!decision.holdEndpoint.isEmpty())
        hold(destination, decision.holdEndpoint, wall);
    if (!decision.holdBudget.isEmpty())
        holdAccount(account, decision.holdBudget, wall);
    journalTransitions(destination, now, wall, u"engine"_s);

    store::Settlement& settlement = decision.settlement;
    settlement.attempt = attempt.id;
    settlement.row = row.row;
    settlement.batch = row.batch;
    settlement.destination = destination.id();
    settlement.account = account.account.id;
    settlement.webhook = destination.record.webhook.id;
    settlement.accountDay = accountDay(attempt.day);
    m_settling.emplace(attempt.id, Settling{attempt.lane, row.row, attempt.taken.wasDue, settlement.dueAt});
    m_settlements.push_back(std::move(settlement));
    m_attempts.erase(it);
}

} // namespace fuseboard::engine
