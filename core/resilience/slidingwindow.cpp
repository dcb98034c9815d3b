// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/slidingwindow.h"

#include "core/resilience/saturating.h"

#include <algorithm>
#include <limits>

namespace fuseboard::resilience {

namespace {

void subtract(WindowTotals& from, const WindowTotals& what)
{
    from.success -= what.success;
    from.failure -= what.failure;
    from.slow -= what.slow;
    from.ignored -= what.ignored;
    from.durationSumMs -= what.durationSumMs;
}

void count(WindowTotals& totals, SlidingWindow::Sample sample, bool slow, qint64 durationMs, int times)
{
    if (sample == SlidingWindow::Sample::ignored) {
        totals.ignored += times;
        return;
    }
    (sample == SlidingWindow::Sample::success ? totals.success : totals.failure) += times;
    totals.slow += slow ? times : 0;
    totals.durationSumMs += durationMs * times;
}

} // namespace

SlidingWindow::SlidingWindow(Millis window, int buckets)
{
    const qint64 ms = std::max<qint64>(1, window.count());
    const qint64 parts = std::clamp<qint64>(buckets, 1, ms);
    m_width = Millis(ms / parts);
    m_buckets.resize(size_t(parts));
}

qint64 SlidingWindow::indexOf(MonoTime time) const
{
    const qint64 ms = time.time_since_epoch().count();
    const qint64 width = m_width.count();
    return ms >= 0 ? ms / width : -((-(ms + 1)) / width) - 1;
}

size_t SlidingWindow::slotOf(qint64 index) const
{
    const auto size = qint64(m_buckets.size());
    const qint64 rest = index % size;
    return size_t(rest < 0 ? rest + size : rest);
}

void SlidingWindow::advanceTo(qint64 index)
{
    const qint64 steps = saturatingSubtract(index, m_newest);
    if (steps >= qint64(m_buckets.size())) {
        clear();
    } else {
        for (qint64 i = m_newest + 1; i <= index; ++i) {
            WindowTotals& expired = m_buckets[slotOf(i)];
            subtract(m_sum, expired);
            expired = {};
        }
    }
    m_newest = index;
    m_slot = slotOf(index);
    constexpr qint64 kEarliest = std::numeric_limits<qint64>::min();
    m_from = MonoTime(Millis(index < kEarliest / m_width.count() ? kEarliest : index * m_width.count()));
    m_until = saturatingAdd(m_from, m_width);
    m_empty = false;
}

void SlidingWindow::add(Sample sample, bool slow, Millis duration, MonoTime now, int times)
{
    size_t slot = m_slot;
    if (!inNewest(now)) {
        const qint64 index = indexOf(now);
        if (m_empty || index > m_newest)
            advanceTo(index);
        else if (saturatingSubtract(m_newest, index) >= qint64(m_buckets.size()))
            return;
        slot = slotOf(index);
    }
    const qint64 durationMs = std::clamp<qint64>(duration.count(), 0, kLongestDurationMs);
    const qint64 room = std::numeric_limits<int>::max() - (qint64(m_sum.success) + m_sum.failure + m_sum.ignored);
    const int counted = int(std::clamp<qint64>(times, 0, std::max<qint64>(0, room)));
    count(m_buckets[slot], sample, slow, durationMs, counted);
    count(m_sum, sample, slow, durationMs, counted);
}

WindowTotals SlidingWindow::totals(MonoTime now) const
{
    if (inNewest(now))
        return m_sum;
    const qint64 steps = m_empty ? 0 : saturatingSubtract(indexOf(now), m_newest);
    if (steps >= qint64(m_buckets.size()))
        return {};
    WindowTotals result = m_sum;
    for (qint64 i = 1; i <= steps; ++i)
        subtract(result, m_buckets[slotOf(m_newest + i)]);
    return result;
}

std::vector<WindowTotals> SlidingWindow::cells(MonoTime now) const
{
    const auto size = qint64(m_buckets.size());
    std::vector<WindowTotals> cells(m_buckets.size());
    const qint64 last = m_empty ? indexOf(now) : std::max(indexOf(now), m_newest);
    for (qint64 i = 0; i < size && !m_empty; ++i) {
        const qint64 index = last - size + 1 + i;
        if (index <= m_newest && saturatingSubtract(m_newest, index) < size)
            cells[size_t(i)] = m_buckets[slotOf(index)];
    }
    return cells;
}

void SlidingWindow::clear()
{
    std::fill(m_buckets.begin(), m_buckets.end(), WindowTotals{});
    m_sum = {};
    m_until = m_from;
    m_empty = true;
}

} // namespace fuseboard::resilience
