// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger.h"
#include "core/store/rowmover.h"
#include "tests/support/tempworkspace.h"

#include <QTest>

using namespace fuseboard;
using namespace fuseboard::store;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;

/// Identities: who holds them, who gets them (row-life.md, "Ledger").
class tst_Ledger : public QObject
{
    Q_OBJECT

private:
    static QByteArray identity(const QByteArray& text) { return text.leftJustified(32, '.', true); }

private Q_SLOTS:
    void holdingFollowsTheState()
    {
        for (int i = 0; i < kRowStateCount; ++i) {
            const auto state = RowState(i);
            const bool holds = isOpen(state) || state == RowState::delivered || state == RowState::ambiguous;
            QCOMPARE(isHolding(state, 0, true), holds);
            QVERIFY(isHolding(state, 1, true));
            QVERIFY(!isHolding(state, 1, false));
        }
    }

    void chunkOfNewRows()
    {
        TempWorkspace space;
        const BatchId old = space.addBatch();
        TempWorkspace::RowSpec spec;
        spec.identity = "delivered";
        spec.state = RowState::delivered;
        const RowId delivered = space.addRow(old, spec);
        spec.identity = "let go";
        spec.state = RowState::dead;
        const RowId dead = space.addRow(old, spec);

        // Same head, different identities: disc tells them apart. Rows of the chunk are not in the tables yet.
        const QByteArray a = identity("AAAAAAAA one"), b = identity("AAAAAAAA two"), c = identity("delivered"),
                         d = identity("let go"), e = identity("new");
        const BatchId batch = space.addBatch();
        const std::vector<Ledger::Wish> wishes{{RowId(101), batch, a}, {RowId(102), batch, b}, {RowId(103), batch, a},
                                               {RowId(104), batch, b}, {RowId(105), batch, c}, {RowId(106), batch, d},
                                               {RowId(107), batch, e}, {RowId(108), batch, e}};
        const auto answers = Ledger(space.connection()).acquireChunk(wishes);
        QVERIFY(answers);
        const std::vector<std::pair<Reason, RowId>> expected{
            {Reason::none, {}},           {Reason::none, {}},
            {Reason::duplicateInFile, RowId(101)}, {Reason::duplicateInFile, RowId(102)},
            {Reason::alreadyDelivered, delivered}, {Reason::none, {}},
            {Reason::none, {}},           {Reason::duplicateInFile, RowId(107)}};
        QCOMPARE(answers->size(), expected.size());
        for (size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(int((*answers)[i].reason), int(expected[i].first));
            QCOMPARE((*answers)[i].holder.value, expected[i].second.value);
        }
        QCOMPARE(space.number("SELECT owns FROM batch_row WHERE id = " + QByteArray::number(dead.value)), 0);
        QCOMPARE(space.number("SELECT count(*) FROM ledger_key WHERE key64 = " +
                              QByteArray::number(Ledger::key64(a))), 2);
    }

    void sameHeadInEarlierRows()
    {
        TempWorkspace space;
        const BatchId batch = space.addBatch();
        TempWorkspace::RowSpec spec;
        for (const char* text : {"HEADHEAD one", "HEADHEAD two", "HEADHEAD three"}) {
            spec.identity = text;
            space.addRow(batch, spec);
        }
        Ledger ledger(space.connection());
        QCOMPARE((*ledger.find(identity("HEADHEAD one")))->row, RowId(1));
        QCOMPARE((*ledger.find(identity("HEADHEAD three")))->row, RowId(3));
        QVERIFY(!*ledger.find(identity("HEADHEAD four")));
        const auto answer = ledger.acquire({RowId(9), space.addBatch(), identity("HEADHEAD two")});
        QCOMPARE(int(answer->reason), int(Reason::waitingElsewhere));
        QCOMPARE(answer->holder, RowId(2));
    }

    void anEditedRowLetsItsOldIdentityGoUnlessItMayBeDelivered()
    {
        for (const int maybe : {0, 1}) {
            TempWorkspace space;
            const BatchId batch = space.addBatch();
            TempWorkspace::RowSpec spec;
            spec.identity = "first";
            spec.state = maybe ? RowState::ambiguous : RowState::dead;
            spec.maybe = maybe;
            const RowId row = space.addRow(batch, spec);
            // The edit: a second version with another identity, which the row owns as well.
            space.run("INSERT INTO payload (id, row_id, version, previous, body, identity, created_at) VALUES (50, 1, 2, 1, '{}', "
                      "CAST('" + identity("second") + "' AS BLOB), 0); UPDATE batch_row SET payload_id = 50, version = 2, state = 0");
            Ledger ledger(space.connection());
            QVERIFY(ledger.acquire({row, batch, identity("second")})->granted());
            const auto entry = *ledger.find(identity("first"));
            QVERIFY(entry);
            QVERIFY(!entry->current);
            QCOMPARE(entry->holds, maybe > 0);
            const auto answer = ledger.acquire({RowId(9), space.addBatch(), identity("first")});
            QCOMPARE(int(answer->reason), int(maybe ? Reason::maybeDelivered : Reason::none));
            QCOMPARE(space.number("SELECT owns FROM batch_row WHERE id = 1"), 1); // of the second
        }
    }

    void movesKeepTheCountersAndRefuseWhatChanged()
    {
        TempWorkspace space;
        const BatchId batch = space.addBatch();
        TempWorkspace::RowSpec spec;
        spec.state = RowState::dead;
        spec.reason = Reason::rejected;
        const RowId row = space.addRow(batch, spec);
        QCOMPARE(space.number("SELECT state FROM batch"), int(BatchState::finished));
        RowMover mover(space.connection());
        RowMove move;
        move.row = row;
        move.from = RowState::ambiguous;
        QVERIFY(!*mover.move(move));
        move.from = RowState::dead;
        move.version = 2;
        QVERIFY(!*mover.move(move));
        move.version = 1;
        move.dueAt = fromEpochMs(1);
        move.newCycle = true;
        move.addReplays = 1;
        move.addMaybe = -3;
        move.payTwice = true;
        QVERIFY(*mover.move(move));
        QVERIFY(mover.flush(fromEpochMs(2)));
        QCOMPARE(space.connection().takeTouched(), std::vector<BatchId>{batch});
        QCOMPARE(space.number("SELECT replays FROM batch_row"), 1);
        QCOMPARE(space.number("SELECT maybe FROM batch_row"), 0);
        QCOMPARE(space.number("SELECT pay_twice FROM batch_row"), 1);
        QCOMPARE(space.inconsistencies(), QStringList());
        move.row = RowId(99);
        QVERIFY(!*mover.move(move));
    }
};

QTEST_GUILESS_MAIN(tst_Ledger)
#include "tst_ledger.moc"
