// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/resilience/circuitbreaker.h"

#include <QString>

#include <optional>
#include <vector>

namespace fuseboard::resilience {

/// One attempt as the journal has it: what a breaker was asked and told.
struct RecordedCall
{
    qint64 tag = 0;              ///< the attempt's number
    WallTime sentAt{};           ///< when it had its permit
    WallTime endedAt{};
    qint64 chargeMilli = 0;      ///< data credits it set aside
    quint32 totalUs = 0;         ///< duration as measured by the transport
    qint32 retryAfterMs = -1;    ///< below 0: none
    qint32 sentTurn = -1;        ///< place of its permit among the breaker's calls of that millisecond; below 0: not known
    qint32 turn = 0;             ///< and that of its answer
    CallClass outcome = CallClass::success;

    /// As the breaker was told: whole milliseconds, rounded up.
    Millis duration() const { return Millis((qint64(totalUs) + 999) / 1000); }
    bool operator==(const RecordedCall&) const = default;
};

/// The order in which a breaker heard of them.
inline bool endedBefore(const RecordedCall& a, const RecordedCall& b)
{
    if (a.endedAt != b.endedAt)
        return a.endedAt < b.endedAt;
    return a.turn != b.turn ? a.turn < b.turn : a.tag < b.tag;
}

/// What happened to the breaker beside calls.
struct RecordedAct
{
    enum Kind { forceOpen, release, reset, probeNow, disable, metricsOnly, restart };

    WallTime at{};
    Kind kind = reset;
    QString reason = {};
    Millis mono{0};              ///< restart: the monotonic clock then
};

/// One change of the real breaker's state.
struct RecordedChange
{
    WallTime at{};
    BreakerState from = BreakerState::closed;
    BreakerState to = BreakerState::closed;
    bool byOperator = false;
    bool undecided = false;      ///< opened because the probes did not come to a decision
    std::vector<qint64> attempts = {}; ///< that caused it
};

/// A breaker's past in a period, each list oldest first: calls in the order of endedBefore().
struct RecordedPast
{
    WallTime from{};
    WallTime to{};
    BreakerState before = BreakerState::closed; ///< at from
    std::optional<WallTime> since = {};         ///< when it took that state
    std::vector<RecordedCall> calls;
    std::vector<RecordedAct> acts;
    std::vector<RecordedChange> changes;
};

} // namespace fuseboard::resilience
