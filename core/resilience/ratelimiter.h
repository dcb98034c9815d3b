// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <optional>

namespace fuseboard::resilience {

/// Token bucket in records (semantics.md §7): starts full at the burst, a backwards clock neither mints nor loses tokens,
/// n above the burst never succeeds, rate 0 allows the initial burst only, an infinite rate ignores the burst.
/// Integer micro-tokens; no overflow at tiny rates.
class RateLimiter
{
public:
    static constexpr double kInfinite = -1;

    RateLimiter(double recordsPerSecond, int burst, MonoTime now);

    /// How long until n tokens are there: 0 now, empty never. Changes nothing.
    std::optional<Millis> waitFor(int n, MonoTime now) const;
    /// Takes n tokens if they are there.
    bool tryTake(int n, MonoTime now);
    /// Returns tokens of work that was never started.
    void giveBack(int n, MonoTime now);
    void setRate(double recordsPerSecond, int burst, MonoTime now);
    double rate() const { return m_rate; }
    int burst() const { return m_burst; }
    /// Whole tokens available, for display and persistence.
    double available(MonoTime now) const;
    void restore(double tokens, MonoTime now);

private:
    double m_rate;
    int m_burst;
    qint64 m_microTokens;
    MonoTime m_at;
};

} // namespace fuseboard::resilience
