// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/destinationlimits.h"

#include <algorithm>

namespace fuseboard::engine {

namespace {

constexpr Millis kRefusalHolds{1000};

int configuredSlots(const store::DestinationPolicy& policy, Priority lane)
{
    return lane == Priority::queue ? policy.queue.concurrency : policy.lanes[size_t(lane)];
}

} // namespace

DestinationLimits::DestinationLimits(const store::DestinationPolicy& policy)
    : m_adaptive(policy.adaptive)
    , m_retries(policy.retryBudget.on, policy.retryBudget.percent, policy.retryBudget.minimum)
    , m_concurrency{resilience::AimdLimit(configuredSlots(policy, Priority::critical)),
                    resilience::AimdLimit(configuredSlots(policy, Priority::normal)),
                    resilience::AimdLimit(configuredSlots(policy, Priority::bulk)),
                    resilience::AimdLimit(configuredSlots(policy, Priority::queue))}
{
}

void DestinationLimits::apply(const store::DestinationPolicy& policy)
{
    m_adaptive = policy.adaptive;
    m_retries.set(policy.retryBudget.on, policy.retryBudget.percent, policy.retryBudget.minimum);
    for (int lane = 0; lane < kLaneCount; ++lane)
        m_concurrency[size_t(lane)].setHighest(configuredSlots(policy, Priority(lane)));
}

Millis DestinationLimits::waitFor(MonoTime now) const
{
    Millis wait{0};
    if (m_gapUntil && now < *m_gapUntil)
        wait = std::min(m_pacer.waitFor(now), *m_gapUntil - now);
    if (m_refusedUntil && now < *m_refusedUntil)
        wait = std::max(wait, *m_refusedUntil - now);
    return wait;
}

int DestinationLimits::slots(Priority lane) const
{
    const resilience::AimdLimit& found = m_concurrency[size_t(lane)];
    return m_adaptive.concurrency ? found.limit() : found.highest();
}

bool DestinationLimits::refuses(MonoTime now, RandomSource& random)
{
    if (!m_adaptive.throttle || !m_throttle.refuses(now, random))
        return false;
    m_refusedUntil = now + kRefusalHolds;
    return true;
}

void DestinationLimits::admitted(bool retry, int n, MonoTime now)
{
    if (retry)
        m_retries.started();
    if (!m_gapUntil)
        return;
    if (now >= *m_gapUntil)
        m_gapUntil.reset();
    m_pacer.setGap(m_gap * n);
    m_pacer.started(now);
}

void DestinationLimits::handedOver(MonoTime now)
{
    if (m_adaptive.throttle)
        m_throttle.attempted(now);
}

void DestinationLimits::ended(bool retry)
{
    if (retry)
        m_retries.ended();
}

void DestinationLimits::learn(const Decision& decision, Priority lane, int inFlight, MonoTime now)
{
    if (decision.advice && decision.advice->gap) {
        const bool first = !m_gapUntil || now >= *m_gapUntil;
        m_gap = *decision.advice->gap;
        m_gapUntil = now + decision.advice->gapFor;
        m_pacer.setGap(m_gap);
        if (first)
            m_pacer.started(now); // what was under way until now was counted by the server already
    } else if (decision.advice) {
        m_gapUntil.reset(); // enough is left
    }
    const bool failed = decision.classification.breaker == resilience::CallClass::failure;
    if (m_adaptive.throttle && !failed && !decision.throttled)
        m_throttle.accepted(now);
    if (!m_adaptive.concurrency)
        return;
    if (decision.throttled || decision.timedOut)
        m_concurrency[size_t(lane)].dropped();
    else if (!failed)
        m_concurrency[size_t(lane)].accepted(inFlight);
}

} // namespace fuseboard::engine
