// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <vector>

namespace fuseboard::resilience {

struct WindowTotals
{
    int success = 0;
    int failure = 0;
    int slow = 0;     ///< of success + failure
    int ignored = 0;
    qint64 durationSumMs = 0;

    int calls() const { return success + failure; }
    /// Percent of completed calls that failed, or -1 while there is none.
    double failurePercent() const { return calls() ? 100.0 * failure / calls() : -1; }
    double slowPercent() const { return calls() ? 100.0 * slow / calls() : -1; }
    bool operator==(const WindowTotals&) const = default;
};

/// Time-based sliding window of buckets (semantics.md §2). A sample counts while it is younger than the window, by bucket:
/// every expired bucket is dropped on each read and write, a gap of a whole window empties it (B-23, B-24).
/// A sample dated before the newest one goes into its own bucket while that is still in the window and is dropped after;
/// a read dated before the newest sample sees what a read at that sample saw.
class SlidingWindow
{
public:
    enum class Sample { success, failure, ignored };
    /// Longer than any call, short enough that no window of them overflows a sum.
    static constexpr qint64 kLongestDurationMs = qint64(1) << 30;

    /// At least one bucket of at least 1 ms; a window that the buckets do not divide is shortened to one that they do.
    SlidingWindow(Millis window, int buckets);

    /// times: that many alike; more than a window can count are cut off.
    void add(Sample, bool slow, Millis duration, MonoTime now, int times = 1);
    WindowTotals totals(MonoTime now) const;
    /// Its buckets as they count at that instant, oldest first.
    std::vector<WindowTotals> cells(MonoTime now) const;
    void clear();
    Millis span() const { return m_width * int(m_buckets.size()); }
    Millis width() const { return m_width; }

private:
    qint64 indexOf(MonoTime) const;
    size_t slotOf(qint64 index) const;
    void advanceTo(qint64 index);
    bool inNewest(MonoTime now) const { return now >= m_from && now < m_until; }

    Millis m_width;
    std::vector<WindowTotals> m_buckets; ///< ring: the buckets of indexes (m_newest - size, m_newest]
    WindowTotals m_sum;                  ///< of all buckets, so that a read at the newest bucket costs nothing
    qint64 m_newest = 0;
    size_t m_slot = 0;                   ///< of the newest bucket
    MonoTime m_from{};                   ///< what the newest bucket covers: nearly every call falls there, and is spared
    MonoTime m_until{};                  ///< the divisions. Empty while the window is
    bool m_empty = true;
};

} // namespace fuseboard::resilience
