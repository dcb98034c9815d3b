// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/replayestimate.h"

#include "core/store/destinationrepository.h"

#include <algorithm>
#include <cmath>

namespace fuseboard::ui {

namespace {

void addCharge(Charge& sum, Charge one, qint64 rows)
{
    sum += {one.data * rows, one.actions * rows};
}

/// The tightest of the accounts that the rows belong to.
void addAccount(ReplayEstimate& estimate, const engine::AccountSnapshot& account)
{
    if (account.recordsPerSecond > 0)
        estimate.recordsPerSecond = std::min(estimate.recordsPerSecond.value_or(account.recordsPerSecond), account.recordsPerSecond);
    if (!account.limits.dataPerDay)
        return;
    const Credits left = *account.limits.dataPerDay - account.today.used.data - account.today.reserved.data;
    if (!estimate.leftToday || left < *estimate.leftToday) {
        estimate.leftToday = left;
        estimate.limitToday = account.limits.dataPerDay;
    }
}

} // namespace

Charge ReplayEstimate::charge(bool withAmbiguous, bool withPastLimit) const
{
    Charge sum = readyCharge;
    if (withAmbiguous)
        sum += ambiguousCharge;
    if (withPastLimit)
        sum += pastLimitCharge;
    return sum;
}

std::optional<Millis> ReplayEstimate::duration(bool withAmbiguous, bool withPastLimit) const
{
    if (!recordsPerSecond || *recordsPerSecond <= 0)
        return {};
    return Millis(std::llround(1000.0 * double(rows(withAmbiguous, withPastLimit)) / *recordsPerSecond));
}

Result<ReplayEstimate> estimateReplay(store::Connection& connection, const std::vector<RowId>& rows,
                                      const engine::SnapshotPtr& snapshot)
{
    const auto parts = store::RowIndex(connection).replayParts(rows);
    if (!parts)
        return parts.error();
    const auto destinations = store::DestinationRepository(connection).destinations();
    if (!destinations)
        return destinations.error();

    ReplayEstimate estimate;
    estimate.gone = qint64(rows.size());
    for (const store::ReplayPart& part : *parts) {
        estimate.gone -= part.rows;
        const auto destination = std::find_if(destinations->begin(), destinations->end(),
                                              [&](const store::Destination& d) { return d.id == part.destination; });
        const bool past = destination != destinations->end() && part.replays >= destination->policy.maxReplays;
        if (part.state == RowState::ambiguous) {
            estimate.ambiguous += part.rows;
            addCharge(estimate.ambiguousCharge, part.charge, part.rows);
        } else if (past) {
            estimate.pastLimit += part.rows;
            addCharge(estimate.pastLimitCharge, part.charge, part.rows);
        } else {
            estimate.ready += part.rows;
            addCharge(estimate.readyCharge, part.charge, part.rows);
        }
        if (!snapshot || destination == destinations->end())
            continue;
        for (const engine::AccountSnapshot& account : snapshot->accounts) {
            if (account.id == destination->account)
                addAccount(estimate, account);
        }
    }
    return estimate;
}

} // namespace fuseboard::ui
