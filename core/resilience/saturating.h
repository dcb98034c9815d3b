// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <limits>

namespace fuseboard::resilience {

/// Sums that stop at the ends of their range instead of wrapping: a far-off instant stays far off.
constexpr qint64 saturatingAdd(qint64 a, qint64 b)
{
    qint64 sum = 0;
    if (__builtin_add_overflow(a, b, &sum))
        return b > 0 ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
    return sum;
}

constexpr qint64 saturatingSubtract(qint64 a, qint64 b)
{
    qint64 difference = 0;
    if (__builtin_sub_overflow(a, b, &difference))
        return b < 0 ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
    return difference;
}

constexpr MonoTime saturatingAdd(MonoTime t, Millis by)
{
    return MonoTime(Millis(saturatingAdd(t.time_since_epoch().count(), by.count())));
}

constexpr WallTime saturatingAdd(WallTime t, Millis by)
{
    return WallTime(Millis(saturatingAdd(t.time_since_epoch().count(), by.count())));
}

/// later - earlier; negative when they are the other way round.
constexpr Millis elapsed(MonoTime earlier, MonoTime later)
{
    return Millis(saturatingSubtract(later.time_since_epoch().count(), earlier.time_since_epoch().count()));
}

constexpr Millis elapsed(WallTime earlier, WallTime later)
{
    return Millis(saturatingSubtract(later.time_since_epoch().count(), earlier.time_since_epoch().count()));
}

} // namespace fuseboard::resilience
