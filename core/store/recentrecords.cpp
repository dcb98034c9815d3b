// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recentrecords.h"

#include "core/base/vocabulary.h"
#include "core/store/attemptaccounts.h"
#include "core/store/query.h"

#include <algorithm>

namespace fuseboard::store {

Result<std::vector<RecentRecords>> recentRecords(Connection& connection, AccountId account, WallTime since, WallTime now)
{
    // Attempts are numbered in the order of their claims, so the period is the end of the table: no index is needed.
    auto q = Query::on(connection, "SELECT a.claimed_at, a.settled_at, a.records, a.outcome, " FUSEBOARD_ATTEMPT_ACCOUNT " FROM attempt a"
                                   " CROSS JOIN destination d ON d.id = a.destination_id ORDER BY a.id DESC");
    if (!q)
        return q.error();
    std::vector<RecentRecords> out;
    for (;;) {
        const auto more = (*q)->step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        RecentRecords records;
        records.started = fromEpochMs((*q)->integer(0));
        if (records.started < since)
            break;
        const bool undone = !(*q)->isNull(3) && (*q)->as<Outcome>(3) == Outcome::undone;
        records.ended = (*q)->instant(1).value_or(now);
        records.records = int((*q)->integer(2));
        if (!undone && (*q)->id<AccountId>(4) == account)
            out.push_back(records);
    }
    std::ranges::reverse(out);
    return out;
}

} // namespace fuseboard::store
