// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <optional>

namespace fuseboard::store {

class Connection;

/// No row is ever told to wait longer than that.
inline constexpr Millis kLongestRowWait{25 * 3'600'000LL};

/// The clock was set back since rows were told until when they wait: those that wait for an instant after `after` wait so much
/// less, though not for one before now. About so many rows a call, in order of their instants; returns what to go on after,
/// nothing at the end. In the caller's transaction.
Result<std::optional<WallTime>> bringForward(Connection& connection, WallTime after, Millis by, WallTime now, int limit);

/// At a start: a row that would wait longer than kLongestRowWait was told so by a clock that was wrong, and is due.
Result<void> endImpossibleWaits(Connection& connection, WallTime now);

} // namespace fuseboard::store
