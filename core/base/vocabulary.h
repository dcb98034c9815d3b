// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace fuseboard {

// The words of the product. Numbers are what the database stores: append, never renumber.

/// What a row is in (row-life.md). On disk in row.state.
enum class RowState : quint8 {
    pending = 0,
    deferred = 1,
    claimed = 2,
    retryWait = 3,
    delivered = 4,
    ambiguous = 5,
    dead = 6,
    excluded = 7,
    cancelled = 8,
    discarded = 9,
};
inline constexpr int kRowStateCount = 10;

/// Why a row is in its state; one column (row.reason) for all states. none for pending, claimed, delivered.
enum class Reason : quint8 {
    none = 0,
    // deferred
    breaker = 1,
    budget = 2,
    rateGate = 3,
    endpointHold = 4,
    paused = 5,
    offline = 6,
    schedule = 7,
    undoneClaim = 8,
    // dead
    rejected = 20,
    tooLarge = 21,
    exhausted = 22,
    expired = 23,
    permanent = 24,
    // ambiguous
    noAnswer = 30,
    maybeProcessed = 31,
    crash = 32,
    // excluded
    duplicateInFile = 40,
    alreadyDelivered = 41,
    waitingElsewhere = 42,
    maybeDelivered = 43,
    invalid = 44,
    // delivered, or dead because it was not, by the operator's word
    settledByHand = 50,
    // cancelled
    byOperator = 60,
    importInterrupted = 61,
};

/// What an attempt came to (product.md). On disk in attempt.outcome; NULL while the answer is open.
enum class Outcome : quint8 {
    delivered = 0,
    transient = 1,
    throttled = 2,
    rowFault = 3,
    endpointFault = 4,
    outOfCredits = 5,
    tooLarge = 6,
    maybeProcessed = 7,
    notSent = 8,
    noAnswer = 9,
    cancelled = 10,
    undone = 11, ///< claim taken back before the request was handed over: nothing was sent
};

/// What may be sent again after which answer; one per destination (row-life.md, "Resend policy").
enum class ResendPolicy : quint8 { neverTwice = 0, answeredFailures = 1, idempotent = 2 };

enum class BreakerState : quint8 {
    closed = 0,
    open = 1,
    halfOpen = 2,
    forcedOpen = 3,
    disabled = 4,
    metricsOnly = 5,
};

/// Concurrency pools of a destination. Lower number goes first. A batch chooses one of the first three; queue is the offline
/// queue, where rows wait that a fallback has put off (R103).
enum class Priority : quint8 { critical = 0, normal = 1, bulk = 2, queue = 3 };
inline constexpr int kPriorityCount = 3;
inline constexpr int kLaneCount = 4;

/// Where a row's present result comes from (R97). none: it has none yet; live: the destination's own answer.
enum class RowSource : quint8 { none = 0, live = 1, cache = 2, queued = 3, local = 4 };

/// How old the cached fields of a fallback were when they were used (R101).
enum class Staleness : quint8 { fresh = 0, stale = 1, veryStale = 2 };

/// How long one attempt may take, by kind of work (R42, R43): submit 10 s, request 30 s, upload 120 s, longPoll 300 s.
enum class TimeoutClass : quint8 { submit = 0, request = 1, upload = 2, longPoll = 3 };

/// State of the credits that one attempt set aside.
enum class CreditState : quint8 { none = 0, reserved = 1, committed = 2, released = 3, unreconciled = 4 };

enum class BatchState : quint8 {
    importing = 0,
    running = 1,
    paused = 2,
    finished = 3,   ///< no row is pending, deferred, claimed or retryWait
    cancelled = 4,
    interrupted = 5 ///< the import ended before it was accepted; none of its rows is sent
};

/// Stable identifiers for JSON, CSV and logs ("retryWait", "duplicateInFile"…); not translated.
QLatin1String name(RowState);
QLatin1String name(Reason);
QLatin1String name(Outcome);
QLatin1String name(ResendPolicy);
QLatin1String name(BreakerState);
QLatin1String name(Priority);
QLatin1String name(CreditState);
QLatin1String name(RowSource);
QLatin1String name(TimeoutClass);
QLatin1String name(Staleness);
QLatin1String name(BatchState);

/// The inverse of name(); empty when the word is unknown.
std::optional<RowState> rowStateFromName(QStringView);
std::optional<Reason> reasonFromName(QStringView);
std::optional<Outcome> outcomeFromName(QStringView);
std::optional<ResendPolicy> resendPolicyFromName(QStringView);
std::optional<BreakerState> breakerStateFromName(QStringView);
std::optional<Priority> priorityFromName(QStringView);
std::optional<RowSource> rowSourceFromName(QStringView);
std::optional<Staleness> stalenessFromName(QStringView);
std::optional<TimeoutClass> timeoutClassFromName(QStringView);

/// dead or ambiguous.
constexpr bool isDeadLetter(RowState s) { return s == RowState::dead || s == RowState::ambiguous; }
/// A batch with such a row is not finished.
constexpr bool isOpen(RowState s)
{
    return s == RowState::pending || s == RowState::deferred || s == RowState::claimed || s == RowState::retryWait;
}

} // namespace fuseboard
