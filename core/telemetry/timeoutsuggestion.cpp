// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/timeoutsuggestion.h"

#include <cmath>

namespace fuseboard::telemetry {

namespace {
constexpr double kPercentile = 99.9;
constexpr double kMargin = 1.2;
}

std::optional<Millis> suggestTimeout(const LatencyHistogram& latency)
{
    if (latency.count() < kTimeoutSamples)
        return std::nullopt;
    return Millis(qint64(std::ceil(latency.percentileAtMost(kPercentile) * kMargin)));
}

} // namespace fuseboard::telemetry
