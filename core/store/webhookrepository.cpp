// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/webhookrepository.h"

#include "core/base/wording.h"
#include "core/store/destinationrules.h"
#include "core/store/history.h"
#include "core/store/query.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

Result<std::vector<Webhook>> WebhookRepository::others(DestinationId destination)
{
    auto q = Query::on(m_connection,
                       "SELECT w.id, w.masked_url, w.url, w.secret_name, w.odometer, w.role, w.retired_at, w.told FROM webhook w"
                       " JOIN destination d ON d.id = w.destination_id"
                       " WHERE w.destination_id = ? AND w.id <> coalesce(d.webhook_id, 0) ORDER BY w.id");
    if (!q)
        return q.error();
    (*q)->bind(0, destination.value);
    std::vector<Webhook> out;
    auto done = forEachRow(**q, [&](const Statement& row) {
        out.push_back({row.id<WebhookId>(0), destination, row.text(1), row.bytes(2), row.text(3), row.integer(4),
                       row.as<WebhookRole>(5), row.instant(6), row.as<int>(7)});
    });
    if (!done)
        return done.error();
    return out;
}

Result<Webhook> WebhookRepository::addStandby(const Destination& destination, Webhook webhook, WallTime now)
{
    const QUrl url = QUrl::fromEncoded(webhook.url, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return Error{ErrorCode::invalidArgument, Wording::tr("A standby needs a webhook URL."), {}};
    auto known = others(destination.id);
    if (!known)
        return known.error();
    known->push_back(destination.webhook);
    // A secret URL is known by its masked form alone, and only as far as that shows the end of the token.
    const bool telling = !webhook.maskedUrl.endsWith(u'•');
    for (const Webhook& other : *known) {
        if (isLoopback(url) ? other.url == webhook.url : telling && other.maskedUrl == webhook.maskedUrl) {
            return Error{ErrorCode::conflict, Wording::tr("“%1” has that webhook already: %2.").arg(destination.name, other.maskedUrl),
                         Wording::tr("a standby is another webhook of the same table")};
        }
    }
    if (!isLoopback(url))
        webhook.url.clear(); // C-2: such a URL is a credential, the secret store keeps it
    auto add = Query::on(m_connection, "INSERT INTO webhook (destination_id, masked_url, url, secret_name, odometer, created_at, role)"
                                       " VALUES (?, ?, NULLIF(?, ''), '', ?, ?, ?)");
    if (!add)
        return add.error();
    (*add)->bind(0, destination.id).bind(1, webhook.maskedUrl).bindText(2, webhook.url).bind(3, webhook.odometer).bind(4, now);
    if (auto done = (*add)->bind(5, WebhookRole::standby).run(); !done)
        return done.error();
    webhook.id = WebhookId(m_connection.lastInsertId());
    webhook.destination = destination.id;
    webhook.role = WebhookRole::standby;
    webhook.secretName = u"webhook/%1"_s.arg(webhook.id.value);
    auto named = Query::on(m_connection, "UPDATE webhook SET secret_name = ? WHERE id = ?");
    if (!named)
        return named.error();
    if (auto done = (*named)->bind(0, webhook.secretName).bind(1, webhook.id).run(); !done)
        return done.error();
    return webhook;
}

Result<void> WebhookRepository::removeUnused(WebhookId id)
{
    auto q = Query::on(m_connection, "DELETE FROM webhook WHERE id = ? AND role = ? AND odometer = 0");
    if (!q)
        return q.error();
    if (auto done = (*q)->bind(0, id).bind(1, WebhookRole::standby).run(); !done)
        return done;
    if (m_connection.changes() == 0)
        return Error{ErrorCode::conflict, Wording::tr("The webhook is in use."), {}};
    return {};
}

Result<void> WebhookRepository::rotate(const Destination& destination, const Webhook& to, const Actor& actor, WallTime now)
{
    const auto setRole = [this](WebhookId id, WebhookRole role, std::optional<WallTime> retiredAt) -> Result<void> {
        auto q = Query::on(m_connection, "UPDATE webhook SET role = ?, retired_at = ? WHERE id = ?");
        if (!q)
            return q.error();
        return (*q)->bind(0, role).bind(1, retiredAt).bind(2, id).run();
    };
    if (auto done = setRole(destination.webhook.id, WebhookRole::retired, now); !done)
        return done;
    if (auto done = setRole(to.id, WebhookRole::active, std::nullopt); !done)
        return done;
    auto link = Query::on(m_connection, "UPDATE destination SET webhook_id = ? WHERE id = ?");
    if (!link)
        return link.error();
    if (auto done = (*link)->bind(0, to.id).bind(1, destination.id).run(); !done)
        return done;

    const QJsonObject detail{{u"from"_s, destination.webhook.id.value}, {u"to"_s, to.id.value}};
    const auto noted = Operations(m_connection, now)
                           .note(u"rotateWebhook"_s, actor, destination.id, {}, QJsonDocument(detail).toJson(QJsonDocument::Compact));
    if (!noted)
        return noted.error();
    EventRecord event;
    event.at = now;
    event.severity = 1;
    event.kind = u"webhookRotated"_s;
    event.destination = destination.id;
    event.text = u"%1 sends to %2 from now on, no longer to %3: %4. Back with: fuseboardctl destination rotate \"%1\" --back"_s.arg(
        destination.name, to.maskedUrl, destination.webhook.maskedUrl, actor.reason.isEmpty() ? u"by hand"_s : actor.reason);
    return History(m_connection).addEvent(event);
}

Result<void> WebhookRepository::setTold(WebhookId id, WebhookNews news)
{
    auto q = Query::on(m_connection, "UPDATE webhook SET told = told | ? WHERE id = ?");
    if (!q)
        return q.error();
    return (*q)->bind(0, int(news)).bind(1, id).run();
}

const Webhook* WebhookRepository::choose(const std::vector<Webhook>& others, const OdometerSettings& limits, bool back)
{
    const Webhook* chosen = nullptr;
    for (const Webhook& webhook : others) {
        if (back) {
            if (webhook.role == WebhookRole::retired && (!chosen || webhook.retiredAt >= chosen->retiredAt))
                chosen = &webhook;
        } else if (!chosen && webhook.role == WebhookRole::standby && !resilience::rotates(limits, webhook.odometer) &&
                   !resilience::ended(limits, webhook.odometer)) {
            chosen = &webhook;
        }
    }
    return chosen;
}

} // namespace fuseboard::store
