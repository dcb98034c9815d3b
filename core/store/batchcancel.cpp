// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/batchrepository.h"

#include "core/store/query.h"
#include "core/store/rowmover.h"

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

struct Found
{
    RowId row;
    RowState state;
    bool maybe; ///< it may have been delivered by an attempt that nobody has settled
};

/// Rows that were touched have a due time and so an entry in the queue of their lane, or in the offline queue.
Result<std::vector<Found>> touchedRows(Connection& connection, const Batch& batch, int limit)
{
    // A row may have been moved to another destination than its batch was made for.
    auto q = Query::on(connection, "SELECT id, state, maybe > 0 FROM batch_row WHERE destination_id IN (SELECT id FROM destination) AND lane IN (?, 3)"
                                   " AND due_at IS NOT NULL AND batch_id = ? AND state IN (0, 1, 3) LIMIT ?");
    if (!q)
        return q.error();
    (*q)->bind(0, batch.priority).bind(1, batch.id).bind(2, limit);
    std::vector<Found> out;
    auto done = forEachRow(**q, [&](const Statement& row) { out.push_back({row.id<RowId>(0), row.as<RowState>(1), row.integer(2) != 0}); });
    if (!done)
        return done.error();
    return out;
}

/// Untouched rows are the end of the batch, since rows are fed in order: from the last one backwards, so that no call
/// passes the delivered ones before it has work. before: where the last call stopped.
Result<std::vector<Found>> untouchedRows(Connection& connection, const Batch& batch, RowId before, int limit)
{
    auto q = Query::on(connection, "SELECT id, state, maybe > 0 FROM batch_row WHERE id < ?1 AND id >= ?2 AND batch_id = ?3 AND state = 0"
                                   " AND due_at IS NULL ORDER BY id DESC LIMIT ?4");
    if (!q)
        return q.error();
    (*q)->bind(0, before.value).bind(1, batch.firstRow.value).bind(2, batch.id).bind(3, limit);
    std::vector<Found> out;
    auto done = forEachRow(**q, [&](const Statement& row) { out.push_back({row.id<RowId>(0), row.as<RowState>(1), row.integer(2) != 0}); });
    if (!done)
        return done.error();
    return out;
}

QString cursorKey(BatchId id)
{
    return u"cancel.%1"_s.arg(id.value);
}

/// Where the chunk before stopped: kept in the workspace, so that a cancellation goes on after a crash where it was.
Result<RowId> cursor(Connection& connection, const Batch& batch)
{
    auto q = Query::on(connection, "SELECT CAST(value AS INTEGER) FROM meta WHERE key = ?");
    if (!q)
        return q.error();
    (*q)->bind(0, cursorKey(batch.id));
    const auto found = (*q)->step();
    if (!found)
        return found.error();
    return *found ? (*q)->id<RowId>(0) : RowId(batch.lastRow.value + 1);
}

Result<void> keepCursor(Connection& connection, BatchId id, RowId at)
{
    auto q = at.valid() ? Query::on(connection, "INSERT INTO meta (key, value) VALUES (?1, CAST(?2 AS TEXT))"
                                                " ON CONFLICT (key) DO UPDATE SET value = excluded.value")
                        : Query::on(connection, "DELETE FROM meta WHERE key = ?1");
    if (!q)
        return q.error();
    (*q)->bind(0, cursorKey(id));
    if (at.valid())
        (*q)->bind(1, at.value);
    return (*q)->run();
}

} // namespace

Result<qint64> BatchRepository::cancelChunk(BatchId id, int limit, WallTime now)
{
    const auto of = batch(id);
    if (!of)
        return of.error();
    const auto n = [&](RowState s) { return of->rows[size_t(s)]; };
    if (n(RowState::pending) + n(RowState::deferred) + n(RowState::retryWait) == 0) {
        if (auto done = keepCursor(m_connection, id, {}); !done)
            return done.error();
        return 0;
    }
    auto found = touchedRows(m_connection, *of, limit);
    if (!found)
        return found.error();
    const int room = limit - int(found->size());
    if (room > 0) {
        const auto from = cursor(m_connection, *of);
        if (!from)
            return from.error();
        const auto rest = untouchedRows(m_connection, *of, *from, room);
        if (!rest)
            return rest.error();
        found->insert(found->end(), rest->begin(), rest->end());
        if (auto done = keepCursor(m_connection, id, rest->empty() ? RowId() : rest->back().row); !done)
            return done.error();
    }

    const bool import = of->state == BatchState::importing || of->state == BatchState::interrupted;
    RowMover mover(m_connection);
    qint64 cancelled = 0;
    for (const Found& f : *found) {
        RowMove move;
        move.row = f.row;
        move.from = f.state;
        move.to = f.maybe ? RowState::ambiguous : RowState::cancelled;
        move.reason = f.maybe ? Reason::noAnswer : import ? Reason::importInterrupted : Reason::byOperator;
        move.at = now;
        const auto moved = mover.move(move);
        if (!moved)
            return moved.error();
        cancelled += *moved;
    }
    if (auto done = mover.flush(now); !done)
        return done.error();
    return cancelled;
}

} // namespace fuseboard::store
