// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

namespace fuseboard::engine {

/// How many items a job gives the store writer at once, so that it is done with them in 10 ms: what is sent waits for that
/// long at most. Grows and shrinks with what the writer took.
class WritePace
{
public:
    using Steady = std::chrono::steady_clock;
    static constexpr std::chrono::milliseconds kMost{10};

    /// Starts with the least, and never goes below it.
    WritePace(int least, int most) : m_least(least), m_most(most), m_items(least) {}

    int items() const { return m_items; }
    /// What the last write of so many items took.
    void took(Steady::duration time, int items)
    {
        if (time > kMost * 6 / 10)
            m_items = std::max(m_least, items / 2);
        else if (time < kMost * 3 / 10 && items >= m_items)
            m_items = std::min(m_most, m_items * 2);
    }

private:
    int m_least;
    int m_most;
    int m_items;
};

} // namespace fuseboard::engine
