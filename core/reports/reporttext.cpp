// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reporttext.h"

#include "core/base/wording.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace fuseboard::reports {

QString countText(qint64 n)
{
    return wordingLocale().toString(n);
}

QString creditsNumber(Credits amount)
{
    const bool negative = amount.milli < 0;
    const qint64 milli = negative ? -amount.milli : amount.milli;
    QString out = (negative ? u"-"_s : QString()) + QString::number(milli / 1000);
    if (milli % 1000) {
        QString part = u"%1"_s.arg(milli % 1000, 3, 10, QLatin1Char('0'));
        while (part.endsWith(u'0'))
            part.chop(1);
        out += u'.' + part;
    }
    return out;
}

QString creditsText(Credits amount)
{
    return wordingLocale().toString(double(amount.milli) / 1000, 'f', QLocale::FloatingPointShortest);
}

QString instantText(WallTime at)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(at)).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString isoInstant(WallTime at)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(at), Qt::UTC).toString(Qt::ISODateWithMs);
}

QString spanText(Millis span)
{
    const qint64 ms = span.count();
    if (ms < 10'000)
        return u"%1 s"_s.arg(double(ms) / 1000, 0, 'f', 1);
    const qint64 s = ms / 1000;
    if (s < 60)
        return u"%1 s"_s.arg(s);
    if (s < 3600)
        return u"%1 min %2 s"_s.arg(s / 60).arg(s % 60, 2, 10, QLatin1Char('0'));
    return u"%1 h %2 min"_s.arg(s / 3600).arg(s / 60 % 60, 2, 10, QLatin1Char('0'));
}

} // namespace fuseboard::reports
