// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/durationtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::resilience {

QString clockText(Millis duration)
{
    const qint64 ms = std::max<qint64>(0, duration.count());
    if (ms > 0 && ms < 1000)
        return u"%1 ms"_s.arg(ms);
    const qint64 seconds = ms / 1000;
    if (seconds < 3600)
        return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
    return u"%1:%2:%3"_s.arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, QChar(u'0')).arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString spanText(Millis duration)
{
    const qint64 ms = std::max<qint64>(0, duration.count());
    if (ms == 0 || ms % 1000 != 0)
        return u"%1 ms"_s.arg(ms);
    if (ms % 3'600'000 == 0)
        return u"%1 h"_s.arg(ms / 3'600'000);
    if (ms % 60'000 == 0)
        return u"%1 min"_s.arg(ms / 60'000);
    return u"%1 s"_s.arg(ms / 1000);
}

} // namespace fuseboard::resilience
