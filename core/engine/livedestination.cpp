// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/livedestination.h"

#include "core/engine/accountcredits.h"
#include "core/resilience/fallbackchain.h"
#include "core/store/destinationrules.h"

#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace fuseboard::engine {

namespace {
constexpr size_t kRemembered = 64; ///< failures; a breaker's evidence is 50 at most
constexpr Millis kLongestGate = std::chrono::hours(6); ///< what a Retry-After is clamped to

bool isLoopbackTarget(const transport::HttpTarget* target)
{
    return target && store::isLoopback(QUrl::fromEncoded(target->url));
}

} // namespace

int accountDay(QDate day)
{
    return day.year() * 10000 + day.month() * 100 + day.day();
}

LiveAccount::LiveAccount(store::Account start, resilience::CreditScopes known, MonoTime now)
    : account(std::move(start))
    , limiter(account.settings.recordsPerSecond, account.settings.burst, account.settings.recordsPerHour, now)
    , credits(std::move(known))
{
}

void LiveAccount::apply(store::Account changed, MonoTime now)
{
    changed.holdReason = std::move(account.holdReason);
    account = std::move(changed);
    limiter.setRate(account.settings.recordsPerSecond, account.settings.burst, account.settings.recordsPerHour, now);
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
    , webhooks(record.webhook, target)
    , limits(record.policy)
{
    health.setMinimumCalls(record.policy.healthMinimum);
    for (int i = 0; i < kPriorityCount; ++i)
        lanes[size_t(i)] = std::make_unique<DestinationLane>(*this, Priority(i), record.policy.lanes[size_t(i)]);
    const store::QueueSettings& queued = record.policy.queue;
    lanes[size_t(Priority::queue)] = std::make_unique<DestinationLane>(*this, Priority::queue, queued.concurrency);
    queue().setDrain({queued.pace, queued.base});
    m_loopback = isLoopbackTarget(this->target.get());
}

void LiveDestination::apply(store::Destination changed, std::shared_ptr<const transport::HttpTarget> httpTarget)
{
    changed.paused = record.paused;
    changed.holdReason = std::move(record.holdReason);
    record = std::move(changed);
    secretsUnread = false;
    webhooks.setActive(record.webhook, std::move(httpTarget));
    followActiveWebhook();
    health.setMinimumCalls(record.policy.healthMinimum);
    if (breaker.settings() != record.policy.breaker)
        breaker.setSettings(record.policy.breaker);
    schedule = resilience::RetrySchedule(record.policy.retry);
    account->credits.setDestinationLimits(record.id, {record.policy.dataPerDay, record.policy.actionsPerDay});
    limits.apply(record.policy);
    for (const auto& lane : lanes)
        resize(*lane);
    queue().drain()->set(record.policy.queue.pace, record.policy.queue.base);
    m_loopback = isLoopbackTarget(target.get());
    networkGone = networkGone && !m_loopback;
}

void LiveDestination::followActiveWebhook()
{
    record.webhook = webhooks.active().record;
    target = webhooks.active().target;
}

qint64 LiveDestination::recordsLeft() const
{
    return resilience::roomFor(record.policy.odometer, webhooks.active().reading());
}

bool LiveDestination::usedUp() const
{
    return webhooks.active().underway == 0 && recordsLeft() < recordsWanted;
}

QString LiveDestination::odometerHold() const
{
    if (!usedUp())
        return {};
    const qint64 endsAt = record.policy.odometer.endsAt;
    const QLocale c = QLocale::c();
    return QStringLiteral("its webhook has taken %1 of the %2 records that it takes for life; arm another with: "
                          "fuseboardctl destination standby add \"%3\"")
        .arg(c.toString(webhooks.active().record.odometer), c.toString(endsAt), record.name);
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

bool LiveDestination::isReady() const
{
    return target && (!record.policy.sign || !target->signingKey.isEmpty());
}

int LiveDestination::work() const
{
    int n = 0;
    for (const auto& lane : lanes)
        n += lane->slots().inUse() + std::min(lane->waiting(), lane->slots().free());
    return n;
}

void LiveDestination::restoreGate(WallTime until, MonoTime now, WallTime wall)
{
    if (until > wall)
        gateUntil = now + std::min(until - wall, kLongestGate);
}

Reason LiveDestination::blockedBy(MonoTime now, int claimingNow) const
{
    if (record.paused)
        return Reason::paused;
    if (!record.holdReason.isEmpty() || !isReady())
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

void LiveDestination::noteFailure(AttemptId attempt, int status)
{
    failures.emplace_back(attempt, status);
    if (failures.size() > kRemembered)
        failures.pop_front();
}

int LiveDestination::statusOf(AttemptId attempt) const
{
    const auto it = std::ranges::find(failures, attempt, &std::pair<AttemptId, int>::first);
    return it == failures.end() ? -1 : it->second;
}

void LiveDestination::noteTransition(const store::TransitionRecord& transition)
{
    cause = transition.cause;
    since = transition.at;
    const bool goesOn = transition.from == BreakerState::open || transition.from == BreakerState::halfOpen;
    const bool open = transition.to == BreakerState::open || transition.to == BreakerState::halfOpen;
    if (open && goesOn && openSince)
        return; // a probe, or one that failed: the same story
    openedBy = open ? transition.cause : QString();
    openSince = open ? std::optional(transition.at) : std::nullopt;
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
