// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/operations.h"

#include "core/base/wording.h"
#include "core/store/bulkaction.h"
#include "core/store/destinationrepository.h"
#include "core/store/operationlog.h"
#include "core/store/query.h"
#include "core/store/rowmover.h"
#include "core/store/sendbounds.h"
#include "core/store/usedupreplays.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

/// Rows that were asked for by number and are no such dead letters any more.
qint64 missing(const DeadLetterFilter& filter, const std::vector<FoundRow>& found)
{
    return std::max<qint64>(0, qint64(filter.only.size()) - qint64(found.size()));
}

RowMove moveOf(const FoundRow& row, RowState to, Reason reason, WallTime now)
{
    RowMove move;
    move.row = row.row;
    move.from = row.state;
    move.version = row.version;
    move.to = to;
    move.reason = reason;
    move.at = now;
    return move;
}

QByteArray replayDetail(bool includeAmbiguous, const ReplayPace& pace)
{
    QByteArray detail = includeAmbiguous ? "{\"includeAmbiguous\":true" : "{\"includeAmbiguous\":false";
    if (pace.step > Millis(0))
        detail += ",\"paceMs\":" + QByteArray::number(qint64(pace.step.count()));
    return detail + '}';
}

} // namespace

Result<OperationResult> Operations::replay(const DeadLetterFilter& filter, bool includeAmbiguous, bool pastLimit,
                                           const Actor& actor, const ReplayPace& pace)
{
    const auto rows = findRows(m_connection, filter);
    if (!rows)
        return rows.error();
    auto log = OperationLog::begin(m_connection, u"replay"_s, actor, m_now, replayDetail(includeAmbiguous, pace));
    if (!log)
        return log.error();
    log->skipped(missing(filter, *rows));

    SendBounds bounds(m_connection, m_now);
    RowMover mover(m_connection);
    UsedUpReplays usedUp;
    WallTime start = std::max(m_now, pace.from.value_or(m_now));
    for (const FoundRow& row : *rows) {
        const auto policy = bounds.policy(row.destination);
        if (!policy)
            return policy.error();
        const bool ambiguous = row.state == RowState::ambiguous;
        // What its policy calls too large is never put on the wire: an edit comes first.
        if ((ambiguous && !includeAmbiguous) || row.bodySize > (*policy)->storedLimit()) {
            log->skipped();
            continue;
        }
        if (row.replays >= (*policy)->maxReplays && !pastLimit) {
            log->skipped();
            // An ambiguous row keeps its state, which says more than permanent does.
            if (ambiguous || row.reason == Reason::permanent)
                continue;
            const auto moved = mover.move(moveOf(row, RowState::dead, Reason::permanent, m_now));
            if (!moved)
                return moved.error();
            if (*moved) {
                usedUp.count(row.destination);
                if (auto done = log->changedOnly(row); !done)
                    return done.error();
            }
            continue;
        }
        const auto runs = bounds.mayRun(row.batch);
        if (!runs)
            return runs.error();
        RowMove move = moveOf(row, RowState::pending, Reason::none, m_now);
        move.dueAt = start;
        move.newCycle = true;
        move.deadlineAt = bounds.deadline(row.batch);
        if (move.deadlineAt) // of the row alone: it runs from where the row's turn is
            *move.deadlineAt += start - m_now;
        move.addReplays = 1;
        const auto moved = *runs ? mover.move(move) : Result<bool>(false);
        if (!moved)
            return moved.error();
        if (!*moved) {
            log->skipped();
            continue;
        }
        start += pace.step;
        if (auto done = log->applied(row, true); !done)
            return done.error();
    }
    if (auto done = mover.flush(m_now); !done)
        return done.error();
    if (auto done = usedUp.flush(m_connection, m_now); !done)
        return done.error();
    auto result = log->finish();
    if (result && pace.step > Millis(0))
        result->nextStart = start;
    return result;
}

/// The action on all rows of the filter, in this transaction.
Result<OperationResult> Operations::act(BulkAction& action, const QString& kind, const DeadLetterFilter& filter, const Actor& actor,
                                        const QByteArray& detail, DestinationId destination)
{
    const auto found = findRows(m_connection, filter);
    if (!found)
        return found.error();
    auto log = OperationLog::begin(m_connection, kind, actor, m_now, detail, destination);
    if (!log)
        return log.error();
    log->skipped(missing(filter, *found));
    std::vector<RowId> rows;
    rows.reserve(found->size());
    for (const FoundRow& row : *found)
        rows.push_back(row.row);
    if (auto done = action.prepare(m_connection, rows); !done)
        return done.error();
    if (auto done = action.apply(m_connection, *log, rows, m_now); !done)
        return done.error();
    return log->finish();
}

Result<OperationResult> Operations::discard(const DeadLetterFilter& filter, const Actor& actor)
{
    return act(*discardAction(), u"discard"_s, filter, actor);
}

Result<OperationResult> Operations::settle(const DeadLetterFilter& filter, bool delivered, const Actor& actor)
{
    return act(*settleAction(delivered, actor), u"settle"_s, filter, actor, delivered ? "{\"delivered\":true}" : "{\"delivered\":false}");
}

Result<OperationResult> Operations::move(const DeadLetterFilter& filter, DestinationId to, const Actor& actor)
{
    if (const auto target = DestinationRepository(m_connection).destination(to); !target)
        return target.error();
    return act(*moveAction(to), u"move"_s, filter, actor, "{}", to);
}

Result<OperationResult> Operations::sendAnyway(const std::vector<RowId>& ids, const Actor& actor)
{
    const auto rows = findRows(m_connection, ids);
    if (!rows)
        return rows.error();
    auto log = OperationLog::begin(m_connection, u"sendAnyway"_s, actor, m_now);
    if (!log)
        return log.error();
    log->skipped(qint64(ids.size()) - qint64(rows->size()));
    SendBounds bounds(m_connection, m_now);
    RowMover mover(m_connection);
    for (const FoundRow& row : *rows) {
        // A payload that is no valid one is not made so by wanting it.
        if (row.state != RowState::excluded || row.reason == Reason::invalid) {
            log->skipped();
            continue;
        }
        const auto runs = bounds.mayRun(row.batch);
        if (!runs)
            return runs.error();
        RowMove move = moveOf(row, RowState::pending, Reason::none, m_now);
        move.dueAt = m_now;
        move.newCycle = true;
        move.deadlineAt = bounds.deadline(row.batch);
        move.payTwice = true;
        const auto moved = *runs ? mover.move(move) : Result<bool>(false);
        if (!moved)
            return moved.error();
        if (!*moved) {
            log->skipped();
            continue;
        }
        if (auto done = log->applied(row, true); !done)
            return done.error();
    }
    if (auto done = mover.flush(m_now); !done)
        return done.error();
    return log->finish();
}

Result<OperationId> Operations::note(const QString& kind, const Actor& actor, DestinationId destination, BatchId batch,
                                     const QByteArray& detailJson)
{
    if (!QJsonDocument::fromJson(detailJson).isObject())
        return Error{ErrorCode::invalidArgument, Wording::tr("The particulars of an operation are a JSON object."), kind};
    auto log = OperationLog::begin(m_connection, kind, actor, m_now, detailJson, destination, batch);
    if (!log)
        return log.error();
    const auto result = log->finish();
    if (!result)
        return result.error();
    return result->operation;
}

} // namespace fuseboard::store
