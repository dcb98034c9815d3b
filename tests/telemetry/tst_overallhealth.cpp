// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/overallhealth.h"

#include <QJsonArray>
#include <QtTest>

using namespace fuseboard;
using namespace fuseboard::telemetry;
using namespace Qt::StringLiterals;

namespace {

DestinationHealth sound(const QString& destination = u"crm"_s)
{
    DestinationHealth d;
    d.name = destination;
    d.band = u"healthy"_s;
    return d;
}

} // namespace

class TestOverallHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsHealthy()
    {
        const OverallHealth health = assess({});
        QCOMPARE(health.word, OverallWord::healthy);
        QCOMPARE(health.httpStatus(), 200);
        QVERIFY(health.because.isEmpty());
    }

    void theFirstCheckThatFailsDecides() // R90: out of reach, then the breaker, then dead letters
    {
        DestinationHealth d = sound();
        d.deadLetters = 100;
        QCOMPARE(assess({d}).word, OverallWord::healthy); // R83: more than 100
        d.deadLetters = 101;
        QCOMPARE(assess({d}).word, OverallWord::degraded);
        QCOMPARE(assess({d}).because, u"101 dead letters"_s);
        d.breaker = BreakerState::open;
        d.cause = u"5 failures in a row"_s;
        QCOMPARE(assess({d}).word, OverallWord::degraded);
        QCOMPARE(assess({d}).because, u"crm: open, 5 failures in a row"_s);
        d.unanswered = DestinationHealth::kUnreachableAfter;
        QCOMPARE(assess({d}).word, OverallWord::unhealthy);
        QCOMPARE(assess({d}).because, u"crm: the last 3 requests got no answer"_s);
        QCOMPARE(assess({d}, u"disk full"_s).because, u"disk full"_s);
        QCOMPARE(assess({d}, u"disk full"_s).word, OverallWord::unhealthy);
    }

    void deadLettersOfAllAreCountedTogether() // R83
    {
        DestinationHealth a = sound(u"a"_s), b = sound(u"b"_s);
        a.deadLetters = 60;
        b.deadLetters = 41;
        QCOMPARE(assess({a, b}).word, OverallWord::degraded);
    }

    void oneLostAnswerIsNoOutage()
    {
        DestinationHealth d = sound();
        d.unanswered = DestinationHealth::kUnreachableAfter - 1;
        QCOMPARE(assess({d}).word, OverallWord::healthy);
        d.targetReady = false;
        QCOMPARE(assess({d}).word, OverallWord::unhealthy);
        QVERIFY(assess({d}).because.contains(u"secret is missing"_s));
    }

    void everyCheckIsReported() // R91
    {
        DestinationHealth a = sound(u"a"_s), b = sound(u"b"_s);
        b.breaker = BreakerState::halfOpen;
        const OverallHealth health = assess({a, b});
        QStringList failed;
        for (const HealthCheck& check : health.checks) {
            if (!check.passed)
                failed << check.what + u' ' + check.destination + u' ' + check.detail;
        }
        QCOMPARE(health.checks.size(), size_t(6)); // store, 2 x reachable, 2 x breaker, dead letters
        QCOMPARE(failed, QStringList{u"breaker b probing"_s});
    }

    void answerOfAnEndpoint_data() // R92: closed 200, otherwise 503; the operator's own states let requests pass
    {
        QTest::addColumn<BreakerState>("state");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("label");
        QTest::newRow("closed") << BreakerState::closed << 200 << u"closed"_s;
        QTest::newRow("open") << BreakerState::open << 503 << u"open"_s;
        QTest::newRow("half-open") << BreakerState::halfOpen << 503 << u"probing"_s;
        QTest::newRow("forced open") << BreakerState::forcedOpen << 503 << u"forcedOpen"_s;
        QTest::newRow("disabled") << BreakerState::disabled << 200 << u"disabled"_s;
        QTest::newRow("metrics only") << BreakerState::metricsOnly << 200 << u"metricsOnly"_s;
    }

    void answerOfAnEndpoint()
    {
        QFETCH(BreakerState, state);
        QFETCH(int, status);
        QFETCH(QString, label);
        DestinationHealth d = sound();
        d.breaker = state;
        QCOMPARE(d.httpStatus(), status);
        QCOMPARE(assess({d}).httpStatus(), status);
        const QJsonObject json = toJson(assess({d})).value(u"destinations"_s).toArray().first().toObject();
        QCOMPARE(json.value(u"circuit_state"_s).toString(), QString(name(state)));
        QCOMPARE(json.value(u"circuit_label"_s).toString(), label);
        QCOMPARE(json.value(u"status"_s).toInt(), status);
    }

    void deadLettersAloneTakeNothingOut()
    {
        DestinationHealth d = sound();
        d.deadLetters = 5'000;
        QCOMPARE(assess({d}).httpStatus(), 200);
        d.unanswered = 3;
        QCOMPARE(assess({d}).httpStatus(), 503);
    }

    void json() // R92, R93
    {
        DestinationHealth d = sound();
        d.failed = 7;
        d.ok = 3;
        d.lastFailure = fromEpochMs(1'793'000'000'123);
        d.p50Ms = 12;
        d.p99Ms = 480;
        d.queued = 31;
        const QJsonObject json = toJson(assess({d})).value(u"destinations"_s).toArray().first().toObject();
        QCOMPARE(json.value(u"failure_count"_s).toInt(), 7);
        QCOMPARE(json.value(u"last_failure"_s).toString(), u"2026-10-26T07:33:20.123Z"_s);
        QVERIFY(json.value(u"last_success"_s).isNull());
        QVERIFY(json.contains(u"last_success"_s));
        QCOMPARE(json.value(u"latency_ms"_s).toObject().value(u"p99"_s).toDouble(), 480.0);
        QCOMPARE(json.value(u"queue_depth"_s).toInt(), 31);
    }
};

QTEST_GUILESS_MAIN(TestOverallHealth)
#include "tst_overallhealth.moc"
