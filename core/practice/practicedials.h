// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/randomsource.h"
#include "core/base/result.h"

#include <map>

namespace fuseboard::practice {

/// How the practice destination behaves. Percentages are of all requests and must not exceed 100 in sum; what is left is
/// answered with 200.
struct PracticeDials
{
    enum class Outage : quint8 {
        off,
        answers503, ///< every request is read and answered with 503
        refuses,    ///< connections are refused, open ones dropped
    };

    int latencyMs = 0;
    int jitterMs = 0;                       ///< up to this much more, evenly spread
    std::map<int, double> percentByStatus;  ///< e.g. {{503, 5.0}}; statuses 200 to 599
    double percentThrottled = 0;            ///< 429 with Retry-After
    int retryAfterSeconds = 1;
    double percentHangUp = 0;               ///< reads the whole request, then closes without a word
    Outage outage = Outage::off;

    /// invalidArgument names the dial that is outside its bounds.
    Result<void> check() const;
};

/// What one request gets.
struct PracticeAnswer
{
    int status = 200;          ///< 0: hang up
    int retryAfterSeconds = 0; ///< 0: no Retry-After
    Millis latency{0};
};

/// Draws twice whatever the dials say, so that one seed gives one sequence of faults at any latency.
PracticeAnswer decide(const PracticeDials& dials, RandomSource& chance);

} // namespace fuseboard::practice
