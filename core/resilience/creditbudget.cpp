// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/creditbudget.h"

#include "core/resilience/saturating.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fuseboard::resilience {

namespace {

constexpr std::array kThresholds{70, 80, 90};

void raise(Credits& amount, Credits by)
{
    amount.milli = saturatingAdd(amount.milli, std::max<qint64>(0, by.milli));
}

void lower(Credits& amount, Credits by)
{
    amount.milli = std::max<qint64>(0, saturatingSubtract(amount.milli, std::max<qint64>(0, by.milli)));
}

void raise(Charge& amount, Charge by)
{
    raise(amount.data, by.data);
    raise(amount.actions, by.actions);
}

void lower(Charge& amount, Charge by)
{
    lower(amount.data, by.data);
    lower(amount.actions, by.actions);
}

bool fits(Credits used, Credits reserved, Credits charge, const std::optional<Credits>& limit, bool hardStop)
{
    if (charge.milli < 0)
        return false;
    if (charge.milli == 0)
        return true;
    qint64 sum = 0;
    if (__builtin_add_overflow(used.milli, reserved.milli, &sum) || __builtin_add_overflow(sum, charge.milli, &sum))
        return false;
    return !limit || !hardStop || sum <= limit->milli;
}

bool reached(Credits used, const std::optional<Credits>& limit, int percent)
{
    if (!limit)
        return false;
    __extension__ using Wide = __int128;
    return limit->milli > 0 ? Wide(used.milli) * 100 >= Wide(limit->milli) * percent : used.milli > 0;
}

std::optional<double> percentOf(Credits used, const std::optional<Credits>& limit)
{
    if (!limit)
        return std::nullopt;
    if (limit->milli <= 0)
        return 100.0;
    return 100.0 * double(used.milli) / double(limit->milli);
}

QString amountText(Credits amount)
{
    QString text = QString::number(amount.milli / 1000);
    if (const qint64 rest = amount.milli % 1000) {
        text += u".%1"_s.arg(rest, 3, 10, QChar(u'0'));
        while (text.endsWith(u'0'))
            text.chop(1);
    }
    return text;
}

QString meterText(Credits used, Credits reserved, Credits limit)
{
    const QString text = amountText(used) + u'/' + amountText(limit);
    return reserved.milli > 0 ? QString(text + u", " + amountText(reserved) + u" reserved") : text;
}

} // namespace

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
    m_days.push_back({day, {}, 0});
    return m_days.back();
}

DayUse CreditBudget::use(QDate day) const
{
    const DayEntry* found = find(day);
    return found ? found->use : DayUse{};
}

bool CreditBudget::admits(Charge charge, WallTime now) const
{
    const DayUse use = today(now);
    return fits(use.used.data, use.reserved.data, charge.data, m_limits.dataPerDay, m_limits.hardStop)
        && fits(use.used.actions, use.reserved.actions, charge.actions, m_limits.actionsPerDay, m_limits.hardStop);
}

std::optional<QDate> CreditBudget::reserve(Charge charge, WallTime now)
{
    m_latestDay = day(now);
    if (!admits(charge, now))
        return std::nullopt;
    raise(entry(m_latestDay).use.reserved, charge);
    return m_latestDay;
}

void CreditBudget::commit(QDate day, Charge reserved, Charge actual, bool unreconciled)
{
    DayUse& use = entry(day).use;
    lower(use.reserved, reserved);
    raise(use.used, actual);
    if (unreconciled)
        raise(use.unreconciled, actual);
}

void CreditBudget::release(QDate day, Charge reserved)
{
    lower(entry(day).use.reserved, reserved);
}

void CreditBudget::restore(QDate day, DayUse use)
{
    DayEntry& restored = entry(day);
    restored.use = use;
    restored.announced = reachedThresholds(use);
    if (!m_latestDay.isValid() || day > m_latestDay)
        m_latestDay = day;
}

std::optional<double> CreditBudget::percentUsed(WallTime now) const
{
    const Charge used = today(now).used;
    const auto data = percentOf(used.data, m_limits.dataPerDay);
    const auto actions = percentOf(used.actions, m_limits.actionsPerDay);
    if (data && actions)
        return std::max(*data, *actions);
    return data ? data : actions;
}

int CreditBudget::reachedThresholds(const DayUse& use) const
{
    int bits = 0;
    for (size_t i = 0; i < kThresholds.size(); ++i) {
        if (reached(use.used.data, m_limits.dataPerDay, kThresholds[i])
            || reached(use.used.actions, m_limits.actionsPerDay, kThresholds[i]))
            bits |= 1 << i;
    }
    return bits;
}

std::vector<int> CreditBudget::takeAlerts(WallTime now)
{
    std::vector<int> alerts;
    m_latestDay = day(now);
    if (!find(m_latestDay))
        return alerts;
    DayEntry& current = entry(m_latestDay);
    const int news = reachedThresholds(current.use) & ~current.announced;
    current.announced |= news;
    for (size_t i = 0; i < kThresholds.size(); ++i) {
        if (news & (1 << i))
            alerts.push_back(kThresholds[i]);
    }
    return alerts;
}

QString CreditBudget::figures(WallTime now) const
{
    const DayUse use = today(now);
    QStringList meters;
    if (m_limits.dataPerDay)
        meters += meterText(use.used.data, use.reserved.data, *m_limits.dataPerDay);
    if (m_limits.actionsPerDay)
        meters += meterText(use.used.actions, use.reserved.actions, *m_limits.actionsPerDay);
    if (meters.size() == 2)
        return u"data credits "_s + meters[0] + u"; actions "_s + meters[1];
    return meters.join(QString());
}

} // namespace fuseboard::resilience
