// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/practicedials.h"
#include "tests/support/fakerandom.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace fuseboard;
using namespace fuseboard::practice;
using fuseboard::test::FakeRandom;

class TestPracticeDials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boundsAreChecked()
    {
        const auto refused = [](auto change) {
            PracticeDials dials;
            change(dials);
            const auto checked = dials.check();
            return !checked && checked.error().code == ErrorCode::invalidArgument;
        };
        QVERIFY(PracticeDials{}.check());
        QVERIFY(refused([](PracticeDials& d) { d.latencyMs = -1; }));
        QVERIFY(refused([](PracticeDials& d) { d.jitterMs = -1; }));
        QVERIFY(refused([](PracticeDials& d) { d.retryAfterSeconds = -1; }));
        QVERIFY(refused([](PracticeDials& d) { d.percentHangUp = 100.5; }));
        QVERIFY(refused([](PracticeDials& d) { d.percentThrottled = std::numeric_limits<double>::quiet_NaN(); }));
        QVERIFY(refused([](PracticeDials& d) { d.percentByStatus = {{100, 1.0}}; }));
        QVERIFY(refused([](PracticeDials& d) { d.percentByStatus = {{600, 1.0}}; }));
        QVERIFY(refused([](PracticeDials& d) { d.percentByStatus = {{503, -1.0}}; }));
        QVERIFY(refused([](PracticeDials& d) { d.percentByStatus = {{503, 60.0}}, d.percentHangUp = 41; }));
        QVERIFY(!refused([](PracticeDials& d) { d.percentByStatus = {{503, 60.0}}, d.percentHangUp = 40; }));
    }

    void sharesAreMet()
    {
        PracticeDials dials;
        dials.percentByStatus = {{500, 3.0}, {503, 5.0}};
        dials.percentThrottled = 2;
        dials.retryAfterSeconds = 9;
        dials.percentHangUp = 1;
        FakeRandom chance(7);
        std::map<int, int> seen;
        constexpr int kDraws = 100'000;
        for (int i = 0; i < kDraws; ++i) {
            const PracticeAnswer answer = decide(dials, chance);
            ++seen[answer.status];
            QCOMPARE(answer.retryAfterSeconds, answer.status == 429 ? 9 : 0);
            QCOMPARE(answer.latency, Millis(0));
        }
        const auto near = [&](int status, double percent) { return std::abs(seen[status] * 100.0 / kDraws - percent) < 0.3; };
        QVERIFY(near(0, 1));
        QVERIFY(near(429, 2));
        QVERIFY(near(500, 3));
        QVERIFY(near(503, 5));
        QVERIFY(near(200, 89));
        QCOMPARE(seen.size(), 5u);
    }

    void certaintyAndNothing()
    {
        PracticeDials dials;
        dials.percentHangUp = 100;
        FakeRandom highest = FakeRandom::fixed(0.999999);
        QCOMPARE(decide(dials, highest).status, 0);
        dials.percentHangUp = 0;
        dials.percentByStatus = {{503, 0.0}};
        FakeRandom lowest = FakeRandom::fixed(0);
        QCOMPARE(decide(dials, lowest).status, 200);
    }

    void oneSeedOneSequenceAtAnyLatency()
    {
        PracticeDials fast;
        fast.percentByStatus = {{503, 50.0}};
        PracticeDials slow = fast;
        slow.latencyMs = 20;
        slow.jitterMs = 10;
        FakeRandom a(3);
        FakeRandom b(3);
        bool varied = false;
        for (int i = 0; i < 1000; ++i) {
            const PracticeAnswer late = decide(slow, b);
            QCOMPARE(decide(fast, a).status, late.status);
            QVERIFY(late.latency >= Millis(20) && late.latency <= Millis(30));
            varied = varied || late.latency > Millis(25);
        }
        QVERIFY(varied);
    }

    void outageAnswers503()
    {
        PracticeDials dials;
        dials.outage = PracticeDials::Outage::answers503;
        dials.percentHangUp = 100;
        FakeRandom chance;
        QCOMPARE(decide(dials, chance).status, 503);
    }
};

QTEST_GUILESS_MAIN(TestPracticeDials)
#include "tst_practicedials.moc"
