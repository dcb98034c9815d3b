// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"

#include "core/payload/idempotencykey.h"
#include "core/store/history.h"

#include <algorithm>

namespace fuseboard::engine {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis kLongestNap{100};

} // namespace

Engine::Engine(const EnginePorts& ports, EngineStart start)
    : m_ports(ports)
    , m_workspaceUuid(start.workspaceUuid)
    , m_lastAttempt(start.lastAttempt)
    , m_pausedAll(start.pausedAll)
{
    const MonoTime now = m_ports.clock.now();
    for (StartAccount& account : start.accounts) {
        const AccountId id = account.account.id;
        m_accounts.emplace(id, std::make_unique<LiveAccount>(std::move(account.account), std::move(account.credits), now));
    }
    for (StartDestination& destination : start.destinations)
        addDestination(std::move(destination));
    for (const store::Batch& batch : start.batches) {
        LiveBatch& live = m_batches[batch.id];
        live.record = batch;
        live.touched = batch.state == BatchState::running || batch.state == BatchState::paused;
        watchBatch(live);
    }
    raiseOpenAlerts(m_ports.clock.wall()); // what was reached just before the last run ended
}

Engine::~Engine() = default;

LiveDestination* Engine::find(DestinationId id) const
{
    const auto it = m_destinations.find(id);
    return it == m_destinations.end() ? nullptr : it->second.get();
}

LiveAccount* Engine::find(AccountId id) const
{
    const auto it = m_accounts.find(id);
    return it == m_accounts.end() ? nullptr : it->second.get();
}

void Engine::addDestination(StartDestination start)
{
    LiveAccount* account = find(start.destination.account);
    if (!account)
        return;
    auto live = std::make_unique<LiveDestination>(start.destination, std::move(start.target), *account);
    live->since = m_ports.clock.wall();
    account->credits.setDestinationLimits(live->id(), {live->record.policy.dataPerDay, live->record.policy.actionsPerDay});
    if (start.breaker) {
        live->breaker.restore(*start.breaker, m_ports.clock.now(), m_ports.clock.wall());
        live->cause = start.cause.isEmpty() ? start.breaker->reason : start.cause;
        live->since = start.cause.isEmpty() ? start.breaker->openedAt : start.since;
        live->breaker.takeTransitions();
    }
    for (const auto& lane : live->lanes) {
        lane->noteDue(m_ports.clock.wall()); // deferred and retrying rows of the last run
        m_lanes.push_back(lane.get());
        account->lanes.push_back(lane.get());
    }
    m_destinations.emplace(live->id(), std::move(live));
}

void Engine::watchBatch(LiveBatch& batch)
{
    LiveDestination* destination = find(batch.record.destination);
    if (destination)
        destination->account->credits.setBatchLimits(batch.record.id, {batch.record.dataLimit, batch.record.actionLimit});
    if (!destination || batch.record.state != BatchState::running)
        return;
    if (batch.record.deadline) {
        const Millis left = *batch.record.deadline - m_ports.clock.wall();
        batch.deadline = resilience::Deadline(m_ports.clock.now() + left);
    }
    destination->lane(batch.record.priority).addBatch(batch.record.id, RowId(batch.record.firstRow.value - 1));
}

Reason Engine::blocked(const LiveDestination& destination, MonoTime now) const
{
    return m_pausedAll || m_stopping ? Reason::paused : destination.blockedBy(now, destination.claiming);
}

void Engine::turn()
{
    const MonoTime now = m_ports.clock.now();
    const WallTime wall = m_ports.clock.wall();
    for (const auto& [id, destination] : m_destinations) {
        destination->breaker.tick(now);
        journalTransitions(*destination, now, wall, u"engine"_s);
    }
    takeUpBatches(wall);
    if (mayClaim()) {
        admit(now, wall);
        readAhead(wall);
    }
    if (!m_settlements.empty())
        m_ports.journal.settle(std::exchange(m_settlements, {}));
    if (!m_unclaims.empty())
        m_ports.journal.unclaim(std::exchange(m_unclaims, {}));
    if (!m_claims.empty())
        m_ports.journal.claim(std::exchange(m_claims, {}));
    if (!m_requests.empty())
        m_ports.transport.send(std::exchange(m_requests, {}));
}

