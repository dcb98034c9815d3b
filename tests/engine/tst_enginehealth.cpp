// SPDX-License-Identifier: GPL-3.0-or-later
// Health and stuck batches in the engine (R86-R93, R113), on virtual time over the real store.
#include "tests/support/enginerig.h"

#include "core/store/batchrepository.h"
#include "core/store/destinationrepository.h"

#include <QtTest>

using namespace fuseboard;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;
using resilience::Obstacle;

namespace {

const auto kOk = FakeHttpTransport::withStatus(200);
constexpr DestinationId kOne{1};
constexpr Millis kHalfHour{1'800'000};
const store::Actor kAnn{u"ann"_s, {}};

engine::BatchSnapshot batchOf(const EngineRig& rig, BatchId id)
{
    for (const auto& batch : const_cast<EngineRig&>(rig).engine().snapshot().batches) {
        if (batch.id == id)
            return batch;
    }
    return {};
}

qint64 stuckEvents(EngineRig& rig)
{
    return rig.number("SELECT count(*) FROM event WHERE kind = 'batchStuck'");
}

} // namespace

class TestEngineHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scoreAndMinimum() // R86-R88, B-25
    {
        EngineRig rig;
        auto policy = EngineRig::policy(ResendPolicy::neverTwice);
        policy.breaker.failureThreshold = 0;
        policy.breaker.ratePercent = 0;
        policy.healthMinimum = 20;
        rig.setPolicy(policy);
        rig.addRows(100);
        rig.start();
        QCOMPARE(rig.destination().healthScore, 100.0);
        int sent = 0;
        rig.transport().setResponder([&sent](const auto&) {
            return ++sent > 19 ? std::optional<transport::HttpResult>() : std::optional(FakeHttpTransport::withStatus(sent % 19 ? 200 : 500));
        });
        rig.settle();
        QVERIFY(rig.destination().tooFewToJudge); // 19 calls of 20
        rig.transport().answer(rig.transport().open().front(), 200);
        rig.settle();
        const auto d = rig.destination();
        QVERIFY(!d.tooFewToJudge);
        QCOMPARE(d.healthScore, 95.0);
        QCOMPARE(d.health, engine::HealthWord::degraded); // strict
        QCOMPARE(d.reading.recentFailed, 1);
        QVERIFY(d.lastSuccess && d.lastFailure);
        rig.workspace().clock().advance(Millis(300'000));
        QCOMPARE(rig.destination().healthScore, 100.0); // B-23: the first look already
        QCOMPARE(rig.destination().health, engine::HealthWord::noData);
    }

    void scoreComesBackAfterARestart()
    {
        EngineRig rig;
        auto policy = EngineRig::policy(ResendPolicy::neverTwice);
        policy.breaker.failureThreshold = 0;
        rig.setPolicy(policy);
        rig.addRows(20);
        rig.start();
        int sent = 0;
        rig.transport().setResponder([&sent](const auto&) { return FakeHttpTransport::withStatus(++sent % 4 ? 200 : 500); });
        rig.settle();
        const auto before = rig.destination();
        QCOMPARE(before.healthScore, 75.0);
        rig.crash();
        rig.start();
        const auto after = rig.destination();
        QCOMPARE(after.healthScore, 75.0);
        QCOMPARE(after.reading.ok, before.reading.ok);
        QVERIFY(before.p99Ms > 0); // accept5.md D37
        QCOMPARE(after.p50Ms, before.p50Ms);
        QCOMPARE(after.p99Ms, before.p99Ms);
        QCOMPARE(after.lastSuccess, before.lastSuccess);
        QCOMPARE(after.lastFailure, before.lastFailure);
        rig.advance(Millis(301'000));
        QCOMPARE(rig.destination().health, engine::HealthWord::noData); // never beyond its five minutes
        rig.crash();
        FakeClock& clock = rig.workspace().clock();
        clock.setWall(clock.wall() - Millis(3'600'000));
        rig.start();
        QCOMPARE(rig.destination().health, engine::HealthWord::noData); // minutes that have not come yet
    }

    void overall() // R90, R91
    {
        EngineRig rig;
        rig.setPolicy(EngineRig::policy(ResendPolicy::neverTwice));
        rig.addRows(400);
        rig.start();
        QCOMPARE(rig.engine().snapshot().health.word, telemetry::OverallWord::healthy);
        int sent = 0;
        rig.transport().setResponder([&sent](const auto&) { return ++sent > 101 ? std::optional<transport::HttpResult>() : FakeHttpTransport::withStatus(422); });
        rig.settle();
        QCOMPARE(rig.engine().snapshot().health.because, u"101 dead letters"_s);
        QCOMPARE(rig.engine().snapshot().health.httpStatus(), 200);
        rig.engine().trip(kOne, {}, {u"ann"_s, u"maintenance"_s});
        rig.settle();
        QCOMPARE(rig.engine().snapshot().health.word, telemetry::OverallWord::degraded);
        QCOMPARE(rig.engine().snapshot().health.because, u"Clay: forcedOpen, maintenance"_s);
        QCOMPARE(rig.engine().snapshot().health.httpStatus(), 503);
        rig.transport().answerAll(FakeHttpTransport::noAnswer(transport::HttpFailure::timeout));
        rig.settle();
        QCOMPARE(rig.engine().snapshot().health.word, telemetry::OverallWord::unhealthy);
        rig.crash();
        rig.start();
        QCOMPARE(rig.engine().snapshot().health.word, telemetry::OverallWord::unhealthy); // as far as anybody knows
        rig.engine().storeTrouble(Error{ErrorCode::io, u"The disk is full."_s, {}});
        QCOMPARE(rig.engine().snapshot().health.because, u"The disk is full."_s);
    }

    void stuckInAClosedLane() // R113: what stands in its way has a name
    {
        EngineRig rig;
        auto policy = EngineRig::policy();
        policy.lanes = {10, 0, 2};
        rig.setPolicy(policy);
        rig.addRows(2);
        const BatchId batch = rig.lastBatch();
        rig.start();
        rig.settle();
        rig.advance(kHalfHour);
        rig.advance(Millis(1000));
        QVERIFY(batchOf(rig, batch).stuckSince);
        QCOMPARE(batchOf(rig, batch).obstacle, Obstacle::closedLane);
        QVERIFY(rig.workspace().text("SELECT text FROM event WHERE kind = 'batchStuck'").endsWith(u"its lane has no slots."_s));
    }

    void stuckBehindTheBreaker() // R113
    {
        EngineRig rig;
        rig.addRows(10);
        const BatchId batch = rig.lastBatch();
        rig.start();
        rig.settle();
        rig.engine().trip(kOne, {}, {u"ann"_s, u"maintenance"_s});
        rig.transport().answer(rig.transport().open().front(), 200);
        rig.settle();
        rig.advance(kHalfHour - Millis(1000));
        rig.transport().answerAll(FakeHttpTransport::withStatus(503)); // a failed attempt is no row that came to an end
        rig.advance(Millis(0));
        QVERIFY(!batchOf(rig, batch).stuckSince);
        rig.advance(Millis(1000));
        const auto s = batchOf(rig, batch);
        QVERIFY(s.stuckSince);
        QCOMPARE(s.obstacle, Obstacle::breaker);
        QCOMPARE((rig.workspace().clock().wall() - *s.stuckSince), kHalfHour);
        QCOMPARE(stuckEvents(rig), 1);
        QVERIFY2(rig.workspace().text("SELECT text FROM event WHERE kind = 'batchStuck'").contains(u"no progress for 30 min: the breaker is open"_s),
                 qPrintable(rig.workspace().text("SELECT text FROM event WHERE kind = 'batchStuck'")));
        QCOMPARE(rig.workspace().text("SELECT stuck_reason FROM batch"), u"breaker"_s);
        rig.advance(kHalfHour);
        QCOMPARE(stuckEvents(rig), 1); // one episode

        rig.crash(); // known after a restart, too, and not told again
        rig.start();
        rig.advance(Millis(1000));
        QVERIFY(batchOf(rig, batch).stuckSince);
        QCOMPARE(stuckEvents(rig), 1);

        rig.transport().setResponder([](const auto&) { return kOk; });
        rig.engine().resetBreaker(kOne, kAnn);
        rig.advance(Millis(31'000));
        QVERIFY(!batchOf(rig, batch).stuckSince);
        QCOMPARE(rig.number("SELECT count(*) FROM batch WHERE stuck_at IS NULL AND progress_at IS NOT NULL"), 1);
    }

    void everyReasonIsNamed()
    {
        EngineRig rig;
        store::AccountSettings limits;
        limits.recordsPerSecond = -1;
        limits.dataPerDay = Credits::whole(6);
        rig.setLimits(limits);
        rig.addRows(3, Charge{Credits::whole(6), {}});
        const BatchId batch = rig.lastBatch();
        rig.start();
        rig.transport().setResponder([](const auto&) { return kOk; });
        rig.settle();
        QCOMPARE(rig.rowsIn(RowState::delivered), 1);
        rig.advance(kHalfHour);
        QCOMPARE(batchOf(rig, batch).obstacle, Obstacle::budget);
        rig.engine().pauseDestination(kOne, true, kAnn);
        rig.advance(Millis(1000));
        QCOMPARE(batchOf(rig, batch).obstacle, Obstacle::paused);
        rig.engine().pauseDestination(kOne, false, kAnn);
        rig.engine().pauseBatch(batch, true, kAnn);
        rig.advance(Millis(1000));
        QCOMPARE(batchOf(rig, batch).obstacle, Obstacle::paused);
        rig.engine().pauseBatch(batch, false, kAnn);
        rig.engine().storeTrouble(Error{ErrorCode::io, u"The disk is full."_s, {}});
        rig.advance(Millis(1000));
        QCOMPARE(batchOf(rig, batch).obstacle, Obstacle::storeTrouble);
        rig.engine().storeTrouble({});
        rig.workspace().run("UPDATE destination SET hold_reason = 'HTTP 401' WHERE id = 1");
        rig.engine().setDestination(*store::DestinationRepository(rig.workspace().connection()).destination(kOne), nullptr);
        rig.advance(Millis(1000));
        QCOMPARE(batchOf(rig, batch).obstacle, Obstacle::hold);
        QCOMPARE(stuckEvents(rig), 1);
    }

    void gateAndSilence()
    {
        EngineRig rig;
        rig.addRows(3);
        const BatchId batch = rig.lastBatch();
        rig.start();
        rig.settle();
        rig.transport().answerAll(FakeHttpTransport::withStatus(429, {{"Retry-After", "7200"}}));
        rig.settle();
        rig.advance(kHalfHour);
        QCOMPARE(batchOf(rig, batch).obstacle, Obstacle::rate);
        rig.advance(Millis(7'200'000));
        QCOMPARE(rig.transport().open().size(), size_t(3));
        QVERIFY(!batchOf(rig, batch).stuckSince); // let go just now
        for (int minute = 0; minute < 30; ++minute)
            rig.advance(Millis(60'000));
        QVERIFY(batchOf(rig, batch).stuckSince); // and no answer comes
        QCOMPARE(batchOf(rig, batch).obstacle, Obstacle::none);
    }

    void afterHoursWithoutAnEngineNothingIsBlamed()
    {
        EngineRig rig;
        rig.addRows(10);
        rig.start();
        rig.crash();
        rig.workspace().clock().advance(Millis(36'000'000));
        rig.start();
        rig.settle();
        QVERIFY(!batchOf(rig, rig.lastBatch()).stuckSince);
        QCOMPARE(stuckEvents(rig), 0);
    }
};

QTEST_GUILESS_MAIN(TestEngineHealth)
#include "tst_enginehealth.moc"
