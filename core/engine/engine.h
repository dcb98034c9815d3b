// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/networkhint.h"
#include "core/base/randomsource.h"
#include "core/engine/enginestart.h"
#include "core/engine/fallbackwalk.h"
#include "core/engine/keypurge.h"
#include "core/engine/livedestination.h"
#include "core/engine/requestbuilder.h"
#include "core/engine/settle.h"
#include "core/engine/snapshot.h"
#include "core/resilience/deadline.h"
#include "core/resilience/idempotencyguard.h"
#include "core/resilience/progresswatch.h"
#include "core/store/candidatesource.h"
#include "core/store/creditmove.h"
#include "core/store/journal.h"
#include "core/store/operations.h"

#include <atomic>
#include <map>
#include <memory>
#include <set>
#include <unordered_map>

namespace fuseboard::engine {

/// Everything outside the engine. All outlive it.
struct EnginePorts
{
    const Clock& clock;
    RandomSource& random;
    store::Journal& journal;
    store::CandidateSource& candidates;
    transport::HttpTransport& transport;
    const NetworkHint* network = nullptr; ///< null: always online
};

/// Carries rows through the six steps of row-life.md. Single-threaded and without a loop of its own: whoever owns it feeds
/// it what came back and calls turn() afterwards; EngineThread does so on a thread. Nothing here blocks.
class Engine
{
public:
    Engine(const EnginePorts& ports, EngineStart start);
    ~Engine();

    // What came back from the ports, in order.
    void claimsDone(const std::vector<store::ClaimAck>& acks);
    void unclaimsDone(const std::vector<AttemptId>& attempts);
    void settlementsDone(const std::vector<AttemptId>& attempts);
    void countsChanged(const std::vector<store::BatchCounts>& counts);
    void storeTrouble(std::optional<Error> error);
    void fed(store::FeedResult result);
    void answered(std::vector<transport::HttpResult> results);

    /// Admits what may be admitted, reads ahead, hands everything over. After each bundle of the above, and when due.
    void turn();
    /// When turn() has something to do without being asked; at most 100 ms ahead while work waits.
    Millis untilNextTurn() const;

    // Wishes of the operator (EngineControl).
    void pauseAll(bool paused, const store::Actor& actor);
    void pauseDestination(DestinationId id, bool paused, const store::Actor& actor);
    void pauseBatch(BatchId id, bool paused, const store::Actor& actor);
    void cancelBatch(BatchId id, const store::Actor& actor);
    void trip(DestinationId id, std::optional<WallTime> until, const store::Actor& actor, const QString& holder = {});
    void releaseBreaker(DestinationId id, const store::Actor& actor, const QString& holder = {});
    void disableBreaker(DestinationId id, const store::Actor& actor);
    void measureBreaker(DestinationId id, const store::Actor& actor);
    void rotateWebhook(DestinationId id, bool back, const store::Actor& actor);
    void useWebhook(DestinationId id, WebhookId webhook, const store::Actor& actor, std::function<void(Result<void>)> done);
    void resetBreaker(DestinationId id, const store::Actor& actor);
    void probeNow(DestinationId id, const store::Actor& actor);
    void releaseHold(DestinationId id, const store::Actor& actor);
    void resumeBudget(AccountId id, const store::Actor& actor);
    void addBatch(const store::Batch& batch);
    void lookAgain(DestinationId id);
    void setAccount(const store::Account& account);
    void removeAccount(AccountId id);
    void setBatchLimits(BatchId id, std::optional<Credits> data, std::optional<Credits> actions, const store::Actor& actor);
    void creditsMoved(const std::vector<store::CreditMove>& moves);
    void setDestination(const store::Destination& destination, std::shared_ptr<const transport::HttpTarget> target);
    void setWebhook(const store::Webhook& webhook, std::shared_ptr<const transport::HttpTarget> target);

    /// No further claims. Requests on the wire go on.
    void stopClaiming();
    /// Nothing on the wire, nothing unsettled, no fallback under way.
    bool isQuiet() const { return m_attempts.empty() && m_settling.empty() && m_fallbacks.isQuiet(); }

    EngineSnapshot snapshot() const;

private:
    struct LiveBatch
    {
        store::Batch record;
        resilience::Deadline deadline;
        bool touched = false; ///< not finished at the start, or changed since
        bool resumed = false; ///< runs again, which the store has not confirmed yet
        LiveStats stats;
        std::optional<resilience::ProgressWatch> progress; ///< while it has open rows
        qint64 ended = 0;     ///< rows that have come to an end

