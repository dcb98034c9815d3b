// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/breakertext.h"

#include "core/resilience/durationtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::resilience {

namespace {

QString counted(qint64 n, QLatin1String one, QLatin1String many)
{
    return QString::number(n) + u' ' + (n == 1 ? one : many);
}

QString percentOfCalls(int part, int calls)
{
    const qint64 percent = calls > 0 ? qint64(part) * 100 / calls : 0;
    return QString::number(percent) + u" % of " + counted(calls, "call"_L1, "calls"_L1);
}

QString percentOfLatest(int part, int calls)
{
    const qint64 percent = calls > 0 ? qint64(part) * 100 / calls : 0;
    return QString::number(percent) + u" % of the last " + counted(calls, "call"_L1, "calls"_L1);
}

} // namespace

QString failuresCause(int inARow)
{
    return inARow == 1 ? u"1 failure"_s : QString(QString::number(inARow) + u" failures in a row");
}

QString rateCause(int failed, int calls, Millis window)
{
    return percentOfCalls(failed, calls) + u" failed in " + spanText(window);
}

QString slowCause(int slow, int calls, Millis slowAfter, Millis window)
{
    return percentOfCalls(slow, calls) + u" took longer than " + spanText(slowAfter) + u" in " + spanText(window);
}

QString latestRateCause(int failed, int calls)
{
    return percentOfLatest(failed, calls) + u" failed";
}

QString latestSlowCause(int slow, int calls, Millis slowAfter)
{
    return percentOfLatest(slow, calls) + u" took longer than " + spanText(slowAfter);
}

QString coolDownCause(Millis openFor)
{
    return u"cool-down of "_s + clockText(openFor) + u" over";
}

QString probeFailedCause(int succeededBefore)
{
    if (succeededBefore == 0)
        return u"probe failed"_s;
    return u"probe failed after "_s + counted(succeededBefore, "success"_L1, "successes"_L1);
}

QString probesSucceededCause(int succeeded, int needed)
{
    return QString::number(succeeded) + u" of " + counted(std::max(needed, succeeded), "probe"_L1, "probes"_L1) + u" succeeded";
}

QString undecidedCause(Millis waited, int unanswered, int succeeded, int needed)
{
    const QString text = u"half-open undecided for "_s + clockText(waited);
    if (unanswered > 0)
        return text + u" with " + counted(unanswered, "probe unanswered"_L1, "probes unanswered"_L1);
    if (succeeded == 0)
        return text + u": no probe was sent";
    return text + u": " + probesSucceededCause(succeeded, needed) + u", no other was sent";
}

QString forcedOverCause(Millis length)
{
    return u"forced opening of "_s + clockText(length) + u" over";
}

QString withReason(const QString& what, const QString& reason)
{
    return reason.isEmpty() ? what : QString(what + u": " + reason);
}

} // namespace fuseboard::resilience
