// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/snapshot.h"

#include "core/engine/engine.h"
#include "core/telemetry/alertfacts.h"

#include <algorithm>

namespace fuseboard::engine {

namespace {

constexpr Millis kSoon{1000}; ///< a shorter wait is the pace, not a reason for standing still

/// Rows of one more batch. What the account has left is left once, however many batches draw on it.
void add(std::optional<resilience::CreditRoom>& all, const resilience::CreditRoom& more)
{
    if (!all) {
        all = more;
        return;
    }
    if (all->scope != resilience::CreditScope::batch && all->scope == more.scope)
        all->rows = std::max(*all->rows, *more.rows);
    else
        all->rows = *all->rows + *more.rows;
    all->scope = more.scope;
}

/// What an account has left goes to its destinations as they spend now.
void shareCredits(std::vector<DestinationSnapshot>& destinations)
{
    using resilience::CreditScope;
    for (DestinationSnapshot& d : destinations) {
        if (!d.creditRows || *d.creditScope == CreditScope::batch || *d.creditScope == CreditScope::destinationDay)
            continue;
        double all = 0;
        for (const DestinationSnapshot& other : destinations) {
            if (other.account == d.account)
                all += other.rowsPerSecond * std::max(1.0, double(other.chargePerRow.data.milli));
        }
        const double own = d.rowsPerSecond * std::max(1.0, double(d.chargePerRow.data.milli));
        if (own > 0)
            *d.creditRows = qint64(double(*d.creditRows) * own / all);
    }
}

HealthWord wordOf(const resilience::HealthReading& reading)
{
    if (reading.noData())
        return HealthWord::noData;
    switch (reading.band) {
    case resilience::HealthBand::healthy: return HealthWord::healthy;
    case resilience::HealthBand::degraded: return HealthWord::degraded;
    case resilience::HealthBand::unhealthy: break;
    }
    return HealthWord::unhealthy;
}

} // namespace

QLatin1String name(HealthWord word)
{
    switch (word) {
    case HealthWord::noData: return QLatin1String("no data");
    case HealthWord::healthy: return QLatin1String("healthy");
    case HealthWord::degraded: return QLatin1String("degraded");
    case HealthWord::unhealthy: break;
    }
    return QLatin1String("unhealthy");
}

DestinationSnapshot Engine::snapshotOf(const LiveDestination& d, MonoTime now, WallTime wall) const
{
    DestinationSnapshot s;
    s.id = d.id();
    s.name = d.record.name;
    s.account = d.record.account;
    s.preset = d.record.preset;
    s.maskedUrl = d.record.webhook.maskedUrl;

    s.breaker = d.breaker.state();
    s.cause = s.breaker == BreakerState::forcedOpen ? d.breaker.reason() : d.cause;
    s.since = d.since;
    if (s.breaker == BreakerState::open || s.breaker == BreakerState::halfOpen) {
        s.openedBy = d.openedBy;
        s.openSince = d.openSince;
    }
    if (const auto retryAt = d.breaker.retryAt())
        s.nextProbe = wall + (*retryAt - now);
    s.probesInFlight = d.breaker.probesInFlight();
    s.probesSucceeded = d.breaker.probesSucceeded();
    s.consecutiveFailures = d.breaker.consecutiveFailures();
    s.reopenCount = d.breaker.reopenCount();
    s.window = d.breaker.totals(now);
    s.windowCells = d.breaker.windowCells(now);
    s.breakerSettings = d.breaker.settings();
    s.nextOpenFor = d.breaker.nextOpenFor();
    if (const auto at = d.breaker.undecidedAt())
        s.undecidedAt = wall + (*at - now);
    if (s.breaker == BreakerState::forcedOpen)
        s.holders = d.breaker.record(now, wall).holders;

    const resilience::HealthReading health = d.health.read(now);
    s.healthScore = health.score;
    s.health = wordOf(health);
    s.tooFewToJudge = health.insufficientData;
    s.reading = health;
    s.lastSuccess = d.lastSuccess;
    s.lastFailure = d.lastFailure;
    s.unanswered = d.unanswered;
    s.lately = d.calls.over(telemetry::AlertFacts::kFailureMinutes, now);
    s.lately.throttled = d.calls.over(telemetry::AlertFacts::kThrottleMinutes, now).throttled;
    s.spark = d.stats.spark(now);

    s.paused = d.record.paused;
    s.holdReason = d.record.holdReason;
    if (const QString ended = d.odometerHold(); !ended.isEmpty()) {
        s.odometerEnded = true;
        if (s.holdReason.isEmpty())
            s.holdReason = ended;
    }
    s.targetReady = d.isReady();
    s.secretsUnread = !s.targetReady && d.secretsUnread;
    s.urlMissing = !d.target && !d.secretsUnread && d.record.webhook.url.isEmpty(); // else a secret of it was not to be had
    s.allPaused = m_pausedAll || m_stopping;
    s.accountHeld = !d.account->account.holdReason.isEmpty();
    s.networkGone = d.networkGone;
    s.waitingFor = blocked(d, now);
    if (s.waitingFor == Reason::none && s.odometerEnded)
        s.waitingFor = Reason::endpointHold;
    const auto turn = d.account->limiter.waitFor(1, now);
    if (s.waitingFor == Reason::none && (d.limits.waitFor(now) > kSoon || !turn || *turn > kSoon))
        s.waitingFor = Reason::rateGate;
    if (d.gateUntil && *d.gateUntil > now)
        s.gateUntil = wall + (*d.gateUntil - now);

    bool mayGoOn = false;
    std::optional<resilience::CreditRefusal> refusal; // of the scope that opens first
    std::optional<resilience::CreditRoom> room;       // of all its batches
    for (const auto& [id, batch] : m_batches) {
        if (batch.record.destination != d.id())
            continue;
        const auto& rows = batch.record.rows;
        const auto count = [&rows](RowState state) { return rows[size_t(state)]; };
        if (batch.record.state == BatchState::running || batch.record.state == BatchState::paused) {
            const qint64 open = count(RowState::pending) + count(RowState::deferred) + count(RowState::retryWait);
            s.queued += open;
            if (open > 0 && batch.record.state == BatchState::running) {
                add(room, roomOf(batch, open, wall));
                const auto refused = refusalOf(batch, wall);
                mayGoOn = mayGoOn || !refused;
                s.chargePerRow = batch.record.chargePerRow;
                if (refused && (!refusal || (refused->opensAt && (!refusal->opensAt || *refused->opensAt < *refusal->opensAt))))
                    refusal = refused;
            }
        }
        s.deferred += count(RowState::deferred);
        s.retryWait += count(RowState::retryWait);
        s.deadLetters += count(RowState::dead) + count(RowState::ambiguous);
    }
    if (refusal && !mayGoOn) {
        if (s.waitingFor == Reason::none)
            s.waitingFor = Reason::budget;
        s.creditRefusal = std::move(refusal);
    }
    if (room && room->rows && *room->rows < s.queued) {
        s.creditRows = room->rows;
        s.creditScope = room->scope;
    }
    if (s.queued == 0 && s.waitingFor == Reason::budget && d.account->account.holdReason.isEmpty())
        s.waitingFor = Reason::none;
    if (s.queued == 0 && s.waitingFor == Reason::rateGate && !s.gateUntil)
        s.waitingFor = Reason::none;

    s.newDeadLetters = d.newDeadLetters;
    s.offlineQueue = d.queue().depth();
    s.hasFallback = d.record.policy.fallback.any();
    s.inFlight = d.inFlight();
    s.limit = d.capacity();
    for (const auto& lane : d.lanes)
        s.lanes.push_back({lane->slots().capacity(), lane->slots().inUse(), lane->waiting(), lane->isFull()});
    s.retriesUnderWay = d.limits.retriesUnderWay();
    s.retryShare = d.limits.retryShare(d.work());
    s.rowsPerSecond = d.stats.perSecond(now);
    const telemetry::LatencyHistogram latency = d.stats.latency(now);
    s.p50Ms = latency.percentile(50);
    s.p99Ms = latency.percentile(99);
    s.creditsToday = d.account->credits.destinationToday(d.id(), wall);
    s.creditLimits = d.account->credits.destinationLimits(d.id());
    s.chargeToday = s.creditsToday.used;
    s.odometer = d.webhooks.active().record.odometer;
    s.odometerLimits = d.record.policy.odometer;
    s.standbyArmed = d.webhooks.hasStandby();

    if (s.queued > 0 && s.waitingFor == Reason::none) {
        const double rate = d.stats.pace(now).value_or(d.account->account.settings.recordsPerSecond);
        if (rate > 0) {
            s.eta = Millis(qint64(double(s.queued) / rate * 1000.0));
            s.etaRate = rate;
        }
    }
    return s;
}

/// How many of the batch's open rows its credits carry.
resilience::CreditRoom Engine::roomOf(const LiveBatch& batch, qint64 open, WallTime wall) const
{
    const LiveDestination* destination = find(batch.record.destination);
    resilience::CreditRoom room;
    if (destination && destination->account->credits.limits().day.hardStop)
        room = destination->account->credits.room(destination->id(), batch.record.id, batch.record.chargePerRow, wall);
    room.rows = std::min(open, room.rows.value_or(open));
    return room;
}

EngineSnapshot Engine::snapshot() const
{
    const MonoTime now = m_ports.clock.now();
    const WallTime wall = m_ports.clock.wall();
    EngineSnapshot snapshot;
    snapshot.at = wall;
    snapshot.pausedAll = m_pausedAll;
    snapshot.stopping = m_stopping;
    snapshot.networkGone = m_networkGone;
    snapshot.storeTrouble = m_storeTrouble;
    snapshot.claimed = qint64(m_attempts.size() + m_settling.size());
    for (const auto& [id, destination] : m_destinations) {
        snapshot.destinations.push_back(snapshotOf(*destination, now, wall));
        snapshot.rowsPerSecond += snapshot.destinations.back().rowsPerSecond;
    }
    shareCredits(snapshot.destinations);
    for (const auto& [id, account] : m_accounts) {
        AccountSnapshot s;
        s.id = id;
        s.name = account->account.name;
        const resilience::CreditBudget& days = account->credits.days();
        s.timeZone = days.zone().id();
        s.today = days.today(wall);
        s.limits = days.limits();
        s.recordsPerSecond = account->account.settings.recordsPerSecond;
        s.recordsPerHour = account->account.settings.recordsPerHour;
        s.recordsThisHour = account->limiter.hour().used(now);
        if (const auto wait = account->limiter.waitFor(1, now); wait && *wait > Millis(0))
            s.nextRecord = wall + *wait;
        s.holdReason = account->account.holdReason;
        s.dayEnd = days.nextDayStart(wall);
        s.dayStart = fromEpochMs(days.day(wall).startOfDay(days.zone()).toMSecsSinceEpoch());
        s.month = account->credits.month(wall);
        s.monthLimits = account->credits.limits().month;
        s.monthEnd = days.nextMonthStart(wall);
        s.burnPerHour = account->burn.lastHour(now);
        s.burnPace = account->burn.pace(now);
        s.balance = resilience::balance(s.today, s.limits.meters(), s.month, s.monthLimits);
        snapshot.accounts.push_back(std::move(s));
    }
    for (const auto& [id, batch] : m_batches) {
        if (!batch.touched)
            continue;
        BatchSnapshot s;
        s.id = id;
        s.name = batch.record.name;
        s.destination = batch.record.destination;
        s.state = batch.record.state;
        s.rows = batch.record.rows;
        s.rowsPerSecond = batch.stats.perSecond(now);
        if (const LiveDestination* destination = find(batch.record.destination)) {
            s.credits = destination->account->credits.batch(id);
            s.creditLimits = destination->account->credits.batchLimits(id);
        }
        if (s.rows[size_t(RowState::pending)] + s.rows[size_t(RowState::deferred)] + s.rows[size_t(RowState::retryWait)] > 0)
            s.creditRefusal = refusalOf(batch, wall);
        if (batch.progress && batch.progress->stuck()) {
            s.stuckSince = wall - (now - batch.progress->lastProgress());
            s.obstacle = batch.progress->obstacle();
        }
        snapshot.batches.push_back(std::move(s));
    }
    snapshot.health = overallHealth(snapshot);
    return snapshot;
}

} // namespace fuseboard::engine
