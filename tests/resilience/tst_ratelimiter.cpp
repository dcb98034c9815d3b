// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/ratelimiter.h"
#include "tests/resilience/virtualtime.h"

#include <QtTest>

#include <limits>

using namespace fuseboard;
using namespace fuseboard::resilience;
using fuseboard::test::at;

class TestRateLimiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsFullAndRefills() // C-10: 10 records a second, burst 20
    {
        RateLimiter l(10, 20, at(0));
        QVERIFY(l.tryTake(20, at(0)));
        QVERIFY(!l.tryTake(1, at(0)));
        QCOMPARE(*l.waitFor(1, at(0)), Millis(100));
        QVERIFY(!l.tryTake(1, at(99)));
        QVERIFY(l.tryTake(1, at(100)));
        QCOMPARE(*l.waitFor(20, at(100)), Millis(2000));
        QCOMPARE(l.available(at(1'000'000)), 20.0); // never above the burst
    }

    void moreThanTheBurstNeverSucceeds()
    {
        RateLimiter l(10, 20, at(0));
        QVERIFY(!l.waitFor(21, at(0)));
        QVERIFY(!l.tryTake(21, at(1'000'000)));
        QCOMPARE(l.available(at(0)), 20.0);
    }

    void nothingAndLessThanNothing()
    {
        RateLimiter l(10, 20, at(0));
        QVERIFY(l.tryTake(0, at(0)));
        QCOMPARE(*l.waitFor(0, at(0)), Millis(0));
        QVERIFY(!l.tryTake(-5, at(0)));
        QVERIFY(!l.waitFor(-5, at(0)));
        l.giveBack(-5, at(0));
        QCOMPARE(l.available(at(0)), 20.0);
        RateLimiter none(10, -3, at(0));
        QCOMPARE(none.burst(), 0);
        QVERIFY(!none.tryTake(1, at(100'000)));
    }

    void rateZeroAllowsTheFirstBurstOnly()
    {
        RateLimiter l(0, 3, at(0));
        QVERIFY(l.tryTake(3, at(0)));
        QVERIFY(!l.waitFor(1, at(0)));
        QVERIFY(!l.tryTake(1, MonoTime::max()));
        l.giveBack(1, at(5));
        QVERIFY(l.tryTake(1, at(5)));
    }

    void badRatesAreZero()
    {
        for (const double rate : {-0.5, -2.0, std::numeric_limits<double>::quiet_NaN(), 1e-300}) {
            RateLimiter l(rate, 1, at(0));
            QVERIFY(l.tryTake(1, at(0)));
            QVERIFY(!l.tryTake(1, MonoTime::max()));
        }
    }

    void infiniteRateIgnoresTheBurst()
    {
        for (const double rate : {RateLimiter::kInfinite, std::numeric_limits<double>::infinity()}) {
            RateLimiter l(rate, 1, at(0));
            QVERIFY(l.tryTake(1'000'000, at(0)));
            QVERIFY(l.tryTake(1'000'000, at(0)));
            QCOMPARE(*l.waitFor(1'000'000, at(0)), Millis(0));
        }
    }

    void tinyRatesNeitherOverflowNorStall()
    {
        RateLimiter l(1e-9, 1, at(0)); // one in 31.7 years
        QVERIFY(l.tryTake(1, at(0)));
        const auto wait = l.waitFor(1, at(0));
        QCOMPARE(wait->count(), qint64(1'000'000'000'000));
        QVERIFY(!l.tryTake(1, at(0) + *wait - Millis(1)));
        QVERIFY(l.tryTake(1, at(0) + *wait));
    }

    void hugeRatesAndIdleTimes()
    {
        constexpr int kMost = std::numeric_limits<int>::max();
        RateLimiter l(1e308, kMost, at(0));
        QVERIFY(l.tryTake(kMost, at(0)));
        QVERIFY(!l.tryTake(1, at(0)));
        QVERIFY(l.tryTake(kMost, at(1)));
        QVERIFY(l.tryTake(kMost, MonoTime::max()));
        RateLimiter early(1000, 5, MonoTime::min());
        QVERIFY(early.tryTake(5, MonoTime::min()));
        QVERIFY(early.tryTake(5, MonoTime::max()));
    }

    void askingOftenLosesNothing()
    {
        RateLimiter l(1.0 / 3, 1, at(0)); // a third of a record a second
        QVERIFY(l.tryTake(1, at(0)));
        for (int ms = 1; ms < 3000; ++ms) {
            QVERIFY(!l.tryTake(1, at(ms)));
            l.giveBack(0, at(ms));
            l.setRate(1.0 / 3, 1, at(ms));
        }
        QVERIFY(l.tryTake(1, at(3001)));
    }

    void aClockSetBackNeitherMintsNorLoses()
    {
        RateLimiter l(10, 20, at(10'000));
        QVERIFY(l.tryTake(15, at(10'000)));
        QCOMPARE(l.available(at(0)), 5.0);
        QVERIFY(l.tryTake(5, at(0)));
        QCOMPARE(*l.waitFor(1, at(0)), Millis(10'100)); // minting goes on where it stood
        QVERIFY(!l.tryTake(1, at(10'000)));
        QVERIFY(l.tryTake(1, at(10'100)));
    }

    void whatWasNotStartedComesBackUpToTheBurst()
    {
        RateLimiter l(10, 20, at(0));
        QVERIFY(l.tryTake(5, at(0)));
        l.giveBack(5, at(0));
        QCOMPARE(l.available(at(0)), 20.0);
        l.giveBack(5, at(0));
        QCOMPARE(l.available(at(0)), 20.0);
    }

    void changingTheRateKeepsWhatWasMinted()
    {
        RateLimiter l(10, 20, at(0));
        QVERIFY(l.tryTake(20, at(0)));
        l.setRate(100, 50, at(1000)); // 10 minted at the old rate
        QCOMPARE(l.available(at(1000)), 10.0);
        QCOMPARE(l.available(at(1100)), 20.0);
        l.setRate(100, 5, at(1100));
        QCOMPARE(l.available(at(1100)), 5.0);
    }

    void restoreStaysWithinItsBounds()
    {
        RateLimiter l(10, 20, at(0));
        l.restore(7.5, at(500));
        QCOMPARE(l.available(at(500)), 7.5);
        QCOMPARE(l.available(at(600)), 8.5);
        l.restore(1e300, at(0));
        QCOMPARE(l.available(at(0)), 20.0);
        for (const double bad : {-1.0, std::numeric_limits<double>::quiet_NaN()}) {
            l.restore(bad, at(0));
            QCOMPARE(l.available(at(0)), 0.0);
        }
    }
};

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "tst_ratelimiter.moc"
