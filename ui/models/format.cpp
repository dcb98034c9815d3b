// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

QLocale locale()
{
    const QLocale system;
    return system.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : system;
}

QString tr(const char* text, const char* = nullptr, int n = -1)
{
    return QCoreApplication::translate("fuseboard::ui", text, nullptr, n);
}

} // namespace

QString formatCount(qint64 count)
{
    return locale().toString(count);
}

QString formatCountShort(qint64 count)
{
    constexpr qint64 kMillion = 1'000'000;
    if (count < kMillion)
        return formatCount(count);
    const bool few = count < 10 * kMillion; // cut off, not rounded: never more than there are
    return few ? tr("%1.%2 M").arg(count / kMillion).arg(count % kMillion / 100'000) : tr("%1 M").arg(formatCount(count / kMillion));
}

QString formatRows(qint64 rows)
{
    return tr("%1 row(s)", nullptr, pluralOf(rows)).arg(formatCount(rows));
}

QString callsText(qint64 calls)
{
    return tr("%1 call(s)", nullptr, pluralOf(calls)).arg(formatCount(calls));
}

int pluralOf(qint64 count)
{
    return int(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max()));
}

int pluralOf(Credits credits)
{
    return credits.milli % 1000 == 0 ? pluralOf(credits.milli / 1000) : 2;
}

QString formatDecimal(double value, int decimals)
{
    return locale().toString(value, 'f', decimals);
}

QString formatCredits(Credits credits)
{
    if (credits.milli % 1000 == 0)
        return formatCount(credits.milli / 1000);
    const int decimals = credits.milli % 100 == 0 ? 1 : credits.milli % 10 == 0 ? 2 : 3;
    return formatDecimal(double(credits.milli) / 1000, decimals);
}

QString formatRate(double rowsPerSecond)
{
    const QString figure = rowsPerSecond < 100 ? formatDecimal(rowsPerSecond, 1) : formatCount(std::llround(rowsPerSecond));
    return tr("%1 rows/s").arg(figure);
}

QString formatLatency(double ms)
{
    if (ms < 999.5)
        return tr("%1 ms").arg(ms < 9.95 ? formatDecimal(ms, 1) : formatCount(std::llround(ms)));
    return tr("%1 s").arg(formatDecimal(ms / 1000, ms < 99'500 ? 1 : 0));
}

QString formatSpan(Millis span)
{
    const qint64 seconds = std::max<qint64>(0, (span.count() + 999) / 1000);
    if (seconds < 60)
        return tr("%1 s").arg(seconds);
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 60)
        return tr("%1 min").arg(minutes);
    if (minutes < 24 * 60) {
        return minutes % 60 == 0 ? tr("%1 h").arg(minutes / 60)
                                 : tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    }
    const qint64 hours = (minutes + 30) / 60;
    if (hours / 24 >= 10 || hours % 24 == 0)
        return tr("%1 d").arg(formatCount((hours + 12) / 24));
    return tr("%1 d %2 h").arg(hours / 24).arg(hours % 24);
}

QString formatCountdown(Millis left)
{
    const qint64 seconds = std::max<qint64>(0, (left.count() + 999) / 1000);
    const QString tail = u"%1:%2"_s.arg(seconds / 60 % 60, seconds >= 3600 ? 2 : 1, 10, QLatin1Char('0'))
                             .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds >= 3600 ? QString::number(seconds / 3600) + u':' + tail : tail;
}

QString formatBytes(qint64 bytes)
{
    if (bytes < 1000)
        return tr("%1 B").arg(bytes);
    if (bytes < 1'000'000)
        return tr("%1 KB").arg(formatDecimal(double(bytes) / 1e3, bytes < 100'000 ? 1 : 0));
    if (bytes < 1'000'000'000)
        return tr("%1 MB").arg(formatDecimal(double(bytes) / 1e6, 1));
    return tr("%1 GB").arg(formatDecimal(double(bytes) / 1e9, 1));
}

QString formatInstant(WallTime at, WallTime now)
{
    return formatInstant(at, now, QTimeZone::systemTimeZone());
}

QString formatInstant(WallTime at, WallTime now, const QTimeZone& zone)
{
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(toEpochMs(at), zone);
    const QDate today = QDateTime::fromMSecsSinceEpoch(toEpochMs(now), zone).date();
    const QString time = then.time().toString(u"HH:mm"_s);
    const qint64 days = qAbs(then.date().daysTo(today));
    if (days == 0)
        return time;
    if (days < 7)
        return locale().dayName(then.date().dayOfWeek(), QLocale::ShortFormat) + u' ' + time;
    return locale().toString(then.date(), u"d MMM"_s) + u' ' + time;
}

QString formatAgo(WallTime at, WallTime now)
{
    const Millis age = std::max(Millis(0), now - at);
    return age < Millis(5'000) ? tr("just now") : tr("%1 ago").arg(formatSpan(age));
}

QString formatExact(WallTime at)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(at)).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace fuseboard::ui
