// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/credits.h"
#include "core/base/result.h"
#include "core/telemetry/alert.h"
#include "core/telemetry/quiethours.h"

#include <array>
#include <vector>

namespace fuseboard::telemetry {

/// What is told to one audience (an operator, or the alert webhook), from when on. Defaults follow R120 where it names a figure.
struct AlertSettings
{
    AlertSettings() { on.fill(true); }

    std::array<bool, kAlertKindCount> on;      ///< by AlertKind
    std::vector<int> budgetPercents{70, 80, 90, 100};
    Credits burnPerHour = Credits::whole(200); ///< more than that, at the pace of 15 minutes
    Credits balanceBelow = Credits::whole(500);
    int failurePercent = 10;                   ///< more than that, over 15 minutes
    int throttledPerHour = 5;                  ///< more than that
    int deadLettersGrow = 25;                  ///< so many new ones, at least …
    int growMinutes = 15;                      ///< … within that time
    int repeatMinutes = 60;                    ///< one of a kind and subject in that time
    QuietHours quiet;

    bool tells(AlertKind kind) const { return size_t(kind) >= on.size() || on[size_t(kind)]; }
    bool operator==(const AlertSettings&) const = default;
};

/// Bounds of the figures above, for fields that check as one types.
struct AlertBounds
{
    static constexpr int kMostPercent = 100;
    static constexpr int kMostThrottled = 100'000;
    static constexpr int kMostLetters = 1'000'000;
    static constexpr int kMostMinutes = 24 * 60;
    static constexpr qint64 kMostCredits = 1'000'000'000;
};

/// ErrorCode::invalidArgument with a sentence for the first figure that is out of its bounds, or a zone that does not exist.
Result<void> validate(const AlertSettings&);

/// Reading never fails: unknown keys are ignored, what is missing or out of its bounds is its default.
QByteArray toJson(const AlertSettings&);
AlertSettings alertSettingsFromJson(QByteArrayView);

} // namespace fuseboard::telemetry
