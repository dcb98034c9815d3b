// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/slidingwindow.h"
#include "tests/resilience/virtualtime.h"

#include <QtTest>

using namespace fuseboard;
using namespace fuseboard::resilience;
using fuseboard::test::at;
using Sample = SlidingWindow::Sample;

class TestSlidingWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyIsNotAvailable()
    {
        const SlidingWindow w(Millis(1000), 10);
        QCOMPARE(w.totals(at(0)), WindowTotals{});
        QCOMPARE(w.totals(at(0)).failurePercent(), -1.0);
        QCOMPARE(w.totals(at(0)).slowPercent(), -1.0);
    }

    void countsEachKindApart()
    {
        SlidingWindow w(Millis(1000), 10);
        w.add(Sample::success, true, Millis(40), at(0));
        w.add(Sample::failure, false, Millis(2), at(0));
        w.add(Sample::failure, true, Millis(-7), at(50));
        w.add(Sample::ignored, true, Millis(99), at(50));
        const WindowTotals t = w.totals(at(60));
        QCOMPARE(t.success, 1);
        QCOMPARE(t.failure, 2);
        QCOMPARE(t.slow, 2);
        QCOMPARE(t.ignored, 1);
        QCOMPARE(t.calls(), 3); // ignored is in no denominator
        QCOMPARE(t.durationSumMs, 42);
    }

    void ageOfTheWindowIsExpired()
    {
        SlidingWindow w(Millis(1000), 10);
        w.add(Sample::failure, false, Millis(0), at(0));
        QCOMPARE(w.totals(at(999)).failure, 1);
        QCOMPARE(w.totals(at(1000)).failure, 0);
        QCOMPARE(w.totals(at(999)).failure, 1); // reading dropped nothing
    }

    void everyExpiredBucketGoesAtOnce() // B-23, B-24
    {
        SlidingWindow w(Millis(1000), 10);
        for (int i = 0; i < 10; ++i)
            w.add(Sample::failure, false, Millis(1), at(i * 100));
        QCOMPARE(w.totals(at(900)).failure, 10);
        QCOMPARE(w.totals(at(1450)).failure, 5);
        w.add(Sample::success, false, Millis(1), at(1450));
        QCOMPARE(w.totals(at(1450)).failure, 5);
        QCOMPARE(w.totals(at(1450)).durationSumMs, 6);
        w.add(Sample::success, false, Millis(1), at(3'600'000)); // an idle hour
        QCOMPARE(w.totals(at(3'600'000)).calls(), 1);
    }

    void aSampleDatedBackGoesWhereItBelongs()
    {
        SlidingWindow w(Millis(1000), 10);
        w.add(Sample::success, false, Millis(1), at(5000));
        w.add(Sample::failure, false, Millis(1), at(4300)); // still in the window
        w.add(Sample::failure, false, Millis(1), at(4000)); // a whole window behind the newest
        QCOMPARE(w.totals(at(5000)).failure, 1);
        QCOMPARE(w.totals(at(5000)).success, 1);
        QCOMPARE(w.totals(at(4300)).calls(), 2); // a read dated back sees the same
        QCOMPARE(w.totals(at(5300)).failure, 0); // and it expires by its own age
        QCOMPARE(w.totals(at(5300)).success, 1);
    }

    void aClockFarBackDoesNotCorrupt()
    {
        SlidingWindow w(Millis(1000), 10);
        w.add(Sample::success, false, Millis(1), at(1'000'000));
        for (int i = 0; i < 100; ++i)
            w.add(Sample::failure, false, Millis(1), at(i * 37));
        QCOMPARE(w.totals(at(1'000'000)).calls(), 1);
        w.add(Sample::failure, false, Millis(1), at(1'000'100));
        QCOMPARE(w.totals(at(1'000'100)).calls(), 2);
        QCOMPARE(w.totals(MonoTime::max()).calls(), 0);
    }

    void timesBeforeZeroAndAtTheEndsOfTheRange()
    {
        SlidingWindow w(Millis(1000), 10);
        w.add(Sample::failure, false, Millis(1), MonoTime::min());
        QCOMPARE(w.totals(MonoTime::min()).failure, 1);
        w.add(Sample::failure, false, Millis(1), at(-1));
        w.add(Sample::failure, false, Millis(1), at(0));
        QCOMPARE(w.totals(at(0)).failure, 2);
        QCOMPARE(w.totals(at(899)).failure, 2);
        QCOMPARE(w.totals(at(900)).failure, 1); // -1 is in the bucket before 0
        w.add(Sample::failure, false, Millis::max(), MonoTime::max());
        QCOMPARE(w.totals(MonoTime::max()).failure, 1);
    }

    void oddSizesAreMadeUsable()
    {
        QCOMPARE(SlidingWindow(Millis(0), 0).span(), Millis(1));
        QCOMPARE(SlidingWindow(Millis(5), 30).span(), Millis(5));
        QCOMPARE(SlidingWindow(Millis(1000), 3).span(), Millis(999)); // never longer than asked for
        QCOMPARE(SlidingWindow(Millis(300'000), 30).width(), Millis(10'000));
    }

    void clearForgetsAll()
    {
        SlidingWindow w(Millis(1000), 10);
        w.add(Sample::failure, true, Millis(3), at(1'000'000));
        w.clear();
        QCOMPARE(w.totals(at(1'000'000)), WindowTotals{});
        w.add(Sample::success, false, Millis(1), at(5)); // an earlier instant is welcome again
        QCOMPARE(w.totals(at(5)).success, 1);
    }
};

QTEST_GUILESS_MAIN(TestSlidingWindow)
#include "tst_slidingwindow.moc"
