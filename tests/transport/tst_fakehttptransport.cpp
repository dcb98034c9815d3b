// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakehttptransport.h"
#include "tests/transport/resultlog.h"

#include <QTest>

using namespace fuseboard;
using namespace fuseboard::test;
using namespace fuseboard::transport;

class TestFakeHttpTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOnDemand()
    {
        ResultLog log;
        FakeHttpTransport fake;
        fake.setSink(log.sink());
        fake.send({{AttemptId(1), {}, "a", {}, Millis(1)}, {AttemptId(2), {}, "b", {}, Millis(1)}});
        QCOMPARE(log.count(), 0u);
        QVERIFY(fake.answer(AttemptId(2), 503));
        QVERIFY(!fake.answer(AttemptId(2), 200));
        QCOMPARE(log.all().front().attempt, AttemptId(2));
        QCOMPARE(log.all().front().status, 503);
        QCOMPARE(fake.open(), std::vector<AttemptId>{AttemptId(1)});
        fake.cancelAll();
        QCOMPARE(log.all().back().failure, HttpFailure::cancelled);
        QVERIFY(log.isExactly(2));
    }

    void nthRequestFails()
    {
        ResultLog log;
        FakeHttpTransport fake;
        fake.setSink(log.sink());
        fake.setResponder([](const HttpRequest&) { return FakeHttpTransport::withStatus(200); });
        fake.failRequest(1, FakeHttpTransport::notSent());
        for (int i = 1; i <= 3; ++i)
            fake.send({{AttemptId(i), {}, {}, {}, Millis(1)}});
        const auto results = log.all();
        QCOMPARE(results[0].status, 200);
        QVERIFY(results[1].notSent());
        QCOMPARE(results[2].status, 200);
        QCOMPARE(fake.sentCount(), 3);
        QVERIFY(log.isExactly(3));
    }

    void destructionReportsOpenRequests()
    {
        ResultLog log;
        {
            FakeHttpTransport fake;
            fake.setSink(log.sink());
            fake.send({{AttemptId(1), {}, {}, {}, Millis(1)}});
        }
        QVERIFY(log.isExactly(1));
    }
};

QTEST_GUILESS_MAIN(TestFakeHttpTransport)
#include "tst_fakehttptransport.moc"
