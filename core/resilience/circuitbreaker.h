// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/vocabulary.h"
#include "core/resilience/countwindow.h"
#include "core/resilience/evidence.h"
#include "core/resilience/slidingwindow.h"

#include <QString>

#include <algorithm>
#include <optional>
#include <variant>
#include <vector>

namespace fuseboard::resilience {

/// What a call was to the breaker (semantics.md §1). Slowness is measured apart.
enum class CallClass : quint8 { success, failure, ignored };

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
    Millis halfOpenMaxWait{0};   ///< 0: openFor, and 30 s if that is 0 too
    double multiplier = 1.0;     ///< of openFor, per reopening in a row; 1 or more
    Millis openForCap{3'600'000};
    int countWindow = 0;         ///< more than 0: the rates look at the latest that many calls instead of a period

    /// A window of calls can be smaller than the volume asked for: then a full one arms the rates.
    int effectiveMinimumCalls() const { return countWindow > 0 ? std::min(minimumCalls, countWindow) : minimumCalls; }
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
    bool undecided = false;        ///< half-open ran out of time: nothing failed, no alarm
};

/// Who keeps a breaker forced open over a restart.
struct BreakerHolder
{
    QString name;                   ///< empty: the operator
    QString reason;
    std::optional<WallTime> until;

    bool operator==(const BreakerHolder&) const = default;
};

/// A rule that was exceeded while only measuring; each rule once until the state changes.
struct BreakerNotice
{
    MonoTime at{};
    QString cause;                 ///< in the words of a transition
    std::vector<qint64> attempts;
};

/// Every completed permit since the breaker was made, those of earlier generations (late) included.
struct BreakerLifetime
{
    quint64 success = 0;
    quint64 failure = 0;
    quint64 ignored = 0;
    quint64 late = 0; ///< of the three: came back after a change of state and moved nothing (B-4, B-5)
};

/// What is kept over a restart. Wall-clock instants only.
struct BreakerRecord
{
    BreakerState state = BreakerState::closed; ///< halfOpen is saved as open, already elapsed
    WallTime openedAt{};
    Millis openFor{0};
    int reopenCount = 0;
    QString reason;                ///< operator's reason while forced open, disabled or only measuring
    std::optional<WallTime> until; ///< end of a forced opening: when its last holder's has come
    std::vector<BreakerHolder> holders{}; ///< of a forced opening, in the order they came

    bool operator==(const BreakerRecord&) const = default;
};

/// Closed / open / half-open with generations (semantics.md §1). Pure: time is an argument, nothing is read or scheduled,
/// and looking at it never changes it (B-3, B-33). One owner thread.
/// A half-open breaker that is neither closed nor opened by its probes within halfOpenMaxWait opens again (undecided),
/// whether a probe never came back or no row was left to probe with. Only a failed probe counts as a reopening and makes the
/// open period grow: without one nothing has been learnt about the destination.
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
    /// Who keeps it forced open; until is on the monotonic clock.
    struct Holder
    {
        QString name;
        QString reason;
        std::optional<MonoTime> until;
    };
    const std::vector<Holder>& holders() const { return m_holders; }
    /// How long it would be open if a probe failed now (R13: what comes next).
    Millis nextOpenFor() const { return openForAfter(m_reopenCount + 1); }
    /// Half-open: when it opens again unless it is decided.
    std::optional<MonoTime> undecidedAt() const;
    /// Half-open: probes admitted and not yet given back, and successes so far.
    int probesInFlight() const { return m_probesInFlight; }
    int probesSucceeded() const { return m_probesSucceeded; }
    /// Latest failure that counted, or nothing (R14); a change of state keeps it, reset() forgets it.
    std::optional<MonoTime> lastFailureAt() const { return m_lastFailureAt; }
    const BreakerLifetime& lifetime() const { return m_lifetime; }
    const SlidingWindow& window() const { return m_window; }
    /// What the window holds, oldest first: its buckets, or the latest calls in at most 30 groups.
    std::vector<WindowTotals> windowCells(MonoTime now) const { return m_latest ? m_latest->cells(30) : m_window.cells(now); }
    WindowTotals totals(MonoTime now) const { return m_latest ? m_latest->totals() : m_window.totals(now); }

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

    /// Refuses all until every holder has released it or its own end has come. A holder who forces again replaces his
    /// earlier reason and end. The empty holder is the operator.
    void forceOpen(MonoTime now, QString reason, std::optional<MonoTime> until = {}, const QString& holder = {});
    /// Gives up one holder's forced opening; the last one closes the breaker.
    void releaseForced(MonoTime now, const QString& holder);
    void reset(MonoTime now, QString reason);   ///< to closed from any state, everything cleared
    /// Open: the cool-down ends at once, the next acquire() is a probe. No other state may go half-open by hand.
    void probeNow(MonoTime now, QString reason);
    void disable(MonoTime now, QString reason);
    void metricsOnly(MonoTime now, QString reason);
    void setSettings(BreakerSettings settings); ///< keeps state; validated by the caller

    BreakerRecord record(MonoTime now, WallTime wall) const;
    void restore(const BreakerRecord&, MonoTime now, WallTime wall);

    /// Transitions since the last call, oldest first.
    std::vector<BreakerTransition> takeTransitions();
    /// Notices of metricsOnly since the last call, oldest first.
    std::vector<BreakerNotice> takeNotices();

private:
    enum class Rule { consecutive, rate, slow };

    void completeCounted(CallClass, Millis duration, MonoTime now, qint64 tag,
                         std::optional<Millis> retryAfter);
    void completeProbe(CallClass, MonoTime now, qint64 tag, std::optional<Millis> retryAfter);
    void evaluate(MonoTime now, std::optional<Millis> retryAfter);
    bool exceeded(Rule, const WindowTotals&) const;
    QString causeOf(Rule, const WindowTotals&) const;
    std::vector<qint64> evidenceOf(Rule, MonoTime now) const;

    void open(MonoTime now, QString cause, std::vector<qint64> attempts, std::optional<Millis> retryAfter = {});
    void closeByProbes(MonoTime now);
    void moveTo(BreakerState to, MonoTime now, QString cause, bool byOperator, std::vector<qint64> attempts = {});
    void startAfresh();
    void stayByHand(BreakerState to, MonoTime now, QString reason, const QString& cause);
    Millis openForAfter(int reopenCount) const;
    Millis halfOpenWait() const;
    bool halfOpenOverdue(MonoTime now) const;
    bool probesDecided() const { return m_probesSucceeded >= m_settings.successThreshold; }

    BreakerSettings m_settings;
    SlidingWindow m_window;
    std::optional<CountWindow> m_latest; ///< in its place while settings.countWindow says so
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
    QString m_probeReason; ///< cause of the next half-open when the operator asked for it
    QString m_reason;
    std::vector<Holder> m_holders;
    Evidence m_failures;
    Evidence m_slowCalls;
    Evidence m_probes;
    unsigned m_noticed = 0; ///< rules already announced, as bits
    std::optional<MonoTime> m_lastFailureAt;
    BreakerLifetime m_lifetime;
    std::vector<BreakerTransition> m_transitions;
    std::vector<BreakerNotice> m_notices;
};

} // namespace fuseboard::resilience
