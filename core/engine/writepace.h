// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

namespace fuseboard::engine {

/// How many items a job gives the store writer at once, so that it is done with them in 10 ms, commit included: what is sent
/// waits for that long at most. Grows and shrinks with what the writer took. What every commit takes, whatever is in it, is no
/// reason to shrink: fewer items would not shorten it.
class WritePace
{
public:
    using Steady = std::chrono::steady_clock;
    static constexpr std::chrono::milliseconds kMost{10};

    /// Starts with the least, and never goes below it.
    WritePace(int least, int most) : m_least(least), m_most(most), m_items(least) {}

    int items() const { return m_items; }
    /// What the last write of so many items took: in the transaction, and from there until it was committed.
    void took(Steady::duration time, Steady::duration commit, int items)
    {
        m_shortest = std::min(m_shortest, commit);
        const Steady::duration whole = time + commit - m_shortest;
        if (whole > kMost * 6 / 10)
            m_items = std::max(m_least, items / 2);
        else if (whole < kMost * 3 / 10 && items >= m_items)
            m_items = std::min(m_most, m_items * 2);
    }

private:
    int m_least;
    int m_most;
    int m_items;
    Steady::duration m_shortest = Steady::duration::max(); ///< commit
};

} // namespace fuseboard::engine
