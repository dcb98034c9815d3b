// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <optional>

namespace fuseboard::store {

class Connection;

/// No answer puts a row off for longer: a day, and the spread on it. (Rows of a paced replay may wait for their turn for weeks.)
inline constexpr Millis kLongestRowWait{27 * 3'600'000LL};

/// The clock was set back since rows were told until when they wait: those that wait for an instant after `after` wait so much
/// less, though not for one before now. About so many rows a call, in order of their instants; returns what to go on after,
/// nothing at the end. In the caller's transaction.
Result<std::optional<WallTime>> bringForward(Connection& connection, WallTime after, Millis by, WallTime now, int limit);

/// At a start: a deferred or retrying row that would wait longer than kLongestRowWait was told so by a clock that was wrong, and
/// is due.
Result<void> endImpossibleWaits(Connection& connection, WallTime now);

} // namespace fuseboard::store
