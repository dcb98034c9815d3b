// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/recentcalls.h"

#include <algorithm>

namespace fuseboard::engine {

namespace {

qint64 minuteOf(MonoTime t)
{
    return std::max<qint64>(0, t.time_since_epoch().count() / 60'000);
}

} // namespace

RecentCalls::Minute& RecentCalls::at(MonoTime now)
{
    const qint64 index = minuteOf(now);
    Minute& minute = m_minutes[size_t(index % kMinutes)];
    if (minute.index != index) {
        minute = Minute{};
        minute.index = index;
    }
    return minute;
}

void RecentCalls::seed(int ok, int failed, MonoTime when)
{
    Minute& minute = at(when);
    minute.ok += ok;
    minute.failed += failed;
}

RecentCalls::Sum RecentCalls::over(int minutes, MonoTime now) const
{
    const qint64 current = minuteOf(now);
    Sum sum;
    for (const Minute& minute : m_minutes) {
        if (minute.index < 0 || minute.index <= current - std::min(minutes, kMinutes) || minute.index > current)
            continue;
        sum.ok += minute.ok;
        sum.failed += minute.failed;
        sum.throttled += minute.throttled;
    }
    return sum;
}

} // namespace fuseboard::engine
