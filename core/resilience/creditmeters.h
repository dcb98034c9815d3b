// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/credits.h"

#include <QString>

#include <optional>
#include <vector>

namespace fuseboard::resilience {

/// Use of one credit scope in one period: an account's day or month, a destination's day, a batch.
struct DayUse
{
    Charge used;         ///< committed, unreconciled included
    Charge reserved;
    Charge unreconciled; ///< part of used whose answer is unknown
    bool operator==(const DayUse&) const = default;
};

/// Bounds of one scope, one a meter; empty: no limit.
struct MeterLimits
{
    std::optional<Credits> data;
    std::optional<Credits> actions;
    bool any() const { return data || actions; }
    bool operator==(const MeterLimits&) const = default;
};

/// used + reserved + charge within the limits; equality is allowed (R20). A meter that the charge does not touch does not
/// refuse it; a negative charge (B-10) and one that could not be counted without overflow never fit.
bool fits(const DayUse& use, Charge charge, const MeterLimits& limits, bool hardStop);
/// How many charges fit one after another; nothing without a limit that the charge touches.
std::optional<qint64> howManyFit(const DayUse& use, Charge charge, const MeterLimits& limits);

// Reserve, then commit or release. Sums stop at the ends of their range and at 0.
void setAside(DayUse& use, Charge charge);
void commitUse(DayUse& use, Charge reserved, Charge actual, bool unreconciled);
void giveBack(DayUse& use, Charge reserved);
/// The operator's word: either amount may be negative.
void correctUse(DayUse& use, Charge used, Charge unreconciled);

/// Percent used of the tighter meter, or nothing without a limit. Reservations are not use.
std::optional<double> percentUsed(const DayUse& use, const MeterLimits& limits);
/// Data credits left of the tighter of two scopes, never below 0; nothing without a limit.
std::optional<Credits> balance(const DayUse& a, const MeterLimits& limitsOfA, const DayUse& b, const MeterLimits& limitsOfB);
bool hasReached(const DayUse& use, const MeterLimits& limits, int percent);

/// "498/500": used and limit (R21). "450/500, 48 reserved" while attempts are open; with two limits "data credits 498/500;
/// actions 12/100"; empty without one.
QString figures(const DayUse& use, const MeterLimits& limits);

/// Thresholds of one scope and period that were announced, each once. The highest is what survives a restart.
struct AlertMark
{
    int announced = 0; ///< percent; nothing at or below it is announced again
    /// Thresholds reached and not announced yet, ascending; they are announced from here on.
    std::vector<int> take(const DayUse& use, const MeterLimits& limits, const std::vector<int>& percents);
    /// Other limits: what is not reached under them may be announced again.
    void forget(const DayUse& use, const MeterLimits& limits, const std::vector<int>& percents);
};

} // namespace fuseboard::resilience
