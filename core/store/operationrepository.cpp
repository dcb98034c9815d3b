// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/operationrepository.h"

#include "core/base/wording.h"
#include "core/store/query.h"

#include <array>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

constexpr std::array<const char*, 8> kStates{"collecting", "applying", "applied", "undoing", "undone", "redoing", "cancelled", "cancelling"};

#define FUSEBOARD_OPERATION_COLUMNS \
    "SELECT id, at, actor, kind, state, reason, destination_id, batch_id, row_count, skipped, selected, next_chunk, detail," \
    " changed_at, changed_by FROM operation"

// isUndoable() in SQL, of what changes rows.
#define FUSEBOARD_UNDOABLE "'edit', 'bulkEdit', 'importEdit', 'discard', 'settle', 'move', 'note', 'tag', 'allowReplays'"

OperationRecord readOperation(const Statement& q)
{
    OperationRecord r;
    r.id = q.id<OperationId>(0);
    r.at = fromEpochMs(q.integer(1));
    r.actor = q.text(2);
    r.kind = q.text(3);
    r.state = operationStateFromName(q.text(4)).value_or(OperationState::applied);
    r.reason = q.text(5);
    r.destination = q.id<DestinationId>(6);
    r.batch = q.id<BatchId>(7);
    r.rowCount = q.integer(8);
    r.skipped = q.integer(9);
    r.selected = q.integer(10);
    r.nextChunk = q.integer(11);
    r.detail = q.bytes(12);
    r.changedAt = q.instant(13);
    r.changedBy = q.text(14);
    return r;
}

} // namespace

QLatin1String name(OperationState state)
{
    return QLatin1String(kStates[size_t(state)]);
}

std::optional<OperationState> operationStateFromName(QStringView text)
{
    for (size_t i = 0; i < kStates.size(); ++i) {
        if (text == QLatin1String(kStates[i]))
            return OperationState(i);
    }
    return std::nullopt;
}

Result<OperationId> OperationRepository::begin(const NewOperation& operation, WallTime at)
{
    auto q = Query::on(m_connection, "INSERT INTO operation (at, actor, kind, state, reason, destination_id, batch_id, row_count,"
                                     " detail, selected) VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, ?)");
    if (!q)
        return q.error();
    (*q)->bind(0, at).bind(1, operation.actor.name).bind(2, operation.kind).bind(3, QString(name(operation.state)));
    (*q)->bind(4, operation.actor.reason).bind(5, operation.destination).bind(6, operation.batch).bindText(7, operation.detail);
    if (auto done = (*q)->bind(8, operation.selected).run(); !done)
        return done.error();
    return OperationId(m_connection.lastInsertId());
}

Result<void> OperationRepository::setState(OperationId operation, OperationState state)
{
    auto q = Query::on(m_connection, "UPDATE operation SET state = ? WHERE id = ?");
    if (!q)
        return q.error();
    return (*q)->bind(0, QString(name(state))).bind(1, operation).run();
}

Result<void> OperationRepository::setDetail(OperationId operation, const QByteArray& json)
{
    auto q = Query::on(m_connection, "UPDATE operation SET detail = ? WHERE id = ?");
    if (!q)
        return q.error();
    return (*q)->bindText(0, json).bind(1, operation).run();
}

Result<void> OperationRepository::advance(OperationId operation, qint64 nextChunk, qint64 applied, qint64 skipped)
{
    auto q = Query::on(m_connection, "UPDATE operation SET next_chunk = ?, row_count = row_count + ?, skipped = skipped + ? WHERE id = ?");
    if (!q)
        return q.error();
    return (*q)->bind(0, nextChunk).bind(1, applied).bind(2, skipped).bind(3, operation).run();
}

Result<void> OperationRepository::turn(OperationId id, OperationState from, OperationState to, const Actor& by, WallTime at)
{
    auto q = Query::on(m_connection, "UPDATE operation SET state = ?, next_chunk = 0, changed_at = ?, changed_by = ? WHERE id = ? AND state = ?");
    if (!q)
        return q.error();
    (*q)->bind(0, QString(name(to))).bind(1, at).bind(2, by.name).bind(3, id).bind(4, QString(name(from)));
    if (auto done = (*q)->run(); !done)
        return done;
    if (m_connection.changes() == 1)
        return {};
    const auto now = operation(id);
    if (!now)
        return now.error();
    return Error{ErrorCode::conflict, Wording::tr("The operation is %1.").arg(inWords(name(now->state))), Wording::tr("operation %1").arg(id.value)};
}

Result<OperationRecord> OperationRepository::operation(OperationId id)
{
    auto q = Query::on(m_connection, FUSEBOARD_OPERATION_COLUMNS " WHERE id = ?");
    if (!q)
        return q.error();
    const auto found = (*q)->bind(0, id).step();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::notFound, Wording::tr("There is no such operation."), Wording::tr("operation %1").arg(id.value)};
    return readOperation(**q);
}

Result<std::vector<OperationRecord>> OperationRepository::unfinished()
{
    auto q = Query::on(m_connection, FUSEBOARD_OPERATION_COLUMNS " WHERE state IN ('collecting', 'applying', 'undoing', 'redoing', 'cancelling') ORDER BY id");
    if (!q)
        return q.error();
    std::vector<OperationRecord> out;
    if (auto done = forEachRow(**q, [&](const Statement& row) { out.push_back(readOperation(row)); }); !done)
        return done.error();
    return out;
}

Result<std::optional<OperationRecord>> OperationRepository::first(const char* sql)
{
    auto q = Query::on(m_connection, sql);
    if (!q)
        return q.error();
    const auto found = (*q)->step();
    if (!found)
        return found.error();
    return *found ? std::optional(readOperation(**q)) : std::nullopt;
}

Result<std::optional<OperationRecord>> OperationRepository::lastApplied(OperationScope scope)
{
    if (scope == OperationScope::settings)
        return first(FUSEBOARD_OPERATION_COLUMNS " WHERE state = 'applied' AND kind = 'settings' AND detail ->> '$.records' IS NOT NULL"
                     " ORDER BY id DESC LIMIT 1");
    // One of which nothing could be undone when it was tried is passed by: Undo would not get past it.
    return first(FUSEBOARD_OPERATION_COLUMNS " WHERE state = 'applied' AND kind IN (" FUSEBOARD_UNDOABLE ") AND row_count > 0"
                 " AND coalesce(detail ->> '$.undo.done', 1) > 0 ORDER BY id DESC LIMIT 1");
}

Result<std::optional<OperationRecord>> OperationRepository::lastUndone(OperationScope scope)
{
    if (scope == OperationScope::settings)
        return first(FUSEBOARD_OPERATION_COLUMNS " o WHERE state = 'undone' AND kind = 'settings' AND NOT EXISTS (SELECT 1 FROM"
                     " operation l WHERE l.id > o.id AND l.kind = 'settings' AND l.state = 'applied' AND l.at > o.changed_at)"
                     " ORDER BY changed_at DESC, id LIMIT 1");
    return first(FUSEBOARD_OPERATION_COLUMNS " o WHERE state = 'undone' AND kind IN (" FUSEBOARD_UNDOABLE ")"
                 " AND coalesce(detail ->> '$.redo.done', 1) > 0 AND NOT EXISTS (SELECT 1 FROM operation l WHERE l.id > o.id AND"
                 " l.state = 'applied' AND l.row_count > 0 AND l.at > o.changed_at) ORDER BY changed_at DESC, id LIMIT 1");
}

} // namespace fuseboard::store
