// SPDX-License-Identifier: GPL-3.0-or-later
// The wall clock is set while rows wait: they wait as long as they were told to, no longer and not much less.
#include "core/store/duetimes.h"
#include "tests/support/enginerig.h"

#include <QtTest>

using namespace fuseboard;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Millis kHour{3'600'000};

store::DestinationPolicy evenPolicy()
{
    auto policy = EngineRig::policy();
    policy.retry.jitter = resilience::Jitter::none;
    policy.breaker.failureThreshold = 0;
    policy.breaker.ratePercent = 0;
    return policy;
}

void setBack(EngineRig& rig, Millis by)
{
    rig.workspace().clock().setWall(rig.workspace().clock().wall() - by);
}

/// 503 first, then well.
void busyOnce(EngineRig& rig, const transport::Headers& headers = {})
{
    rig.transport().setResponder([sent = std::make_shared<int>(0), headers](const auto&) {
        return (*sent)++ == 0 ? FakeHttpTransport::withStatus(503, headers) : FakeHttpTransport::withStatus(200);
    });
}

void wait(EngineRig& rig, int seconds)
{
    for (int i = 0; i < seconds; ++i)
        rig.advance(Millis(1'000));
}

} // namespace

class tst_ClockSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRetryIsNotPutOffByASetClock()
    {
        EngineRig rig;
        rig.setPolicy(evenPolicy());
        const RowId row = rig.addRows(1);
        rig.start();
        busyOnce(rig);
        rig.settle();
        QCOMPARE(rig.rowState(row), u"retryWait/none"_s);
        setBack(rig, 2 * kHour);
        wait(rig, 5);
        QCOMPARE(rig.rowState(row), u"delivered/none"_s);
        QCOMPARE(rig.number("SELECT count(*) FROM event WHERE kind = 'clockSetBack'"), 1);
    }

    void aRetryAfterIsKeptToTheSecond()
    {
        EngineRig rig;
        rig.setPolicy(evenPolicy());
        rig.addRows(1);
        rig.start();
        busyOnce(rig, {{"Retry-After", "25"}});
        rig.settle();
        setBack(rig, 2 * kHour);
        wait(rig, 20);
        QCOMPARE(rig.transport().sentCount(), 1);
        wait(rig, 15);
        QCOMPARE(rig.transport().sentCount(), 2);
    }

    void aSetClockWhileNothingRan() // told when by a clock that was years ahead
    {
        EngineRig rig;
        const RowId row = rig.addRows(1);
        const qint64 wall = toEpochMs(rig.workspace().clock().wall());
        rig.workspace().run("UPDATE batch_row SET state = 3, due_at = " + QByteArray::number(wall + 10 * 365 * 24 * kHour.count()));
        rig.workspace().run("UPDATE batch_count SET state = 3 WHERE state = 0");
        rig.start();
        rig.transport().setResponder([](const auto&) { return FakeHttpTransport::withStatus(200); });
        rig.settle();
        QCOMPARE(rig.rowState(row), u"delivered/none"_s);
    }

    void aPacedReplayWaitsForItsTurn() // for days, if it is long
    {
        EngineRig rig;
        const RowId row = rig.addRows(1);
        const qint64 due = toEpochMs(rig.workspace().clock().wall()) + 4 * 24 * kHour.count();
        rig.workspace().run("UPDATE batch_row SET due_at = " + QByteArray::number(due));
        rig.start();
        rig.settle();
        QCOMPARE(rig.transport().sentCount(), 0);
        QCOMPARE(rig.number("SELECT due_at FROM batch_row WHERE id = " + QByteArray::number(row.value)), due);
    }

    void aClockThatIsSlowedDownIsNoStep()
    {
        EngineRig rig;
        rig.start();
        for (int i = 0; i < 20; ++i) {
            setBack(rig, Millis(100));
            rig.advance(Millis(1'000));
        }
        QCOMPARE(rig.number("SELECT count(*) FROM event WHERE kind = 'clockSetBack'"), 0);
    }

    void rowsAreMovedInChunksAndEachOnce()
    {
        TempWorkspace space;
        const BatchId batch = space.addBatch();
        const qint64 now = toEpochMs(space.clock().wall());
        for (int i = 0; i < 7; ++i) {
            TempWorkspace::RowSpec spec;
            spec.state = i == 6 ? RowState::delivered : RowState::retryWait;
            spec.dueAt = now + kHour.count() + (i / 2) * 1000; // two share an instant
            space.addRow(batch, spec);
        }
        std::optional<WallTime> after = space.clock().wall();
        int calls = 0;
        while (after) {
            const auto next = store::bringForward(space.connection(), *after, kHour, space.clock().wall(), 3);
            QVERIFY(next);
            after = *next;
            ++calls;
        }
        QVERIFY(calls > 2);
        QCOMPARE(space.text("SELECT group_concat(due_at - " + QByteArray::number(now) + ") FROM batch_row WHERE state = 3"), u"0,0,1000,1000,2000,2000"_s);
        QCOMPARE(space.number("SELECT due_at FROM batch_row WHERE state = 4"), now + kHour.count() + 3000);
    }
};

QTEST_GUILESS_MAIN(tst_ClockSteps)
#include "tst_clocksteps.moc"
