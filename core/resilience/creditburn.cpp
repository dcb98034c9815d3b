// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/creditburn.h"

#include "core/resilience/saturating.h"

namespace fuseboard::resilience {

namespace {

qint64 minuteOf(MonoTime now)
{
    return now.time_since_epoch().count() / 60'000;
}

} // namespace

void CreditBurn::add(Credits spent, MonoTime now)
{
    const qint64 index = minuteOf(now);
    Minute& minute = m_minutes[size_t(index % kMinutes)];
    if (minute.index != index)
        minute = {index, {}};
    minute.spent.milli = saturatingAdd(minute.spent.milli, spent.milli);
}

Credits CreditBurn::over(MonoTime now, int minutes) const
{
    const qint64 newest = minuteOf(now);
    Credits sum;
    for (const Minute& minute : m_minutes) {
        if (minute.index >= 0 && minute.index <= newest && newest - minute.index < minutes)
            sum.milli = saturatingAdd(sum.milli, minute.spent.milli);
    }
    return sum;
}

bool CreditBurn::takeAlert(const std::optional<Credits>& limitPerHour, MonoTime now)
{
    const bool above = limitPerHour && pace(now) > *limitPerHour;
    const bool news = above && !m_above;
    m_above = above;
    return news;
}

} // namespace fuseboard::resilience
