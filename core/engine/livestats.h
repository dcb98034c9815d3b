// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/telemetry/latencyhistogram.h"

#include <array>
#include <vector>

namespace fuseboard::engine {

/// Figures of one destination for the live view: rate, two-minute sparkline, latency of the last five minutes. Reading
/// changes nothing. Engine thread.
class LiveStats
{
public:
    /// An attempt ended with an answer, or with none.
    void add(bool delivered, qint64 totalUs, MonoTime now);

    /// Attempts that ended, per second over the last ten seconds.
    double perSecond(MonoTime now) const;
    /// Deliveries per second, one value a second, the last 120, oldest first.
    std::vector<float> spark(MonoTime now) const;
    /// Latencies of the last five minutes, by the minute.
    telemetry::LatencyHistogram latency(MonoTime now) const;

private:
    static constexpr int kSeconds = 120;
    static constexpr int kMinutes = 5;
    struct Second
    {
        qint64 index = -1;
        int ended = 0;
        int delivered = 0;
    };
    struct Minute
    {
        qint64 index = -1;
        telemetry::LatencyHistogram latency;
    };
    std::array<Second, kSeconds> m_seconds;
    std::array<Minute, kMinutes> m_minutes;
};

} // namespace fuseboard::engine
