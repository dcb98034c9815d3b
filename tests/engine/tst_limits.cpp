// SPDX-License-Identifier: GPL-3.0-or-later
// Rates, gates, retry budget, lanes and adaptive layers, in the engine on virtual time.
#include "tests/support/enginerig.h"

#include "core/store/destinationrepository.h"

#include <QtTest>

using namespace fuseboard;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;

class tst_Limits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingLeftClosesTheGate();
    void littleLeftIsSpread();
    void plentyLeftLiftsThePace();
    void retryAfterWins();
    void hintIsALowerBoundOfARetry();
    void hostileHintsChangeNothing_data();
    void hostileHintsChangeNothing();
    void gateClosesAllLanes();
    void gateSurvivesARestart();
    void gateOutlivesNoClockSetBack();
    void retryStormKeepsToItsShare();
    void firstTriesPassHeldRetries();
    void retryBudgetOff();
    void anyHourHoldsTheLimit();
    void hourSurvivesARestart();
    void bucketIsNotFullAfterARestart();
    void hourIsSharedByDestinations();
    void lanesOfADestinationGetNoShareOfTheirOwn();
    void replaysAndBatchesTakeTurns();
    void saturatedLaneLeavesTheOthers();
    void slowDestinationLeavesTheOthers();
    void slotsChangeAtRunTime();
    void fullLaneIsSeen();
    void openBreakerBurnsNoRetries();
    void concurrencyFollowsTheDestination();
    void throttleRefusesAShare();
};

namespace {

const auto kOk = FakeHttpTransport::withStatus(200);

store::DestinationPolicy wide(int slots)
{
    auto policy = EngineRig::policy();
    policy.lanes = {10, slots, 2};
    policy.breaker.failureThreshold = 0;
    policy.breaker.ratePercent = 0;
    policy.retry.jitter = resilience::Jitter::none;
    return policy;
}

store::AccountSettings hourly(int records)
{
    store::AccountSettings limits;
    limits.recordsPerSecond = -1;
    limits.recordsPerHour = records;
    return limits;
}

/// Rows of the batch added last go through that lane.
void useLane(EngineRig& rig, Priority lane)
{
    const QByteArray batch = QByteArray::number(rig.lastBatch().value);
    rig.workspace().run("UPDATE batch SET priority = " + QByteArray::number(int(lane)) + " WHERE id = " + batch);
    rig.workspace().run("UPDATE batch_row SET lane = " + QByteArray::number(int(lane)) + " WHERE batch_id = " + batch);
}

qint64 openRetries(EngineRig& rig)
{
    return rig.number("SELECT count(*) FROM attempt WHERE outcome IS NULL AND number > 1");
}

/// What the engine was told of destination 1, with another policy.
void setPolicyWhileRunning(EngineRig& rig, const store::DestinationPolicy& policy)
{
    store::Destination changed = *store::DestinationRepository(rig.workspace().connection()).destination(DestinationId(1));
    changed.policy = policy;
    auto target = std::make_shared<transport::HttpTarget>();
    target->url = "http://127.0.0.1:1/hook";
    rig.engine().setDestination(changed, target);
}

} // namespace

