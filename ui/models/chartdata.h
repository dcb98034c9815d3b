// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/engine/snapshot.h"
#include "core/store/history.h"

#include <QString>
#include <QTimeZone>

#include <span>
#include <vector>

namespace fuseboard::ui {

/// One reading of a curve; a curve is cut into pieces where there was no data.
struct CurvePoint
{
    WallTime at{};
    double value = 0;
};
using Curve = std::vector<CurvePoint>;
using CurvePieces = std::vector<Curve>;

/// Health score of each minute's end: successes over the five minutes before it. Pieces: minutes with fewer answers than the
/// minimum in their window have no score; those after the last answer have one as long as it is in their window, up to until.
/// minutes: of one destination, ascending. minimum: what a card takes for too few to judge.
CurvePieces healthCurve(std::span<const store::MinuteRecord> minutes, WallTime until = WallTime::max(), qint64 minimum = 1);

/// Cumulated charge over each day of that zone, rising within each minute, level between; every day starts with 0 at its
/// midnight and ends at the next one, the last at its last minute. from: the first day's midnight. minutes: ascending, of
/// one account. actions: the other meter.
CurvePieces burnCurve(std::span<const store::ChargeMinute> minutes, WallTime from, const QTimeZone& zone, bool actions);

/// The same of what ambiguous rows were charged, as if nothing of it had been settled since. As many days as burnCurve()
/// gives.
CurvePieces unreconciledCurve(std::span<const store::ChargeMinute> minutes, WallTime from, const QTimeZone& zone, bool actions);

/// Between its readings by their line, outside as at its ends. The curve has one.
double valueAt(const Curve& curve, WallTime at);

/// At most limit points with the same outline: each bucket keeps its lowest and highest reading, in order.
Curve decimate(const Curve& curve, size_t limit);

/// The reading at or before the instant, of the latest piece that has one; empty where no curve is. reach: how long a piece
/// holds after its last reading.
std::optional<double> readAt(const CurvePieces& pieces, WallTime at, Millis reach);

/// A stretch of one breaker state, for the strips.
struct StateSpan
{
    WallTime from{};
    WallTime to{};
    BreakerState state = BreakerState::closed;
    QString cause;
};
/// transitions: of one destination, ascending, all from begin on. now is the state it has at end. begin not before end: none.
std::vector<StateSpan> stateSpans(std::span<const store::TransitionRecord> transitions, WallTime begin, WallTime end,
                                  BreakerState now);

/// What is known of the spending that is to come: the rate of this moment, and what the rows that wait will take.
struct BurnOutlook
{
    double perMs = 0;
    double waiting = 0;
};

/// Where the account's day is heading: at the present rate, in a band with the pace of the last five minutes; without one at
/// the pace of the last hour, and at the slowest and the fastest pace of the last 15, 30, 60 and 120 minutes. It ends with
/// what waits. Empty when it does not rise. Times are those at which the limit is reached, before the day's end.
struct BurnForecast
{
    double perMs = 0;
    double slowPerMs = 0;
    double fastPerMs = 0;
    std::optional<WallTime> limitAt;
    std::optional<WallTime> earliest; ///< at the fastest pace
    std::optional<WallTime> latest;   ///< at the slowest
    std::optional<double> ceiling;    ///< spent when everything that waits is sent; empty: not known
    std::optional<WallTime> emptyAt;  ///< when that is, if before the limit and the day's end
};
std::optional<BurnForecast> forecastBurn(const Curve& curve, double limit, WallTime dayEnd, const std::optional<BurnOutlook>& outlook = {});

/// The next "round" value at or above: 1, 2, 2.5, 5 × 10^n.
double roundUp(double value);

} // namespace fuseboard::ui
