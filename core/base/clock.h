// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace fuseboard {

using Millis = std::chrono::milliseconds;

/// Tag of the timeline that runs on through suspend (CLOCK_BOOTTIME). All durations are measured on it (B-11).
struct BootTimeline
{
    using rep = qint64;
    using period = std::milli;
    using duration = Millis;
    using time_point = std::chrono::time_point<BootTimeline, Millis>;
    static constexpr bool is_steady = true;
};
using MonoTime = BootTimeline::time_point;

/// Instant of the wall clock, epoch milliseconds. Only for persisted instants and calendar days.
using WallTime = std::chrono::sys_time<Millis>;

constexpr qint64 toEpochMs(WallTime t) { return t.time_since_epoch().count(); }
constexpr WallTime fromEpochMs(qint64 ms) { return WallTime(Millis(ms)); }

/// Where time comes from. Injected everywhere outside core/resilience, which takes the time as an argument.
/// Implementations are safe to call from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual MonoTime now() const = 0;
    virtual WallTime wall() const = 0;
};

/// CLOCK_BOOTTIME and CLOCK_REALTIME.
class SystemClock final : public Clock
{
public:
    MonoTime now() const override;
    WallTime wall() const override;
};

} // namespace fuseboard
