// SPDX-License-Identifier: GPL-3.0-or-later
// Deadlines of rows and batches, times of attempts, and what waits count against.
#include "tests/support/enginerig.h"

#include "core/engine/attempttime.h"
#include "core/engine/settle.h"
#include "core/store/batchrepository.h"
#include "core/store/operations.h"

#include <QtTest>

using namespace fuseboard;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;
using transport::HttpFailure;

class tst_Timeouts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leastOfAllBounds();
    void requestGetsWhatIsLeft();
    void expiredRowIsNotSent();
    void deadlineBetweenClaimAndSend();
    void deadlineBeforeTheNextTry();
    void replayRenewsTheDeadline();
    void importSetsTheDeadline();
    void queueTimeIsNoCycleTime();
    void cycleEndsTheRow();
    void errorNamesItsClass_data();
    void errorNamesItsClass();
    void decorrelatedJitterGrowsFromTheLastWait();
    void firstAttemptIsNotDelayed();
};

namespace {

const auto kOk = FakeHttpTransport::withStatus(200);

void setDeadline(EngineRig& rig, Millis in)
{
    const qint64 at = toEpochMs(rig.workspace().clock().wall() + in);
    rig.workspace().run("UPDATE batch_row SET deadline_at = " + QByteArray::number(at));
}

void replayAll(EngineRig& rig)
{
    store::Connection& connection = rig.workspace().connection();
    auto transaction = store::Transaction::begin(connection);
    QVERIFY(transaction);
    store::DeadLetterFilter filter;
    const auto replayed = store::Operations(connection, rig.workspace().clock().wall()).replay(filter, false, false, {u"operator"_s, {}});
    QVERIFY(replayed);
    QVERIFY(replayed->applied > 0);
    QVERIFY(transaction->commit());
    rig.engine().lookAgain(DestinationId(1));
}

} // namespace

