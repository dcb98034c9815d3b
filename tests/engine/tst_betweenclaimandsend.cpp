// SPDX-License-Identifier: GPL-3.0-or-later
// row-life.md, step 4: what the operator does while a claim is on its way to the disk. The claim is taken back in the journal,
// nothing is sent, and credits and ledger are as they were before.
#include "core/engine/deskrounds.h"
#include "core/engine/undojob.h"
#include "core/store/batchrepository.h"
#include "core/store/destinationrepository.h"
#include "core/store/operations.h"
#include "tests/support/enginerig.h"

#include <QtTest>

using namespace fuseboard;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 10;
const auto kOk = FakeHttpTransport::withStatus(200);
const store::Actor kOperator{u"operator"_s, u"because"_s};

store::Destination destinationOf(EngineRig& rig)
{
    return *store::DestinationRepository(rig.workspace().connection()).destination(DestinationId(1));
}

std::shared_ptr<const transport::HttpTarget> target()
{
    auto made = std::make_shared<transport::HttpTarget>();
    made->url = "http://127.0.0.1:1/hook";
    return made;
}

struct Act
{
    const char* name;
    std::function<void(EngineRig&)> act;
    std::function<void(EngineRig&)> undo; ///< after it every row is delivered
};

const std::vector<Act>& acts()
{
    static const std::vector<Act> all{
        {"trip", [](EngineRig& r) { r.engine().trip(DestinationId(1), std::nullopt, kOperator); },
         [](EngineRig& r) { r.engine().resetBreaker(DestinationId(1), kOperator); }},
        {"pause all", [](EngineRig& r) { r.engine().pauseAll(true, kOperator); },
         [](EngineRig& r) { r.engine().pauseAll(false, kOperator); }},
        {"pause destination", [](EngineRig& r) { r.engine().pauseDestination(DestinationId(1), true, kOperator); },
         [](EngineRig& r) { r.engine().pauseDestination(DestinationId(1), false, kOperator); }},
        {"pause batch", [](EngineRig& r) { r.engine().pauseBatch(r.lastBatch(), true, kOperator); },
         [](EngineRig& r) { r.engine().pauseBatch(r.lastBatch(), false, kOperator); }},
        {"secret gone", [](EngineRig& r) { r.engine().setDestination(destinationOf(r), nullptr); },
         [](EngineRig& r) { r.engine().setDestination(destinationOf(r), target()); }},
        {"signing turned on", [](EngineRig& r) {
             store::Destination changed = destinationOf(r);
             changed.policy.sign = true;
             r.engine().setDestination(changed, target());
         },
         [](EngineRig& r) { r.engine().setDestination(destinationOf(r), target()); }},
    };
    return all;
}

} // namespace

