// SPDX-License-Identifier: GPL-3.0-or-later
// Dead letters and their replay, R71 to R85, through engine and store: what gets on the list, what leaves it, and that a
// replay goes through every policy like a row that is sent for the first time.
#include "tests/support/enginerig.h"

#include "core/store/operations.h"

#include <QtTest>

using namespace fuseboard;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;

class tst_Replay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failedRowsBecomeDeadLetters();
    void replayGoesToItsOwnDestination();
    void deliveredReplaysLeaveTheList();
    void replayPassesEveryPolicy();
    void aRowIsInOneReplayAtATime();
    void arrivalsDuringAReplayStay();
    void refusedRowsWaitWithTheReason();
    void pacedReplaysStartApart();
    void usedUpReplaysAreTold();
};

namespace {

const store::Actor kOperator{QStringLiteral("operator"), {}};
const auto kOk = FakeHttpTransport::withStatus(200);
const auto kRejected = FakeHttpTransport::withStatus(422, {}, "n must be text");

store::DeadLetterFilter only(std::vector<RowId> rows)
{
    store::DeadLetterFilter filter;
    filter.only = std::move(rows);
    return filter;
}

/// As the program does it: through the writer, then the engine looks again.
store::OperationResult replay(EngineRig& rig, const store::DeadLetterFilter& filter = {}, bool includeAmbiguous = false,
                              const store::ReplayPace& pace = {}, bool pastLimit = false)
{
    store::OperationResult result;
    rig.journal().write([&](store::Connection& connection) -> Result<void> {
        store::Operations operations(connection, rig.workspace().clock().wall());
        auto done = operations.replay(filter, includeAmbiguous, pastLimit, kOperator, pace);
        if (!done)
            return done.error();
        result = *done;
        return {};
    });
    rig.settle();
    for (const DestinationId destination : result.destinations)
        rig.engine().lookAgain(destination);
    rig.settle();
    return result;
}

qint64 deadLetters(EngineRig& rig)
{
    const auto count = store::DeadLetterRepository(rig.workspace().connection()).count({});
    return count ? *count : -1;
}

} // namespace

