// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/telemetry/latencyhistogram.h"

#include <array>
#include <optional>
#include <vector>

namespace fuseboard::engine {

/// Figures of one destination for the live view: rate, two-minute sparkline, latency of the last five minutes. Reading
/// changes nothing. Engine thread.
class LiveStats
{
public:
    /// An attempt ended with an answer, or with none.
    void add(bool delivered, qint64 totalUs, MonoTime now);

    /// Latencies of the last run, those of a minute; for five minutes as if they had been of this one.
    void seed(const telemetry::LatencyHistogram& latency, MonoTime minuteStart);

    /// Attempts that ended, per second over the last ten seconds.
    double perSecond(MonoTime now) const;
    /// The same as it goes on, for what is reckoned with it: over the last minute, or since it began to send within it. Empty
    /// while that is too short to tell, or nothing ended.
    std::optional<double> pace(MonoTime now) const;
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
