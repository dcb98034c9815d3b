// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resilience/ratelimiter.h"
#include "core/resilience/slidingquota.h"

#include <vector>

namespace fuseboard::resilience {

/// Records of an attempt before a restart.
struct PastRecords
{
    MonoTime started;
    MonoTime ended;
    int records = 1;
};

/// The limits of an account on records (C-10, C-11): so many a second with a burst, and so many in any hour. All of them
/// admit or none does: nothing is taken from one while another refuses (semantics.md §7). Counts records, not requests.
/// One owner thread.
class RecordLimits
{
public:
    RecordLimits(double recordsPerSecond, int burst, int recordsPerHour, MonoTime now);

    /// How long until n records may go: 0 now, empty never. Changes nothing.
    std::optional<Millis> waitFor(int n, MonoTime now) const;
    bool tryTake(int n, MonoTime now);
    /// Most records that may ever go at once.
    int most() const;
    /// Takes n records when most() of them may go, although there are more: what belongs together and was admitted under
    /// other limits.
    void takeWhole(int n, MonoTime now);
    /// Records that were taken and never started.
    void giveBack(int n, MonoTime now);
    /// The attempt of records that were taken has ended, however.
    void ended(int n, MonoTime now) { m_hour.ended(n, now); }
    void setRate(double recordsPerSecond, int burst, int recordsPerHour, MonoTime now);
    /// What attempts before a restart have left over: never more than there was when they stopped, and what has come back
    /// since. In order of their starts.
    void restore(std::vector<PastRecords> past, MonoTime now);

    /// How long ago an attempt may have started that matters to restore(); 0: none does.
    Millis memory() const;
    const RateLimiter& rate() const { return m_rate; }
    const SlidingQuota& hour() const { return m_hour; }

private:
    Millis timeToFill() const;

    RateLimiter m_rate;
    SlidingQuota m_hour;
};

} // namespace fuseboard::resilience
