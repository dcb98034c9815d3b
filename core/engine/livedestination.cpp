// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/livedestination.h"

#include "core/resilience/fallbackchain.h"
#include "core/store/destinationrules.h"

#include <QTimeZone>
#include <QUrl>

namespace fuseboard::engine {

namespace {

resilience::BudgetLimits limitsOf(const store::AccountSettings& settings)
{
    return {settings.dataPerDay, settings.actionsPerDay, settings.hardStop};
}

QTimeZone zoneOf(const store::Account& account)
{
    const QTimeZone zone(account.timeZone);
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

bool isLoopbackTarget(const transport::HttpTarget* target)
{
    return target && store::isLoopback(QUrl::fromEncoded(target->url));
}

} // namespace

int accountDay(QDate day)
{
    return day.year() * 10000 + day.month() * 100 + day.day();
}

LiveAccount::LiveAccount(store::Account start, MonoTime now)
    : account(std::move(start))
    , limiter(account.settings.recordsPerSecond, account.settings.burst, now)
    , budget(limitsOf(account.settings), zoneOf(account))
{
}

void LiveAccount::apply(store::Account changed, MonoTime now)
{
    account = std::move(changed);
    limiter.setRate(account.settings.recordsPerSecond, account.settings.burst, now);
    budget.setLimits(limitsOf(account.settings));
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
    const store::QueueSettings& queued = record.policy.queue;
    lanes[size_t(Priority::queue)] = std::make_unique<DestinationLane>(*this, Priority::queue, queued.concurrency);
    queue().setDrain({queued.pace, queued.base});
    m_loopback = isLoopbackTarget(this->target.get());
}

void LiveDestination::apply(store::Destination changed, std::shared_ptr<const transport::HttpTarget> httpTarget)
{
    record = std::move(changed);
    target = std::move(httpTarget);
    if (breaker.settings() != record.policy.breaker)
        breaker.setSettings(record.policy.breaker);
    schedule = resilience::RetrySchedule(record.policy.retry);
    for (int i = 0; i < kPriorityCount; ++i)
        lanes[size_t(i)]->slots().setCapacity(record.policy.lanes[size_t(i)]);
    queue().slots().setCapacity(record.policy.queue.concurrency);
    queue().drain()->set(record.policy.queue.pace, record.policy.queue.base);
    m_loopback = isLoopbackTarget(target.get());
    networkGone = networkGone && !m_loopback;
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
    for (int i = 0; i < kPriorityCount; ++i)
        n += lanes[size_t(i)]->slots().capacity();
    return record.policy.fallback.queue ? n + queue().slots().capacity() : n;
}

Reason LiveDestination::blockedBy(MonoTime now, int claimingNow) const
{
    if (record.paused)
        return Reason::paused;
    if (!record.holdReason.isEmpty() || !target)
        return Reason::endpointHold;
    if (networkGone)
        return Reason::offline;
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

std::optional<Reason> LiveDestination::closedBy(MonoTime now) const
{
    resilience::LiveWay way;
    way.heldByOperator = record.paused || !record.holdReason.isEmpty() || !target;
    way.networkGone = networkGone;
    way.accountHeld = !account->account.holdReason.isEmpty();
    if (const auto refusal = breaker.peek(now))
        way.refused = refusal->state;
    return resilience::closedBy(way);
}

} // namespace fuseboard::engine
