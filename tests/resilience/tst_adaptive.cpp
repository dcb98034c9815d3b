// SPDX-License-Identifier: GPL-3.0-or-later
// Retry budget (semantics.md §3) and the adaptive layers (§4).
#include "core/resilience/adaptivethrottle.h"
#include "core/resilience/aimdlimit.h"
#include "core/resilience/retrybudget.h"
#include "tests/resilience/virtualtime.h"
#include "tests/support/fakerandom.h"

#include <QtTest>

using namespace fuseboard;
using namespace fuseboard::resilience;
using fuseboard::test::at;
using fuseboard::test::FakeRandom;

class TestAdaptive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retriesHaveAShare()
    {
        RetryBudget budget(true, 20, 3);
        QCOMPARE(budget.share(0), 3);
        QCOMPARE(budget.share(19), 3);
        QCOMPARE(budget.share(50), 10);
        for (int i = 0; i < 10; ++i) {
            QVERIFY(budget.admits(50));
            budget.started();
        }
        QVERIFY(!budget.admits(50));
        budget.ended();
        QVERIFY(budget.admits(50));
        QVERIFY(!budget.admits(10)); // the work has become less
        QCOMPARE(budget.underWay(), 9);
    }

    void offAdmitsAll()
    {
        RetryBudget budget(false, 0, 1);
        for (int i = 0; i < 1000; ++i)
            budget.started();
        QVERIFY(budget.admits(0));
        budget.set(true, 0, 0);
        QCOMPARE(budget.share(1000), 1); // never 0: a retry would wait for ever
    }

    void concurrencyFallsAndRecovers()
    {
        AimdLimit limit(20);
        QCOMPARE(limit.limit(), 20);
        limit.dropped();
        QCOMPARE(limit.limit(), 18);
        limit.dropped();
        QCOMPARE(limit.limit(), 16); // rounded down
        limit.accepted(7);
        QCOMPARE(limit.limit(), 16); // not under load: nothing is learned
        limit.accepted(8);
        QCOMPARE(limit.limit(), 17);
        for (int i = 0; i < 10; ++i)
            limit.accepted(20);
        QCOMPARE(limit.limit(), 20); // and no further
        for (int i = 0; i < 100; ++i)
            limit.dropped();
        QCOMPARE(limit.limit(), 1);
    }

    void boundsMayChange()
    {
        AimdLimit limit(10);
        limit.setHighest(30);
        QCOMPARE(limit.limit(), 30); // was unbounded in practice
        limit.dropped();
        limit.setHighest(40);
        QCOMPARE(limit.limit(), 27);
        limit.setHighest(5);
        QCOMPARE(limit.limit(), 5);
        limit.setHighest(0);
        limit.dropped();
        QCOMPARE(limit.limit(), 0);
    }

    void refusesWhatWouldNotBeAccepted()
    {
        AdaptiveThrottle throttle;
        for (int i = 0; i < 100; ++i) {
            throttle.attempted(at(i));
            throttle.accepted(at(i));
        }
        QCOMPARE(throttle.refusal(at(100)), 0.0);
        for (int i = 0; i < 100; ++i)
            throttle.attempted(at(100));
        QCOMPARE(throttle.refusal(at(100)), 0.0); // half of them accepted: K = 2 lets that pass
        for (int i = 0; i < 200; ++i)
            throttle.attempted(at(100));
        QCOMPARE(throttle.refusal(at(100)), 200.0 / 401.0);
        QCOMPARE(throttle.refusal(at(120'200)), 0.0); // two minutes later nothing of it counts
    }

    void atMostNineOfTen()
    {
        AdaptiveThrottle throttle;
        for (int i = 0; i < 10'000; ++i)
            throttle.attempted(at(0));
        QCOMPARE(throttle.refusal(at(0)), 0.9);
        FakeRandom low = FakeRandom::fixed(0.85);
        FakeRandom high = FakeRandom::fixed(0.95);
        QVERIFY(throttle.refuses(at(0), low));
        QVERIFY(!throttle.refuses(at(0), high));
    }

    void aFirstFailureIsHardlyNoticed()
    {
        AdaptiveThrottle throttle;
        FakeRandom random = FakeRandom::fixed(0.4);
        QVERIFY(!throttle.refuses(at(0), random));
        throttle.attempted(at(0));
        QCOMPARE(throttle.refusal(at(0)), 0.5);
        QVERIFY(throttle.refuses(at(0), random));
        QCOMPARE(throttle.refusal(at(0)), 2.0 / 3.0); // a refused one counts too
    }
};

QTEST_GUILESS_MAIN(TestAdaptive)
#include "tst_adaptive.moc"