void Engine::admit(MonoTime now, WallTime wall)
{
    // One row a lane and round, going on after the lane that was served last: an account's records are shared out fairly
    // among its destinations even when they come one at a time.
    bool progressed = true;
    while (progressed) {
        progressed = false;
        for (const auto& [id, account] : m_accounts) {
            const size_t n = account->lanes.size();
            const size_t first = account->nextLane;
            for (size_t i = 0; i < n; ++i) {
                const size_t lane = (first + i) % n;
                if (admitOne(*account->lanes[lane], now, wall)) {
                    account->nextLane = (lane + 1) % n;
                    progressed = true;
                }
            }
        }
    }
}

bool Engine::admitOne(DestinationLane& lane, MonoTime now, WallTime wall)
{
    LiveDestination& destination = lane.destination();
    if (!lane.hasRows() || lane.slots().free() == 0 || blocked(destination, now) != Reason::none)
        return false;

    const auto batch = m_batches.find(lane.front().batch);
    if (batch == m_batches.end()) {
        lane.forget(lane.take().candidate.row); // a batch that this engine was never told of: read again when it is
        return true;
    }
    if (batch->second.deadline.expired(now)) {
        expireRow(lane);
        return true;
    }
    LiveAccount& account = *destination.account;
    if (account.limiter.waitFor(1, now) != Millis(0))
        return false;
    const Charge charge = batch->second.record.chargePerRow;
    const std::optional<QDate> day = account.credits.reserve(destination.id(), batch->first, charge, wall);
    if (!day) {
        putOff(batch->second);
        return true;
    }
    lane.slots().tryTake();
    account.limiter.tryTake(1, now);
    ++destination.claiming;

    LiveAttempt attempt;
    attempt.id = m_lastAttempt = AttemptId(m_lastAttempt.value + 1);
    attempt.lane = &lane;
    attempt.taken = lane.take();
    attempt.charge = charge;
    attempt.day = *day;

    const store::Candidate& row = attempt.taken.candidate;
    store::Claim claim;
    claim.attempt = attempt.id;
    claim.row = row.row;
    claim.batch = row.batch;
    claim.destination = destination.id();
    claim.account = account.account.id;
    claim.webhook = destination.record.webhook.id;
    claim.expected = row.state;
    claim.version = row.version;
    claim.number = row.tries + 1;
    claim.previous = row.lastAttempt;
    claim.accountDay = accountDay(*day);
    claim.charge = charge;
    claim.at = wall;
    m_claims.push_back(claim);
    m_attempts.emplace(attempt.id, std::move(attempt));
    return true;
}

void Engine::readAhead(WallTime wall)
{
    const MonoTime now = m_ports.clock.now();
    for (DestinationLane* lane : m_lanes) {
        if (lane->slots().capacity() == 0 || blocked(lane->destination(), now) != Reason::none)
            continue;
        if (auto request = lane->nextFeed(m_lastTicket + 1, wall)) {
            ++m_lastTicket;
            request->destination = lane->destination().id();
            m_feeds.emplace(request->ticket, lane);
            m_ports.candidates.fetch(std::move(*request));
        }
    }
}

