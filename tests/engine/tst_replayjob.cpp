// SPDX-License-Identifier: GPL-3.0-or-later
// Replays as jobs of the desk, on virtual time: recall window, pace, ramp, what holds them up, crashes (issue 4, point 7;
// row-life.md "Crash and start"; R74 to R80, B-17).
#include "tests/engine/replayscene.h"

using namespace fuseboard;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;

namespace {

using Scene = ReplayScene;

} // namespace

class tst_ReplayJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsReleasedInTheRecallWindow()
    {
        Scene s(3);
        s.start();
        s.answer(kOk);
        const int before = s.sent();
        s.replay(s.dead(), atOnce());
        QCOMPARE(s.progress().state, ReplayState::recall);
        QCOMPARE(s.progress().recallUntil, s.rig.workspace().clock().wall() + Millis(10'000));
        QCOMPARE(s.operationState(), u"applying"_s);
        s.run(Millis(9'950));
        QCOMPARE(s.sent(), before);
        QCOMPARE(s.rig.rowsIn(RowState::dead), 3);
        s.run(Millis(100));
        QCOMPARE(s.sent(), before + 3);
        s.run(Millis(300));
        QVERIFY(s.last.ended);
        QVERIFY(!s.last.cancelled);
        QCOMPARE(s.progress().state, ReplayState::ended);
        QCOMPARE(s.progress().delivered, 3);
        QCOMPARE(s.operationState(), u"applied"_s);
        QCOMPARE(s.rig.number("SELECT count(*) FROM operation WHERE kind = 'replay'"), 1); // one line, not one a chunk
        QCOMPARE(s.rig.number("SELECT row_count FROM operation WHERE kind = 'replay'"), 3);
        QCOMPARE(s.rig.workspace().inconsistencies(), QStringList());
    }

    void aRecallSendsNothing()
    {
        Scene s(3);
        s.start();
        s.answer(kOk);
        const int before = s.sent();
        s.replay(s.dead(), atOnce());
        s.run(Millis(9'000));
        s.rounds->cancel(s.ticket);
        s.turn();
        QVERIFY(s.last.ended);
        QVERIFY(s.last.cancelled);
        QCOMPARE(s.progress().state, ReplayState::recalled);
        QCOMPARE(s.operationState(), u"cancelled"_s);
        s.run(Millis(30'000), Millis(1'000));
        QCOMPARE(s.sent(), before);
        QCOMPARE(s.rig.rowsIn(RowState::dead), 3);
        QCOMPARE(s.rig.number("SELECT max(replays) FROM batch_row"), 0);
    }

    void manyRowsGoInPieces()
    {
        Scene s(700);
        s.start();
        s.answer(kOk);
        s.replay(s.dead(), atOnce(), kUnchanged, Millis(0));
        s.run(Millis(2'000));
        QVERIFY(s.last.ended);
        QCOMPARE(s.progress().delivered, 700);
        QCOMPARE(s.progress().attempts, 700);
        QCOMPARE(s.rig.rowsIn(RowState::delivered), 700);
        QCOMPARE(s.rig.number("SELECT next_chunk FROM operation WHERE kind = 'replay'"), 700 / store::OperationSelection::kChunkRows);
    }

    void pacedRowsStartApart() // R75
    {
        Scene s(5);
        s.start();
        s.replay(s.dead(), paced(), kUnchanged, Millis(0));
        const MonoTime began = s.rig.workspace().clock().now();
        std::vector<qint64> starts;
        s.rig.transport().setResponder([&](const auto&) {
            starts.push_back(qint64((s.rig.workspace().clock().now() - began) / Millis(1)));
            return kOk;
        });
        s.run(Millis(2'500), Millis(10));
        // The first one went before the responder looked.
        QCOMPARE(s.rig.rowsIn(RowState::delivered) + s.rig.rowsIn(RowState::dead), 5);
        for (size_t i = 1; i < starts.size(); ++i)
            QVERIFY2(starts[i] - starts[i - 1] >= 500 && starts[i] - starts[i - 1] <= 510, qPrintable(QString::number(starts[i] - starts[i - 1])));
        QVERIFY(starts.size() >= 4);
    }

    void aQuickPaceReleasesAFewAtATime()
    {
        Scene s(60);
        s.start();
        s.answer(kOk);
        s.replay(s.dead(), paced(Millis(10)), kUnchanged, Millis(0));
        s.run(Millis(300), Millis(10));
        const auto early = s.progress();
        QVERIFY2(early.released <= 30 + 11, qPrintable(QString::number(early.released))); // what a cancellation cannot keep is small
        QVERIFY2(early.released >= 25, qPrintable(QString::number(early.released)));
        s.run(Millis(600), Millis(10));
        QCOMPARE(s.progress().delivered, 60);
    }

    void cancelReleasesNothingMore()
    {
        Scene s(20);
        s.start();
        s.answer(kOk);
        s.replay(s.dead(), paced(), kUnchanged, Millis(0));
        s.run(Millis(2'100));
        s.rounds->cancel(s.ticket);
        s.turn();
        QVERIFY(s.last.ended);
        QCOMPARE(s.progress().state, ReplayState::cancelled);
        const qint64 released = s.progress().released;
        QVERIFY2(released == 5, qPrintable(QString::number(released)));
        QCOMPARE(s.progress().unreleased, 15);
        s.run(Millis(5'000), Millis(250));
        QCOMPARE(s.rig.rowsIn(RowState::delivered), 5);
        QCOMPARE(s.rig.rowsIn(RowState::dead), 15); // untouched
        QCOMPARE(s.rig.number("SELECT count(*) FROM batch_row WHERE replays > 0"), 5);
        QCOMPARE(s.operationState(), u"applied"_s);
    }

    void aRampGoesUpInSteps()
    {
        Scene s(312);
        s.start();
        s.rig.transport().setResponder({}); // answers come by hand
        s.replay(s.dead(), ramp(), kUnchanged, Millis(0));
        std::vector<qint64> underWay;
        for (int i = 0; i < 60 && !s.last.ended; ++i) {
            const qint64 open = qint64(s.rig.transport().open().size());
            if (open > 0)
                underWay.push_back(open);
            s.rig.transport().answerAll(kOk);
            s.run(Millis(200));
        }
        QVERIFY(s.last.ended);
        QCOMPARE(underWay, (std::vector<qint64>{1, 5, 25, 100, 100, 81}));
        QCOMPARE(s.progress().delivered, 312);
        QCOMPARE(s.progress().step, 5);
    }

    void whyARampStoppedCountsWhatWasUnderWay()
    {
        Scene s(100);
        s.start();
        s.rig.transport().setResponder({}); // answers come by hand
        s.replay(s.dead(), ramp(), kUnchanged, Millis(0));
        s.run(Millis(200));
        s.rig.transport().answerAll(kOk);
        s.run(Millis(200));
        const auto open = s.rig.transport().open();
        QCOMPARE(open.size(), size_t(5));
        s.rig.transport().answer(open.front(), kRejected);
        s.run(Millis(300));
        QCOMPARE(s.progress().state, ReplayState::stopped);
        QVERIFY2(s.progress().why.startsWith(u"1 of 5 in step 2 failed again"_s), qPrintable(s.progress().why));
        s.rig.transport().answerAll(kRejected);
        s.run(Millis(500));
        QCOMPARE(s.progress().state, ReplayState::stopped);
        QVERIFY2(s.progress().why.startsWith(u"5 of 5 in step 2 failed again"_s), qPrintable(s.progress().why));
        QVERIFY(s.rig.workspace().text("SELECT why FROM replay_job").startsWith(u"5 of 5"_s)); // for those who read it from the store
    }

    void aRampThatFailsStops() // the rest is untouched, and the operator can go on or end it
    {
        Scene s(100);
        s.start();
        s.rig.transport().setResponder([n = std::make_shared<int>(0)](const auto&) { return ++*n > 4 ? kRejected : kOk; });
        s.replay(s.dead(), ramp(), kUnchanged, Millis(0));
        s.run(Millis(1'000));
        QVERIFY(!s.last.ended);
        const auto stopped = s.progress();
        QCOMPARE(stopped.state, ReplayState::stopped);
        QVERIFY2(stopped.why.contains(u"failed again or came out ambiguous, more than 10 %"_s), qPrintable(stopped.why));
        QCOMPARE(stopped.released, 6);
        QCOMPARE(stopped.unreleased, 94);
        QCOMPARE(s.rig.number("SELECT count(*) FROM batch_row WHERE replays > 0"), 6);
        const int sent = s.sent();
        s.run(Millis(60'000), Millis(2'000));
        QCOMPARE(s.sent(), sent); // it waits

        s.goOn();
        s.answer(kOk);
        s.run(Millis(2'000));
        QVERIFY(s.last.ended);
        QCOMPARE(s.progress().state, ReplayState::ended);
        QCOMPARE(s.progress().released, 100);
        QCOMPARE(s.progress().failed.size(), size_t(1));
        QVERIFY(s.progress().failed.contains(Reason::rejected));
        QCOMPARE(s.rig.number("SELECT max(replays) FROM batch_row"), 1);
    }

    void aStoppedRampIsEnded()
    {
        Scene s(10);
        s.start(); // still rejected
        s.replay(s.dead(), ramp(), kUnchanged, Millis(0));
        s.run(Millis(500));
        QCOMPARE(s.progress().state, ReplayState::stopped);
        s.rounds->cancel(s.last.operation);
        s.turn();
        QVERIFY(s.last.ended);
        QCOMPARE(s.progress().state, ReplayState::cancelled);
        QCOMPARE(s.progress().released, 1);
        QCOMPARE(s.rig.rowsIn(RowState::dead), 10);
    }

    void ambiguousAgainCountsAsFailed()
    {
        Scene s(10);
        s.start();
        s.rig.transport().setResponder([](const auto&) { return FakeHttpTransport::noAnswer(); });
        s.replay(s.dead(), ramp(), kUnchanged, Millis(0));
        s.run(Millis(500));
        QCOMPARE(s.progress().state, ReplayState::stopped);
        QCOMPARE(s.progress().ambiguous, 1);
        QCOMPARE(s.progress().failures(), 1);
    }

    void aCrashInTheRecallWindowWaits() // row-life.md: nothing is sent by itself
    {
        Scene s(3);
        s.start();
        s.replay(s.dead(), atOnce());
        s.run(Millis(4'000));
        s.crash();
        s.answer(kOk);
        QCOMPARE(s.progress().state, ReplayState::waiting);
        QVERIFY(s.progress().why.contains(u"recall window"_s));
        s.run(Millis(60'000), Millis(2'000));
        QCOMPARE(s.sent(), 0);
        QCOMPARE(s.rig.rowsIn(RowState::dead), 3);
        s.goOn();
        s.run(Millis(1'000));
        QVERIFY(s.last.ended);
        QCOMPARE(s.progress().delivered, 3);
        QCOMPARE(s.rig.number("SELECT max(replays) FROM batch_row"), 1);
        QCOMPARE(s.rig.workspace().inconsistencies(), QStringList());
    }

    void aWaitingReplayIsEnded()
    {
        Scene s(3);
        s.start();
        s.replay(s.dead(), atOnce());
        s.crash();
        s.crash(); // and again: it waits still
        QCOMPARE(s.progress().state, ReplayState::waiting);
        s.rounds->cancel(s.last.operation);
        s.turn();
        QVERIFY(s.last.ended);
        QCOMPARE(s.operationState(), u"cancelled"_s); // nothing was sent
        s.crash();
        QVERIFY(s.rounds->isIdle());
    }

    void aCrashInTheMiddleOfARampWaits()
    {
        Scene s(60);
        s.start();
        s.rig.transport().setResponder({});
        s.replay(s.dead(), ramp(), kUnchanged, Millis(0));
        for (int i = 0; i < 2; ++i) {
            s.rig.transport().answerAll(kOk);
            s.run(Millis(200));
        }
        QCOMPARE(s.rig.transport().open().size(), size_t(25));
        s.crash(); // 25 rows on the wire: ambiguous now
        s.answer(kOk);
        QCOMPARE(s.progress().state, ReplayState::waiting);
        s.run(Millis(10'000), Millis(500));
        QCOMPARE(s.sent(), 0);
        auto waiting = s.progress();
        QCOMPARE(waiting.released, 31);
        QCOMPARE(waiting.delivered, 6);
        QCOMPARE(waiting.ambiguous, 25);
        QCOMPARE(waiting.unreleased, 29);
        s.goOn();
        s.run(Millis(1'000));
        QVERIFY(s.last.ended);
        QCOMPARE(s.progress().delivered, 6 + 29);
        QCOMPARE(s.rig.rowsIn(RowState::ambiguous), 25);
        QCOMPARE(s.rig.number("SELECT max(replays) FROM batch_row"), 1); // nothing twice
        QCOMPARE(s.rig.workspace().inconsistencies(), QStringList());
    }

    void aCrashWithEverythingReleasedGoesOn() // the rows wait for their lane, not for the job
    {
        Scene s(4);
        s.start();
        s.rig.engine().pauseAll(true, kOperator);
        s.replay(s.dead(), atOnce(), kUnchanged, Millis(0));
        s.run(Millis(500));
        QCOMPARE(s.progress().released, 4);
        s.crash();
        QCOMPARE(s.progress().state, ReplayState::running);
        s.answer(kOk);
        s.rig.engine().pauseAll(false, kOperator);
        s.run(Millis(1'000));
        QVERIFY(s.last.ended);
        QCOMPARE(s.progress().delivered, 4);
    }

    void itWaitsForTheBreaker() // B-17
    {
        Scene s(10);
        s.start();
        s.answer(kOk);
        s.rig.engine().trip(DestinationId(1), std::nullopt, kOperator);
        const int before = s.sent();
        s.replay(s.dead(), atOnce(), kUnchanged, Millis(0));
        s.run(Millis(5'000), Millis(250));
        QCOMPARE(s.sent(), before);
        QCOMPARE(s.progress().held, (std::map<Reason, qint64>{{Reason::breaker, 10}}));
        QVERIFY(!s.last.ended);
        s.rig.engine().resetBreaker(DestinationId(1), kOperator);
        s.run(Millis(2'000));
        QVERIFY(s.last.ended);
        QCOMPARE(s.progress().delivered, 10);
    }

    void pacedRowsDoNotPileUpBehindABreaker()
    {
        Scene s(40);
        auto policy = EngineRig::policy();
        policy.breaker.failureThreshold = 3;
        policy.retry.maxRetries = 5;
        s.rig.setPolicy(policy);
        s.start();
        s.rig.transport().setResponder([](const auto&) { return FakeHttpTransport::withStatus(503, {}, "busy"); });
        s.replay(s.dead(), paced(), kUnchanged, Millis(0));
        s.run(Millis(20'000), Millis(100));
        const auto held = s.progress();
        QVERIFY2(held.released < 25, qPrintable(QString::number(held.released)));
        QVERIFY(held.heldRows() > 0);
        QVERIFY(held.held.contains(Reason::breaker));
        QCOMPARE(held.unreleased + held.released, 40);
    }

    void itWaitsForTheBudget() // B-17: no free rides; what does not fit into the day waits for the next
    {
        Scene s(10, Charge{Credits::whole(6), {}});
        store::AccountSettings limits;
        limits.recordsPerSecond = -1;
        limits.dataPerDay = Credits::whole(60);
        s.rig.setLimits(limits);
        s.start();
        QCOMPARE(s.rig.rowsIn(RowState::dead), 10); // refusals were given back
        limits.dataPerDay = Credits::whole(24);
        s.rig.setLimits(limits);
        store::Account account;
        account.id = AccountId(1);
        account.name = u"Account"_s;
        account.timeZone = "UTC";
        account.settings = limits;
        s.rig.engine().setAccount(account);
        s.answer(kOk);
        const int before = s.sent();
        s.replay(s.dead(), atOnce(), kUnchanged, Millis(0));
        s.run(Millis(3'000));
        QCOMPARE(s.sent(), before + 4);
        QCOMPARE(s.progress().delivered, 4);
        QCOMPARE(s.progress().held, (std::map<Reason, qint64>{{Reason::budget, 6}}));
        QVERIFY(!s.last.ended);
        s.run(Millis(25 * 3'600'000LL), Millis(3'600'000));
        QCOMPARE(s.progress().delivered, 8);
    }

    void itWaitsForAGate() // 429: no failure, no replay lost
    {
        Scene s(3);
        s.start();
        s.rig.transport().setResponder([n = std::make_shared<int>(0)](const auto&) {
            return ++*n == 1 ? FakeHttpTransport::withStatus(429, {{"Retry-After", "20"}}) : kOk;
        });
        s.replay(s.dead(), ramp(), kUnchanged, Millis(0));
        s.run(Millis(15'000), Millis(250));
        QCOMPARE(s.progress().delivered, 0);
        QCOMPARE(s.progress().heldRows(), 1);
        QVERIFY(s.progress().held.contains(Reason::rateGate));
        s.run(Millis(10'000), Millis(250));
        QVERIFY2(s.last.ended, qPrintable(s.last.detail));
        QCOMPARE(s.progress().delivered, 3);
    }

    void anEditInTheRecallWindowIsWhatIsSent() // never both versions
    {
        Scene s(2);
        s.start();
        QByteArrayList bodies;
        s.rig.transport().setResponder([&](const transport::HttpRequest& request) {
            bodies << request.body;
            return kOk;
        });
        s.replay(s.dead(), atOnce());
        s.run(Millis(2'000));
        s.rig.journal().write([&](store::Connection& connection) -> Result<void> {
            const auto edited = store::Operations(connection, s.rig.workspace().clock().wall()).edit(RowId(1), 1, "{\"n\":\"one\"}", kOperator);
            return edited ? Result<void>() : edited.error();
        });
        s.run(Millis(9'000));
        QVERIFY(s.last.ended);
        QCOMPARE(bodies, (QByteArrayList{"{\"n\":\"one\"}", "{\"n\":1}"}));
        QCOMPARE(s.rig.number("SELECT count(*) FROM attempt WHERE row_id = 1 AND version = 2"), 1);
        // It is delivered: an edit comes too late.
        QCOMPARE(store::Operations(s.rig.workspace().connection(), s.rig.workspace().clock().wall()).edit(RowId(1), 2, "{\"n\":3}", kOperator).error().code,
                 ErrorCode::conflict);
    }

    void rowsOfAnotherOperationWait() // row-life.md: rows under an operation that is applying cannot be replayed
    {
        Scene s(3);
        s.start();
        s.answer(kOk);
        const int before = s.sent();
        OperationId other;
        s.rig.journal().write([&](store::Connection& connection) -> Result<void> {
            store::OperationRepository operations(connection);
            const auto begun = operations.begin({.kind = u"bulkEdit"_s, .actor = kOperator, .destination = {}, .batch = {},
                                                 .state = store::OperationState::applying, .selected = 1}, s.rig.workspace().clock().wall());
            if (!begun)
                return begun.error();
            other = *begun;
            const std::vector<RowId> rows{RowId(2)};
            const auto appended = store::OperationSelection(connection).append(other, 0, rows);
            return appended ? Result<void>() : appended.error();
        });
        s.rig.settle();
        s.replay(s.dead(), atOnce(), kUnchanged, Millis(0));
        s.run(Millis(2'000));
        QCOMPARE(s.sent(), before);
        QVERIFY(s.progress().why.contains(u"bulkEdit"_s));
        s.rig.journal().write([&](store::Connection& connection) {
            return store::OperationRepository(connection).setState(other, store::OperationState::applied);
        });
        s.rig.settle();
        s.run(Millis(1'000));
        QCOMPARE(s.progress().delivered, 3);
    }

    void whatCannotGoAnyMoreIsLeftAlone() // and the job says so
    {
        Scene s(4);
        s.start();
        s.answer(kOk);
        auto rows = s.dead();
        s.replay(rows, atOnce());
        s.rig.journal().write([&](store::Connection& connection) -> Result<void> {
            store::DeadLetterFilter filter;
            filter.only = {RowId(2)};
            const auto gone = store::Operations(connection, s.rig.workspace().clock().wall()).discard(filter, kOperator);
            return gone ? connection.execute("UPDATE batch_row SET replays = 3 WHERE id = 3") : gone.error();
        });
        s.run(Millis(12'000));
        QVERIFY(s.last.ended);
        QCOMPARE(s.progress().delivered, 2);
        QCOMPARE(s.progress().leftAlone, 2);
        QCOMPARE(s.last.skipped, 2);
        QCOMPARE(s.rig.rowState(RowId(2)), u"discarded/rejected"_s);
        QCOMPARE(s.rig.rowState(RowId(3)), u"dead/permanent"_s); // R77: past its limit, kept
    }

    void newDeadLettersAreCounted()
    {
        Scene s(5);
        s.rig.start();
        s.rig.transport().setResponder([](const transport::HttpRequest& request) {
            return request.body.contains("0") || request.body.contains("1") ? std::optional(kRejected) : std::nullopt;
        });
        s.rig.settle();
        s.desk();
        QCOMPARE(s.dead().size(), size_t(2));
        s.rig.transport().setResponder({});
        s.replay(s.dead(), atOnce(), kUnchanged, Millis(0));
        s.run(Millis(200));
        QCOMPARE(s.rig.transport().open().size(), size_t(5));
        for (const AttemptId attempt : s.rig.transport().open()) {
            if (s.rig.number("SELECT row_id FROM attempt WHERE id = " + QByteArray::number(attempt.value)) != 1)
                s.rig.transport().answer(attempt, kRejected); // three rows that are not its own, and one that is
        }
        s.run(Millis(3'000));
        QCOMPARE(s.progress().newDeadLetters, 3);
        QCOMPARE(s.progress().failedRows(), 1);
        s.rig.transport().answerAll(kRejected);
        s.run(Millis(300));
        QVERIFY(s.last.ended);
        const auto list = store::ReplayJobs(s.rig.workspace().connection()).list(10);
        QVERIFY(list);
        QCOMPARE(list->size(), size_t(1));
        QCOMPARE(list->front().job.state, ReplayState::ended);
        const auto end = ReplayProgress::fromJson(list->front().job.progress);
        QCOMPARE(end.failedRows(), 2);
    }

    void aReplayOfNothingEnds()
    {
        Scene s(1);
        s.start();
        s.replay({}, atOnce());
        QVERIFY(s.last.ended);
        QCOMPARE(s.rig.number("SELECT count(*) FROM operation"), 0);
    }

    void aCrashWhileItIsWrittenDownLeavesNothing()
    {
        Scene s(2);
        s.start();
        s.rig.journal().write([&](store::Connection& connection) -> Result<void> {
            const auto begun = store::OperationRepository(connection).begin({.kind = u"replay"_s, .actor = kOperator, .destination = {}, .batch = {},
                                                                             .selected = 2}, s.rig.workspace().clock().wall());
            return begun ? Result<void>() : begun.error();
        });
        s.rig.settle();
        s.crash();
        QVERIFY(s.rounds->isIdle());
        QCOMPARE(s.operationState(), u"cancelled"_s);
        QCOMPARE(s.rig.rowsIn(RowState::dead), 2);
    }
};

QTEST_GUILESS_MAIN(tst_ReplayJob)
#include "tst_replayjob.moc"
