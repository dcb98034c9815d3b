// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/timeoutfigures.h"

#include "app/ctl/terminal.h"
#include "core/store/history.h"
#include "core/telemetry/timeoutsuggestion.h"

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {
constexpr Millis kPeriod = std::chrono::hours(24);
}

Result<TimeoutFigures> timeoutFigures(store::Connection& connection, DestinationId destination, WallTime now)
{
    const auto minutes = store::History(connection).minutes(now - kPeriod, now, destination);
    if (!minutes)
        return minutes.error();
    telemetry::LatencyHistogram latency;
    for (const store::MinuteRecord& minute : *minutes)
        latency.merge(minute.latency);
    return TimeoutFigures{latency.count(), latency.percentile(99.9), telemetry::suggestTimeout(latency)};
}

QString timeoutText(const TimeoutFigures& figures)
{
    if (!figures.suggested)
        return u"no time-out: %1 of the %2 answers that it takes came in 24 h"_s.arg(grouped(figures.answers),
                                                                                      grouped(telemetry::kTimeoutSamples));
    return u"%1 ms, a fifth above what 99.9 % of %2 answers in 24 h took"_s.arg(grouped(qint64(figures.suggested->count())),
                                                                                grouped(figures.answers));
}

} // namespace fuseboard::ctl
