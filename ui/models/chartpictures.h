// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/chartdata.h"
#include "ui/models/holdspans.h"

#include <QByteArray>

#include <algorithm>
#include <memory>
#include <optional>

namespace fuseboard::ui {

/// The stretch of time that all charts show.
struct TimeSpan
{
    WallTime from{};
    WallTime to{};
    bool operator==(const TimeSpan&) const = default;
};

/// A breaker that changed its state: marked on every chart.
struct BreakerMark
{
    WallTime at{};
    QString destination;             ///< its name
    BreakerState from = BreakerState::closed;
    BreakerState to = BreakerState::closed;
    QString cause;
};
using BreakerMarks = std::shared_ptr<const std::vector<BreakerMark>>; ///< ascending; may be null

/// Everything the credit chart shows, of one account.
struct BurnPicture
{
    AccountId account;
    QString accountName;
    QByteArray timeZone;             ///< IANA; empty: the system's
    WallTime dayStart{};
    WallTime dayEnd{};
    TimeSpan shown;                  ///< of the other charts
    bool following = false;          ///< the operator zoomed or chose times: it shows those, too
    bool actions = false;            ///< the other meter
    CurvePieces days;                ///< one a day; the last one ends at the present
    std::optional<double> limit;
    double used = 0;
    double reserved = 0;
    double unreconciled = 0;
    CurvePieces unclear;             ///< as days: how much of each was not reconciled; ends with unreconciled
    std::optional<BurnForecast> forecast;
    BreakerMarks marks;
    std::vector<std::pair<AccountId, QString>> accounts; ///< to choose from, by name
};

/// How much of what was spent by then on that day was not reconciled. Some of it may have been settled since, nobody knows which:
/// the whole day is drawn in proportion to what is left of it.
inline double unclearAt(const BurnPicture& picture, size_t day, WallTime at)
{
    if (day >= picture.unclear.size() || picture.unclear[day].empty())
        return 0;
    const double then = valueAt(picture.unclear[day], at);
    if (day + 1 < picture.days.size())
        return then;
    const double all = picture.unclear[day].back().value;
    return all <= 0 ? 0 : std::min(then, then * picture.unreconciled / all);
}

/// One destination of the health chart.
struct HealthLine
{
    DestinationId id;
    QString name;
    CurvePieces pieces;
    std::vector<StateSpan> spans;
    engine::HealthWord health = engine::HealthWord::noData;
    bool judged = false;             ///< enough answers for a word
    double score = 100;
    std::vector<HoldSpan> holds = {}; ///< what else kept it from sending
};

struct HealthPicture
{
    WallTime from{};
    WallTime to{};
    std::vector<HealthLine> lines;
    BreakerMarks marks;
};

/// The score that the line shows then; empty where there is no line. Its end holds up to the present while it has one.
inline std::optional<double> scoreAt(const HealthLine& line, WallTime at)
{
    const bool goesOn = line.judged && !line.pieces.empty() && at >= line.pieces.back().back().at;
    return readAt(line.pieces, at, goesOn ? Millis(300'000) : Millis(0));
}

/// What kept it from sending then beside its breaker; null: nothing that is known.
inline const HoldSpan* holdAt(const HealthLine& line, WallTime at)
{
    for (const HoldSpan& span : line.holds) {
        if (at >= span.from && at <= span.to)
            return &span;
    }
    return nullptr;
}

/// Traffic of all destinations in equal steps.
struct TrafficStep
{
    WallTime from{};
    Millis length{0};
    qint64 delivered = 0;
    qint64 failed = 0;
    qint64 turnedAway = 0;           ///< put off by an answer (401, 402, 429), or taken back before it left
    double p50Ms = 0, p95Ms = 0, p99Ms = 0; ///< 0: nothing was sent
};

struct TrafficPicture
{
    WallTime from{};
    WallTime to{};
    std::vector<TrafficStep> steps;
    BreakerMarks marks;
};

} // namespace fuseboard::ui
