// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/credits.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace fuseboard::ctl {

// Texts of the command line as values. Every refusal is ErrorCode::invalidArgument with a sentence that names the text.

/// "90s", "15m", "1h30m", "2d", "500ms"; a bare number is refused, since nobody knows its unit.
Result<Millis> parseDuration(const QString& text);
/// "1", "0.5", "12.125": milli-credits, exact; not negative.
Result<Credits> parseCredits(const QString& text);
/// The same, or "none": no limit.
Result<std::optional<Credits>> parseLimit(const QString& text);
/// "2026-11-03", "2026-11-03T14:00", "…Z", "today", "yesterday", "now"; local time unless an offset is given.
/// endOfDay: a bare day means the instant after it.
Result<WallTime> parseWhen(const QString& text, WallTime now, bool endOfDay);
struct Period
{
    WallTime from;
    WallTime to; ///< exclusive
};
/// Both as parseWhen() reads them; an empty text stands for a week ago, and for now. Refused when it ends before it begins.
Result<Period> parsePeriod(const QString& from, const QString& to, WallTime now);
/// A whole number within bounds; what: its name in the sentence.
Result<qint64> parseNumber(const QString& text, const QString& what, qint64 lowest, qint64 highest);
/// "name, domain" → {"name", "domain"}; a column with a comma in it is given in double quotes.
Result<QStringList> parseColumns(const QString& text);

} // namespace fuseboard::ctl
