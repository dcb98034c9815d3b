// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/batchrepository.h"

#include "core/base/wording.h"
#include "core/store/query.h"

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

#define FUSEBOARD_BATCH_COLUMNS                                                                                               \
    "b.id, b.destination_id, b.name, b.source, b.state, b.priority, b.columns, b.data_milli, b.action_milli, b.deadline_at,"  \
    " b.first_row, b.last_row, b.fault_count, b.created_at, b.finished_at, b.progress_at, b.stuck_at, b.stuck_reason,"        \
    " b.row_deadline_ms, b.data_limit, b.action_limit"
#define FUSEBOARD_ROW_COLUMNS                                                                                                 \
    "r.id, r.line, r.state, r.reason, r.tries, r.other_row, r.last_attempt, a.status, a.error, p.body, r.changed_at, r.version" \
    " FROM batch_row r JOIN payload p ON p.id = r.payload_id LEFT JOIN attempt a ON a.id = r.last_attempt"

constexpr int kBatchColumns = 21; // of the list above; the counters follow it

std::optional<Credits> creditsOrNone(const Statement& q, int column)
{
    return q.isNull(column) ? std::nullopt : std::optional(Credits{q.integer(column)});
}

void bindLimit(Statement& q, int index, const std::optional<Credits>& limit)
{
    if (limit)
        q.bind(index, limit->milli);
    else
        q.bindNull(index);
}

Batch readBatch(const Statement& q)
{
    Batch b;
    b.id = q.id<BatchId>(0);
    b.destination = q.id<DestinationId>(1);
    b.name = q.text(2);
    b.source = q.text(3);
    b.state = q.as<BatchState>(4);
    b.priority = q.as<Priority>(5);
    b.columns = stringsFromJson(q.bytes(6));
    b.chargePerRow = {{q.integer(7)}, {q.integer(8)}};
    b.deadline = q.instant(9);
    b.firstRow = q.id<RowId>(10);
    b.lastRow = q.id<RowId>(11);
    b.faultCount = q.integer(12);
    b.createdAt = fromEpochMs(q.integer(13));
    b.finishedAt = q.instant(14);
    b.progressAt = q.instant(15);
    b.stuckAt = q.instant(16);
    b.stuckReason = q.text(17);
    if (!q.isNull(18))
        b.rowDeadline = Millis(q.integer(18));
    b.dataLimit = creditsOrNone(q, 19);
    b.actionLimit = creditsOrNone(q, 20);
    return b;
}

BatchRow readRow(const Statement& q)
{
    BatchRow r;
    r.id = q.id<RowId>(0);
    r.line = q.integer(1);
    r.state = q.as<RowState>(2);
    r.reason = q.as<Reason>(3);
    r.tries = int(q.integer(4));
    r.otherRow = q.id<RowId>(5);
    r.lastAttempt = q.id<AttemptId>(6);
    r.status = int(q.integer(7));
    r.error = q.text(8);
    r.body = q.bytes(9);
    r.changedAt = fromEpochMs(q.integer(10));
    r.version = q.as<qint32>(11);
    return r;
}

void addCount(Batch& batch, int state, qint64 n)
{
    if (state >= 0 && state < kRowStateCount)
        batch.rows[size_t(state)] += n;
}

} // namespace

