// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/enginethread.h"

#include "core/store/batchrepository.h"

namespace fuseboard::engine {

namespace {
constexpr Millis kSnapshotEvery{150};
/// After the last cancel: when the store cannot commit, the claims stay open on disk and the next start finds them.
constexpr Millis kLongestGoodbye{5000};
}

EngineThread::EngineThread(const EnginePorts& ports, EngineStart start, SnapshotSink sink)
    : m_ports(ports)
    , m_sink(std::move(sink))
    , m_engine(ports, std::move(start))
{
    m_ports.journal.setSink(this);
    m_ports.candidates.setSink([this](store::FeedResult result) {
        post([result = std::move(result)](Engine& engine) mutable { engine.fed(std::move(result)); });
    });
    m_ports.transport.setSink([this](std::vector<transport::HttpResult> results) {
        post([results = std::move(results)](Engine& engine) mutable { engine.answered(std::move(results)); });
    });
}

EngineThread::~EngineThread()
{
    if (m_thread.joinable()) {
        stop(Millis(0), {});
        m_thread.join();
    }
    m_ports.journal.setSink(nullptr);
    m_ports.candidates.setSink({});
    m_ports.transport.setSink({});
}

void EngineThread::start()
{
    m_thread = std::thread([this] { loop(); });
}

void EngineThread::stop(Millis grace, std::function<void()> stopped)
{
    post([this, grace, stopped = std::move(stopped)](Engine& engine) mutable {
        engine.stopClaiming();
        m_stopping = true;
        m_cancelAt = m_ports.clock.now() + grace;
        m_stopped = std::move(stopped);
    });
}

void EngineThread::loop()
{
    MonoTime snapshotAt = m_ports.clock.now();
    Millis nap{0};
    while (true) {
        for (Message& message : m_mailbox->take(nap))
            message(m_engine);
        m_engine.turn();

        const MonoTime now = m_ports.clock.now();
        if (m_sink && now >= snapshotAt) {
            m_sink(std::make_shared<const EngineSnapshot>(m_engine.snapshot()));
            snapshotAt = now + kSnapshotEvery;
        }
        if (m_stopping) {
            if (m_engine.isQuiet() || now >= m_cancelAt + kLongestGoodbye)
                break;
            if (!m_cancelled && now >= m_cancelAt) {
                m_cancelled = true;
                m_ports.transport.cancelAll();
            }
        }
        nap = std::min(m_engine.untilNextTurn(), std::max(Millis(1), snapshotAt - now));
    }
    if (m_sink)
        m_sink(std::make_shared<const EngineSnapshot>(m_engine.snapshot()));
    if (m_stopped)
        m_stopped();
}

void EngineThread::pauseAll(bool paused, store::Actor actor)
{
    post([=](Engine& engine) { engine.pauseAll(paused, actor); });
}

void EngineThread::pauseDestination(DestinationId id, bool paused, store::Actor actor)
{
    post([=](Engine& engine) { engine.pauseDestination(id, paused, actor); });
}

void EngineThread::pauseBatch(BatchId id, bool paused, store::Actor actor)
{
    post([=](Engine& engine) { engine.pauseBatch(id, paused, actor); });
}

void EngineThread::cancelBatch(BatchId id, store::Actor actor)
{
    post([=](Engine& engine) { engine.cancelBatch(id, actor); });
}

void EngineThread::trip(DestinationId id, std::optional<WallTime> until, store::Actor actor, QString holder)
{
    post([=](Engine& engine) { engine.trip(id, until, actor, holder); });
}

void EngineThread::releaseBreaker(DestinationId id, store::Actor actor, QString holder)
{
    post([=](Engine& engine) { engine.releaseBreaker(id, actor, holder); });
}

void EngineThread::disableBreaker(DestinationId id, store::Actor actor)
{
    post([=](Engine& engine) { engine.disableBreaker(id, actor); });
}

void EngineThread::measureBreaker(DestinationId id, store::Actor actor)
{
    post([=](Engine& engine) { engine.measureBreaker(id, actor); });
}

void EngineThread::resetBreaker(DestinationId id, store::Actor actor)
{
    post([=](Engine& engine) { engine.resetBreaker(id, actor); });
}

void EngineThread::probeNow(DestinationId id, store::Actor actor)
{
    post([=](Engine& engine) { engine.probeNow(id, actor); });
}

void EngineThread::releaseHold(DestinationId id, store::Actor actor)
{
    post([=](Engine& engine) { engine.releaseHold(id, actor); });
}

void EngineThread::resumeBudget(AccountId id, store::Actor actor)
{
    post([=](Engine& engine) { engine.resumeBudget(id, actor); });
}

void EngineThread::batchAccepted(BatchId id)
{
    auto batch = std::make_shared<store::Batch>();
    m_ports.journal.writeSurely(
        [id, batch](store::Connection& connection) -> Result<void> {
            auto read = store::BatchRepository(connection).batch(id);
            if (!read)
                return read.error();
            *batch = std::move(*read);
            return {};
        },
        [mailbox = m_mailbox, batch](const Result<void>& done) {
            if (done)
                mailbox->post([batch](Engine& engine) { engine.addBatch(*batch); });
        });
}

void EngineThread::lookAgain(DestinationId id)
{
    post([=](Engine& engine) { engine.lookAgain(id); });
}

void EngineThread::setAccount(store::Account account)
{
    post([account = std::move(account)](Engine& engine) { engine.setAccount(account); });
}

void EngineThread::removeAccount(AccountId id)
{
    post([id](Engine& engine) { engine.removeAccount(id); });
}

void EngineThread::setBatchLimits(BatchId id, std::optional<Credits> data, std::optional<Credits> actions, store::Actor actor)
{
    post([=](Engine& engine) { engine.setBatchLimits(id, data, actions, actor); });
}

void EngineThread::creditsMoved(std::vector<store::CreditMove> moves)
{
    post([moves = std::move(moves)](Engine& engine) { engine.creditsMoved(moves); });
}

void EngineThread::setDestination(store::Destination destination, std::shared_ptr<const transport::HttpTarget> target)
{
    post([destination = std::move(destination), target = std::move(target)](Engine& engine) {
        engine.setDestination(destination, target);
    });
}

void EngineThread::setWebhook(store::Webhook webhook, std::shared_ptr<const transport::HttpTarget> target)
{
    post([webhook = std::move(webhook), target = std::move(target)](Engine& engine) { engine.setWebhook(webhook, target); });
}

void EngineThread::rotateWebhook(DestinationId id, bool back, store::Actor actor)
{
    post([=](Engine& engine) { engine.rotateWebhook(id, back, actor); });
}

void EngineThread::useWebhook(DestinationId id, WebhookId webhook, store::Actor actor, std::function<void(Result<void>)> done)
{
    post([=](Engine& engine) { engine.useWebhook(id, webhook, actor, done); });
}

void EngineThread::claimsDone(std::vector<store::ClaimAck> acks)
{
    m_answers.acks = std::move(acks);
}

void EngineThread::unclaimsDone(std::vector<AttemptId> attempts)
{
    m_answers.unclaims = std::move(attempts);
}

void EngineThread::settlementsDone(std::vector<AttemptId> attempts)
{
    m_answers.settlements = std::move(attempts);
}

void EngineThread::countsChanged(std::vector<store::BatchCounts> counts)
{
    m_answers.counts = std::move(counts);
}

void EngineThread::groupDone()
{
    auto answers = std::exchange(m_answers, {});
    if (answers.unclaims.empty() && answers.settlements.empty() && answers.acks.empty() && answers.counts.empty())
        return;
    post([answers = std::move(answers)](Engine& engine) {
        engine.unclaimsDone(answers.unclaims);
        engine.settlementsDone(answers.settlements);
        engine.claimsDone(answers.acks);
        engine.countsChanged(answers.counts);
    });
}

void EngineThread::storeTrouble(std::optional<Error> error)
{
    post([error = std::move(error)](Engine& engine) mutable { engine.storeTrouble(std::move(error)); });
}

} // namespace fuseboard::engine
