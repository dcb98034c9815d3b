// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionsettings.h"

#include "app/session.h"
#include "core/base/threadcall.h"
#include "core/payload/masking.h"
#include "core/payload/signing.h"
#include "core/store/creditbook.h"
#include "core/store/destinationrules.h"
#include "core/store/history.h"
#include "core/store/query.h"
#include "core/store/webhookrepository.h"

#include <QTimeZone>
#include <QUrl>

namespace fuseboard::app {

using namespace Qt::StringLiterals;

struct SessionSettings::Test
{
    store::Destination destination;
    store::Account account;
    store::Actor actor;
    QByteArray body;
    transport::HttpRequest request;
    std::function<void(Result<engine::TestAnswer>)> done;
};

SessionSettings::SessionSettings(Session& session, secrets::SecretStore& secrets)
    : m_session(session)
    , m_secrets(secrets)
{
}

SessionSettings::~SessionSettings() = default;

void SessionSettings::find(DestinationId id, std::function<void(Result<store::Destination>)> done)
{
    auto found = std::make_shared<store::Destination>();
    m_session.write(
        [id, found](store::Connection& connection) -> Result<void> {
            auto destination = store::DestinationRepository(connection).destination(id);
            if (!destination)
                return destination.error();
            *found = std::move(*destination);
            return {};
        },
        [found, done = std::move(done)](Result<void> read) { read ? done(std::move(*found)) : done(read.error()); });
}

void SessionSettings::note(const QString& kind, DestinationId id, const store::Actor& actor)
{
    m_session.write([kind, id, actor, now = m_session.clock().wall()](store::Connection& connection) -> Result<void> {
        const auto noted = store::Operations(connection, now).note(kind, actor, id, {}, "{}");
        return noted ? Result<void>() : noted.error();
    }, [](Result<void>) {});
}

void SessionSettings::apply(std::function<Result<store::ChangedSettings>(store::SettingsChange&)> change,
                            std::function<void(Result<store::ChangedSettings>)> done)
{
    auto changed = std::make_shared<store::ChangedSettings>();
    m_session.write(
        [change = std::move(change), changed, now = m_session.clock().wall()](store::Connection& connection) -> Result<void> {
            store::SettingsChange settings(connection, now);
            auto applied = change(settings);
            if (!applied)
                return applied.error();
            *changed = std::move(*applied);
            return {};
        },
        [this, changed, done = std::move(done)](Result<void> written) {
            if (!written)
                return done(written.error());
            reload(*changed, [changed, done] { done(*changed); });
        });
}

void SessionSettings::change(std::vector<store::SettingsEdit> edits, store::Actor actor, std::function<void(Result<store::ChangedSettings>)> done)
{
    apply([edits = std::move(edits), actor = std::move(actor)](store::SettingsChange& settings) { return settings.apply(edits, actor); }, std::move(done));
}

void SessionSettings::addAccount(store::Account account, store::Actor actor, std::function<void(Result<AccountId>)> done)
{
    apply([account = std::move(account), actor = std::move(actor)](store::SettingsChange& settings) { return settings.addAccount(account, actor); },
          [done = std::move(done)](const Result<store::ChangedSettings>& added) {
              added ? done(added->accounts.front()) : done(added.error());
          });
}

void SessionSettings::reload(const store::ChangedSettings& changed, std::function<void()> done)
{
    auto accounts = std::make_shared<std::vector<store::Account>>();
    auto gone = std::make_shared<std::vector<AccountId>>();
    const auto destinations = changed.destinations;
    m_session.write(
        [accounts, gone, ids = changed.accounts](store::Connection& connection) -> Result<void> {
            for (const AccountId id : ids) {
                auto account = store::DestinationRepository(connection).account(id);
                if (account)
                    accounts->push_back(std::move(*account));
                else if (account.error().code == ErrorCode::notFound) // its addition was undone
                    gone->push_back(id);
                else
                    return account.error();
            }
            return {};
        },
        [this, accounts, gone, destinations, done = std::move(done)](Result<void>) {
            if (m_session.engine()) {
                for (const store::Account& account : *accounts)
                    m_session.engine()->setAccount(account);
                for (const AccountId id : *gone)
                    m_session.engine()->removeAccount(id);
            }
            auto left = std::make_shared<size_t>(destinations.size());
            if (*left == 0 && done)
                done();
            for (const DestinationId id : destinations) {
                m_session.reloadDestination(id, [left, done](Result<void>) {
                    if (--*left == 0 && done)
                        done();
                });
            }
        });
}

void SessionSettings::addDestination(engine::NewDestination wanted, store::Actor actor, std::function<void(Result<store::Destination>)> done)
{
    wanted.destination.webhook.maskedUrl = payload::maskUrl(wanted.url);
    m_session.addDestination(std::move(wanted.destination), std::move(wanted.account), wanted.url, wanted.secret,
                             [this, actor = std::move(actor), done = std::move(done)](Result<store::Destination> added) {
                                 if (added)
                                     note(u"addDestination"_s, added->id, actor);
                                 done(std::move(added));
                             });
}

void SessionSettings::replaceUrl(DestinationId id, QByteArray url, store::Actor actor, std::function<void(Result<void>)> done)
{
    m_session.replaceWebhook(id, url, actor, [done = std::move(done)](const Result<store::Webhook>& webhook) {
        done(webhook ? Result<void>() : webhook.error());
    });
}

void SessionSettings::setSecret(DestinationId id, engine::SecretKind kind, QByteArray value, store::Actor actor, std::function<void(Result<void>)> done)
{
    if (kind == engine::SecretKind::signing) {
        if (const auto usable = payload::SigningSecret::fromText(value); !usable)
            return done(usable.error());
    }
    if (value.contains('\n') || value.contains('\r'))
        return done(Error{ErrorCode::invalidArgument, u"A secret is one line."_s, {}});
    find(id, [this, kind, value, actor, done](Result<store::Destination> found) {
        if (!found)
            return done(found.error());
        const bool signing = kind == engine::SecretKind::signing;
        const QString entry = signing ? store::signingSecretName(found->id) : QString(found->webhook.secretName + u"/auth"_s);
        m_secrets.write(entry, value, [this, id = found->id, signing, actor, done](Result<void> written) {
            if (!written)
                return done(written);
            note(signing ? u"signingSecret"_s : u"authSecret"_s, id, actor);
            m_session.reloadDestination(id, done);
        });
    });
}

void SessionSettings::secretFacts(DestinationId id, std::function<void(Result<engine::SecretFacts>)> done)
{
    find(id, [this, done](Result<store::Destination> found) {
        if (!found)
            return done(found.error());
        auto facts = std::make_shared<engine::SecretFacts>();
        const auto ask = [this, facts](const QString& entry, bool& there, std::function<void(const QByteArray&)> next) {
            m_secrets.read(entry, [facts, &there, next = std::move(next)](Result<QByteArray> value) {
                there = value && !value->isEmpty();
                if (!value && value.error().code != ErrorCode::notFound)
                    facts->trouble = value.error();
                next(value ? *value : QByteArray());
            });
        };
        const auto finish = [this, facts, done] {
            facts->where = m_secrets.description();
            facts->lasting = m_secrets.lasting();
            done(*facts);
        };
        const auto look = [ask, facts, finish, destination = *found](const QByteArray& url) {
            const QUrl parsed = QUrl::fromEncoded(url);
            facts->plainHttp = parsed.scheme() == u"http" && !store::isLoopback(parsed);
            ask(destination.webhook.secretName + u"/auth"_s, facts->hasAuth, [ask, facts, finish, destination](const QByteArray&) {
                ask(store::signingSecretName(destination.id), facts->hasSigning, [finish](const QByteArray&) { finish(); });
            });
        };
        if (!found->webhook.url.isEmpty()) {
            facts->hasUrl = true;
            return look(found->webhook.url);
        }
        ask(found->webhook.secretName, facts->hasUrl, look);
    });
}

void SessionSettings::test(DestinationId id, QByteArray body, store::Actor actor, std::function<void(Result<engine::TestAnswer>)> done)
{
    auto test = std::make_shared<Test>();
    test->actor = std::move(actor);
    test->body = std::move(body);
    test->done = std::move(done);
    find(id, [this, test](Result<store::Destination> found) {
        if (!found)
            return test->done(found.error());
        test->destination = std::move(*found);
        m_session.resolveTarget(test->destination, [this, test](std::shared_ptr<const transport::HttpTarget> target) {
            auto request = engine::testRequest(test->destination, std::move(target), test->body, m_session.workspace().uuid(), m_session.clock().wall());
            if (!request)
                return test->done(request.error());
            test->request = std::move(*request);
            send(test);
        });
    });
}

void SessionSettings::prepareTests()
{
    if (m_transport)
        return;
    m_transport = std::make_unique<transport::CurlTransport>();
    m_transport->setSink([this](std::vector<transport::HttpResult> results) {
        postOn(*this, [this, results = std::move(results)]() mutable { answered(std::move(results)); });
    });
}

void SessionSettings::send(std::shared_ptr<Test> test)
{
    prepareTests();
    test->request.attempt = AttemptId(++m_lastTest);
    m_tests.emplace(test->request.attempt, test);
    m_transport->send({test->request});
}

void SessionSettings::answered(std::vector<transport::HttpResult> results)
{
    for (transport::HttpResult& result : results) {
        const auto found = m_tests.find(result.attempt);
        if (found == m_tests.end())
            continue;
        const auto test = found->second;
        m_tests.erase(found);
        finish(*test, std::move(result));
    }
}

/// The event, and what the request cost: a webhook's life and credits are spent by a test as by a row.
void SessionSettings::finish(Test& test, transport::HttpResult result)
{
    auto answer = std::make_shared<engine::TestAnswer>(
        engine::testAnswer(test.destination, test.request, std::move(result), m_session.clock().wall()));
    auto moves = std::make_shared<std::vector<store::CreditMove>>();
    const bool real = test.destination.webhook.url.isEmpty();
    m_session.write(
        [answer, moves, real, destination = test.destination, actor = test.actor](store::Connection& connection) -> Result<void> {
            if (auto noted = store::History(connection).addEvent(engine::testEvent(destination, *answer, actor.name)); !noted)
                return noted;
            if (!real || !store::countsOnOdometer(answer->outcome))
                return {};
            auto counted = store::Query::on(connection, "UPDATE webhook SET odometer = odometer + 1 WHERE id = ?");
            if (!counted)
                return counted.error();
            if (auto done = (*counted)->bind(0, destination.webhook.id).run(); !done)
                return done;
            const bool unclear = answer->credit == CreditState::unreconciled;
            if (answer->credit != CreditState::committed && !unclear)
                return {};
            const auto account = store::DestinationRepository(connection).account(destination.account);
            if (!account)
                return account.error();
            const QTimeZone zone = account->timeZone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(account->timeZone);
            store::CreditCorrection cost;
            cost.account = destination.account;
            cost.day = QDateTime::fromMSecsSinceEpoch(toEpochMs(answer->at), zone).date();
            cost.data = destination.policy.chargePerRow.data;
            cost.actions = destination.policy.chargePerRow.actions;
            cost.unreconciled = unclear;
            const QString why = unclear ? u"test request to %1, answer unclear"_s : u"test request to %1"_s;
            auto booked = store::CreditBook(connection).correct(cost, {actor.name, why.arg(destination.name)}, answer->at);
            if (!booked)
                return booked.error();
            *moves = std::move(booked->moves);
            return {};
        },
        [this, answer, moves, real, id = test.destination.id, done = test.done](Result<void> written) {
            if (m_session.engine() && !moves->empty())
                m_session.engine()->creditsMoved(*moves);
            if (real && store::countsOnOdometer(answer->outcome))
                m_session.reloadDestination(id);
            if (written)
                done(*answer);
            else
                done(written.error());
        });
}

} // namespace fuseboard::app