void tst_Limits::nothingLeftClosesTheGate() // semantics §7: r=0 -> gate for t s, on an answer that delivered
{
    EngineRig rig;
    rig.addRows(20);
    rig.start();
    rig.settle();
    rig.transport().answerAll(FakeHttpTransport::withStatus(200, {{"RateLimit", "\"day\";r=900;t=4000, \"burst\";r=0;t=7"}}));
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 5);
    QCOMPARE(rig.transport().sentCount(), 5);
    QCOMPARE(rig.destination().waitingFor, Reason::rateGate);
    rig.advance(Millis(6'999));
    QCOMPARE(rig.transport().sentCount(), 5);
    rig.advance(Millis(1));
    QCOMPARE(rig.transport().sentCount(), 10);
}

void tst_Limits::littleLeftIsSpread()
{
    EngineRig rig;
    rig.addRows(20);
    rig.start();
    rig.settle();
    const transport::Headers little{{"X-RateLimit-Limit", "100"}, {"X-RateLimit-Remaining", "4"}, {"X-RateLimit-Reset", "20"}};
    rig.transport().answerAll(FakeHttpTransport::withStatus(200, little));
    rig.settle();
    QCOMPARE(rig.transport().sentCount(), 5); // a gap after what was under way, too
    QCOMPARE(rig.destination().waitingFor, Reason::rateGate);
    for (int i = 0; i < 3; ++i) {
        rig.advance(Millis(4'999));
        QCOMPARE(rig.transport().sentCount(), 5 + i);
        rig.advance(Millis(1));
        QCOMPARE(rig.transport().sentCount(), 6 + i); // one at a time, 20 s / 4 apart
    }
    rig.advance(Millis(5'000)); // reset: as fast as before
    QCOMPARE(rig.transport().sentCount(), 10);
}

void tst_Limits::plentyLeftLiftsThePace()
{
    EngineRig rig;
    rig.addRows(20);
    rig.start();
    rig.settle();
    rig.transport().answerAll(FakeHttpTransport::withStatus(200, {{"RateLimit", "\"a\";r=1;t=60"}}));
    rig.settle();
    rig.advance(Millis(59'000));
    QCOMPARE(rig.transport().sentCount(), 5);
    rig.advance(Millis(1'000));
    QVERIFY(rig.transport().sentCount() > 5);
    rig.transport().answerAll(FakeHttpTransport::withStatus(200, {{"RateLimit", "\"a\";r=1;t=60"}}));
    rig.settle();
    const int sent = rig.transport().sentCount();
    rig.advance(Millis(60'000));
    rig.transport().answerAll(FakeHttpTransport::withStatus(200, {{"RateLimit", "\"a\";r=99;t=60"}}));
    rig.settle();
    QVERIFY(rig.transport().sentCount() >= sent + 5);
}

void tst_Limits::retryAfterWins() // semantics §7
{
    EngineRig rig;
    rig.addRows(5);
    rig.start();
    rig.settle();
    rig.transport().answerAll(FakeHttpTransport::withStatus(429, {{"Retry-After", "3"}, {"RateLimit", "\"a\";r=0;t=600"}}));
    rig.settle();
    rig.advance(Millis(2'999));
    QCOMPARE(rig.transport().sentCount(), 5);
    rig.advance(Millis(1));
    QCOMPARE(rig.transport().sentCount(), 10);
}

void tst_Limits::hintIsALowerBoundOfARetry() // semantics §3
{
    EngineRig rig;
    rig.setPolicy(wide(5));
    const RowId row = rig.addRows(1);
    rig.start();
    rig.settle();
    rig.transport().answerAll(FakeHttpTransport::withStatus(408, {{"RateLimit-Remaining", "0"}, {"RateLimit-Reset", "12"}}));
    rig.settle();
    QCOMPARE(rig.rowState(row), u"retryWait/none"_s);
    QVERIFY(rig.number("SELECT due_at - changed_at FROM batch_row") >= 12'000);
    rig.advance(Millis(11'999));
    QCOMPARE(rig.transport().sentCount(), 1);
    rig.advance(Millis(1'201)); // and up to a tenth on top
    QCOMPARE(rig.transport().sentCount(), 2);
}

void tst_Limits::hostileHintsChangeNothing_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("reset");
    QTest::newRow("negative") << QByteArray("X-RateLimit-Remaining") << QByteArray("-1") << QByteArray("60");
    QTest::newRow("reset in the past") << QByteArray("X-RateLimit-Remaining") << QByteArray("0") << QByteArray("1000000001");
    QTest::newRow("reset between the forms") << QByteArray("X-RateLimit-Remaining") << QByteArray("0") << QByteArray("500000000000");
    QTest::newRow("no reset") << QByteArray("RateLimit") << QByteArray("\"a\";r=0") << QByteArray();
    QTest::newRow("garbage") << QByteArray("RateLimit") << QByteArray("r=0;;t") << QByteArray("60");
}

void tst_Limits::hostileHintsChangeNothing()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, reset);
    EngineRig rig;
    rig.addRows(20);
    rig.start();
    rig.transport().setResponder([&](const auto&) {
        return FakeHttpTransport::withStatus(200, {{name, value}, {"X-RateLimit-Reset", reset}});
    });
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 20);
}

void tst_Limits::gateClosesAllLanes() // semantics §7
{
    EngineRig rig;
    rig.addRows(5);
    rig.addRows(5);
    rig.start();
    useLane(rig, Priority::critical); // read when the engine gets there
    rig.crash();
    rig.start();
    rig.settle();
    QCOMPARE(rig.transport().open().size(), size_t(10));
    const auto open = rig.transport().open();
    rig.transport().answer(open.front(), FakeHttpTransport::withStatus(429, {{"Retry-After", "30"}}));
    rig.transport().answerAll(kOk);
    rig.settle();
    rig.engine().resetBreaker(DestinationId(1), {u"operator"_s, {}}); // time only reopens it
    rig.engine().releaseHold(DestinationId(1), {u"operator"_s, {}});
    rig.advance(Millis(29'999));
    QCOMPARE(rig.transport().sentCount(), 10);
    rig.advance(Millis(1));
    QCOMPARE(rig.transport().sentCount(), 11);
}

void tst_Limits::gateSurvivesARestart()
{
    EngineRig rig;
    rig.addRows(20);
    rig.start();
    rig.settle();
    rig.transport().answerAll(FakeHttpTransport::withStatus(503, {{"Retry-After", "50"}}));
    rig.settle();
    const auto until = rig.destination().gateUntil;
    QVERIFY(until.has_value());
    QCOMPARE(rig.number("SELECT gate_until FROM destination WHERE id = 1"), toEpochMs(*until));
    rig.advance(Millis(20'000));
    rig.crash();
    rig.start();
    rig.transport().setResponder([](const auto&) { return kOk; });
    QCOMPARE(rig.destination().gateUntil, until);
    rig.settle();
    QCOMPARE(rig.destination().waitingFor, Reason::rateGate);
    rig.advance(Millis(29'999));
    QCOMPARE(rig.transport().sentCount(), 0);
    rig.advance(Millis(1));
    QVERIFY(rig.transport().sentCount() >= 15); // all that do not wait for a retry of their own
    QVERIFY(!rig.destination().gateUntil);
}

void tst_Limits::gateOutlivesNoClockSetBack()
{
    EngineRig rig;
    rig.addRows(1);
    const qint64 far = toEpochMs(rig.workspace().clock().wall()) + 400 * 86'400'000LL;
    rig.workspace().run("UPDATE destination SET gate_until = " + QByteArray::number(far));
    rig.start();
    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.advance(Millis(6 * 3'600'000 - 1));
    QCOMPARE(rig.transport().sentCount(), 0);
    rig.advance(Millis(1)); // no gate is longer than what a Retry-After is clamped to
    QCOMPARE(rig.transport().sentCount(), 1);
}

void tst_Limits::retryStormKeepsToItsShare() // semantics §3: 20 % of active and waiting, at least 3
{
    EngineRig rig;
    rig.setPolicy(wide(50));
    rig.addRows(200);
    rig.start();
    rig.settle();
    while (rig.rowsIn(RowState::pending) > 0 || !rig.transport().open().empty()) {
        rig.transport().answerAll(FakeHttpTransport::withStatus(503));
        rig.settle();
    }
    QCOMPARE(rig.rowsIn(RowState::retryWait), 200);
    rig.advance(Millis(1'000)); // all of them are due
    QCOMPARE(openRetries(rig), 10);
    QCOMPARE(rig.transport().open().size(), size_t(10));
    QCOMPARE(rig.destination().retriesUnderWay, 10);
    QCOMPARE(rig.destination().retryShare, 10);
    for (int i = 0; i < 30; ++i) {
        rig.transport().answerAll(FakeHttpTransport::withStatus(i < 2 ? 503 : 200));
        rig.settle();
        rig.advance(Millis(2'000));
        QVERIFY(openRetries(rig) <= 10);
    }
    QCOMPARE(rig.rowsIn(RowState::delivered), 200); // waited, and never died of it
    QCOMPARE(rig.destination().retriesUnderWay, 0);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Limits::firstTriesPassHeldRetries()
{
    EngineRig rig;
    rig.setPolicy(wide(5));
    const RowId first = rig.addRows(200);
    rig.start();
    // The first 150 fail once and are due again, more than are read ahead; the rest are first tries behind them.
    rig.transport().setResponder([&rig](const auto&) -> std::optional<transport::HttpResult> {
        return rig.transport().sentCount() <= 150 ? std::optional(FakeHttpTransport::withStatus(503)) : std::nullopt;
    });
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::retryWait), 150);
    rig.advance(Millis(60'000));
    rig.transport().setResponder({});
    int delivered = 0;
    for (int i = 0; i < 40 && delivered < 50; ++i) {
        QVERIFY(openRetries(rig) <= 3);
        QVERIFY2(rig.transport().open().size() == 5 || delivered >= 45, "the other slots go to first tries");
        // Retries stay open for ever: what is behind them must come through all the same.
        for (const AttemptId attempt : rig.transport().open()) {
            if (rig.number("SELECT number FROM attempt WHERE id = " + QByteArray::number(attempt.value)) == 1)
                rig.transport().answer(attempt, 200);
        }
        rig.settle();
        delivered = rig.rowsIn(RowState::delivered);
    }
    QCOMPARE(delivered, 50);
    QCOMPARE(rig.rowState(RowId(first.value + 199)), u"delivered/none"_s);
    QCOMPARE(openRetries(rig), 3);
    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.transport().answerAll(kOk);
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 200);
}

void tst_Limits::retryBudgetOff()
{
    EngineRig rig;
    auto policy = wide(50);
    policy.retryBudget.on = false;
    rig.setPolicy(policy);
    rig.addRows(50);
    rig.start();
    rig.settle();
    rig.transport().answerAll(FakeHttpTransport::withStatus(503));
    rig.settle();
    rig.advance(Millis(1'000));
    QCOMPARE(openRetries(rig), 50);
}

void tst_Limits::anyHourHoldsTheLimit() // C-11, B-54
{
    EngineRig rig;
    rig.setLimits(hourly(30));
    rig.addRows(100);
    rig.start();
    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.advance(Millis(59 * 60'000));
    QCOMPARE(rig.transport().sentCount(), 30);
    rig.advance(Millis(60 * 60'000 - 1)); // whatever hour the clock shows meanwhile
    QCOMPARE(rig.transport().sentCount(), 30);
    rig.advance(Millis(1));
    QCOMPARE(rig.transport().sentCount(), 60);
    rig.advance(Millis(60'000));
    QCOMPARE(rig.transport().sentCount(), 60);
    const auto account = rig.engine().snapshot().accounts.at(0);
    QCOMPARE(account.recordsPerHour, 30);
    QCOMPARE(account.recordsThisHour, 30);
    QCOMPARE(*account.nextRecord - rig.workspace().clock().wall(), Millis(59 * 60'000));
    QCOMPARE(rig.destination().waitingFor, Reason::rateGate);
    rig.advance(Millis(59 * 60'000));
    QCOMPARE(rig.transport().sentCount(), 90);
}

void tst_Limits::hourSurvivesARestart() // B-54: it counted from the process' start
{
    EngineRig rig;
    rig.setLimits(hourly(30));
    rig.addRows(100);
    rig.start();
    rig.settle();
    rig.transport().answer(rig.transport().open().front(), 200);
    rig.settle();
    QCOMPARE(rig.transport().sentCount(), 6);
    rig.crash(); // five were on the wire
    rig.start();
    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.settle();
    QCOMPARE(rig.transport().sentCount(), 24);
    rig.advance(Millis(1'800'000));
    rig.crash();
    rig.start();
    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.advance(Millis(1'799'999));
    QCOMPARE(rig.transport().sentCount(), 0);
    rig.advance(Millis(1));
    QCOMPARE(rig.transport().sentCount(), 30);
}

void tst_Limits::bucketIsNotFullAfterARestart() // semantics §7
{
    EngineRig rig;
    rig.setPolicy(wide(100));
    rig.setLimits({});
    rig.addRows(200);
    rig.start();
    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.settle();
    QCOMPARE(rig.transport().sentCount(), 20);
    rig.crash();
    rig.start();
    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.settle();
    QCOMPARE(rig.transport().sentCount(), 0);
    rig.advance(Millis(500));
    QCOMPARE(rig.transport().sentCount(), 5);
}

void tst_Limits::hourIsSharedByDestinations()
{
    EngineRig rig;
    rig.setLimits(hourly(40));
    rig.addRows(100, {}, DestinationId(1));
    rig.addRows(100, {}, DestinationId(2));
    rig.start();
    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.settle();
    QCOMPARE(rig.transport().sentCount(), 40);
    const qint64 first = rig.number("SELECT count(*) FROM attempt WHERE destination_id = 1");
    QVERIFY2(first >= 15 && first <= 25, qPrintable(QString::number(first)));
}

void tst_Limits::lanesOfADestinationGetNoShareOfTheirOwn()
{
    EngineRig rig;
    rig.setLimits({});
    for (const Priority lane : {Priority::critical, Priority::normal, Priority::bulk}) {
        rig.addRows(100, {}, DestinationId(1));
        useLane(rig, lane);
    }
    rig.addRows(100, {}, DestinationId(2));
    // addRows() puts all rows into one lane again.
    rig.workspace().run("UPDATE batch_row SET lane = (SELECT priority FROM batch b WHERE b.id = batch_id)");
    rig.start();
    rig.transport().setResponder([](const auto&) { return kOk; });
    for (int i = 0; i < 60; ++i)
        rig.advance(Millis(100));
    const qint64 first = rig.number("SELECT count(*) FROM attempt WHERE destination_id = 1");
    const qint64 second = rig.number("SELECT count(*) FROM attempt WHERE destination_id = 2");
    QVERIFY2(qAbs(first - second) <= 12, qPrintable(QString::number(first) + u" and "_s + QString::number(second)));
    for (const char* lane : {"0", "1", "2"}) // and each of its lanes its part
        QVERIFY(rig.number("SELECT count(*) FROM batch_row WHERE state = 4 AND destination_id = 1 AND lane = " + QByteArray(lane)) > 5);
}

void tst_Limits::replaysAndBatchesTakeTurns()
{
    EngineRig rig;
    rig.setLimits({});
    rig.addRows(1000);
    const BatchId replayed = rig.lastBatch();
    rig.addRows(1000);
    const QByteArray now = QByteArray::number(toEpochMs(rig.workspace().clock().wall()));
    rig.workspace().run("UPDATE batch_row SET due_at = " + now + " WHERE batch_id = " + QByteArray::number(replayed.value));
    rig.start();
    rig.transport().setResponder([](const auto&) { return kOk; });
    for (int i = 0; i < 60; ++i)
        rig.advance(Millis(1'000));
    const qint64 due = rig.number("SELECT n FROM batch_count WHERE state = 4 AND batch_id = " + QByteArray::number(replayed.value));
    const qint64 all = rig.number("SELECT sum(n) FROM batch_count WHERE state = 4");
    QVERIFY(all >= 600);
    QVERIFY2(qAbs(2 * due - all) <= 200, qPrintable(QString::number(due) + u" of "_s + QString::number(all)));
}

void tst_Limits::saturatedLaneLeavesTheOthers() // R48, R50
{
    EngineRig rig;
    rig.addRows(50);
    useLane(rig, Priority::bulk);
    rig.addRows(50);
    useLane(rig, Priority::critical);
    rig.addRows(50);
    rig.workspace().run("UPDATE batch_row SET lane = (SELECT priority FROM batch b WHERE b.id = batch_id)");
    rig.start();
    rig.settle();
    const auto lanes = rig.destination().lanes;
    QCOMPARE(lanes[size_t(Priority::critical)].inUse, 10);
    QCOMPARE(lanes[size_t(Priority::normal)].inUse, 5);
    QCOMPARE(lanes[size_t(Priority::bulk)].inUse, 2);
    // Bulk and normal hang for ever; critical goes on.
    rig.transport().setResponder([&rig](const transport::HttpRequest& request) -> std::optional<transport::HttpResult> {
        const QByteArray row = "(SELECT row_id FROM attempt WHERE id = " + QByteArray::number(request.attempt.value) + ")";
        return rig.number("SELECT lane FROM batch_row WHERE id = " + row) == 0 ? std::optional(kOk) : std::nullopt;
    });
    for (const AttemptId attempt : rig.transport().open()) {
        const QByteArray row = "(SELECT row_id FROM attempt WHERE id = " + QByteArray::number(attempt.value) + ")";
        if (rig.number("SELECT lane FROM batch_row WHERE id = " + row) == 0)
            rig.transport().answer(attempt, 200);
    }
    rig.settle();
    QCOMPARE(rig.number("SELECT count(*) FROM batch_row WHERE state = 4 AND lane = 0"), 50);
    QCOMPARE(rig.transport().open().size(), size_t(7));
}

void tst_Limits::slowDestinationLeavesTheOthers() // R49
{
    EngineRig rig;
    rig.addRows(50, {}, DestinationId(1));
    rig.addRows(50, {}, DestinationId(2));
    rig.start();
    rig.settle();
    for (int i = 0; i < 20; ++i) { // destination 1 never answers
        for (const AttemptId attempt : rig.transport().open()) {
            if (rig.number("SELECT destination_id FROM attempt WHERE id = " + QByteArray::number(attempt.value)) == 2)
                rig.transport().answer(attempt, 200);
        }
        rig.settle();
    }
    QCOMPARE(rig.number("SELECT count(*) FROM batch_row WHERE state = 4 AND destination_id = 2"), 50);
    QCOMPARE(rig.transport().open().size(), size_t(5));
}

void tst_Limits::slotsChangeAtRunTime() // semantics §6
{
    EngineRig rig;
    rig.addRows(60);
    rig.start();
    rig.settle();
    QCOMPARE(rig.transport().open().size(), size_t(5));
    setPolicyWhileRunning(rig, wide(12));
    rig.settle();
    QCOMPARE(rig.transport().open().size(), size_t(12)); // raising wakes what waits
    setPolicyWhileRunning(rig, wide(2));
    rig.settle();
    QCOMPARE(rig.transport().open().size(), size_t(12)); // lowering interrupts nothing
    rig.transport().answerAll(kOk);
    rig.settle();
    QCOMPARE(rig.transport().open().size(), size_t(2));
    setPolicyWhileRunning(rig, wide(0));
    rig.transport().answerAll(kOk);
    rig.settle();
    QCOMPARE(rig.transport().open().size(), size_t(0)); // 0: off
    QCOMPARE(rig.rowsIn(RowState::delivered), 14);
}

void tst_Limits::fullLaneIsSeen() // R51
{
    EngineRig rig;
    rig.addRows(200);
    rig.start();
    rig.settle();
    const auto lane = rig.destination().lanes[size_t(Priority::normal)];
    QCOMPARE(lane.slots, 5);
    QCOMPARE(lane.inUse, 5);
    QVERIFY(lane.full);
    QVERIFY(lane.waiting > 0 && lane.waiting <= 64); // the rest waits in the store
    QVERIFY(!rig.destination().lanes[size_t(Priority::bulk)].full);
    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.transport().answerAll(kOk);
    rig.settle();
    QVERIFY(!rig.destination().lanes[size_t(Priority::normal)].full);
}

void tst_Limits::openBreakerBurnsNoRetries() // B-35: retry outside, breaker inside
{
    EngineRig rig;
    auto policy = EngineRig::policy(); // 5 in a row open it for 30 s
    policy.retry.jitter = resilience::Jitter::none;
    rig.setPolicy(policy);
    rig.addRows(5);
    rig.start();
    rig.transport().setResponder([](const auto&) { return FakeHttpTransport::withStatus(500); });
    rig.settle();
    QCOMPARE(rig.destination().breaker, BreakerState::open); // each attempt is a sample
    rig.advance(Millis(29'000));
    QCOMPARE(rig.transport().sentCount(), 5);
    QCOMPARE(rig.number("SELECT max(retries) FROM batch_row"), 1); // consumed by the failure, none by the refusal
    QCOMPARE(rig.rowsIn(RowState::dead), 0);
}

void tst_Limits::concurrencyFollowsTheDestination() // semantics §4
{
    EngineRig rig;
    auto policy = wide(20);
    policy.adaptive.concurrency = true;
    rig.setPolicy(policy);
    rig.addRows(400);
    rig.start();
    rig.settle();
    QCOMPARE(rig.transport().open().size(), size_t(20));
    rig.transport().answerAll(FakeHttpTransport::withStatus(429, {{"Retry-After", "1"}}));
    rig.settle();
    rig.advance(Millis(1'000));
    const int lowered = rig.destination().lanes[size_t(Priority::normal)].slots;
    QVERIFY(lowered < 5);
    QCOMPARE(rig.transport().open().size(), size_t(lowered));
    QCOMPARE(rig.destination().lanes[size_t(Priority::critical)].slots, 10); // a lane learns for itself
    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.transport().answerAll(kOk);
    rig.settle();
    QCOMPARE(rig.destination().lanes[size_t(Priority::normal)].slots, 20);
    QCOMPARE(rig.rowsIn(RowState::delivered), 400);
}

void tst_Limits::throttleRefusesAShare() // semantics §4
{
    EngineRig rig;
    auto policy = wide(1);
    policy.adaptive.throttle = true;
    policy.retry.maxRetries = 0;
    rig.setPolicy(policy);
    rig.addRows(1000);
    rig.start();
    rig.transport().setResponder([](const auto&) { return FakeHttpTransport::withStatus(503); });
    for (int i = 0; i < 200; ++i)
        rig.advance(Millis(100));
    const int refused = rig.transport().sentCount();
    QVERIFY2(refused > 1 && refused < 20, qPrintable(QString::number(refused))); // in 20 s; a thousand without it
    QCOMPARE(rig.rowsIn(RowState::dead), refused);                              // what was refused waits
    rig.transport().setResponder([](const auto&) { return kOk; });
    for (int i = 0; i < 1200; ++i)
        rig.advance(Millis(200));
    QCOMPARE(rig.rowsIn(RowState::delivered), 1000 - rig.rowsIn(RowState::dead));
}

QTEST_GUILESS_MAIN(tst_Limits)
#include "tst_limits.moc"
