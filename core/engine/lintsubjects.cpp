// SPDX-License-Identifier: GPL-3.0-or-later
// What the lint looks at, read from the workspace.
#include "core/engine/settingslint.h"

#include "core/store/destinationrepository.h"
#include "core/store/history.h"
#include "core/store/webhookrepository.h"
#include "core/telemetry/timeoutsuggestion.h"

namespace fuseboard::engine {

Result<std::vector<LintSubject>> readLintSubjects(store::Connection& connection, WallTime now, DestinationId only)
{
    store::DestinationRepository repository(connection);
    const auto destinations = repository.destinations();
    if (!destinations)
        return destinations.error();
    const auto accounts = repository.accounts();
    if (!accounts)
        return accounts.error();
    std::vector<LintSubject> out;
    for (const store::Destination& destination : *destinations) {
        if (only.valid() && destination.id != only)
            continue;
        LintSubject subject;
        subject.destination = destination;
        for (const store::Account& account : *accounts) {
            if (account.id == destination.account)
                subject.account = account;
        }
        for (const store::Destination& other : *destinations) {
            if (other.account == destination.account && other.id != destination.id)
                subject.siblings.push_back(other);
        }
        auto others = store::WebhookRepository(connection).others(destination.id);
        if (!others)
            return others.error();
        subject.others = std::move(*others);
        const auto minutes = store::History(connection).minutes(now - std::chrono::hours(24), now, destination.id);
        if (!minutes)
            return minutes.error();
        telemetry::LatencyHistogram latency;
        for (const store::MinuteRecord& minute : *minutes) {
            subject.calls += minute.delivered + minute.failed;
            subject.failures += minute.failed;
            latency.merge(minute.latency);
        }
        if (latency.count() >= telemetry::kTimeoutSamples)
            subject.p999Ms = latency.percentile(99.9);
        out.push_back(std::move(subject));
    }
    return out;
}

} // namespace fuseboard::engine
