// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/circuitbreaker.h"
#include "tests/resilience/virtualtime.h"

#include <QtTest>

#include <limits>

using namespace fuseboard;
using namespace fuseboard::resilience;
using namespace Qt::StringLiterals;
using fuseboard::test::at;

namespace {

BreakerPermit take(CircuitBreaker& breaker, MonoTime now)
{
    return std::get<BreakerPermit>(breaker.acquire(now));
}

bool refused(CircuitBreaker& breaker, MonoTime now)
{
    return std::holds_alternative<BreakerRefusal>(breaker.acquire(now));
}

void call(CircuitBreaker& breaker, CallClass outcome, MonoTime now, qint64 tag = 0, Millis duration = Millis(10),
          std::optional<Millis> retryAfter = {})
{
    breaker.complete(take(breaker, now), outcome, duration, now, tag, retryAfter);
}

void fail(CircuitBreaker& breaker, int times, MonoTime now, qint64 firstTag = 1)
{
    for (int i = 0; i < times; ++i)
        call(breaker, CallClass::failure, now, firstTag + i);
}

/// Off except for the rule that a test is about.
BreakerSettings noRules()
{
    BreakerSettings s;
    s.failureThreshold = 0;
    s.ratePercent = 0;
    return s;
}

BreakerState stateOf(const CircuitBreaker& b) { return b.state(); }

} // namespace

class TestCircuitBreaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsClosed() // R1
    {
        CircuitBreaker b;
        QCOMPARE(stateOf(b), BreakerState::closed);
        QVERIFY(!b.peek(at(0)));
        QVERIFY(b.takeTransitions().empty());
        QVERIFY(!b.retryAt());
        QVERIFY(!b.lastFailureAt()); // R14
    }

    void opensAtTheThresholdAndNamesItsAttempts() // R2, R13
    {
        CircuitBreaker b;
        fail(b, 4, at(100));
        QCOMPARE(stateOf(b), BreakerState::closed);
        QCOMPARE(b.consecutiveFailures(), 4);
        fail(b, 1, at(200), 5);
        QCOMPARE(stateOf(b), BreakerState::open);
        const auto changes = b.takeTransitions();
        QCOMPARE(changes.size(), size_t(1));
        QCOMPARE(changes[0].from, BreakerState::closed);
        QCOMPARE(changes[0].to, BreakerState::open);
        QCOMPARE(changes[0].at, at(200));
        QCOMPARE(changes[0].cause, u"5 failures in a row"_s);
        QCOMPARE(changes[0].attempts, (std::vector<qint64>{1, 2, 3, 4, 5}));
        QVERIFY(!changes[0].byOperator);
        QVERIFY(b.takeTransitions().empty());
        QCOMPARE(*b.lastFailureAt(), at(200));
    }

    void oneFailureIsSingular()
    {
        BreakerSettings s = noRules();
        s.failureThreshold = 1;
        CircuitBreaker b(s);
        fail(b, 1, at(0));
        QCOMPARE(b.takeTransitions().at(0).cause, u"1 failure"_s);
    }

    void successBetweenFailuresStartsTheCountAgain() // B-1
    {
        BreakerSettings s = noRules();
        s.failureThreshold = 5;
        CircuitBreaker b(s);
        for (int i = 0; i < 20; ++i) {
            fail(b, 4, at(i));
            call(b, CallClass::success, at(i));
        }
        QCOMPARE(stateOf(b), BreakerState::closed);
        fail(b, 4, at(30));
        call(b, CallClass::ignored, at(30)); // neither success nor failure
        fail(b, 1, at(31));
        QCOMPARE(stateOf(b), BreakerState::open);
    }

    void rowFaultsNeverOpen() // B-9
    {
        CircuitBreaker b;
        for (int i = 0; i < 100; ++i)
            call(b, CallClass::ignored, at(i));
        QCOMPARE(stateOf(b), BreakerState::closed);
        QCOMPARE(b.totals(at(100)).calls(), 0); // completed calls only in the denominator
        QCOMPARE(b.totals(at(100)).failurePercent(), -1.0);
    }

    void rateRuleNeedsItsVolumeAndEqualityOpens() // R3, R4, §D
    {
        BreakerSettings s = noRules();
        s.ratePercent = 50;
        CircuitBreaker b(s);
        for (int i = 0; i < 9; ++i)
            call(b, i % 2 ? CallClass::success : CallClass::failure, at(i), 10 + i);
        QCOMPARE(stateOf(b), BreakerState::closed); // 5 of 9, not armed
        call(b, CallClass::success, at(9));         // the success that reaches the volume opens
        QCOMPARE(stateOf(b), BreakerState::open);
        const auto changes = b.takeTransitions();
        QCOMPARE(changes.at(0).cause, u"50 % of 10 calls failed in 5 min"_s);
        QCOMPARE(changes.at(0).attempts, (std::vector<qint64>{10, 12, 14, 16, 18}));
    }

    void rateBelowTheThresholdStaysClosed()
    {
        BreakerSettings s = noRules();
        s.ratePercent = 50;
        s.minimumCalls = 1;
        CircuitBreaker b(s);
        for (int i = 0; i < 101; ++i)
            call(b, CallClass::success, at(i));
        for (int i = 0; i < 100; ++i)
            call(b, CallClass::failure, at(200 + i));
        QCOMPARE(stateOf(b), BreakerState::closed); // 100 of 201
        call(b, CallClass::failure, at(400));
        QCOMPARE(stateOf(b), BreakerState::open);   // 101 of 202
        QCOMPARE(b.takeTransitions().at(0).cause, u"50 % of 202 calls failed in 5 min"_s);
    }

    void rateOfOneCallIsSingular()
    {
        BreakerSettings s = noRules();
        s.ratePercent = 100;
        s.minimumCalls = 1;
        s.window = Millis(10'000);
        CircuitBreaker b(s);
        fail(b, 1, at(0));
        QCOMPARE(b.takeTransitions().at(0).cause, u"100 % of 1 call failed in 10 s"_s);
    }

    void expiredSamplesDoNotOpen() // B-24
    {
        BreakerSettings s = noRules();
        s.ratePercent = 50;
        CircuitBreaker b(s);
        for (int i = 0; i < 9; ++i)
            call(b, CallClass::failure, at(0));
        call(b, CallClass::failure, at(300'000));
        QCOMPARE(stateOf(b), BreakerState::closed);
        QCOMPARE(b.totals(at(300'000)).calls(), 1);
    }

    void slowCallsOpenEvenWhenTheySucceed()
    {
        BreakerSettings s = noRules();
        s.slowPercent = 60;
        CircuitBreaker b(s);
        for (int i = 0; i < 4; ++i)
            call(b, CallClass::success, at(i), 100 + i, Millis(30'000)); // exactly the bound is not slow
        for (int i = 0; i < 6; ++i)
            call(b, CallClass::success, at(10 + i), 200 + i, Millis(30'001));
        QCOMPARE(stateOf(b), BreakerState::open);
        const auto change = b.takeTransitions().at(0);
        QCOMPARE(change.cause, u"60 % of 10 calls took longer than 30 s in 5 min"_s);
        QCOMPARE(change.attempts, (std::vector<qint64>{200, 201, 202, 203, 204, 205}));
    }

    void evidenceIsAtMostFiftyAndTheLatest()
    {
        BreakerSettings s = noRules();
        s.failureThreshold = 120;
        CircuitBreaker b(s);
        fail(b, 120, at(5));
        const auto attempts = b.takeTransitions().at(0).attempts;
        QCOMPARE(attempts.size(), size_t(50));
        QCOMPARE(attempts.front(), 71);
        QCOMPARE(attempts.back(), 120);
    }

    void openRefusesUntilTheInstantItself() // R7, R8, R9, B-12
    {
        CircuitBreaker b;
        fail(b, 5, at(1000));
        const auto refusal = b.peek(at(30'999));
        QVERIFY(refusal);
        QCOMPARE(refusal->state, BreakerState::open);
        QCOMPARE(*refusal->retryAt, at(31'000));
        QVERIFY(refused(b, at(30'999)));
        QCOMPARE(stateOf(b), BreakerState::open);
        QVERIFY(!b.peek(at(31'000)));
        QCOMPARE(stateOf(b), BreakerState::open); // B-3, B-33: looking changes nothing
        QVERIFY(take(b, at(31'000)).probe);
        QCOMPARE(stateOf(b), BreakerState::halfOpen);
        const auto changes = b.takeTransitions();
        QCOMPARE(changes.size(), size_t(2));
        QCOMPARE(changes[1].cause, u"cool-down of 0:30 over"_s);
    }

    void clockSetBackNeitherEndsNorStretchesTheCoolDown() // B-11
    {
        CircuitBreaker b;
        fail(b, 5, at(100'000));
        QVERIFY(b.peek(at(0)));
        QCOMPARE(*b.retryAt(), at(130'000));
        QVERIFY(!b.peek(at(130'000)));
    }

    void lateResultsMoveNothing() // B-4, B-5
    {
        CircuitBreaker b;
        const BreakerPermit lateFailure = take(b, at(0));
        const BreakerPermit lateSuccess = take(b, at(0));
        fail(b, 5, at(100));
        b.complete(lateFailure, CallClass::failure, Millis(20'000), at(20'000), 9, Millis(900'000));
        QCOMPARE(*b.retryAt(), at(30'100));
        QCOMPARE(*b.lastFailureAt(), at(100));
        const BreakerPermit probe = take(b, at(30'100));
        b.complete(lateSuccess, CallClass::success, Millis(31'000), at(31'000));
        QCOMPARE(b.probesSucceeded(), 0);
        QCOMPARE(b.probesInFlight(), 1);
        b.complete(probe, CallClass::success, Millis(1), at(31'000));
        QCOMPARE(b.probesSucceeded(), 1);
        QCOMPARE(b.lifetime().late, quint64(2));
        QCOMPARE(b.lifetime().failure, quint64(6));
    }

    void probesAreLimitedAndCloseAfterTheirSuccesses() // R10, B-2, B-34
    {
        CircuitBreaker b;
        fail(b, 5, at(0));
        std::vector<BreakerPermit> probes;
        for (int i = 0; i < 3; ++i)
            probes.push_back(take(b, at(30'000)));
        const auto refusal = std::get<BreakerRefusal>(b.acquire(at(30'000)));
        QCOMPARE(refusal.state, BreakerState::halfOpen);
        QVERIFY(!refusal.retryAt);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(stateOf(b), BreakerState::halfOpen);
            b.complete(probes[size_t(i)], CallClass::success, Millis(5), at(30'100), 40 + i);
        }
        QCOMPARE(stateOf(b), BreakerState::closed);
        QCOMPARE(b.consecutiveFailures(), 0); // R12
        QCOMPARE(b.totals(at(30'100)).calls(), 0);
        const auto changes = b.takeTransitions();
        QCOMPARE(changes.size(), size_t(3));
        QCOMPARE(changes[2].cause, u"3 of 3 probes succeeded"_s);
        QCOMPARE(changes[2].attempts, (std::vector<qint64>{40, 41, 42}));
    }

    void oneProbeIsSingular()
    {
        BreakerSettings s;
        s.halfOpenMaxCalls = 1;
        s.successThreshold = 1;
        CircuitBreaker b(s);
        fail(b, 5, at(0));
        call(b, CallClass::success, at(30'000));
        QCOMPARE(b.takeTransitions().back().cause, u"1 of 1 probe succeeded"_s);
    }

    void aFailedProbeOpensAtOnce() // R11, B-32
    {
        CircuitBreaker b;
        fail(b, 5, at(0));
        call(b, CallClass::success, at(30'000));
        call(b, CallClass::success, at(30'000));
        call(b, CallClass::failure, at(30'001), 77);
        QCOMPARE(stateOf(b), BreakerState::open);
        QCOMPARE(b.reopenCount(), 1);
        QCOMPARE(*b.retryAt(), at(60'001)); // a fresh cool-down
        const auto change = b.takeTransitions().back();
        QCOMPARE(change.cause, u"probe failed after 2 successes"_s);
        QCOMPARE(change.attempts, std::vector<qint64>{77});
    }

    void ignoredProbesAndUnusedPermitsGiveTheSlotBack()
    {
        BreakerSettings s;
        s.halfOpenMaxCalls = 1;
        s.successThreshold = 1;
        CircuitBreaker b(s);
        fail(b, 5, at(0));
        for (int i = 0; i < 10; ++i) {
            const BreakerPermit probe = take(b, at(30'000));
            QVERIFY(refused(b, at(30'000)));
            if (i % 2)
                b.giveBack(probe, at(30'000));
            else
                b.complete(probe, CallClass::ignored, Millis(1), at(30'000));
            QCOMPARE(b.probesInFlight(), 0);
        }
        QCOMPARE(stateOf(b), BreakerState::halfOpen);
        call(b, CallClass::success, at(30'000));
        QCOMPARE(stateOf(b), BreakerState::closed);
    }

    void aStalePermitGivesNoSlotBack()
    {
        CircuitBreaker b;
        fail(b, 5, at(0));
        const BreakerPermit old = take(b, at(30'000));
        call(b, CallClass::failure, at(30'000));
        for (int i = 0; i < 3; ++i)
            std::ignore = take(b, at(60'000));
        b.giveBack(old, at(60'000));
        b.complete(old, CallClass::ignored, Millis(1), at(60'000));
        QCOMPARE(b.probesInFlight(), 3);
        QVERIFY(refused(b, at(60'000)));
    }

    void aProbeThatNeverReturnsDoesNotHangIt()
    {
        CircuitBreaker b;
        fail(b, 5, at(0));
        for (int i = 0; i < 3; ++i)
            std::ignore = take(b, at(30'000));
        QCOMPARE(*b.nextTick(), at(60'000));
        b.tick(at(59'999));
        QCOMPARE(stateOf(b), BreakerState::halfOpen);
        QCOMPARE(b.peek(at(60'000))->state, BreakerState::open);
        QCOMPARE(*b.peek(at(60'000))->retryAt, at(90'000));
        QCOMPARE(*b.undecidedAt(), at(60'000));
        b.tick(at(60'000));
        QCOMPARE(stateOf(b), BreakerState::open);
        QCOMPARE(b.reopenCount(), 0); // no probe failed
        QCOMPARE(b.takeTransitions().back().cause, u"half-open undecided for 0:30 with 3 probes unanswered"_s);
        QVERIFY(!b.nextTick());
    }

    void undecidedWithoutAFailedProbeDoesNotGrowTheOpenPeriod() // semantics §1: undecided → open
    {
        BreakerSettings s;
        s.multiplier = 2;
        CircuitBreaker b(s);
        fail(b, 5, at(0));
        call(b, CallClass::failure, at(30'000)); // this one does: 60 s from now on
        QCOMPARE(b.nextOpenFor(), Millis(120'000));
        call(b, CallClass::success, at(90'000)); // one probe, then no row is left
        QVERIFY(!b.undecidedAt().has_value() || *b.undecidedAt() == at(120'000));
        b.takeTransitions();
        b.tick(at(120'000));
        QCOMPARE(stateOf(b), BreakerState::open);
        QCOMPARE(b.reopenCount(), 1);
        QCOMPARE(*b.retryAt(), at(180'000));
        const auto changes = b.takeTransitions();
        QCOMPARE(changes.size(), size_t(1));
        QVERIFY(changes[0].undecided);
        QCOMPARE(changes[0].cause, u"half-open undecided for 0:30: 1 of 3 probes succeeded, no other was sent"_s);
        b.tick(at(10'000'000)); // and without a row it stays where it is
        QCOMPARE(stateOf(b), BreakerState::open);
        QVERIFY(b.takeTransitions().empty());
    }

    void undecidedWithNoProbeAtAll()
    {
        CircuitBreaker b;
        fail(b, 5, at(0));
        b.giveBack(take(b, at(30'000)), at(30'000)); // its claim was undone
        b.tick(at(60'000));
        QCOMPARE(b.takeTransitions().back().cause, u"half-open undecided for 0:30: no probe was sent"_s);
    }

    void aProbeTimeOfZeroStillLetsAProbeAnswer()
    {
        BreakerSettings s;
        s.openFor = Millis(0);
        QVERIFY(!validate(s));
        CircuitBreaker b(s);
        fail(b, 5, at(0));
        const BreakerPermit probe = take(b, at(0));
        b.tick(at(1));
        QCOMPARE(stateOf(b), BreakerState::halfOpen);
        b.complete(probe, CallClass::success, Millis(1), at(1));
        QCOMPARE(b.probesSucceeded(), 1);
    }

    void openPeriodGrowsToItsCapAndStartsAgainAfterClosing()
    {
        BreakerSettings s;
        s.multiplier = 2;
        s.openForCap = Millis(100'000);
        CircuitBreaker b(s);
        qint64 now = 0;
        fail(b, 5, at(now));
        for (const qint64 expected : {30'000, 60'000, 100'000, 100'000}) {
            QCOMPARE((*b.retryAt() - at(now)).count(), expected);
            now += expected;
            call(b, CallClass::failure, at(now));
        }
        now += 100'000;
        for (int i = 0; i < 3; ++i)
            call(b, CallClass::success, at(now));
        QCOMPARE(b.reopenCount(), 0);
        fail(b, 5, at(now));
        QCOMPARE((*b.retryAt() - at(now)).count(), 30'000);
    }

    void hugePeriodsSaturate()
    {
        BreakerSettings s;
        s.openFor = Millis::max();
        s.openForCap = Millis::max();
        s.multiplier = 1e300;
        CircuitBreaker b(s);
        fail(b, 5, at(1'000'000));
        QCOMPARE(*b.retryAt(), MonoTime::max());
        QVERIFY(b.peek(at(std::numeric_limits<qint64>::max() - 1)));
        QVERIFY(b.record(at(1'000'001), fromEpochMs(5)).openFor == Millis::max());
    }

    void retryAfterLengthensOnly()
    {
        for (const auto& [hint, expected] : {std::pair(1'000, 30'000), std::pair(45'000, 45'000), std::pair(-5, 30'000)}) {
            CircuitBreaker b;
            fail(b, 4, at(0));
            call(b, CallClass::failure, at(0), 5, Millis(1), Millis(hint));
            QCOMPARE(*b.retryAt(), at(expected));
        }
    }

    void theWindowIsAsLongAsSet() // R5
    {
        BreakerSettings s = noRules();
        s.ratePercent = 100;
        s.minimumCalls = 2;
        s.window = Millis(10'000);
        s.buckets = 10;
        CircuitBreaker b(s);
        fail(b, 1, at(0));
        fail(b, 1, at(10'000)); // the first is exactly as old as the window: expired
        QCOMPARE(stateOf(b), BreakerState::closed);
        fail(b, 1, at(19'999));
        QCOMPARE(stateOf(b), BreakerState::open);
    }

    void everyThresholdIsAsSet() // R15
    {
        BreakerSettings s = noRules();
        s.failureThreshold = 2;
        s.openFor = Millis(700);
        s.halfOpenMaxCalls = 2;
        s.successThreshold = 1;
        s.halfOpenMaxWait = Millis(50);
        CircuitBreaker b(s);
        fail(b, 2, at(0));
        QCOMPARE(*b.retryAt(), at(700));
        std::ignore = take(b, at(700));
        const BreakerPermit probe = take(b, at(700));
        QVERIFY(refused(b, at(700)));
        QCOMPARE(*b.undecidedAt(), at(750));
        b.complete(probe, CallClass::success, Millis(1), at(701));
        QCOMPARE(stateOf(b), BreakerState::closed);
        s.slowAfter = Millis(20);
        s.slowPercent = 100;
        s.minimumCalls = 1;
        b.setSettings(s);
        call(b, CallClass::success, at(800), 1, Millis(21));
        QCOMPARE(stateOf(b), BreakerState::open);
    }

    void settingsAreChecked()
    {
        QVERIFY(!validate(BreakerSettings{}));
        QVERIFY(!validate(noRules())); // 0 is legal where it says off (B-37)
        const auto bad = [](auto change) {
            BreakerSettings s;
            change(s);
            const auto fault = validate(s);
            return fault && !fault->isEmpty();
        };
        QVERIFY(bad([](auto& s) { s.failureThreshold = -1; }));
        QVERIFY(bad([](auto& s) { s.ratePercent = 101; }));
        QVERIFY(bad([](auto& s) { s.ratePercent = -1; }));
        QVERIFY(bad([](auto& s) { s.slowPercent = 101; }));
        QVERIFY(bad([](auto& s) { s.minimumCalls = 0; }));
        QVERIFY(bad([](auto& s) { s.window = Millis(0); }));
        QVERIFY(bad([](auto& s) { s.buckets = 0; }));
        QVERIFY(bad([](auto& s) { s.openFor = Millis(-1); }));
        QVERIFY(bad([](auto& s) { s.halfOpenMaxCalls = 0; }));
        QVERIFY(bad([](auto& s) { s.successThreshold = 0; }));
        QVERIFY(bad([](auto& s) { s.successThreshold = 4; }));
        QVERIFY(bad([](auto& s) { s.halfOpenMaxWait = Millis(-1); }));
        QVERIFY(bad([](auto& s) { s.multiplier = 0.5; }));
        QVERIFY(bad([](auto& s) { s.multiplier = std::numeric_limits<double>::quiet_NaN(); }));
        QVERIFY(bad([](auto& s) { s.openForCap = Millis(1); }));
    }
};

QTEST_GUILESS_MAIN(TestCircuitBreaker)
#include "tst_circuitbreaker.moc"
