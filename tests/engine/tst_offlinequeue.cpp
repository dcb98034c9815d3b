// SPDX-License-Identifier: GPL-3.0-or-later
// The offline queue's lane (R104, R106-R109, semantics.md §10) on virtual time, over the real store.
#include "core/store/batchrepository.h"
#include "core/store/operations.h"
#include "tests/support/enginerig.h"

#include <QtTest>

#include <numeric>

using namespace fuseboard;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;

class tst_OfflineQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsAreSpaced();
    void concurrency();
    void tenAttempts();
    void permanentAnswersAreNotRepeated();
    void notSentGoesBackToTheHead();
    void ambiguousGoesToTheDeadLetters();
    void anyAnswerDoesNotCountAsDrained();
    void retryAfterIsALowerBound();
    void throttledQueueWaitsForTheGate();
    void aliveDestinationRestartsTheDrain();
    void restartInTheMiddle();
    void destinationsAreNeverMixed();
    void cancelledAndPausedBatches();
    void replayReturnsToTheBatchsLane();
    void hotLanesGoOnBesideTheDrain();
    void arraysStayTogether();
};

namespace {

const auto kOk = FakeHttpTransport::withStatus(200);
const store::Actor kOperator{u"operator"_s, u"maintenance"_s};

store::DestinationPolicy queueing(ResendPolicy resend = ResendPolicy::neverTwice)
{
    auto policy = EngineRig::policy(resend);
    policy.fallback.queue = true;
    policy.breaker.failureThreshold = 0; // the schedule alone, where a test does not say otherwise
    policy.breaker.ratePercent = 0;
    return policy;
}

/// n rows of destination 1 in its offline queue; the breaker is closed again, the first row has not been started.
RowId queueRows(EngineRig& rig, int n, const store::DestinationPolicy& policy)
{
    rig.setPolicy(policy);
    const RowId first = rig.addRows(n);
    rig.start();
    rig.engine().trip(DestinationId(1), std::nullopt, kOperator);
    rig.settle();
    rig.engine().resetBreaker(DestinationId(1), kOperator);
    return first;
}

std::vector<qint64> rowsSent(EngineRig& rig)
{
    std::vector<qint64> rows;
    for (const auto& request : rig.transport().requests())
        rows.push_back(rig.number("SELECT row_id FROM attempt WHERE id = " + QByteArray::number(request.attempt.value)));
    return rows;
}

} // namespace

void tst_OfflineQueue::startsAreSpaced() // R107: FIFO, 200 ms
{
    EngineRig rig;
    const RowId first = queueRows(rig, 12, queueing());
    QCOMPARE(rig.destination().offlineQueue, 12);
    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.settle();
    QCOMPARE(rig.transport().sentCount(), 1);
    QCOMPARE(rig.engine().untilNextTurn(), Millis(100));
    rig.advance(Millis(150));
    QCOMPARE(rig.engine().untilNextTurn(), Millis(50));
    rig.advance(Millis(49));
    QCOMPARE(rig.transport().sentCount(), 1);
    rig.advance(Millis(1));
    QCOMPARE(rig.transport().sentCount(), 2);
    for (int i = 3; i <= 12; ++i) {
        rig.advance(Millis(200));
        QCOMPARE(rig.transport().sentCount(), i);
        QCOMPARE(rig.destination().offlineQueue, 12 - i);
    }
    std::vector<qint64> fifo(12);
    std::iota(fifo.begin(), fifo.end(), first.value);
    QVERIFY(rowsSent(rig) == fifo);
    QCOMPARE(rig.rowsIn(RowState::delivered), 12);
}

void tst_OfflineQueue::concurrency() // R106
{
    EngineRig rig;
    queueRows(rig, 12, queueing());
    for (int i = 0; i < 20; ++i)
        rig.advance(Millis(200));
    QCOMPARE(rig.transport().open().size(), size_t(5));
    rig.transport().answer(rig.transport().open().front(), 200);
    rig.settle();
    QCOMPARE(rig.transport().sentCount(), 6);
}

