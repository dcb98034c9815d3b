// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/livewebhooks.h"

#include "core/store/webhookrepository.h"

#include <algorithm>

namespace fuseboard::engine {

LiveWebhooks::LiveWebhooks(const store::Webhook& active, Target target)
{
    m_all.push_back({active, std::move(target), 0});
    m_all.front().record.role = store::WebhookRole::active;
}

LiveWebhook* LiveWebhooks::find(WebhookId id)
{
    const auto it = std::find_if(m_all.begin(), m_all.end(), [id](const LiveWebhook& w) { return w.record.id == id; });
    return it == m_all.end() ? nullptr : &*it;
}

bool LiveWebhooks::hasStandby() const
{
    return std::any_of(m_all.begin(), m_all.end(), [](const LiveWebhook& w) { return w.record.role == store::WebhookRole::standby; });
}

LiveWebhook* LiveWebhooks::next(const store::DestinationPolicy& policy, bool back)
{
    std::vector<store::Webhook> candidates;
    for (const LiveWebhook& webhook : m_all) {
        if (webhook.record.id != active().record.id && webhook.isReady(policy.sign))
            candidates.push_back(webhook.record);
    }
    std::sort(candidates.begin(), candidates.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    const store::Webhook* chosen = store::WebhookRepository::choose(candidates, policy.odometer, back);
    return chosen ? find(chosen->id) : nullptr;
}

void LiveWebhooks::set(const store::Webhook& record, Target target)
{
    LiveWebhook* known = find(record.id);
    if (!known) {
        m_all.push_back({record, std::move(target), 0});
        return;
    }
    const store::Webhook before = known->record;
    known->record = record;
    known->record.role = before.role;
    known->record.retiredAt = before.retiredAt;
    known->record.odometer = std::max(record.odometer, before.odometer);
    known->record.told = record.told | before.told;
    known->target = std::move(target);
}

void LiveWebhooks::setActive(const store::Webhook& record, Target target)
{
    const bool isNew = !find(record.id);
    set(record, std::move(target));
    if (!isNew)
        return;
    m_all[m_active].record.role = store::WebhookRole::retired;
    m_active = m_all.size() - 1;
    m_all[m_active].record.role = store::WebhookRole::active;
}

void LiveWebhooks::rotateTo(WebhookId id, WallTime now)
{
    LiveWebhook* to = find(id);
    if (!to || to == &active())
        return;
    active().record.role = store::WebhookRole::retired;
    active().record.retiredAt = now;
    m_active = size_t(to - m_all.data());
    active().record.role = store::WebhookRole::active;
    active().record.retiredAt.reset();
}

} // namespace fuseboard::engine
