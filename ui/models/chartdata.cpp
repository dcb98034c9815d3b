// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chartdata.h"

#include "core/base/wording.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace fuseboard::ui {

namespace {

constexpr Millis kMinute{60'000};
constexpr Millis kHealthWindow{300'000};
constexpr Millis kForecastWindow{3'600'000};

} // namespace

CurvePieces healthCurve(std::span<const store::MinuteRecord> minutes, WallTime until, qint64 minimum)
{
    CurvePieces pieces;
    size_t first = 0;
    qint64 delivered = 0;
    qint64 failed = 0;
    const auto score = [&](size_t known, WallTime end) { // with the minutes before known
        while (first < known && minutes[first].at + kMinute <= end - kHealthWindow) {
            delivered -= minutes[first].delivered;
            failed -= minutes[first].failed;
            ++first;
        }
        if (delivered + failed < std::max<qint64>(1, minimum))
            return;
        if (pieces.empty() || end - pieces.back().back().at > kMinute)
            pieces.emplace_back();
        pieces.back().push_back({end, 100.0 * double(delivered) / double(delivered + failed)});
    };
    for (size_t i = 0; i < minutes.size(); ++i) {
        delivered += minutes[i].delivered;
        failed += minutes[i].failed;
        const WallTime end = minutes[i].at + kMinute;
        score(i + 1, end);
        const WallTime next = i + 1 < minutes.size() ? minutes[i + 1].at + kMinute : until;
        for (WallTime quiet = end + kMinute; quiet < end + kHealthWindow && quiet < next; quiet += kMinute)
            score(i + 1, quiet);
    }
    return pieces;
}

CurvePieces burnCurve(std::span<const store::ChargeMinute> minutes, WallTime from, const QTimeZone& zone, bool actions)
{
    const auto nextDay = [&zone](WallTime at) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(toEpochMs(at), zone).date();
        return fromEpochMs(day.addDays(1).startOfDay(zone).toMSecsSinceEpoch());
    };
    CurvePieces days{{{from, 0}}};
    WallTime midnight = nextDay(from);
    qint64 milli = 0;
    for (const auto& minute : minutes) {
        while (minute.at >= midnight) {
            if (days.back().back().at < midnight)
                days.back().push_back({midnight, days.back().back().value});
            days.push_back({{midnight, 0}});
            midnight = nextDay(midnight);
            milli = 0;
        }
        Curve& curve = days.back();
        milli += actions ? minute.charge.actions.milli : minute.charge.data.milli;
        if (curve.back().at < minute.at) // level while nothing was spent
            curve.push_back({minute.at, curve.back().value});
        const CurvePoint point{minute.at + kMinute, double(milli) / 1000};
        if (curve.back().at == point.at)
            curve.back() = point;
        else
            curve.push_back(point);
    }
    return days;
}

CurvePieces unreconciledCurve(std::span<const store::ChargeMinute> minutes, WallTime from, const QTimeZone& zone, bool actions)
{
    std::vector<store::ChargeMinute> unclear(minutes.begin(), minutes.end());
    for (store::ChargeMinute& minute : unclear)
        minute.charge = minute.unreconciled;
    return burnCurve(unclear, from, zone, actions);
}

double valueAt(const Curve& curve, WallTime at)
{
    const auto after = std::ranges::lower_bound(curve, at, {}, &CurvePoint::at);
    if (after == curve.begin())
        return curve.front().value;
    if (after == curve.end())
        return curve.back().value;
    const CurvePoint& before = *std::prev(after);
    const double share = double((at - before.at).count()) / double((after->at - before.at).count());
    return std::lerp(before.value, after->value, share);
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
    for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece) {
        const auto after = std::ranges::upper_bound(*piece, at, {}, &CurvePoint::at);
        if (after == piece->begin())
            continue;
        const CurvePoint& reading = *std::prev(after);
        return after != piece->end() || at - reading.at <= reach ? std::optional(reading.value) : std::nullopt;
    }
    return {};
}

std::vector<StateSpan> stateSpans(std::span<const store::TransitionRecord> transitions, WallTime begin, WallTime end,
                                  BreakerState now)
{
    std::vector<StateSpan> spans;
    if (begin >= end)
        return spans;
    StateSpan current{begin, end, transitions.empty() ? now : transitions.front().from, QString()};
    for (const auto& transition : transitions) {
        if (transition.at >= end)
            break;
        if (transition.at > current.from) {
            current.to = transition.at;
            spans.push_back(current);
        }
        current = {std::max(begin, transition.at), end, transition.to, inWords(transition.cause)};
    }
    spans.push_back(current);
    return spans;
}

std::optional<BurnForecast> forecastBurn(const Curve& curve, double limit, WallTime dayEnd, const std::optional<BurnOutlook>& outlook)
{
    if (curve.empty() || (outlook && outlook->waiting <= 0))
        return {};
    const CurvePoint& last = curve.back();
    const auto paceOver = [&](Millis window) -> std::optional<double> {
        const WallTime from = std::max(last.at - window, curve.front().at);
        if (last.at - from < kHealthWindow)
            return {};
        return (last.value - valueAt(curve, from)) / double((last.at - from).count());
    };
    const bool sending = outlook && outlook->perMs > 0;
    const double main = sending ? outlook->perMs : paceOver(kForecastWindow).value_or(0);
    if (main <= 0)
        return {};
    BurnForecast forecast{main, main, main, {}, {}, {}, {}, {}};
    const auto widen = [&](std::optional<double> pace) {
        forecast.slowPerMs = std::min(forecast.slowPerMs, pace.value_or(main));
        forecast.fastPerMs = std::max(forecast.fastPerMs, pace.value_or(main));
    };
    if (sending) {
        if (const auto lately = paceOver(kHealthWindow); lately && *lately > 0)
            widen(lately);
    } else {
        for (const int minutes : {15, 30, 120}) {
            const Millis window = minutes * kMinute;
            if (last.at - curve.front().at >= window) // else the day is too young: it would be the pace since midnight once more
                widen(paceOver(window));
        }
    }
    const auto after = [&](double amount, double pace) -> std::optional<WallTime> {
        const double ms = pace > 0 && amount > 0 ? amount / pace : -1;
        if (ms < 0 || ms >= double((dayEnd - last.at).count()))
            return {};
        return last.at + Millis(qint64(ms));
    };
    if (outlook)
        forecast.ceiling = last.value + outlook->waiting;
    if (!forecast.ceiling || *forecast.ceiling >= limit) {
        forecast.limitAt = after(limit - last.value, forecast.perMs);
        forecast.earliest = after(limit - last.value, forecast.fastPerMs);
        forecast.latest = after(limit - last.value, forecast.slowPerMs);
    }
    if (forecast.ceiling && (limit <= 0 || *forecast.ceiling < limit))
        forecast.emptyAt = after(outlook->waiting, forecast.perMs);
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
