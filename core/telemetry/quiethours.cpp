// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/quiethours.h"

#include <QDateTime>
#include <QTimeZone>

namespace fuseboard::telemetry {

namespace {

QTimeZone zoneOf(const QuietHours& hours)
{
    const QTimeZone named(hours.timeZone);
    return named.isValid() ? named : QTimeZone::systemTimeZone();
}

WallTime instantOf(QDate date, int minute, const QTimeZone& zone)
{
    // A time that the clock leaps over is taken for the instant of the leap, by way of the start of the day.
    const QDateTime there(date, QTime(minute / 60, minute % 60), zone);
    return fromEpochMs(there.toMSecsSinceEpoch());
}

} // namespace

std::optional<WallTime> quietUntil(const QuietHours& hours, WallTime at)
{
    if (!hours.on || hours.from == hours.to)
        return std::nullopt;
    const QTimeZone zone = zoneOf(hours);
    const QDate today = QDateTime::fromMSecsSinceEpoch(toEpochMs(at), zone).date();
    for (const QDate& day : {today.addDays(-1), today}) {
        const WallTime begin = instantOf(day, hours.from, zone);
        const WallTime end = instantOf(hours.from < hours.to ? day : day.addDays(1), hours.to, zone);
        if (begin <= at && at < end)
            return end;
    }
    return std::nullopt;
}

} // namespace fuseboard::telemetry
