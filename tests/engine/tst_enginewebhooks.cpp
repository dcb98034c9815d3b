// SPDX-License-Identifier: GPL-3.0-or-later
// The life of webhooks: odometer, warning, rotation and its way back (R120, C-1, C-12), on virtual time over the real store.
#include "tests/support/enginerig.h"

#include "core/store/destinationrepository.h"
#include "core/store/operations.h"
#include "core/store/webhookrepository.h"

#include <QtTest>

using namespace fuseboard;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;

namespace {

const auto kOk = FakeHttpTransport::withStatus(200);
constexpr DestinationId kOne{1};
constexpr WebhookId kFirst{1};

store::DestinationPolicy withLife(qint64 warnAt, qint64 rotateAt, qint64 endsAt, int slots = 5)
{
    auto policy = EngineRig::policy(ResendPolicy::neverTwice);
    policy.odometer = {warnAt, rotateAt, endsAt};
    policy.lanes = {slots, slots, slots};
    return policy;
}

/// Armed before the engine starts.
WebhookId addStandby(EngineRig& rig)
{
    store::Connection& connection = rig.workspace().connection();
    const auto destination = store::DestinationRepository(connection).destination(kOne);
    store::Webhook webhook;
    webhook.url = "http://127.0.0.1/standby" + QByteArray::number(rig.number("SELECT count(*) FROM webhook"));
    webhook.maskedUrl = QString::fromLatin1(webhook.url);
    const auto added = store::WebhookRepository(connection).addStandby(*destination, webhook, rig.workspace().clock().wall());
    if (!added)
        qFatal("%s", qPrintable(added.error().text()));
    return added->id;
}

qint64 odometer(EngineRig& rig, WebhookId id)
{
    return rig.number("SELECT odometer FROM webhook WHERE id = " + QByteArray::number(id.value));
}

int sentTo(EngineRig& rig, const QByteArray& url)
{
    int n = 0;
    for (const auto& request : rig.transport().requests())
        n += request.target->url == url ? 1 : 0;
    return n;
}

QStringList texts(EngineRig& rig, const QByteArray& kind)
{
    QStringList out;
    const qint64 n = rig.number("SELECT count(*) FROM event WHERE kind = '" + kind + "'");
    for (qint64 i = 0; i < n; ++i)
        out << rig.workspace().text("SELECT text FROM event WHERE kind = '" + kind + "' ORDER BY id LIMIT 1 OFFSET " + QByteArray::number(i));
    return out;
}

} // namespace

class TestEngineWebhooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void warnsOnce()
    {
        EngineRig rig;
        rig.setPolicy(withLife(10, 0, 0));
        rig.addRows(30);
        rig.start();
        rig.transport().setResponder([](const auto&) { return kOk; });
        rig.settle();
        QCOMPARE(rig.rowsIn(RowState::delivered), 30);
        QCOMPARE(texts(rig, "odometer").size(), 1);
        QVERIFY2(texts(rig, "odometer").first().contains(u"destination standby add"_s), qPrintable(texts(rig, "odometer").first()));
        rig.crash();
        rig.addRows(5);
        rig.start();
        rig.transport().setResponder([](const auto&) { return kOk; });
        rig.settle();
        QCOMPARE(texts(rig, "odometer").size(), 1); // once for life, not once a start
        QCOMPARE(odometer(rig, kFirst), 35);
        QCOMPARE(rig.destination().odometer, 35);
    }

    void aMissingSecretIsNotAMissingUrl() // the keychain does not answer: the URL on this machine is known all the same
    {
        EngineRig rig;
        rig.addRows(1);
        rig.start();
        store::Destination destination = *store::DestinationRepository(rig.workspace().connection()).destination(kOne);
        QVERIFY(!destination.webhook.url.isEmpty());
        rig.engine().setDestination(destination, nullptr);
        rig.settle();
        QVERIFY(!rig.destination().targetReady);
        QVERIFY(!rig.destination().urlMissing);
        QCOMPARE(rig.transport().sentCount(), 0);
    }

    void nothingIsClaimedPastTheEnd()
    {
        EngineRig rig;
        rig.setPolicy(withLife(0, 0, 12, 10)); // the last claims overlap the end
        rig.addRows(40);
        rig.start();
        rig.settle();
        QCOMPARE(rig.transport().sentCount(), 10);
        QCOMPARE(rig.transport().answerAll(kOk), 10);
        rig.settle();
        QCOMPARE(rig.transport().sentCount(), 12);
        QCOMPARE(rig.destination().waitingFor, Reason::endpointHold);
        QVERIFY(!rig.destination().odometerEnded); // two are on their way: they may not count
        rig.transport().answer(rig.transport().open().front(), FakeHttpTransport::notSent());
        rig.settle();
        rig.advance(Millis(60'000));
        rig.transport().setResponder([](const auto&) { return kOk; });
        rig.transport().answerAll(kOk);
        rig.settle();
        rig.advance(Millis(60'000));
        QCOMPARE(rig.rowsIn(RowState::delivered), 12);
        QCOMPARE(odometer(rig, kFirst), 12);
        const auto d = rig.destination();
        QVERIFY(d.odometerEnded);
        QVERIFY2(d.holdReason.contains(u"12 of the 12 records"_s) && d.holdReason.contains(u"standby add"_s), qPrintable(d.holdReason));
        QCOMPARE(texts(rig, "odometer").size(), 1);
        rig.engine().releaseHold(kOne, {u"ann"_s, {}}); // is no way around it
        rig.advance(Millis(1000));
        QCOMPARE(rig.rowsIn(RowState::delivered), 12);
        QCOMPARE(rig.rowsIn(RowState::dead), 0);
        QCOMPARE(rig.workspace().inconsistencies(), QStringList());
        rig.crash();
        rig.start();
        rig.settle();
        QCOMPARE(rig.transport().sentCount(), 0); // nor is a restart
        QCOMPARE(texts(rig, "odometer").size(), 1);
    }

    void rotatesWithAttemptsOnTheWire()
    {
        EngineRig rig;
        rig.setPolicy(withLife(4, 10, 20));
        rig.addRows(60, Charge{Credits::whole(1), {}});
        const WebhookId standby = addStandby(rig);
        rig.start();
        QVERIFY(rig.destination().standbyArmed);
        rig.settle();
        QCOMPARE(rig.transport().open().size(), size_t(5));
        rig.transport().answerAll(kOk);
        rig.settle();
        rig.transport().answerAll(kOk); // the tenth: the standby takes over
        rig.settle();
        const auto open = rig.transport().open();
        QCOMPARE(open.size(), size_t(5));
        QCOMPARE(rig.number("SELECT webhook_id FROM destination WHERE id = 1"), standby.value);
        QCOMPARE(rig.destination().maskedUrl, u"http://127.0.0.1/standby2"_s);

        // Again, now with claims of the old one still on the wire.
        rig.engine().rotateWebhook(kOne, true, {u"ann"_s, u"the old one is not full"_s});
        rig.settle();
        QCOMPARE(rig.number("SELECT webhook_id FROM destination WHERE id = 1"), kFirst.value);
        QCOMPARE(rig.transport().open(), open); // nothing was aborted, nothing sent twice
        rig.transport().answerAll(kOk);
        rig.settle();
        QCOMPARE(odometer(rig, standby), 5); // each attempt counts for the webhook it was sent to
        QCOMPARE(rig.number("SELECT count(*) FROM attempt WHERE webhook_id = 1 AND outcome IS NULL"), 5);
        rig.transport().setResponder([](const auto&) { return kOk; });
        rig.transport().answerAll(kOk);
        rig.settle();
        QCOMPARE(odometer(rig, kFirst), 20);
        QCOMPARE(rig.rowsIn(RowState::delivered), 25);
        QCOMPARE(rig.rowsIn(RowState::ambiguous), 0);
        QCOMPARE(sentTo(rig, "http://127.0.0.1:1/1"), 20);
        QCOMPARE(sentTo(rig, "http://127.0.0.1:1/hook/" + QByteArray::number(standby.value)), 5);
        QVERIFY(rig.destination().odometerEnded); // by hand is by hand: the retired one is not armed any more
        QCOMPARE(texts(rig, "webhookRotated").size(), 2);
        QCOMPARE(rig.number("SELECT count(*) FROM operation WHERE kind = 'rotateWebhook' AND actor = 'engine'"), 1);
        QCOMPARE(rig.number("SELECT count(*) FROM operation WHERE kind = 'rotateWebhook' AND actor = 'ann'"), 1);
        QCOMPARE(rig.workspace().inconsistencies(), QStringList());

        rig.engine().rotateWebhook(kOne, true, {u"ann"_s, {}}); // back is its own inverse
        rig.settle();
        QCOMPARE(odometer(rig, standby), 20);
        QCOMPARE(rig.rowsIn(RowState::delivered), 40);
        QCOMPARE(rig.number("SELECT count(DISTINCT row_id) FROM attempt"), rig.transport().sentCount());
    }

    void rotationBetweenClaimAndSend() // the request goes where the journal says that it went
    {
        EngineRig rig;
        rig.setPolicy(withLife(0, 0, 0));
        rig.addRows(10);
        const WebhookId standby = addStandby(rig);
        rig.start();
        while (rig.rowsIn(RowState::claimed) == 0) {
            rig.deliver();
            rig.turnAndHold();
        }
        rig.engine().rotateWebhook(kOne, false, {u"ann"_s, {}});
        rig.transport().setResponder([](const auto&) { return kOk; });
        rig.settle();
        QCOMPARE(rig.rowsIn(RowState::delivered), 10);
        QCOMPARE(sentTo(rig, "http://127.0.0.1:1/1"), 5);
        QCOMPARE(odometer(rig, kFirst), 5);
        QCOMPARE(odometer(rig, standby), 5);
        QCOMPARE(rig.workspace().inconsistencies(), QStringList());
    }

    void ledgerIsShared() // row-life.md: the scope is the table behind the webhook
    {
        EngineRig rig;
        rig.setPolicy(withLife(0, 1, 0));
        TempWorkspace::RowSpec spec;
        spec.identity = "same";
        const BatchId batch = rig.workspace().addBatch(kOne);
        rig.workspace().addRow(batch, spec);
        spec.owns = false; // the ledger names the row above
        const RowId twin = rig.workspace().addRow(batch, spec);
        rig.workspace().run("UPDATE batch SET priority = 1; UPDATE batch_row SET lane = 1, due_at = CASE id WHEN "
                            + QByteArray::number(twin.value) + " THEN 1 END");
        addStandby(rig);
        rig.start();
        rig.transport().setResponder([](const auto&) { return kOk; });
        rig.settle();
        QCOMPARE(rig.transport().sentCount(), 1);
        QVERIFY2(rig.rowState(twin).startsWith(u"excluded/"_s), qPrintable(rig.rowState(twin)));
    }

    void replaysGoToTheActiveWebhook()
    {
        EngineRig rig;
        rig.setPolicy(withLife(0, 1, 0));
        const RowId row = rig.addRows(1);
        const WebhookId standby = addStandby(rig);
        rig.start();
        rig.transport().setResponder([](const auto&) { return FakeHttpTransport::withStatus(422); });
        rig.settle();
        QCOMPARE(rig.rowState(row), u"dead/rejected"_s);
        QCOMPARE(rig.number("SELECT webhook_id FROM destination WHERE id = 1"), standby.value); // it counted all the same
        {
            store::Connection& connection = rig.workspace().connection();
            auto transaction = store::Transaction::begin(connection);
            store::DeadLetterFilter filter;
            filter.only = {row};
            QVERIFY(store::Operations(connection, rig.workspace().clock().wall()).replay(filter, false, false, {u"ann"_s, {}}));
            QVERIFY(transaction->commit());
        }
        rig.transport().setResponder([](const auto&) { return kOk; });
        rig.engine().lookAgain(kOne);
        rig.settle();
        QCOMPARE(rig.rowState(row), u"delivered/none"_s);
        QCOMPARE(rig.number("SELECT group_concat(webhook_id, '') FROM attempt"), 10 + standby.value);
    }

    void noStandbyNoRotation()
    {
        EngineRig rig;
        rig.setPolicy(withLife(2, 4, 8));
        rig.addRows(20);
        rig.start();
        rig.transport().setResponder([](const auto&) { return kOk; });
        rig.settle();
        QCOMPARE(rig.rowsIn(RowState::delivered), 8); // up to the end, not up to the mark
        const QStringList said = texts(rig, "odometer");
        QCOMPARE(said.size(), 3); // filling, no standby, ended: each once
        store::Webhook late;
        late.id = WebhookId(77);
        late.destination = kOne;
        late.role = store::WebhookRole::standby;
        rig.workspace().run("INSERT INTO webhook (id, destination_id, masked_url, url, secret_name, created_at, role)"
                            " VALUES (77, 1, 'late', 'http://127.0.0.1/late', '', 0, 1)");
        rig.engine().setWebhook(late, nullptr); // its secret is missing: it is not ready
        rig.settle();
        QCOMPARE(rig.rowsIn(RowState::delivered), 8);
        auto target = std::make_shared<transport::HttpTarget>();
        target->url = "http://127.0.0.1:1/late";
        rig.engine().setWebhook(late, target); // armed while the rows wait
        rig.settle();
        QCOMPARE(rig.rowsIn(RowState::delivered), 16);
        QCOMPARE(odometer(rig, WebhookId(77)), 8);
        QCOMPARE(rig.workspace().inconsistencies(), QStringList());
    }

    void recordsCountNotRequests() // C-10: arrays
    {
        EngineRig rig;
        auto policy = withLife(0, 0, 25, 1);
        policy.array.records = 10;
        rig.setPolicy(policy);
        rig.addRows(60);
        const WebhookId standby = addStandby(rig);
        rig.start();
        rig.transport().setResponder([](const auto&) { return kOk; });
        rig.settle();
        QCOMPARE(rig.rowsIn(RowState::delivered), 25);
        QCOMPARE(rig.transport().sentCount(), 3); // 10, 10, and the 5 that there is room for
        QCOMPARE(odometer(rig, kFirst), 25);
        QVERIFY(rig.destination().odometerEnded);
        rig.engine().rotateWebhook(kOne, false, {u"ann"_s, {}});
        rig.settle();
        QCOMPARE(odometer(rig, standby), 25);
        QCOMPARE(rig.rowsIn(RowState::delivered), 50);
        QCOMPARE(rig.workspace().inconsistencies(), QStringList());
    }

    void anArrayThatIsSentAgainGoesWhole() // or waits for a webhook that has room for it
    {
        EngineRig rig;
        auto policy = withLife(0, 0, 15, 1);
        policy.array.records = 10;
        rig.setPolicy(policy);
        rig.addRows(10);
        const WebhookId standby = addStandby(rig);
        rig.workspace().run("UPDATE webhook SET odometer = 6 WHERE id = 1");
        rig.start();
        rig.settle();
        QCOMPARE(rig.transport().sentCount(), 1); // the nine that there is room for
        rig.transport().answerAll(FakeHttpTransport::withStatus(503)); // and it may have taken them: full
        rig.settle();
        rig.advance(Millis(5'000));
        QCOMPARE(rig.transport().sentCount(), 1);
        QVERIFY(rig.destination().odometerEnded);
        rig.transport().setResponder([](const auto&) { return kOk; });
        rig.engine().rotateWebhook(kOne, false, {u"ann"_s, {}});
        rig.advance(Millis(5'000));
        QCOMPARE(rig.rowsIn(RowState::delivered), 10);
        QCOMPARE(odometer(rig, standby), 10);
        QCOMPARE(rig.transport().sentCount(), 3); // with the tenth row, which goes alone
        const auto requests = rig.transport().requests();
        QVERIFY(requests[0].body == requests[1].body || requests[0].body == requests[2].body);
    }

    void notSentCountsNothing()
    {
        EngineRig rig;
        rig.setPolicy(withLife(0, 0, 100, 1));
        rig.addRows(1);
        rig.start();
        rig.settle();
        rig.transport().answerAll(FakeHttpTransport::notSent());
        rig.settle();
        QCOMPARE(rig.destination().odometer, 0);
        rig.advance(Millis(2'000));
        rig.transport().answerAll(FakeHttpTransport::noAnswer()); // it may have taken that one
        rig.settle();
        QCOMPARE(rig.destination().odometer, 1);
        QCOMPARE(odometer(rig, kFirst), 1);
    }

    void settingsDoNotTurnItBack() // the store may not have heard of all yet
    {
        EngineRig rig;
        rig.setPolicy(withLife(0, 0, 0));
        rig.addRows(10);
        addStandby(rig);
        rig.start();
        auto before = *store::DestinationRepository(rig.workspace().connection()).destination(kOne);
        rig.transport().setResponder([](const auto&) { return kOk; });
        rig.settle();
        rig.engine().rotateWebhook(kOne, false, {u"ann"_s, {}});
        auto target = std::make_shared<transport::HttpTarget>();
        target->url = "http://127.0.0.1:1/hook";
        rig.engine().setDestination(before, target); // read before all that
        rig.settle();
        QCOMPARE(rig.destination().maskedUrl, u"http://127.0.0.1/standby2"_s);
        rig.engine().rotateWebhook(kOne, true, {u"ann"_s, {}});
        rig.settle();
        QCOMPARE(rig.destination().odometer, 10);
    }
};

QTEST_GUILESS_MAIN(TestEngineWebhooks)
#include "tst_enginewebhooks.moc"
