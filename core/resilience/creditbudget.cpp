// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/creditbudget.h"

#include <QDateTime>

#include <algorithm>

namespace fuseboard::resilience {

CreditBudget::CreditBudget(BudgetLimits limits, QTimeZone zone)
    : m_limits(limits)
    , m_zone(zone.isValid() ? std::move(zone) : QTimeZone::utc())
{
}

WallTime CreditBudget::startOf(QDate day) const
{
    // A zone that moves over the date line skips a whole day; the day after it then starts in its place.
    for (int skipped = 0; skipped < 3; ++skipped) {
        const QDateTime start = day.addDays(skipped).startOfDay(m_zone);
        if (start.isValid())
            return fromEpochMs(start.toMSecsSinceEpoch());
    }
    return fromEpochMs(day.startOfDay(Qt::UTC).toMSecsSinceEpoch());
}

QDate CreditBudget::calendarDay(WallTime now) const
{
    if (!m_bounds.day.isValid() || now < m_bounds.from || now >= m_bounds.to) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(toEpochMs(now), m_zone).date();
        m_bounds = {day, startOf(day), startOf(day.addDays(1))};
    }
    return m_bounds.day;
}

QDate CreditBudget::day(WallTime now) const
{
    const QDate today = calendarDay(now);
    return m_latestDay.isValid() ? std::max(today, m_latestDay) : today;
}

WallTime CreditBudget::nextDayStart(WallTime now) const
{
    return startOf(day(now).addDays(1));
}

WallTime CreditBudget::nextMonthStart(WallTime now) const
{
    const QDate today = day(now);
    return startOf(QDate(today.year(), today.month(), 1).addMonths(1));
}

const CreditBudget::DayEntry* CreditBudget::find(QDate day) const
{
    // The day asked for is nearly always the last one.
    const auto it = std::find_if(m_days.rbegin(), m_days.rend(), [day](const DayEntry& e) { return e.day == day; });
    return it == m_days.rend() ? nullptr : &*it;
}

CreditBudget::DayEntry& CreditBudget::entry(QDate day)
{
    const auto it = std::find_if(m_days.rbegin(), m_days.rend(), [day](const DayEntry& e) { return e.day == day; });
    if (it != m_days.rend())
        return *it;
    m_days.push_back({day, {}, {}});
    return m_days.back();
}

DayUse CreditBudget::use(QDate day) const
{
    const DayEntry* found = find(day);
    return found ? found->use : DayUse{};
}

bool CreditBudget::admits(Charge charge, WallTime now) const
{
    return fits(today(now), charge, m_limits.meters(), m_limits.hardStop);
}

std::optional<QDate> CreditBudget::reserve(Charge charge, WallTime now)
{
    m_latestDay = day(now);
    if (!admits(charge, now))
        return std::nullopt;
    setAside(entry(m_latestDay).use, charge);
    return m_latestDay;
}

void CreditBudget::commit(QDate day, Charge reserved, Charge actual, bool unreconciled)
{
    commitUse(entry(day).use, reserved, actual, unreconciled);
}

void CreditBudget::release(QDate day, Charge reserved)
{
    giveBack(entry(day).use, reserved);
}

void CreditBudget::correct(QDate day, Charge used, Charge unreconciled)
{
    correctUse(entry(day).use, used, unreconciled);
}

void CreditBudget::restore(QDate day, DayUse use, std::optional<int> announced)
{
    DayEntry& restored = entry(day);
    restored.use = use;
    if (announced)
        restored.alerts.announced = *announced;
    else
        restored.alerts.take(use, m_limits.meters(), m_alertPercents);
    if (!m_latestDay.isValid() || day > m_latestDay)
        m_latestDay = day;
}

void CreditBudget::setZone(QTimeZone zone)
{
    if (!zone.isValid() || zone == m_zone)
        return;
    m_zone = std::move(zone);
    m_bounds = {};
}

std::optional<double> CreditBudget::percentUsed(WallTime now) const
{
    return resilience::percentUsed(today(now), m_limits.meters());
}

std::vector<int> CreditBudget::takeAlerts(WallTime now)
{
    m_latestDay = day(now);
    if (!find(m_latestDay))
        return {};
    DayEntry& current = entry(m_latestDay);
    return current.alerts.take(current.use, m_limits.meters(), m_alertPercents);
}

void CreditBudget::forgetAlerts()
{
    for (DayEntry& entry : m_days)
        entry.alerts.forget(entry.use, m_limits.meters(), m_alertPercents);
}

QString CreditBudget::figures(WallTime now) const
{
    return resilience::figures(today(now), m_limits.meters());
}

} // namespace fuseboard::resilience
