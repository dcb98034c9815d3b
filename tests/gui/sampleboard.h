// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"

namespace fuseboard::store { class Workspace; }

namespace fuseboard::test {

/// 2026-11-03 14:05:51 UTC, the instant of every sample.
WallTime sampleNow();

enum class Sample { open, halfOpen, closed, forcedOpen, paused, hold, noSecret, overBudget, rateGate, idle, degraded, disabled,
                    metricsOnly, offline, tooFew, usedUp };
inline constexpr int kSamples = 16;
engine::DestinationSnapshot sampleDestination(Sample kind, qint64 id, const QString& name);

/// A morning of a Clay workspace: one breaker open, one half-open, one closed, one held open by hand.
engine::EngineSnapshot sampleBoard();
/// Twelve destinations in every condition.
engine::EngineSnapshot sampleCrowd();
/// So many destinations of three accounts, every condition among them.
engine::EngineSnapshot sampleMany(int destinations);
/// Rollups and transitions of the last 24 hours that fit sampleBoard(), written to the workspace.
void fillHistory(store::Workspace& workspace, Millis length = Millis(7 * 86'400'000LL));

} // namespace fuseboard::test
