// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/telemetry/latencyhistogram.h"

#include <optional>

namespace fuseboard::telemetry {

inline constexpr qint64 kTimeoutSamples = 100; ///< fewer say nothing about the 99.9th percentile

/// Time that an attempt should be given, from what attempts took (R45): the 99.9th percentile and a fifth of it on top, in
/// whole milliseconds, rounded up. Empty under kTimeoutSamples.
std::optional<Millis> suggestTimeout(const LatencyHistogram& latency);

} // namespace fuseboard::telemetry
