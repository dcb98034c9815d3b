// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/bulkhead.h"
#include "core/resilience/deadline.h"
#include "core/resilience/permit.h"
#include "tests/resilience/virtualtime.h"

#include <QtTest>

using namespace fuseboard;
using namespace fuseboard::resilience;
using fuseboard::test::at;

class TestPermits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bulkheadHoldsItsCapacity() // R48
    {
        Bulkhead lane(2);
        QVERIFY(lane.tryTake());
        QVERIFY(lane.tryTake());
        QVERIFY(!lane.tryTake());
        QCOMPARE(lane.inUse(), 2);
        lane.giveBack();
        QCOMPARE(lane.free(), 1);
        QVERIFY(lane.tryTake());
    }

    void capacityZeroRefusesAll()
    {
        Bulkhead lane(0);
        QVERIFY(!lane.tryTake());
        QCOMPARE(lane.free(), 0);
        lane.setCapacity(-1);
        QVERIFY(!lane.tryTake());
        QCOMPARE(lane.free(), 0);
    }

    void loweringInterruptsNothing()
    {
        Bulkhead lane(3);
        for (int i = 0; i < 3; ++i)
            QVERIFY(lane.tryTake());
        lane.setCapacity(1);
        QCOMPARE(lane.inUse(), 3);
        QCOMPARE(lane.free(), 0);
        lane.giveBack();
        lane.giveBack();
        QVERIFY(!lane.tryTake());
        lane.giveBack();
        QVERIFY(lane.tryTake());
        lane.setCapacity(2);
        QVERIFY(lane.tryTake());
    }

    void oneLaneDoesNotTouchAnother() // R50
    {
        Bulkhead bulk(2);
        Bulkhead critical(10);
        while (bulk.tryTake()) {
        }
        QCOMPARE(critical.free(), 10);
    }

    void aPermitReleasesExactlyOnce()
    {
        int released = 0;
        const auto release = [&released] { ++released; };
        {
            Permit permit(release);
            Permit moved(std::move(permit));
            QCOMPARE(released, 0);
        }
        QCOMPARE(released, 1);
        {
            Permit permit(release);
            permit.dismiss();
        }
        QCOMPARE(released, 1);
    }

    void deadlineEndsAtItsInstant() // R47
    {
        const Deadline deadline(at(800));
        QVERIFY(!deadline.expired(at(799)));
        QVERIFY(deadline.expired(at(800)));
        QVERIFY(!Deadline().expired(MonoTime::max()));
    }

    void localTimeoutIsClippedToWhatIsLeft() // R46: 2000 under 800 is 800
    {
        const Deadline deadline(at(1000));
        QCOMPARE(deadline.clip(Millis(2000), at(200)), Millis(800));
        QCOMPARE(deadline.clip(Millis(300), at(200)), Millis(300));
        QCOMPARE(deadline.clip(Millis(300), at(5000)), Millis(0));
        QCOMPARE(Deadline().clip(Millis(300), at(5000)), Millis(300));
    }

    void theEarlierOfTwoHolds()
    {
        const Deadline early(at(1));
        const Deadline late(at(2));
        QCOMPARE(*Deadline::earlier(early, late).at(), at(1));
        QCOMPARE(*Deadline::earlier(late, early).at(), at(1));
        QCOMPARE(*Deadline::earlier(Deadline(), late).at(), at(2));
        QCOMPARE(*Deadline::earlier(late, Deadline()).at(), at(2));
        QVERIFY(!Deadline::earlier(Deadline(), Deadline()).at());
    }
};

QTEST_GUILESS_MAIN(TestPermits)
#include "tst_permits.moc"
