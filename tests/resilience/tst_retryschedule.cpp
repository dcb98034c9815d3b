// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/retryschedule.h"
#include "tests/resilience/virtualtime.h"
#include "tests/support/fakerandom.h"

#include <QtTest>

#include <limits>

using namespace fuseboard;
using namespace fuseboard::resilience;
using fuseboard::test::at;
using fuseboard::test::FakeRandom;

namespace {

constexpr double kLow = 0;
constexpr double kHigh = 0x1.fffffffffffffp-1;

RetrySchedule with(Jitter jitter, Millis base = Millis(1000), Millis cap = Millis(30'000))
{
    RetrySettings s;
    s.jitter = jitter;
    s.base = base;
    s.cap = cap;
    return RetrySchedule(s);
}

qint64 drawn(const RetrySchedule& schedule, int retry, double chance, Millis previous = Millis(0))
{
    FakeRandom random = FakeRandom::fixed(chance);
    return schedule.backoff(retry, random, previous).count();
}

RetryDecision decide(const RetrySettings& settings, int done, std::optional<Millis> hint, std::optional<MonoTime> deadline,
                     double chance)
{
    FakeRandom random = FakeRandom::fixed(chance);
    return RetrySchedule(settings).decide(done, hint, at(1000), deadline, random);
}

} // namespace

class TestRetrySchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doublesUpToTheCap() // R33, R36
    {
        const RetrySchedule s;
        const std::vector<qint64> expected{1000, 2000, 4000, 8000, 16'000, 30'000, 30'000};
        for (size_t i = 0; i < expected.size(); ++i)
            QCOMPARE(s.exponential(int(i)).count(), expected[i]);
        for (const int far : {31, 62, 63, 64, 128, 1000, std::numeric_limits<int>::max()})
            QCOMPARE(s.exponential(far).count(), 30'000);
        QCOMPARE(s.exponential(-1).count(), 1000);
        QCOMPARE(with(Jitter::none, Millis(0)).exponential(40).count(), 0);
        QCOMPARE(with(Jitter::none, Millis(1), Millis::max()).exponential(62).count(), qint64(1) << 62);
        QCOMPARE(with(Jitter::none, Millis(3), Millis::max()).exponential(62), Millis::max());
    }

    void eachJitterHasItsOwnRange_data() // R34, R35
    {
        QTest::addColumn<Jitter>("jitter");
        QTest::addColumn<qint64>("low");
        QTest::addColumn<qint64>("middle");
        QTest::addColumn<qint64>("high");
        QTest::newRow("none") << Jitter::none << qint64(4000) << qint64(4000) << qint64(4000);
        QTest::newRow("full") << Jitter::full << qint64(0) << qint64(2000) << qint64(4000);
        QTest::newRow("equal") << Jitter::equal << qint64(2000) << qint64(3000) << qint64(4000);
        QTest::newRow("decorrelated") << Jitter::decorrelated << qint64(1000) << qint64(2000) << qint64(3000);
        QTest::newRow("proportional") << Jitter::proportional << qint64(4000) << qint64(4600) << qint64(5199);
    }

    void eachJitterHasItsOwnRange()
    {
        QFETCH(Jitter, jitter);
        QFETCH(qint64, low);
        QFETCH(qint64, middle);
        QFETCH(qint64, high);
        const RetrySchedule s = with(jitter);
        QCOMPARE(drawn(s, 2, kLow), low);
        QCOMPARE(drawn(s, 2, 0.5), middle);
        QCOMPARE(drawn(s, 2, kHigh), high);
    }

    void decorrelatedFollowsTheLastDelay()
    {
        const RetrySchedule s = with(Jitter::decorrelated);
        QCOMPARE(drawn(s, 0, kHigh), 3000);
        QCOMPARE(drawn(s, 1, kHigh, Millis(3000)), 9000);
        QCOMPARE(drawn(s, 1, kLow, Millis(9000)), 1000);
        QCOMPARE(drawn(s, 1, kHigh, Millis(20'000)), 30'000);
        QCOMPARE(drawn(s, 1, kHigh, Millis::max()), 30'000);
    }

    void theCapComesAfterTheJitter()
    {
        QCOMPARE(drawn(with(Jitter::proportional), 9, kHigh), 30'000);
        QCOMPARE(drawn(with(Jitter::proportional), 9, kLow), 30'000);
    }

    void retriesAreCounted() // R32, R37
    {
        RetrySettings s;
        for (int done = 0; done < 3; ++done)
            QCOMPARE(decide(s, done, {}, {}, 0.5).kind, RetryDecision::retry);
        QCOMPARE(decide(s, 3, {}, {}, 0.5).kind, RetryDecision::exhausted);
        QCOMPARE(decide(s, 3, Millis(120'000), {}, 0.5).kind, RetryDecision::exhausted);
        s.maxRetries = 0; // one try
        QCOMPARE(decide(s, 0, {}, {}, 0.5).kind, RetryDecision::exhausted);
    }

    void waitsGrowWithTheRetries()
    {
        const RetrySettings s;
        QCOMPARE(decide(s, 0, {}, {}, 0.5).wait.count(), 500);
        QCOMPARE(decide(s, 1, {}, {}, 0.5).wait.count(), 1000);
        QCOMPARE(decide(s, 2, {}, {}, 0.5).wait.count(), 2000);
    }

    void theServersHintIsALowerBound() // R40
    {
        const RetrySettings s;
        QCOMPARE(decide(s, 0, Millis(10'000), {}, kLow).wait.count(), 10'000);
        QCOMPARE(decide(s, 0, Millis(10'000), {}, kHigh).wait.count(), 11'000);
        QCOMPARE(decide(s, 2, Millis(100), {}, kHigh).wait.count(), 4400); // own backoff is longer
        QCOMPARE(decide(s, 0, Millis(0), {}, 0.5).wait.count(), 525);      // a past date still backs off
        QCOMPARE(decide(s, 0, Millis(-9), {}, 0.5).wait.count(), 525);
    }

    void aLongHintParks()
    {
        const RetrySettings s;
        QCOMPARE(decide(s, 0, Millis(60'000), {}, kLow).kind, RetryDecision::retry);
        const RetryDecision parked = decide(s, 0, Millis(60'001), {}, kLow);
        QCOMPARE(parked.kind, RetryDecision::park);
        QVERIFY(parked.wait >= Millis(60'001));
        QCOMPARE(decide(s, 0, Millis(5000), at(6000), kLow).kind, RetryDecision::park); // reaches the deadline
        QCOMPARE(decide(s, 0, Millis(5000), at(6001), kLow).kind, RetryDecision::retry);
        QCOMPARE(decide(s, 0, Millis::max(), {}, kHigh).kind, RetryDecision::park);
    }

    void nothingStartsAtOrAfterTheDeadline() // R47
    {
        RetrySettings s;
        s.jitter = Jitter::none;
        QCOMPARE(decide(s, 0, {}, at(2001), kLow).kind, RetryDecision::retry);
        QCOMPARE(decide(s, 0, {}, at(2000), kLow).kind, RetryDecision::deadlineExceeded);
        QCOMPARE(decide(s, 0, {}, at(0), kLow).kind, RetryDecision::deadlineExceeded);
        // The hint alone would fit, what is added to it does not.
        QCOMPARE(decide(s, 0, Millis(5000), at(6100), kHigh).kind, RetryDecision::deadlineExceeded);
    }

    void settingsAreChecked()
    {
        QVERIFY(!validate(RetrySettings{}));
        const auto bad = [](auto change) {
            RetrySettings s;
            change(s);
            return validate(s).has_value();
        };
        QVERIFY(bad([](auto& s) { s.maxRetries = -1; }));
        QVERIFY(bad([](auto& s) { s.base = Millis(-1); }));
        QVERIFY(bad([](auto& s) { s.cap = Millis(1); }));
        QVERIFY(bad([](auto& s) { s.proportionalFactor = -0.1; }));
        QVERIFY(bad([](auto& s) { s.proportionalFactor = std::numeric_limits<double>::quiet_NaN(); }));
        QVERIFY(bad([](auto& s) { s.maxInlineWait = Millis(-1); }));
    }
};

QTEST_GUILESS_MAIN(TestRetrySchedule)
#include "tst_retryschedule.moc"
