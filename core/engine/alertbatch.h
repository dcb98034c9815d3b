// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/records.h"
#include "core/telemetry/alert.h"

#include <vector>

namespace fuseboard::store { class Connection; }

namespace fuseboard::engine {

/// Preset of the alert webhook's destination.
inline constexpr QLatin1String kAlertPreset("alerts");

/// How the alert webhook is treated: no credits, what was answered is tried again, at most for half a day, since an older
/// alert helps nobody; the receiver's own pace.
store::DestinationPolicy alertPolicy();
store::AccountSettings alertLimits();

/// Puts the alerts into a batch of their own in the critical lane, one row each, as Slack-compatible JSON. Inside a WriteJob;
/// the batch is accepted when it is committed.
Result<BatchId> addAlertBatch(store::Connection& connection, const store::Destination& destination,
                              const std::vector<telemetry::Alert>& alerts, const QString& workspace, WallTime now);

} // namespace fuseboard::engine
