// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"

#include "core/store/history.h"

#include <algorithm>

namespace fuseboard::engine {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis kLongestNap{100};
/// While a fallback's rows are being written: nobody wakes the engine for them.
constexpr Millis kWalkNap{2};

/// Instants of the last run on this one's timeline; none lies ahead.
std::vector<resilience::PastRecords> sinceStart(const std::vector<store::RecentRecords>& recent, MonoTime now, WallTime wall)
{
    std::vector<resilience::PastRecords> past;
    past.reserve(recent.size());
    for (const store::RecentRecords& r : recent)
        past.push_back({now - std::max(wall - r.started, Millis(0)), now - std::max(wall - r.ended, Millis(0)), r.records});
    return past;
}

} // namespace

Engine::Engine(const EnginePorts& ports, EngineStart start)
    : m_ports(ports)
    , m_builder(start.workspaceUuid)
    , m_keyPurge(ports.journal, ports.clock)
    , m_lastAttempt(start.lastAttempt)
    , m_fallbacks(ports.journal)
    , m_pausedAll(start.pausedAll)
{
    const MonoTime now = m_ports.clock.now();
    for (StartAccount& account : start.accounts) {
        const AccountId id = account.account.id;
        auto live = std::make_unique<LiveAccount>(std::move(account.account), std::move(account.credits), now);
        live->limiter.restore(sinceStart(account.recent, now, m_ports.clock.wall()), now);
        m_accounts.emplace(id, std::move(live));
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
    m_ports.journal.write([at = m_ports.clock.wall(), now](store::Connection& c) { return store::History(c).addRun(at, now); });
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
    for (auto& [webhook, target] : start.otherWebhooks)
        live->webhooks.set(webhook, std::move(target));
    live->secretsUnread = start.secretsUnread;
    live->seedHealth(start.health, m_ports.clock.now(), m_ports.clock.wall());
    live->since = m_ports.clock.wall();
    account->credits.setDestinationLimits(live->id(), {live->record.policy.dataPerDay, live->record.policy.actionsPerDay});
    if (start.breaker) {
        live->breaker.restore(*start.breaker, m_ports.clock.now(), m_ports.clock.wall());
        live->cause = start.cause.isEmpty() ? start.breaker->reason : start.cause;
        live->since = start.cause.isEmpty() ? start.breaker->openedAt : start.since;
        live->openedBy = start.openedBy;
        live->openSince = start.openSince;
        live->breaker.takeTransitions();
    }
    live->queue().addOutside(start.queued);
    for (const auto& lane : live->lanes) {
        lane->noteDue(m_ports.clock.wall()); // deferred and retrying rows of the last run
        m_lanes.push_back(lane.get());
    }
    if (start.destination.gateUntil)
        live->restoreGate(*start.destination.gateUntil, m_ports.clock.now(), m_ports.clock.wall());
    account->destinations.push_back(live.get());
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
    if (m_pausedAll || m_stopping)
        return Reason::paused;
    const Reason reason = destination.blockedBy(now, destination.claiming);
    // Not in blockedBy(): what is claimed already has its room and may be sent.
    return reason == Reason::none && destination.recordsLeft() == 0 ? Reason::endpointHold : reason;
}

void Engine::stopClaiming()
{
    m_stopping = true;
    m_keyPurge.stop();
}

void Engine::turn()
{
    const MonoTime now = m_ports.clock.now();
    const WallTime wall = m_ports.clock.wall();
    followClock(now, wall);
    for (const auto& [id, destination] : m_destinations) {
        destination->breaker.tick(now);
        journalTransitions(*destination, now, wall);
        tendWebhooks(*destination, wall);
        if (destination->gateChanged)
            saveGate(*destination, now, wall);
    }
    askNetwork();
    takeUpBatches(wall);
    walkFallbacks(now, wall);
    watchProgress(now, wall);
    sendParked(now, wall);
    if (mayClaim()) {
        admit(now, wall);
        readAhead(wall);
    }
    m_keyPurge.turn(now, !m_attempts.empty());
    if (!m_settlements.empty())
        m_ports.journal.settle(std::exchange(m_settlements, {}));
    m_fallbacks.flush(wall); // after the settlements that it follows
    if (!m_unclaims.empty())
        m_ports.journal.unclaim(std::exchange(m_unclaims, {}));
    cancelTakenBack();
    if (!m_claims.empty())
        m_ports.journal.claim(std::exchange(m_claims, {}));
    if (!m_requests.empty())
        m_ports.transport.send(std::exchange(m_requests, {}));
}

void Engine::admit(MonoTime now, WallTime wall)
{
    // One row a destination and round, going on after the one that was served last, and so its lanes in turn: an account's
    // records are shared out fairly among its destinations even when they come one at a time.
    bool progressed = true;
    while (progressed) {
        progressed = false;
        for (const auto& [id, account] : m_accounts) {
            const size_t n = account->destinations.size();
            const size_t first = account->nextDestination;
            for (size_t i = 0; i < n; ++i) {
                const size_t at = (first + i) % n;
                if (admitFrom(*account->destinations[at], now, wall)) {
                    account->nextDestination = (at + 1) % n;
                    progressed = true;
                }
            }
        }
    }
}

bool Engine::admitFrom(LiveDestination& destination, MonoTime now, WallTime wall)
{
    const size_t n = destination.lanes.size();
    const size_t first = destination.nextLane;
    for (size_t i = 0; i < n; ++i) {
        const size_t at = (first + i) % n;
        if (admitOne(*destination.lanes[at], now, wall)) {
            destination.nextLane = (at + 1) % n;
            return true;
        }
    }
    return false;
}

bool Engine::admitOne(DestinationLane& lane, MonoTime now, WallTime wall)
{
    LiveDestination& destination = lane.destination();
    LiveAccount& account = *destination.account;
    if (account.saving == &lane)
        account.saving = nullptr; // until it says so again: what it waits for may not be the tokens any more
    if (lane.waiting() == 0 || !lane.mayClaim() || blocked(destination, now) != Reason::none
        || destination.limits.waitFor(now) > Millis(0))
        return false;
    if (lane.hasRetries())
        lane.allowRetries(destination.limits.admitsRetry(destination.work()));
    if (!lane.hasRows())
        return false;
    if (lane.drainWait(now) > Millis(0))
        return false;

    const auto batch = m_batches.find(lane.front().batch);
    if (batch == m_batches.end()) {
        lane.forget(lane.take().candidate.row); // a batch that this engine was never told of: read again when it is
        return true;
    }
    if (timeFor(destination, lane.front(), batch->second, now, wall) == Millis(0)) {
        expireRow(lane);
        return true;
    }
    if (account.saving)
        return false;
    if (lane.front().arrayOf.valid())
        return admitRepeat(lane, now, wall);
    const int records = destination.record.policy.array.records;
    if (account.limiter.waitFor(1, now) != Millis(0) || (records > 1 && lane.isShortOf(records)))
        return false; // the rows that fill an array are on their way
    const std::optional<QDate> day = reserve(destination, batch->second, wall);
    if (!day)
        return putOff(batch->second, lane, wall);
    if (destination.limits.refuses(now, m_ports.random)) {
        account.credits.release(destination.id(), batch->first, *day, batch->second.record.chargePerRow);
        return false;
    }
    account.limiter.tryTake(1, now);

    LiveAttempt attempt;
    attempt.lane = &lane;
    attempt.day = *day;
    attempt.taken = lane.take();
    attempt.charge = batch->second.record.chargePerRow;
    if (records > 1)
        gather(attempt, now, wall);
    claim(std::move(attempt), wall);
    return true;
}

/// Credits of one row of the batch, set aside in memory; the claim writes them down.
std::optional<QDate> Engine::reserve(const LiveDestination& destination, const LiveBatch& batch, WallTime wall)
{
    return destination.account->credits.reserve(destination.id(), batch.record.id, batch.record.chargePerRow, wall);
}

void Engine::readAhead(WallTime wall)
{
    const MonoTime now = m_ports.clock.now();
    for (DestinationLane* lane : m_lanes) {
        if (lane->slots().capacity() == 0)
            continue;
        const bool waits = lane->isStopped(now) || blocked(lane->destination(), now) != Reason::none;
        if (waits && !fallbackDue(*lane, now, wall) && !lane->wantsCount())
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
    const std::vector<AttemptId> broken = std::exchange(result.broken, {});
    lane->fed(std::move(result));
    if (!broken.empty())
        dissolve(broken, *lane, m_ports.clock.wall());
}

Millis Engine::untilNextTurn() const
{
    const MonoTime now = m_ports.clock.now();
    const WallTime wall = m_ports.clock.wall();
    Millis nap = m_fallbacks.isQuiet() ? kLongestNap : kWalkNap;
    for (const DestinationLane* lane : m_lanes) {
        const LiveDestination& destination = lane->destination();
        if (destination.gateUntil && *destination.gateUntil > now)
            nap = std::min(nap, *destination.gateUntil - now);
        if (!mayClaim() || blocked(destination, now) != Reason::none)
            continue; // what is due waits with the rest, and so may we
        if (lane->isStopped(now)) {
            nap = std::min(nap, lane->drainWait(now));
            continue;
        }
        if (lane->dueAt() && !lane->isFeeding() && !lane->hasRows())
            nap = std::min(nap, *lane->dueAt() - wall);
        if (const Millis wait = lane->drainWait(now); lane->hasRows() && wait > Millis(0))
            nap = std::min(nap, wait);
        if (lane->hasRows() && lane->mayClaim()) {
            if (const auto wait = destination.account->limiter.waitFor(std::max(1, lane->front().arraySize), now); wait && *wait > Millis(0))
                nap = std::min(nap, *wait);
            if (const Millis wait = destination.limits.waitFor(now); wait > Millis(0))
                nap = std::min(nap, wait);
        }
    }
    return std::max(nap, Millis(1));
}

} // namespace fuseboard::engine
