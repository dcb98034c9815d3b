// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QString>

#include <optional>

namespace fuseboard::store { class Connection; }

namespace fuseboard::ctl {

/// What the answers of the last day say about a destination's time-out (R45).
struct TimeoutFigures
{
    qint64 answers = 0;
    double p999Ms = 0;
    std::optional<Millis> suggested; ///< empty: too few answers
};

Result<TimeoutFigures> timeoutFigures(store::Connection& connection, DestinationId destination, WallTime now);
/// "1.9 s, a fifth above what 99.9 % of 1,234 answers in 24 h took"
QString timeoutText(const TimeoutFigures& figures);

} // namespace fuseboard::ctl
