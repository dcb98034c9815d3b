// SPDX-License-Identifier: GPL-3.0-or-later
// Engine: the life of webhooks, and which one rows go to.
#include "core/engine/engine.h"

#include "core/store/history.h"
#include "core/store/webhookrepository.h"

#include <QLocale>

namespace fuseboard::engine {

using namespace Qt::StringLiterals;
using store::WebhookNews;

void Engine::tendWebhooks(LiveDestination& destination, WallTime wall)
{
    const store::OdometerSettings& limits = destination.record.policy.odometer;
    const qint64 used = destination.webhooks.active().record.odometer;
    const auto records = [](qint64 n) { return QLocale::c().toString(n); };
    const QString& name = destination.record.name;
    const QString remedy = u"fuseboardctl destination standby add \"%1\""_s.arg(name);
    if (resilience::warns(limits, used)) {
        const QString next = !destination.webhooks.hasStandby() ? u"Arm another: "_s + remedy
            : limits.rotateAt > 0 ? u"Its standby takes over at %1."_s.arg(records(limits.rotateAt))
                                  : u"Its standby takes over by hand: fuseboardctl destination rotate \"%1\""_s.arg(name);
        tellOfWebhook(destination, WebhookNews::filling, 1, u"%1: its webhook has taken %2 records for life. %3"_s.arg(name, records(used), next));
    }
    if (resilience::rotates(limits, used)) {
        if (const LiveWebhook* standby = destination.webhooks.next(limits, false)) {
            rotate(destination, *standby, {u"engine"_s, u"its webhook has taken %1 records for life"_s.arg(records(used))}, wall);
            return;
        }
        tellOfWebhook(destination, WebhookNews::noStandby, 2,
                      u"%1: its webhook has taken %2 records and should be replaced, but no standby is ready. Arm one: %3"_s.arg(
                          name, records(used), remedy));
    }
    if (resilience::ended(limits, used)) {
        tellOfWebhook(destination, WebhookNews::ended, 2,
                      u"%1 is held: %2. Its rows wait."_s.arg(name, destination.odometerHold()));
    }
}

void Engine::tellOfWebhook(LiveDestination& destination, WebhookNews news, int severity, const QString& text)
{
    store::Webhook& webhook = destination.webhooks.active().record;
    if (webhook.told & int(news))
        return;
    webhook.told |= int(news);
    journalEvent(severity, u"odometer"_s, destination.id(), {}, text);
    m_ports.journal.write([id = webhook.id, news](store::Connection& c) { return store::WebhookRepository(c).setTold(id, news); });
}

void Engine::rotate(LiveDestination& destination, const LiveWebhook& next, const store::Actor& actor, WallTime wall)
{
    // Posted before the first claim for the new webhook, so committed before it, too. What is on the wire stays with the
    // webhook that it was claimed for.
    m_ports.journal.write([from = destination.record, to = next.record, actor, wall](store::Connection& c) {
        return store::WebhookRepository(c).rotate(from, to, actor, wall);
    });
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
    if (const LiveWebhook* next = destination->webhooks.next(destination->record.policy.odometer, back))
        rotate(*destination, *next, actor, m_ports.clock.wall());
    else
        journalEvent(1, u"odometer"_s, id, {},
                     back ? u"%1 has no webhook to go back to."_s.arg(destination->record.name)
                          : u"%1 has no standby webhook that is ready."_s.arg(destination->record.name));
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
