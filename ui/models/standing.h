// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"

#include <QString>

#include <vector>

namespace fuseboard::ui {

/// What a destination really does: what keeps rows back, gravest first, and only then its breaker.
enum class Standing : quint8 { usedUp, held, noUrl, noSecret, noCredits, allPaused, paused, offline, breaker, rateGate, reading, runs };

/// All that keeps rows back beside the breaker, in the order of Standing; empty: only the breaker does, if anything.
std::vector<Standing> obstacles(const engine::DestinationSnapshot& destination);
/// The one to be shown: the first obstacle, but that an open breaker comes before a day without credits, a closed gate and secrets that
/// are still being read.
Standing standingOf(const engine::DestinationSnapshot& destination);
/// "Held", "Paused", "No credits"; empty for breaker and runs, whose word is the breaker's.
QString standingWord(Standing standing);

} // namespace fuseboard::ui
