// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/circuitbreaker.h"

#include "core/resilience/breakertext.h"
#include "core/resilience/saturating.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace fuseboard::resilience {

namespace {

constexpr Millis kFallbackHalfOpenWait{30'000};

/// For a threshold in whole percent, without rounding.
bool atLeastPercent(int part, int whole, int percent)
{
    return qint64(part) * 100 >= qint64(whole) * percent;
}

int nextCount(int n)
{
    return n < std::numeric_limits<int>::max() ? n + 1 : n;
}

} // namespace

CircuitBreaker::CircuitBreaker(BreakerSettings settings)
    : m_settings(settings)
    , m_window(settings.window, settings.buckets)
{
    if (settings.countWindow > 0)
        m_latest.emplace(settings.countWindow);
}

std::optional<MonoTime> CircuitBreaker::retryAt() const
{
    if (m_state == BreakerState::open)
        return saturatingAdd(m_openedAt, m_openFor);
    if (m_state != BreakerState::forcedOpen)
        return std::nullopt;
    std::optional<MonoTime> last;
    for (const Holder& holder : m_holders) {
        if (!holder.until)
            return std::nullopt;
        last = last ? std::max(*last, *holder.until) : *holder.until;
    }
    return last;
}

Millis CircuitBreaker::openForAfter(int reopenCount) const
{
    const double base = double(m_settings.openFor.count());
    if (base <= 0 || !(m_settings.multiplier > 1) || reopenCount <= 0)
        return std::max(m_settings.openFor, Millis(0));
    const double grown = base * std::pow(m_settings.multiplier, reopenCount);
    const bool capped = !(grown < double(m_settings.openForCap.count()));
    return std::max(m_settings.openFor, capped ? m_settings.openForCap : Millis(qint64(grown)));
}

Millis CircuitBreaker::halfOpenWait() const
{
    if (m_settings.halfOpenMaxWait > Millis(0))
        return m_settings.halfOpenMaxWait;
    return m_settings.openFor > Millis(0) ? m_settings.openFor : kFallbackHalfOpenWait;
}

bool CircuitBreaker::halfOpenOverdue(MonoTime now) const
{
    return now >= saturatingAdd(m_halfOpenSince, halfOpenWait());
}

std::optional<BreakerRefusal> CircuitBreaker::peek(MonoTime now) const
{
    const auto at = retryAt();
    switch (m_state) {
    case BreakerState::open:
    case BreakerState::forcedOpen:
        return at && now >= *at ? std::nullopt : std::optional(BreakerRefusal{m_state, at});
    case BreakerState::halfOpen:
        if (probesDecided())
            return std::nullopt;
        if (halfOpenOverdue(now)) {
            const Millis next = openForAfter(m_reopenCount);
            return next == Millis(0) ? std::nullopt
                                     : std::optional(BreakerRefusal{BreakerState::open, saturatingAdd(now, next)});
        }
        if (m_probesAdmitted < m_settings.halfOpenMaxCalls)
            return std::nullopt;
        return BreakerRefusal{m_state, std::nullopt};
    case BreakerState::closed:
    case BreakerState::disabled:
    case BreakerState::metricsOnly:
        break;
    }
    return std::nullopt;
}

std::variant<BreakerPermit, BreakerRefusal> CircuitBreaker::acquire(MonoTime now)
{
    if (m_state == BreakerState::closed) // nothing there depends on the time
        return BreakerPermit{m_generation, now, false, true};
    tick(now);
    if (m_state == BreakerState::open && now >= saturatingAdd(m_openedAt, m_openFor)) {
        const bool byHand = !m_probeReason.isEmpty();
        moveTo(BreakerState::halfOpen, now, byHand ? m_probeReason : coolDownCause(m_openFor), byHand);
    }
    if (auto refusal = peek(now))
        return *refusal;
    const bool probe = m_state == BreakerState::halfOpen;
    if (probe) {
        ++m_probesAdmitted;
        ++m_probesInFlight;
    }
    return BreakerPermit{m_generation, now, probe, m_state != BreakerState::disabled};
}

void CircuitBreaker::complete(const BreakerPermit& permit, CallClass outcome, Millis duration, MonoTime now, qint64 tag,
                              std::optional<Millis> retryAfter)
{
    if (!permit.recorded)
        return;
    ++(outcome == CallClass::success   ? m_lifetime.success
       : outcome == CallClass::failure ? m_lifetime.failure
                                       : m_lifetime.ignored);
    if (permit.generation != m_generation) {
        ++m_lifetime.late;
        return;
    }
    if (outcome == CallClass::failure)
        m_lastFailureAt = now;
    if (m_state == BreakerState::halfOpen)
        completeProbe(outcome, now, tag, retryAfter);
    else
        completeCounted(outcome, duration, now, tag, retryAfter);
}

void CircuitBreaker::completeCounted(CallClass outcome, Millis duration, MonoTime now, qint64 tag,
                                     std::optional<Millis> retryAfter)
{
    if (outcome == CallClass::ignored) {
        m_window.add(SlidingWindow::Sample::ignored, false, duration, now);
        return;
    }
    const bool failed = outcome == CallClass::failure;
    const bool slow = duration > m_settings.slowAfter;
    if (m_latest)
        m_latest->add(failed, slow, duration);
    else
        m_window.add(failed ? SlidingWindow::Sample::failure : SlidingWindow::Sample::success, slow, duration, now);
    m_consecutiveFailures = failed ? nextCount(m_consecutiveFailures) : 0;
    if (failed)
        m_failures.add(tag, now);
    if (slow)
        m_slowCalls.add(tag, now);
    evaluate(now, retryAfter);
}

void CircuitBreaker::completeProbe(CallClass outcome, MonoTime now, qint64 tag, std::optional<Millis> retryAfter)
{
    Q_ASSERT(m_probesInFlight > 0);
    m_probesInFlight = std::max(0, m_probesInFlight - 1);
    switch (outcome) {
    case CallClass::ignored:
        m_probesAdmitted = std::max(0, m_probesAdmitted - 1);
        break;
    case CallClass::failure:
        m_reopenCount = nextCount(m_reopenCount);
        open(now, probeFailedCause(m_probesSucceeded), tag ? std::vector<qint64>{tag} : std::vector<qint64>{}, retryAfter);
        break;
    case CallClass::success:
        ++m_probesSucceeded;
        m_probes.add(tag, now);
        if (probesDecided())
            closeByProbes(now);
        break;
    }
}

void CircuitBreaker::giveBack(const BreakerPermit& permit, MonoTime now)
{
    Q_UNUSED(now)
    if (!permit.probe || permit.generation != m_generation)
        return;
    Q_ASSERT(m_probesInFlight > 0);
    m_probesInFlight = std::max(0, m_probesInFlight - 1);
    m_probesAdmitted = std::max(0, m_probesAdmitted - 1);
}

void CircuitBreaker::evaluate(MonoTime now, std::optional<Millis> retryAfter)
{
    const WindowTotals totals = this->totals(now);
    if (totals.failure == 0 && totals.slow == 0 && m_consecutiveFailures == 0)
        return;
    for (const Rule rule : {Rule::consecutive, Rule::rate, Rule::slow}) {
        if (!exceeded(rule, totals))
            continue;
        if (m_state == BreakerState::closed) {
            open(now, causeOf(rule, totals), evidenceOf(rule, now), retryAfter);
            return;
        }
        const unsigned bit = 1u << unsigned(rule);
        if (!(m_noticed & bit))
            m_notices.push_back({now, causeOf(rule, totals), evidenceOf(rule, now)});
        m_noticed |= bit;
    }
}

bool CircuitBreaker::exceeded(Rule rule, const WindowTotals& totals) const
{
    if (rule == Rule::consecutive)
        return m_settings.failureThreshold > 0 && m_consecutiveFailures >= m_settings.failureThreshold;
    const int percent = rule == Rule::rate ? m_settings.ratePercent : m_settings.slowPercent;
    const int part = rule == Rule::rate ? totals.failure : totals.slow;
    const int calls = totals.calls();
    return percent > 0 && calls > 0 && calls >= m_settings.effectiveMinimumCalls() && atLeastPercent(part, calls, percent);
}

QString CircuitBreaker::causeOf(Rule rule, const WindowTotals& totals) const
{
    switch (rule) {
    case Rule::consecutive:
        return failuresCause(m_consecutiveFailures);
    case Rule::rate:
        return m_latest ? latestRateCause(totals.failure, totals.calls())
                        : rateCause(totals.failure, totals.calls(), m_settings.window);
    case Rule::slow:
        break;
    }
    return m_latest ? latestSlowCause(totals.slow, totals.calls(), m_settings.slowAfter)
                    : slowCause(totals.slow, totals.calls(), m_settings.slowAfter, m_settings.window);
}

std::vector<qint64> CircuitBreaker::evidenceOf(Rule rule, MonoTime now) const
{
    if (rule == Rule::consecutive)
        return m_failures.latest(size_t(m_consecutiveFailures));
    if (m_latest) {
        return rule == Rule::rate ? m_failures.latest(size_t(m_latest->totals().failure))
                                  : m_slowCalls.latest(size_t(m_latest->totals().slow));
    }
    return (rule == Rule::rate ? m_failures : m_slowCalls).youngerThan(m_settings.window, now);
}

void CircuitBreaker::tick(MonoTime now)
{
    if (m_state == BreakerState::halfOpen) {
        if (probesDecided()) {
            closeByProbes(now);
        } else if (halfOpenOverdue(now)) {
            open(now, undecidedCause(halfOpenWait(), m_probesInFlight, m_probesSucceeded, m_settings.successThreshold), {});
            m_transitions.back().undecided = true;
        }
    } else if (m_state == BreakerState::forcedOpen) {
        const auto end = retryAt();
        std::erase_if(m_holders, [now](const Holder& holder) { return holder.until && now >= *holder.until; });
        if (m_holders.empty()) {
            moveTo(BreakerState::closed, now, forcedOverCause(end ? elapsed(m_openedAt, *end) : Millis(0)), false);
        } else {
            m_reason = m_holders.back().reason;
        }
    }
}

std::optional<MonoTime> CircuitBreaker::undecidedAt() const
{
    if (m_state != BreakerState::halfOpen || probesDecided())
        return std::nullopt;
    return saturatingAdd(m_halfOpenSince, halfOpenWait());
}

std::optional<MonoTime> CircuitBreaker::nextTick() const
{
    if (m_state == BreakerState::halfOpen)
        return undecidedAt().value_or(m_halfOpenSince);
    std::optional<MonoTime> first;
    for (const Holder& holder : m_holders) {
        if (holder.until)
            first = first ? std::min(*first, *holder.until) : *holder.until;
    }
    return first;
}

void CircuitBreaker::open(MonoTime now, QString cause, std::vector<qint64> attempts, std::optional<Millis> retryAfter)
{
    moveTo(BreakerState::open, now, std::move(cause), false, std::move(attempts));
    m_openFor = openForAfter(m_reopenCount);
    if (retryAfter)
        m_openFor = std::max(m_openFor, *retryAfter);
}

void CircuitBreaker::closeByProbes(MonoTime now)
{
    moveTo(BreakerState::closed, now, probesSucceededCause(m_probesSucceeded, m_settings.successThreshold), false,
           m_probes.latest(size_t(m_probesSucceeded)));
}

void CircuitBreaker::moveTo(BreakerState to, MonoTime now, QString cause, bool byOperator, std::vector<qint64> attempts)
{
    if (to != m_state)
        m_transitions.push_back({m_state, to, now, std::move(cause), std::move(attempts), byOperator});
    m_state = to;
    startAfresh();
    if (to != BreakerState::forcedOpen) {
        m_holders.clear();
        m_reason.clear();
    }
    if (to == BreakerState::open || to == BreakerState::forcedOpen)
        m_openedAt = now;
    if (to == BreakerState::halfOpen)
        m_halfOpenSince = now;
    if (to == BreakerState::closed) {
        m_reopenCount = 0;
        m_openFor = Millis(0);
    }
}

void CircuitBreaker::startAfresh()
{
    ++m_generation;
    m_window.clear();
    if (m_latest)
        m_latest->clear();
    m_consecutiveFailures = 0;
    m_probesInFlight = 0;
    m_probesAdmitted = 0;
    m_probesSucceeded = 0;
    m_probeReason.clear();
    m_failures.clear();
    m_slowCalls.clear();
    m_probes.clear();
    m_noticed = 0;
}

void CircuitBreaker::setSettings(BreakerSettings settings)
{
    if (settings.window != m_settings.window || settings.buckets != m_settings.buckets)
        m_window = SlidingWindow(settings.window, settings.buckets);
    if (settings.countWindow <= 0)
        m_latest.reset();
    else if (!m_latest || m_latest->size() != settings.countWindow)
        m_latest.emplace(settings.countWindow);
    m_settings = settings;
}

std::vector<BreakerTransition> CircuitBreaker::takeTransitions()
{
    return std::exchange(m_transitions, {});
}

std::vector<BreakerNotice> CircuitBreaker::takeNotices()
{
    return std::exchange(m_notices, {});
}

} // namespace fuseboard::resilience
