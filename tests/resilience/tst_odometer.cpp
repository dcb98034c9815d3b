// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/odometer.h"

#include <rapidcheck.h>

#include <QtTest>

#include <limits>

using namespace fuseboard::resilience;

class TestOdometer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks() // R120, C-1, C-12: warn 40,000, rotate 45,000, end 50,000
    {
        const OdometerLimits clay{40'000, 45'000, 50'000};
        QVERIFY(!warns(clay, 39'999));
        QVERIFY(warns(clay, 40'000));
        QVERIFY(!rotates(clay, 44'999));
        QVERIFY(rotates(clay, 45'000));
        QVERIFY(!ended(clay, 49'999));
        QVERIFY(ended(clay, 50'000));
        QCOMPARE(roomFor(clay, {49'990, 0}), 10);
        QCOMPARE(roomFor(clay, {49'990, 8}), 2); // what is on its way counts as taken
        QCOMPARE(roomFor(clay, {49'990, 20}), 0);
    }

    void zeroIsNoBound()
    {
        const OdometerLimits none;
        QVERIFY(!warns(none, 1'000'000) && !rotates(none, 1'000'000) && !ended(none, 1'000'000));
        QCOMPARE(roomFor(none, {1'000'000, 5}), std::numeric_limits<qint64>::max());
    }

    void nothingIsTakenPastTheEnd() // any order of claims and ends
    {
        QVERIFY(rc::check("odometer", [] {
            const OdometerLimits limits{0, 0, *rc::gen::inRange<qint64>(1, 60)};
            OdometerReading reading;
            qint64 taken = 0;
            const int steps = *rc::gen::inRange(0, 200);
            for (int i = 0; i < steps; ++i) {
                const qint64 members = *rc::gen::inRange<qint64>(1, 6); // of an array
                if (*rc::gen::arbitrary<bool>()) {
                    if (roomFor(limits, reading) >= members)
                        reading.underway += members;
                } else if (reading.underway > 0) {
                    const qint64 ends = *rc::gen::inRange<qint64>(1, reading.underway + 1);
                    reading.underway -= ends;
                    if (*rc::gen::arbitrary<bool>()) {
                        reading.used += ends;
                        taken += ends;
                    }
                }
                RC_ASSERT(taken <= limits.endsAt);
                RC_ASSERT(reading.used + reading.underway + roomFor(limits, reading) == limits.endsAt);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestOdometer)
#include "tst_odometer.moc"
