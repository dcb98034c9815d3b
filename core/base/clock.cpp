// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <ctime>

namespace fuseboard {

namespace {
Millis read(clockid_t id)
{
    timespec ts{};
    clock_gettime(id, &ts);
    return Millis(qint64(ts.tv_sec) * 1000 + ts.tv_nsec / 1'000'000);
}
} // namespace

MonoTime SystemClock::now() const
{
    return MonoTime(read(CLOCK_BOOTTIME));
}

WallTime SystemClock::wall() const
{
    return WallTime(read(CLOCK_REALTIME));
}

} // namespace fuseboard
