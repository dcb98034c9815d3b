// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <optional>

namespace fuseboard::store {

class Connection;

/// Until when a row of the batch may wait that is accepted, or replayed, now: the batch's own bound, else its destination's
/// (R47). Nothing: as long as it takes.
Result<std::optional<WallTime>> rowDeadline(Connection& connection, BatchId batch, WallTime now);

} // namespace fuseboard::store
