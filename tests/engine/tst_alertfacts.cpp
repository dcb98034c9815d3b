// SPDX-License-Identifier: GPL-3.0-or-later
// From what the engine does to what is told (R120), on virtual time over the real store.
#include "core/engine/alertbatch.h"
#include "core/engine/alertfacts.h"
#include "core/engine/alertwebhook.h"
#include "core/store/alertrecords.h"
#include "core/store/destinationrepository.h"
#include "core/telemetry/alertpolicy.h"
#include "core/telemetry/alerttext.h"
#include "tests/support/enginerig.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>

using namespace fuseboard;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;
using telemetry::AlertKind;

namespace {

constexpr DestinationId kOne{1};

QStringList look(telemetry::AlertPolicy& policy, EngineRig& rig, DestinationId without = {})
{
    QStringList titles;
    for (const telemetry::Alert& alert : policy.look(engine::alertFacts(rig.engine().snapshot(), without)))
        titles << alert.title;
    return titles;
}

store::DestinationPolicy patient()
{
    auto policy = EngineRig::policy(ResendPolicy::neverTwice);
    policy.breaker.failureThreshold = 0; // never opens
    policy.breaker.ratePercent = 0;
    policy.retry.maxRetries = 0;
    return policy;
}

} // namespace

class TestAlertFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failuresOfAQuarterOfAnHour() // R120: more than 10 % over 15 minutes
    {
        EngineRig rig;
        rig.setPolicy(patient());
        rig.addRows(100);
        rig.start();
        telemetry::AlertPolicy policy;
        int sent = 0;
        rig.transport().setResponder([&](const auto&) { return std::optional(FakeHttpTransport::withStatus(++sent % 5 == 0 ? 500 : 200)); });
        rig.settle();
        QCOMPARE(rig.destination().lately.failed, 20);
        QCOMPARE(rig.destination().lately.ok, 80);
        const QStringList told = look(policy, rig);
        QVERIFY2(std::ranges::any_of(told, [](const QString& t) { return t.endsWith(u": many requests fail"_s); }), qPrintable(told.join(u'|')));
        // The five minutes of the health score are over, the fifteen are not.
        rig.workspace().clock().advance(Millis(10 * 60'000));
        QCOMPARE(rig.destination().reading.failed, 0);
        QCOMPARE(rig.destination().lately.failed, 20);
        rig.workspace().clock().advance(Millis(6 * 60'000));
        QCOMPARE(rig.destination().lately.failed, 0);
    }

    void newDeadLettersAreThoseOfTheEngine() // R120: what is brought back by hand is no growth
    {
        EngineRig rig;
        rig.setPolicy(patient());
        rig.addRows(30);
        rig.start();
        rig.transport().setResponder([](const auto&) { return std::optional(FakeHttpTransport::withStatus(500)); });
        telemetry::AlertPolicy policy;
        look(policy, rig); // where its count starts
        rig.settle();
        QCOMPARE(rig.destination().deadLetters, 30);
        QCOMPARE(rig.destination().newDeadLetters, 30);
        const auto grows = [&] { return !look(policy, rig).filter(u"dead letters are growing"_s).isEmpty(); };
        QVERIFY(grows());
        // Discarded and brought back an hour later, by whatever way: as many dead letters more, none of them new.
        rig.workspace().clock().advance(Millis(60 * 60'000));
        auto facts = engine::alertFacts(rig.engine().snapshot());
        facts.destinations.front().deadLetters = 0;
        policy.look(facts);
        facts.destinations.front().deadLetters = 30;
        for (const telemetry::Alert& alert : policy.look(facts))
            QVERIFY2(alert.kind != AlertKind::deadLetters, qPrintable(alert.title));
    }

    void theLatestMinutesOutlastARestart()
    {
        EngineRig rig;
        rig.setPolicy(patient());
        rig.addRows(20);
        rig.start();
        rig.transport().setResponder([](const auto&) { return std::optional(FakeHttpTransport::withStatus(500)); });
        rig.settle();
        QCOMPARE(rig.destination().lately.failed, 20);
        rig.crash();
        rig.start();
        QCOMPARE(rig.destination().lately.failed, 20);
    }

    void answers429OfAnHour() // R120: more than 5 an hour
    {
        EngineRig rig;
        rig.setPolicy(patient());
        rig.addRows(1);
        rig.start();
        telemetry::AlertPolicy policy;
        rig.transport().setResponder([](const auto&) { return std::optional(FakeHttpTransport::withStatus(429, {{"Retry-After", "60"}})); });
        for (int i = 0; i < 5; ++i) {
            rig.settle();
            rig.advance(Millis(120'000));
        }
        rig.settle();
        const int throttled = rig.destination().lately.throttled;
        QVERIFY2(throttled >= 5, qPrintable(QString::number(throttled)));
        rig.advance(Millis(120'000));
        rig.advance(Millis(120'000));
        QVERIFY(look(policy, rig).filter(u"too fast for the receiver"_s).size() == 1);
        rig.transport().setResponder({});
        rig.workspace().clock().advance(Millis(61 * 60'000));
        QCOMPARE(rig.destination().lately.throttled, 0);
    }

    void budgetAndBurn() // R26, R120
    {
        EngineRig rig;
        store::AccountSettings limits;
        limits.recordsPerSecond = -1;
        limits.dataPerDay = Credits::whole(1'000);
        rig.setLimits(limits);
        rig.setPolicy(patient());
        rig.addRows(75, {Credits::whole(10), {}});
        rig.start();
        rig.transport().setResponder([](const auto&) { return std::optional(FakeHttpTransport::withStatus(200)); });
        rig.settle();
        telemetry::AlertPolicy policy;
        const QStringList told = look(policy, rig);
        QVERIFY2(told.filter(u"70 % of today's credits used"_s).size() == 1, qPrintable(told.join(u'|')));
        QVERIFY2(told.filter(u"has few credits left"_s).size() == 1, qPrintable(told.join(u'|')));
        QVERIFY2(told.filter(u"spends fast"_s).isEmpty(), qPrintable(told.join(u'|'))); // accept5.md D39: it began just now
        QCOMPARE(rig.engine().snapshot().accounts.front().burnPace, Credits::whole(3'000)); // 750 in a quarter of an hour
    }

    void burnForAQuarterOfAnHour() // R120: more than 200 an hour for 15 min
    {
        EngineRig rig;
        store::AccountSettings limits;
        limits.recordsPerSecond = 1.0 / 60;
        limits.burst = 1;
        rig.setLimits(limits);
        rig.setPolicy(patient());
        rig.addRows(40, {Credits::whole(10), {}});
        rig.start();
        rig.transport().setResponder([](const auto&) { return std::optional(FakeHttpTransport::withStatus(200)); });
        telemetry::AlertPolicy policy;
        QStringList told;
        for (int minute = 0; minute <= 16; ++minute) { // 600 an hour
            rig.settle();
            told += look(policy, rig);
            QVERIFY2(minute > 14 || told.filter(u"spends fast"_s).isEmpty(), qPrintable(QString::number(minute)));
            rig.advance(Millis(60'000));
        }
        QCOMPARE(told.filter(u"spends fast"_s).size(), 1);
    }

    void stagesOfTheOdometer() // R120, C-1
    {
        EngineRig rig;
        auto policy = patient();
        policy.odometer = {4, 6, 8};
        rig.setPolicy(policy);
        rig.addRows(20);
        rig.start();
        telemetry::AlertPolicy alerts;
        rig.transport().setResponder([](const auto&) { return std::optional(FakeHttpTransport::withStatus(200)); });
        rig.settle();
        QVERIFY(rig.destination().odometerEnded);
        const QStringList told = look(alerts, rig);
        QVERIFY2(told.filter(u"its webhook is used up"_s).size() == 1, qPrintable(told.join(u'|')));
        QCOMPARE(told.filter(u"webhook"_s).size(), 1); // not the two before it, and no hold beside it
    }

    void whatIsLeftOutIsNotThere()
    {
        EngineRig rig;
        rig.setPolicy(patient());
        rig.addRows(50);
        rig.addRows(3, {}, DestinationId(2));
        rig.start();
        rig.transport().setResponder([](const auto&) { return std::optional(FakeHttpTransport::withStatus(500)); });
        rig.settle();
        const auto snapshot = rig.engine().snapshot();
        const auto all = engine::alertFacts(snapshot);
        const auto less = engine::alertFacts(snapshot, kOne);
        QCOMPARE(all.destinations.size(), less.destinations.size() + 1);
        QVERIFY(std::ranges::none_of(less.destinations, [](const auto& d) { return d.id == kOne; }));
        QVERIFY(std::ranges::none_of(less.batches, [](const auto& b) { return b.destination == kOne; }));
        QCOMPARE(less.accounts.size(), all.accounts.size()); // shared with the other
        telemetry::AlertPolicy policy;
        QVERIFY(look(policy, rig, kOne).filter(u"many requests fail"_s).isEmpty());
    }

    void batchesAreCalledByTheirNames()
    {
        EngineRig rig;
        rig.addRows(1);
        rig.workspace().run("UPDATE batch SET name = 'leads.csv'");
        rig.start();
        const auto snapshot = rig.engine().snapshot();
        QVERIFY(!snapshot.batches.empty());
        QCOMPARE(snapshot.batches.front().name, u"leads.csv"_s);
        // One file may go to several destinations.
        const QString title = engine::alertFacts(snapshot, {}).batches.front().name;
        QCOMPARE(title, u"leads.csv (%1)"_s.arg(snapshot.destinations.front().name));
    }

    void anAlertIsARowOfItsDestination()
    {
        EngineRig rig;
        rig.start();
        store::Connection& connection = rig.workspace().connection();
        const auto destination = store::DestinationRepository(connection).destination(kOne);
        QVERIFY(destination);
        const WallTime now = rig.workspace().clock().wall();
        const auto batch = engine::addAlertBatch(connection, *destination, {telemetry::testAlert(now), telemetry::testAlert(now + Millis(1))}, u"leads"_s, now);
        QVERIFY2(batch, batch ? "" : qPrintable(batch.error().text()));
        QCOMPARE(rig.number("SELECT count(*) FROM batch_row WHERE state = 0 AND lane = 0"), 2); // pending, in the critical lane
        QCOMPARE(rig.number("SELECT state FROM batch"), qint64(BatchState::running));
        const QByteArray body = rig.workspace().text("SELECT body FROM payload LIMIT 1").toUtf8();
        QVERIFY(QJsonDocument::fromJson(body).object().contains(u"text"_s));
        // The same alert once more is none: the ledger knows it.
        QVERIFY(engine::addAlertBatch(connection, *destination, {telemetry::testAlert(now)}, u"leads"_s, now));
        QCOMPARE(rig.number("SELECT count(*) FROM batch_row WHERE state = 0"), 2);
    }

    void urlsThatMayBe_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<bool>("right");
        QTest::newRow("slack") << QByteArray("https://hooks.slack.com/services/T0/B0/x") << true;
        QTest::newRow("with blanks around") << QByteArray("  https://hooks.slack.com/services/T0/B0/x\n") << true;
        QTest::newRow("this machine") << QByteArray("http://127.0.0.1:8080/hook") << true;
        QTest::newRow("in the clear") << QByteArray("http://hooks.example.com/x") << false;
        QTest::newRow("no scheme") << QByteArray("hooks.slack.com/services") << false;
        QTest::newRow("file") << QByteArray("file:///etc/passwd") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void urlsThatMayBe()
    {
        QFETCH(QByteArray, url);
        QFETCH(bool, right);
        const auto checked = engine::checkedAlertUrl(url);
        QCOMPARE(bool(checked), right);
        if (!right)
            QCOMPARE(checked.error().code, ErrorCode::invalidArgument);
    }

    void whatIsKeptPerAudience()
    {
        TempWorkspace workspace;
        store::Connection& connection = workspace.connection();
        store::AlertRecords records(connection);
        const QString ada = store::AlertRecords::operatorAudience(u"ada"_s);
        QCOMPARE(records.settings(ada).value(), telemetry::AlertSettings());
        telemetry::AlertSettings settings;
        settings.repeatMinutes = 5;
        const store::Actor actor{u"ada"_s, {}};
        QVERIFY(records.setSettings(ada, settings, actor, workspace.clock().wall()));
        QCOMPARE(records.settings(ada).value().repeatMinutes, 5);
        QCOMPARE(records.settings(store::AlertRecords::webhookAudience()).value().repeatMinutes, 60);
        settings.repeatMinutes = 0;
        QCOMPARE(records.setSettings(ada, settings, actor, workspace.clock().wall()).error().code, ErrorCode::invalidArgument);
        QVERIFY(records.setMemory(ada, "{}"));
        QCOMPARE(records.memory(ada).value(), QByteArray("{}"));
        QVERIFY(records.memory(u"operator/grace"_s).value().isEmpty());
        QVERIFY(records.setWebhook({true, kOne}, actor, workspace.clock().wall()));
        QCOMPARE(records.webhook().value(), (store::AlertWebhookRecord{true, kOne}));
        QCOMPARE(workspace.number("SELECT count(*) FROM operation WHERE kind IN ('alertSettings', 'alertWebhookOn') AND actor = 'ada'"), 2);
    }
};

QTEST_GUILESS_MAIN(TestAlertFacts)
#include "tst_alertfacts.moc"
