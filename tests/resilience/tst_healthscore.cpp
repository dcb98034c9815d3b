// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/healthscore.h"
#include "tests/resilience/virtualtime.h"

#include <QtTest>

using namespace fuseboard;
using namespace fuseboard::resilience;
using fuseboard::test::at;

class TestHealthScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyIsFullAndSaysSo() // R87
    {
        const HealthReading reading = HealthScore().read(at(0));
        QCOMPARE(reading.score, 100.0);
        QCOMPARE(reading.band, HealthBand::healthy);
        QVERIFY(reading.noData());
        QVERIFY(reading.insufficientData);
    }

    void bands_data() // R88, both bounds strict
    {
        QTest::addColumn<int>("ok");
        QTest::addColumn<int>("failed");
        QTest::addColumn<HealthBand>("band");
        QTest::newRow("100") << 20 << 0 << HealthBand::healthy;
        QTest::newRow("95.1") << 951 << 49 << HealthBand::healthy;
        QTest::newRow("exactly 95") << 95 << 5 << HealthBand::degraded;
        QTest::newRow("exactly 95 of 20") << 19 << 1 << HealthBand::degraded;
        QTest::newRow("80.1") << 801 << 199 << HealthBand::degraded;
        QTest::newRow("exactly 80") << 4 << 1 << HealthBand::unhealthy;
        QTest::newRow("0") << 0 << 9 << HealthBand::unhealthy;
    }

    void bands()
    {
        QFETCH(int, ok);
        QFETCH(int, failed);
        QFETCH(HealthBand, band);
        HealthScore health;
        for (int i = 0; i < ok; ++i)
            health.add(true, Millis(1), at(0));
        for (int i = 0; i < failed; ++i)
            health.add(false, Millis(1), at(0));
        const HealthReading reading = health.read(at(1));
        QCOMPARE(reading.band, band);
        QCOMPARE(reading.ok, ok);
        QCOMPARE(reading.failed, failed);
        QCOMPARE(reading.score, 100.0 * ok / (ok + failed));
        QVERIFY(!reading.noData());
    }

    void tooFewCallsAreMarked() // B-25
    {
        HealthScore health;
        for (int i = 0; i < 4; ++i)
            health.add(false, Millis(1), at(0));
        QVERIFY(health.read(at(0)).insufficientData);
        QCOMPARE(health.read(at(0)).band, HealthBand::unhealthy);
        health.add(false, Millis(1), at(0));
        QVERIFY(!health.read(at(0)).insufficientData);
    }

    void readingIsPureAndNeverStale() // B-23, R86
    {
        HealthScore health;
        for (int i = 0; i < 10; ++i)
            health.add(false, Millis(1), at(0));
        QCOMPARE(health.read(at(299'999)).failed, 10);
        QCOMPARE(health.read(at(3'600'000)).score, 100.0);
        QCOMPARE(health.read(at(3'600'000)).score, 100.0);
        QCOMPARE(health.read(at(1)).failed, 10);
    }

    void theMinimumIsTheDestinations() // B-25, policy.healthMinimum
    {
        HealthScore health;
        health.setMinimumCalls(2);
        health.add(false, Millis(1), at(0));
        QVERIFY(health.read(at(0)).insufficientData);
        health.add(false, Millis(1), at(0));
        QVERIFY(!health.read(at(0)).insufficientData);
        health.setMinimumCalls(0);
        QVERIFY(HealthScore().read(at(0)).insufficientData); // none at all is never enough
    }

    void aSeedExpiresLikeAnyOther() // R86
    {
        HealthScore health;
        health.seed(90, 10, at(60'000));
        health.add(true, Millis(1), at(200'000));
        QCOMPARE(health.read(at(200'000)).ok, 91);
        QCOMPARE(health.read(at(200'000)).failed, 10);
        QCOMPARE(health.read(at(359'999)).failed, 10);
        QCOMPARE(health.read(at(360'000)).failed, 0);
        QCOMPARE(health.read(at(360'000)).ok, 1);
        QCOMPARE(health.read(at(200'000)).recentOk, 1); // R89 is about requests whose order is known
        HealthScore late;
        late.add(true, Millis(1), at(900'000));
        late.seed(5, 5, at(100'000)); // out of the window already
        QCOMPARE(late.read(at(900'000)).ok, 1);
    }

    void lastHundredRequests() // R89: dropped below 50 %
    {
        HealthScore health;
        for (int i = 0; i < 60; ++i)
            health.add(false, Millis(1), at(i));
        for (int i = 0; i < 50; ++i)
            health.add(true, Millis(1), at(10'000'000 + i)); // hours later: time does not matter
        HealthReading reading = health.read(at(10'000'100));
        QCOMPARE(reading.recentOk, 50);
        QCOMPARE(reading.recentFailed, 50);
        QVERIFY(!reading.belowHalf); // exactly half is enough
        health.add(false, Millis(1), at(10'000'101)); // a failure comes, a failure goes
        QVERIFY(!health.read(at(10'000'101)).belowHalf);
        for (int i = 0; i < 60; ++i)
            health.add(false, Millis(1), at(10'000'200 + i));
        reading = health.read(at(10'000'300));
        QVERIFY(reading.belowHalf);
        QCOMPARE(reading.recentOk + reading.recentFailed, 100);
        HealthScore few;
        few.add(false, Millis(1), at(0));
        QVERIFY(!few.read(at(0)).belowHalf); // B-25
    }

    void bandsHaveNames()
    {
        QCOMPARE(name(HealthBand::healthy), QLatin1String("healthy"));
        QCOMPARE(name(HealthBand::degraded), QLatin1String("degraded"));
        QCOMPARE(name(HealthBand::unhealthy), QLatin1String("unhealthy"));
    }
};

QTEST_GUILESS_MAIN(TestHealthScore)
#include "tst_healthscore.moc"
