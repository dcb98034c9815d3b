// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/progresswatch.h"
#include "tests/resilience/virtualtime.h"

#include <QtTest>

using namespace fuseboard;
using namespace fuseboard::resilience;
using fuseboard::test::at;

namespace {
constexpr qint64 kHalfHour = 1'800'000;
}

class TestProgressWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stuckAfterHalfAnHour() // R113
    {
        ProgressWatch watch(at(0), at(0));
        watch.look(Obstacle::breaker, at(kHalfHour - 1));
        QVERIFY(!watch.stuck());
        QVERIFY(!watch.takeNews());
        watch.look(Obstacle::breaker, at(kHalfHour));
        QVERIFY(watch.stuck());
        QCOMPARE(watch.obstacle(), Obstacle::breaker);
        QVERIFY(watch.takeNews());
        watch.look(Obstacle::budget, at(kHalfHour + 1000));
        QCOMPARE(watch.obstacle(), Obstacle::budget);
        QVERIFY(!watch.takeNews()); // one episode, told once
    }

    void progressEndsTheEpisode()
    {
        ProgressWatch watch(at(0), at(0));
        watch.look(Obstacle::paused, at(kHalfHour));
        QVERIFY(watch.takeNews());
        watch.progressed(at(kHalfHour + 5));
        QVERIFY(!watch.stuck());
        watch.look(Obstacle::paused, at(2 * kHalfHour));
        QVERIFY(!watch.stuck());
        watch.look(Obstacle::paused, at(2 * kHalfHour + 5));
        QVERIFY(watch.takeNews());
    }

    void whatHasJustBeenLetGoIsNotBlamed()
    {
        ProgressWatch watch(at(0), at(0));
        watch.look(Obstacle::paused, at(5 * kHalfHour));
        QVERIFY(watch.stuck());
        watch.look(Obstacle::none, at(5 * kHalfHour + 1));
        QVERIFY(!watch.stuck());
        for (qint64 t = 0; t <= kHalfHour; t += 60'000) {
            QVERIFY(!watch.stuck());
            watch.look(Obstacle::none, at(5 * kHalfHour + 1 + t));
        }
        QVERIFY(watch.stuck()); // free for half an hour, and still nothing
        QCOMPARE(watch.obstacle(), Obstacle::none);
    }

    void sleepIsNotBlamed()
    {
        ProgressWatch watch(at(0), at(0));
        watch.look(Obstacle::none, at(1000));
        watch.look(Obstacle::none, at(10 * kHalfHour)); // the lid was closed
        QVERIFY(!watch.stuck());
        watch.look(Obstacle::breaker, at(10 * kHalfHour + 1000)); // but what is in the way is in the way
        QVERIFY(watch.stuck());
    }

    void holdsOverARestart()
    {
        ProgressWatch fresh(at(10 * kHalfHour), at(0)); // the engine was away for hours
        fresh.look(Obstacle::none, at(10 * kHalfHour));
        QVERIFY(!fresh.stuck());
        fresh.look(Obstacle::hold, at(10 * kHalfHour + 1));
        QVERIFY(fresh.stuck());
        QVERIFY(fresh.takeNews());

        ProgressWatch told(at(10 * kHalfHour), at(0), true);
        told.look(Obstacle::hold, at(10 * kHalfHour));
        QVERIFY(told.stuck());
        QVERIFY(!told.takeNews());
        ProgressWatch ahead(at(0), at(500)); // a wall clock that was set back
        QCOMPARE(ahead.lastProgress(), at(0));
    }

    void obstaclesHaveNames()
    {
        QCOMPARE(name(Obstacle::breaker), QLatin1String("breaker"));
        QCOMPARE(name(Obstacle::storeTrouble), QLatin1String("storeTrouble"));
    }
};

QTEST_GUILESS_MAIN(TestProgressWatch)
#include "tst_progresswatch.moc"
