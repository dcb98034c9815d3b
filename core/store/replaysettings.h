// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/resilience/rampschedule.h"
#include "core/store/replayrules.h"

#include <QByteArray>

namespace fuseboard::store {

/// How a replay starts its rows.
struct ReplayPacing
{
    enum Kind : quint8 { atOnce, paced, ramp };
    static constexpr Millis kDefaultStep{500}; ///< R75

    Kind kind = paced;
    Millis step = kDefaultStep;      ///< paced: between two rows; above 0
    resilience::RampSettings rampSettings;
    bool operator==(const ReplayPacing&) const = default;
};
/// "atOnce", "paced", "ramp".
QLatin1String name(ReplayPacing::Kind);

/// What a replay job was told; kept as JSON in replay_job.settings.
struct ReplaySettings
{
    static constexpr Millis kRecall{10'000};

    ReplayPacing pacing;
    ReplayTicks ticks;
    Millis recall = kRecall;         ///< nothing is released before
    /// Rows that had ended and failed when the operator last said that it goes on; a ramp counts from there.
    qint64 excusedEnded = 0;
    qint64 excusedFailed = 0;
    qint64 excusedReleased = 0;      ///< and how many were released then: its step
    qint64 excusedStepEnded = 0;
    qint64 excusedStepFailed = 0;
    bool operator==(const ReplaySettings&) const = default;
};
QByteArray toJson(const ReplaySettings&);
/// Never fails: what is missing or unreadable is its default, what is out of range the nearer bound.
ReplaySettings replaySettingsFromJson(QByteArrayView);

} // namespace fuseboard::store
