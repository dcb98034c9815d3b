// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/operations.h"
#include "core/telemetry/alertsettings.h"

#include <QByteArray>

#include <functional>

namespace fuseboard::engine {

/// The optional way out for alerts: a webhook that takes Slack-compatible JSON, a destination of its own with its own account
/// and ledger scope. Asynchronous, on the thread of the caller's event loop; nothing here blocks.
class AlertWebhook
{
public:
    struct State
    {
        bool on = false;            ///< alerts go there
        DestinationId destination;  ///< valid once one was ever set
        QString name;               ///< of the destination
        QString maskedUrl;
        telemetry::AlertSettings settings; ///< what goes there, and when
        bool operator==(const State&) const = default;
    };

    virtual ~AlertWebhook() = default;

    virtual void state(std::function<void(Result<State>)> done) = 0;
    /// Alerts go to this URL from now on; it is a credential and kept like one. The first makes the destination, another
    /// one takes over from the one before, whose history stays.
    virtual void connectTo(const QByteArray& url, const store::Actor& actor, std::function<void(Result<State>)> done) = 0;
    /// The destination stays, with what it has sent; nothing new goes there. On again needs no URL.
    virtual void turn(bool on, const store::Actor& actor, std::function<void(Result<State>)> done) = 0;
    virtual void setSettings(const telemetry::AlertSettings& settings, const store::Actor& actor, std::function<void(Result<State>)> done) = 0;
    /// Sends a test alert on the way of all others; done when it is accepted, the outcome shows in its batch.
    virtual void test(std::function<void(Result<BatchId>)> done) = 0;
};

/// Whether that may be the URL of a webhook: https, or http on this machine. ErrorCode::invalidArgument says what is wrong.
Result<QByteArray> checkedAlertUrl(const QByteArray& text);

} // namespace fuseboard::engine
