// SPDX-License-Identifier: GPL-3.0-or-later
// Several rows in one request (row-life.md, "Array batches"; semantics.md §12) on virtual time over the real store.
#include "tests/support/enginerig.h"

#include "core/payload/idempotencykey.h"
#include "core/store/operations.h"

#include <QtTest>

using namespace fuseboard;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;

namespace {

const Charge kSix{Credits::whole(6), {}};

store::DestinationPolicy arrayPolicy(int records = 10, ResendPolicy resend = ResendPolicy::answeredFailures)
{
    store::DestinationPolicy policy = EngineRig::policy(resend);
    policy.array.records = records;
    policy.breaker.failureThreshold = 0;
    policy.breaker.ratePercent = 0;
    policy.retry.jitter = resilience::Jitter::none;
    return policy;
}

QByteArray bodies(int from, int n)
{
    QByteArray text;
    for (int i = from; i < from + n; ++i)
        text += (text.isEmpty() ? "[{\"n\":" : ",{\"n\":") + QByteArray::number(i) + '}';
    return text + ']';
}

QByteArray keyOf(const transport::HttpRequest& request)
{
    for (const auto& [name, value] : request.headers) {
        if (name == "Idempotency-Key")
            return value;
    }
    return {};
}

transport::HttpResult status(int code, const QByteArray& body = {})
{
    return FakeHttpTransport::withStatus(code, {}, body);
}

} // namespace

class tst_Arrays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsTravelTogether();
    void bytesBoundTheArray();
    void recordsAreCountedByTheLimiter();
    void creditsBoundTheArray();
    void everyAnswerOnEveryPolicy_data();
    void everyAnswerOnEveryPolicy();
    void retryRepeatsTheSameArray();
    void gateRepeatsTheSameArray();
    void tooLargeSplitsInHalves();
    void refusedWholeIsTriedRowByRow();
    void refusedRowsThatAreNamed();
    void partialAnswer();
    void partialAnswerAfterNoAnswer();
    void ledgerRefusesOneMember();
    void staleMemberLeaves();
    void tripBetweenClaimAndSend();
    void memberGoneBeforeTheRetry_data();
    void memberGoneBeforeTheRetry();
    void pausedBatchKeepsTheArrayTogether();
    void repeatedArrayWaitsForItsTokens();
    void crashMarksEveryMember();
    void crashRepeatsTheArray();
    void settleOneMemberByHand();
    void replayedRowsTravelTogetherAgain();
    void rowDetailOfAMember();
};