void tst_OfflineQueue::tenAttempts() // R104: 60, 120, 240 … 15360 s; 8 h 31 min in all
{
    EngineRig rig;
    const RowId row = queueRows(rig, 1, queueing());
    rig.transport().setResponder([](const auto&) { return FakeHttpTransport::withStatus(503, {}, "down"); });
    rig.settle();
    Millis wait(60'000), span(0);
    for (int attempt = 1; attempt < 10; ++attempt) {
        QCOMPARE(rig.transport().sentCount(), attempt);
        QCOMPARE(rig.rowState(row), u"retryWait/none"_s);
        QCOMPARE(rig.number("SELECT cycle_ms FROM batch_row"), 0); // each attempt is a cycle of its own
        rig.advance(wait - Millis(1));
        QCOMPARE(rig.transport().sentCount(), attempt);
        rig.advance(Millis(1));
        span += wait;
        wait *= 2;
    }
    QCOMPARE(span, Millis(30'660'000));
    QCOMPARE(rig.transport().sentCount(), 10);
    QCOMPARE(rig.rowState(row), u"dead/exhausted"_s);
    QCOMPARE(rig.destination().offlineQueue, 0);
    QCOMPARE(rig.workspace().text("SELECT error FROM attempt ORDER BY id DESC LIMIT 1"), u"down; 10 attempts from the offline queue"_s);
    rig.advance(Millis(86'400'000));
    QCOMPARE(rig.transport().sentCount(), 10);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_OfflineQueue::permanentAnswersAreNotRepeated() // B-38
{
    EngineRig rig;
    const RowId row = queueRows(rig, 1, queueing());
    rig.transport().setResponder([](const auto&) { return FakeHttpTransport::withStatus(422, {}, "no such column"); });
    rig.settle();
    QCOMPARE(rig.rowState(row), u"dead/rejected"_s);
    rig.advance(Millis(86'400'000));
    QCOMPARE(rig.transport().sentCount(), 1);
}

void tst_OfflineQueue::notSentGoesBackToTheHead() // R107
{
    EngineRig rig;
    const RowId first = queueRows(rig, 6, queueing());
    rig.transport().setResponder([](const auto&) { return FakeHttpTransport::notSent(); });
    rig.settle();
    for (int i = 0; i < 290; ++i)
        rig.workspace().clock().advance(Millis(200));
    rig.settle();
    QCOMPARE(rig.transport().sentCount(), 1); // 58 s on: nobody else was tried
    QCOMPARE(rig.engine().untilNextTurn(), Millis(100)); // and nobody is kept busy with it
    QCOMPARE(rig.rowState(first), u"retryWait/none"_s);
    QCOMPARE(rig.destination().offlineQueue, 6);
    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.advance(Millis(2'000));
    for (int i = 0; i < 6; ++i)
        rig.advance(Millis(200));
    const qint64 f = first.value;
    QVERIFY((rowsSent(rig) == std::vector{f, f, f + 1, f + 2, f + 3, f + 4, f + 5}));
    QCOMPARE(rig.rowsIn(RowState::delivered), 6);
}

void tst_OfflineQueue::ambiguousGoesToTheDeadLetters() // row-life.md; R107
{
    EngineRig rig;
    const RowId first = queueRows(rig, 3, queueing());
    rig.transport().setResponder([](const auto&) { return FakeHttpTransport::noAnswer(); });
    rig.settle();
    QCOMPARE(rig.rowState(first), u"ambiguous/noAnswer"_s);
    rig.advance(Millis(59'900));
    QCOMPARE(rig.transport().sentCount(), 1); // the drain has stopped
    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.advance(Millis(100));
    rig.advance(Millis(200));
    const qint64 f = first.value;
    QVERIFY((rowsSent(rig) == std::vector{f, f + 1, f + 2})); // never a second time by itself
    QCOMPARE(rig.destination().offlineQueue, 0);
}

void tst_OfflineQueue::anyAnswerDoesNotCountAsDrained() // B-29: a 500 discards nothing
{
    for (const ResendPolicy resend : {ResendPolicy::neverTwice, ResendPolicy::answeredFailures}) {
        EngineRig rig;
        const RowId row = queueRows(rig, 2, queueing(resend));
        rig.transport().failRequest(0, FakeHttpTransport::withStatus(500));
        rig.transport().setResponder([](const auto&) { return kOk; });
        rig.settle();
        QCOMPARE(rig.rowState(row), resend == ResendPolicy::neverTwice ? u"ambiguous/maybeProcessed"_s : u"retryWait/none"_s);
        rig.advance(Millis(200)); // an answer stops nobody else
        QCOMPARE(rig.rowsIn(RowState::delivered), 1);
    }
}

void tst_OfflineQueue::retryAfterIsALowerBound() // R40 in the queue
{
    EngineRig rig;
    const RowId row = queueRows(rig, 1, queueing());
    rig.transport().failRequest(0, FakeHttpTransport::withStatus(503, {{"Retry-After", "3600"}}));
    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.settle();
    QCOMPARE(rig.rowState(row), u"retryWait/none"_s);
    rig.advance(Millis(3'599'000));
    QCOMPARE(rig.transport().sentCount(), 1);
    rig.advance(Millis(362'000));
    QCOMPARE(rig.rowState(row), u"delivered/none"_s);
}

void tst_OfflineQueue::throttledQueueWaitsForTheGate() // B-29: no pacing after a 429
{
    EngineRig rig;
    queueRows(rig, 4, queueing());
    rig.transport().failRequest(0, FakeHttpTransport::withStatus(429, {{"Retry-After", "30"}}));
    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.settle();
    QCOMPARE(rig.destination().waitingFor, Reason::rateGate);
    for (int i = 0; i < 10; ++i)
        rig.advance(Millis(2'900));
    QCOMPARE(rig.transport().sentCount(), 1);
    rig.advance(Millis(1'100));
    for (int i = 0; i < 4; ++i)
        rig.advance(Millis(200));
    QCOMPARE(rig.rowsIn(RowState::delivered), 4);
    QCOMPARE(rig.number("SELECT max(retries) FROM batch_row"), 0);
}

void tst_OfflineQueue::aliveDestinationRestartsTheDrain()
{
    EngineRig rig;
    queueRows(rig, 3, queueing());
    rig.transport().failRequest(0, FakeHttpTransport::notSent());
    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.settle();
    QCOMPARE(rig.transport().sentCount(), 1);
    const RowId live = rig.addRows(1);
    rig.engine().addBatch(*store::BatchRepository(rig.workspace().connection()).batch(rig.lastBatch()));
    rig.settle();
    QCOMPARE(rig.rowState(live), u"delivered/none"_s);
    rig.advance(Millis(200));
    rig.advance(Millis(200));
    QCOMPARE(rig.rowsIn(RowState::delivered), 3); // the others did not wait for the minute
    QCOMPARE(rig.rowsIn(RowState::retryWait), 1); // the failed one does
}

void tst_OfflineQueue::restartInTheMiddle() // B-29: a row is never taken out before it is delivered
{
    EngineRig rig;
    queueRows(rig, 20, queueing());
    int sent = 0;
    rig.transport().setResponder([&sent](const auto&) { return ++sent <= 8 ? std::optional(kOk) : std::nullopt; });
    for (int i = 0; i < 10; ++i)
        rig.advance(Millis(200));
    QCOMPARE(rig.rowsIn(RowState::delivered), 8);
    QCOMPARE(rig.rowsIn(RowState::claimed), 2);
    QCOMPARE(rig.destination().offlineQueue, 12);
    rig.crash();
    QCOMPARE(rig.number("SELECT count(*) FROM batch_row WHERE lane = 3 AND state = 1"), 10);
    rig.start();
    QCOMPARE(rig.destination().offlineQueue, 10);
    QCOMPARE(rig.rowsIn(RowState::ambiguous), 2);
    rig.transport().setResponder([](const auto&) { return kOk; });
    for (int i = 0; i < 10; ++i)
        rig.advance(Millis(200));
    QCOMPARE(rig.transport().sentCount(), 10);
    QCOMPARE(rig.rowsIn(RowState::delivered), 18);
    QCOMPARE(rig.destination().offlineQueue, 0);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_OfflineQueue::destinationsAreNeverMixed() // B-29
{
    EngineRig rig;
    rig.setPolicy(queueing());
    rig.workspace().run("UPDATE destination SET policy = '" + store::toJson(queueing()) + "' WHERE id = 2");
    rig.addRows(15, {}, DestinationId(1));
    rig.addRows(15, {}, DestinationId(2));
    rig.start();
    rig.engine().trip(DestinationId(1), std::nullopt, kOperator);
    rig.engine().trip(DestinationId(2), std::nullopt, kOperator);
    rig.settle();
    const auto snapshot = rig.engine().snapshot();
    QCOMPARE(snapshot.destinations[0].offlineQueue, 15);
    QCOMPARE(snapshot.destinations[1].offlineQueue, 15);
    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.engine().resetBreaker(DestinationId(2), kOperator);
    for (int i = 0; i < 20; ++i)
        rig.advance(Millis(200));
    QCOMPARE(rig.number("SELECT count(*) FROM batch_row WHERE state = 4 AND destination_id = 2"), 15);
    QCOMPARE(rig.number("SELECT count(*) FROM batch_row WHERE state = 4 AND destination_id = 1"), 0);
    rig.engine().resetBreaker(DestinationId(1), kOperator);
    for (int i = 0; i < 20; ++i)
        rig.advance(Millis(200));
    QCOMPARE(rig.rowsIn(RowState::delivered), 30);
    QCOMPARE(rig.number("SELECT count(*) FROM attempt a JOIN batch_row r ON r.id = a.row_id JOIN webhook w ON w.id = a.webhook_id"
                        " WHERE r.destination_id = a.destination_id AND w.destination_id = r.destination_id"),
             30);
}

void tst_OfflineQueue::cancelledAndPausedBatches()
{
    EngineRig rig;
    rig.setPolicy(queueing());
    rig.addRows(100);
    const BatchId cancelled = rig.lastBatch();
    rig.addRows(100);
    const BatchId paused = rig.lastBatch();
    rig.start();
    rig.engine().trip(DestinationId(1), std::nullopt, kOperator);
    rig.settle();
    QCOMPARE(rig.destination().offlineQueue, 200);
    rig.engine().cancelBatch(cancelled, kOperator);
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::cancelled), 100);
    QCOMPARE(rig.destination().offlineQueue, 100); // counted again although nothing may be sent
    rig.engine().pauseBatch(paused, true, kOperator);
    rig.engine().resetBreaker(DestinationId(1), kOperator);
    rig.transport().setResponder([](const auto&) { return kOk; });
    for (int i = 0; i < 5; ++i)
        rig.advance(Millis(200));
    QCOMPARE(rig.transport().sentCount(), 0);
    rig.engine().pauseBatch(paused, false, kOperator);
    for (int i = 0; i < 5; ++i)
        rig.advance(Millis(200));
    QCOMPARE(rig.transport().sentCount(), 5);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_OfflineQueue::replayReturnsToTheBatchsLane()
{
    EngineRig rig;
    const RowId row = queueRows(rig, 1, queueing());
    rig.transport().setResponder([](const auto&) { return FakeHttpTransport::withStatus(422); });
    rig.settle();
    QCOMPARE(rig.rowState(row), u"dead/rejected"_s);
    store::DeadLetterFilter filter;
    filter.only = {row};
    auto transaction = store::Transaction::begin(rig.workspace().connection());
    QVERIFY(transaction);
    QVERIFY(store::Operations(rig.workspace().connection(), rig.workspace().clock().wall()).replay(filter, false, false, kOperator));
    QVERIFY(transaction->commit());
    QCOMPARE(rig.number("SELECT lane FROM batch_row"), qint64(Priority::normal));
    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.engine().lookAgain(DestinationId(1));
    rig.settle();
    QCOMPARE(rig.rowState(row), u"delivered/none"_s);
}

void tst_OfflineQueue::hotLanesGoOnBesideTheDrain() // R50
{
    EngineRig rig;
    queueRows(rig, 20, queueing());
    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.addRows(50);
    rig.engine().addBatch(*store::BatchRepository(rig.workspace().connection()).batch(rig.lastBatch()));
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 51);
}

void tst_OfflineQueue::arraysStayTogether() // row-life.md, "Array batches": a retry repeats the same array, from the queue too
{
    EngineRig rig;
    auto policy = queueing();
    policy.array.records = 4;
    policy.lanes = {1, 1, 1};
    rig.setPolicy(policy);
    rig.addRows(10);
    rig.start();
    rig.settle();
    const QByteArray sent = rig.transport().requests().front().body;
    rig.transport().answerAll(FakeHttpTransport::withStatus(503));
    rig.engine().trip(DestinationId(1), std::nullopt, kOperator);
    rig.settle();
    rig.advance(Millis(2'000));
    QCOMPARE(rig.number("SELECT count(*) FROM batch_row WHERE lane = 3 AND state = 1"), 10);
    QCOMPARE(rig.number("SELECT count(*) FROM batch_row WHERE array_of IS NOT NULL"), 4);
    rig.engine().resetBreaker(DestinationId(1), kOperator);
    rig.transport().setResponder([](const auto&) { return kOk; });
    for (int i = 0; i < 4; ++i)
        rig.advance(Millis(200));
    QCOMPARE(rig.rowsIn(RowState::delivered), 10);
    QCOMPARE(rig.destination().offlineQueue, 0);
    const auto requests = rig.transport().requests();
    QCOMPARE(requests.size(), size_t(4)); // 4, again 4, 4, 2
    QCOMPARE(requests[1].body, sent);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

QTEST_GUILESS_MAIN(tst_OfflineQueue)
#include "tst_offlinequeue.moc"
