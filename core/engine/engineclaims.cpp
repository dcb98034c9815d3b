// SPDX-License-Identifier: GPL-3.0-or-later
// Engine: from the claim to the hand-over (row-life.md, steps 3 to 5).
#include "core/engine/engine.h"

#include <algorithm>

namespace fuseboard::engine {

using namespace Qt::StringLiterals;

namespace {

/// A row that the guard refused is an error of ours: it waits for the operator to look rather than for the guard to forget.
constexpr Millis kRefusedWait{24 * 3'600'000LL};

store::ClaimedRow claimedRow(const store::Candidate& row, Charge charge)
{
    return {row.row, row.batch, row.state, row.version, row.tries + 1, row.lastAttempt, charge};
}

} // namespace

/// Takes the slot and posts the claim. Tokens and credits of every row were taken before.
void Engine::claim(LiveAttempt attempt, WallTime wall)
{
    LiveDestination& destination = attempt.lane->destination();
    attempt.hasSlot = attempt.lane->slots().tryTake();
    if (!attempt.hasSlot)
        attempt.lane->ahead().claimed();
    attempt.forEachRow([&attempt](const LiveRow& row) { attempt.isRetry |= attempt.lane->isRetry(row.taken.candidate); });
    destination.limits.admitted(attempt.isRetry, attempt.records(), m_ports.clock.now());
    if (attempt.lane->drain())
        attempt.lane->drain()->started(m_ports.clock.now());
    ++destination.claiming;
    destination.recordsWanted = 1;
    attempt.webhook = destination.webhooks.active().record.id;
    attempt.account = destination.account;
    noteUnderway(attempt, attempt.records());
    attempt.id = m_lastAttempt = AttemptId(m_lastAttempt.value + 1);

    store::Claim claim;
    static_cast<store::ClaimedRow&>(claim) = claimedRow(attempt.taken.candidate, attempt.charge);
    claim.attempt = attempt.id;
    claim.destination = destination.id();
    claim.account = attempt.account->account.id;
    claim.webhook = attempt.webhook;
    claim.accountDay = accountDay(attempt.day);
    claim.at = wall;
    claim.repeats = attempt.repeats;
    for (const LiveRow& row : attempt.others)
        claim.others.push_back(claimedRow(row.taken.candidate, row.charge));
    m_claims.push_back(std::move(claim));
    m_attempts.emplace(attempt.id, std::move(attempt));
}

void Engine::claimsDone(const std::vector<store::ClaimAck>& acks)
{
    const MonoTime now = m_ports.clock.now();
    const WallTime wall = m_ports.clock.wall();
    for (const store::ClaimAck& ack : acks) {
        const auto it = m_attempts.find(ack.attempt);
        if (it == m_attempts.end())
            continue;
        LiveAttempt& attempt = it->second;
        DestinationLane& lane = *attempt.lane;
        if (ack.result != store::ClaimResult::claimed) {
            --lane.destination().claiming;
            notClaimed(attempt, ack, now, wall);
            m_attempts.erase(it);
            continue;
        }
        if (!ack.dropped.empty())
            drop(attempt, ack.dropped, now);
        if (attempt.hasSlot)
            sendOrTakeBack(attempt, now, wall);
        else
            lane.ahead().parked.push_back(attempt.id);
    }
}

/// Claims that ran ahead of the slots go on as slots come free, or are undone as soon as nothing may be sent.
void Engine::sendParked(MonoTime now, WallTime wall)
{
    for (DestinationLane* lane : m_lanes) {
        std::deque<AttemptId>& parked = lane->ahead().parked;
        while (!parked.empty()) {
            LiveAttempt& attempt = m_attempts.at(parked.front());
            attempt.hasSlot = lane->slots().tryTake();
            if (attempt.hasSlot)
                lane->ahead().left();
            else if (lane->slots().capacity() > 0 && changedSince(attempt, now, wall) == Reason::none)
                break;
            parked.pop_front();
            sendOrTakeBack(attempt, now, wall);
        }
    }
}

/// Step 4: what has changed since the peek? The claim is on disk, but nothing has been sent.
void Engine::sendOrTakeBack(LiveAttempt& attempt, MonoTime now, WallTime wall)
{
    LiveDestination& destination = attempt.lane->destination();
    --destination.claiming;
    Reason changed = changedSince(attempt, now, wall);
    WallTime dueAt = wall;
    if (changed == Reason::none && !attempt.hasSlot)
        changed = Reason::undoneClaim; // its lane has no slots any more
    if (changed == Reason::none && !guardClaims(attempt, now)) {
        changed = Reason::undoneClaim;
        dueAt = wall + kRefusedWait;
    }
    if (changed == Reason::none) {
        attempt.permitTurn = breakerTurn(steadyWall(now));
        const auto permit = destination.breaker.acquire(now);
        if (const auto* taken = std::get_if<resilience::BreakerPermit>(&permit))
            attempt.permit = *taken;
        else
            changed = Reason::breaker;
        if (changed != Reason::none)
            guardAbandons(attempt);
        journalTransitions(destination, now, wall);
    }
    if (changed == Reason::none) {
        destination.limits.handedOver(now);
        send(attempt);
        return;
    }
    takeBack(attempt, changed, now, wall, dueAt);
    m_attempts.erase(AttemptId(attempt.id));
}

void Engine::notClaimed(LiveAttempt& attempt, const store::ClaimAck& ack, MonoTime now, WallTime wall)
{
    release(attempt, now);
    DestinationLane& lane = *attempt.lane;
    if (ack.result == store::ClaimResult::failed) {
        for (auto row = attempt.others.rbegin(); row != attempt.others.rend(); ++row)
            lane.putBack(std::move(row->taken));
        lane.putBack(std::move(attempt.taken));
        return;
    }
    attempt.forEachRow([&lane](const LiveRow& row) { lane.forget(row.taken.candidate.row); });
    if (attempt.repeats)
        lane.noteDue(wall); // a member is no longer what it was: read again, and found broken
}

Reason Engine::changedSince(LiveAttempt& attempt, MonoTime now, WallTime wall) const
{
    const Reason changed = m_stopping    ? Reason::undoneClaim
                           : m_pausedAll ? Reason::paused
                                         : attempt.lane->destination().blockedBy(now, 0);
    if (changed != Reason::none)
        return changed;
    if (attempt.account != attempt.lane->destination().account)
        return Reason::undoneClaim; // moved meanwhile: it is claimed again, and paid for, under the other account
    attempt.time = attempt.lane->destination().record.policy.attemptTimeout;
    const auto ofBatch = [&](const LiveRow& row) {
        const LiveBatch& batch = m_batches.at(row.taken.candidate.batch);
        if (batch.record.state != BatchState::running && batch.record.state != BatchState::finished)
            return Reason::paused;
        attempt.time = std::min(attempt.time, timeFor(attempt.lane->destination(), row.taken.candidate, batch, now, wall));
        return attempt.time == Millis(0) ? Reason::undoneClaim : Reason::none;
    };
    const LiveWebhook* webhook = attempt.lane->destination().webhooks.find(attempt.webhook);
    if (!webhook || !webhook->isReady(attempt.lane->destination().record.policy.sign))
        return Reason::endpointHold;
    Reason first = ofBatch(attempt);
    for (size_t i = 0; first == Reason::none && i < attempt.others.size(); ++i)
        first = ofBatch(attempt.others[i]);
    return first;
}

void Engine::send(LiveAttempt& attempt)
{
    LiveDestination& destination = attempt.lane->destination();
    const store::DestinationPolicy& policy = destination.record.policy;

    m_members.clear();
    attempt.forEachRow([this](LiveRow& row) {
        store::Candidate& candidate = row.taken.candidate;
        m_members.push_back({candidate.row, candidate.version, std::move(candidate.body)});
    });
    transport::HttpRequest request = m_builder.build(attempt.id, m_members, policy, destination.webhooks.find(attempt.webhook)->target, m_ports.clock.wall());
    request.timeout = attempt.time;
    attempt.resend = policy.resend;
    m_requests.push_back(std::move(request));
}

void Engine::release(LiveAttempt& attempt, MonoTime now)
{
    LiveDestination& destination = attempt.lane->destination();
    LiveAccount& account = *attempt.account;
    if (attempt.hasSlot)
        attempt.lane->slots().giveBack();
    else
        attempt.lane->ahead().left();
    noteUnderway(attempt, -attempt.records());
    destination.limits.ended(attempt.isRetry);
    account.limiter.giveBack(attempt.records(), now);
    attempt.forEachRow([&](const LiveRow& row) { releaseCharge(account, *attempt.lane, attempt.day, row); });
}

void Engine::takeBack(LiveAttempt& attempt, Reason reason, MonoTime now, WallTime wall, WallTime dueAt)
{
    release(attempt, now);
    store::Unclaim unclaim;
    static_cast<store::UnclaimedRow&>(unclaim) = {attempt.taken.candidate.row, attempt.taken.candidate.batch, attempt.charge};
    for (const LiveRow& row : attempt.others)
        unclaim.others.push_back({row.taken.candidate.row, row.taken.candidate.batch, row.charge});
    unclaim.attempt = attempt.id;
    unclaim.account = attempt.account->account.id;
    unclaim.accountDay = accountDay(attempt.day);
    unclaim.reason = reason;
    unclaim.dueAt = dueAt;
    unclaim.at = wall;
    unclaim.destination = attempt.lane->destination().id();
    unclaim.repeats = attempt.repeats;
    attempt.forEachRow([this](const LiveRow& row) {
        const BatchId batch = row.taken.candidate.batch;
        if (m_batches.at(batch).record.state == BatchState::cancelled)
            m_takenBackCancelled.insert(batch);
    });
    m_unclaims.push_back(std::move(unclaim));
    m_settling.emplace(attempt.id, settlingOf(attempt, dueAt));
}

} // namespace fuseboard::engine
