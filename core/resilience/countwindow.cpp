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

std::vector<WindowTotals> CountWindow::cells(int most) const
{
    const int groups = std::clamp(most, 1, size());
    const int taken = m_totals.calls();
    std::vector<WindowTotals> cells{size_t(groups)};
    for (int i = 0; i < taken; ++i) {
        const size_t oldest = taken == size() ? m_next : 0;
        const Call& call = m_calls[(oldest + size_t(i)) % m_calls.size()];
        WindowTotals& cell = cells[size_t(qint64(i) * groups / size())];
        ++(call.failed ? cell.failure : cell.success);
        cell.slow += call.slow ? 1 : 0;
        cell.durationSumMs += call.durationMs;
    }
    return cells;
}

void CountWindow::clear()
{
    m_next = 0;
    m_totals = {};
}

} // namespace fuseboard::resilience
