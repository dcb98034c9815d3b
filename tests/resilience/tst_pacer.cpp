// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/pacer.h"
#include "tests/resilience/virtualtime.h"

#include <QtTest>

#include <limits>

using namespace fuseboard;
using namespace fuseboard::resilience;
using fuseboard::test::at;

class TestPacer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstStartIsNotDelayed()
    {
        QCOMPARE(Pacer(Millis(200)).waitFor(at(0)), Millis(0));
    }

    void gapLiesBetweenStarts() // R107: 200 ms from start to start, whatever the work in between took
    {
        Pacer pacer(Millis(200));
        pacer.started(at(1000));
        QCOMPARE(pacer.waitFor(at(1000)), Millis(200));
        QCOMPARE(pacer.waitFor(at(1150)), Millis(50));
        QCOMPARE(pacer.waitFor(at(1199)), Millis(1));
        QCOMPARE(pacer.waitFor(at(1200)), Millis(0));
        QCOMPARE(pacer.waitFor(at(1900)), Millis(0)); // slow work has used up the gap
    }

    void tenStartsTakeNineGaps() // no pause after the last one
    {
        Pacer pacer(Millis(500));
        MonoTime now = at(0);
        for (int i = 0; i < 10; ++i) {
            now += pacer.waitFor(now);
            pacer.started(now);
        }
        QCOMPARE(now, at(9 * 500));
    }

    void whatNeverStartedTakesNoPlace()
    {
        Pacer pacer(Millis(200));
        pacer.started(at(0));
        QCOMPARE(pacer.waitFor(at(300)), Millis(0)); // asked, then given up
        QCOMPARE(pacer.waitFor(at(300)), Millis(0));
    }

    void gapMayChange()
    {
        Pacer pacer(Millis(200));
        pacer.started(at(0));
        pacer.setGap(Millis(1000));
        QCOMPARE(pacer.waitFor(at(200)), Millis(800));
        pacer.setGap(Millis(0));
        QCOMPARE(pacer.waitFor(at(0)), Millis(0));
    }

    void oddClocksAndGaps()
    {
        Pacer pacer(Millis(200));
        pacer.started(at(5000));
        QCOMPARE(pacer.waitFor(at(0)), Millis(200)); // set back: one gap, no more
        pacer.started(at(std::numeric_limits<qint64>::max()));
        QCOMPARE(pacer.waitFor(at(std::numeric_limits<qint64>::min())), Millis(200));
        pacer.started(at(std::numeric_limits<qint64>::min()));
        QCOMPARE(pacer.waitFor(at(std::numeric_limits<qint64>::max())), Millis(0));
    }
};

QTEST_GUILESS_MAIN(TestPacer)
#include "tst_pacer.moc"
