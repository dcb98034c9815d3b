// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeticks.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kDayMs = 24 * 60 * kMinuteMs;

qint64 stepFor(qint64 span, int count)
{
    for (const qint64 minutes : {1, 2, 5, 10, 15, 30, 60, 120, 180, 240, 360, 720, 1440, 2880}) {
        if (span / (minutes * kMinuteMs) < std::max(1, count))
            return minutes * kMinuteMs;
    }
    return 7 * kDayMs;
}

} // namespace

std::vector<TimeTick> timeTicks(WallTime from, WallTime to, int count, const QTimeZone& zone)
{
    const qint64 step = stepFor((to - from).count(), count);
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(toEpochMs(from), zone);
    const qint64 midnight = QDateTime(start.date(), QTime(0, 0), zone).toMSecsSinceEpoch();
    std::vector<TimeTick> ticks;
    for (qint64 ms = midnight; ms <= toEpochMs(to); ms += step) {
        if (ms < toEpochMs(from))
            continue;
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms, zone);
        const bool days = step >= kDayMs;
        const bool dayEnd = fromEpochMs(ms) == to && ms > midnight && at.time() == QTime(0, 0);
        const QString label = days     ? QLocale().toString(at.date(), u"ddd d"_s)
                            : dayEnd   ? u"24:00"_s
                                       : at.time().toString(u"HH:mm"_s);
        ticks.push_back({fromEpochMs(ms), label});
    }
    return ticks;
}

} // namespace fuseboard::ui
