// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resilience/ratehint.h"
#include "core/transport/httptransport.h"

namespace fuseboard::engine {

/// What an answer of the destination says about how much more it takes; nothing for one that a cache gave (semantics.md §7).
std::optional<resilience::RateHint> rateHintOf(const transport::HttpResult& result, WallTime wall);

} // namespace fuseboard::engine