        void startWatch(MonoTime now, WallTime wall);
        void noteRows(MonoTime now);
    };
    /// One row of an attempt.
    struct LiveRow
    {
        DestinationLane::Taken taken;
        Charge charge;
    };
    /// One attempt from its claim to its answer. It is itself its first row; an array has others, in the order of its body.
    struct LiveAttempt : LiveRow
    {
        AttemptId id;
        DestinationLane* lane = nullptr;
        LiveAccount* account = nullptr; ///< it was claimed under; a move of the destination does not change that
        WebhookId webhook;    ///< it was claimed for; a rotation does not change that
        QDate day;
        resilience::BreakerPermit permit;
        int permitTurn = 0;   ///< its place among the breaker's calls of that millisecond
        Millis time{0};       ///< that its request is given
        bool isRetry = false; ///< counts against the retry budget
        bool hasSlot = false; ///< else it was claimed ahead of the slots
        ResendPolicy resend = ResendPolicy::neverTwice; ///< that it was sent under
        bool repeats = false; ///< an array that was sent before: whole or not at all
        std::vector<LiveRow> others;

        bool isArray() const { return !others.empty(); }
        int records() const { return 1 + int(others.size()); }
        template <class F>
        void forEachRow(F&& f)
        {
            f(static_cast<LiveRow&>(*this));
            for (LiveRow& row : others)
                f(row);
        }
    };
    /// An attempt whose end is on its way to the disk.
    struct Settling
    {
        DestinationLane* lane = nullptr;
        RowId row;
        bool wasDue = false;
        std::optional<WallTime> dueAt;
        std::vector<RowId> others = {}; ///< of an array: further rows that were due
    };

    LiveDestination* find(DestinationId id) const;
    LiveAccount* find(AccountId id) const;
    void addDestination(StartDestination start);
    void moveTo(LiveAccount& to, LiveDestination& destination);
    void watchBatch(LiveBatch& batch);

    bool mayClaim() const { return !m_stopping && !m_pausedAll && !m_storeTrouble; }
    Reason blocked(const LiveDestination& destination, MonoTime now) const;
    void admit(MonoTime now, WallTime wall);
    bool admitFrom(LiveDestination& destination, MonoTime now, WallTime wall);
    bool admitOne(DestinationLane& lane, MonoTime now, WallTime wall);
    std::optional<QDate> reserve(const LiveDestination& destination, const LiveBatch& batch, WallTime wall);
    void claim(LiveAttempt attempt, WallTime wall);
    void expireRow(DestinationLane& lane);
    Millis timeFor(const LiveDestination& destination, const store::Candidate& row, const LiveBatch& batch, MonoTime now, WallTime wall) const;
    void saveGate(LiveDestination& destination, MonoTime now, WallTime wall);
    void readAhead(WallTime wall);
    void askNetwork();
    void walkFallbacks(MonoTime now, WallTime wall);
    void walkLane(DestinationLane& lane, MonoTime now, WallTime wall);
    std::optional<Reason> fallbackDue(const DestinationLane& lane, MonoTime now, WallTime wall) const;
    QString whyClosed(const LiveDestination& destination, Reason reason, WallTime wall) const;
    void noteForFallback(const LiveAttempt& attempt, const transport::HttpResult& result, Outcome outcome, MonoTime now);
    void gather(LiveAttempt& attempt, MonoTime now, WallTime wall);
    bool admitRepeat(DestinationLane& lane, MonoTime now, WallTime wall);
    void giveUpRepeat(DestinationLane& lane, MonoTime now, WallTime wall);
    void dissolve(const std::vector<AttemptId>& arrays, DestinationLane& lane, WallTime wall);
    void notClaimed(LiveAttempt& attempt, const store::ClaimAck& ack, MonoTime now, WallTime wall);
    void drop(LiveAttempt& attempt, const std::vector<store::DroppedRow>& rows, MonoTime now);
    Reason changedSince(LiveAttempt& attempt, MonoTime now, WallTime wall) const;
    static Settling settlingOf(const LiveAttempt& attempt, std::optional<WallTime> dueAt);
    static void noteUnderway(const LiveAttempt& attempt, int records);
    void sendParked(MonoTime now, WallTime wall);
    void sendOrTakeBack(LiveAttempt& attempt, MonoTime now, WallTime wall);
    void send(LiveAttempt& attempt);
    void cancelTakenBack();
    /// dueAt: when the row may be claimed again.
    void takeBack(LiveAttempt& attempt, Reason reason, MonoTime now, WallTime wall, WallTime dueAt);
    bool guardClaims(LiveAttempt& attempt, MonoTime now);
    void guardAbandons(LiveAttempt& attempt);
    void guardSettled(LiveAttempt& attempt, const store::Settlement& settlement, MonoTime now);
    void release(LiveAttempt& attempt, MonoTime now);
    void followClock(MonoTime now, WallTime wall);
    WallTime steadyWall(MonoTime now);
    int breakerTurn(WallTime wall);
    void answeredOne(const transport::HttpResult& result, MonoTime now, WallTime wall);
    Decision decideFor(const LiveAttempt& attempt, const transport::HttpResult& result, int gates, MonoTime now, WallTime wall);
    void settleCharge(const LiveAttempt& attempt, const store::SettledRow& row, WallTime wall);
    static void releaseCharge(LiveAccount& account, const DestinationLane& lane, QDate day, const LiveRow& row);
    void closeGate(LiveDestination& destination, Millis wait, MonoTime now);
    void hold(LiveDestination& destination, const QString& reason, WallTime wall);
    void holdAccount(LiveAccount& account, const QString& reason, WallTime wall);
    bool putOff(const LiveBatch& batch, DestinationLane& refused, WallTime wall);
    void takeUpBatches(WallTime wall);
    void raiseBudgetAlerts(LiveAccount& account, DestinationId destination, BatchId batch, WallTime wall);
    void tellUsedUp(LiveAccount& account, WallTime wall);
    void announce(const LiveAccount& account, const resilience::CreditAlert& alert, DestinationId destination, BatchId batch, WallTime wall);
    void raisePaceAlerts(LiveAccount& account, WallTime wall);
    void raiseOpenAlerts(WallTime wall);
    std::optional<resilience::CreditRefusal> refusalOf(const LiveBatch& batch, WallTime wall) const;
    /// always: keep the breaker's record even if there is nothing to tell.
    void journalTransitions(LiveDestination& destination, MonoTime now, WallTime wall, bool always = false);
    void actOnBreaker(DestinationId id, const QString& kind, const store::Actor& actor,
                      const std::function<void(resilience::CircuitBreaker&, MonoTime)>& act, const QByteArray& detail = "{}");
    void tendWebhooks(LiveDestination& destination, WallTime wall);
    void tellOfWebhook(LiveDestination& destination, store::WebhookNews news);
    void rotate(LiveDestination& destination, const LiveWebhook& next, const store::Actor& actor, WallTime wall,
                std::function<void(Result<void>)> done = {});
    void watchProgress(MonoTime now, WallTime wall);
    resilience::Obstacle obstacleOf(const LiveBatch& batch, MonoTime now, WallTime wall) const;
    void journalEvent(int severity, const QString& kind, DestinationId destination, BatchId batch, const QString& text);
    void journalNote(const QString& kind, const store::Actor& actor, DestinationId destination, BatchId batch,
                     std::function<Result<void>(store::Connection&)> change = {}, const QByteArray& detail = "{}");
    resilience::CreditRoom roomOf(const LiveBatch& batch, qint64 open, WallTime wall) const;
    DestinationSnapshot snapshotOf(const LiveDestination& destination, MonoTime now, WallTime wall) const;

