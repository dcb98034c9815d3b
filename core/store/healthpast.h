// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/telemetry/latencyhistogram.h"

#include <optional>
#include <vector>

namespace fuseboard::store {

class Connection;

/// What the journal says about a destination's health, for a start of the engine and for a look without one.
struct HealthPast
{
    struct Minute
    {
        WallTime start{};
        int ok = 0;
        int failed = 0;
        telemetry::LatencyHistogram latency = {};
    };
    std::vector<Minute> minutes;             ///< those that began in the last five minutes, oldest first
    telemetry::LatencyHistogram latency;     ///< of the same
    std::optional<WallTime> lastSuccess;
    std::optional<WallTime> lastFailure;
    int unanswered = 0;                      ///< latest attempts in a row that ended without a status; at most kUnansweredLooked

    static constexpr int kUnansweredLooked = 3;
};

Result<HealthPast> readHealthPast(Connection& connection, DestinationId destination, WallTime now);

} // namespace fuseboard::store
