// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/vocabulary.h"
#include "core/store/records.h"

#include <optional>

namespace fuseboard::store { class Connection; }

namespace fuseboard::engine {

/// What rows of a destination wait for, as the store has it: what a reader can say without a running engine.
struct SendWait
{
    Reason reason = Reason::none;          ///< paused, endpointHold, budget, rateGate, breaker
    std::optional<WallTime> until;         ///< when it ends by itself, if it does
};

/// In the engine's order (LiveDestination::blockedBy), without credits.
Result<SendWait> sendWait(store::Connection& connection, const store::Destination& destination, WallTime now);
/// The same for the next row of a batch, and whether there are credits for it.
Result<SendWait> sendWait(store::Connection& connection, DestinationId destination, BatchId batch, WallTime now);

} // namespace fuseboard::engine