void tst_Timeouts::leastOfAllBounds() // R46
{
    auto policy = EngineRig::policy();
    policy.attemptTimeout = Millis(2'000);
    const WallTime wall = fromEpochMs(1'700'000'000'000);
    store::Candidate row;
    QCOMPARE(engine::attemptTime(policy, row, std::nullopt, wall), Millis(2'000));
    QCOMPARE(engine::attemptTime(policy, row, wall + Millis(800), wall), Millis(800)); // 2000 under 800 is 800
    row.cycleMs = 29'500;
    QCOMPARE(engine::attemptTime(policy, row, std::nullopt, wall), Millis(500));
    QCOMPARE(engine::attemptTime(policy, row, wall + Millis(300), wall), Millis(300));
    QCOMPARE(engine::attemptTime(policy, row, wall, wall), Millis(0)); // R47: at its deadline nothing starts
    QCOMPARE(engine::attemptTime(policy, row, wall - Millis(5), wall), Millis(0));
    row.cycleMs = 40'000;
    QCOMPARE(engine::attemptTime(policy, row, std::nullopt, wall), Millis(0));
}

void tst_Timeouts::requestGetsWhatIsLeft() // R41, R46, B-52
{
    EngineRig rig;
    auto policy = EngineRig::policy();
    policy.attemptTimeout = Millis(2'000);
    rig.setPolicy(policy);
    rig.addRows(3);
    rig.workspace().run("UPDATE batch_row SET deadline_at = " + QByteArray::number(toEpochMs(rig.workspace().clock().wall()) + 800)
                        + " WHERE id = 2");
    rig.workspace().run("UPDATE batch_row SET cycle_ms = 29000 WHERE id = 3");
    rig.start();
    rig.settle();
    const auto requests = rig.transport().requests();
    QCOMPARE(requests.size(), size_t(3));
    QCOMPARE(requests[0].timeout, Millis(2'000));
    QCOMPARE(requests[1].timeout, Millis(800));
    QCOMPARE(requests[2].timeout, Millis(1'000));

    EngineRig late; // the batch's deadline bounds its attempts in the same way
    late.setPolicy(policy);
    late.addRows(1);
    late.workspace().run("UPDATE batch SET deadline_at = " + QByteArray::number(toEpochMs(late.workspace().clock().wall()) + 700));
    late.start();
    late.settle();
    QCOMPARE(late.transport().requests().at(0).timeout, Millis(700));
}

void tst_Timeouts::expiredRowIsNotSent() // R47
{
    EngineRig rig;
    rig.addRows(30);
    setDeadline(rig, Millis(60'000));
    rig.start();
    rig.settle();
    rig.workspace().clock().advance(Millis(60'000));
    rig.transport().answerAll(kOk);
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 5); // sent in time
    QCOMPARE(rig.number("SELECT count(*) FROM batch_row WHERE state = 6 AND reason = 23"), 25);
    QCOMPARE(rig.transport().sentCount(), 5);
    QCOMPARE(rig.destination().breaker, BreakerState::closed);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Timeouts::deadlineBetweenClaimAndSend() // row-life.md, step 4
{
    EngineRig rig;
    const RowId row = rig.addRows(1, Charge{Credits::whole(6), {}});
    setDeadline(rig, Millis(1'000));
    rig.start();
    while (rig.rowsIn(RowState::claimed) == 0) {
        rig.deliver();
        rig.turnAndHold();
    }
    rig.workspace().clock().advance(Millis(1'000));
    rig.settle();
    QCOMPARE(rig.transport().sentCount(), 0);
    QCOMPARE(rig.rowState(row), u"dead/expired"_s);
    QCOMPARE(rig.number("SELECT data_reserved + data_used FROM credit_day"), 0);
    QCOMPARE(rig.number("SELECT tries FROM batch_row"), 0);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Timeouts::deadlineBeforeTheNextTry() // semantics §3: fail now, with the last error
{
    EngineRig rig;
    auto policy = EngineRig::policy();
    policy.retry.jitter = resilience::Jitter::none;
    rig.setPolicy(policy);
    const RowId row = rig.addRows(1);
    setDeadline(rig, Millis(1'000)); // the wait of 1 s ends at the deadline, not before it
    rig.start();
    rig.settle();
    rig.transport().answerAll(FakeHttpTransport::withStatus(503, {}, "busy"));
    rig.settle();
    QCOMPARE(rig.rowState(row), u"dead/expired"_s);
    QVERIFY(rig.workspace().text("SELECT error FROM attempt").startsWith(u"busy"_s)); // R38
}

void tst_Timeouts::replayRenewsTheDeadline()
{
    EngineRig rig;
    auto policy = EngineRig::policy();
    policy.rowDeadline = Millis(60'000);
    rig.setPolicy(policy);
    const RowId row = rig.addRows(1);
    setDeadline(rig, Millis(0));
    rig.start();
    rig.settle();
    QCOMPARE(rig.rowState(row), u"dead/expired"_s);
    rig.workspace().clock().advance(Millis(3'600'000));
    replayAll(rig);
    rig.settle();
    QCOMPARE(rig.number("SELECT deadline_at FROM batch_row"), toEpochMs(rig.workspace().clock().wall()) + 60'000);
    QCOMPARE(rig.transport().sentCount(), 1);

    EngineRig bounded; // the batch's own bound goes before the destination's
    bounded.setPolicy(policy);
    bounded.addRows(1);
    bounded.workspace().run("UPDATE batch SET row_deadline_ms = 5000");
    setDeadline(bounded, Millis(0));
    bounded.start();
    bounded.settle();
    replayAll(bounded);
    bounded.settle();
    QCOMPARE(bounded.transport().requests().at(0).timeout, Millis(5'000));
}

void tst_Timeouts::importSetsTheDeadline()
{
    EngineRig rig;
    auto policy = EngineRig::policy();
    policy.rowDeadline = Millis(60'000);
    rig.setPolicy(policy);
    store::Connection& connection = rig.workspace().connection();
    const WallTime now = rig.workspace().clock().wall();
    const auto importInto = [&](std::optional<Millis> bound, char identity) {
        auto transaction = store::Transaction::begin(connection);
        store::Batch batch;
        batch.destination = DestinationId(1);
        batch.rowDeadline = bound;
        store::BatchRepository repository(connection);
        const BatchId id = *repository.create(batch, now);
        store::NewRow row;
        row.body = "{}";
        row.identity.fill(uchar(identity));
        const auto added = repository.addRows(id, {row}, {}, now);
        const bool committed = added && transaction->commit();
        return committed && repository.batch(id)->rowDeadline == bound ? id : BatchId();
    };
    const auto deadlineIn = [&](BatchId id) {
        return rig.number("SELECT deadline_at FROM batch_row WHERE batch_id = " + QByteArray::number(id.value)) - toEpochMs(now);
    };
    QCOMPARE(deadlineIn(importInto(std::nullopt, 'a')), 60'000);
    QCOMPARE(deadlineIn(importInto(Millis(7'000), 'b')), 7'000);
    QVERIFY(deadlineIn(importInto(Millis(0), 'c')) < 0); // none at all
}

void tst_Timeouts::queueTimeIsNoCycleTime() // semantics §5: 50,000 rows wait 83 minutes at 10/s and are well
{
    EngineRig rig;
    rig.addRows(6);
    rig.start();
    rig.settle();
    rig.workspace().clock().advance(Millis(5'000));
    rig.transport().answerAll(FakeHttpTransport::withStatus(503));
    rig.settle();
    rig.engine().pauseDestination(DestinationId(1), true, {u"operator"_s, {}});
    rig.advance(Millis(5'000'000)); // 83 minutes in the queue: the sixth before its first try, the others before their second
    rig.engine().pauseDestination(DestinationId(1), false, {u"operator"_s, {}});
    rig.settle();
    rig.transport().answerAll(kOk);
    rig.settle();
    rig.transport().answerAll(kOk);
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 6);
    const auto requests = rig.transport().requests();
    QCOMPARE(requests.size(), size_t(11));
    for (const auto& request : requests)
        QCOMPARE(request.timeout, Millis(10'000)); // none was cut short
}

void tst_Timeouts::cycleEndsTheRow()
{
    EngineRig rig;
    auto policy = EngineRig::policy();
    policy.retry.jitter = resilience::Jitter::none;
    policy.retry.base = Millis(1'000);
    policy.breaker.failureThreshold = 0;
    rig.setPolicy(policy);
    const RowId row = rig.addRows(1);
    rig.start();
    auto slow = FakeHttpTransport::notSent(HttpFailure::timeout);
    slow.phases.totalUs = 9'500'000;
    for (int i = 0; i < 3; ++i) { // 9.5 + 1 + 9.5 + 2 + 8 s: the third attempt gets what is left of 30 s
        rig.advance(Millis(4'000));
        QCOMPARE(rig.transport().open().size(), size_t(1));
        if (i == 2)
            slow.phases.totalUs = 8'000'000;
        rig.transport().answerAll(slow);
        rig.settle();
    }
    QCOMPARE(rig.transport().requests().at(1).timeout, Millis(10'000));
    QCOMPARE(rig.transport().requests().at(2).timeout, Millis(8'000));
    QCOMPARE(rig.rowState(row), u"dead/exhausted"_s);
}

void tst_Timeouts::errorNamesItsClass_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("sent");
    QTest::addColumn<qint64>("connectUs");
    QTest::addColumn<qint64>("timeoutMs");
    QTest::addColumn<QString>("text");
    QTest::newRow("submit") << 0 << true << qint64(20) << qint64(10'000) << u"submit: timed out after 10 s, body sent"_s;
    QTest::newRow("request") << 1 << true << qint64(20) << qint64(30'000) << u"request: timed out after 30 s, body sent"_s;
    QTest::newRow("upload") << 2 << false << qint64(20) << qint64(120'000) << u"upload: timed out after 120 s, nothing sent"_s;
    QTest::newRow("long poll") << 3 << true << qint64(0) << qint64(300'000) << u"longPoll: timed out after 300 s, body sent"_s;
    QTest::newRow("connect") << 0 << false << qint64(0) << qint64(10'000) << u"connect: timed out after 5 s, nothing sent"_s;
    QTest::newRow("less than a second") << 0 << true << qint64(20) << qint64(800) << u"submit: timed out after 800 ms, body sent"_s;
    QTest::newRow("less than to connect") << 0 << false << qint64(0) << qint64(1'500) << u"submit: timed out after 1.5 s, nothing sent"_s;
}

void tst_Timeouts::errorNamesItsClass() // R42, R43, R44
{
    QFETCH(const int, kind);
    QFETCH(const bool, sent);
    QFETCH(const qint64, connectUs);
    QFETCH(const qint64, timeoutMs);
    QFETCH(const QString, text);
    EngineRig rig;
    auto policy = EngineRig::policy(ResendPolicy::neverTwice);
    policy.timeoutClass = TimeoutClass(kind);
    policy.attemptTimeout = timeoutMs >= 10'000 ? store::defaultTimeout(policy.timeoutClass) : Millis(timeoutMs);
    policy.cycleTimeout = Millis(600'000);
    rig.setPolicy(policy);
    rig.addRows(1);
    rig.start();
    rig.settle();
    QCOMPARE(rig.transport().requests().at(0).timeout, Millis(timeoutMs));
    auto result = sent ? FakeHttpTransport::noAnswer(HttpFailure::timeout) : FakeHttpTransport::notSent(HttpFailure::timeout);
    result.phases.connectUs = connectUs;
    rig.transport().answerAll(result);
    rig.settle();
    QCOMPARE(rig.workspace().text("SELECT error FROM attempt"), text);
    QCOMPARE(rig.rowsIn(RowState::ambiguous), sent ? 1 : 0);
}

void tst_Timeouts::decorrelatedJitterGrowsFromTheLastWait() // semantics §3: s = min(cap, U(base, 3 * s_prev))
{
    EngineRig rig;
    auto policy = EngineRig::policy();
    policy.retry = {.maxRetries = 8, .base = Millis(1'000), .cap = Millis(3'600'000), .jitter = resilience::Jitter::decorrelated};
    policy.cycleTimeout = Millis(86'400'000);
    policy.breaker.failureThreshold = 0;
    policy.breaker.ratePercent = 0;
    rig.setPolicy(policy);
    rig.addRows(5);
    rig.start();
    rig.transport().setResponder([](const auto&) { return FakeHttpTransport::withStatus(503); });
    rig.settle();
    QVERIFY(rig.number("SELECT max(due_at - changed_at) FROM batch_row") <= 3'000); // s_0 is the base
    qint64 longest = 0;
    std::array<qint64, 5> last{};
    for (int step = 0; step < 4000 && rig.rowsIn(RowState::retryWait) > 0; ++step) {
        for (int row = 0; row < 5; ++row) {
            const QByteArray id = QByteArray::number(row + 1);
            const qint64 wait = rig.number("SELECT due_at - changed_at FROM batch_row WHERE state = 3 AND id = " + id);
            if (wait == last[size_t(row)] || wait < 0)
                continue;
            QVERIFY(last[size_t(row)] == 0 || wait <= 3 * last[size_t(row)]);
            last[size_t(row)] = wait;
            longest = std::max(longest, wait);
        }
        rig.advance(Millis(1'000));
    }
    QVERIFY2(longest > 10'000, qPrintable(QString::number(longest))); // never more than 3 s if it started anew each time
}

void tst_Timeouts::firstAttemptIsNotDelayed() // R39
{
    EngineRig rig;
    rig.addRows(1);
    rig.start();
    const MonoTime before = rig.workspace().clock().now();
    rig.settle();
    QCOMPARE(rig.transport().sentCount(), 1);
    QCOMPARE(rig.workspace().clock().now(), before);
}

QTEST_GUILESS_MAIN(tst_Timeouts)
#include "tst_timeouts.moc"
