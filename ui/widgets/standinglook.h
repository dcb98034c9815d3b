// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/standing.h"
#include "ui/widgets/statelook.h"

namespace fuseboard::ui {

/// How a destination's standing is shown; of breaker and runs, as its breaker is.
StateLook standingLook(Standing standing, BreakerState breaker);
StateLook standingLook(const engine::DestinationSnapshot& destination);
/// Its badge says something else than the breaker, which is shown small beside it.
bool hidesBreaker(Standing standing);

} // namespace fuseboard::ui
