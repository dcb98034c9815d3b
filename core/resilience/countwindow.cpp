// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/countwindow.h"

#include <algorithm>

namespace fuseboard::resilience {

CountWindow::CountWindow(int size)
    : m_calls(size_t(std::max(1, size)))
{
}

void CountWindow::add(bool failed, bool slow, Millis duration)
{
    Call& place = m_calls[m_next];
    if (m_totals.calls() == size()) {
        --(place.failed ? m_totals.failure : m_totals.success);
        m_totals.slow -= place.slow ? 1 : 0;
        m_totals.durationSumMs -= place.durationMs;
    }
    place = {failed, slow, std::clamp<qint64>(duration.count(), 0, SlidingWindow::kLongestDurationMs)};
    ++(failed ? m_totals.failure : m_totals.success);
    m_totals.slow += slow ? 1 : 0;
    m_totals.durationSumMs += place.durationMs;
    m_next = (m_next + 1) % m_calls.size();
}

void CountWindow::clear()
{
    m_next = 0;
    m_totals = {};
}

} // namespace fuseboard::resilience
