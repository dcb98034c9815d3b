// SPDX-License-Identifier: GPL-3.0-or-later
// The live figures of a destination.
#include "core/engine/livestats.h"

#include <QtTest>

#include <cmath>

using namespace fuseboard;
using engine::LiveStats;

namespace {
MonoTime at(qint64 ms) { return MonoTime(Millis(1'000'000 + ms)); }
}

class TestLiveStats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paceIsThatOfItsOwnTime() // accept5.md D26: 18 min for 536 rows in the first seconds
    {
        LiveStats stats;
        for (qint64 ms = 0; ms < 30'000; ms += 100) { // 10 a second
            stats.add(true, 5'000, at(ms));
            const auto pace = stats.pace(at(ms));
            QCOMPARE(pace.has_value(), ms >= 5'000);
            if (pace) // never far from it, from the first figure on
                QVERIFY2(*pace >= 9.9 && *pace <= 12.1, qPrintable(QString::number(*pace)));
        }
    }

    void paceIsSteadyWhereAnswersAreRare() // five at a time, 3.5 s each: the last ten seconds hold ten of them, or fifteen
    {
        LiveStats stats;
        double least = 100, most = 0;
        for (qint64 second = 0; second < 200; ++second) {
            if (second * 2 % 7 == 0) {
                for (int i = 0; i < 5; ++i)
                    stats.add(true, 3'500'000, at(second * 1'000));
            }
            if (const auto pace = stats.pace(at(second * 1'000)); pace && second > 60) {
                least = std::min(least, *pace);
                most = std::max(most, *pace);
            }
        }
        QVERIFY2(most / least < 1.25, qPrintable(QStringLiteral("%1 to %2").arg(least).arg(most)));
    }

    void whatComesAfterAStandstillBeginsAnew()
    {
        LiveStats stats;
        for (qint64 second = 0; second < 10; ++second)
            stats.add(true, 5'000, at(second * 1'000));
        QVERIFY(stats.pace(at(12'000)));
        QVERIFY(!stats.pace(at(40'000)));
        for (qint64 second = 40; second < 50; ++second) {
            for (int i = 0; i < 20; ++i)
                stats.add(true, 5'000, at(second * 1'000));
        }
        QVERIFY(*stats.pace(at(49'999)) >= 20);
        QVERIFY(!LiveStats().pace(at(0)));
    }
};

QTEST_GUILESS_MAIN(TestLiveStats)
#include "tst_livestats.moc"
