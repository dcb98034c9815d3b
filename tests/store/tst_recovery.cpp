// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journalwriter.h"
#include "core/store/recovery.h"
#include "tests/store/journalfixture.h"

#include <QTest>

using namespace fuseboard;
using namespace fuseboard::store;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;

/// The crash rule (row-life.md, "Crash and start").
class tst_Recovery : public QObject
{
    Q_OBJECT

private:
    static void claimAll(TempWorkspace& space, const std::vector<Claim>& claims, const std::vector<Settlement>& settlements = {})
    {
        auto journal = *JournalWriter::create(space.connection());
        auto transaction = Transaction::begin(space.connection());
        for (const Claim& claim : claims)
            QCOMPARE(journal->claim(claim)->result, ClaimResult::claimed);
        for (const Settlement& settlement : settlements)
            QVERIFY(journal->settle(settlement));
        QVERIFY(journal->finish());
        QVERIFY(transaction->commit());
        journal->committed();
    }

private Q_SLOTS:
    void nothingToDo()
    {
        TempWorkspace space;
        const auto report = recover(space.connection(), space.clock().wall());
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
        QCOMPARE(report->openAttempts, 0);
        QCOMPARE(space.number("SELECT count(*) FROM event"), 0);
    }

    void openAttemptsFollowTheResendPolicy()
    {
        TempWorkspace space;
        const BatchId never = space.addBatch();
        const BatchId keyed = space.addBatch(DestinationId(2));
        TempWorkspace::RowSpec spec;
        const RowId done = space.addRow(never);
        const RowId open = space.addRow(never);
        space.addRow(never);
        spec.destination = DestinationId(2);
        const RowId resent = space.addRow(keyed, spec);
        const Claim first = claimOf(1, done, never);
        claimAll(space, {first, claimOf(2, open, never), claimOf(3, resent, keyed, RowState::pending, DestinationId(2))},
                 {settlementOf(first)});
        space.reopen();

        const WallTime now = fromEpochMs(1'793'000'900'000);
        const auto report = recover(space.connection(), now);
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
        QCOMPARE(report->openAttempts, 2);
        QCOMPARE(report->ambiguous, 1);
        QCOMPARE(report->requeued, 1);
        const auto of = [&](RowId row, const char* column) {
            return space.number(QByteArray("SELECT ") + column + " FROM batch_row WHERE id = " + QByteArray::number(row.value));
        };
        QCOMPARE(RowState(of(done, "state")), RowState::delivered);
        QCOMPARE(RowState(of(open, "state")), RowState::ambiguous);
        QCOMPARE(Reason(of(open, "reason")), Reason::crash);
        QCOMPARE(of(open, "maybe"), 1);
        QCOMPARE(of(open, "owns"), 1);
        QCOMPARE(RowState(of(resent, "state")), RowState::pending);
        QCOMPARE(of(resent, "due_at"), toEpochMs(now));
        QCOMPARE(of(resent, "maybe"), 1); // until it is delivered
        QCOMPARE(of(resent, "version"), 1); // same version, same key
        QCOMPARE(Outcome(space.number("SELECT outcome FROM attempt WHERE id = 2")), Outcome::noAnswer);
        QCOMPARE(CreditState(space.number("SELECT credit_state FROM attempt WHERE id = 3")), CreditState::unreconciled);
        QVERIFY(space.text("SELECT error FROM attempt WHERE id = 2").startsWith(u"Fuseboard ended"_s));
        QCOMPARE(space.number("SELECT data_used FROM credit_day"), 3000);
        QCOMPARE(space.number("SELECT data_unreconciled FROM credit_day"), 2000);
        QCOMPARE(space.number("SELECT data_reserved FROM credit_day"), 0);
        QCOMPARE(space.number("SELECT count(*) FROM event WHERE severity = 1"), 1);
        QCOMPARE(space.inconsistencies(), QStringList());

        const auto again = recover(space.connection(), now + Millis(5));
        QCOMPARE(again->openAttempts, 0);
        QCOMPARE(of(resent, "due_at"), toEpochMs(now));
        QCOMPARE(space.number("SELECT data_used FROM credit_day"), 3000);
        QCOMPARE(space.inconsistencies(), QStringList());
    }

    void membersOfAnArrayAreAllAmbiguous()
    {
        TempWorkspace space;
        const BatchId batch = space.addBatch();
        const RowId first = space.addRow(batch);
        const RowId second = space.addRow(batch);
        claimAll(space, {claimOf(1, first, batch)});
        space.run("UPDATE batch_row SET state = 2, tries = 1, last_attempt = 1 WHERE id = 2;"
                  "UPDATE batch_count SET n = CASE state WHEN 0 THEN 0 ELSE 2 END;"
                  "INSERT INTO attempt_member (attempt_id, ordinal, row_id, version) VALUES (1, 0, 1, 1), (1, 1, 2, 1)");
        const auto report = recover(space.connection(), space.clock().wall());
        QCOMPARE(report->openAttempts, 1);
        QCOMPARE(report->ambiguous, 2);
        QCOMPARE(space.number("SELECT odometer FROM webhook WHERE id = 1"), 2);
        Q_UNUSED(second);
    }

    void interruptedImportIsNeverSent()
    {
        TempWorkspace space;
        const BatchId importing = space.addBatch(DestinationId(1), BatchState::importing);
        const BatchId running = space.addBatch();
        TempWorkspace::RowSpec spec;
        spec.identity = "taken";
        const RowId first = space.addRow(importing, spec);
        spec = {};
        spec.state = RowState::excluded;
        spec.reason = Reason::invalid;
        spec.owns = false;
        space.addRow(importing, spec);
        space.addRow(running);
        space.run("UPDATE batch SET first_row = 0, last_row = 0 WHERE id = 1"); // as an import leaves it under way

        const auto report = recover(space.connection(), space.clock().wall());
        QCOMPARE(report->interruptedImports, 1);
        QCOMPARE(BatchState(space.number("SELECT state FROM batch WHERE id = 1")), BatchState::interrupted);
        QCOMPARE(space.number("SELECT count(*) FROM batch_row WHERE batch_id = 1 AND state = 8 AND reason = 61"), 1);
        QCOMPARE(space.number("SELECT count(*) FROM batch_row WHERE batch_id = 1 AND state = 7"), 1);
        QCOMPARE(space.number("SELECT count(*) FROM batch_row WHERE batch_id = 2 AND state = 0"), 1);
        QCOMPARE(space.inconsistencies(), QStringList());
        // Its identities are free for the next import.
        Ledger ledger(space.connection());
        const auto answer = ledger.acquire({RowId(90), running, QByteArray("taken").leftJustified(32, '.')});
        QVERIFY(answer->granted());
        Q_UNUSED(first);
    }

    void endBetweenTheChunksIsMadeGood()
    {
        TempWorkspace space;
        const BatchId batch = space.addBatch(DestinationId(1), BatchState::importing);
        space.addRow(batch);
        space.run("UPDATE batch SET state = 5"); // interrupted, and the end came before its rows
        QVERIFY(recover(space.connection(), space.clock().wall()));
        QCOMPARE(RowState(space.number("SELECT state FROM batch_row")), RowState::cancelled);
        QCOMPARE(space.inconsistencies(), QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_Recovery)
#include "tst_recovery.moc"
