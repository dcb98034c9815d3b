// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resilience/whatif.h"

#include <QString>

#include <vector>

namespace fuseboard::ui {

/// One line of the comparison: as it was against what if.
struct BalanceRow
{
    QString key;         ///< stable word for object names: "opened"
    QString name;        ///< "times opened"
    QString was;
    QString would;
    bool estimated = false; ///< what if has a part that is estimated
    QString help;        ///< how it is counted, and what of it is estimated
};

std::vector<BalanceRow> balanceRows(const resilience::WhatIfResult& result);
/// What is not on record, in one sentence; empty when nothing had to be assumed.
QString unknownSentence(const resilience::WhatIfResult& result);

/// One threshold as a slider and its box show it.
struct Threshold
{
    enum Kind { number, percent, calls, seconds };

    QString key;          ///< stable word for object names: "failures"
    QString name;         ///< "Failures in a row"
    QString help;
    Kind kind = number;
    std::vector<int> stops; ///< what the slider stops at, ascending; the box takes any number between the ends
    bool offAtZero = false;
    int (*get)(const resilience::BreakerSettings&) = nullptr;
    void (*set)(resilience::BreakerSettings&, int) = nullptr;
};

/// In the order of the panel.
std::vector<Threshold> thresholds();
/// "5", "50 %", "10 calls", "15:00", "off".
QString thresholdText(const Threshold& threshold, int value);

} // namespace fuseboard::ui
