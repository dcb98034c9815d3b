// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/slidingquota.h"

#include "core/resilience/saturating.h"

#include <algorithm>

namespace fuseboard::resilience {

bool SlidingQuota::counts(const Past& past, MonoTime now) const
{
    return elapsed(past.at, now) < m_span;
}

void SlidingQuota::dropExpired(MonoTime now)
{
    while (!m_past.empty() && !counts(m_past.front(), now)) {
        m_pastSum -= m_past.front().records;
        m_past.pop_front();
    }
}

qint64 SlidingQuota::used(MonoTime now) const
{
    qint64 sum = m_open + m_pastSum;
    for (auto past = m_past.begin(); past != m_past.end() && !counts(*past, now); ++past)
        sum -= past->records;
    return sum;
}

std::optional<Millis> SlidingQuota::waitFor(int n, MonoTime now) const
{
    if (m_limit <= 0 || n <= 0)
        return Millis(0);
    if (n > m_limit)
        return std::nullopt;
    qint64 over = used(now) + n - m_limit;
    if (over <= 0)
        return Millis(0);
    for (const Past& past : m_past) {
        if (!counts(past, now))
            continue;
        over -= past.records;
        if (over <= 0)
            return elapsed(now, saturatingAdd(past.at, m_span));
    }
    return m_span; // what is under way counts for the whole span once it has ended
}

bool SlidingQuota::tryTake(int n, MonoTime now)
{
    if (n < 0 || waitFor(n, now) != Millis(0))
        return false;
    dropExpired(now);
    m_open += n;
    return true;
}

void SlidingQuota::giveBack(int n)
{
    m_open = std::max<qint64>(0, m_open - n);
}

void SlidingQuota::ended(int n, MonoTime now)
{
    giveBack(n);
    dropExpired(now);
    if (m_limit > 0)
        restore(n, now);
}

void SlidingQuota::restore(int n, MonoTime endedAt)
{
    if (n <= 0)
        return;
    m_pastSum += n;
    if (!m_past.empty() && m_past.back().at >= endedAt)
        m_past.back().records += n; // one that is dated back counts as long as the newest: never too short
    else
        m_past.push_back({endedAt, n});
}

} // namespace fuseboard::resilience
