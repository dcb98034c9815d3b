// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recentrecords.h"
#include "tests/store/repositoryfixture.h"

#include "core/payload/masking.h"
#include "core/store/history.h"
#include "core/store/webhookrepository.h"

using namespace fuseboard;
using namespace fuseboard::store;
using namespace fuseboard::test;

class TestDestinationRepository : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusals()
    {
        RepositoryFixture f;
        DestinationRepository r(*f.connection);
        Destination d = f.destination;
        d.webhook = {};
        QCOMPARE(r.addDestination(d, f.clock.wall()).error().code, ErrorCode::conflict); // same name
        d.name = u"New"_s;
        QCOMPARE(r.addDestination(d, f.clock.wall()).error().code, ErrorCode::invalidArgument); // no URL
        const auto unknown = r.destinationNamed(u"Nobody"_s);
        QCOMPARE(unknown.error().code, ErrorCode::notFound);
        QVERIFY(unknown.error().detail.contains(u"CRM"_s));
        QCOMPARE(r.destination(DestinationId(9)).error().code, ErrorCode::notFound);
        Account a;
        QCOMPARE(r.addAccount(a, f.clock.wall()).error().code, ErrorCode::invalidArgument);
        a.name = u"Acme"_s;
        QCOMPARE(r.addAccount(a, f.clock.wall()).error().code, ErrorCode::conflict);
        a.name = u"Other"_s;
        a.timeZone = "Mars/Olympus";
        QCOMPARE(r.addAccount(a, f.clock.wall()).error().code, ErrorCode::invalidArgument);
        QCOMPARE(r.setLoopbackUrl(f.destination.webhook.id, "https://api.example.com/x").error().code, ErrorCode::invalidArgument);
        QCOMPARE(r.setLoopbackUrl(WebhookId(9), "http://localhost:1/").error().code, ErrorCode::notFound);
        QCOMPARE(r.setPaused(DestinationId(9), true).error().code, ErrorCode::notFound);
        QCOMPARE(r.updatePolicy(DestinationId(9), {}).error().code, ErrorCode::notFound);
    }
    void onlyLoopbackUrlsAreKept()
    {
        RepositoryFixture f;
        DestinationRepository r(*f.connection);
        Destination d;
        d.account = f.account;
        d.name = u"Clay"_s;
        d.preset = u"clay"_s;
        d.webhook.url = "https://api.clay.com/v3/sources/webhook/secret-part";
        const auto added = r.addDestination(d, f.clock.wall());
        QVERIFY(added);
        QVERIFY(added->webhook.url.isEmpty());
        QCOMPARE(added->webhook.maskedUrl, u"https://api.clay.com/…"_s);
        QVERIFY(!added->webhook.secretName.isEmpty());
        QCOMPARE(f.number("SELECT count(*) FROM webhook WHERE url LIKE '%secret%' OR masked_url LIKE '%secret-part%'"), 0); // C-2
        QCOMPARE(f.destination.webhook.url, QByteArray("http://127.0.0.1:9/hook"));
        for (const QByteArray& url : {QByteArray("http://localhost:8080/x"), QByteArray("http://[::1]:1/"), QByteArray("http://127.9.9.9/")}) {
            QVERIFY(r.setLoopbackUrl(f.destination.webhook.id, url));
            QCOMPARE(r.destination(f.destination.id)->webhook.url, url);
        }
    }
    void changesComeBack()
    {
        RepositoryFixture f;
        DestinationRepository r(*f.connection);
        QVERIFY(r.setPaused(f.destination.id, true));
        QVERIFY(r.setHold(f.destination.id, u"HTTP 401"_s, f.clock.wall()));
        QVERIFY(r.setAccountHold(f.account, u"HTTP 402"_s, f.clock.wall()));
        Destination d = *r.destinationNamed(u"CRM"_s);
        QVERIFY(d.paused);
        QCOMPARE(d.holdReason, u"HTTP 401"_s);
        QCOMPARE(r.accounts()->front().holdReason, u"HTTP 402"_s);
        QVERIFY(r.setHold(f.destination.id, {}, f.clock.wall()));
        QVERIFY(r.setAccountHold(f.account, {}, f.clock.wall()));
        QVERIFY(r.destination(f.destination.id)->holdReason.isEmpty());
        QCOMPARE(f.number("SELECT count(*) FROM destination WHERE hold_at IS NOT NULL"), 0);
        Account a = r.accounts()->front();
        a.settings.dataPerDay = Credits::whole(500);
        a.timeZone = "Europe/Berlin";
        QVERIFY(r.updateAccount(a));
        QCOMPARE(r.accounts()->front().settings, a.settings);
        d.policy.resend = ResendPolicy::idempotent;
        QVERIFY(r.updatePolicy(d.id, d.policy));
        QCOMPARE(r.destination(d.id)->policy, d.policy);
    }
    void identityColumnsAreFixedByTheFirstRow()
    {
        RepositoryFixture f;
        DestinationRepository r(*f.connection);
        QVERIFY(r.setIdentityColumns(f.destination.scope.id, {u"email"_s}));
        QCOMPARE(r.destination(f.destination.id)->scope.identityColumns, QStringList{u"email"_s});
        QVERIFY(r.setIdentityColumns(f.destination.scope.id, {u"domain"_s}));
        f.running({"a"});
        QCOMPARE(r.setIdentityColumns(f.destination.scope.id, {u"email"_s}).error().code, ErrorCode::conflict);
        // A standby shares the scope and so the refusal.
        const Destination standby = f.add(u"Standby"_s, f.destination.scope);
        QCOMPARE(standby.scope.id, f.destination.scope.id);
        QCOMPARE(r.setIdentityColumns(standby.scope.id, {}).error().code, ErrorCode::conflict);
    }
    void standbysAndRotation() // R120, C-2
    {
        RepositoryFixture f;
        WebhookRepository repository(*f.connection);
        const auto arm = [&](const QByteArray& url) {
            Webhook webhook;
            webhook.url = url;
            webhook.maskedUrl = payload::maskUrl(url);
            return repository.addStandby(f.destination, webhook, f.clock.wall());
        };
        QCOMPARE(arm(f.destination.webhook.url).error().code, ErrorCode::conflict);
        QCOMPARE(arm("nonsense").error().code, ErrorCode::invalidArgument);
        const auto first = arm("https://api.clay.com/v3/sources/webhook/pull-in-data-from-a-webhook-0123456789abcdef");
        QVERIFY(first);
        QVERIFY(first->url.isEmpty()); // a credential: the secret store keeps it
        QCOMPARE(first->secretName, u"webhook/%1"_s.arg(first->id.value));
        QCOMPARE(arm("https://api.clay.com/v3/sources/webhook/pull-in-data-from-a-webhook-0123456789abcdef").error().code, ErrorCode::conflict);
        const auto second = arm("http://127.0.0.1:9/other");
        QVERIFY(second);
        const auto others = repository.others(f.destination.id);
        QCOMPARE(others->size(), size_t(2));
        QVERIFY(others->at(0).role == WebhookRole::standby && others->at(1).role == WebhookRole::standby);

        const OdometerSettings limits{0, 10, 20};
        QCOMPARE(WebhookRepository::choose(*others, limits, false)->id, first->id); // the oldest armed one
        QCOMPARE(WebhookRepository::choose(*others, limits, true), nullptr);        // none was retired
        std::vector<Webhook> worn = *others;
        worn[0].odometer = 10; // would be due to be replaced itself
        QCOMPARE(WebhookRepository::choose(worn, limits, false)->id, second->id);

        const WebhookId old = f.destination.webhook.id;
        QVERIFY(repository.rotate(f.destination, *second, {u"ann"_s, u"full"_s}, f.clock.wall()));
        auto now = *DestinationRepository(*f.connection).destination(f.destination.id);
        QCOMPARE(now.webhook.id, second->id);
        QVERIFY(now.webhook.role == WebhookRole::active);
        QCOMPARE(now.scope.id, f.destination.scope.id); // the ledger is the table's
        const auto after = repository.others(now.id);
        QCOMPARE(WebhookRepository::choose(*after, limits, true)->id, old);
        QCOMPARE(WebhookRepository::choose(*after, limits, true)->retiredAt, f.clock.wall());
        QVERIFY(repository.rotate(now, *WebhookRepository::choose(*after, limits, true), {u"ann"_s, {}}, f.clock.wall()));
        now = *DestinationRepository(*f.connection).destination(now.id);
        QCOMPARE(now.webhook.id, old);
        QVERIFY(!now.webhook.retiredAt);
        QCOMPARE(WebhookRepository::choose(*repository.others(now.id), limits, true)->id, second->id);

        QVERIFY(repository.setTold(old, WebhookNews::filling));
        QVERIFY(repository.setTold(old, WebhookNews::ended));
        QCOMPARE(DestinationRepository(*f.connection).destination(now.id)->webhook.told, 5);
        QCOMPARE(*f.connection->scalar("SELECT count(*) FROM event WHERE kind = 'webhookRotated'"), 2);
        QCOMPARE(*f.connection->scalar("SELECT count(*) FROM operation WHERE kind = 'rotateWebhook' AND actor = 'ann'"), 2);
    }
    void holdersComeBack()
    {
        RepositoryFixture f;
        History h(*f.connection);
        resilience::BreakerRecord record;
        record.state = BreakerState::forcedOpen;
        record.reason = u"odd answers"_s;
        record.openedAt = f.clock.wall();
        record.holders = {{u"ann"_s, u"odd answers"_s, {}}, {u"vendor"_s, u"maintenance"_s, f.clock.wall() + Millis(9)}};
        QVERIFY(h.saveBreaker(f.destination.id, record));
        QCOMPARE((*h.breaker(f.destination.id))->holders, record.holders);
        record.holders.pop_back();
        QVERIFY(h.saveBreaker(f.destination.id, record));
        QCOMPARE((*h.breaker(f.destination.id))->holders, record.holders);
        record.state = BreakerState::closed;
        record.holders.clear();
        QVERIFY(h.saveBreaker(f.destination.id, record));
        QVERIFY((*h.breaker(f.destination.id))->holders.empty());
        QCOMPARE(*f.connection->scalar("SELECT count(*) FROM breaker_holder"), 0);
    }
    void historyComesBack()
    {
        RepositoryFixture f;
        History h(*f.connection);
        const DestinationId id = f.destination.id;
        QVERIFY(!h.breaker(id)->has_value());
        resilience::BreakerRecord record{BreakerState::open, f.clock.wall(), Millis(30'000), 2, u"5 failures"_s, f.clock.wall() + Millis(9)};
        QVERIFY(h.saveBreaker(id, record));
        record.until.reset();
        record.reopenCount = 3;
        QVERIFY(h.saveBreaker(id, record));
        const auto back = h.breaker(id);
        QCOMPARE((*back)->reopenCount, 3);
        QCOMPARE((*back)->openFor, Millis(30'000));
        QVERIFY(!(*back)->until);
        const WallTime t = f.clock.wall();
        QVERIFY(h.addTransition({0, t, id, BreakerState::closed, BreakerState::open, u"cause"_s, u"engine"_s, {AttemptId(3), AttemptId(4)}}));
        QCOMPARE(h.transitions(t, t)->size(), size_t(0)); // the end is exclusive
        const auto transitions = h.transitions(t, t + Millis(1), id);
        QCOMPARE(transitions->size(), size_t(1));
        QCOMPARE(transitions->front().attempts, (std::vector<AttemptId>{AttemptId(3), AttemptId(4)}));
        QCOMPARE(h.transitions(t, t + Millis(1), DestinationId(9))->size(), size_t(0));
        for (int i = 0; i < 3; ++i)
            QVERIFY(h.addEvent({0, t, i, u"kind"_s, id, {}, {}, u"text %1"_s.arg(i)}));
        const auto events = h.events(0, 2);
        QCOMPARE(events->size(), size_t(2));
        QCOMPARE(events->front().text, u"text 2"_s);
        QVERIFY(!events->front().batch.valid());
        QCOMPARE(h.events(events->back().id, 2)->front().text, u"text 0"_s);
        QVERIFY(!h.lastAttempt()->valid());
        f.running({"a", "b"});
        f.deliver(RowId(1));
        f.loseAnswer(RowId(2));
        QCOMPARE(h.lastAttempt()->value, 2);
        const auto use = h.dayUse(f.account, QDate(2026, 10, 26));
        QCOMPARE(use->used.data, Credits::whole(12));
        QCOMPARE(use->unreconciled.data, Credits::whole(6));
        QVERIFY(h.dayUse(f.account, QDate(2026, 10, 27))->used.isZero());
        const auto minutes = h.minutes(t - Millis(60'000), t + Millis(60'000), id);
        QCOMPARE(minutes->size(), size_t(1));
        QCOMPARE(minutes->front().delivered, 1);
        QCOMPARE(minutes->front().ambiguous, 1);
    }

    void gateIsKept()
    {
        RepositoryFixture f;
        DestinationRepository r(*f.connection);
        const WallTime until = fromEpochMs(1'800'000'000'123);
        QVERIFY(r.setGate(f.destination.id, until));
        QCOMPARE(r.destination(f.destination.id)->gateUntil, until);
        QVERIFY(r.setGate(f.destination.id, std::nullopt));
        QVERIFY(!r.destination(f.destination.id)->gateUntil);
        QCOMPARE(r.setGate(DestinationId(99), until).error().code, ErrorCode::notFound);
    }

    void recordsThatLimitsLookBackOn()
    {
        RepositoryFixture f;
        f.running({"a", "b", "c", "d", "e"});
        f.deliver(RowId(1));
        f.loseAnswer(RowId(2));
        const auto run = [&](const QByteArray& sql) { QVERIFY(f.connection->execute(sql)); };
        run("UPDATE attempt SET claimed_at = 1000, settled_at = 1500");
        const QByteArray into = "INSERT INTO attempt (id, row_id, previous, number, destination_id, webhook_id, batch_id, version, records, account_day,"
                                " data_milli, action_milli, credit_state, claimed_at, settled_at, outcome, status, failure, dns_us, connect_us, tls_us,"
                                " first_byte_us, total_us, retry_after_ms, error) ";
        run(into + "SELECT 11, row_id, previous, number, destination_id, webhook_id, batch_id, version, 7, account_day, data_milli,"
            " action_milli, credit_state, 2000, NULL, NULL, status, failure, dns_us, connect_us, tls_us, first_byte_us, total_us,"
            " retry_after_ms, error FROM attempt WHERE id = 1"); // open, an array of 7
        run(into + "SELECT 12, row_id, previous, number, destination_id, webhook_id, batch_id, version, 1, account_day, data_milli,"
            " action_milli, credit_state, 2100, 2100, 11, status, failure, dns_us, connect_us, tls_us, first_byte_us, total_us,"
            " retry_after_ms, error FROM attempt WHERE id = 1"); // undone
        const auto all = recentRecords(*f.connection, f.account, fromEpochMs(1'000), fromEpochMs(9'000));
        QCOMPARE(all->size(), size_t(3));
        QCOMPARE(all->front().started, fromEpochMs(1'000));
        QCOMPARE(all->front().ended, fromEpochMs(1'500));
        QCOMPARE(all->back().records, 7);
        QCOMPARE(all->back().ended, fromEpochMs(9'000));
        QCOMPARE(recentRecords(*f.connection, f.account, fromEpochMs(1'001), fromEpochMs(9'000))->size(), size_t(1));
        QVERIFY(recentRecords(*f.connection, AccountId(99), fromEpochMs(0), fromEpochMs(9'000))->empty());
    }
};

QTEST_GUILESS_MAIN(TestDestinationRepository)
#include "tst_destinationrepository.moc"
