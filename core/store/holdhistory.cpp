// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/holdhistory.h"

#include "core/store/query.h"

#include <algorithm>

namespace fuseboard::store {

Result<std::vector<HoldRecord>> holdHistory(Connection& connection, WallTime from)
{
    std::vector<HoldRecord> out;
    auto operations = Query::on(connection, "SELECT at, kind, destination_id, detail ->> '$.account' FROM operation WHERE at >= ?"
                                            " AND kind IN ('pauseAll', 'resumeAll', 'pause', 'resume', 'releaseHold', 'resumeBudget')"
                                            " ORDER BY id");
    if (!operations)
        return operations.error();
    (*operations)->bind(0, from);
    auto done = forEachRow(**operations, [&](const Statement& row) {
        const QString kind = row.text(1);
        HoldRecord& record = out.emplace_back();
        record.at = fromEpochMs(row.integer(0));
        record.begins = kind.startsWith(QLatin1String("pause"));
        record.kind = kind.endsWith(QLatin1String("All")) ? HoldKind::allPaused
                    : kind == QLatin1String("releaseHold") ? HoldKind::held
                    : kind == QLatin1String("resumeBudget") ? HoldKind::noCredits
                                                           : HoldKind::paused;
        if (record.kind == HoldKind::noCredits)
            record.account = row.id<AccountId>(3);
        else if (record.kind != HoldKind::allPaused)
            record.destination = row.id<DestinationId>(2);
    });
    if (!done)
        return done.error();
    auto events = Query::on(connection, "SELECT at, kind, destination_id, account_id FROM event WHERE at >= ?"
                                        " AND kind IN ('endpointHold', 'budgetHold') ORDER BY id");
    if (!events)
        return events.error();
    (*events)->bind(0, from);
    done = forEachRow(**events, [&](const Statement& row) {
        const bool budget = row.text(1) == QLatin1String("budgetHold");
        out.push_back({fromEpochMs(row.integer(0)), budget ? HoldKind::noCredits : HoldKind::held, true,
                       budget ? DestinationId() : row.id<DestinationId>(2), budget ? row.id<AccountId>(3) : AccountId()});
    });
    if (!done)
        return done.error();
    // One whose account is not on record belongs to nobody.
    std::erase_if(out, [](const HoldRecord& r) { return r.kind != HoldKind::allPaused && !r.destination.valid() && !r.account.valid(); });
    std::ranges::stable_sort(out, {}, &HoldRecord::at);
    return out;
}

} // namespace fuseboard::store
