// SPDX-License-Identifier: GPL-3.0-or-later
// The six steps of row-life.md on virtual time, over the real store and a transport that the test answers.
#include "tests/support/enginerig.h"

#include "core/store/operations.h"

#include <QtTest>

using namespace fuseboard;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;
using transport::HttpFailure;

class tst_Engine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversEveryRowOnce();
    void neverMoreInFlightThanTheLane();
    void retriesWithTheSameKey();
    void deadWhenRetriesAreUsedUp();
    void noTimeLeftInTheCycle();
    void resendPolicies_data();
    void resendPolicies();
    void throttledRowsWaitForTheGate();
    void endpointFaultHoldsTheEndpoint();
    void outOfCreditsHoldsTheAccount();
    void breakerOpensProbesAndCloses();
    void tripBetweenClaimAndSend();
    void pauseBetweenClaimAndSend();
    void lateResultsChangeNothing();
    void rateOfTheAccount();
    void budgetOfTheDay();
    void crashLeavesClaimedRowsAmbiguous();
    void crashRequeuesIdempotentRows();
    void stopTakesNothingMore();
    void cancelledBatchKeepsItsRows();
    void pausedBatchWaits();
    void expiredRowsAreNotSent();
    void editAndReplay();
    void twoBatchesShareALane();
    void sleepsWhileNothingMayBeSent();
    void destinationsShareTheRateFairly();
    void cardTellsTheSameStoryAfterARestart();
};

namespace {
const auto kOk = FakeHttpTransport::withStatus(200);
}

void tst_Engine::deliversEveryRowOnce()
{
    EngineRig rig;
    rig.addRows(300);
    rig.start();
    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 300);
    QCOMPARE(rig.transport().sentCount(), 300);
    QCOMPARE(rig.number("SELECT count(*) FROM attempt WHERE outcome = 0"), 300);
    QCOMPARE(rig.number("SELECT state FROM batch"), qint64(BatchState::finished));
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
    // FIFO per destination: bodies in file order.
    const auto requests = rig.transport().requests();
    for (int i = 0; i < 300; ++i)
        QCOMPARE(requests[size_t(i)].body, QByteArray("{\"n\":" + QByteArray::number(i) + "}"));
}

void tst_Engine::neverMoreInFlightThanTheLane() // R48
{
    EngineRig rig;
    rig.addRows(40);
    rig.start();
    rig.settle();
    QCOMPARE(rig.transport().open().size(), size_t(5));
    QCOMPARE(rig.rowsIn(RowState::claimed), 5);
    QVERIFY(rig.transport().answer(rig.transport().open().front(), 200));
    rig.settle();
    QCOMPARE(rig.transport().open().size(), size_t(5));
    QCOMPARE(rig.rowsIn(RowState::delivered), 1);
}

void tst_Engine::retriesWithTheSameKey() // R29, R32, semantics §3
{
    EngineRig rig;
    const RowId row = rig.addRows(1);
    rig.start();
    rig.settle();
    QCOMPARE(rig.transport().answerAll(FakeHttpTransport::withStatus(503)), 1);
    rig.settle();
    QCOMPARE(rig.rowState(row), u"retryWait/none"_s);
    QCOMPARE(rig.transport().sentCount(), 1);
    rig.advance(Millis(1100)); // full jitter: at most the base of 1 s before the first retry
    QCOMPARE(rig.transport().sentCount(), 2);
    QCOMPARE(rig.transport().answerAll(kOk), 1);
    rig.settle();
    QCOMPARE(rig.rowState(row), u"delivered/none"_s);
    const auto requests = rig.transport().requests();
    QVERIFY(!requests[0].headers.isEmpty());
    QCOMPARE(requests[0].headers.first(), requests[1].headers.first()); // Idempotency-Key
    QVERIFY(requests[0].attempt != requests[1].attempt);
    QCOMPARE(rig.number("SELECT count(*) FROM attempt"), 2);
    QCOMPARE(rig.number("SELECT tries FROM batch_row"), 2);
}