void tst_Arrays::rowsTravelTogether()
{
    EngineRig rig;
    rig.setPolicy(arrayPolicy());
    rig.addRows(25, kSix);
    rig.start();
    rig.settle();
    const auto requests = rig.transport().requests();
    QCOMPARE(requests.size(), size_t(3));
    QCOMPARE(requests[0].body, bodies(0, 10));
    QCOMPARE(requests[1].body, bodies(10, 10));
    QCOMPARE(requests[2].body, bodies(20, 5));
    QCOMPARE(rig.destination().inFlight, 3); // one slot a request
    QCOMPARE(rig.number("SELECT data_reserved FROM credit_day"), 150'000);
    QCOMPARE(rig.number("SELECT records FROM attempt WHERE id = 1"), 10);
    QCOMPARE(rig.number("SELECT data_milli FROM attempt WHERE id = 1"), 60'000);
    QCOMPARE(rig.number("SELECT count(*) FROM attempt_member"), 25);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());

    rig.transport().answerAll(status(200));
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 25);
    QCOMPARE(rig.number("SELECT data_used FROM credit_day"), 150'000);
    QCOMPARE(rig.number("SELECT odometer FROM webhook WHERE id = 1"), 25); // records, not requests
    QCOMPARE(rig.number("SELECT sum(delivered) FROM health_minute"), 25);
    QCOMPARE(rig.number("SELECT state FROM batch"), qint64(BatchState::finished));
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Arrays::bytesBoundTheArray() // {"n":0} is 7 bytes: three of them are 25 with brackets and commas
{
    EngineRig rig;
    auto policy = arrayPolicy();
    policy.array.bytes = 25;
    rig.setPolicy(policy);
    rig.addRows(7);
    rig.start();
    rig.settle();
    const auto requests = rig.transport().requests();
    QCOMPARE(requests.size(), size_t(3));
    QCOMPARE(requests[0].body, bodies(0, 3));
    QCOMPARE(requests[1].body, bodies(3, 3));
    QCOMPARE(requests[2].body, QByteArray("{\"n\":6}")); // a row alone is no array
    QCOMPARE(keyOf(requests[2]), payload::idempotencyKey(rig.workspace().workspace().uuid(), RowId(7), 1));
}

void tst_Arrays::recordsAreCountedByTheLimiter() // C-10
{
    EngineRig rig;
    rig.setPolicy(arrayPolicy());
    rig.setLimits({}); // 10 records a second, burst 20
    rig.addRows(60);
    rig.start();
    rig.transport().setResponder([](const auto&) { return status(200); });
    rig.settle();
    QCOMPARE(rig.transport().sentCount(), 2);
    QCOMPARE(rig.rowsIn(RowState::delivered), 20);
    rig.advance(Millis(350)); // fewer tokens than rows: fewer are sent, none starve
    QCOMPARE(rig.rowsIn(RowState::delivered), 23);
    QCOMPARE(rig.transport().requests().back().body, bodies(20, 3));
    rig.advance(Millis(650));
    QCOMPARE(rig.rowsIn(RowState::delivered), 30);
}

void tst_Arrays::creditsBoundTheArray() // R20: 4 rows of 6 fit into 25
{
    EngineRig rig;
    rig.setPolicy(arrayPolicy());
    store::AccountSettings limits;
    limits.recordsPerSecond = -1;
    limits.dataPerDay = Credits::whole(25);
    rig.setLimits(limits);
    rig.addRows(10, kSix);
    rig.start();
    rig.settle();
    QCOMPARE(rig.transport().requests().size(), size_t(1));
    QCOMPARE(rig.transport().requests().front().body, bodies(0, 4));
    QCOMPARE(rig.destination().waitingFor, Reason::budget);
}

void tst_Arrays::everyAnswerOnEveryPolicy_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("bodySent");
    QTest::addColumn<QString>("neverTwice");
    QTest::addColumn<QString>("answeredFailures");
    QTest::addColumn<QString>("idempotent");
    const QString retry = u"retryWait/none"_s;
    const QString processed = u"ambiguous/maybeProcessed"_s;
    const QString noAnswer = u"ambiguous/noAnswer"_s;
    const auto all = [](const char* name, int code, const QString& state) {
        QTest::newRow(name) << code << true << state << state << state;
    };
    QTest::newRow("not sent") << 0 << false << retry << retry << retry;
    QTest::newRow("no answer") << 0 << true << noAnswer << noAnswer << retry;
    QTest::newRow("500") << 500 << true << processed << retry << retry;
    QTest::newRow("504") << 504 << true << processed << retry << retry;
    all("408", 408, retry);
    all("503", 503, retry);
    all("200", 200, u"delivered/none"_s);
    all("429", 429, u"deferred/rateGate"_s);
    all("401", 401, u"deferred/endpointHold"_s);
    all("402", 402, u"deferred/budget"_s);
    all("413", 413, u"deferred/schedule"_s);
    all("422", 422, u"deferred/schedule"_s);
    all("400", 400, u"deferred/schedule"_s);
}

void tst_Arrays::everyAnswerOnEveryPolicy()
{
    QFETCH(const int, code);
    QFETCH(const bool, bodySent);
    const char* names[] = {"neverTwice", "answeredFailures", "idempotent"};
    for (const ResendPolicy resend : {ResendPolicy::neverTwice, ResendPolicy::answeredFailures, ResendPolicy::idempotent}) {
        EngineRig rig;
        rig.setPolicy(arrayPolicy(4, resend));
        const RowId row = rig.addRows(4, kSix);
        rig.start();
        rig.settle();
        rig.transport().answerAll(code ? status(code) : bodySent ? FakeHttpTransport::noAnswer() : FakeHttpTransport::notSent());
        rig.engine().pauseAll(true, {}); // what is due at once must not be sent again before it was looked at
        rig.settle();
        const QString expected = *static_cast<const QString*>(QTest::qData(names[int(resend)], QMetaType::QString));
        for (int i = 0; i < 4; ++i)
            QCOMPARE(rig.rowState(RowId(row.value + i)), expected);
        const bool unknown = expected.startsWith(u"ambiguous"_s) || (code == 0 && bodySent);
        QCOMPARE(rig.number("SELECT data_reserved FROM credit_day"), 0);
        QCOMPARE(rig.number("SELECT data_used FROM credit_day"), unknown || code == 200 ? 24'000 : 0);
        QCOMPARE(rig.number("SELECT data_unreconciled FROM credit_day"), unknown ? 24'000 : 0);
        QCOMPARE(rig.number("SELECT sum(maybe) FROM batch_row"), unknown ? 4 : 0); // each member
        QCOMPARE(rig.number("SELECT count(*) FROM batch_row WHERE array_of = 1"), expected.startsWith(u"retry"_s) || code == 429 || code == 401 || code == 402 ? 4 : 0);
        QCOMPARE(rig.workspace().inconsistencies(), QStringList());
    }
}

void tst_Arrays::retryRepeatsTheSameArray() // R53
{
    EngineRig rig;
    rig.setPolicy(arrayPolicy(10, ResendPolicy::idempotent));
    rig.addRows(14);
    rig.start();
    rig.settle();
    QCOMPARE(rig.transport().sentCount(), 2);
    rig.transport().answer(AttemptId(2), 503);
    rig.settle();
    rig.workspace().clock().advance(Millis(5));
    rig.transport().answer(AttemptId(1), FakeHttpTransport::noAnswer());
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::retryWait), 14);
    rig.advance(Millis(1'000)); // all are due, the four of the second array first: its six free places stay free
    const auto requests = rig.transport().requests();
    QCOMPARE(requests.size(), size_t(4));
    QCOMPARE(requests[2].body, requests[1].body);
    QCOMPARE(requests[3].body, requests[0].body);
    QCOMPARE(keyOf(requests[2]), keyOf(requests[1]));
    QCOMPARE(keyOf(requests[3]), keyOf(requests[0]));
    QVERIFY(keyOf(requests[0]) != keyOf(requests[1]));
    QCOMPARE(keyOf(requests[0]).size(), 64);
    rig.transport().answerAll(FakeHttpTransport::noAnswer());
    rig.settle();
    rig.advance(Millis(2'000)); // and a third time
    QCOMPARE(keyOf(rig.transport().requests().at(4)), keyOf(requests[0]));
    rig.transport().setResponder([](const auto&) { return status(200); });
    rig.transport().answerAll(status(200));
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 14);
    QCOMPARE(rig.number("SELECT max(number) FROM attempt_member WHERE row_id = 14"), 3);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Arrays::gateRepeatsTheSameArray()
{
    EngineRig rig;
    rig.setPolicy(arrayPolicy());
    rig.addRows(10);
    rig.start();
    rig.settle();
    rig.transport().answerAll(FakeHttpTransport::withStatus(429, {{"Retry-After", "7"}}));
    rig.settle();
    rig.advance(Millis(6'900));
    QCOMPARE(rig.transport().sentCount(), 1);
    rig.advance(Millis(200));
    QCOMPARE(rig.transport().sentCount(), 2);
    QCOMPARE(rig.transport().requests()[1].body, bodies(0, 10));
    QCOMPARE(rig.number("SELECT max(retries) FROM batch_row"), 0);
}

void tst_Arrays::tooLargeSplitsInHalves()
{
    EngineRig rig;
    auto policy = arrayPolicy(8);
    policy.lanes = {1, 1, 1};
    rig.setPolicy(policy);
    rig.addRows(8, kSix);
    rig.start();
    rig.transport().setResponder([](const transport::HttpRequest& request) {
        return status(request.body.contains("{\"n\":5}") ? 413 : 200); // one of them is too large for the receiver
    });
    rig.settle();
    QCOMPARE(rig.rowState(RowId(6)), u"dead/tooLarge"_s);
    QCOMPARE(rig.rowsIn(RowState::delivered), 7);
    QByteArrayList sent;
    for (const auto& request : rig.transport().requests())
        sent += request.body;
    QCOMPARE(sent, QByteArrayList({bodies(0, 8), bodies(0, 4), bodies(4, 4), bodies(4, 2), bodies(6, 2), "{\"n\":4}", "{\"n\":5}"}));
    QCOMPARE(rig.number("SELECT max(retries) FROM batch_row"), 0); // a split is no retry
    QCOMPARE(rig.number("SELECT data_used FROM credit_day"), 42'000);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Arrays::refusedWholeIsTriedRowByRow()
{
    EngineRig rig;
    rig.setPolicy(arrayPolicy());
    rig.addRows(10, kSix);
    rig.start();
    rig.transport().setResponder([](const transport::HttpRequest& request) {
        return request.body.contains("{\"n\":3}") ? status(422, "{\"message\":\"n must not be 3\"}") : status(200);
    });
    rig.settle();
    QCOMPARE(rig.rowState(RowId(4)), u"dead/rejected"_s); // one bad row does not kill nine good ones
    QCOMPARE(rig.rowsIn(RowState::delivered), 9);
    QCOMPARE(rig.transport().sentCount(), 11);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Arrays::refusedRowsThatAreNamed()
{
    EngineRig rig;
    rig.setPolicy(arrayPolicy(5));
    rig.addRows(5);
    rig.start();
    rig.settle();
    rig.transport().answerAll(status(422, R"({"errors":[{"index":2,"message":"no domain"},{"index":4,"message":"no name"}]})"));
    rig.transport().setResponder([](const auto&) { return status(200); });
    rig.settle();
    QCOMPARE(rig.rowState(RowId(3)), u"dead/rejected"_s);
    QCOMPARE(rig.rowState(RowId(5)), u"dead/rejected"_s);
    QCOMPARE(rig.rowsIn(RowState::delivered), 3);
    QCOMPARE(rig.transport().sentCount(), 4);
    QCOMPARE(rig.workspace().text("SELECT error FROM row_attempt WHERE row_id = 5"), u"no name"_s);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Arrays::partialAnswer() // R23
{
    EngineRig rig;
    rig.setPolicy(arrayPolicy(6, ResendPolicy::neverTwice));
    const RowId row = rig.addRows(6, kSix);
    rig.start();
    rig.settle();
    rig.transport().answerAll(status(207, R"({"results":[{"status":201},{"status":422,"message":"bad"},{"status":503},
        {"status":500},{"success":true},{"status":404}]})"));
    rig.settle();
    const auto state = [&](int i) { return rig.rowState(RowId(row.value + i)); };
    QCOMPARE(state(0), u"delivered/none"_s);
    QCOMPARE(state(1), u"dead/rejected"_s);
    QCOMPARE(state(2), u"retryWait/none"_s);
    QCOMPARE(state(3), u"ambiguous/maybeProcessed"_s);
    QCOMPARE(state(4), u"delivered/none"_s);
    QCOMPARE(state(5), u"dead/rejected"_s); // a row that is not found is no fault of the endpoint
    QVERIFY(rig.destination().holdReason.isEmpty());
    QCOMPARE(rig.number("SELECT data_used FROM credit_day"), 18'000);         // two delivered, one unknown
    QCOMPARE(rig.number("SELECT data_unreconciled FROM credit_day"), 6'000);
    QCOMPARE(rig.number("SELECT credit_state FROM attempt"), qint64(CreditState::unreconciled));
    QCOMPARE(rig.number("SELECT outcome FROM attempt"), qint64(Outcome::delivered));
    QCOMPARE(rig.number("SELECT count(*) FROM answer"), 1);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
    rig.advance(Millis(1'000));
    QCOMPARE(rig.transport().requests().back().body, QByteArray("{\"n\":2}"));
    rig.transport().answerAll(status(200));
    rig.settle();
    QCOMPARE(state(2), u"delivered/none"_s);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

/// Under the array's key each row may have been processed the first time; one that is asked for again cannot repeat that key
/// alone, and another key would be a second processing.
void tst_Arrays::partialAnswerAfterNoAnswer() // R23, R28
{
    EngineRig rig;
    rig.setPolicy(arrayPolicy(3, ResendPolicy::idempotent));
    const RowId row = rig.addRows(3, kSix);
    rig.start();
    rig.settle();
    rig.transport().answerAll(FakeHttpTransport::noAnswer());
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::retryWait), 3);
    rig.advance(Millis(1'200));
    QCOMPARE(keyOf(rig.transport().requests()[1]), keyOf(rig.transport().requests()[0]));
    rig.transport().answerAll(status(207, R"({"results":[{"status":201},{"status":503},{"status":422}]})"));
    rig.settle();
    QCOMPARE(rig.rowState(row), u"delivered/none"_s);
    QCOMPARE(rig.rowState(RowId(row.value + 1)), u"ambiguous/noAnswer"_s);
    QCOMPARE(rig.rowState(RowId(row.value + 2)), u"dead/rejected"_s);
    rig.advance(Millis(60'000));
    QCOMPARE(rig.transport().sentCount(), 2);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Arrays::ledgerRefusesOneMember()
{
    EngineRig rig;
    rig.setPolicy(arrayPolicy(4));
    const RowId first = rig.addRows(4, kSix);
    // Row 2 wants an identity that a delivered row of another batch holds.
    const BatchId other = rig.workspace().addBatch();
    TempWorkspace::RowSpec delivered;
    delivered.state = RowState::delivered;
    delivered.identity = "same";
    const RowId holder = rig.workspace().addRow(other, delivered);
    rig.workspace().run("UPDATE payload SET identity = (SELECT identity FROM payload WHERE row_id = " + QByteArray::number(holder.value)
                        + ") WHERE row_id = 2; UPDATE batch_row SET owns = 0 WHERE id = 2; DELETE FROM ledger_key WHERE row_id = 2");
    rig.start();
    rig.settle();
    QCOMPARE(rig.rowState(RowId(2)), u"excluded/alreadyDelivered"_s);
    QCOMPARE(rig.transport().requests().size(), size_t(1));
    QCOMPARE(rig.transport().requests().front().body, QByteArray(R"([{"n":0},{"n":2},{"n":3}])"));
    QCOMPARE(rig.number("SELECT records FROM attempt"), 3);
    QCOMPARE(rig.number("SELECT data_reserved FROM credit_day"), 18'000);
    rig.transport().answerAll(status(200));
    rig.settle();
    QCOMPARE(rig.rowState(first), u"delivered/none"_s);
    QCOMPARE(rig.destination().chargeToday.data, Credits::whole(18));
}

void tst_Arrays::staleMemberLeaves()
{
    EngineRig rig;
    rig.setPolicy(arrayPolicy(3));
    rig.addRows(3, kSix);
    rig.start();
    rig.turnAndHold(); // read ahead
    rig.workspace().run("UPDATE batch_row SET state = 8, reason = 60 WHERE id IN (1, 3);"
                        "UPDATE batch_count SET n = 1 WHERE state = 0; INSERT INTO batch_count VALUES (1, 8, 60, 2)");
    rig.deliver();
    rig.settle();
    QCOMPARE(rig.transport().requests().size(), size_t(1));
    QCOMPARE(rig.transport().requests().front().body, QByteArray("{\"n\":1}")); // what is left of one row is no array
    QCOMPARE(keyOf(rig.transport().requests().front()), payload::idempotencyKey(rig.workspace().workspace().uuid(), RowId(2), 1));
    QCOMPARE(rig.number("SELECT data_reserved FROM credit_day"), 6'000);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Arrays::tripBetweenClaimAndSend() // row-life.md, step 4
{
    EngineRig rig;
    rig.setPolicy(arrayPolicy());
    rig.addRows(10, kSix);
    rig.start();
    while (rig.rowsIn(RowState::claimed) == 0) {
        rig.deliver();
        rig.turnAndHold();
    }
    rig.engine().trip(DestinationId(1), std::nullopt, {u"operator"_s, {}});
    rig.settle();
    QCOMPARE(rig.transport().sentCount(), 0);
    QCOMPARE(rig.rowsIn(RowState::deferred), 10);
    QCOMPARE(rig.number("SELECT max(tries) FROM batch_row"), 0);
    QCOMPARE(rig.number("SELECT data_reserved FROM credit_day"), 0);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
    rig.transport().setResponder([](const auto&) { return status(200); });
    rig.engine().resetBreaker(DestinationId(1), {u"operator"_s, {}});
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 10);
    QCOMPARE(rig.transport().sentCount(), 1);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

namespace {

/// Puts an array of two rows of one batch (5, 6) and two of another (7, 8) on the wire; the first batch is returned.
BatchId sendMixed(EngineRig& rig, ResendPolicy resend)
{
    auto policy = arrayPolicy(4, resend);
    policy.lanes = {1, 1, 1};
    rig.setPolicy(policy);
    rig.addRows(6, kSix);
    const BatchId first = rig.lastBatch();
    rig.addRows(2, kSix);
    rig.start();
    rig.settle();
    rig.transport().answerAll(status(200));
    rig.settle();
    if (rig.transport().requests().back().body != R"([{"n":4},{"n":5},{"n":0},{"n":1}])")
        qFatal("not the array that was wanted");
    return first;
}

} // namespace

void tst_Arrays::memberGoneBeforeTheRetry_data()
{
    QTest::addColumn<ResendPolicy>("resend");
    QTest::addColumn<int>("code"); // 0: no answer
    QTest::addColumn<QString>("rest");
    QTest::newRow("idempotent, nothing processed") << ResendPolicy::idempotent << 503 << u"delivered/none"_s;
    QTest::newRow("idempotent, no answer") << ResendPolicy::idempotent << 0 << u"ambiguous/noAnswer"_s;
    QTest::newRow("idempotent, maybe processed") << ResendPolicy::idempotent << 500 << u"ambiguous/noAnswer"_s;
    QTest::newRow("answered failures may be sent again") << ResendPolicy::answeredFailures << 500 << u"delivered/none"_s;
}

void tst_Arrays::memberGoneBeforeTheRetry() // R28
{
    QFETCH(const ResendPolicy, resend);
    QFETCH(const int, code);
    QFETCH(const QString, rest);
    EngineRig rig;
    const BatchId first = sendMixed(rig, resend);
    rig.transport().answerAll(code ? status(code) : FakeHttpTransport::noAnswer());
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::retryWait), 4);
    rig.engine().cancelBatch(first, {u"operator"_s, {}});
    rig.settle();
    rig.transport().setResponder([](const auto&) { return status(200); });
    rig.advance(Millis(1'200));
    rig.advance(Millis(200));
    const int unknown = code ? 0 : 2; // what may have been delivered is not merely cancelled
    QCOMPARE(rig.rowsIn(RowState::cancelled), 2 - unknown);
    QCOMPARE(rig.rowState(RowId(7)), rest);
    QCOMPARE(rig.rowState(RowId(8)), rest);
    if (rest.startsWith(u"delivered"_s)) {
        QCOMPARE(rig.transport().sentCount(), 3);
        QVERIFY(keyOf(rig.transport().requests()[2]) != keyOf(rig.transport().requests()[1]));
        QCOMPARE(rig.transport().requests()[2].body, QByteArray(R"([{"n":0},{"n":1}])"));
    } else {
        QCOMPARE(rig.transport().sentCount(), 2);
        QCOMPARE(rig.number("SELECT sum(maybe) FROM batch_row WHERE state = 5"), 2 + unknown);
    }
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Arrays::pausedBatchKeepsTheArrayTogether()
{
    EngineRig rig;
    const BatchId first = sendMixed(rig, ResendPolicy::answeredFailures);
    rig.transport().answerAll(status(503));
    rig.settle();
    rig.engine().pauseBatch(first, true, {u"operator"_s, {}});
    rig.advance(Millis(60'000));
    QCOMPARE(rig.transport().sentCount(), 2);
    rig.transport().setResponder([](const auto&) { return status(200); });
    rig.engine().pauseBatch(first, false, {u"operator"_s, {}});
    rig.settle();
    QCOMPARE(rig.transport().sentCount(), 3);
    QCOMPARE(keyOf(rig.transport().requests()[2]), keyOf(rig.transport().requests()[1]));
    QCOMPARE(rig.rowsIn(RowState::delivered), 8);
}

void tst_Arrays::repeatedArrayWaitsForItsTokens()
{
    EngineRig rig;
    auto policy = arrayPolicy();
    rig.setPolicy(policy);
    rig.workspace().run("UPDATE destination SET policy = '" + store::toJson(EngineRig::policy()) + "' WHERE id = 2");
    rig.setLimits({}); // 10 records a second, burst 20
    rig.addRows(20);
    rig.addRows(400, {}, DestinationId(2));
    rig.workspace().run("UPDATE batch_row SET lane = 1");
    rig.start();
    bool down = true;
    rig.transport().setResponder([&](const transport::HttpRequest& request) {
        return status(down && request.body.startsWith('[') ? 503 : 200);
    });
    rig.settle();
    down = false;
    const qint64 arrays = rig.number("SELECT count(*) FROM attempt WHERE records > 1");
    QVERIFY(arrays > 0);
    for (int i = 0; i < 60; ++i)
        rig.advance(Millis(100)); // the other destination takes every token as it comes, unless it is held back
    QCOMPARE(rig.number("SELECT count(*) FROM batch_row WHERE destination_id = 1 AND state = 4"), 20);
    QVERIFY(rig.number("SELECT count(*) FROM batch_row WHERE destination_id = 2 AND state = 4") > 20); // nor does it starve
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Arrays::crashMarksEveryMember() // B-8
{
    EngineRig rig;
    rig.setPolicy(arrayPolicy(10, ResendPolicy::neverTwice));
    rig.addRows(13, kSix);
    rig.start();
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::claimed), 13);
    rig.crash();
    rig.start();
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::ambiguous), 13);
    QCOMPARE(rig.number("SELECT sum(maybe) FROM batch_row"), 13);
    QCOMPARE(rig.number("SELECT data_unreconciled FROM credit_day"), 78'000);
    QCOMPARE(rig.number("SELECT odometer FROM webhook WHERE id = 1"), 13);
    QCOMPARE(rig.transport().sentCount(), 0);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Arrays::crashRepeatsTheArray()
{
    EngineRig rig;
    rig.setPolicy(arrayPolicy(10, ResendPolicy::idempotent));
    rig.addRows(13, kSix);
    rig.start();
    rig.settle();
    const auto before = rig.transport().requests();
    QCOMPARE(before.size(), size_t(2));
    rig.crash();
    rig.start();
    rig.transport().setResponder([](const auto&) { return status(200); });
    rig.settle();
    const auto after = rig.transport().requests();
    QCOMPARE(after.size(), size_t(2));
    for (size_t i = 0; i < 2; ++i) {
        QCOMPARE(after[i].body, before[i].body);
        QCOMPARE(keyOf(after[i]), keyOf(before[i]));
    }
    QCOMPARE(rig.rowsIn(RowState::delivered), 13);
    QCOMPARE(rig.number("SELECT data_used FROM credit_day"), 2 * 78'000); // two charges, one of them unreconciled
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

namespace {

void operate(EngineRig& rig, const std::function<void(store::Operations&)>& what)
{
    auto transaction = store::Transaction::begin(rig.workspace().connection());
    QVERIFY(transaction);
    store::Operations operations(rig.workspace().connection(), rig.workspace().clock().wall());
    what(operations);
    QVERIFY(transaction->commit());
}

store::DeadLetterFilter only(std::vector<RowId> rows)
{
    store::DeadLetterFilter filter;
    filter.only = std::move(rows);
    return filter;
}

} // namespace

void tst_Arrays::settleOneMemberByHand() // its share of the credits, and no other's
{
    EngineRig rig;
    rig.setPolicy(arrayPolicy(3, ResendPolicy::neverTwice));
    rig.addRows(3, kSix);
    rig.start();
    rig.settle();
    rig.transport().answerAll(FakeHttpTransport::noAnswer());
    rig.settle();
    QCOMPARE(rig.number("SELECT data_unreconciled FROM credit_day"), 18'000);
    operate(rig, [](store::Operations& o) { QVERIFY(o.settle(only({RowId(2)}), true, {u"operator"_s, {}})); });
    QCOMPARE(rig.number("SELECT data_unreconciled FROM credit_day"), 12'000);
    QCOMPARE(rig.number("SELECT data_used FROM credit_day"), 18'000);
    QCOMPARE(rig.number("SELECT credit_state FROM attempt"), qint64(CreditState::unreconciled));
    operate(rig, [](store::Operations& o) { QVERIFY(o.settle(only({RowId(3)}), false, {u"operator"_s, {}})); });
    QCOMPARE(rig.number("SELECT data_unreconciled FROM credit_day"), 6'000);
    QCOMPARE(rig.number("SELECT data_used FROM credit_day"), 12'000);
    QCOMPARE(rig.number("SELECT data_milli FROM credit_entry"), -6'000);
    operate(rig, [](store::Operations& o) { QVERIFY(o.settle(only({RowId(1)}), false, {u"operator"_s, {}})); });
    QCOMPARE(rig.number("SELECT data_unreconciled FROM credit_day"), 0);
    QCOMPARE(rig.number("SELECT data_used FROM credit_day"), 6'000);
    QCOMPARE(rig.number("SELECT credit_state FROM attempt"), qint64(CreditState::committed));
    QCOMPARE(rig.rowState(RowId(1)), u"dead/settledByHand"_s);
    QCOMPARE(rig.rowState(RowId(2)), u"delivered/settledByHand"_s);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Arrays::replayedRowsTravelTogetherAgain()
{
    EngineRig rig;
    rig.setPolicy(arrayPolicy(4, ResendPolicy::neverTwice));
    rig.addRows(4, kSix);
    rig.start();
    rig.settle();
    rig.transport().answerAll(FakeHttpTransport::noAnswer());
    rig.settle();
    operate(rig, [](store::Operations& o) { QVERIFY(o.settle(only({RowId(1), RowId(2), RowId(3)}), false, {u"operator"_s, {}})); });
    operate(rig, [](store::Operations& o) {
        const auto replayed = o.replay(only({RowId(1), RowId(2), RowId(3), RowId(4)}), true, false, {u"operator"_s, {}});
        QVERIFY(replayed);
        QCOMPARE(replayed->applied, 4);
    });
    rig.transport().setResponder([](const auto&) { return status(200); });
    rig.engine().lookAgain(DestinationId(1));
    rig.settle();
    const auto requests = rig.transport().requests();
    QCOMPARE(requests.size(), size_t(3));
    QCOMPARE(requests[1].body, bodies(0, 3));            // known not to be delivered: free to travel together
    QCOMPARE(requests[2].body, QByteArray("{\"n\":3}")); // still unsettled: alone, under the row's own key
    QCOMPARE(rig.rowsIn(RowState::delivered), 4);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Arrays::rowDetailOfAMember()
{
    EngineRig rig;
    rig.setPolicy(arrayPolicy(3));
    rig.addRows(3, kSix);
    rig.start();
    rig.settle();
    rig.transport().answerAll(status(503, "busy"));
    rig.settle();
    rig.advance(Millis(1'000));
    rig.transport().answerAll(status(200, R"([{"ok":true},{"ok":false,"error":"no such company"},{"ok":true}])"));
    rig.settle();
    store::DeadLetterRepository letters(rig.workspace().connection());
    const auto detail = letters.detail(RowId(2));
    QVERIFY(detail);
    QCOMPARE(detail->attempts.size(), size_t(2));
    QCOMPARE(detail->attempts[0].error, u"busy"_s);
    QCOMPARE(detail->attempts[1].outcome, std::optional(Outcome::rowFault));
    QCOMPARE(detail->attempts[1].error, u"no such company"_s);
    QCOMPARE(detail->attempts[1].number, 2);
    QCOMPARE(detail->attempts[1].records, 3);
    QCOMPARE(detail->attempts[1].charge.data, Credits::whole(6)); // its share
    QCOMPARE(detail->attempts[1].credit, CreditState::released);
    QCOMPARE(detail->letter.error, u"no such company"_s);
    const auto delivered = letters.detail(RowId(3));
    QVERIFY(delivered);
    QCOMPARE(delivered->attempts[1].outcome, std::optional(Outcome::delivered));
}

QTEST_GUILESS_MAIN(tst_Arrays)
#include "tst_arrays.moc"
