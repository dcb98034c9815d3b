
#include "core/base/mailbox.h"
#include "core/engine/engine.h"
#include "core/engine/enginecontrol.h"

#include <functional>
#include <thread>

namespace fuseboard::engine {

/// The engine on its thread: everything for it goes through one mailbox, in order; snapshots come out four to eight times
/// a second. The ports' sinks are connected here.
class EngineThread final : public EngineControl, public store::JournalSink
{
public:
    using SnapshotSink = std::function<void(SnapshotPtr)>; ///< called on the engine's thread; must not block

    EngineThread(const EnginePorts& ports, EngineStart start, SnapshotSink sink);
    /// Stops at once if stop() was not called: requests on the wire are cancelled, which leaves them ambiguous.
    ~EngineThread() override;

    void start();
    /// No more claims; waits for requests on the wire up to grace, cancels the rest, and for their settlements. Then
    /// stopped is called, on the engine's thread, as its last act.
    void stop(Millis grace, std::function<void()> stopped);

    void pauseAll(bool paused, store::Actor actor) override;
    void pauseDestination(DestinationId id, bool paused, store::Actor actor) override;
    void pauseBatch(BatchId id, bool paused, store::Actor actor) override;
    void cancelBatch(BatchId id, store::Actor actor) override;
    void trip(DestinationId id, std::optional<WallTime> until, store::Actor actor, QString holder = {}) override;
    void releaseBreaker(DestinationId id, store::Actor actor, QString holder = {}) override;
    void disableBreaker(DestinationId id, store::Actor actor) override;
    void measureBreaker(DestinationId id, store::Actor actor) override;
    void resetBreaker(DestinationId id, store::Actor actor) override;
    void probeNow(DestinationId id, store::Actor actor) override;
    void releaseHold(DestinationId id, store::Actor actor) override;
    void resumeBudget(AccountId id, store::Actor actor) override;
    void batchAccepted(BatchId id) override;
    void lookAgain(DestinationId id) override;
    void setAccount(store::Account account) override;
    void removeAccount(AccountId id) override;
    void setBatchLimits(BatchId id, std::optional<Credits> data, std::optional<Credits> actions, store::Actor actor) override;
    void creditsMoved(std::vector<store::CreditMove> moves) override;
    void setDestination(store::Destination destination, std::shared_ptr<const transport::HttpTarget> target) override;
    void setWebhook(store::Webhook webhook, std::shared_ptr<const transport::HttpTarget> target) override;
    void rotateWebhook(DestinationId id, bool back, store::Actor actor) override;
    void useWebhook(DestinationId id, WebhookId webhook, store::Actor actor, std::function<void(Result<void>)> done) override;

    void claimsDone(std::vector<store::ClaimAck> acks) override;
    void unclaimsDone(std::vector<AttemptId> attempts) override;
    void groupDone() override;
    void settlementsDone(std::vector<AttemptId> attempts) override;
    void countsChanged(std::vector<store::BatchCounts> counts) override;
    void storeTrouble(std::optional<Error> error) override;

private:
    using Message = std::function<void(Engine&)>;
    /// Answers of one commit, gathered under the writer's lock and handed over together: one turn of the engine for them.
    struct CommitAnswers
    {
        std::vector<AttemptId> unclaims;
        std::vector<AttemptId> settlements;
        std::vector<store::ClaimAck> acks;
        std::vector<store::BatchCounts> counts;
    };

    void post(Message message) { m_mailbox->post(std::move(message)); }
    void loop();

    EnginePorts m_ports;
    SnapshotSink m_sink;
    Engine m_engine;
    CommitAnswers m_answers;
    std::shared_ptr<Mailbox<Message>> m_mailbox = std::make_shared<Mailbox<Message>>(); ///< the writer may answer when all is over
    std::thread m_thread;

    // The engine's thread only, set through messages.
    bool m_stopping = false;
    bool m_cancelled = false;
    MonoTime m_cancelAt{};
    std::function<void()> m_stopped;
};

} // namespace fuseboard::engine
