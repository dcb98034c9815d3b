// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/alertbatch.h"

#include "core/base/wording.h"
#include "core/engine/alertwebhook.h"
#include "core/payload/identity.h"
#include "core/store/batchrepository.h"
#include "core/store/destinationrules.h"
#include "core/telemetry/slackmessage.h"

#include <QUrl>

namespace fuseboard::engine {

using namespace Qt::StringLiterals;

store::DestinationPolicy alertPolicy()
{
    store::DestinationPolicy policy;
    policy.resend = ResendPolicy::answeredFailures;
    policy.rowDeadline = std::chrono::hours(12);
    policy.lanes = {2, 1, 1};
    policy.retry.base = Millis(2'000);
    policy.sendAttemptHeader = true; // tells a repeat from another alert
    return policy;
}

store::AccountSettings alertLimits()
{
    store::AccountSettings limits;
    limits.recordsPerSecond = 1; // Slack: one message a second, short bursts
    limits.burst = 5;
    return limits;
}

Result<BatchId> addAlertBatch(store::Connection& connection, const store::Destination& destination,
                              const std::vector<telemetry::Alert>& alerts, const QString& workspace, WallTime now)
{
    store::Batch batch;
    batch.destination = destination.id;
    batch.name = alerts.size() == 1 ? Wording::tr("Alert: %1").arg(alerts.front().title) : Wording::tr("%1 alerts").arg(alerts.size());
    batch.source = u"alerts"_s;
    batch.state = BatchState::importing;
    batch.priority = Priority::critical;
    batch.columns = {u"text"_s, u"blocks"_s};
    store::BatchRepository repository(connection);
    const auto id = repository.create(batch, now);
    if (!id)
        return id.error();
    std::vector<store::NewRow> rows;
    for (const telemetry::Alert& alert : alerts) {
        store::NewRow& row = rows.emplace_back();
        row.line = qint64(rows.size());
        row.body = telemetry::slackMessage(alert, workspace);
        const auto identity = payload::identityHash(destination.scope.id, destination.scope.identityColumns, row.body);
        if (!identity)
            return identity.error();
        row.identity = identity->bytes;
    }
    if (const auto added = repository.addRows(*id, rows, {}, now); !added)
        return added.error();
    if (const auto accepted = repository.finishImport(*id, now); !accepted)
        return accepted.error();
    return *id;
}

Result<QByteArray> checkedAlertUrl(const QByteArray& text)
{
    const QUrl url(QString::fromUtf8(text.trimmed()), QUrl::StrictMode);
    const bool loopback = url.isValid() && store::isLoopback(url);
    const bool safe = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && loopback);
    if (!url.isValid() || url.host().isEmpty() || !safe)
        return Error{ErrorCode::invalidArgument, Wording::tr("That is not a webhook URL; it begins with https:// (or http:// on this machine)."), {}};
    return url.toEncoded();
}

} // namespace fuseboard::engine
