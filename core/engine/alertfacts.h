// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "core/telemetry/alertfacts.h"

namespace fuseboard::engine {

/// What alerts are made of, out of a snapshot. without: a destination that is left out with its account and batches, since
/// what is told goes through it and would tell of itself.
telemetry::AlertFacts alertFacts(const EngineSnapshot& snapshot, DestinationId without = {});

} // namespace fuseboard::engine
