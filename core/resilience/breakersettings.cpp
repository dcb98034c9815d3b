// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/circuitbreaker.h"

#include "core/base/wording.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace fuseboard::resilience {

std::optional<QString> validate(const BreakerSettings& s)
{
    if (s.failureThreshold < 0)
        return Wording::tr("The number of failures in a row must not be negative.");
    if (s.ratePercent < 0 || s.ratePercent > 100)
        return Wording::tr("The failure rate must be between 0 and 100 %.");
    if (s.slowPercent < 0 || s.slowPercent > 100)
        return Wording::tr("The rate of slow calls must be between 0 and 100 %.");
    if (s.minimumCalls < 1)
        return Wording::tr("The rates need at least 1 call.");
    if (s.window < Millis(1) || s.buckets < 1 || s.window < Millis(s.buckets))
        return Wording::tr("The window needs at least one bucket, and each bucket 1 ms.");
    if (s.countWindow < 0 || s.countWindow > 1'000'000)
        return Wording::tr("A window of calls must hold between 1 and 1,000,000; 0 looks at a period instead.");
    if (s.slowAfter < Millis(0) || s.openFor < Millis(0) || s.halfOpenMaxWait < Millis(0))
        return Wording::tr("Times must not be negative.");
    if (s.halfOpenMaxCalls < 1 || s.successThreshold < 1)
        return Wording::tr("At least 1 probe must be let through and succeed.");
    if (s.successThreshold > s.halfOpenMaxCalls)
        return Wording::tr("More successes are asked for than probes are let through, so the breaker could never close.");
    if (!(s.multiplier >= 1) || !std::isfinite(s.multiplier))
        return Wording::tr("The cool-down's multiplier must be 1 or more.");
    if (s.openForCap < s.openFor)
        return Wording::tr("The longest cool-down must not be shorter than the first.");
    return std::nullopt;
}

} // namespace fuseboard::resilience
