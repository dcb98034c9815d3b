// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/standing.h"

#include <QString>

namespace fuseboard::ui {

/// What happened to a destination and what happens next, in at most four short lines of rich text (b, i, br only).
/// account: the destination's own, for the reset of its day and its rate; may be null. Pure.
QString cardSentence(const engine::DestinationSnapshot& destination, WallTime now,
                     const engine::AccountSnapshot* account = nullptr);

/// What keeps its rows back beside that one: "its credits are used up and it is paused by hand"; empty: nothing.
QString obstaclesBeside(const engine::DestinationSnapshot& destination, Standing apart);
/// Why a probe would not be sent although its time has come, as a sentence; empty: it would.
QString noProbeBecause(const engine::DestinationSnapshot& destination, WallTime now, const engine::AccountSnapshot* account = nullptr);

} // namespace fuseboard::ui
