// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fallbackresults.h"

#include "core/store/connection.h"
#include "core/store/query.h"

namespace fuseboard::store {

Result<void> FallbackResults::keep(const FallbackRecord& record)
{
    auto q = Query::on(m_connection, "INSERT OR REPLACE INTO fallback_result (row_id, source, staleness, fields, why,"
                                     " attempt_id, at) VALUES (?, ?, ?, ?, ?, ?, ?)");
    if (!q)
        return q.error();
    (*q)->bind(0, record.row).bind(1, record.source).bind(2, record.staleness).bindText(3, record.fields);
    (*q)->bind(4, record.why).bind(5, record.lastAttempt).bind(6, record.at);
    return (*q)->run();
}

Result<std::optional<FallbackRecord>> FallbackResults::find(RowId row)
{
    auto q = Query::on(m_connection, "SELECT source, staleness, fields, why, attempt_id, at FROM fallback_result"
                                     " WHERE row_id = ?");
    if (!q)
        return q.error();
    const auto found = (*q)->bind(0, row).step();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<FallbackRecord>();
    FallbackRecord record;
    record.row = row;
    record.source = (*q)->as<RowSource>(0);
    record.staleness = (*q)->as<Staleness>(1);
    record.fields = (*q)->bytes(2);
    record.why = (*q)->text(3);
    record.lastAttempt = (*q)->id<AttemptId>(4);
    record.at = fromEpochMs((*q)->integer(5));
    return std::optional(std::move(record));
}

Result<std::vector<FallbackTally>> FallbackResults::tally(WallTime from, WallTime to)
{
    auto q = Query::on(m_connection, "SELECT r.destination_id, f.source, f.staleness, count(*) FROM fallback_result f"
                                     " JOIN batch_row r ON r.id = f.row_id WHERE f.at >= ? AND f.at < ?"
                                     " GROUP BY 1, 2, 3 ORDER BY 1, 2, 3");
    if (!q)
        return q.error();
    (*q)->bind(0, from).bind(1, to);
    std::vector<FallbackTally> out;
    auto done = forEachRow(**q, [&](const Statement& row) {
        out.push_back({row.id<DestinationId>(0), row.as<RowSource>(1), row.as<Staleness>(2), row.integer(3)});
    });
    if (!done)
        return done.error();
    return out;
}

Result<qint64> FallbackResults::waiting(DestinationId destination)
{
    auto q = Query::on(m_connection, "SELECT count(*) FROM batch_row INDEXED BY batch_row_offline"
                                     " WHERE destination_id = ? AND lane = 3 AND due_at IS NOT NULL");
    if (!q)
        return q.error();
    const auto row = (*q)->bind(0, destination).step();
    if (!row)
        return row.error();
    return (*q)->integer(0);
}

} // namespace fuseboard::store
