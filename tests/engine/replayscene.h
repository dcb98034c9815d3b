// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/deskkinds.h"
#include "core/engine/deskrounds.h"
#include "core/engine/replayjob.h"
#include "core/store/operationselection.h"
#include "tests/support/enginerig.h"

#include <QtTest>

#include <future>

namespace fuseboard::test {

using namespace Qt::StringLiterals;
using engine::ReplayJob;
using engine::ReplayProgress;
using store::ReplayPacing;
using store::ReplayState;

inline const store::Actor kOperator{QStringLiteral("operator"), {}};
inline const auto kOk = FakeHttpTransport::withStatus(200);
inline const auto kRejected = FakeHttpTransport::withStatus(422, {}, "n must be text");
inline constexpr store::ReplayTicks kUnchanged{false, false, true};

/// What a replay asks of the engine, on the rig's engine.
class Waking final : public engine::EngineControl
{
public:
    explicit Waking(EngineRig& rig) : m_rig(rig) {}
    void lookAgain(DestinationId id) override { m_rig.engine().lookAgain(id); }

    void pauseAll(bool, store::Actor) override {}
    void pauseDestination(DestinationId, bool, store::Actor) override {}
    void pauseBatch(BatchId, bool, store::Actor) override {}
    void cancelBatch(BatchId, store::Actor) override {}
    void trip(DestinationId, std::optional<WallTime>, store::Actor, QString) override {}
    void releaseBreaker(DestinationId, store::Actor, QString) override {}
    void disableBreaker(DestinationId, store::Actor) override {}
    void measureBreaker(DestinationId, store::Actor) override {}
    void resetBreaker(DestinationId, store::Actor) override {}
    void probeNow(DestinationId, store::Actor) override {}
    void releaseHold(DestinationId, store::Actor) override {}
    void resumeBudget(AccountId, store::Actor) override {}
    void batchAccepted(BatchId) override {}
    void setAccount(store::Account) override {}
    void removeAccount(AccountId) override {}
    void setBatchLimits(BatchId, std::optional<Credits>, std::optional<Credits>, store::Actor) override {}
    void creditsMoved(std::vector<store::CreditMove>) override {}
    void setDestination(store::Destination, std::shared_ptr<const transport::HttpTarget>) override {}
    void setWebhook(store::Webhook, std::shared_ptr<const transport::HttpTarget>) override {}
    void rotateWebhook(DestinationId, bool, store::Actor) override {}
    void useWebhook(DestinationId, WebhookId, store::Actor, std::function<void(Result<void>)> done) override { done({}); }

private:
    EngineRig& m_rig;
};

/// Replays on virtual time: the rig's engine, a desk that is turned by hand, and crashes.
struct ReplayScene
{
    EngineRig rig;
    Waking waking{rig};
    std::unique_ptr<engine::DeskRounds> rounds;
    engine::DeskProgress last;
    engine::DeskTicket ticket = 0;
    int bodies = 0;

    /// rows dead (rejected); what the destination says from then on.
    explicit ReplayScene(int rows, Charge charge = {})
    {
        auto policy = EngineRig::policy();
        policy.breaker.failureThreshold = 0;
        policy.breaker.ratePercent = 0;
        policy.lanes = {200, 200, 200};
        rig.setPolicy(policy);
        rig.addRows(rows, charge);
    }
    void start()
    {
        rig.start();
        rig.transport().setResponder([](const auto&) { return kRejected; });
        rig.settle();
        desk();
    }
    void desk()
    {
        rounds = std::make_unique<engine::DeskRounds>(rig.workspace().connection(), rig.workspace().clock(), [this](store::WriteJob job) {
            std::promise<Result<void>> promise;
            auto written = promise.get_future();
            rig.journal().write(std::move(job), [&](const Result<void>& result) { promise.set_value(result); });
            return written.get();
        });
        rounds->setEngine(&waking);
    }
    /// The program ends without a word and is started again; started: before anything is sent.
    void crash(const std::function<void()>& started = {})
    {
        rounds.reset();
        rig.crash();
        rig.start();
        if (started)
            started();
        desk();
        const auto unfinished = store::OperationRepository(rig.workspace().connection()).unfinished();
        QVERIFY(unfinished);
        for (const auto& operation : *unfinished) {
            auto job = engine::resumedJob(operation);
            QVERIFY(job);
            take(std::move(job));
        }
        turn();
    }
    void take(std::unique_ptr<engine::DeskJob> job)
    {
        rounds->add(++ticket, std::move(job), [this](const engine::DeskProgress& progress) { last = progress; });
    }
    void replay(std::vector<RowId> rows, ReplayPacing pacing, store::ReplayTicks ticks = kUnchanged, Millis recall = Millis(10'000))
    {
        store::ReplaySettings settings;
        settings.pacing = pacing;
        settings.ticks = ticks;
        settings.recall = recall;
        take(std::make_unique<ReplayJob>(engine::ReplayOrder{std::move(rows), settings, kOperator, {}}));
        turn();
    }
    void turn()
    {
        for (int i = 0; i < 3; ++i) {
            rounds->turn();
            rig.settle();
        }
        rounds->turn();
    }
    void run(Millis time, Millis step = Millis(50))
    {
        for (Millis gone{0}; gone < time; gone += step) {
            rig.advance(step);
            turn();
        }
    }
    ReplayProgress progress() const { return ReplayProgress::fromJson(last.detail.toUtf8()); }
    void goOn()
    {
        rig.journal().write([this](store::Connection& connection) { return store::ReplayJobs(connection).goOn(last.operation); });
        rig.settle();
    }
    void answer(const transport::HttpResult& result)
    {
        rig.transport().setResponder([result](const auto&) { return result; });
    }
    std::vector<RowId> dead() const
    {
        std::vector<RowId> rows;
        auto q = const_cast<ReplayScene*>(this)->rig.workspace().connection().prepare("SELECT id FROM batch_row WHERE state IN (5, 6) ORDER BY id");
        while (*q->step())
            rows.push_back(q->id<RowId>(0));
        return rows;
    }
    int sent() { return rig.transport().sentCount(); }
    QString operationState() { return rig.workspace().text("SELECT state FROM operation WHERE kind = 'replay' ORDER BY id DESC LIMIT 1"); }
};

inline ReplayPacing atOnce()
{
    return {ReplayPacing::atOnce, Millis(500), {}};
}

inline ReplayPacing paced(Millis step = Millis(500))
{
    return {ReplayPacing::paced, step, {}};
}

inline ReplayPacing ramp(double stopPercent = 10)
{
    return {ReplayPacing::ramp, Millis(500), {stopPercent}};
}

} // namespace fuseboard::test
