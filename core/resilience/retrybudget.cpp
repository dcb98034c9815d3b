// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/retrybudget.h"

#include <QtGlobal>

#include <algorithm>
#include <limits>

namespace fuseboard::resilience {

void RetryBudget::set(bool on, double percent, int minimum)
{
    m_on = on;
    m_percent = percent > 0 ? std::min(percent, 100.0) : 0.0;
    m_minimum = std::max(1, minimum);
}

int RetryBudget::share(int work) const
{
    if (!m_on)
        return std::numeric_limits<int>::max();
    return std::max(m_minimum, int(m_percent / 100.0 * std::max(0, work)));
}

void RetryBudget::ended()
{
    Q_ASSERT(m_underWay > 0);
    m_underWay = std::max(0, m_underWay - 1);
}

} // namespace fuseboard::resilience
