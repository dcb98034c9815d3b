// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/randomsource.h"
#include "core/resilience/slidingwindow.h"

namespace fuseboard::resilience {

/// Refuses a share of the calls while the destination accepts few of them (semantics.md §4; Google SRE, "Handling
/// Overload"): p = max(0, (requests - K * accepts) / (requests + 1)) over two minutes, K = 2. A softer alternative to the
/// breaker. Requests count when they are attempted, refused ones too; at most nine of ten are refused (failsafe-go), so that
/// recovery is noticed. One owner thread.
class AdaptiveThrottle
{
public:
    static constexpr double kMultiplier = 2;
    static constexpr double kMost = 0.9;

    AdaptiveThrottle();

    /// Probability that the next call is refused. Changes nothing.
    double refusal(MonoTime now) const;
    /// One draw; a refusal is counted as a request.
    bool refuses(MonoTime now, RandomSource& random);
    void attempted(MonoTime now);
    /// The destination took the call, whatever it said to its content.
    void accepted(MonoTime now);

private:
    SlidingWindow m_requests;
    SlidingWindow m_accepts;
};

} // namespace fuseboard::resilience
