// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/vocabulary.h"
#include "core/store/replayjobs.h"

#include <map>

namespace fuseboard::engine {

/// What a replay job has come to: DeskProgress::detail of its kind. Rows are counted once, by where they are now.
struct ReplayProgress
{
    store::ReplayState state = store::ReplayState::recall;
    QString why;                            ///< why it stopped, waits or is held up; one sentence
    std::optional<WallTime> recallUntil;    ///< while it can be recalled
    store::ReplayPacing pacing;
    int step = 0;                           ///< of the ramp; 0 without one
    qint64 stepRows = 0;                    ///< released in that step
    qint64 stepEnded = 0;

    qint64 total = 0;                       ///< rows it was asked for
    qint64 released = 0;
    qint64 leftAlone = 0;                   ///< when it was their turn they could not be sent any more
    qint64 unreleased = 0;                  ///< dead letters as before
    qint64 attempts = 0;                    ///< handed over for its rows since its start
    qint64 delivered = 0;
    std::map<Reason, qint64> failed;        ///< dead again, by reason
    qint64 ambiguous = 0;                   ///< again
    qint64 otherwise = 0;                   ///< excluded, cancelled, discarded meanwhile
    qint64 underWay = 0;                    ///< pending, claimed, waiting for a retry
    std::map<DestinationId, qint64> unclaimed; ///< pending, by where they are to go; some of those under way or held
    std::map<Reason, qint64> held;          ///< deferred: breaker, budget, rateGate, paused…
    qint64 newDeadLetters = 0;              ///< of other rows, since its start

    qint64 failedRows() const;              ///< dead again
    qint64 failures() const { return failedRows() + ambiguous; }
    qint64 heldRows() const;
    qint64 ended() const { return delivered + failures() + otherwise; }

    QByteArray toJson() const;
    static ReplayProgress fromJson(QByteArrayView json);
};

} // namespace fuseboard::engine
