// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/resilience/countwindow.h"
#include "core/resilience/slidingwindow.h"

#include <QLatin1String>

namespace fuseboard::resilience {

enum class HealthBand : quint8 { healthy, degraded, unhealthy };
/// "healthy", "degraded", "unhealthy"; not translated.
QLatin1String name(HealthBand);

struct HealthReading
{
    double score = 100;                   ///< 100 * ok / (ok + failed); 100 without a call (R87)
    HealthBand band = HealthBand::healthy;///< above 95 healthy, above 80 degraded, both strict (R88)
    int ok = 0;
    int failed = 0;

    bool noData() const { return ok + failed == 0; }
    /// Too few calls for the band to mean much (B-25); the band is shown beside it.
    bool insufficientData = true;

    /// The last 100 requests, whenever they were (R89).
    int recentOk = 0;
    int recentFailed = 0;
    /// Less than half of at least the minimum number of recent requests succeeded: S1b would drop the provider.
    bool belowHalf = false;
};

/// Success rate of one destination over the last five minutes (semantics.md §11; R86-R89). Its window is its own: the
/// breaker's is cleared at each change of state, this one never. Refusals are not calls and are not added. Reading it
/// changes nothing (B-23). One owner thread.
class HealthScore
{
public:
    static constexpr int kDefaultMinimumCalls = 5;
    static constexpr int kRecentCalls = 100;

    explicit HealthScore(Millis window = Millis(300'000), int buckets = 30, int minimumCalls = kDefaultMinimumCalls);

    void add(bool ok, Millis duration, MonoTime now);
    /// Calls of an earlier run, dated at the instant that none of them was before, so that none is reported beyond its time. They are not among the recent ones, whose order is not known any more.
    void seed(int ok, int failed, MonoTime at);
    void setMinimumCalls(int minimumCalls) { m_minimumCalls = minimumCalls; }
    HealthReading read(MonoTime now) const;
    Millis span() const { return m_window.span(); }

private:
    SlidingWindow m_window;
    CountWindow m_recent{kRecentCalls};
    int m_minimumCalls;
};

} // namespace fuseboard::resilience
