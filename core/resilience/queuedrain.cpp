// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/queuedrain.h"

#include "core/resilience/saturating.h"

#include <algorithm>

namespace fuseboard::resilience {

void QueueDrain::set(Millis pace, Millis rest)
{
    m_pacer.setGap(pace);
    m_rest = rest;
}

Millis QueueDrain::waitFor(MonoTime now) const
{
    const Millis pace = m_pacer.waitFor(now);
    return isStopped(now) ? std::max(pace, elapsed(now, *m_stoppedUntil)) : pace;
}

void QueueDrain::transportFailed(MonoTime now)
{
    const MonoTime until = saturatingAdd(now, std::max(m_rest, m_pacer.gap()));
    m_stoppedUntil = m_stoppedUntil ? std::max(*m_stoppedUntil, until) : until;
}

} // namespace fuseboard::resilience
