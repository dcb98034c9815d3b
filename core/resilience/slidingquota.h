// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <deque>
#include <optional>

namespace fuseboard::resilience {

/// At most limit records in any stretch of the span, wherever it begins (semantics.md §7): a strict sliding log, where a
/// fixed window lets 2N pass over its boundary (B-54, p-queue's strict tests). A record counts from its admission until the
/// span has gone by since its attempt ended. The receiver saw it in between, so the promise holds at the receiver too.
/// Memory: one entry for every millisecond in which attempts ended, at most limit of them. One owner thread.
class SlidingQuota
{
public:
    /// limit 0: no limit.
    SlidingQuota(int limit, Millis span) : m_limit(limit), m_span(span) {}

    int limit() const { return m_limit; }
    Millis span() const { return m_span; }
    /// How long until n records are within the limit, at the earliest: 0 now, empty never. Changes nothing.
    std::optional<Millis> waitFor(int n, MonoTime now) const;
    bool tryTake(int n, MonoTime now);
    /// Takes them without asking.
    void take(int n) { m_open += n; }
    /// Records that were taken and never started.
    void giveBack(int n);
    /// The attempt of records that were taken has ended, however.
    void ended(int n, MonoTime now);
    void setLimit(int limit) { m_limit = limit; }
    /// Records that ended before a restart; in order of their instants.
    void restore(int n, MonoTime endedAt);
    /// Records that count now.
    qint64 used(MonoTime now) const;

private:
    struct Past
    {
        MonoTime at;
        int records;
    };
    bool counts(const Past& past, MonoTime now) const;
    void dropExpired(MonoTime now);

    int m_limit;
    Millis m_span;
    qint64 m_open = 0;      ///< taken, not ended
    qint64 m_pastSum = 0;   ///< of m_past
    std::deque<Past> m_past; ///< oldest first
};

} // namespace fuseboard::resilience
