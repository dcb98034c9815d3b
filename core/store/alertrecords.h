// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/operations.h"
#include "core/telemetry/alert.h"
#include "core/telemetry/alertsettings.h"

#include <vector>

namespace fuseboard::store {

class Connection;

/// Which destination alerts go to.
struct AlertWebhookRecord
{
    bool on = false;
    DestinationId destination;
    bool operator==(const AlertWebhookRecord&) const = default;
};

/// What the workspace keeps of alerts, per audience: the alert webhook, or one operator's notifications. Settings, and what
/// was told (AlertPolicy::memory). Reading works on any connection, writing in a WriteJob.
class AlertRecords
{
public:
    explicit AlertRecords(Connection& connection) : m_connection(connection) {}

    static QString webhookAudience() { return QStringLiteral("webhook"); }
    static QString operatorAudience(const QString& operatorName) { return u"operator/" + operatorName; }

    Result<telemetry::AlertSettings> settings(const QString& audience); ///< defaults when there are none
    /// Noted as an operation. ErrorCode::invalidArgument as AlertSettings' validate().
    Result<void> setSettings(const QString& audience, const telemetry::AlertSettings& settings, const Actor& actor, WallTime now);
    Result<QByteArray> memory(const QString& audience); ///< empty when there is none
    Result<void> setMemory(const QString& audience, const QByteArray& memory);
    /// What was told lately, newest first, in the words in which it was told; what cannot be read is left out.
    Result<std::vector<telemetry::Alert>> told(const QString& audience);
    Result<void> setTold(const QString& audience, const std::vector<telemetry::Alert>& told);

    Result<AlertWebhookRecord> webhook();
    Result<void> setWebhook(const AlertWebhookRecord& record, const Actor& actor, WallTime now);

private:
    Result<QByteArray> value(const QString& key);
    Result<void> setValue(const QString& key, const QByteArray& value);

    Connection& m_connection;
};

} // namespace fuseboard::store
