// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/charthistory.h"

#include "core/store/destinationpolicy.h"
#include "core/store/query.h"

#include <algorithm>
#include <map>

namespace fuseboard::ui {

namespace {

constexpr Millis kMinute{60'000};
constexpr Millis kHealthWindow{300'000};
constexpr int kTrafficSteps = 60;
constexpr size_t kMostPoints = 400; ///< of one health curve: more than a chart of any width can tell apart

std::vector<TrafficStep> stepsOf(const std::vector<store::MinuteRecord>& minutes, WallTime from, Millis length)
{
    std::map<qint64, std::pair<TrafficStep, telemetry::LatencyHistogram>> steps;
    for (const auto& minute : minutes) {
        if (minute.at < from)
            continue;
        auto& [step, latency] = steps[toEpochMs(minute.at) / length.count()];
        step.from = fromEpochMs(toEpochMs(minute.at) / length.count() * length.count());
        step.length = length;
        step.delivered += minute.delivered;
        step.failed += minute.failed;
        step.turnedAway += minute.deferred;
        latency.merge(minute.latency);
    }
    std::vector<TrafficStep> out;
    for (auto& [index, entry] : steps) {
        auto& [step, latency] = entry;
        step.p50Ms = latency.percentile(50);
        step.p95Ms = latency.percentile(95);
        step.p99Ms = latency.percentile(99);
        out.push_back(step);
    }
    return out;
}

void cutAfter(CurvePieces& pieces, WallTime end)
{
    while (!pieces.empty() && pieces.back().front().at > end)
        pieces.pop_back();
    while (!pieces.empty() && pieces.back().back().at > end)
        pieces.back().pop_back();
}

} // namespace

Millis trafficStep(Millis span)
{
    for (const int minutes : {1, 2, 5, 10, 15, 30, 60, 120, 180, 360}) {
        if (span <= minutes * kMinute * kTrafficSteps)
            return minutes * kMinute;
    }
    return 24 * 60 * kMinute;
}

Result<ChartHistory> readChartHistory(store::Connection& connection, TimeSpan span, Millis step, WallTime now)
{
    store::History history(connection);
    const WallTime firstStep = fromEpochMs(toEpochMs(span.from) / step.count() * step.count()); // whole, though it begins earlier
    auto minutes = history.minutes(std::min(firstStep, span.from - kHealthWindow), span.to);
    if (!minutes)
        return minutes.error();
    // Up to the present, whatever the span: the first one after it tells the state it ends with.
    auto transitions = history.transitions(span.from, std::max(span.to, now));
    if (!transitions)
        return transitions.error();
    auto holds = store::holdHistory(connection, span.from);
    if (!holds)
        return holds.error();
    ChartHistory out;
    auto known = store::Query::on(connection, "SELECT id, created_at, coalesce(json_extract(policy, '$.healthMinimum'), ?) FROM destination");
    if (!known)
        return known.error();
    (*known)->bind(0, qint64(store::DestinationPolicy{}.healthMinimum));
    std::unordered_map<DestinationId, qint64> minima;
    auto read = store::forEachRow(**known, [&](const store::Statement& row) {
        out.created[DestinationId(row.integer(0))] = fromEpochMs(row.integer(1));
        minima[DestinationId(row.integer(0))] = row.integer(2);
    });
    if (!read)
        return read.error();
    out.span = span;
    out.step = step;
    out.steps = stepsOf(*minutes, firstStep, step);
    std::unordered_map<DestinationId, std::vector<store::MinuteRecord>> byDestination;
    for (auto& minute : *minutes)
        byDestination[minute.destination].push_back(std::move(minute));
    for (const auto& [id, records] : byDestination) {
        // What was not read does not end a curve: the tail after the last answer stays within the span.
        CurvePieces pieces = healthCurve(records, std::min(now, span.to + kMinute), minima[id]);
        cutAfter(pieces, now);
        size_t total = 1;
        for (const Curve& piece : pieces)
            total += piece.size();
        for (const Curve& piece : pieces)
            out.health[id].push_back(decimate(piece, std::max<size_t>(8, kMostPoints * piece.size() / total)));
    }
    out.transitions = std::move(*transitions);
    out.holds = std::move(*holds);
    return out;
}

void ChartHistory::splice(ChartHistory later)
{
    const WallTime from = later.span.from;
    created = std::move(later.created);
    span.to = later.span.to;
    std::erase_if(steps, [from](const TrafficStep& known) { return known.from >= from; });
    steps.insert(steps.end(), later.steps.begin(), later.steps.end());
    for (auto& [id, pieces] : later.health) {
        CurvePieces& known = health[id];
        cutAfter(known, from);
        for (Curve& piece : pieces) {
            const bool goesOn = piece.front().at <= from; // it was known up to there
            std::erase_if(piece, [from](const CurvePoint& point) { return point.at <= from; });
            if (piece.empty())
                continue;
            if (!known.empty() && (goesOn || piece.front().at - known.back().back().at <= kMinute))
                known.back().insert(known.back().end(), piece.begin(), piece.end());
            else
                known.push_back(std::move(piece));
        }
    }
    std::erase_if(holds, [from](const auto& record) { return record.at >= from; });
    holds.insert(holds.end(), later.holds.begin(), later.holds.end());
    std::erase_if(transitions, [from](const auto& transition) { return transition.at >= from; });
    transitions.insert(transitions.end(), std::make_move_iterator(later.transitions.begin()), std::make_move_iterator(later.transitions.end()));
}

} // namespace fuseboard::ui