void Engine::fed(store::FeedResult result)
{
    const auto it = m_feeds.find(result.ticket);
    if (it == m_feeds.end())
        return;
    DestinationLane* lane = it->second;
    m_feeds.erase(it);
    if (result.error)
        journalEvent(2, u"storeRead"_s, lane->destination().id(), {}, result.error->text());
    lane->fed(std::move(result));
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
        LiveDestination& destination = attempt.lane->destination();
        --destination.claiming;
        if (ack.result != store::ClaimResult::claimed) {
            release(attempt, now);
            if (ack.result == store::ClaimResult::failed)
                attempt.lane->putBack(std::move(attempt.taken));
            else
                attempt.lane->forget(ack.row);
            m_attempts.erase(it);
            continue;
        }
        // Step 4: what has changed since the peek? The claim is on disk, but nothing has been sent.
        const LiveBatch& batch = m_batches.at(attempt.taken.candidate.batch);
        Reason changed = m_stopping ? Reason::undoneClaim : m_pausedAll ? Reason::paused : destination.blockedBy(now, 0);
        if (changed == Reason::none && batch.record.state != BatchState::running && batch.record.state != BatchState::finished)
            changed = Reason::paused;
        if (changed == Reason::none && batch.deadline.expired(now))
            changed = Reason::undoneClaim;
        if (changed == Reason::none) {
            const auto permit = destination.breaker.acquire(now);
            if (const auto* taken = std::get_if<resilience::BreakerPermit>(&permit))
                attempt.permit = *taken;
            else
                changed = Reason::breaker;
            journalTransitions(destination, now, wall, u"engine"_s);
        }
        if (changed == Reason::none) {
            send(attempt);
        } else {
            takeBack(attempt, changed, now, wall);
            m_attempts.erase(it);
        }
    }
}

void Engine::send(LiveAttempt& attempt)
{
    const LiveDestination& destination = attempt.lane->destination();
    const store::DestinationPolicy& policy = destination.record.policy;
    const store::Candidate& row = attempt.taken.candidate;

    transport::HttpRequest request;
    request.attempt = attempt.id;
    request.target = destination.target;
    request.body = std::move(attempt.taken.candidate.body);
    request.timeout = std::clamp(policy.cycleTimeout - Millis(row.cycleMs), Millis(1), policy.attemptTimeout);
    if (policy.sendIdempotencyKey)
        request.headers.append({"Idempotency-Key", payload::idempotencyKey(m_workspaceUuid, row.row, row.version)});
    if (policy.sendAttemptHeader)
        request.headers.append({"X-Fuseboard-Attempt", QByteArray::number(attempt.id.value)});
    m_requests.push_back(std::move(request));
}

void Engine::release(LiveAttempt& attempt, MonoTime now)
{
    LiveAccount& account = *attempt.lane->destination().account;
    attempt.lane->slots().giveBack();
    account.limiter.giveBack(1, now);
    account.credits.release(attempt.lane->destination().id(), attempt.taken.candidate.batch, attempt.day, attempt.charge);
}

void Engine::takeBack(LiveAttempt& attempt, Reason reason, MonoTime now, WallTime wall)
{
    release(attempt, now);
    const store::Candidate& row = attempt.taken.candidate;
    store::Unclaim unclaim;
    unclaim.attempt = attempt.id;
    unclaim.row = row.row;
    unclaim.batch = row.batch;
    unclaim.account = attempt.lane->destination().account->account.id;
    unclaim.accountDay = accountDay(attempt.day);
    unclaim.charge = attempt.charge;
    unclaim.reason = reason;
    unclaim.dueAt = wall;
    unclaim.at = wall;
    unclaim.destination = attempt.lane->destination().id();
    m_unclaims.push_back(unclaim);
    m_settling.emplace(attempt.id, Settling{attempt.lane, row.row, attempt.taken.wasDue, wall});
}

Millis Engine::untilNextTurn() const
{
    const MonoTime now = m_ports.clock.now();
    const WallTime wall = m_ports.clock.wall();
    Millis nap = kLongestNap;
    for (const DestinationLane* lane : m_lanes) {
        const LiveDestination& destination = lane->destination();
        if (destination.gateUntil && *destination.gateUntil > now)
            nap = std::min(nap, *destination.gateUntil - now);
        if (!mayClaim() || blocked(destination, now) != Reason::none)
            continue; // what is due waits with the rest, and so may we
        if (lane->dueAt() && !lane->isFeeding() && !lane->hasRows())
            nap = std::min(nap, *lane->dueAt() - wall);
        if (lane->hasRows() && lane->slots().free() > 0) {
            if (const auto wait = destination.account->limiter.waitFor(1, now); wait && *wait > Millis(0))
                nap = std::min(nap, *wait);
        }
    }
    return std::max(nap, Millis(1));
}

} // namespace fuseboard::engine
