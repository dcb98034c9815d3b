// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <array>

namespace fuseboard::resilience {

/// A replay that goes up in steps: 1, 5, 25, 100 rows, then the rest (product.md, "Ramp replay").
struct RampSettings
{
    double stopPercent = 10;  ///< more failures than that among the rows that came to an end stop it; 0: the first one does
    bool operator==(const RampSettings&) const = default;
};

/// What a ramp has come to. A row has failed when it is a dead letter again, ambiguous ones too.
struct RampCounts
{
    qint64 remaining = 0;     ///< rows that may still be released
    qint64 released = 0;
    qint64 ended = 0;         ///< of those released
    qint64 failed = 0;        ///< of those ended
    qint64 stepEnded = 0;     ///< the same for the step that runs: stepOf(released)
    qint64 stepFailed = 0;
    qint64 excusedEnded = 0;  ///< ended and failed when the operator last said that it goes on: they count no more
    qint64 excusedFailed = 0;
    qint64 excusedStepEnded = 0;
    qint64 excusedStepFailed = 0;
};

struct RampDecision
{
    enum Kind : quint8 {
        release, ///< rows more, now
        wait,    ///< until rows under way have come to an end
        stop,    ///< too many have failed; the rest stays where it is
        done,    ///< all were released and have come to an end
    };
    Kind kind = wait;
    qint64 rows = 0;          ///< for release
    int step = 1;             ///< that runs, or begins with the release; 1 to kSteps
    QString why;              ///< one sentence
};

/// Decides how many rows of a ramp go next. Pure. The next step begins when every row of the step before has come to an end;
/// in the last step never more are under way than a quarter of what has ended, or 100, so that it can still be stopped.
class RampSchedule
{
public:
    static constexpr std::array<qint64, 4> kSizes{1, 5, 25, 100};
    static constexpr int kSteps = int(kSizes.size()) + 1;
    static constexpr qint64 kRestPortion = 100;

    explicit RampSchedule(RampSettings settings = {}) : m_settings(settings) {}

    RampDecision decide(const RampCounts& counts) const;

    /// The step that the last released row belongs to; 1 before the first.
    static int stepOf(qint64 released);
    /// Rows that were released before that step began, if it is reached.
    static qint64 releasedBefore(int step);

private:
    bool isOver(qint64 failed, qint64 of) const { return double(failed) * 100 > m_settings.stopPercent * double(of); }
    QString reasonToStop(const RampCounts& counts, int step) const;
    RampDecision rest(const RampCounts& counts) const;

    RampSettings m_settings;
};

} // namespace fuseboard::resilience
