// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records.h"

#include <QTest>

using namespace fuseboard;
using namespace fuseboard::store;
using namespace Qt::StringLiterals;

class TestRecords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void garbageGivesDefaults()
    {
        for (const QByteArray& text : {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("{\"resend\":7,\"lanes\":\"x\"}"),
                                       QByteArray("{\"breaker\":[],\"headers\":{\"a\":1},\"unknown\":true}")}) {
            QCOMPARE(destinationPolicyFromJson(text), DestinationPolicy());
            QCOMPARE(accountSettingsFromJson(text), AccountSettings());
        }
    }
    void valuesAreClamped()
    {
        const DestinationPolicy p = destinationPolicyFromJson(
            R"({"attemptTimeoutMs":0,"payloadLimit":-5,"maxReplays":-1,"lanes":[-1,3],"dataMilliPerRow":-6000,
                "breaker":{"ratePercent":900,"minimumCalls":0,"halfOpenMaxCalls":2,"successThreshold":9,"openForMs":9000000,"openForCapMs":1,"multiplier":0},
                "retry":{"maxRetries":-3,"jitter":"sideways"}})");
        QCOMPARE(p.attemptTimeout, Millis(1)); // R41: never infinite
        QCOMPARE(p.payloadLimit, 1);
        QCOMPARE(p.maxReplays, 0);
        QCOMPARE(p.lanes, (std::array<int, 3>{0, 3, 2}));
        QCOMPARE(p.chargePerRow.data.milli, 0); // B-10
        QCOMPARE(p.breaker.ratePercent, 100);
        QCOMPARE(p.breaker.minimumCalls, 1);
        QCOMPARE(p.breaker.successThreshold, 2);
        QCOMPARE(p.breaker.openForCap, p.breaker.openFor);
        QCOMPARE(p.breaker.multiplier, 1.0);
        QCOMPARE(p.retry.maxRetries, 0);
        QCOMPARE(p.retry.jitter, resilience::Jitter::full);
        QCOMPARE(accountSettingsFromJson(R"({"recordsPerSecond":-0.5,"burst":0})").recordsPerSecond, -1.0);
        QCOMPARE(accountSettingsFromJson(R"({"burst":0})").burst, 1);
    }
    void policyComesBackAsItWas()
    {
        DestinationPolicy p;
        p.resend = ResendPolicy::idempotent;
        p.breaker = {7, 40, 12, Millis(60'000), 6, Millis(5'000), 90, Millis(1'000), 4, 2, Millis(9'000), 2.5, Millis(90'000)};
        p.breaker.countWindow = 55;
        p.retry = {9, Millis(10), Millis(20), resilience::Jitter::decorrelated, 0.7, Millis(30)};
        p.connectTimeout = Millis(1);
        p.attemptTimeout = Millis(2);
        p.cycleTimeout = Millis(3);
        p.lanes = {1, 2, 3};
        p.payloadLimit = 77;
        p.sendIdempotencyKey = false;
        p.sendAttemptHeader = true;
        p.chargePerRow = {{1'234}, {5}};
        p.headers = {{"x-team", "ops"}, {"x-note", "gr\xc3\xbc\xc3\x9f"}};
        p.secretHeader = "x-secret";
        p.maxReplays = 0; // B-37: an explicit 0 stays 0
        p.retryBudget = {false, 12.5, 4};
        p.adaptive = {true, true};
        p.timeoutClass = TimeoutClass::upload;
        p.rowDeadline = Millis(4);
        p.queue = {6, 7, Millis(8), Millis(9)};
        p.fallback = {true, true, true, u"web"_s, Millis(10), Millis(11)};
        p.array = {12, 1'300};
        p.odometer = {14, 15, 16};
        p.keyForm = KeyForm::quoted;
        p.submissionKeyField = u"_submission_key"_s;
        p.sign = true;
        p.healthMinimum = 0;
        p.dataPerDay = Credits{17};
        p.actionsPerDay = Credits{0};
        QCOMPARE(destinationPolicyFromJson(toJson(p)), p);

        AccountSettings a{2.5, 7, Credits{1'500}, Credits{0}, false, 400, Credits{9}, Credits{8}, Credits{7}, {50, 60, 99}, Credits{6}, Credits{5}};
        QCOMPARE(accountSettingsFromJson(toJson(a)), a);
        QCOMPARE(stringsFromJson(toJson(QStringList{u"a\"b"_s, u"é"_s, QString()})), (QStringList{u"a\"b"_s, u"é"_s, QString()}));
    }
    void timeoutFollowsItsClass() // R42, R43
    {
        QCOMPARE(destinationPolicyFromJson(R"({"timeoutClass":"longPoll"})").attemptTimeout, Millis(300'000));
        QCOMPARE(destinationPolicyFromJson(R"({"timeoutClass":"request","attemptTimeoutMs":7})").attemptTimeout, Millis(7));
        QCOMPARE(destinationPolicyFromJson("{}").attemptTimeout, Millis(10'000));
    }
    void presets()
    {
        const DestinationPolicy clay = presetPolicy(u"clay"_s);
        QCOMPARE(clay.resend, ResendPolicy::neverTwice);
        QCOMPARE(clay.breaker.openFor, Millis(15 * 60'000));
        QCOMPARE(clay.chargePerRow.data, Credits::whole(6)); // R19
        QCOMPARE(clay.attemptTimeout, Millis(10'000));       // R43
        QCOMPARE(clay.payloadLimit, 100'000);                // C-10
        QCOMPARE(clay.secretHeader, QByteArray("x-clay-webhook-auth")); // C-3
        QVERIFY(!clay.sendIdempotencyKey);                   // C-7
        const DestinationPolicy generic = presetPolicy(u"generic"_s);
        QCOMPARE(generic.resend, ResendPolicy::answeredFailures);
        QCOMPARE(generic.breaker.openFor, Millis(30'000));
        QVERIFY(generic.chargePerRow.isZero());
        QVERIFY(generic.sendIdempotencyKey);
        const DestinationPolicy practice = presetPolicy(u"practice"_s);
        QVERIFY(practice.sendAttemptHeader && practice.sendIdempotencyKey);
        QCOMPARE(practice.chargePerRow.data, Credits::whole(6));
    }
};

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
