// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/healthscore.h"

namespace fuseboard::resilience {

namespace {
constexpr qint64 kHealthyAbove = 95;
constexpr qint64 kDegradedAbove = 80;

// In integers, so that exactly 95 % is 95 and not a hair above it.
bool above(qint64 ok, qint64 calls, qint64 percent)
{
    return 100 * ok > percent * calls;
}
} // namespace

QLatin1String name(HealthBand band)
{
    switch (band) {
    case HealthBand::healthy:
        return QLatin1String("healthy");
    case HealthBand::degraded:
        return QLatin1String("degraded");
    case HealthBand::unhealthy:
        break;
    }
    return QLatin1String("unhealthy");
}

HealthScore::HealthScore(Millis window, int buckets, int minimumCalls)
    : m_window(window, buckets)
    , m_minimumCalls(minimumCalls)
{
}

void HealthScore::add(bool ok, Millis duration, MonoTime now)
{
    m_window.add(ok ? SlidingWindow::Sample::success : SlidingWindow::Sample::failure, false, duration, now);
    m_recent.add(!ok, false, duration);
}

void HealthScore::seed(int ok, int failed, MonoTime at)
{
    m_window.add(SlidingWindow::Sample::success, false, Millis(0), at, ok);
    m_window.add(SlidingWindow::Sample::failure, false, Millis(0), at, failed);
}

HealthReading HealthScore::read(MonoTime now) const
{
    const WindowTotals totals = m_window.totals(now);
    const int calls = totals.calls();
    HealthReading reading;
    reading.ok = totals.success;
    reading.failed = totals.failure;
    const WindowTotals& recent = m_recent.totals();
    reading.recentOk = recent.success;
    reading.recentFailed = recent.failure;
    reading.belowHalf = recent.calls() > 0 && recent.calls() >= m_minimumCalls && 2 * recent.success < recent.calls();
    reading.insufficientData = calls == 0 || calls < m_minimumCalls;
    if (calls == 0)
        return reading;
    reading.score = 100.0 * totals.success / calls;
    if (above(totals.success, calls, kHealthyAbove))
        reading.band = HealthBand::healthy;
    else if (above(totals.success, calls, kDegradedAbove))
        reading.band = HealthBand::degraded;
    else
        reading.band = HealthBand::unhealthy;
    return reading;
}

} // namespace fuseboard::resilience
