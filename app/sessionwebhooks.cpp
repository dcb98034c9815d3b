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

} // namespace fuseboard::app
