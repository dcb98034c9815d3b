// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/circuitbreaker.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace fuseboard::resilience {

std::optional<QString> validate(const BreakerSettings& s)
{
    if (s.failureThreshold < 0)
        return u"The number of failures in a row must not be negative."_s;
    if (s.ratePercent < 0 || s.ratePercent > 100)
        return u"The failure rate must be between 0 and 100 %."_s;
    if (s.slowPercent < 0 || s.slowPercent > 100)
        return u"The rate of slow calls must be between 0 and 100 %."_s;
    if (s.minimumCalls < 1)
        return u"The rates need at least 1 call."_s;
    if (s.window < Millis(1) || s.buckets < 1 || s.window < Millis(s.buckets))
        return u"The window needs at least one bucket, and each bucket 1 ms."_s;
    if (s.countWindow < 0 || s.countWindow > 1'000'000)
        return u"A window of calls must hold between 1 and 1,000,000; 0 looks at a period instead."_s;
    if (s.slowAfter < Millis(0) || s.openFor < Millis(0) || s.halfOpenMaxWait < Millis(0))
        return u"Times must not be negative."_s;
    if (s.halfOpenMaxCalls < 1 || s.successThreshold < 1)
        return u"At least 1 probe must be let through and succeed."_s;
    if (s.successThreshold > s.halfOpenMaxCalls)
        return u"More successes are asked for than probes are let through, so the breaker could never close."_s;
    if (!(s.multiplier >= 1) || !std::isfinite(s.multiplier))
        return u"The cool-down's multiplier must be 1 or more."_s;
    if (s.openForCap < s.openFor)
        return u"The longest cool-down must not be shorter than the first."_s;
    return std::nullopt;
}

} // namespace fuseboard::resilience
