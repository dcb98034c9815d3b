// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"

#include <QDateTime>
#include <QRegularExpression>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

Error refused(const QString& message)
{
    return {ErrorCode::invalidArgument, message, {}};
}

} // namespace

Result<Millis> parseDuration(const QString& text)
{
    static const QRegularExpression whole(
        u"^(?:(\\d{1,5})d)?(?:(\\d{1,6})h)?(?:(\\d{1,7})m(?!s))?(?:(\\d{1,8})s)?(?:(\\d{1,9})ms)?$"_s);
    const auto match = whole.match(text);
    if (text.isEmpty() || !match.hasMatch())
        return refused(u"“%1” is not a duration. Write it with units: 90s, 15m, 1h30m, 2d."_s.arg(text));
    constexpr qint64 units[] = {86'400'000, 3'600'000, 60'000, 1'000, 1};
    qint64 ms = 0;
    for (int i = 0; i < 5; ++i)
        ms += match.captured(i + 1).toLongLong() * units[i];
    return Millis(ms);
}

Result<Credits> parseCredits(const QString& text)
{
    static const QRegularExpression decimal(u"^(\\d{1,12})(?:\\.(\\d{1,3}))?$"_s);
    const auto match = decimal.match(text);
    if (!match.hasMatch())
        return refused(
            u"“%1” is not a number of credits. Write 2 or 0.5, at most three digits after the point."_s.arg(text));
    const QString fraction = match.captured(2).leftJustified(3, u'0');
    return Credits{match.captured(1).toLongLong() * 1000 + fraction.toLongLong()};
}

Result<std::optional<Credits>> parseLimit(const QString& text)
{
    if (text == "none"_L1)
        return std::optional<Credits>();
    const auto credits = parseCredits(text);
    if (!credits)
        return credits.error();
    return std::optional(*credits);
}

Result<WallTime> parseWhen(const QString& text, WallTime now, bool endOfDay)
{
    const QDateTime present = QDateTime::fromMSecsSinceEpoch(toEpochMs(now));
    if (text == "now"_L1)
        return now;
    QDate day;
    if (text == "today"_L1)
        day = present.date();
    else if (text == "yesterday"_L1)
        day = present.date().addDays(-1);
    else if (text.size() == 10)
        day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid())
        return fromEpochMs((endOfDay ? day.addDays(1) : day).startOfDay().toMSecsSinceEpoch());
    const QDateTime instant = QDateTime::fromString(text, Qt::ISODate);
    if (!instant.isValid())
        return refused(u"“%1” is not a date. Write 2026-11-03, 2026-11-03T14:00, today, yesterday or now."_s.arg(text));
    return fromEpochMs(instant.toMSecsSinceEpoch());
}

Result<Period> parsePeriod(const QString& from, const QString& to, WallTime now)
{
    constexpr Millis kWeek(7 * 86'400'000LL);
    const auto begin = from.isEmpty() ? Result<WallTime>(now - kWeek) : parseWhen(from, now, false);
    const auto end = to.isEmpty() ? Result<WallTime>(now + Millis(1)) : parseWhen(to, now, true);
    if (!begin || !end)
        return begin ? end.error() : begin.error();
    if (*begin >= *end)
        return refused(u"The period ends before it begins."_s);
    return Period{*begin, *end};
}

Result<qint64> parseNumber(const QString& text, const QString& what, qint64 lowest, qint64 highest)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (!ok || number < lowest || number > highest)
        return refused(
            u"“%1” is not a valid %2: a whole number from %3 to %4."_s.arg(text, what).arg(lowest).arg(highest));
    return number;
}

Result<QStringList> parseColumns(const QString& text)
{
    QStringList columns;
    QString column;
    bool quoted = false;
    bool wasQuoted = false;
    const auto flush = [&] {
        if (!wasQuoted)
            column = column.trimmed();
        if (!column.isEmpty())
            columns << column;
        column.clear();
        wasQuoted = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c != u'"')
                column += c;
            else if (i + 1 < text.size() && text.at(i + 1) == u'"')
                column += text.at(++i);
            else
                quoted = false;
        } else if (c == u'"' && column.trimmed().isEmpty()) {
            column.clear();
            quoted = wasQuoted = true;
        } else if (c == u',') {
            flush();
        } else if (!wasQuoted || !c.isSpace()) {
            column += c;
        }
    }
    flush();
    if (quoted)
        return refused(u"“%1” has a quote that is never closed."_s.arg(text));
    if (columns.isEmpty())
        return refused(u"“%1” names no column."_s.arg(text));
    if (columns.removeDuplicates() > 0)
        return refused(u"“%1” names a column twice."_s.arg(text));
    return columns;
}

} // namespace fuseboard::ctl
