// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/operations.h"
#include "core/store/records.h"

#include <vector>

namespace fuseboard::store {

class Connection;

/// The webhooks behind one destination: the active one, standbys armed to take over, and retired ones. All share its ledger
/// scope, since they fill the same table (row-life.md, "Ledger"). Reading works on any connection, writing inside a WriteJob.
class WebhookRepository
{
public:
    explicit WebhookRepository(Connection& connection) : m_connection(connection) {}

    /// All but the active one, oldest first.
    Result<std::vector<Webhook>> others(DestinationId destination);
    /// Arms another webhook; url is kept only when it is loopback. Its secret_name is set. Refused: the URL of a webhook that
    /// the destination has already (conflict), as far as masked URLs tell.
    Result<Webhook> addStandby(const Destination& destination, Webhook webhook, WallTime now);
    /// As if it had never been armed. conflict: it is or was in use.
    Result<void> removeUnused(WebhookId id);
    /// The webhook becomes the active one and the one before is retired, as one operation with its event. Nothing is lost by
    /// it: rotating back is the inverse.
    Result<void> rotate(const Destination& destination, const Webhook& to, const Actor& actor, WallTime now);
    /// The operator has had that news.
    Result<void> setTold(WebhookId id, WebhookNews news);

    /// Which one rotate() is to take: forward the oldest armed one with life left, back the one that was retired last.
    static const Webhook* choose(const std::vector<Webhook>& others, const OdometerSettings& limits, bool back);

private:
    Connection& m_connection;
};

} // namespace fuseboard::store