void tst_Engine::deadWhenRetriesAreUsedUp() // R37, R38
{
    EngineRig rig;
    auto policy = EngineRig::policy();
    policy.breaker.failureThreshold = 0;
    policy.breaker.ratePercent = 0;
    policy.cycleTimeout = Millis(600'000);
    rig.setPolicy(policy);
    const RowId row = rig.addRows(1);
    rig.start();
    for (int i = 0; i < 4; ++i) {
        rig.advance(Millis(31'000));
        QCOMPARE(rig.transport().answerAll(FakeHttpTransport::withStatus(503, {}, "busy")), 1);
        rig.settle();
    }
    QCOMPARE(rig.rowState(row), u"dead/exhausted"_s);
    rig.advance(Millis(600'000));
    QCOMPARE(rig.transport().sentCount(), 4);
    QCOMPARE(rig.workspace().text("SELECT error FROM attempt ORDER BY id DESC LIMIT 1"), u"busy"_s);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Engine::noTimeLeftInTheCycle() // R46, R47: the wait itself must fit
{
    EngineRig rig;
    auto policy = EngineRig::policy();
    policy.cycleTimeout = Millis(2'000);
    policy.retry.jitter = resilience::Jitter::none;
    policy.retry.base = Millis(5'000);
    rig.setPolicy(policy);
    const RowId row = rig.addRows(1);
    rig.start();
    rig.settle();
    rig.transport().answerAll(FakeHttpTransport::withStatus(503));
    rig.settle();
    QCOMPARE(rig.rowState(row), u"dead/exhausted"_s);
    QVERIFY(rig.workspace().text("SELECT error FROM attempt").contains(u"no time left"_s));
}

void tst_Engine::resendPolicies_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("bodySent");
    QTest::addColumn<QString>("neverTwice");
    QTest::addColumn<QString>("answeredFailures");
    QTest::addColumn<QString>("idempotent");

    const QString retry = u"retryWait/none"_s;
    const QString processed = u"ambiguous/maybeProcessed"_s;
    const QString noAnswer = u"ambiguous/noAnswer"_s;
    QTest::newRow("not sent") << 0 << false << retry << retry << retry;
    QTest::newRow("no answer") << 0 << true << noAnswer << noAnswer << retry;
    for (const int status : {408, 425, 503})
        QTest::addRow("%d", status) << status << true << retry << retry << retry;
    for (const int status : {500, 502, 504, 507, 599, 700})
        QTest::addRow("%d", status) << status << true << processed << retry << retry;
    for (const int status : {400, 422, 409})
        QTest::addRow("%d", status) << status << true << u"dead/rejected"_s << u"dead/rejected"_s << u"dead/rejected"_s;
    for (const int status : {200, 202, 204})
        QTest::addRow("%d", status) << status << true << u"delivered/none"_s << u"delivered/none"_s << u"delivered/none"_s;
    QTest::newRow("413") << 413 << true << u"dead/tooLarge"_s << u"dead/tooLarge"_s << u"dead/tooLarge"_s;
    QTest::newRow("429") << 429 << true << u"deferred/rateGate"_s << u"deferred/rateGate"_s << u"deferred/rateGate"_s;
    QTest::newRow("301") << 301 << true << u"deferred/endpointHold"_s << u"deferred/endpointHold"_s << u"deferred/endpointHold"_s;
    QTest::newRow("402") << 402 << true << u"deferred/budget"_s << u"deferred/budget"_s << u"deferred/budget"_s;
}

void tst_Engine::resendPolicies() // row-life.md, "Resend policy"; B-21: what cannot succeed is not tried again
{
    QFETCH(const int, status);
    QFETCH(const bool, bodySent);
    const char* names[] = {"neverTwice", "answeredFailures", "idempotent"};
    for (const ResendPolicy resend : {ResendPolicy::neverTwice, ResendPolicy::answeredFailures, ResendPolicy::idempotent}) {
        EngineRig rig;
        rig.setPolicy(EngineRig::policy(resend));
        const RowId row = rig.addRows(1, Charge{Credits::whole(6), {}});
        rig.start();
        rig.settle();
        QCOMPARE(rig.number("SELECT data_reserved FROM credit_day"), 6000);
        transport::HttpResult result = status ? FakeHttpTransport::withStatus(status)
                                       : bodySent ? FakeHttpTransport::noAnswer()
                                                  : FakeHttpTransport::notSent();
        rig.transport().answerAll(result);
        // Held: what is due at once must not be sent again before it was looked at.
        rig.engine().pauseAll(true, {});
        rig.settle();
        const QString expected = *static_cast<const QString*>(QTest::qData(names[int(resend)], QMetaType::QString));
        QCOMPARE(rig.rowState(row), expected);

        // Credits (R22, R23, B-8): delivered committed, known failure released, unknown spent and unreconciled.
        const bool delivered = expected.startsWith(u"delivered"_s);
        const bool unknown = (status == 0 && bodySent) || status >= 500;
        const bool answeredUnknown = unknown && status != 503 && (status == 0 || resend == ResendPolicy::neverTwice);
        QCOMPARE(rig.number("SELECT data_reserved FROM credit_day"), 0);
        if (delivered || answeredUnknown)
            QCOMPARE(rig.number("SELECT data_used FROM credit_day"), 6000);
        if (answeredUnknown)
            QCOMPARE(rig.number("SELECT data_unreconciled FROM credit_day"), 6000);
        if (!delivered && !unknown)
            QCOMPARE(rig.number("SELECT data_used FROM credit_day"), 0);
        QCOMPARE(rig.workspace().inconsistencies(), QStringList());
    }
}

void tst_Engine::throttledRowsWaitForTheGate() // R30, R40, B-54
{
    EngineRig rig;
    const RowId row = rig.addRows(3);
    rig.start();
    rig.settle();
    rig.transport().answerAll(FakeHttpTransport::withStatus(429, {{"Retry-After", "7"}}));
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::deferred), 3);
    QCOMPARE(rig.destination().waitingFor, Reason::rateGate);
    rig.advance(Millis(6'900));
    QCOMPARE(rig.transport().sentCount(), 3);
    rig.advance(Millis(200));
    QCOMPARE(rig.transport().sentCount(), 6);
    rig.transport().answerAll(kOk);
    rig.settle();
    QCOMPARE(rig.rowState(row), u"delivered/none"_s);
    QCOMPARE(rig.number("SELECT max(retries) FROM batch_row"), 0); // costs no retry
    QCOMPARE(rig.destination().breaker, BreakerState::closed);
}

void tst_Engine::endpointFaultHoldsTheEndpoint() // semantics §12: one 401 must not burn a batch
{
    EngineRig rig;
    rig.addRows(50);
    rig.start();
    rig.settle();
    rig.transport().answerAll(FakeHttpTransport::withStatus(401, {}, "bad token"));
    rig.settle();
    QCOMPARE(rig.transport().sentCount(), 5);
    QVERIFY(rig.destination().holdReason.contains(u"401"_s));
    QCOMPARE(rig.rowsIn(RowState::dead), 0);
    QVERIFY(rig.workspace().text("SELECT hold_reason FROM destination WHERE id = 1").contains(u"bad token"_s));
    rig.advance(Millis(3'600'000));
    QCOMPARE(rig.transport().sentCount(), 5);

    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.engine().releaseHold(DestinationId(1), {u"operator"_s, u"token renewed"_s});
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 50);
    QCOMPARE(rig.number("SELECT count(*) FROM operation WHERE kind = 'releaseHold' AND actor = 'operator'"), 1);
}

void tst_Engine::outOfCreditsHoldsTheAccount()
{
    EngineRig rig;
    rig.addRows(20);
    rig.start();
    rig.settle();
    rig.transport().answerAll(FakeHttpTransport::withStatus(402));
    rig.settle();
    rig.advance(Millis(86'400'000));
    QCOMPARE(rig.transport().sentCount(), 5); // not even the next day: only an operator resumes
    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.engine().resumeBudget(AccountId(1), {u"operator"_s, {}});
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 20);
}

void tst_Engine::breakerOpensProbesAndCloses() // R2, R7, R9, R10, R110, B-2, B-22
{
    EngineRig rig;
    auto policy = EngineRig::policy(ResendPolicy::neverTwice);
    rig.setPolicy(policy);
    rig.addRows(200);
    rig.start();
    bool down = true;
    rig.transport().setResponder([&](const auto&) { return FakeHttpTransport::withStatus(down ? 500 : 200); });
    rig.settle();
    QCOMPARE(rig.destination().breaker, BreakerState::open);
    QCOMPARE(rig.rowsIn(RowState::ambiguous), 5);
    QCOMPARE(rig.transport().sentCount(), 5);
    QCOMPARE(rig.destination().cause, u"5 failures in a row (HTTP 500)"_s);
    rig.advance(Millis(29'900));
    QCOMPARE(rig.transport().sentCount(), 5); // nothing while open; nothing in dead letters but what was sent
    QCOMPARE(rig.rowsIn(RowState::dead), 0);

    rig.transport().setResponder({});
    rig.advance(Millis(200));
    QCOMPARE(rig.transport().open().size(), size_t(3)); // probes, and no more
    QCOMPARE(rig.destination().breaker, BreakerState::halfOpen);
    rig.transport().answerAll(kOk);
    down = false;
    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.settle();
    QCOMPARE(rig.destination().breaker, BreakerState::closed);
    QCOMPARE(rig.rowsIn(RowState::delivered), 195);
    QCOMPARE(rig.number("SELECT count(*) FROM breaker_transition"), 3);
    QCOMPARE(rig.workspace().text("SELECT attempts FROM breaker_transition ORDER BY id LIMIT 1"), u"[1,2,3,4,5]"_s);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Engine::tripBetweenClaimAndSend() // row-life.md, step 4
{
    EngineRig rig;
    rig.addRows(10);
    rig.start();
    while (rig.rowsIn(RowState::claimed) == 0) {
        rig.deliver();
        rig.turnAndHold(); // the claim is on disk, its acknowledgement is held
    }
    rig.engine().trip(DestinationId(1), std::nullopt, {u"operator"_s, u"maintenance"_s});
    rig.settle();
    QCOMPARE(rig.transport().sentCount(), 0);
    QCOMPARE(rig.rowsIn(RowState::claimed), 0);
    QCOMPARE(rig.rowsIn(RowState::deferred), 5);
    QCOMPARE(rig.number("SELECT count(*) FROM attempt WHERE outcome = 11"), 5);
    QCOMPARE(rig.number("SELECT max(tries) FROM batch_row"), 0);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());

    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.engine().resetBreaker(DestinationId(1), {u"operator"_s, {}});
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 10);
}

void tst_Engine::pauseBetweenClaimAndSend()
{
    EngineRig rig;
    rig.addRows(10, Charge{Credits::whole(6), {}});
    rig.start();
    while (rig.rowsIn(RowState::claimed) == 0) {
        rig.deliver();
        rig.turnAndHold();
    }
    rig.engine().pauseDestination(DestinationId(1), true, {u"operator"_s, {}});
    rig.settle();
    QCOMPARE(rig.transport().sentCount(), 0);
    QCOMPARE(rig.number("SELECT data_reserved FROM credit_day"), 0);
    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.engine().pauseDestination(DestinationId(1), false, {u"operator"_s, {}});
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 10);
    QCOMPARE(rig.number("SELECT data_used FROM credit_day"), 60'000);
}

void tst_Engine::lateResultsChangeNothing() // B-4, B-5
{
    EngineRig rig;
    auto policy = EngineRig::policy(ResendPolicy::neverTwice);
    policy.breaker.failureThreshold = 2;
    rig.setPolicy(policy);
    rig.addRows(5);
    rig.start();
    rig.settle();
    const auto open = rig.transport().open();
    rig.transport().answer(open[0], 500);
    rig.transport().answer(open[1], 500);
    rig.settle();
    QCOMPARE(rig.destination().breaker, BreakerState::open);
    const auto probe = rig.destination().nextProbe;
    rig.workspace().clock().advance(Millis(5'000));
    rig.transport().answer(open[2], 500); // failures of calls that began before: no longer open period
    rig.transport().answer(open[3], 200); // nor do successes close it
    rig.settle();
    QCOMPARE(rig.destination().breaker, BreakerState::open);
    QCOMPARE(rig.destination().nextProbe, probe);
    QCOMPARE(rig.rowsIn(RowState::delivered), 1); // the row itself is settled all the same
}

void tst_Engine::rateOfTheAccount() // C-10: 10 records/s, burst 20
{
    EngineRig rig;
    auto policy = EngineRig::policy();
    policy.lanes = {100, 100, 100};
    rig.setPolicy(policy);
    rig.setLimits({});
    rig.addRows(60);
    rig.start();
    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.settle();
    QCOMPARE(rig.transport().sentCount(), 20);
    rig.advance(Millis(1000));
    QCOMPARE(rig.transport().sentCount(), 30);
    for (int i = 0; i < 10; ++i)
        rig.advance(Millis(100));
    QCOMPARE(rig.transport().sentCount(), 40);
}

void tst_Engine::budgetOfTheDay() // R18-R25: 83 rows of 6 credits fit into 500
{
    EngineRig rig;
    store::AccountSettings limits;
    limits.recordsPerSecond = -1;
    limits.dataPerDay = Credits::whole(500);
    rig.setLimits(limits);
    rig.addRows(100, Charge{Credits::whole(6), {}});
    rig.start();
    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 83);
    QCOMPARE(rig.destination().waitingFor, Reason::budget);
    QCOMPARE(rig.destination().breaker, BreakerState::closed);
    QCOMPARE(rig.number("SELECT data_used FROM credit_day"), 498'000);
    rig.advance(Millis(86'400'000)); // automatically, on the account's next day
    QCOMPARE(rig.rowsIn(RowState::delivered), 100);
    QCOMPARE(rig.number("SELECT count(*) FROM event WHERE kind = 'budgetAlert'"), 3); // 70, 80, 90 %
    // Of the first day: on the second all went. Who looks later sees when and why sending stopped.
    QCOMPARE(rig.workspace().text("SELECT group_concat(text) FROM event WHERE kind = 'budgetUsedUp'"),
             u"Account has used up today's credits (498/500). Its rows wait."_s);
}

void tst_Engine::crashLeavesClaimedRowsAmbiguous() // B-20: claimed on disk before it is worked on
{
    EngineRig rig;
    rig.addRows(50, Charge{Credits::whole(6), {}});
    rig.start();
    rig.settle();
    rig.transport().answer(rig.transport().open().front(), 200);
    rig.settle();
    const int claimed = rig.rowsIn(RowState::claimed);
    QCOMPARE(claimed, 5);
    rig.crash();
    rig.start();
    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::ambiguous), claimed);
    QCOMPARE(rig.rowsIn(RowState::delivered), 45);
    QCOMPARE(rig.number("SELECT data_unreconciled FROM credit_day"), claimed * 6000);
    QCOMPARE(rig.number("SELECT data_reserved FROM credit_day"), 0);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Engine::crashRequeuesIdempotentRows()
{
    EngineRig rig;
    rig.setPolicy(EngineRig::policy(ResendPolicy::idempotent));
    rig.addRows(8);
    rig.start();
    rig.settle();
    const QByteArray key = rig.transport().requests().front().headers.first().second;
    rig.crash();
    rig.start();
    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 8);
    bool sameKey = false;
    for (const auto& request : rig.transport().requests())
        sameKey |= request.headers.first().second == key;
    QVERIFY(sameKey);
}

void tst_Engine::stopTakesNothingMore() // R109
{
    EngineRig rig;
    rig.addRows(20);
    rig.start();
    rig.settle();
    rig.engine().stopClaiming();
    rig.transport().answerAll(kOk);
    rig.settle();
    QVERIFY(rig.engine().isQuiet());
    QCOMPARE(rig.rowsIn(RowState::delivered), 5);
    QCOMPARE(rig.rowsIn(RowState::pending), 15);
}

void tst_Engine::cancelledBatchKeepsItsRows()
{
    EngineRig rig;
    rig.addRows(1200);
    rig.start();
    rig.settle();
    rig.engine().cancelBatch(rig.lastBatch(), {u"operator"_s, u"wrong file"_s});
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::cancelled), 1195);
    rig.transport().answerAll(FakeHttpTransport::withStatus(503)); // on the wire meanwhile: no retry afterwards
    rig.settle();
    rig.advance(Millis(60'000));
    QCOMPARE(rig.rowsIn(RowState::cancelled), 1200);
    QCOMPARE(rig.transport().sentCount(), 5);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Engine::pausedBatchWaits()
{
    EngineRig rig;
    rig.addRows(100);
    rig.start();
    rig.settle();
    rig.engine().pauseBatch(rig.lastBatch(), true, {u"operator"_s, {}});
    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.transport().answerAll(kOk);
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 5);
    rig.engine().pauseBatch(rig.lastBatch(), false, {u"operator"_s, {}});
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 100);
}

void tst_Engine::expiredRowsAreNotSent() // R47
{
    EngineRig rig;
    rig.addRows(30);
    const qint64 deadline = toEpochMs(rig.workspace().clock().wall()) + 60'000;
    rig.workspace().run("UPDATE batch SET deadline_at = " + QByteArray::number(deadline));
    rig.start();
    rig.settle();
    rig.workspace().clock().advance(Millis(60'000));
    rig.transport().answerAll(kOk);
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 5);
    QCOMPARE(rig.rowsIn(RowState::dead), 25);
    QCOMPARE(rig.number("SELECT count(*) FROM batch_row WHERE reason = 23"), 25);
    QCOMPARE(rig.transport().sentCount(), 5);
}

void tst_Engine::editAndReplay()
{
    EngineRig rig;
    const RowId row = rig.addRows(1);
    rig.start();
    rig.settle();
    rig.transport().answerAll(FakeHttpTransport::withStatus(422, {}, "n must be text"));
    rig.settle();
    QCOMPARE(rig.rowState(row), u"dead/rejected"_s);

    store::Connection& connection = rig.workspace().connection();
    {
        auto transaction = store::Transaction::begin(connection);
        QVERIFY(transaction);
        store::Operations operations(connection, rig.workspace().clock().wall());
        QVERIFY(operations.edit(row, 1, "{\"n\":\"0\"}", {u"operator"_s, {}}));
        store::DeadLetterFilter filter;
        filter.only = {row};
        const auto replayed = operations.replay(filter, false, false, {u"operator"_s, {}});
        QVERIFY(replayed);
        QCOMPARE(replayed->applied, 1);
        QVERIFY(transaction->commit());
    }
    rig.engine().lookAgain(DestinationId(1));
    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.settle();
    QCOMPARE(rig.rowState(row), u"delivered/none"_s);
    const auto requests = rig.transport().requests();
    QCOMPARE(requests.size(), size_t(2)); // original and edited version are never both sent again
    QCOMPARE(requests[1].body, QByteArray("{\"n\":\"0\"}"));
    QVERIFY(requests[0].headers.first() != requests[1].headers.first()); // another payload, another key
    QCOMPARE(rig.number("SELECT count(*) FROM payload"), 2);
}

void tst_Engine::twoBatchesShareALane()
{
    EngineRig rig;
    const RowId first = rig.addRows(400);
    const RowId second = rig.addRows(10);
    rig.start();
    int sent = 0;
    rig.transport().setResponder([&sent](const auto&) -> std::optional<transport::HttpResult> {
        ++sent;
        return sent <= 200 ? std::optional(kOk) : std::nullopt;
    });
    rig.settle();
    QCOMPARE(rig.rowState(first), u"delivered/none"_s);
    QCOMPARE(rig.rowState(second), u"delivered/none"_s); // the short batch does not wait for the long one
}

void tst_Engine::sleepsWhileNothingMayBeSent()
{
    EngineRig rig;
    rig.addRows(10);
    rig.start();
    while (rig.rowsIn(RowState::claimed) == 0) {
        rig.deliver();
        rig.turnAndHold();
    }
    rig.engine().pauseDestination(DestinationId(1), true, {u"operator"_s, {}});
    rig.settle();
    QVERIFY(rig.rowsIn(RowState::deferred) > 0); // due at once, but behind the pause
    rig.advance(Millis(10'000));
    QCOMPARE(rig.engine().untilNextTurn(), Millis(100));
}

void tst_Engine::destinationsShareTheRateFairly()
{
    EngineRig rig;
    rig.setLimits({});
    rig.addRows(300, {}, DestinationId(1));
    rig.addRows(300, {}, DestinationId(2));
    // Lanes that lie unevenly among the account's others.
    rig.workspace().run("UPDATE batch SET priority = 2 WHERE destination_id = 1");
    rig.workspace().run("UPDATE batch_row SET lane = 2 WHERE destination_id = 1");
    rig.start();
    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.settle();
    for (int i = 0; i < 100; ++i)
        rig.advance(Millis(100)); // one token at a time
    const qint64 first = rig.number("SELECT count(*) FROM attempt WHERE destination_id = 1");
    const qint64 second = rig.number("SELECT count(*) FROM attempt WHERE destination_id = 2");
    QCOMPARE(first + second, 120);
    QVERIFY2(qAbs(first - second) <= 12, qPrintable(QString::number(first) + u" and "_s + QString::number(second)));
}

void tst_Engine::cardTellsTheSameStoryAfterARestart()
{
    EngineRig rig;
    rig.setPolicy(EngineRig::policy(ResendPolicy::neverTwice));
    rig.addRows(20, Charge{Credits::whole(6), {}});
    rig.start();
    int sent = 0;
    rig.transport().setResponder([&sent](const auto&) { return FakeHttpTransport::withStatus(++sent <= 5 ? 200 : 500); });
    rig.settle();
    const auto before = rig.destination();
    QCOMPARE(before.breaker, BreakerState::open);
    QCOMPARE(before.cause, u"5 failures in a row (HTTP 500)"_s);
    QCOMPARE(before.chargeToday.data, Credits::whole(60)); // five delivered, five spent and not reconciled
    rig.crash();
    rig.start();
    const auto after = rig.destination();
    QCOMPARE(after.breaker, BreakerState::open);
    QCOMPARE(after.openedBy, before.cause);
    QCOMPARE(after.openSince, before.since);
    QCOMPARE(after.cause, before.cause);
    QCOMPARE(after.since, before.since);
    QCOMPARE(after.nextProbe, before.nextProbe);
    QCOMPARE(after.chargeToday, before.chargeToday);
    rig.advance(Millis(86'400'000));
    QVERIFY(rig.destination().chargeToday.isZero());
}

QTEST_GUILESS_MAIN(tst_Engine)
#include "tst_engine.moc"
