// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/resilience/creditbudget.h"

#include <array>
#include <span>
#include <unordered_map>

namespace fuseboard::resilience {

/// What a charge is held against. The numbers are those of the store.
enum class CreditScope : quint8 { accountDay = 0, batch = 1, destinationDay = 2, accountMonth = 3 };
/// "account", "batch", "destination", "month".
QLatin1String name(CreditScope);
/// The period of that scope that a day falls into: yyyymmdd, yyyymm, or 0 for a batch.
int creditPeriod(CreditScope scope, QDate day);

/// Limits of an account over its scopes; those of a destination are set beside them.
struct CreditLimits
{
    BudgetLimits day;
    MeterLimits month;
    MeterLimits batch;                          ///< of batches without one of their own
    std::array<int, 3> alertPercents{70, 80, 90};
};

/// Which scope refuses, in figures (R21), and when it opens by itself.
struct CreditRefusal
{
    CreditScope scope = CreditScope::accountDay;
    QString figures;                            ///< "498/500"
    std::optional<WallTime> opensAt;            ///< next day or month; empty: a batch, whose limit must be raised
    bool operator==(const CreditRefusal&) const = default;
};

/// A threshold that was reached.
struct CreditAlert
{
    CreditScope scope = CreditScope::accountDay;
    qint64 id = 0;                              ///< of the batch or destination; 0 for the account
    int period = 0;                             ///< creditPeriod()
    int percent = 0;
    QString figures;
    bool usedUp = false;                        ///< what is left is not enough for another row: they wait
};

/// The rows of one batch against what is left (R27).
struct CreditRoom
{
    std::optional<qint64> rows;                 ///< that fit now; empty: no limit
    CreditScope scope = CreditScope::accountDay; ///< the tightest
};

/// Credits of one account over all its scopes: batch, destination's day, account's day and month, two meters each. A charge is
/// reserved in all of them or in none (B-6); used + reserved passes no hard limit under any order of calls. Warn-only lets
/// pass, and announces 100 % too. Every charge is dated by the account's day, to which its month follows, so that what is
/// settled after midnight is settled where it was reserved (B-7). The day never runs backwards with the clock. Pure, one
/// owner thread.
class CreditScopes
{
public:
    CreditScopes(CreditLimits limits, QTimeZone zone);

    void setLimits(CreditLimits limits);
    void setDestinationLimits(DestinationId id, MeterLimits perDay);
    /// A meter without a limit of its own takes the account's for batches.
    void setBatchLimits(BatchId id, MeterLimits own);
    void setZone(QTimeZone zone);

    /// Which scope would refuse, if one does: the one that stays shut longest. Changes nothing.
    std::optional<CreditScope> refusedBy(DestinationId destination, BatchId batch, Charge charge, WallTime now) const;
    /// The same in words.
    std::optional<CreditRefusal> refusal(DestinationId destination, BatchId batch, Charge charge, WallTime now) const;
    /// The day that the reservation is dated to, or nothing when a scope refuses. Negative charges are refused (B-10).
    std::optional<QDate> reserve(DestinationId destination, BatchId batch, Charge charge, WallTime now);
    void commit(DestinationId destination, BatchId batch, QDate day, Charge reserved, Charge actual, bool unreconciled);
    void release(DestinationId destination, BatchId batch, QDate day, Charge reserved);
    /// The operator's word; a destination or batch that is not valid is left out.
    void correct(DestinationId destination, BatchId batch, QDate day, Charge used, Charge unreconciled);
    /// How many rows of that charge fit now under the hard limits or, warn-only, under the limits as if they were hard.
    CreditRoom room(DestinationId destination, BatchId batch, Charge charge, WallTime now) const;

    /// A destination that has moved here from another account, with its limits, what it and its batches have used and reserved,
    /// and what was announced of that.
    void adopt(const CreditScopes& from, DestinationId destination, std::span<const BatchId> batches);
    // What was reserved under that account ends there, and in the scopes that moved along.
    void commitAdopted(DestinationId destination, BatchId batch, QDate day, Charge reserved, Charge actual, bool unreconciled);
    void releaseAdopted(DestinationId destination, BatchId batch, QDate day, Charge reserved);
    void correctAdopted(DestinationId destination, BatchId batch, QDate day, Charge used, Charge unreconciled);

    // Start values from the store; announced: the highest percent that an alert was raised for.
    void restoreDay(QDate day, DayUse use, int announced);
    void restoreMonth(QDate dayOfIt, DayUse use, int announced);
    void restoreDestination(DestinationId id, QDate day, DayUse use, int announced);
    void restoreBatch(BatchId id, DayUse use, int announced);

    /// Thresholds reached and not announced in these scopes, each once a period.
    std::vector<CreditAlert> takeAlerts(DestinationId destination, BatchId batch, WallTime now);
    /// The scope that refuses the charge, once a period and at 100 %, when nothing on the wire can give some of it back: rows
    /// wait from here on, though a last charge that does not fit may leave a little.
    std::optional<CreditAlert> takeUsedUp(DestinationId destination, BatchId batch, Charge charge, WallTime now);
    /// Grows whenever something may fit that did not before: a release, a correction, other limits.
    quint64 openings() const { return m_openings; }

    const CreditBudget& days() const { return m_days; }
    QDate day(WallTime now) const { return m_days.day(now); }
    DayUse today(WallTime now) const { return m_days.today(now); }
    DayUse month(WallTime now) const;
    DayUse destinationToday(DestinationId id, WallTime now) const;
    DayUse batch(BatchId id) const;
    MeterLimits batchLimits(BatchId id) const;
    MeterLimits destinationLimits(DestinationId id) const;
    const CreditLimits& limits() const { return m_limits; }

private:
    struct Tracked
    {
        DayUse use;
        AlertMark alerts;
    };
    /// Uses by period; the one asked for is nearly always the last.
    class Periods
    {
    public:
        const Tracked* find(int period) const;
        Tracked& at(int period);
        void forgetAlerts(const MeterLimits& limits, const std::vector<int>& percents);

    private:
        std::vector<std::pair<int, Tracked>> m_list;
    };
    struct Destination
    {
        MeterLimits limits;
        Periods days;
    };
    struct Batch
    {
        MeterLimits own;
        Tracked tracked;
    };
    /// One scope as it is looked at: where its use is, and its limits.
    struct View
    {
        CreditScope scope;
        DayUse use;
        MeterLimits limits;
    };
    std::array<View, 4> views(DestinationId destination, BatchId batch, WallTime now) const;
    template <class Change> void inDestination(DestinationId destination, BatchId batch, QDate day, Change&& change);
    template <class Change> void inAll(DestinationId destination, BatchId batch, QDate day, Change&& change);

    CreditLimits m_limits;
    std::vector<int> m_percents;
    CreditBudget m_days;
    Periods m_months;
    std::unordered_map<DestinationId, Destination> m_destinations;
    std::unordered_map<BatchId, Batch> m_batches;
    quint64 m_openings = 1;
};

} // namespace fuseboard::resilience
