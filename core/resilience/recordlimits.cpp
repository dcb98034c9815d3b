// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/recordlimits.h"

#include "core/resilience/saturating.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace fuseboard::resilience {

namespace {

constexpr Millis kHour = std::chrono::hours(1);
constexpr Millis kLongestAttempt = std::chrono::minutes(10); ///< what ends in an hour may have started before it
constexpr double kLongestFillMs = 366.0 * 24 * 3'600'000;

} // namespace

RecordLimits::RecordLimits(double recordsPerSecond, int burst, int recordsPerHour, MonoTime now)
    : m_rate(recordsPerSecond, burst, now)
    , m_hour(recordsPerHour, kHour)
{
}

std::optional<Millis> RecordLimits::waitFor(int n, MonoTime now) const
{
    const auto second = m_rate.waitFor(n, now);
    const auto hour = m_hour.waitFor(n, now);
    if (!second || !hour)
        return std::nullopt;
    return std::max(*second, *hour);
}

bool RecordLimits::tryTake(int n, MonoTime now)
{
    if (waitFor(n, now) != Millis(0))
        return false;
    return m_rate.tryTake(n, now) && m_hour.tryTake(n, now);
}

int RecordLimits::most() const
{
    const int burst = m_rate.rate() == RateLimiter::kInfinite ? std::numeric_limits<int>::max() : m_rate.burst();
    return m_hour.limit() > 0 ? std::min(burst, m_hour.limit()) : burst;
}

void RecordLimits::takeWhole(int n, MonoTime now)
{
    m_rate.tryTake(std::min(n, std::max(1, most())), now);
    m_hour.take(n);
}

void RecordLimits::giveBack(int n, MonoTime now)
{
    m_rate.giveBack(n, now);
    m_hour.giveBack(n);
}

void RecordLimits::setRate(double recordsPerSecond, int burst, int recordsPerHour, MonoTime now)
{
    m_rate.setRate(recordsPerSecond, burst, now);
    m_hour.setLimit(recordsPerHour);
}

Millis RecordLimits::timeToFill() const
{
    if (m_rate.rate() == RateLimiter::kInfinite)
        return Millis(0);
    if (m_rate.rate() <= 0)
        return Millis(qint64(kLongestFillMs));
    return Millis(qint64(std::min(std::ceil(m_rate.burst() / m_rate.rate() * 1000.0) + 1, kLongestFillMs)));
}

Millis RecordLimits::memory() const
{
    return std::max(timeToFill(), m_hour.limit() > 0 ? m_hour.span() + kLongestAttempt : Millis(0));
}

void RecordLimits::restore(std::vector<PastRecords> past, MonoTime now)
{
    // A bucket that is taken for empty so long ago that it would be full by now holds no more than the real one did, at any
    // instant since: whatever both were asked for, this one had less or the same.
    const MonoTime from = saturatingAdd(now, -timeToFill());
    RateLimiter replayed(m_rate.rate(), m_rate.burst(), from);
    replayed.restore(0, from);
    for (const PastRecords& records : past) {
        if (records.started < from)
            continue;
        const double left = replayed.available(records.started) - records.records;
        replayed.restore(std::max(0.0, left), records.started);
    }
    if (m_rate.rate() > 0 || !past.empty())
        m_rate.restore(replayed.available(now), now);

    std::ranges::sort(past, {}, &PastRecords::ended);
    for (const PastRecords& records : past) {
        if (m_hour.limit() > 0 && elapsed(records.ended, now) < m_hour.span())
            m_hour.restore(records.records, std::min(records.ended, now));
    }
}

} // namespace fuseboard::resilience