void tst_Replay::failedRowsBecomeDeadLetters() // R71, R112, B-13, B-30: kept whatever their end, also when the program ends
{
    EngineRig rig;
    auto policy = EngineRig::policy();
    policy.breaker.failureThreshold = 0;
    policy.breaker.ratePercent = 0;
    policy.cycleTimeout = Millis(600'000);
    rig.setPolicy(policy);
    const RowId first = rig.addRows(4);
    rig.start();
    rig.transport().setResponder([](const transport::HttpRequest& request) {
        return request.body.contains("0") ? kRejected
            : request.body.contains("1")  ? FakeHttpTransport::noAnswer()
            : request.body.contains("2")  ? FakeHttpTransport::withStatus(503, {}, "busy")
                                          : kOk;
    });
    rig.settle();
    for (int i = 0; i < 4; ++i)
        rig.advance(Millis(31'000));
    rig.crash();
    rig.start();
    QStringList found;
    QVERIFY(store::DeadLetterRepository(rig.workspace().connection()).each({}, [&](const store::DeadLetter& letter, const QByteArray& body) {
        found += rig.rowState(letter.row) + u' ' + QString::fromUtf8(body) + u' ' + letter.error;
        return Result<void>();
    }));
    found.sort();
    QCOMPARE(found, (QStringList{u"ambiguous/noAnswer {\"n\":1} Connection closed without an answer, body sent"_s,
                                 u"dead/exhausted {\"n\":2} busy"_s, u"dead/rejected {\"n\":0} n must be text"_s}));
    QCOMPARE(rig.rowState(RowId(first.value + 3)), u"delivered/none"_s);
}

void tst_Replay::replayGoesToItsOwnDestination() // R74: each row to the webhook of its destination
{
    EngineRig rig;
    rig.addRows(3, {}, DestinationId(1));
    rig.addRows(3, {}, DestinationId(2));
    rig.start();
    std::vector<std::pair<QByteArray, AttemptId>> sent;
    rig.transport().setResponder([&](const transport::HttpRequest& request) {
        sent.emplace_back(request.target->url, request.attempt);
        return sent.size() <= 6 ? kRejected : kOk;
    });
    rig.settle();
    QCOMPARE(deadLetters(rig), 6);
    QCOMPARE(replay(rig).destinations.size(), size_t(2));
    QCOMPARE(deadLetters(rig), 0);
    QCOMPARE(sent.size(), size_t(12));
    for (const auto& [url, attempt] : sent) {
        const QByteArray id = QByteArray::number(attempt.value);
        const qint64 destination = rig.number("SELECT r.destination_id FROM attempt a JOIN batch_row r ON r.id = a.row_id WHERE a.id = " + id);
        QCOMPARE(url, QByteArray("http://127.0.0.1:1/" + QByteArray::number(destination)));
        QCOMPARE(rig.number("SELECT webhook_id FROM attempt WHERE id = " + id), destination);
    }
}

void tst_Replay::deliveredReplaysLeaveTheList() // R76, R78, R80
{
    EngineRig rig;
    const RowId first = rig.addRows(3);
    const RowId second(first.value + 1);
    rig.start();
    rig.transport().setResponder([](const auto&) { return kRejected; });
    rig.settle();
    QCOMPARE(deadLetters(rig), 3);

    rig.transport().setResponder([](const auto&) { return kOk; });
    const auto one = replay(rig, only({first})); // one by itself
    QCOMPARE(one.applied, 1);
    QCOMPARE(rig.rowState(first), u"delivered/none"_s);
    QCOMPARE(deadLetters(rig), 2);
    QCOMPARE(replay(rig, only({first})).applied, 0); // there is nothing to take any more

    rig.transport().setResponder([](const transport::HttpRequest& request) { return request.body.contains("1") ? kRejected : kOk; });
    const auto rest = replay(rig);
    QCOMPARE(rest.applied, 2);
    QCOMPARE(rest.skipped, 0);
    QCOMPARE(deadLetters(rig), 1);
    const auto letter = store::DeadLetterRepository(rig.workspace().connection()).detail(second);
    QVERIFY(letter);
    QCOMPARE(letter->letter.replays, 1);
    QCOMPARE(letter->letter.tries, 2);
    QCOMPARE(letter->history.size(), size_t(1));
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Replay::replayPassesEveryPolicy() // B-17: breaker, budget, rate, no free rides
{
    EngineRig rig;
    store::AccountSettings limits;
    limits.recordsPerSecond = 10;
    limits.burst = 20;
    limits.dataPerDay = Credits::whole(48);
    rig.setLimits(limits);
    auto policy = EngineRig::policy();
    policy.lanes = {100, 100, 100};
    rig.setPolicy(policy);
    rig.addRows(20, Charge{Credits::whole(6), {}});
    rig.start();
    rig.transport().setResponder([](const auto&) { return kRejected; });
    for (int i = 0; i < 50; ++i) // eight at a time fit into the day
        rig.advance(Millis(100));
    QCOMPARE(deadLetters(rig), 20);
    const int before = rig.transport().sentCount();
    const qint64 attempts = rig.number("SELECT count(*) FROM attempt");

    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.engine().trip(DestinationId(1), std::nullopt, kOperator);
    QCOMPARE(replay(rig).applied, 20);
    rig.advance(Millis(10'000));
    QCOMPARE(rig.number("SELECT count(*) FROM attempt"), attempts); // not even claimed
    rig.engine().resetBreaker(DestinationId(1), kOperator);
    rig.settle();
    QCOMPARE(rig.transport().sentCount(), before + 8); // the day's budget
    QCOMPARE(rig.destination().waitingFor, Reason::budget);

    limits.dataPerDay.reset();
    store::Account account;
    account.id = AccountId(1);
    account.name = u"Account"_s;
    account.timeZone = "UTC";
    account.settings = limits;
    account.settings.burst = 1;
    rig.engine().setAccount(account);
    rig.settle();
    const int paced = rig.transport().sentCount();
    rig.advance(Millis(500)); // the account's ten a second
    QVERIFY2(rig.transport().sentCount() <= paced + 6, qPrintable(QString::number(rig.transport().sentCount() - paced)));
    for (int i = 0; i < 30; ++i)
        rig.advance(Millis(100));
    QCOMPARE(rig.rowsIn(RowState::delivered), 20);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Replay::aRowIsInOneReplayAtATime() // B-19
{
    EngineRig rig;
    rig.addRows(5);
    rig.start();
    rig.transport().setResponder([](const auto&) { return kRejected; });
    rig.settle();
    rig.transport().setResponder({}); // both replays are asked for before anything is answered
    QCOMPARE(replay(rig).applied, 5);
    QCOMPARE(replay(rig).applied, 0);
    QCOMPARE(replay(rig, only({RowId(1), RowId(2)})).skipped, 2);
    rig.transport().setResponder([](const auto&) { return kOk; });
    rig.transport().answerAll(kOk);
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 5);
    QCOMPARE(rig.number("SELECT max(replays) FROM batch_row"), 1);
    QCOMPARE(rig.number("SELECT count(*) FROM attempt"), 10);
}

void tst_Replay::arrivalsDuringAReplayStay() // B-14: a selection is bound to its instant
{
    EngineRig rig;
    rig.addRows(2);
    rig.start();
    rig.transport().setResponder([](const auto&) { return kRejected; });
    rig.settle();
    store::DeadLetterFilter selection;
    selection.changedBefore = rig.workspace().clock().wall() + Millis(1);
    rig.workspace().clock().advance(Millis(1'000));
    rig.addRows(1); // dies while the operator still looks at the selection
    const RowId late(3);
    rig.crash();
    rig.start();
    rig.transport().setResponder([](const auto&) { return kRejected; });
    rig.settle();
    QCOMPARE(deadLetters(rig), 3);
    rig.transport().setResponder([](const auto&) { return kOk; });
    QCOMPARE(replay(rig, selection).applied, 2);
    QCOMPARE(rig.rowState(late), u"dead/rejected"_s);
    QCOMPARE(deadLetters(rig), 1);
}

void tst_Replay::refusedRowsWaitWithTheReason() // R82, B-22: parked, no dead letters
{
    EngineRig rig;
    rig.addRows(30);
    rig.start();
    while (rig.rowsIn(RowState::claimed) == 0) {
        rig.deliver();
        rig.turnAndHold();
    }
    rig.engine().trip(DestinationId(1), std::nullopt, {u"operator"_s, u"maintenance of the vendor"_s});
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::deferred), 5);
    QCOMPARE(rig.rowState(RowId(1)), u"deferred/breaker"_s);
    QCOMPARE(rig.destination().waitingFor, Reason::breaker);
    QVERIFY(rig.destination().cause.contains(u"maintenance of the vendor"_s));
    QCOMPARE(rig.number("SELECT max(retries) FROM batch_row"), 0);
    QCOMPARE(deadLetters(rig), 0);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Replay::pacedReplaysStartApart() // R75: over the chunks of a bulk replay too, and nothing waits after the last
{
    EngineRig rig;
    const RowId first = rig.addRows(5);
    rig.start();
    rig.transport().setResponder([](const auto&) { return kRejected; });
    rig.settle();
    QCOMPARE(deadLetters(rig), 5);

    const MonoTime began = rig.workspace().clock().now();
    std::vector<qint64> starts;
    rig.transport().setResponder([&](const auto&) {
        starts.push_back(qint64((rig.workspace().clock().now() - began) / Millis(1)));
        return kOk;
    });
    const auto chunk = replay(rig, only({first, RowId(first.value + 1)}), false, {Millis(500), {}});
    QCOMPARE(chunk.applied, 2);
    QVERIFY(chunk.nextStart);
    QCOMPARE(replay(rig, {}, false, {Millis(500), chunk.nextStart}).applied, 3);
    QCOMPARE(starts, std::vector<qint64>{0});
    for (int i = 0; i < 200; ++i)
        rig.advance(Millis(10));
    QCOMPARE(starts, (std::vector<qint64>{0, 500, 1'000, 1'500, 2'000}));
    QCOMPARE(rig.rowsIn(RowState::delivered), 5);
    QCOMPARE(rig.number("SELECT count(*) FROM batch WHERE finished_at IS NULL"), 0);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Replay::usedUpReplaysAreTold() // R77: the last allowed replay failed: permanent, and told once
{
    EngineRig rig;
    auto policy = EngineRig::policy();
    policy.maxReplays = 2;
    rig.setPolicy(policy);
    const RowId first = rig.addRows(4);
    const auto row = [&](int i) { return RowId(first.value + i); };
    rig.start();
    rig.transport().setResponder([](const auto&) { return kRejected; });
    rig.settle();
    QCOMPARE(replay(rig).applied, 4);
    QCOMPARE(rig.rowState(first), u"dead/rejected"_s); // one replay is left
    QCOMPARE(rig.number("SELECT count(*) FROM event WHERE kind = 'permanent'"), 0);

    QCOMPARE(replay(rig, only({row(0)})).applied, 1);
    QCOMPARE(rig.rowState(row(0)), u"dead/permanent"_s);
    QCOMPARE(rig.number("SELECT count(*) FROM event WHERE kind = 'permanent' AND severity = 2 AND destination_id = 1 AND n = 1"), 1);
    rig.advance(Millis(20'000));
    QCOMPARE(replay(rig, only({row(1), row(2)})).applied, 2); // in the same minute: the same event, with its count
    QCOMPARE(rig.number("SELECT count(*) FROM event WHERE kind = 'permanent'"), 1);
    QCOMPARE(rig.number("SELECT n FROM event WHERE kind = 'permanent'"), 3);
    QCOMPARE(rig.number("SELECT count(*) FROM event WHERE kind = 'permanent' AND text LIKE '%3 rows%'"), 1);

    rig.advance(Millis(61'000));
    QCOMPARE(replay(rig, only({row(0)}), false, {}, true).applied, 1); // past the limit: the operator knows it already
    QCOMPARE(rig.rowState(row(0)), u"dead/permanent"_s);
    QCOMPARE(rig.number("SELECT sum(n) FROM event WHERE kind = 'permanent'"), 3);
    QCOMPARE(replay(rig, only({row(3)})).applied, 1);
    QCOMPARE(rig.number("SELECT count(*) FROM event WHERE kind = 'permanent'"), 2);
    const auto counted = store::DeadLetterRepository(rig.workspace().connection()).countByReason({});
    QVERIFY(counted);
    QCOMPARE(*counted, (std::vector<std::pair<Reason, qint64>>{{Reason::permanent, 4}}));
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

QTEST_GUILESS_MAIN(tst_Replay)
#include "tst_replay.moc"
