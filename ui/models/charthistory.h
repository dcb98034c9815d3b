// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/holdhistory.h"
#include "ui/models/chartpictures.h"

#include <unordered_map>

namespace fuseboard::store { class Connection; }

namespace fuseboard::ui {

/// What the store says of a stretch of time, reduced on a reader's thread to what charts can show: curves and steps cross to
/// the window, not the rollups.
struct ChartHistory
{
    TimeSpan span;
    Millis step{0};                                  ///< of the traffic
    std::vector<TrafficStep> steps;                  ///< on round instants, only those with something in them
    std::unordered_map<DestinationId, CurvePieces> health;
    std::vector<store::TransitionRecord> transitions; ///< from the span's begin up to the present, ascending
    std::unordered_map<DestinationId, WallTime> created;
    std::vector<store::HoldRecord> holds;             ///< as transitions

    /// Takes over everything from a later reading's begin on: the end that still grows is read again, not the whole.
    /// later: steps of the same length, begun at a round instant.
    void splice(ChartHistory later);
};

/// A round length: at most 60 steps over the span.
Millis trafficStep(Millis span);

/// now: where complete minutes end; a health score is that of a complete minute.
Result<ChartHistory> readChartHistory(store::Connection& connection, TimeSpan span, Millis step, WallTime now);

} // namespace fuseboard::ui
