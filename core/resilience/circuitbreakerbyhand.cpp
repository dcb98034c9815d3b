// SPDX-License-Identifier: GPL-3.0-or-later
// What operators and other holders do to a breaker (semantics: circuitbreaker.h).
#include "core/resilience/circuitbreaker.h"

#include "core/resilience/breakertext.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fuseboard::resilience {

void CircuitBreaker::forceOpen(MonoTime now, QString reason, std::optional<MonoTime> until, const QString& holder)
{
    if (m_state != BreakerState::forcedOpen) {
        const QString who = holder.isEmpty() ? u"forced open by hand"_s : QString(u"forced open by " + holder);
        moveTo(BreakerState::forcedOpen, now, withReason(who, reason), true);
    }
    std::erase_if(m_holders, [&holder](const Holder& h) { return h.name == holder; });
    m_holders.push_back({holder, reason, until});
    m_reason = std::move(reason);
}

void CircuitBreaker::releaseForced(MonoTime now, const QString& holder)
{
    if (m_state != BreakerState::forcedOpen)
        return;
    std::erase_if(m_holders, [&holder](const Holder& h) { return h.name == holder; });
    if (!m_holders.empty()) {
        m_reason = m_holders.back().reason;
        return;
    }
    const QString who = holder.isEmpty() ? u"by hand"_s : QString(u"by " + holder);
    moveTo(BreakerState::closed, now, u"forced opening released "_s + who, true);
}

void CircuitBreaker::reset(MonoTime now, QString reason)
{
    moveTo(BreakerState::closed, now, withReason(u"reset by hand"_s, reason), true);
    m_lastFailureAt.reset();
}

void CircuitBreaker::probeNow(MonoTime now, QString reason)
{
    if (m_state != BreakerState::open)
        return;
    m_openFor = std::min(m_openFor, std::max(Millis(0), elapsed(m_openedAt, now)));
    m_probeReason = withReason(u"probe asked for by hand"_s, reason);
}

void CircuitBreaker::stayByHand(BreakerState to, MonoTime now, QString reason, const QString& cause)
{
    if (m_state != to)
        moveTo(to, now, withReason(cause, reason), true);
    m_reason = std::move(reason);
}

void CircuitBreaker::disable(MonoTime now, QString reason)
{
    stayByHand(BreakerState::disabled, now, std::move(reason), u"disabled by hand"_s);
}

void CircuitBreaker::metricsOnly(MonoTime now, QString reason)
{
    stayByHand(BreakerState::metricsOnly, now, std::move(reason), u"metrics only by hand"_s);
}

} // namespace fuseboard::resilience
