// SPDX-License-Identifier: GPL-3.0-or-later
// Session: further webhooks of a destination.
#include "app/session.h"

#include "core/engine/enginethread.h"
#include "core/payload/masking.h"
#include "core/store/webhookrepository.h"

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
        keepSecrets(armed->webhook, url, secret, [finish, done](Result<void> kept) {
            if (kept)
                finish();
            else
                done(kept.error());
        });
    });
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
    const auto rotate = [this, present, actor, now = m_clock.wall(), done](const store::Webhook& armed) {
        if (m_engine) {
            m_engine->rotateWebhook(present->id, false, actor);
            return done(armed);
        }
        write([present, armed, actor, now](store::Connection& connection) {
            return store::WebhookRepository(connection).rotate(*present, armed, actor, now);
        }, [armed, done](const Result<void>& rotated) { done(rotated ? Result<store::Webhook>(armed) : rotated.error()); });
    };
    write(read, [this, present, url, rotate, done](const Result<void>& found) {
        if (!found)
            return done(found.error());
        if (present->webhook.maskedUrl != payload::maskUrl(url) || !present->webhook.url.isEmpty()) {
            if (present->webhook.url == url)
                return done(present->webhook);
            return addStandby(present->id, url, {}, [rotate, done](const Result<store::Webhook>& armed) {
                if (armed)
                    rotate(*armed);
                else
                    done(armed.error());
            });
        }
        keepSecrets(present->webhook, url, {}, [this, present, done](const Result<void>& kept) {
            if (!kept)
                return done(kept.error());
            reloadDestination(present->id, [present, done](const Result<void>&) { done(present->webhook); });
        });
    });
}

void Session::reloadDestination(DestinationId id, std::function<void(Result<void>)> done)
{
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
        [this, read, others, done = std::move(done)](Result<void> result) {
            if (!result || !m_engine) {
                if (done)
                    done(result);
                return;
            }
            resolveTarget(*read, [this, read, done](TargetPtr target) {
                m_engine->setDestination(*read, std::move(target));
                if (done)
                    done({});
            });
            // Headers and signing are the destination's: its other webhooks follow.
            for (const store::Webhook& webhook : *others) {
                store::Destination through = *read;
                through.webhook = webhook;
                resolveTarget(through, [this, webhook](TargetPtr target) {
                    if (m_engine)
                        m_engine->setWebhook(webhook, std::move(target));
                });
            }
        });
}

} // namespace fuseboard::app
