// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chartdata.h"

#include <algorithm>
#include <cmath>

namespace fuseboard::ui {

namespace {

constexpr Millis kMinute{60'000};
constexpr Millis kHealthWindow{300'000};
constexpr Millis kForecastWindow{3'600'000};

} // namespace

CurvePieces healthCurve(std::span<const store::MinuteRecord> minutes)
{
    CurvePieces pieces;
    size_t first = 0;
    qint64 delivered = 0;
    qint64 failed = 0;
    for (size_t i = 0; i < minutes.size(); ++i) {
        delivered += minutes[i].delivered;
        failed += minutes[i].failed;
        const WallTime end = minutes[i].at + kMinute;
        while (minutes[first].at + kMinute <= end - kHealthWindow) {
            delivered -= minutes[first].delivered;
            failed -= minutes[first].failed;
            ++first;
        }
        if (delivered + failed == 0)
            continue;
        const bool joined = !pieces.empty() && end - pieces.back().back().at <= kHealthWindow;
        if (!joined)
            pieces.emplace_back();
        pieces.back().push_back({end, 100.0 * double(delivered) / double(delivered + failed)});
    }
    return pieces;
}

Curve burnCurve(std::span<const store::MinuteRecord> minutes, WallTime dayStart, bool actions)
{
    Curve curve{{dayStart, 0}};
    qint64 milli = 0;
    for (const auto& minute : minutes) {
        milli += actions ? minute.charge.actions.milli : minute.charge.data.milli;
        if (curve.back().at < minute.at) // level while nothing was spent
            curve.push_back({minute.at, curve.back().value});
        const CurvePoint point{minute.at + kMinute, double(milli) / 1000};
        if (curve.back().at == point.at)
            curve.back() = point;
        else
            curve.push_back(point);
    }
    return curve;
}

Curve decimate(const Curve& curve, size_t limit)
{
    if (curve.size() <= limit || limit < 4)
        return curve;
    const size_t buckets = (limit - 2) / 2;
    Curve out{curve.front()};
    const size_t inner = curve.size() - 2;
    for (size_t bucket = 0; bucket < buckets; ++bucket) {
        const auto begin = curve.begin() + 1 + std::ptrdiff_t(bucket * inner / buckets);
        const auto end = curve.begin() + 1 + std::ptrdiff_t((bucket + 1) * inner / buckets);
        if (begin == end)
            continue;
        auto [low, high] = std::minmax_element(begin, end, [](const auto& a, const auto& b) { return a.value < b.value; });
        if (low > high)
            std::swap(low, high);
        out.push_back(*low);
        if (low != high)
            out.push_back(*high);
    }
    out.push_back(curve.back());
    return out;
}

std::optional<double> readAt(const CurvePieces& pieces, WallTime at, Millis reach)
{
    for (const Curve& piece : pieces) {
        const auto after = std::ranges::upper_bound(piece, at, {}, &CurvePoint::at);
        if (after == piece.begin())
            continue;
        const CurvePoint& reading = *std::prev(after);
        if (after != piece.end() || at - reading.at <= reach)
            return reading.value;
    }
    return {};
}

std::vector<StateSpan> stateSpans(std::span<const store::TransitionRecord> transitions, WallTime begin, WallTime end,
                                  BreakerState now)
{
    std::vector<StateSpan> spans;
    StateSpan current{begin, end, transitions.empty() ? now : transitions.front().from, QString()};
    for (const auto& transition : transitions) {
        if (transition.at >= end)
            break;
        if (transition.at > current.from) {
            current.to = transition.at;
            spans.push_back(current);
        }
        current = {std::max(begin, transition.at), end, transition.to, transition.cause};
    }
    spans.push_back(current);
    return spans;
}

std::optional<BurnForecast> forecastBurn(const Curve& curve, double limit, WallTime dayEnd)
{
    if (curve.size() < 2)
        return {};
    const CurvePoint& last = curve.back();
    const auto base = std::ranges::lower_bound(curve, last.at - kForecastWindow, {}, &CurvePoint::at);
    const double span = double((last.at - base->at).count());
    if (span < double(kHealthWindow.count()) || last.value <= base->value)
        return {};
    BurnForecast forecast{(last.value - base->value) / span, {}};
    if (limit > last.value) {
        const double ms = (limit - last.value) / forecast.perMs;
        if (ms < double((dayEnd - last.at).count()))
            forecast.limitAt = last.at + Millis(qint64(ms));
    }
    return forecast;
}

double roundUp(double value)
{
    if (value <= 0)
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 2.5, 5.0}) {
        if (value <= step * power * (1 + 1e-9))
            return step * power;
    }
    return 10 * power;
}

} // namespace fuseboard::ui
