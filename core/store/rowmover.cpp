// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowmover.h"

#include "core/store/connection.h"

namespace fuseboard::store {

Result<bool> RowMover::move(const RowMove& move)
{
    auto found = m_connection.cached("SELECT batch_id, state, reason, version FROM batch_row WHERE id = ?");
    if (!found)
        return found.error();
    Statement& query = **found;
    auto row = query.bind(0, move.row).step();
    if (!row)
        return row.error();
    if (!*row)
        return false;
    const BatchId batch = query.id<BatchId>(0);
    const auto state = query.as<RowState>(1);
    const auto reason = query.as<Reason>(2);
    const auto version = query.as<qint32>(3);
    query.reset();
    if (state != move.from || (move.version && *move.version != version))
        return false;

    auto statement = m_connection.cached(
        "UPDATE batch_row SET state = ?1, reason = ?2, due_at = ?3, other_row = ?4, changed_at = ?5,"
        " retries = iif(?6 = 0, retries, 0), cycle_ms = iif(?6 = 0, cycle_ms, 0),"
        " replays = replays + ?7, maybe = max(0, maybe + ?8), pay_twice = coalesce(?9, pay_twice),"
        " array_of = CASE ?6 WHEN 1 THEN NULL ELSE coalesce(?11, array_of) END,"
        " array_limit = CASE ?6 WHEN 1 THEN iif(maybe = 0, 1000000, NULL) ELSE array_limit END,"
        " deadline_at = CASE ?6 WHEN 1 THEN ?12 ELSE deadline_at END,"
        " lane = coalesce(?13, CASE ?6 WHEN 1 THEN (SELECT priority FROM batch b WHERE b.id = batch_id) ELSE lane END),"
        " source = coalesce(?14, source), indexed_at = NULL WHERE id = ?10");
    if (!statement)
        return statement.error();
    Statement& update = **statement;
    update.bind(0, move.to).bind(1, move.reason).bind(2, move.dueAt).bind(3, move.otherRow).bind(4, move.at);
    update.bind(5, move.newCycle ? 1 : move.newSchedule ? 2 : 0).bind(6, move.addReplays).bind(7, move.addMaybe).bind(9, move.row).bind(10, move.arrayOf);
    update.bind(11, move.deadlineAt);
    if (move.payTwice)
        update.bind(8, *move.payTwice);
    else
        update.bindNull(8);
    if (move.lane)
        update.bind(12, *move.lane);
    else
        update.bindNull(12);
    if (move.source)
        update.bind(13, *move.source);
    else
        update.bindNull(13);
    if (auto done = update.run(); !done)
        return done.error();
    m_counters.move(batch, state, reason, move.to, move.reason);
    return true;
}

Result<void> RowMover::flush(WallTime at)
{
    return m_counters.flush(m_connection, at);
}

} // namespace fuseboard::store