Result<BatchId> BatchRepository::create(const Batch& b, WallTime now)
{
    auto q = Query::on(m_connection,
                       "INSERT INTO batch (destination_id, name, source, state, priority, columns, data_milli, action_milli,"
                       " deadline_at, created_at, row_deadline_ms, data_limit, action_limit)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!q)
        return q.error();
    (*q)->bind(0, b.destination).bind(1, b.name).bind(2, b.source).bind(3, BatchState::importing).bind(4, b.priority);
    (*q)->bindText(5, toJson(b.columns)).bind(6, b.chargePerRow.data.milli).bind(7, b.chargePerRow.actions.milli);
    (*q)->bind(8, b.deadline).bind(9, now);
    if (b.rowDeadline)
        (*q)->bind(10, b.rowDeadline->count());
    else
        (*q)->bindNull(10);
    bindLimit(**q, 11, b.dataLimit);
    bindLimit(**q, 12, b.actionLimit);
    if (auto done = (*q)->run(); !done)
        return done.error();
    return BatchId(m_connection.lastInsertId());
}

Result<void> BatchRepository::finishImport(BatchId id, WallTime now)
{
    // A file of duplicates and unreadable rows only leaves nothing to send: such a batch is finished at once.
    auto q = Query::on(m_connection,
                       "UPDATE batch SET (state, finished_at) = (SELECT CASE WHEN open THEN ?2 ELSE ?3 END,"
                       " CASE WHEN open THEN NULL ELSE ?4 END FROM (SELECT EXISTS (SELECT 1 FROM batch_count"
                       " WHERE batch_id = ?1 AND state IN (0, 1, 2, 3) AND n > 0) AS open)) WHERE id = ?1 AND state = ?5");
    if (!q)
        return q.error();
    (*q)->bind(0, id.value).bind(1, BatchState::running).bind(2, BatchState::finished).bind(3, now).bind(4, BatchState::importing);
    if (auto done = (*q)->run(); !done)
        return done;
    if (m_connection.changes() == 0)
        return Error{ErrorCode::conflict, Wording::tr("The batch is not being imported any more."), Wording::tr("batch %1").arg(id.value)};
    return {};
}

Result<std::vector<Batch>> BatchRepository::batches()
{
    auto q = Query::on(m_connection, "SELECT " FUSEBOARD_BATCH_COLUMNS ", c.state, c.n FROM batch b"
                                     " LEFT JOIN batch_count c ON c.batch_id = b.id ORDER BY b.id DESC");
    if (!q)
        return q.error();
    std::vector<Batch> out;
    auto done = forEachRow(**q, [&](const Statement& row) {
        if (out.empty() || out.back().id.value != row.integer(0))
            out.push_back(readBatch(row));
        addCount(out.back(), int(row.integer(kBatchColumns)), row.integer(kBatchColumns + 1));
    });
    if (!done)
        return done.error();
    return out;
}

Result<Batch> BatchRepository::batch(BatchId id)
{
    auto q = Query::on(m_connection, "SELECT " FUSEBOARD_BATCH_COLUMNS ", c.state, c.n FROM batch b"
                                     " LEFT JOIN batch_count c ON c.batch_id = b.id WHERE b.id = ?");
    if (!q)
        return q.error();
    (*q)->bind(0, id.value);
    std::optional<Batch> out;
    auto done = forEachRow(**q, [&](const Statement& row) {
        if (!out)
            out = readBatch(row);
        addCount(*out, int(row.integer(kBatchColumns)), row.integer(kBatchColumns + 1));
    });
    if (!done)
        return done.error();
    if (!out)
        return Error{ErrorCode::notFound, Wording::tr("There is no such batch."), Wording::tr("batch %1").arg(id.value)};
    return std::move(*out);
}

Result<void> BatchRepository::setState(BatchId id, BatchState state)
{
    auto q = Query::on(m_connection, "UPDATE batch SET state = ? WHERE id = ?");
    if (!q)
        return q.error();
    (*q)->bind(0, state).bind(1, id.value);
    if (auto done = (*q)->run(); !done)
        return done;
    if (m_connection.changes() == 0)
        return Error{ErrorCode::notFound, Wording::tr("There is no such batch."), Wording::tr("batch %1").arg(id.value)};
    m_connection.touch(id); // whoever watches the batch is told once it is on disk
    return {};
}

Result<void> BatchRepository::setStuck(BatchId id, const QString& reason, WallTime at)
{
    auto q = Query::on(m_connection, "UPDATE batch SET stuck_at = ?, stuck_reason = ? WHERE id = ?");
    if (!q)
        return q.error();
    (*q)->bind(0, at).bind(1, reason).bind(2, id.value);
    return (*q)->run();
}

Result<void> BatchRepository::setLimits(BatchId id, std::optional<Credits> data, std::optional<Credits> actions)
{
    auto q = Query::on(m_connection, "UPDATE batch SET data_limit = ?, action_limit = ? WHERE id = ?");
    if (!q)
        return q.error();
    bindLimit(**q, 0, data);
    bindLimit(**q, 1, actions);
    if (auto done = (*q)->bind(2, id.value).run(); !done)
        return done;
    if (m_connection.changes() == 0)
        return Error{ErrorCode::notFound, Wording::tr("There is no such batch."), Wording::tr("batch %1").arg(id.value)};
    return {};
}

Result<std::vector<BatchRow>> BatchRepository::rows(BatchId id, const std::vector<RowState>& states, RowId after, int limit)
{
    const auto of = batch(id);
    if (!of)
        return of.error();
    // Rows of a batch lie between its first and last row; a second import at the same time may have put some in between.
    QByteArray sql = "SELECT " FUSEBOARD_ROW_COLUMNS " WHERE r.id > ?1 AND r.id <= ?2 AND r.batch_id = ?3";
    if (!states.empty()) {
        QByteArrayList numbers;
        for (const RowState s : states)
            numbers.append(QByteArray::number(int(s)));
        sql += " AND r.state IN (" + numbers.join(',') + ')';
    }
    sql += " ORDER BY r.id LIMIT ?4";
    auto q = m_connection.prepare(sql);
    if (!q)
        return q.error();
    q->bind(0, std::max(after.value, of->firstRow.value - 1)).bind(1, of->lastRow.value).bind(2, id.value).bind(3, limit);
    std::vector<BatchRow> out;
    if (auto done = forEachRow(*q, [&](const Statement& row) { out.push_back(readRow(row)); }); !done)
        return done.error();
    return out;
}

Result<void> BatchRepository::eachRow(BatchId id, const std::function<Result<void>(const BatchRow&)>& take)
{
    const auto of = batch(id);
    if (!of)
        return of.error();
    auto q = m_connection.prepare("SELECT " FUSEBOARD_ROW_COLUMNS
                                  " WHERE r.id >= ?1 AND r.id <= ?2 AND r.batch_id = ?3 ORDER BY r.id");
    if (!q)
        return q.error();
    q->bind(0, of->firstRow.value).bind(1, of->lastRow.value).bind(2, id.value);
    for (;;) {
        const auto more = q->step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        if (auto taken = take(readRow(*q)); !taken)
            return taken;
    }
}

Result<std::vector<NewFault>> BatchRepository::faults(BatchId id, int limit)
{
    auto q = Query::on(m_connection, "SELECT line, col, message, raw FROM import_fault WHERE batch_id = ? ORDER BY id LIMIT ?");
    if (!q)
        return q.error();
    (*q)->bind(0, id.value).bind(1, limit);
    std::vector<NewFault> out;
    auto done = forEachRow(**q, [&](const Statement& row) {
        out.push_back({row.integer(0), row.integer(1), row.text(2), row.bytes(3)});
    });
    if (!done)
        return done.error();
    return out;
}

} // namespace fuseboard::store
