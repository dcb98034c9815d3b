// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/destinationlane.h"
#include "core/engine/destinationlimits.h"
#include "core/engine/livestats.h"
#include "core/engine/livewebhooks.h"
#include "core/engine/recentcalls.h"
#include "core/resilience/circuitbreaker.h"
#include "core/resilience/creditburn.h"
#include "core/resilience/creditscopes.h"
#include "core/resilience/healthscore.h"
#include "core/resilience/recordlimits.h"
#include "core/resilience/responseclassifier.h"
#include "core/resilience/retryschedule.h"
#include "core/store/healthpast.h"
#include "core/store/history.h"
#include "core/store/records.h"
#include "core/transport/httptransport.h"

#include <QDate>

#include <array>
#include <deque>
#include <memory>
#include <set>
#include <utility>
#include <vector>

namespace fuseboard::engine {

/// A calendar day as the journal writes it: yyyymmdd.
int accountDay(QDate day);

class LiveDestination;

/// An account while the engine runs: its records per second and hour and its credits, shared by its destinations.
struct LiveAccount
{
    LiveAccount(store::Account account, resilience::CreditScopes credits, MonoTime now);
    /// Settings. A hold is the engine's own: what the store knew of it when it was read is older.
    void apply(store::Account changed, MonoTime now);

    store::Account account;
    resilience::RecordLimits limiter;
    resilience::CreditScopes credits;
    resilience::CreditBurn burn;
    bool balanceLow = false;             ///< said already
    /// Batches out of a destination's lanes until there are credits for a row of theirs.
    std::set<std::pair<BatchId, DestinationId>> putOff;
    std::pair<QDate, quint64> lookedAt;  ///< day and openings when putOff was last looked through
    std::vector<LiveDestination*> destinations;
    size_t nextDestination = 0; ///< the one to be served first
    const DestinationLane* saving = nullptr; ///< waits for the tokens of an array it must repeat whole: nobody takes any before
};

/// A destination while the engine runs: policies with their state, lanes, live figures. Engine thread.
class LiveDestination
{
public:
    LiveDestination(store::Destination destination, std::shared_ptr<const transport::HttpTarget> target, LiveAccount& account);
    LiveDestination(const LiveDestination&) = delete;
    LiveDestination& operator=(const LiveDestination&) = delete;

    /// Settings and target. Pause, hold and which webhook is in use are the engine's own: what the store knew of them when it was
    /// read is older.
    void apply(store::Destination changed, std::shared_ptr<const transport::HttpTarget> target);

    DestinationId id() const { return record.id; }
    DestinationLane& lane(Priority priority) { return *lanes[size_t(priority)]; }
    bool isOnThisMachine() const { return m_loopback; }
    int inFlight() const;
    int capacity() const;
    /// Requests in flight, and those that wait for which its lanes have slots.
    int work() const;
    /// Slots of the lane as its limits have them now.
    void resize(DestinationLane& lane) { lane.slots().setCapacity(limits.slots(lane.priority())); }
    /// A gate of the last run. A clock that was set back must not keep it closed for longer than any gate.
    void restoreGate(WallTime until, MonoTime now, WallTime wall);

    /// URL and secrets are there. A destination that signs sends nothing unsigned.
    bool isReady() const;

    /// Why nothing of this destination may be claimed now; none when it may. Changes nothing. claiming: claims under way
    /// that have no breaker permit yet, so that probes are not claimed in vain.
    Reason blockedBy(MonoTime now, int claiming) const;
    /// Why the live way is closed, apart from the budget of a single row: nothing while it is open or held by the operator.
    std::optional<Reason> closedBy(MonoTime now) const;
    DestinationLane& queue() { return lane(Priority::queue); }
    const DestinationLane& queue() const { return *lanes[size_t(Priority::queue)]; }

    /// Records that the active webhook may still take before the end of its life.
    qint64 recordsLeft() const;
    /// The active webhook has taken all it takes, or has no room for the array that is next.
    bool usedUp() const;
    /// The same as a sentence for the operator; empty while it is not.
    QString odometerHold() const;
    /// After a rotation: record.webhook and target are the active one's.
    void followActiveWebhook();

    void seedHealth(const store::HealthPast& past, MonoTime now, WallTime wall);
    void noteAnswer(const resilience::Classification& cls, int status, Millis duration, MonoTime now, WallTime wall);

    store::Destination record;
    std::shared_ptr<const transport::HttpTarget> target;
    LiveAccount* account;
    resilience::CircuitBreaker breaker;
    resilience::RetrySchedule schedule;
    resilience::HealthScore health;
    LiveWebhooks webhooks;
    LiveStats stats;
    RecentCalls calls;
    qint64 newDeadLetters = 0;         ///< rows that it gave up, or that may have arrived, since the start
    DestinationLimits limits;
    std::array<std::unique_ptr<DestinationLane>, kLaneCount> lanes;

    size_t nextLane = 0;               ///< the one to be served first

    std::optional<MonoTime> gateUntil; ///< 429, 503 with Retry-After, nothing left by RateLimit: nothing is sent before
    bool gateChanged = false;          ///< and is to be written
    int throttledInARow = 0;           ///< gates that 429s have closed, without another answer in between
    /// Those before an answer that comes now: what was under way when the gate closed says the same thing once more.
    int gatesBefore(MonoTime now) const { return gateUntil && now < *gateUntil ? std::max(0, throttledInARow - 1) : throttledInARow; }
    bool secretsUnread = false;        ///< its URL or a secret is still being read: nobody knows whether it is there
    bool networkGone = false;          ///< as hinted, and the target is not on this machine
    bool fallingBack = false;          ///< rows take the fallback, since the live way closed
    qint64 recordsWanted = 1;          ///< by the claim that is next: an array that was sent before goes whole
    int claiming = 0;                  ///< claims without a breaker permit yet
    QString cause;                     ///< of the breaker's last transition
    QString handledBy;                 ///< the operator whose act on the breaker was the last: a probe asked for comes later
    WallTime since{};                  ///< when it happened
    QString openedBy;                  ///< the cause of the opening that its probes could not end yet
    std::optional<WallTime> openSince; ///< and when that was
    /// Answers of the latest failed attempts, 0: none; what opens a breaker names them.
    std::deque<std::pair<AttemptId, int>> failures;
    void noteFailure(AttemptId attempt, int status);
    int statusOf(AttemptId attempt) const; ///< -1: not a failure that is remembered
    void noteTransition(const store::TransitionRecord& transition);
    std::optional<WallTime> lastSuccess;
    std::optional<WallTime> lastFailure;
    int unanswered = 0;                ///< latest attempts in a row without a status

private:
    bool m_loopback = false;
};

} // namespace fuseboard::engine
