// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/flightscale.h"

#include "ui/models/format.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr qint64 kSecond = 1'000, kMinute = 60'000, kHour = 3'600'000, kDay = 86'400'000;
constexpr qint64 kSteps[] = {kSecond, 2 * kSecond, 5 * kSecond, 10 * kSecond, 15 * kSecond, 30 * kSecond, kMinute, 2 * kMinute,
                             5 * kMinute, 10 * kMinute, 15 * kMinute, 30 * kMinute, kHour, 2 * kHour, 3 * kHour, 6 * kHour,
                             12 * kHour, kDay, 2 * kDay, 7 * kDay, 14 * kDay, 30 * kDay, 90 * kDay, 365 * kDay};

} // namespace

qreal FlightScale::xOf(WallTime at) const
{
    return area.left() + area.width() * double((at - from).count()) / double(std::max<qint64>(1, span().count()));
}

qreal FlightScale::yOf(double log10Us) const
{
    const double share = (log10Us - lowest) / std::max(1, highest - lowest);
    return area.bottom() - area.height() * std::clamp(share, 0.0, 1.0);
}

WallTime FlightScale::timeAt(qreal x) const
{
    return from + Millis(qint64(double(span().count()) * (x - area.left()) / std::max(1.0, area.width())));
}

std::vector<FlightScale::Tick> FlightScale::timeTicks(int pixels) const
{
    std::vector<Tick> ticks;
    const qint64 most = std::max(1, int(area.width()) / std::max(1, pixels));
    const auto* step = std::find_if(std::begin(kSteps), std::end(kSteps) - 1,
                                    [&](qint64 ms) { return span().count() / ms <= most; });
    const QLocale system;
    const QLocale locale = system.language() == QLocale::C ? QLocale(QLocale::English) : system;
    // Counted from a local midnight, so that hours and days are round ones.
    const qint64 midnight = QDateTime::fromMSecsSinceEpoch(toEpochMs(from)).date().startOfDay().toMSecsSinceEpoch();
    const qint64 first = midnight + (toEpochMs(from) - midnight + *step - 1) / *step * *step;
    for (qint64 ms = first; ms <= toEpochMs(to); ms += *step) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms);
        const bool dayBegins = at.time() == QTime(0, 0);
        const QString label = *step >= kDay || (dayBegins && *step >= kMinute) ? locale.toString(at.date(), u"d MMM"_s)
                              : *step < kMinute                                ? at.time().toString(u"HH:mm:ss"_s)
                                                                               : at.time().toString(u"HH:mm"_s);
        ticks.push_back({xOf(fromEpochMs(ms)), label});
    }
    return ticks;
}

std::vector<FlightScale::Tick> FlightScale::latencyTicks() const
{
    std::vector<Tick> ticks;
    for (int power = lowest; power <= highest; ++power) {
        const double ms = std::pow(10.0, power - 3);
        const QString label = ms < 1 ? u"%1 ms"_s.arg(formatDecimal(ms, 1)) : ms < 1'000 ? u"%1 ms"_s.arg(ms) : u"%1 s"_s.arg(ms / 1'000);
        ticks.push_back({yOf(power), label});
    }
    return ticks;
}

} // namespace fuseboard::ui
