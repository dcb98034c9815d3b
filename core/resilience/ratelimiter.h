// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <optional>

namespace fuseboard::resilience {

/// Token bucket in records (semantics.md §7): starts full at the burst, a backwards clock neither mints nor loses tokens,
/// n above the burst never succeeds, rate 0 allows the initial burst only, an infinite rate ignores the burst.
/// Integer arithmetic in millionths of a millionth of a token: nothing overflows at any rate or idle time, nothing is lost
/// by asking often. A rate under one record in 30 years counts as 0, as does one that is negative or no number.
/// One owner thread.
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
    /// Tokens available, for display and persistence; the burst while the rate is infinite.
    double available(MonoTime now) const;
    /// Tokens that available() gave before a restart; kept within 0 and the burst.
    void restore(double tokens, MonoTime now);

private:
    __extension__ using Amount = __int128; ///< picotokens

    bool infinite() const;
    void adoptRate(double recordsPerSecond, int burst);
    Amount amountAt(MonoTime now) const;
    void advance(MonoTime now);

    double m_rate = 0;
    int m_burst = 0;
    Amount m_perMs = 0;
    Amount m_full = 0;
    Amount m_amount = 0;
    MonoTime m_at;
};

} // namespace fuseboard::resilience
