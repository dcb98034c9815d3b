// SPDX-License-Identifier: GPL-3.0-or-later
// Session: further webhooks of a destination.
#include "app/session.h"

#include "core/base/threadcall.h"
#include "core/engine/enginethread.h"
#include "core/payload/masking.h"
#include "core/store/destinationrules.h"
#include "core/store/operations.h"
#include "core/store/webhookrepository.h"

#include <QUrl>

namespace fuseboard::app {

using namespace Qt::StringLiterals;

void Session::addStandby(DestinationId id, const QByteArray& url, const QByteArray& secret,
                         std::function<void(Result<store::Webhook>)> done)
{
    if (!m_writer) {
        done(Error{ErrorCode::readOnly, u"The workspace is open read-only."_s, {}});
        return;
    }
    auto armed = std::make_shared<store::Destination>();
    const auto inStore = [armed, id, url, now = m_clock.wall()](store::Connection& connection) -> Result<void> {
        auto destination = store::DestinationRepository(connection).destination(id);
        if (!destination)
            return destination.error();
        store::Webhook webhook;
        webhook.url = url;
        webhook.maskedUrl = payload::maskUrl(url);
        auto added = store::WebhookRepository(connection).addStandby(*destination, webhook, now);
        if (!added)
            return added.error();
        *armed = std::move(*destination);
        armed->webhook = std::move(*added);
        return {};
    };
    const auto finish = [this, armed, done] {
        resolveTarget(*armed, [this, armed, done](TargetPtr target) {
            if (m_engine)
                m_engine->setWebhook(armed->webhook, std::move(target));
            done(armed->webhook);
        });
    };
    write(inStore, [this, armed, url, secret, finish, done](Result<void> result) {
        if (!result)
            return done(result.error());
        keepSecrets(armed->webhook, url, secret, [this, armed, finish, done](Result<void> kept) {
            if (kept)
                return finish();
            const auto removal = [webhook = armed->webhook.id](store::Connection& connection) {
                return store::WebhookRepository(connection).removeUnused(webhook);
            };
            takeBack(removal, armed->webhook, kept.error(), done);
        });
    });
}

void Session::useWebhook(const store::Destination& destination, const store::Webhook& webhook, const store::Actor& actor,
                         std::function<void(Result<void>)> done)
{
    // A running engine knows best which one is in use, and is the one to say so to the store.
    if (m_engine) {
        return m_engine->useWebhook(destination.id, webhook.id, actor, [this, done = std::move(done)](const Result<void>& used) {
            postOn(*this, [done, used] { done(used); });
        });
    }
    write([destination, webhook, actor, now = m_clock.wall()](store::Connection& connection) {
        return store::WebhookRepository(connection).rotate(destination, webhook, actor, now);
    }, std::move(done));
}

void Session::replaceWebhook(DestinationId id, const QByteArray& url, const store::Actor& actor,
                             std::function<void(Result<store::Webhook>)> done)
{
    if (!m_writer)
        return done(Error{ErrorCode::readOnly, u"The workspace is open read-only."_s, {}});
    auto present = std::make_shared<store::Destination>();
    const auto read = [present, id](store::Connection& connection) -> Result<void> {
        auto destination = store::DestinationRepository(connection).destination(id);
        if (!destination)
            return destination.error();
        *present = std::move(*destination);
        return {};
    };
    const auto keepAgain = [this, present, url, actor, done] {
        keepSecrets(present->webhook, url, {}, [this, present, actor, done](const Result<void>& kept) {
            if (!kept)
                return done(kept.error());
            const auto note = [id = present->id, actor, now = m_clock.wall()](store::Connection& connection) -> Result<void> {
                const auto noted = store::Operations(connection, now).note(u"storeUrl"_s, actor, id, {}, "{}");
                return noted ? Result<void>() : noted.error();
            };
            write(note, [this, present, done](const Result<void>&) {
                reloadDestination(present->id, [present, done](const Result<void>&) { done(present->webhook); });
            });
        });
    };
    const auto takeOver = [this, present, url, actor, done](const Result<QByteArray>& auth) {
        if (!auth && auth.error().code != ErrorCode::notFound)
            return done(auth.error()); // without the table's secret the new URL would only be refused
        addStandby(present->id, url, auth ? *auth : QByteArray(), [this, present, actor, done](const Result<store::Webhook>& armed) {
            if (!armed)
                return done(armed.error());
            useWebhook(*present, *armed, actor, [armed, done](const Result<void>& used) { done(used ? armed : used.error()); });
        });
    };
    write(read, [this, present, url, keepAgain, takeOver, done](const Result<void>& found) {
        if (!found)
            return done(found.error());
        const store::Webhook& webhook = present->webhook;
        const QString masked = payload::maskUrl(url);
        if (!webhook.url.isEmpty() && webhook.url == url)
            return done(webhook);
        const bool secret = !store::isLoopback(QUrl::fromEncoded(url));
        if (secret && webhook.url.isEmpty() && masked == webhook.maskedUrl && !masked.endsWith(u'•'))
            return keepAgain();
        m_secrets.read(webhook.secretName + u"/auth"_s, takeOver);
    });
}

void Session::reloadDestination(DestinationId id, std::function<void(Result<void>)> done)
{
    const quint64 turn = ++m_readings[id];
    auto read = std::make_shared<store::Destination>();
    auto others = std::make_shared<std::vector<store::Webhook>>();
    write(
        [id, read, others](store::Connection& connection) -> Result<void> {
            auto destination = store::DestinationRepository(connection).destination(id);
            if (!destination)
                return destination.error();
            auto rest = store::WebhookRepository(connection).others(id);
            if (!rest)
                return rest.error();
            *read = std::move(*destination);
            *others = std::move(*rest);
            return {};
        },
        [this, turn, read, others, done = std::move(done)](Result<void> result) {
            if (!result || !m_engine) {
                if (done)
                    done(result);
                return;
            }
            resolveTarget(*read, [this, turn, read, done](TargetPtr target) {
                if (m_engine && isLast(read->id, turn))
                    m_engine->setDestination(*read, std::move(target));
                if (done)
                    done({});
            });
            // Headers and signing are the destination's: its other webhooks follow.
            for (const store::Webhook& webhook : *others) {
                store::Destination through = *read;
                through.webhook = webhook;
                resolveTarget(through, [this, turn, webhook](TargetPtr target) {
                    if (m_engine && isLast(webhook.destination, turn))
                        m_engine->setWebhook(webhook, std::move(target));
                });
            }
        });
}

} // namespace fuseboard::app
