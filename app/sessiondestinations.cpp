// SPDX-License-Identifier: GPL-3.0-or-later
// Destinations of a session: where their rows go and with which secrets.
#include "app/session.h"

#include "core/engine/enginethread.h"
#include "core/payload/signing.h"
#include "core/store/destinationrules.h"
#include "core/store/keptsecrets.h"

namespace fuseboard::app {

using namespace Qt::StringLiterals;

namespace {

QString authSecretName(const store::Webhook& webhook)
{
    return webhook.secretName + u"/auth"_s;
}

} // namespace

void Session::resolveTarget(const store::Destination& destination, std::function<void(TargetPtr)> done)
{
    auto target = std::make_shared<transport::HttpTarget>();
    target->connectTimeout = destination.policy.connectTimeout;
    target->headers.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/json")));
    target->headers.append(qMakePair(QByteArray("User-Agent"), QByteArray("Fuseboard/" FUSEBOARD_VERSION)));
    for (const auto& header : destination.policy.headers)
        target->headers.append(header);

    const auto withKey = [this, target, destination, done] {
        if (!destination.policy.sign) {
            done(target);
            return;
        }
        m_secrets.read(store::signingSecretName(destination.id), [target, done](Result<QByteArray> text) {
            const auto secret = text ? payload::SigningSecret::fromText(*text) : Result<payload::SigningSecret>(text.error());
            if (!secret)
                return done(nullptr); // it waits like one without a URL: nothing goes out unsigned
            target->signingKey = secret->key();
            done(target);
        });
    };
    const auto withAuth = [this, target, destination, withKey, done](const QByteArray& url) {
        target->url = url;
        if (destination.policy.secretHeader.isEmpty())
            return withKey();
        const QString name = authSecretName(destination.webhook);
        m_secrets.read(name, [this, name, target, destination, withKey, done](Result<QByteArray> secret) {
            if (secret) {
                target->headers.append(qMakePair(destination.policy.secretHeader, *secret));
                rememberSecret(name);
            } else if (secret.error().code != ErrorCode::notFound || m_keptSecrets.contains(name)) {
                return done(nullptr); // no answer, or lost since: nothing goes out without what the target asks for
            }
            withKey();
        });
    };
    if (!destination.webhook.url.isEmpty()) {
        withAuth(destination.webhook.url);
        return;
    }
    m_secrets.read(destination.webhook.secretName, [withAuth, done](Result<QByteArray> url) {
        if (url)
            withAuth(*url);
        else
            done(nullptr);
    });
}

void Session::rememberSecret(const QString& name)
{
    if (!m_writer || m_keptSecrets.contains(name))
        return;
    m_keptSecrets.insert(name);
    m_writer->writeSurely([name](store::Connection& connection) { return store::KeptSecrets(connection).add(name); });
}

void Session::addDestination(store::Destination destination, store::Account account, const QByteArray& url,
                             const QByteArray& secret, std::function<void(Result<store::Destination>)> done)
{
    if (!m_writer) {
        done(Error{ErrorCode::readOnly, u"The workspace is open read-only."_s, {}});
        return;
    }
    auto added = std::make_shared<store::Destination>(std::move(destination));
    auto owner = std::make_shared<store::Account>(std::move(account));
    const bool newScope = !added->scope.id.valid();
    const bool newAccount = !added->account.valid();
    added->webhook.url = url;
    const auto inStore = [added, owner, now = m_clock.wall()](store::Connection& connection) -> Result<void> {
        store::DestinationRepository repository(connection);
        if (!added->account.valid()) {
            if (owner->name.isEmpty())
                owner->name = added->name;
            auto id = repository.addAccount(*owner, now);
            if (!id)
                return id.error();
            owner->id = added->account = *id;
        }
        if (!added->scope.id.valid()) {
            if (added->scope.name.isEmpty())
                added->scope.name = added->name;
            auto id = repository.addScope(added->scope, now);
            if (!id)
                return id.error();
            added->scope.id = *id;
        }
        auto stored = repository.addDestination(*added, now);
        if (!stored)
            return stored.error();
        *added = std::move(*stored);
        return {};
    };
    const auto finish = [this, added, owner, done] {
        resolveTarget(*added, [this, added, owner, done](TargetPtr target) {
            if (m_engine) {
                if (owner->id.valid())
                    m_engine->setAccount(*owner);
                m_engine->setDestination(*added, target);
            }
            done(*added);
        });
    };
    write(inStore, [this, added, newAccount, newScope, url, secret, finish, done](Result<void> result) {
        if (!result) {
            done(result.error());
            return;
        }
        keepSecrets(added->webhook, url, secret, [this, added, newAccount, newScope, finish, done](Result<void> kept) {
            if (kept)
                return finish();
            const auto removal = [id = added->id, account = newAccount ? added->account : AccountId(),
                                  scope = newScope ? added->scope.id : ScopeId()](store::Connection& connection) {
                return store::DestinationRepository(connection).removeUnused(id, account, scope);
            };
            takeBack(removal, added->webhook, kept.error(), done);
        });
    });
}

void Session::takeBack(store::WriteJob removal, const store::Webhook& webhook, const Error& why, std::function<void(Error)> done)
{
    // What the secret store did take; it may well not answer now, either.
    m_secrets.remove(webhook.secretName, [](const Result<void>&) {});
    // Where rows were accepted for it meanwhile it stays, without its secret: it waits.
    write(std::move(removal), [why, done](const Result<void>&) { done(why); });
}

void Session::keepSecrets(const store::Webhook& webhook, const QByteArray& url, const QByteArray& secret,
                          std::function<void(Result<void>)> done)
{
    const auto keepSecret = [this, webhook, secret, done] {
        if (secret.isEmpty())
            done({});
        else
            m_secrets.write(authSecretName(webhook), secret, done);
    };
    if (!webhook.url.isEmpty())
        return keepSecret(); // loopback: kept in the workspace
    m_secrets.write(webhook.secretName, url, [keepSecret, done](Result<void> written) {
        if (written)
            keepSecret();
        else
            done(written.error());
    });
}

} // namespace fuseboard::app
