// SPDX-License-Identifier: GPL-3.0-or-later
// The store fails just while the engine writes what has happened already: nothing of it is forgotten, no row is left behind.
#include "tests/support/enginerig.h"

#include <QtTest>

using namespace fuseboard;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;

namespace {

const store::Actor kOperator{u"operator"_s, u"maintenance"_s};

/// From the next call on the store fails, until heal().
void breakStore(EngineRig& rig)
{
    rig.journal().failAfter(0, Error{ErrorCode::diskFull, u"No room"_s, {}}, true);
}

void heal(EngineRig& rig)
{
    rig.journal().heal();
    rig.settle();
    rig.advance(Millis(200));
}

} // namespace

class tst_StoreTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowThatExpiresIsNotForgotten()
    {
        EngineRig rig;
        const RowId row = rig.addRows(1);
        rig.workspace().run("UPDATE batch_row SET deadline_at = " + QByteArray::number(toEpochMs(rig.workspace().clock().wall()) + 5'000));
        rig.start();
        rig.engine().pauseAll(true, kOperator);
        rig.advance(Millis(10'000));
        rig.engine().pauseAll(false, kOperator);
        rig.journal().failAfter(0, Error{ErrorCode::diskFull, u"No room"_s, {}}, false); // the call that writes its end
        rig.settle();
        heal(rig);
        QCOMPARE(rig.rowState(row), u"dead/expired"_s);
        QCOMPARE(rig.transport().sentCount(), 0);
        QCOMPARE(rig.workspace().inconsistencies(), QStringList());
    }

    void aPauseHolds()
    {
        EngineRig rig;
        rig.addRows(3);
        rig.start();
        breakStore(rig);
        rig.engine().pauseDestination(DestinationId(1), true, kOperator);
        rig.settle();
        heal(rig);
        rig.crash();
        rig.start();
        rig.transport().setResponder([](const auto&) { return FakeHttpTransport::withStatus(200); });
        rig.advance(Millis(1'000));
        QCOMPARE(rig.number("SELECT paused FROM destination WHERE id = 1"), 1);
        QCOMPARE(rig.transport().sentCount(), 0);
    }

    void aCancelledBatchStaysCancelled()
    {
        EngineRig rig;
        rig.addRows(700); // more than one chunk
        rig.start();
        rig.engine().pauseAll(true, kOperator);
        rig.settle();
        breakStore(rig);
        rig.engine().cancelBatch(rig.lastBatch(), kOperator);
        rig.settle();
        heal(rig);
        rig.crash();
        rig.start();
        rig.engine().pauseAll(false, kOperator);
        rig.transport().setResponder([](const auto&) { return FakeHttpTransport::withStatus(200); });
        for (int i = 0; i < 5; ++i)
            rig.advance(Millis(1'000));
        QCOMPARE(rig.rowsIn(RowState::cancelled), 700);
        QCOMPARE(rig.transport().sentCount(), 0);
    }

    void aHoldHolds()
    {
        EngineRig rig;
        rig.addRows(1);
        rig.start();
        rig.settle();
        breakStore(rig);
        rig.transport().answerAll(FakeHttpTransport::withStatus(401));
        rig.settle();
        heal(rig);
        QVERIFY(!rig.workspace().text("SELECT coalesce(hold_reason, '') FROM destination WHERE id = 1").isEmpty());
        rig.crash();
        rig.start();
        rig.advance(Millis(1'000));
        QCOMPARE(rig.transport().sentCount(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_StoreTrouble)
#include "tst_storetrouble.moc"
