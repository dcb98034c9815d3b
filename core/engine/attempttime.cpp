// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/attempttime.h"

#include <algorithm>

namespace fuseboard::engine {

namespace {

QByteArray timeText(Millis time)
{
    const qint64 ms = time.count();
    if (ms < 1000)
        return QByteArray::number(ms) + " ms";
    return (ms % 1000 == 0 ? QByteArray::number(ms / 1000) : QByteArray::number(double(ms) / 1000.0, 'f', 1)) + " s";
}

} // namespace

std::optional<WallTime> earlierDeadline(std::optional<WallTime> a, std::optional<WallTime> b)
{
    return a && b ? std::min(*a, *b) : a ? a : b;
}

Millis attemptTime(const store::DestinationPolicy& policy, const store::Candidate& row, std::optional<WallTime> deadline,
                   WallTime wall)
{
    Millis time = std::min(policy.attemptTimeout, policy.cycleTimeout - Millis(row.cycleMs));
    if (deadline)
        time = std::min(time, *deadline - wall);
    return std::max(time, Millis(0));
}

QByteArray timeoutText(const transport::HttpResult& result, const store::DestinationPolicy& policy, Millis given)
{
    const Millis time = given > Millis(0) ? given : policy.attemptTimeout;
    const bool connecting = !result.bodySent && result.phases.connectUs == 0 && policy.connectTimeout < time;
    return (connecting ? QByteArray("connect") : QByteArray(name(policy.timeoutClass).latin1())) + ": timed out after "
           + timeText(connecting ? policy.connectTimeout : time) + (result.bodySent ? ", body sent" : ", nothing sent");
}

} // namespace fuseboard::engine
