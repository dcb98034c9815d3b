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
};

/// Time-based sliding window of buckets (semantics.md §2). A sample counts while it is younger than the window, by bucket:
/// every expired bucket is dropped on each read and write, a gap of a whole window empties it (B-23, B-24).
class SlidingWindow
{
public:
    enum class Sample { success, failure, ignored };

    SlidingWindow(Millis window, int buckets);

    void add(Sample, bool slow, Millis duration, MonoTime now);
    WindowTotals totals(MonoTime now) const;
    void clear();
    Millis span() const { return m_width * int(m_buckets.size()); }

private:
    struct Bucket
    {
        qint64 index = -1;
        WindowTotals totals;
    };
    qint64 indexOf(MonoTime) const;

    Millis m_width;
    std::vector<Bucket> m_buckets;
};

} // namespace fuseboard::resilience
