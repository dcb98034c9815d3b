// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/livedestination.h"

#include "core/engine/accountcredits.h"

namespace fuseboard::engine {

int accountDay(QDate day)
{
    return day.year() * 10000 + day.month() * 100 + day.day();
}

LiveAccount::LiveAccount(store::Account start, resilience::CreditScopes known, MonoTime now)
    : account(std::move(start))
    , limiter(account.settings.recordsPerSecond, account.settings.burst, now)
    , credits(std::move(known))
{
}

void LiveAccount::apply(store::Account changed, MonoTime now)
{
    account = std::move(changed);
    limiter.setRate(account.settings.recordsPerSecond, account.settings.burst, now);
    credits.setLimits(creditLimitsOf(account.settings));
    credits.setZone(zoneOf(account));
}

LiveDestination::LiveDestination(store::Destination destination, std::shared_ptr<const transport::HttpTarget> httpTarget,
                                 LiveAccount& liveAccount)
    : record(std::move(destination))
    , target(std::move(httpTarget))
    , account(&liveAccount)
    , breaker(record.policy.breaker)
    , schedule(record.policy.retry)
{
    for (int i = 0; i < kPriorityCount; ++i)
        lanes[size_t(i)] = std::make_unique<DestinationLane>(*this, Priority(i), record.policy.lanes[size_t(i)]);
}

void LiveDestination::apply(store::Destination changed, std::shared_ptr<const transport::HttpTarget> httpTarget)
{
    record = std::move(changed);
    target = std::move(httpTarget);
    if (breaker.settings() != record.policy.breaker)
        breaker.setSettings(record.policy.breaker);
    schedule = resilience::RetrySchedule(record.policy.retry);
    account->credits.setDestinationLimits(record.id, {record.policy.dataPerDay, record.policy.actionsPerDay});
    for (int i = 0; i < kPriorityCount; ++i)
        lanes[size_t(i)]->slots().setCapacity(record.policy.lanes[size_t(i)]);
}

int LiveDestination::inFlight() const
{
    int n = 0;
    for (const auto& lane : lanes)
        n += lane->slots().inUse();
    return n;
}

int LiveDestination::capacity() const
{
    int n = 0;
    for (const auto& lane : lanes)
        n += lane->slots().capacity();
    return n;
}

Reason LiveDestination::blockedBy(MonoTime now, int claimingNow) const
{
    if (record.paused)
        return Reason::paused;
    if (!record.holdReason.isEmpty() || !target)
        return Reason::endpointHold;
    if (!account->account.holdReason.isEmpty())
        return Reason::budget;
    if (gateUntil && now < *gateUntil)
        return Reason::rateGate;
    if (breaker.peek(now))
        return Reason::breaker;
    const bool probing = breaker.state() == BreakerState::halfOpen || breaker.state() == BreakerState::open;
    if (probing) {
        const int used = breaker.probesInFlight() + breaker.probesSucceeded() + claimingNow;
        if (used >= breaker.settings().halfOpenMaxCalls)
            return Reason::breaker;
    }
    return Reason::none;
}

} // namespace fuseboard::engine
