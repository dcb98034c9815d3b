// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/resilience/creditmeters.h"

#include <QDate>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace fuseboard::resilience {

struct BudgetLimits
{
    std::optional<Credits> dataPerDay;    ///< empty: no limit
    std::optional<Credits> actionsPerDay;
    bool hardStop = true;                 ///< false: warn only
    MeterLimits meters() const { return {dataPerDay, actionsPerDay}; }
};

/// Credits of an account's day: reserve, then commit or release, one reservation an attempt (semantics.md §8; B-6, B-10).
/// used + reserved never exceeds a hard limit; equality is allowed (R20); a meter that a charge does not touch does not
/// refuse it. A charge that could not be counted without overflow is refused whatever the limits. The day follows the account's zone and is taken
/// from the wall clock at each call; a clock set back never resets the use. Pure, one owner thread.
class CreditBudget
{
public:
    CreditBudget(BudgetLimits limits, QTimeZone zone);

    /// The account's calendar day at that instant; never earlier than a day already seen.
    QDate day(WallTime now) const;

    /// Would reserve() refuse? Changes nothing.
    bool admits(Charge, WallTime now) const;
    /// The day the reservation is dated to, or nothing when a limit refuses. Negative charges are refused.
    std::optional<QDate> reserve(Charge, WallTime now);
    /// The reservation of that day becomes use; actual may differ from it, in either direction.
    void commit(QDate day, Charge reserved, Charge actual, bool unreconciled);
    void release(QDate day, Charge reserved);
    /// The operator's word on that day; either amount may be negative, no sum falls below 0.
    void correct(QDate day, Charge used, Charge unreconciled);

    DayUse use(QDate day) const;
    DayUse today(WallTime now) const { return use(day(now)); }
    const BudgetLimits& limits() const { return m_limits; }
    void setLimits(BudgetLimits limits) { m_limits = limits; }
    /// Start value from the store. Not announced again: what announced says (percent); without it, what the use has reached.
    void restore(QDate day, DayUse use, std::optional<int> announced = {});
    /// Days from here on follow the new zone; the use stays with the days it was dated to.
    void setZone(QTimeZone zone);
    /// 70, 80, 90 by default.
    void setAlertPercents(std::vector<int> percents) { m_alertPercents = std::move(percents); }
    /// Percent used of the tighter meter, or nothing without a limit. Reservations are not use.
    std::optional<double> percentUsed(WallTime now) const;
    /// Thresholds (70, 80, 90) reached since the last call, each once a day.
    std::vector<int> takeAlerts(WallTime now);
    /// Instant at which the next day starts in the account's zone.
    WallTime nextDayStart(WallTime now) const;
    /// Instant at which the next calendar month starts there.
    WallTime nextMonthStart(WallTime now) const;
    const QTimeZone& zone() const { return m_zone; }

    /// "498/500": used and limit, for refusal texts (R21). "450/500, 48 reserved" while attempts are open; with two limits
    /// "data credits 498/500; actions 12/100"; empty without one.
    QString figures(WallTime now) const;

    /// Other limits: what is not reached under them may be announced again.
    void forgetAlerts();
    /// What was announced of the day.
    AlertMark& alertMark(WallTime now) { return entry(day(now)).alerts; }

private:
    struct DayEntry
    {
        QDate day;
        DayUse use;
        AlertMark alerts;
    };
    /// The day last asked for and its bounds, since zone arithmetic is dear and a day is long.
    struct DayBounds
    {
        QDate day;
        WallTime from{};
        WallTime to{};
    };
    DayEntry& entry(QDate day);
    const DayEntry* find(QDate day) const;
    QDate calendarDay(WallTime now) const;
    WallTime startOf(QDate day) const;

    BudgetLimits m_limits;
    QTimeZone m_zone;
    std::vector<int> m_alertPercents{70, 80, 90};
    QDate m_latestDay;
    std::vector<DayEntry> m_days;
    mutable DayBounds m_bounds;
};

} // namespace fuseboard::resilience