class TestBetweenClaimAndSend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void operatorActs_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < acts().size(); ++i)
            QTest::newRow(acts()[i].name) << int(i);
    }

    void operatorActs()
    {
        QFETCH(const int, index);
        const Act& act = acts()[size_t(index)];
        EngineRig rig;
        begin(rig);
        act.act(rig);
        rig.settle();
        expectUntouched(rig);
        QCOMPARE(rig.rowsIn(RowState::deferred), 5);
        QCOMPARE(rig.rowsIn(RowState::pending), 5);
        QCOMPARE(rig.number("SELECT sum(owns) FROM batch_row"), kRows);

        act.undo(rig);
        expectAllDelivered(rig);
    }

    /// Another row's answer, while these are claimed and not sent.
    void anAnswerHolds_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("endpoint") << 401;
        QTest::newRow("budget") << 402;
    }
    void anAnswerHolds()
    {
        QFETCH(const int, status);
        EngineRig rig;
        rig.addRows(1);
        rig.start();
        rig.settle();
        QCOMPARE(rig.transport().sentCount(), 1);
        rig.addRows(4);
        rig.engine().addBatch(*store::BatchRepository(rig.workspace().connection()).batch(rig.lastBatch()));
        while (rig.rowsIn(RowState::claimed) < 2) {
            rig.deliver();
            rig.turnAndHold();
        }
        rig.transport().answerAll(FakeHttpTransport::withStatus(status));
        rig.deliver(EngineRig::Order::newestFirst); // the answer before the claims' commit
        rig.settle();
        QCOMPARE(rig.transport().sentCount(), 1);
        QCOMPARE(rig.rowsIn(RowState::claimed), 0);
        QCOMPARE(rig.number("SELECT count(*) FROM attempt WHERE outcome IS NOT 11"), 1);
        QVERIFY(rig.rowsIn(RowState::deferred) >= 4);

        rig.transport().setResponder([](const auto&) { return kOk; });
        rig.engine().releaseHold(DestinationId(1), kOperator);
        rig.engine().resumeBudget(AccountId(1), kOperator);
        rig.settle();
        rig.advance(Millis(10'000));
        QCOMPARE(rig.rowsIn(RowState::delivered), 5);
        QCOMPARE(rig.transport().sentCount(), 6);
        QCOMPARE(rig.workspace().inconsistencies(), QStringList());
    }

    void stop()
    {
        EngineRig rig;
        begin(rig);
        rig.engine().stopClaiming();
        rig.settle();
        expectUntouched(rig);
        QVERIFY(rig.engine().isQuiet());
        rig.crash();
        rig.start();
        expectAllDelivered(rig);
    }

    void cancelBatch()
    {
        EngineRig rig;
        begin(rig);
        rig.engine().cancelBatch(rig.lastBatch(), kOperator);
        rig.settle();
        rig.advance(Millis(1'000));
        expectUntouched(rig);
        QCOMPARE(rig.rowsIn(RowState::cancelled), kRows); // those on their way to a claim included
        rig.advance(Millis(60'000));
        QCOMPARE(rig.transport().sentCount(), 0);
        QCOMPARE(rig.rowsIn(RowState::cancelled), kRows);
        QCOMPARE(rig.number("SELECT count(*) FROM ledger_key k JOIN batch_row r ON r.id = k.row_id WHERE r.maybe > 0"), 0);
    }

    void deadlinePasses() // R47
    {
        EngineRig rig;
        rig.addRows(kRows, Charge{Credits::whole(6), {}});
        rig.workspace().run("UPDATE batch SET deadline_at = " + QByteArray::number(toEpochMs(rig.workspace().clock().wall()) + 60'000));
        rig.start();
        claimButHold(rig);
        rig.workspace().clock().advance(Millis(60'000));
        rig.settle();
        expectUntouched(rig);
        QCOMPARE(rig.number("SELECT count(*) FROM batch_row WHERE state = 6 AND reason = 23"), kRows);
    }

    void claimedRowsAreNotForEditOrDiscard()
    {
        EngineRig rig;
        begin(rig);
        const qint64 id = rig.number("SELECT min(id) FROM batch_row WHERE state = 2");
        store::Connection& connection = rig.workspace().connection();
        {
            auto transaction = std::move(store::Transaction::begin(connection)).value();
            store::Operations operations(connection, rig.workspace().clock().wall());
            const auto edited = operations.edit(RowId(id), 1, "{\"n\":99}", kOperator);
            QCOMPARE(edited.error().code, ErrorCode::conflict);
            store::DeadLetterFilter only;
            only.only = {RowId(id)};
            QCOMPARE(operations.discard(only, kOperator)->applied, 0);
            QCOMPARE(operations.move(only, DestinationId(2), kOperator)->applied, 0);
            QCOMPARE(operations.settle(only, true, kOperator)->applied, 0);
            QVERIFY(transaction.commit());
        }
        expectAllDelivered(rig);
        QCOMPARE(rig.number("SELECT count(*) FROM payload WHERE version > 1"), 0);
    }

    void editedMeanwhileIsSentAsItIsNow() // the claim pins the version that was read: a newer one is read again
    {
        EngineRig rig;
        rig.addRows(1);
        rig.start();
        rig.turnAndHold(); // the row is read ahead
        rig.workspace().run("INSERT INTO payload (row_id, version, previous, body, identity, created_at)"
                            " SELECT id, 2, payload_id, '{\"n\":99}', zeroblob(32), 0 FROM batch_row;"
                            "UPDATE batch_row SET version = 2, payload_id = (SELECT max(id) FROM payload), due_at = 1");
        rig.transport().setResponder([](const auto&) { return kOk; });
        rig.settle();
        rig.engine().lookAgain(DestinationId(1));
        rig.settle();
        QCOMPARE(rig.transport().sentCount(), 1);
        QCOMPARE(rig.transport().requests().front().body, QByteArray("{\"n\":99}"));
    }

    /// The edit of a row is undone while the row is on its way to be sent. It was released as edited, so it is sent so, once, and
    /// the undo says that it came too late: never the original with the edit undone in the books, or the other way round.
    void editUndoneMeanwhile_data()
    {
        QTest::addColumn<bool>("claimed");
        QTest::addColumn<QString>("why");
        QTest::newRow("read ahead") << false << u"1 about to be sent"_s;
        QTest::newRow("claimed") << true << u"1 already sent"_s;
    }
    void editUndoneMeanwhile()
    {
        QFETCH(const bool, claimed);
        QFETCH(const QString, why);
        EngineRig rig;
        const RowId row = rig.addRows(1);
        rig.start();
        rig.settle();
        rig.transport().answerAll(FakeHttpTransport::withStatus(422));
        rig.settle();
        QCOMPARE(rig.rowState(row), u"dead/rejected"_s);
        const OperationId edit = editAndReplay(rig, row);
        rig.engine().lookAgain(DestinationId(1));
        if (claimed)
            claimButHold(rig);
        else
            rig.turnAndHold();
        QCOMPARE(rig.rowsIn(RowState::claimed), claimed ? 1 : 0);

        const engine::DeskProgress undone = undo(rig, edit);
        QVERIFY(undone.error);
        QCOMPARE(undone.error->message, u"Nothing of it can be undone any more: %1."_s.arg(why));
        rig.transport().setResponder([](const auto&) { return kOk; });
        rig.settle();
        rig.advance(Millis(60'000));
        QCOMPARE(rig.rowState(row), u"delivered/none"_s);
        QCOMPARE(rig.transport().sentCount(), 2);
        QCOMPARE(rig.transport().requests().back().body, QByteArray("{\"n\":99}"));
        QCOMPARE(rig.number("SELECT version FROM batch_row"), 2);
        QCOMPARE(rig.number("SELECT count(*) FROM operation WHERE kind = 'edit' AND state = 'applied'"), 1);
        QCOMPARE(rig.workspace().inconsistencies(), QStringList());
    }

    void editUndoneBeforeTheReplay() // it is the original that is sent, and nothing of the edit
    {
        EngineRig rig;
        const RowId row = rig.addRows(1);
        rig.start();
        rig.settle();
        const QByteArray original = rig.transport().requests().front().body;
        rig.transport().answerAll(FakeHttpTransport::withStatus(422));
        rig.settle();
        store::DeadLetterFilter only;
        only.only = {row};
        const OperationId edit = operate(rig, [&](store::Operations& o) { return o.edit(row, 1, "{\"n\":99}", kOperator); });
        QVERIFY(!undo(rig, edit).error);
        operate(rig, [&](store::Operations& o) { return o.replay(only, false, false, kOperator); });
        rig.transport().setResponder([](const auto&) { return kOk; });
        rig.engine().lookAgain(DestinationId(1));
        rig.settle();
        QCOMPARE(rig.rowState(row), u"delivered/none"_s);
        QCOMPARE(rig.transport().requests().back().body, original);
        QCOMPARE(rig.workspace().inconsistencies(), QStringList());
    }

    void guardRefusesASecondSend() // R56, B-40: were the store ever to hand out a delivered row again
    {
        EngineRig rig;
        rig.addRows(1, Charge{Credits::whole(6), {}});
        rig.start();
        rig.transport().setResponder([](const auto&) { return kOk; });
        rig.settle();
        QCOMPARE(rig.rowsIn(RowState::delivered), 1);
        rig.workspace().run("UPDATE batch_row SET state = 0, due_at = 1");
        rig.engine().lookAgain(DestinationId(1));
        rig.settle();
        QCOMPARE(rig.transport().sentCount(), 1);
        QCOMPARE(rig.rowState(RowId(1)), u"deferred/undoneClaim"_s);
        QCOMPARE(rig.number("SELECT count(*) FROM event WHERE kind = 'duplicateSend' AND severity = 2"), 1);
        QCOMPARE(rig.number("SELECT data_reserved FROM credit_day"), 0);
        QCOMPARE(rig.number("SELECT data_used FROM credit_day"), 6'000);
        rig.advance(Millis(10 * 60'000)); // it waits for an operator, not for the guard to forget
        QCOMPARE(rig.transport().sentCount(), 1);
    }

    void failedAttemptIsSentAgain() // B-40: the guard lets a retry through at once
    {
        EngineRig rig;
        rig.addRows(1);
        rig.start();
        rig.settle();
        rig.transport().answerAll(FakeHttpTransport::withStatus(503));
        rig.settle();
        rig.transport().setResponder([](const auto&) { return kOk; });
        rig.advance(Millis(1'100));
        QCOMPARE(rig.transport().sentCount(), 2);
        QCOMPARE(rig.rowsIn(RowState::delivered), 1);
    }

private:
    static OperationId operate(EngineRig& rig, const std::function<Result<store::OperationResult>(store::Operations&)>& act)
    {
        store::Connection& connection = rig.workspace().connection();
        auto transaction = std::move(store::Transaction::begin(connection)).value();
        store::Operations operations(connection, rig.workspace().clock().wall());
        const auto done = act(operations);
        Q_ASSERT(done && done->applied == 1);
        Q_UNUSED(transaction.commit());
        return done->operation;
    }
    static OperationId editAndReplay(EngineRig& rig, RowId row)
    {
        const OperationId edit = operate(rig, [&](store::Operations& o) { return o.edit(row, 1, "{\"n\":99}", kOperator); });
        store::DeadLetterFilter only;
        only.only = {row};
        operate(rig, [&](store::Operations& o) { return o.replay(only, false, false, kOperator); });
        return edit;
    }
    /// The desk's job, here and now.
    static engine::DeskProgress undo(EngineRig& rig, OperationId operation)
    {
        store::Connection& connection = rig.workspace().connection();
        engine::DeskProgress last;
        engine::DeskRounds rounds(connection, rig.workspace().clock(), [&](store::WriteJob job) -> Result<void> {
            auto transaction = std::move(store::Transaction::begin(connection)).value();
            if (auto done = job(connection); !done)
                return done;
            return transaction.commit();
        });
        rounds.add(1, engine::UndoJob::start(operation, store::UndoDirection::undo, kOperator), [&](const engine::DeskProgress& p) { last = p; });
        while (!rounds.isIdle())
            rounds.turn();
        return last;
    }
    static void claimButHold(EngineRig& rig)
    {
        while (rig.rowsIn(RowState::claimed) == 0) {
            rig.deliver();
            rig.turnAndHold();
        }
    }
    static void begin(EngineRig& rig)
    {
        rig.addRows(kRows, Charge{Credits::whole(6), {}});
        rig.start();
        claimButHold(rig);
        QCOMPARE(rig.rowsIn(RowState::claimed), 5);
        QCOMPARE(rig.number("SELECT data_reserved FROM credit_day"), 30'000);
    }
    static void expectUntouched(EngineRig& rig)
    {
        QCOMPARE(rig.transport().sentCount(), 0);
        QCOMPARE(rig.number("SELECT count(*) FROM batch_row"), kRows);
        QCOMPARE(rig.rowsIn(RowState::claimed), 0);
        QCOMPARE(rig.number("SELECT count(*) FROM attempt WHERE outcome IS NOT 11"), 0);
        QCOMPARE(rig.number("SELECT max(tries) FROM batch_row"), 0);
        QCOMPARE(rig.number("SELECT data_reserved FROM credit_day"), 0);
        QCOMPARE(rig.number("SELECT data_used FROM credit_day"), 0);
        QCOMPARE(rig.workspace().inconsistencies(), QStringList());
    }
    static void expectAllDelivered(EngineRig& rig)
    {
        rig.transport().setResponder([](const auto&) { return kOk; });
        rig.settle();
        QCOMPARE(rig.rowsIn(RowState::delivered), kRows);
        QCOMPARE(rig.transport().sentCount(), kRows);
        QCOMPARE(rig.number("SELECT data_used FROM credit_day"), 6'000 * kRows);
        QCOMPARE(rig.number("SELECT data_reserved FROM credit_day"), 0);
        QCOMPARE(rig.number("SELECT count(*) FROM event WHERE kind = 'duplicateSend'"), 0);
        QCOMPARE(rig.workspace().inconsistencies(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestBetweenClaimAndSend)
#include "tst_betweenclaimandsend.moc"
