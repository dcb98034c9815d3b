// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/vocabulary.h"
#include "core/resilience/slidingwindow.h"

#include <variant>

#include <QString>

#include <optional>
#include <vector>

namespace fuseboard::resilience {

/// What a call was to the breaker (semantics.md §1). Slowness is measured apart.
enum class CallClass { success, failure, ignored };

struct BreakerSettings
{
    int failureThreshold = 5;    ///< consecutive failures that open (R2); 0 switches the rule off
    int ratePercent = 50;        ///< 1..100, opens at or above (R3); 0 switches the rule off
    int minimumCalls = 10;       ///< completed calls in the window before the rate rules are armed (R4)
    Millis window{300'000};      ///< R5, requirements §D
    int buckets = 30;
    Millis slowAfter{30'000};
    int slowPercent = 0;         ///< 0: slow rule off
    Millis openFor{30'000};      ///< R9; 15 min in the Clay preset
    int halfOpenMaxCalls = 3;
    int successThreshold = 3;    ///< must not exceed halfOpenMaxCalls
    Millis halfOpenMaxWait{0};   ///< 0: openFor
    double multiplier = 1.0;     ///< of openFor, per reopening in a row
    Millis openForCap{3'600'000};

    bool operator==(const BreakerSettings&) const = default;
};

/// First violated rule in plain words, or nothing.
std::optional<QString> validate(const BreakerSettings&);

/// The right to make one call. Give it back through CircuitBreaker::complete() exactly once.
struct BreakerPermit
{
    quint64 generation = 0;
    MonoTime startedAt{};
    bool probe = false;    ///< taken in half-open: one of the limited probes
    bool recorded = true;  ///< false when the breaker was disabled
};

struct BreakerRefusal
{
    BreakerState state;
    std::optional<MonoTime> retryAt; ///< when a probe may be tried; empty: unknown or by hand only
};

/// One change of state; exactly one per change (semantics.md §1.4).
struct BreakerTransition
{
    BreakerState from;
    BreakerState to;
    MonoTime at{};
    QString cause;                 ///< "5 failures in a row", "52 % of 61 calls failed in 5 min", the operator's reason…
    std::vector<qint64> attempts;  ///< tags of the calls that caused it, oldest first, at most 50
    bool byOperator = false;
};

/// What is kept over a restart. Wall-clock instants only.
struct BreakerRecord
{
    BreakerState state = BreakerState::closed; ///< halfOpen is saved as open, already elapsed
    WallTime openedAt{};
    Millis openFor{0};
    int reopenCount = 0;
    QString reason;                ///< operator's reason while forced open
    std::optional<WallTime> until; ///< end of a forced opening
};

/// Closed / open / half-open with generations (semantics.md §1). Pure: time is an argument, nothing is read or scheduled,
/// and looking at it never changes it (B-3, B-33). One owner thread.
class CircuitBreaker
{
public:
    explicit CircuitBreaker(BreakerSettings settings = {});

    BreakerState state() const { return m_state; }
    const BreakerSettings& settings() const { return m_settings; }
    int consecutiveFailures() const { return m_consecutiveFailures; }
    quint64 generation() const { return m_generation; }
    int reopenCount() const { return m_reopenCount; }
    /// Instant of the first probe while open, end of a forced opening if it has one.
    std::optional<MonoTime> retryAt() const;
    MonoTime openedAt() const { return m_openedAt; }
    QString reason() const { return m_reason; }
    /// Half-open: probes admitted and not yet given back, and successes so far.
    int probesInFlight() const { return m_probesInFlight; }
    int probesSucceeded() const { return m_probesSucceeded; }
    const SlidingWindow& window() const { return m_window; }
    WindowTotals totals(MonoTime now) const { return m_window.totals(now); }

    /// Would acquire() refuse now? Changes nothing.
    std::optional<BreakerRefusal> peek(MonoTime now) const;
    /// Takes a permit; may move open -> half-open.
    std::variant<BreakerPermit, BreakerRefusal> acquire(MonoTime now);
    /// Settles a permit. tag names the attempt in a transition's evidence. retryAfter may lengthen the open period.
    void complete(const BreakerPermit&, CallClass, Millis duration, MonoTime now, qint64 tag = 0,
                  std::optional<Millis> retryAfter = {});
    /// The permit was never used (claim undone, cancelled before the send): its probe slot is free again.
    void giveBack(const BreakerPermit&, MonoTime now);
    /// Time-driven changes: half-open undecided for too long, forced opening past its end.
    void tick(MonoTime now);
    /// When tick() wants to be called next.
    std::optional<MonoTime> nextTick() const;

    void forceOpen(MonoTime now, QString reason, std::optional<MonoTime> until = {}, const QString& holder = {});
    /// Gives up one holder's forced opening; the last one closes the breaker.
    void releaseForced(MonoTime now, const QString& holder);
    void reset(MonoTime now, QString reason);   ///< to closed from any state, everything cleared
    void probeNow(MonoTime now, QString reason); ///< open: ends the cool-down at once
    void disable(MonoTime now, QString reason);
    void metricsOnly(MonoTime now, QString reason);
    void setSettings(BreakerSettings settings); ///< keeps state; validated by the caller

    BreakerRecord record(MonoTime now, WallTime wall) const;
    void restore(const BreakerRecord&, MonoTime now, WallTime wall);

    /// Transitions since the last call, oldest first.
    std::vector<BreakerTransition> takeTransitions();

private:
    void evaluate(MonoTime now);
    void moveTo(BreakerState to, MonoTime now, QString cause, bool byOperator, bool withEvidence = false);
    Millis currentOpenFor() const;

    BreakerSettings m_settings;
    SlidingWindow m_window;
    BreakerState m_state = BreakerState::closed;
    quint64 m_generation = 1;
    int m_consecutiveFailures = 0;
    MonoTime m_openedAt{};
    Millis m_openFor{0};
    int m_reopenCount = 0;
    int m_probesInFlight = 0;
    int m_probesAdmitted = 0;
    int m_probesSucceeded = 0;
    MonoTime m_halfOpenSince{};
    QString m_reason;
    std::optional<MonoTime> m_forcedUntil;
    std::vector<QString> m_holders;
    std::vector<qint64> m_evidence;
    std::vector<BreakerTransition> m_transitions;
};

} // namespace fuseboard::resilience
