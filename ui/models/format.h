// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/credits.h"

#include <QString>

#include <optional>

class QTimeZone;

namespace fuseboard::ui {

// Numbers and times as the window writes them. The locale's digits and grouping; English where the system says only "C".

inline constexpr char16_t kDash = u'\u2014'; ///< stands where there is no figure

QString formatCount(qint64 count);                 ///< 31,204
QString formatCountShort(qint64 count);            ///< 31,204, 1.2 M, 12 M: where there is no room for more
QString formatRows(qint64 rows);                   ///< 1 row, 31,204 rows
QString callsText(qint64 calls);                   ///< 1 call, 20 calls
QString formatDecimal(double value, int decimals); ///< 98.7
QString formatCredits(Credits credits);            ///< 4,212 or 0.25: decimals only when there are some
QString formatRate(double rowsPerSecond);          ///< 10.0 rows/s, 33,120 rows/s
QString formatLatency(double ms);                  ///< 212 ms, 1.4 s
QString formatSpan(Millis span);                   ///< 4 s, 52 min, 1 h 9 min, 3 d 4 h: an estimate
QString formatCountdown(Millis left);              ///< 0:07, 11:20, 1:02:03: runs down by the second, never under 0:00
QString formatBytes(qint64 bytes);                 ///< 184 B, 14.2 MB
/// 14:02 when on the day of now, "Fri 14:02" within a week, else "3 Nov 14:02". In the system's zone unless one is given.
QString formatInstant(WallTime at, WallTime now);
QString formatInstant(WallTime at, WallTime now, const QTimeZone& zone);
QString formatAgo(WallTime at, WallTime now);      ///< 2 min ago, just now
QString formatExact(WallTime at);                  ///< 2026-11-03 14:02:11, for tooltips

/// Which plural form a figure takes: tr("%1 row(s)", nullptr, pluralOf(rows)).arg(formatCount(rows)). Half a credit is plural.
int pluralOf(qint64 count);
int pluralOf(Credits credits);

} // namespace fuseboard::ui
