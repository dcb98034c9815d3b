// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/resilience/circuitbreaker.h"
#include "core/resilience/creditscopes.h"
#include "core/store/healthpast.h"
#include "core/store/recentrecords.h"
#include "core/store/records.h"
#include "core/transport/httptransport.h"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace fuseboard::store { class Connection; }

namespace fuseboard::engine {

struct StartDestination
{
    store::Destination destination;
    std::shared_ptr<const transport::HttpTarget> target; ///< null: its secret is missing, or not read yet
    bool secretsUnread = false; ///< setDestination() comes when they are, with a target or without one
    std::optional<resilience::BreakerRecord> breaker;
    QString cause;          ///< of the breaker's last transition
    WallTime since{};       ///< and its instant
    QString openedBy;       ///< of an open breaker: the cause of the opening that its probes could not end
    std::optional<WallTime> openSince;
    qint64 queued = 0;      ///< rows in its offline queue
    /// Standbys and retired ones; targets are filled in by the caller.
    std::vector<std::pair<store::Webhook, std::shared_ptr<const transport::HttpTarget>>> otherWebhooks;
    store::HealthPast health;
};

struct StartAccount
{
    store::Account account;
    resilience::CreditScopes credits;
    std::vector<store::RecentRecords> recent; ///< that its limits look back on
};

/// What an engine knows when it starts; read from the store after the crash rule was applied.
struct EngineStart
{
    std::vector<StartAccount> accounts;
    std::vector<StartDestination> destinations; ///< targets are filled in by the caller
    std::vector<store::Batch> batches;
    AttemptId lastAttempt;
    bool pausedAll = false;
    QByteArray workspaceUuid;
};

Result<EngineStart> readEngineStart(store::Connection& connection, WallTime now);

/// The workspace's "pause all", kept over a restart.
Result<void> savePausedAll(store::Connection& connection, bool paused);

} // namespace fuseboard::engine
