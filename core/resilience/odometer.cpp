// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/odometer.h"

#include <algorithm>
#include <limits>

namespace fuseboard::resilience {

bool warns(const OdometerLimits& limits, qint64 used)
{
    return limits.warnAt > 0 && used >= limits.warnAt;
}

bool rotates(const OdometerLimits& limits, qint64 used)
{
    return limits.rotateAt > 0 && used >= limits.rotateAt;
}

bool ended(const OdometerLimits& limits, qint64 used)
{
    return limits.endsAt > 0 && used >= limits.endsAt;
}

qint64 roomFor(const OdometerLimits& limits, const OdometerReading& reading)
{
    if (limits.endsAt <= 0)
        return std::numeric_limits<qint64>::max();
    return std::max<qint64>(0, limits.endsAt - reading.used - reading.underway);
}

} // namespace fuseboard::resilience
