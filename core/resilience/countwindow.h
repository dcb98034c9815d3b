// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/resilience/slidingwindow.h"

#include <vector>

namespace fuseboard::resilience {

/// The latest calls by number: a ring of N whose totals are kept along (semantics.md §2). The oldest goes as the newest
/// comes; time does not matter. Calls that say nothing (ignored) take no place in it. One owner thread.
class CountWindow
{
public:
    explicit CountWindow(int size); ///< at least 1

    void add(bool failed, bool slow, Millis duration);
    const WindowTotals& totals() const { return m_totals; }
    int size() const { return int(m_calls.size()); }
    /// Its places in at most so many groups, oldest first; those that are not taken yet come last and empty.
    std::vector<WindowTotals> cells(int most) const;
    void clear();

private:
    struct Call
    {
        bool failed = false;
        bool slow = false;
        qint64 durationMs = 0;
    };
    std::vector<Call> m_calls;
    size_t m_next = 0;
    WindowTotals m_totals;
};

} // namespace fuseboard::resilience
