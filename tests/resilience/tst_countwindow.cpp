// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/circuitbreaker.h"
#include "core/resilience/countwindow.h"
#include "tests/resilience/virtualtime.h"

#include <rapidcheck.h>

#include <QtTest>

#include <deque>

using namespace fuseboard;
using namespace fuseboard::resilience;
using namespace Qt::StringLiterals;
using fuseboard::test::at;

namespace {

void call(CircuitBreaker& b, CallClass outcome, MonoTime now, qint64 tag = 0, Millis duration = Millis(1))
{
    b.complete(std::get<BreakerPermit>(b.acquire(now)), outcome, duration, now, tag);
}

BreakerSettings latest(int calls, int percent, int minimumCalls)
{
    BreakerSettings s;
    s.failureThreshold = 0;
    s.countWindow = calls;
    s.ratePercent = percent;
    s.minimumCalls = minimumCalls;
    return s;
}

} // namespace

/// The window of the latest N calls, alone and as a breaker's (semantics.md §2).
class TestCountWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheLatestAndNoMore()
    {
        CountWindow w(3);
        w.add(true, true, Millis(5));
        w.add(false, false, Millis(7));
        QCOMPARE(w.totals().calls(), 2);
        w.add(false, true, Millis(1));
        w.add(false, false, Millis(2)); // the failure goes
        QCOMPARE(w.totals(), (WindowTotals{3, 0, 1, 0, 10}));
        w.clear();
        QCOMPARE(w.totals(), WindowTotals{});
    }

    void atLeastOneCall()
    {
        CountWindow w(0);
        QCOMPARE(w.size(), 1);
        w.add(false, false, Millis(-5));
        w.add(true, false, Millis::max());
        QCOMPARE(w.totals().failure, 1);
        QCOMPARE(w.totals().durationSumMs, SlidingWindow::kLongestDurationMs);
    }

    void totalsAreThoseOfTheLatest()
    {
        QVERIFY(rc::check("count window", [] {
            const int size = *rc::gen::inRange(1, 30);
            CountWindow w(size);
            std::deque<std::tuple<bool, bool, int>> calls;
            const int steps = *rc::gen::inRange(0, 120);
            for (int i = 0; i < steps; ++i) {
                const bool failed = *rc::gen::arbitrary<bool>();
                const bool slow = *rc::gen::arbitrary<bool>();
                const int duration = *rc::gen::inRange(0, 1000);
                w.add(failed, slow, Millis(duration));
                calls.emplace_back(failed, slow, duration);
                if (int(calls.size()) > size)
                    calls.pop_front();
                WindowTotals expected;
                for (const auto& [f, s, d] : calls) {
                    ++(f ? expected.failure : expected.success);
                    expected.slow += s;
                    expected.durationSumMs += d;
                }
                RC_ASSERT(w.totals() == expected);
            }
        }));
    }

    void aSmallWindowArmsTheRateWhenItIsFull() // R4: or a window under the volume would never arm
    {
        CircuitBreaker b(latest(4, 50, 10));
        QCOMPARE(b.settings().effectiveMinimumCalls(), 4);
        call(b, CallClass::failure, at(0), 1);
        call(b, CallClass::failure, at(1), 2);
        call(b, CallClass::success, at(2), 3);
        QCOMPARE(b.state(), BreakerState::closed);
        call(b, CallClass::success, at(3), 4);
        QCOMPARE(b.state(), BreakerState::open);
        const auto change = b.takeTransitions().at(0);
        QCOMPARE(change.cause, u"50 % of the last 4 calls failed"_s);
        QCOMPARE(change.attempts, (std::vector<qint64>{1, 2}));
    }

    void timeDoesNotEmptyIt()
    {
        CircuitBreaker b(latest(10, 50, 10));
        for (int i = 0; i < 9; ++i)
            call(b, CallClass::failure, at(i));
        call(b, CallClass::failure, at(86'400'000));
        QCOMPARE(b.state(), BreakerState::open);
    }

    void oldCallsGoAsNewOnesCome()
    {
        CircuitBreaker b(latest(10, 50, 10));
        for (int i = 0; i < 4; ++i)
            call(b, CallClass::failure, at(i));
        for (int i = 0; i < 100; ++i)
            call(b, CallClass::success, at(10 + i));
        QCOMPARE(b.totals(at(200)).failure, 0);
        for (int i = 0; i < 4; ++i)
            call(b, CallClass::failure, at(300 + i), 70 + i);
        QCOMPARE(b.state(), BreakerState::closed);
        call(b, CallClass::ignored, at(320)); // takes no place
        call(b, CallClass::failure, at(330), 74);
        QCOMPARE(b.state(), BreakerState::open);
        QCOMPARE(b.takeTransitions().at(0).attempts, (std::vector<qint64>{70, 71, 72, 73, 74}));
    }

    void slowCalls()
    {
        BreakerSettings s = latest(5, 0, 5);
        s.slowPercent = 60;
        CircuitBreaker b(s);
        for (int i = 0; i < 5; ++i)
            call(b, CallClass::success, at(i), i + 1, Millis(i < 3 ? 30'001 : 30'000));
        QCOMPARE(b.takeTransitions().at(0).cause, u"60 % of the last 5 calls took longer than 30 s"_s);
    }

    void aChangeOfStateEmptiesIt()
    {
        CircuitBreaker b(latest(2, 100, 2));
        call(b, CallClass::failure, at(0));
        call(b, CallClass::failure, at(0));
        QCOMPARE(b.state(), BreakerState::open);
        QCOMPARE(b.totals(at(0)).calls(), 0);
    }

    void settingsChangeTheKindOfWindow()
    {
        CircuitBreaker b(latest(0, 50, 10));
        call(b, CallClass::success, at(0));
        QCOMPARE(b.totals(at(400'000)).calls(), 0);
        b.setSettings(latest(20, 50, 10));
        call(b, CallClass::success, at(0));
        QCOMPARE(b.totals(at(400'000)).calls(), 1);
        b.setSettings(latest(20, 60, 10)); // the same window is kept
        QCOMPARE(b.totals(at(400'000)).calls(), 1);
        b.setSettings(latest(0, 50, 10));
        QCOMPARE(b.totals(at(400'000)).calls(), 0);
        QVERIFY(validate(latest(-1, 50, 10)));
        QVERIFY(!validate(latest(1, 50, 10)));
    }
};

QTEST_GUILESS_MAIN(TestCountWindow)
#include "tst_countwindow.moc"
