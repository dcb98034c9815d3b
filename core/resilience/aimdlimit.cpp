// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/aimdlimit.h"

#include <algorithm>

namespace fuseboard::resilience {

AimdLimit::AimdLimit(int highest)
    : m_highest(std::max(0, highest))
    , m_limit(m_highest)
{
}

void AimdLimit::accepted(int inFlight)
{
    if (inFlight >= m_limit - inFlight)
        m_limit = std::min(m_limit + 1, m_highest);
}

void AimdLimit::dropped()
{
    m_limit = std::min(m_highest, std::max(1, int(m_limit * kBackoff)));
}

void AimdLimit::setHighest(int highest)
{
    const bool atTop = m_limit == m_highest;
    m_highest = std::max(0, highest);
    m_limit = atTop ? m_highest : std::clamp(m_limit, std::min(1, m_highest), m_highest);
}

} // namespace fuseboard::resilience