    EnginePorts m_ports;
    RequestBuilder m_builder;
    std::vector<RequestMember> m_members; ///< of the request at hand
    resilience::IdempotencyGuard m_guard;
    KeyPurge m_keyPurge;
    std::map<AccountId, std::unique_ptr<LiveAccount>> m_accounts;
    std::map<DestinationId, std::unique_ptr<LiveDestination>> m_destinations;
    std::map<BatchId, LiveBatch> m_batches;
    std::unordered_map<AttemptId, LiveAttempt> m_attempts;
    std::unordered_map<AttemptId, Settling> m_settling;
    std::optional<Millis> m_clock; ///< how far the wall clock was from the monotonic one when it was last read
    std::shared_ptr<std::atomic<bool>> m_duesMoved = std::make_shared<std::atomic<bool>>(false); ///< set on the writer's thread
    Millis m_apart{0};             ///< of the wall clock from the monotonic one
    WallTime m_turnsOf{};          ///< millisecond of the breakers' latest call, and how many it had
    int m_turns = 0;
    std::vector<DestinationLane*> m_lanes;
    std::unordered_map<quint64, DestinationLane*> m_feeds;
    quint64 m_lastTicket = 0;
    AttemptId m_lastAttempt;
    FallbackWalk m_fallbacks;
    bool m_networkGone = false;
    MonoTime m_nextLook{}; ///< at the batches' progress
    bool m_pausedAll = false;
    bool m_stopping = false;
    std::optional<Error> m_storeTrouble;

    // Collected during a turn, handed over at its end.
    std::vector<store::Claim> m_claims;
    std::vector<store::Unclaim> m_unclaims;
    std::set<BatchId> m_takenBackCancelled; ///< cancelled while rows of theirs were being claimed
    std::vector<store::Settlement> m_settlements;
    std::vector<transport::HttpRequest> m_requests;
};

} // namespace fuseboard::engine
