// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/circuitbreaker.h"
#include "tests/resilience/virtualtime.h"

#include <QtTest>

using namespace fuseboard;
using namespace fuseboard::resilience;
using namespace Qt::StringLiterals;
using fuseboard::test::at;

namespace {

constexpr WallTime kWall = fromEpochMs(1'793'000'000'000);

void call(CircuitBreaker& b, CallClass outcome, MonoTime now, qint64 tag = 0)
{
    b.complete(std::get<BreakerPermit>(b.acquire(now)), outcome, Millis(1), now, tag);
}

void fail(CircuitBreaker& b, int times, MonoTime now)
{
    for (int i = 0; i < times; ++i)
        call(b, CallClass::failure, now, i + 1);
}

QString lastCause(CircuitBreaker& b)
{
    const auto changes = b.takeTransitions();
    return changes.empty() ? QString() : changes.back().cause;
}

} // namespace

/// What a person does to a breaker, and what is kept over a restart (semantics.md §1).
class TestBreakerOperator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forcedOpenHasNoEndOfItsOwn()
    {
        CircuitBreaker b;
        b.forceOpen(at(0), u"vendor maintenance"_s);
        QCOMPARE(b.state(), BreakerState::forcedOpen);
        QCOMPARE(b.reason(), u"vendor maintenance"_s);
        const auto refusal = b.peek(at(1'000'000'000));
        QVERIFY(refusal);
        QVERIFY(!refusal->retryAt);
        const auto changes = b.takeTransitions();
        QCOMPARE(changes.size(), size_t(1));
        QCOMPARE(changes[0].cause, u"forced open by hand: vendor maintenance"_s);
        QVERIFY(changes[0].byOperator);
        b.releaseForced(at(10), {});
        QCOMPARE(b.state(), BreakerState::closed);
        QCOMPARE(lastCause(b), u"forced opening released by hand"_s);
    }

    void everyHolderMustRelease()
    {
        CircuitBreaker b;
        b.forceOpen(at(0), u"mine"_s);
        b.forceOpen(at(1), u"plan"_s, {}, u"schedule"_s);
        b.forceOpen(at(2), u"plan again"_s, {}, u"schedule"_s); // the same holder counts once
        QCOMPARE(b.takeTransitions().size(), size_t(1));        // no event for staying
        b.releaseForced(at(3), u"stranger"_s);
        b.releaseForced(at(4), u"schedule"_s);
        QCOMPARE(b.state(), BreakerState::forcedOpen);
        QCOMPARE(b.reason(), u"mine"_s);
        b.releaseForced(at(5), {});
        QCOMPARE(b.state(), BreakerState::closed);
        b.releaseForced(at(6), {});
        QCOMPARE(b.takeTransitions().size(), size_t(1));
    }

    void aForcedOpeningEndsByTheClock()
    {
        CircuitBreaker b;
        b.forceOpen(at(0), u"lunch"_s, at(900'000));
        QCOMPARE(*b.nextTick(), at(900'000));
        QCOMPARE(*b.retryAt(), at(900'000));
        b.tick(at(899'999));
        QCOMPARE(b.state(), BreakerState::forcedOpen);
        QVERIFY(!b.peek(at(900'000)));
        QCOMPARE(b.state(), BreakerState::forcedOpen);
        QVERIFY(std::holds_alternative<BreakerPermit>(b.acquire(at(900'000))));
        QCOMPARE(b.state(), BreakerState::closed);
        const auto changes = b.takeTransitions();
        QCOMPARE(changes.back().cause, u"forced opening of 15:00 over"_s);
        QVERIFY(!changes.back().byOperator);
    }

    void oneHoldersEndDoesNotReleaseTheOther()
    {
        CircuitBreaker b;
        b.forceOpen(at(0), u"short"_s, at(100), u"a"_s);
        b.forceOpen(at(0), u"long"_s, {}, u"b"_s);
        QVERIFY(!b.retryAt());
        b.tick(at(100));
        QCOMPARE(b.state(), BreakerState::forcedOpen);
        QVERIFY(b.peek(at(1'000'000)));
        QVERIFY(!b.nextTick());
        b.releaseForced(at(200), u"b"_s);
        QCOMPARE(b.state(), BreakerState::closed);
    }

    void resetClearsEverythingFromAnyState()
    {
        for (int from = 0; from <= int(BreakerState::metricsOnly); ++from) {
            CircuitBreaker b;
            if (BreakerState(from) == BreakerState::open || BreakerState(from) == BreakerState::halfOpen)
                fail(b, 5, at(0));
            if (BreakerState(from) == BreakerState::halfOpen)
                std::ignore = b.acquire(at(30'000));
            if (BreakerState(from) == BreakerState::forcedOpen)
                b.forceOpen(at(0), u"x"_s);
            if (BreakerState(from) == BreakerState::disabled)
                b.disable(at(0), u"x"_s);
            if (BreakerState(from) == BreakerState::metricsOnly)
                b.metricsOnly(at(0), u"x"_s);
            if (BreakerState(from) == BreakerState::closed)
                fail(b, 4, at(0));
            QCOMPARE(b.state(), BreakerState(from));
            b.takeTransitions();
            const quint64 generation = b.generation();
            b.reset(at(40'000), u"vendor is back"_s);
            QCOMPARE(b.state(), BreakerState::closed);
            QVERIFY(b.generation() > generation); // calls under way no longer count
            QCOMPARE(b.consecutiveFailures(), 0);
            QCOMPARE(b.totals(at(40'000)).calls(), 0);
            QVERIFY(!b.lastFailureAt());
            const auto changes = b.takeTransitions();
            QCOMPARE(changes.size(), size_t(BreakerState(from) == BreakerState::closed ? 0 : 1));
            if (!changes.empty())
                QCOMPARE(changes[0].cause, u"reset by hand: vendor is back"_s);
            QVERIFY(!b.peek(at(40'000)));
        }
    }

    void probeNowEndsTheCoolDown()
    {
        CircuitBreaker b;
        fail(b, 5, at(0));
        b.probeNow(at(10), u"they say it works"_s);
        QCOMPARE(*b.retryAt(), at(10));
        QVERIFY(std::get<BreakerPermit>(b.acquire(at(10))).probe);
        const auto changes = b.takeTransitions();
        QCOMPARE(changes.back().to, BreakerState::halfOpen);
        QCOMPARE(changes.back().cause, u"probe asked for by hand: they say it works"_s);
        QVERIFY(changes.back().byOperator);
    }

    void closedToHalfOpenByHandIsRefused()
    {
        CircuitBreaker b;
        b.probeNow(at(0), u"x"_s);
        QCOMPARE(b.state(), BreakerState::closed);
        b.forceOpen(at(0), u"x"_s);
        b.probeNow(at(0), u"x"_s);
        QVERIFY(b.peek(at(1)));
        QCOMPARE(b.takeTransitions().size(), size_t(1));
    }

    void disabledAdmitsAllAndRecordsNothing()
    {
        CircuitBreaker b;
        b.disable(at(0), u"debugging"_s);
        for (int i = 0; i < 20; ++i)
            call(b, CallClass::failure, at(i));
        QCOMPARE(b.state(), BreakerState::disabled);
        QCOMPARE(b.totals(at(20)).calls(), 0);
        QCOMPARE(b.lifetime().failure, quint64(0));
        QCOMPARE(lastCause(b), u"disabled by hand: debugging"_s);
    }

    void metricsOnlyNeverOpensButSaysEachRuleOnce()
    {
        CircuitBreaker b;
        b.metricsOnly(at(0), u"trial"_s);
        b.takeTransitions();
        fail(b, 40, at(5));
        QCOMPARE(b.state(), BreakerState::metricsOnly);
        QCOMPARE(b.totals(at(5)).failure, 40);
        const auto notices = b.takeNotices();
        QCOMPARE(notices.size(), size_t(2));
        QCOMPARE(notices[0].cause, u"5 failures in a row"_s);
        QCOMPARE(notices[1].cause, u"100 % of 10 calls failed in 5 min"_s);
        QVERIFY(b.takeTransitions().empty());
        fail(b, 10, at(6));
        QVERIFY(b.takeNotices().empty());
    }

    void aPermitFromBeforeAnOperatorChangeIsStale()
    {
        CircuitBreaker b;
        const auto permit = std::get<BreakerPermit>(b.acquire(at(0)));
        b.disable(at(1), {});
        b.reset(at(2), {});
        b.complete(permit, CallClass::failure, Millis(1), at(3));
        QCOMPARE(b.consecutiveFailures(), 0);
        QCOMPARE(b.lifetime().late, quint64(1));
    }

    void lowerProbeSettingsCloseInsteadOfHanging()
    {
        CircuitBreaker b;
        fail(b, 5, at(0));
        call(b, CallClass::success, at(30'000));
        call(b, CallClass::success, at(30'000));
        BreakerSettings s;
        s.halfOpenMaxCalls = 1;
        s.successThreshold = 1;
        b.setSettings(s);
        QVERIFY(!b.peek(at(30'001)));
        QVERIFY(std::holds_alternative<BreakerPermit>(b.acquire(at(30'001))));
        QCOMPARE(b.state(), BreakerState::closed);
    }

    void restartKeepsTheRemainingTime()
    {
        CircuitBreaker before;
        fail(before, 5, at(1000));
        const BreakerRecord record = before.record(at(11'000), kWall);
        QCOMPARE(record.state, BreakerState::open);
        QCOMPARE(record.openedAt, kWall - Millis(10'000));

        CircuitBreaker after;
        after.restore(record, at(500), kWall + Millis(5000)); // down for 5 s
        QCOMPARE(after.state(), BreakerState::open);
        QCOMPARE(*after.retryAt(), at(15'500));
        QVERIFY(after.takeTransitions().empty()); // nothing changed, nothing to tell
        QCOMPARE(after.record(at(500), kWall + Millis(5000)), record);
    }

    void restartWithAnotherWallClock_data()
    {
        QTest::addColumn<qint64>("shiftMs");
        QTest::addColumn<qint64>("remainingMs");
        QTest::newRow("same") << qint64(0) << qint64(20'000);
        QTest::newRow("forward past the end") << qint64(3'600'000) << qint64(-3'580'000);
        QTest::newRow("exactly at the end") << qint64(20'000) << qint64(0);
        QTest::newRow("back a little") << qint64(-5000) << qint64(25'000);
        QTest::newRow("back a year: never more than the cool-down") << qint64(-31'536'000'000) << qint64(30'000);
    }

    void restartWithAnotherWallClock()
    {
        QFETCH(qint64, shiftMs);
        QFETCH(qint64, remainingMs);
        CircuitBreaker before;
        fail(before, 5, at(0));
        CircuitBreaker after;
        after.restore(before.record(at(10'000), kWall), at(0), kWall + Millis(shiftMs));
        QCOMPARE(*after.retryAt(), at(remainingMs));
        QCOMPARE(!after.peek(at(0)), remainingMs <= 0);
    }

    void halfOpenIsKeptAsOpenAndElapsed()
    {
        BreakerSettings s;
        s.multiplier = 2;
        CircuitBreaker before(s);
        fail(before, 5, at(0));
        call(before, CallClass::failure, at(30'000));
        QVERIFY(std::holds_alternative<BreakerPermit>(before.acquire(at(90'000))));
        const BreakerRecord record = before.record(at(90'001), kWall);
        QCOMPARE(record.state, BreakerState::open);
        CircuitBreaker after(s);
        after.restore(record, at(7), kWall);
        QCOMPARE(after.state(), BreakerState::open);
        QCOMPARE(after.reopenCount(), 1);
        QVERIFY(!after.peek(at(7)));
        call(after, CallClass::failure, at(7));
        QCOMPARE(*after.retryAt(), at(120'007)); // goes on growing
    }

    void operatorStatesOutliveARestart()
    {
        CircuitBreaker forced;
        forced.forceOpen(at(0), u"maintenance"_s, at(600'000));
        CircuitBreaker after;
        after.restore(forced.record(at(100'000), kWall), at(0), kWall + Millis(200'000));
        QCOMPARE(after.state(), BreakerState::forcedOpen);
        QCOMPARE(after.reason(), u"maintenance"_s);
        QCOMPARE(*after.retryAt(), at(300'000));
        after.releaseForced(at(1), {});
        QCOMPARE(after.state(), BreakerState::closed);

        CircuitBreaker late;
        late.restore(forced.record(at(100'000), kWall), at(0), kWall + Millis(3'600'000));
        QVERIFY(!late.peek(at(0)));
        late.tick(at(0));
        QCOMPARE(late.state(), BreakerState::closed);
        QCOMPARE(late.takeTransitions().size(), size_t(1));

        CircuitBreaker disabled;
        disabled.disable(at(0), u"why"_s);
        after.restore(disabled.record(at(5), kWall), at(5), kWall);
        QCOMPARE(after.state(), BreakerState::disabled);
        QCOMPARE(after.reason(), u"why"_s);
    }

    void holdersOutliveARestart() // all must release, each with reason and end
    {
        CircuitBreaker before;
        before.forceOpen(at(0), u"maintenance"_s, at(600'000), u"vendor"_s);
        before.forceOpen(at(100'000), u"odd answers"_s, {}, u"ann"_s);
        const BreakerRecord record = before.record(at(200'000), kWall);
        QCOMPARE(record.holders.size(), size_t(2));
        QCOMPARE(record.holders[0], (BreakerHolder{u"vendor"_s, u"maintenance"_s, kWall + Millis(400'000)}));

        CircuitBreaker after;
        after.restore(record, at(7), kWall + Millis(100'000));
        QCOMPARE(after.record(at(7), kWall + Millis(100'000)), record);
        QVERIFY(!after.retryAt()); // ann has set no end
        after.releaseForced(at(8), u"somebody"_s);
        after.releaseForced(at(9), u"ann"_s);
        QCOMPARE(after.state(), BreakerState::forcedOpen);
        QCOMPARE(after.reason(), u"maintenance"_s);
        QCOMPARE(*after.retryAt(), at(300'007));
        after.tick(at(300'007));
        QCOMPARE(after.state(), BreakerState::closed);
        QCOMPARE(after.takeTransitions().size(), size_t(1));
    }

    void closedComesBackWithAnEmptyWindow()
    {
        CircuitBreaker before;
        fail(before, 4, at(0));
        CircuitBreaker after;
        after.restore(before.record(at(1), kWall), at(1), kWall);
        QCOMPARE(after.state(), BreakerState::closed);
        QCOMPARE(after.consecutiveFailures(), 0);
        fail(after, 4, at(2));
        QCOMPARE(after.state(), BreakerState::closed);
    }
};

QTEST_GUILESS_MAIN(TestBreakerOperator)
#include "tst_breakeroperator.moc"
