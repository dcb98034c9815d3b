// SPDX-License-Identifier: GPL-3.0-or-later
// So many a second, and so many in any hour: semantics.md §7.
#include "core/resilience/recordlimits.h"
#include "tests/resilience/virtualtime.h"
#include "tests/support/fakerandom.h"

#include <QtTest>

using namespace fuseboard;
using namespace fuseboard::resilience;
using fuseboard::test::at;

namespace {

constexpr qint64 kHour = 3'600'000;

} // namespace

class TestRecordLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyHourHoldsTheLimit() // B-54: a fixed window lets 2N pass over its boundary
    {
        SlidingQuota quota(400, Millis(kHour));
        // All at the end of a clock hour, then as many as may go at the beginning of the next.
        for (int i = 0; i < 400; ++i) {
            QVERIFY(quota.tryTake(1, at(kHour - 1)));
            quota.ended(1, at(kHour - 1));
        }
        QVERIFY(!quota.tryTake(1, at(kHour)));
        QCOMPARE(quota.waitFor(1, at(kHour)), Millis(kHour - 1));
        QVERIFY(!quota.tryTake(1, at(2 * kHour - 2)));
        QVERIFY(quota.tryTake(400, at(2 * kHour - 1)));
        QVERIFY(!quota.tryTake(1, at(2 * kHour - 1)));
    }

    void noStretchEverHoldsMore() // whatever the times of admission and answer, as the receiver sees it
    {
        test::FakeRandom random(11);
        for (int round = 0; round < 20; ++round) {
            SlidingQuota quota(7, Millis(1000));
            std::vector<qint64> received;
            std::vector<qint64> open; // when they will be answered
            for (qint64 now = 0; now < 8000; now += qint64(random.next() % 40)) {
                std::erase_if(open, [&](qint64 end) {
                    if (end > now)
                        return false;
                    quota.ended(1, at(now));
                    return true;
                });
                if (quota.tryTake(1, at(now))) {
                    const qint64 answered = now + qint64(random.next() % 300);
                    received.push_back(now + qint64(random.uniform() * double(answered - now)));
                    open.push_back(answered);
                }
            }
            std::ranges::sort(received);
            for (size_t i = 7; i < received.size(); ++i)
                QVERIFY2(received[i] - received[i - 7] >= 1000, qPrintable(QString::number(received[i])));
            QVERIFY(received.size() > 30); // and it is used
        }
    }

    void whatIsUnderWayCounts()
    {
        SlidingQuota quota(2, Millis(1000));
        QVERIFY(quota.tryTake(2, at(0)));
        QVERIFY(!quota.tryTake(1, at(5000))); // not answered yet: the receiver may count it at any time
        quota.ended(2, at(5000));
        QCOMPARE(quota.waitFor(1, at(5000)), Millis(1000));
        QCOMPARE(quota.used(at(5999)), 2);
        QCOMPARE(quota.used(at(6000)), 0);
    }

    void whatNeverStartedCountsNot()
    {
        SlidingQuota quota(2, Millis(1000));
        QVERIFY(quota.tryTake(2, at(0)));
        quota.giveBack(2);
        QVERIFY(quota.tryTake(2, at(0)));
    }

    void recordsNotRequests() // C-10
    {
        SlidingQuota quota(10, Millis(1000));
        QVERIFY(quota.tryTake(7, at(0)));
        QVERIFY(!quota.tryTake(4, at(0)));
        QVERIFY(quota.tryTake(3, at(0)));
        QCOMPARE(quota.waitFor(11, at(0)), std::nullopt); // never
        quota.ended(7, at(10));
        quota.ended(3, at(500));
        QCOMPARE(quota.waitFor(7, at(600)), Millis(410));
        QCOMPARE(quota.waitFor(8, at(600)), Millis(900));
    }

    void noLimit()
    {
        SlidingQuota quota(0, Millis(1000));
        QVERIFY(quota.tryTake(1'000'000, at(0)));
        quota.ended(1'000'000, at(0));
        QVERIFY(quota.tryTake(1, at(0)));
        quota.setLimit(1);
        QCOMPARE(quota.used(at(0)), 1); // what is under way is known, what was before the limit is not
    }

    void clockSetBack()
    {
        SlidingQuota quota(1, Millis(1000));
        QVERIFY(quota.tryTake(1, at(5000)));
        quota.ended(1, at(5000));
        QVERIFY(!quota.tryTake(1, at(0)));
        QVERIFY(!quota.tryTake(1, at(5999)));
        QVERIFY(quota.tryTake(1, at(6000)));
    }

    void allAdmitOrNone() // §7: no token is consumed from one while another refuses
    {
        RecordLimits limits(10, 20, 5, at(0));
        QVERIFY(limits.tryTake(5, at(0)));
        QCOMPARE(limits.rate().available(at(0)), 15.0);
        QVERIFY(!limits.tryTake(1, at(0)));
        QCOMPARE(limits.rate().available(at(0)), 15.0);

        RecordLimits other(10, 20, 100, at(0));
        QVERIFY(other.tryTake(20, at(0)));
        QVERIFY(!other.tryTake(1, at(0)));
        QCOMPARE(other.hour().used(at(0)), 20);
        other.giveBack(20, at(0));
        QCOMPARE(other.hour().used(at(0)), 0);
        QCOMPARE(other.rate().available(at(0)), 20.0);
        QCOMPARE(other.waitFor(21, at(0)), std::nullopt); // above the burst
        QCOMPARE(RecordLimits(-1, 1, 5, at(0)).waitFor(6, at(0)), std::nullopt);
    }

    void restoredBucketIsNotFull() // a restart must not hand out the burst again
    {
        RecordLimits before(10, 20, 0, at(0));
        std::vector<PastRecords> past;
        for (int i = 0; i < 20; ++i) {
            QVERIFY(before.tryTake(1, at(100'000)));
            past.push_back({at(100'000), at(100'050), 1});
        }
        RecordLimits after(10, 20, 0, at(100'500));
        after.restore(past, at(100'500));
        QVERIFY(after.rate().available(at(100'500)) <= before.rate().available(at(100'500)));
        QCOMPARE(qRound(after.rate().available(at(100'500))), 5); // half a second at 10 a second
        after.restore(past, at(110'000));
        QCOMPARE(after.rate().available(at(110'000)), 20.0); // long ago: full
        after.restore({}, at(110'000));
        QCOMPARE(after.rate().available(at(110'000)), 20.0);
    }

    void restoredNeverHoldsMoreThanBefore()
    {
        test::FakeRandom random(3);
        for (int round = 0; round < 50; ++round) {
            const double rate = 0.5 + 20 * random.uniform();
            const int burst = 1 + int(random.next() % 30);
            RecordLimits limits(rate, burst, 0, at(0));
            std::vector<PastRecords> past;
            qint64 now = 0;
            for (int i = 0; i < 300; ++i) {
                now += qint64(random.next() % 200);
                const int n = 1 + int(random.next() % 3);
                if (limits.tryTake(n, at(now)))
                    past.push_back({at(now), at(now), n});
            }
            RecordLimits restored(rate, burst, 0, at(now));
            const MonoTime from = at(now - restored.memory().count());
            std::erase_if(past, [from](const PastRecords& p) { return p.started < from; }); // all that is read from the store
            restored.restore(past, at(now));
            QVERIFY(restored.rate().available(at(now)) <= limits.rate().available(at(now)) + 0.001);
        }
    }

    void restoredHour() // not 2N over a restart either
    {
        RecordLimits limits(-1, 20, 400, at(10 * kHour));
        std::vector<PastRecords> past;
        past.push_back({at(9 * kHour + 5), at(9 * kHour + 10), 300}); // counts for 10 ms more
        past.push_back({at(9 * kHour - 10), at(9 * kHour + 20), 60}); // started earlier, ended later
        past.push_back({at(8 * kHour), at(9 * kHour), 500});          // over
        past.push_back({at(10 * kHour + 50), at(10 * kHour + 50), 7}); // a clock that was set back: counts from now
        limits.restore(past, at(10 * kHour));
        QCOMPARE(limits.hour().used(at(10 * kHour)), 367);
        QVERIFY(!limits.tryTake(34, at(10 * kHour)));
        QCOMPARE(limits.waitFor(34, at(10 * kHour)), Millis(10));
        QCOMPARE(limits.hour().used(at(10 * kHour + 20)), 7);
        QVERIFY(limits.memory() > Millis(kHour));
        QCOMPARE(RecordLimits(-1, 20, 0, at(0)).memory(), Millis(0));
    }
};

QTEST_GUILESS_MAIN(TestRecordLimits)
#include "tst_recordlimits.moc"
