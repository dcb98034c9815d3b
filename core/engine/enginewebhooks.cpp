// SPDX-License-Identifier: GPL-3.0-or-later
// Engine: the life of webhooks, and which one rows go to.
#include "core/engine/engine.h"

#include "core/store/destinationrules.h"
#include "core/store/history.h"
#include "core/store/webhookrepository.h"

#include <QLocale>

namespace fuseboard::engine {

using namespace Qt::StringLiterals;
using store::WebhookNews;

namespace {

QString grouped(qint64 records)
{
    return QLocale::c().toString(records);
}

QString textOf(WebhookNews news, const LiveDestination& destination)
{
    const QString& name = destination.record.name;
    const QString used = grouped(destination.webhooks.active().record.odometer);
    const QString remedy = u"fuseboardctl destination standby add \"%1\""_s.arg(name);
    switch (news) {
    case WebhookNews::filling: {
        const qint64 rotateAt = destination.record.policy.odometer.rotateAt;
        const QString next = !destination.webhooks.hasStandby() ? u"Arm another: "_s + remedy
            : rotateAt > 0 ? u"Its standby takes over at %1."_s.arg(grouped(rotateAt))
                           : u"Its standby takes over by hand: fuseboardctl destination rotate \"%1\""_s.arg(name);
        return u"%1: its webhook has taken %2 records for life. %3"_s.arg(name, used, next);
    }
    case WebhookNews::noStandby:
        return u"%1: its webhook has taken %2 records and should be replaced, but no standby is ready. Arm one: %3"_s.arg(name, used, remedy);
    case WebhookNews::ended:
        break;
    }
    return u"%1 is held: %2. Its rows wait."_s.arg(name, destination.odometerHold());
}

} // namespace

void Engine::tendWebhooks(LiveDestination& destination, WallTime wall)
{
    const store::OdometerSettings& limits = destination.record.policy.odometer;
    const qint64 used = destination.webhooks.active().record.odometer;
    if (resilience::rotates(limits, used)) {
        if (const LiveWebhook* standby = destination.webhooks.next(destination.record.policy, false)) {
            rotate(destination, *standby, {u"engine"_s, u"its webhook has taken %1 records for life"_s.arg(grouped(used))}, wall);
            return;
        }
        tellOfWebhook(destination, WebhookNews::noStandby);
    }
    if (resilience::warns(limits, used))
        tellOfWebhook(destination, WebhookNews::filling);
    if (destination.usedUp())
        tellOfWebhook(destination, WebhookNews::ended);
}

void Engine::tellOfWebhook(LiveDestination& destination, WebhookNews news)
{
    store::Webhook& webhook = destination.webhooks.active().record;
    if (webhook.told & int(news))
        return;
    webhook.told |= int(news);
    journalEvent(news == WebhookNews::filling ? 1 : 2, u"odometer"_s, destination.id(), {}, textOf(news, destination));
    m_ports.journal.writeSurely([id = webhook.id, news](store::Connection& c) { return store::WebhookRepository(c).setTold(id, news); });
}

void Engine::rotate(LiveDestination& destination, const LiveWebhook& next, const store::Actor& actor, WallTime wall,
                    std::function<void(Result<void>)> done)
{
    // Posted before the first claim for the new webhook, so committed before it, too. What is on the wire stays with the
    // webhook that it was claimed for.
    m_ports.journal.writeSurely([from = destination.record, to = next.record, actor, wall](store::Connection& c) {
        return store::WebhookRepository(c).rotate(from, to, actor, wall);
    }, std::move(done));
    destination.webhooks.rotateTo(next.record.id, wall);
    destination.followActiveWebhook();
}

/// Records claimed for the attempt's webhook whose end is open: so many more, or fewer.
void Engine::noteUnderway(const LiveAttempt& attempt, int records)
{
    if (LiveWebhook* webhook = attempt.lane->destination().webhooks.find(attempt.webhook))
        webhook->underway += records;
}

void Engine::rotateWebhook(DestinationId id, bool back, const store::Actor& actor)
{
    LiveDestination* destination = find(id);
    if (!destination)
        return;
    if (const LiveWebhook* next = destination->webhooks.next(destination->record.policy, back))
        rotate(*destination, *next, actor, m_ports.clock.wall());
    else
        journalEvent(1, u"odometer"_s, id, {},
                     back ? u"%1 has no webhook to go back to."_s.arg(destination->record.name)
                          : u"%1 has no standby webhook that is ready."_s.arg(destination->record.name));
}

void Engine::useWebhook(DestinationId id, WebhookId webhook, const store::Actor& actor, std::function<void(Result<void>)> done)
{
    LiveDestination* destination = find(id);
    const LiveWebhook* next = destination ? destination->webhooks.find(webhook) : nullptr;
    if (!next)
        done(store::unknownRecord(u"webhook"_s, webhook.value));
    else if (next->record.id == destination->webhooks.active().record.id)
        done({});
    else
        rotate(*destination, *next, actor, m_ports.clock.wall(), std::move(done));
}

void Engine::setWebhook(const store::Webhook& webhook, std::shared_ptr<const transport::HttpTarget> target)
{
    LiveDestination* destination = find(webhook.destination);
    if (!destination)
        return;
    destination->webhooks.set(webhook, std::move(target));
    destination->followActiveWebhook();
}

} // namespace fuseboard::engine
