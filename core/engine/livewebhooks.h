// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resilience/odometer.h"
#include "core/store/records.h"
#include "core/transport/httptransport.h"

#include <memory>
#include <vector>

namespace fuseboard::engine {

/// One webhook while the engine runs. underway: records claimed for it whose attempt has not ended.
struct LiveWebhook
{
    store::Webhook record;
    std::shared_ptr<const transport::HttpTarget> target; ///< null: its URL or secret is missing
    qint64 underway = 0;

    /// A destination that signs sends nothing unsigned.
    bool isReady(bool signs) const { return target && (!signs || !target->signingKey.isEmpty()); }
    resilience::OdometerReading reading() const { return {record.odometer, underway}; }
};

/// All webhooks of one destination: the active one that claims are made for, standbys, and retired ones, which requests may
/// still be on their way to. An attempt stays with the webhook that it was claimed for. Engine thread.
class LiveWebhooks
{
public:
    using Target = std::shared_ptr<const transport::HttpTarget>;

    LiveWebhooks(const store::Webhook& active, Target target);

    LiveWebhook& active() { return m_all[m_active]; }
    const LiveWebhook& active() const { return m_all[m_active]; }
    LiveWebhook* find(WebhookId id);
    bool hasStandby() const;
    /// What a rotation would take: forward an armed one that is ready and has life left, back the one retired last.
    LiveWebhook* next(const store::DestinationPolicy& policy, bool back);

    /// A new or changed webhook. The count of one that is known never goes back: the store may not have heard of all yet.
    void set(const store::Webhook& record, Target target);
    /// As the store has the destination now. A webhook that is known to be another role here stays in it: the store has
    /// not heard of a rotation yet.
    void setActive(const store::Webhook& record, Target target);
    void rotateTo(WebhookId id, WallTime now);

private:
    std::vector<LiveWebhook> m_all; ///< never empty
    size_t m_active = 0;
};

} // namespace fuseboard::engine
