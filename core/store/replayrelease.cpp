// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/replayrelease.h"

#include "core/store/operationlog.h"
#include "core/store/query.h"
#include "core/store/rowmover.h"
#include "core/store/sendbounds.h"
#include "core/store/usedupreplays.h"

#include <algorithm>
#include <numeric>

namespace fuseboard::store {

namespace {

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

/// The row's now, until it lets go of it again.
Result<bool> takeIdentity(Connection& connection, const FoundRow& row, const QByteArray& identity)
{
    const auto answer = Ledger(connection).acquire({row.row, row.batch, identity});
    if (!answer)
        return answer.error();
    if (!answer->granted())
        return false;
    auto q = Query::on(connection, "UPDATE batch_row SET owns = 1 WHERE id = ?");
    if (!q)
        return q.error();
    if (auto done = (*q)->bind(0, row.row).run(); !done)
        return done.error();
    return true;
}

} // namespace

qint64 ReleasedRows::leftAlone() const
{
    return std::accumulate(barred.begin(), barred.end(), qint64(0));
}

Result<ReleasedRows> ReplayRelease::release(std::span<const RowId> rows, const ReplayPace& pace)
{
    auto found = findRows(m_connection, {rows.begin(), rows.end()});
    if (!found)
        return found.error();
    ReleasedRows out;
    const auto bar = [&](ReplayBar why) { ++out.barred[size_t(why)]; };
    out.barred[size_t(ReplayBar::gone)] += qint64(rows.size() - found->size());

    ReplayRules rules(m_connection);
    SendBounds bounds(m_connection, m_now);
    RowMover mover(m_connection);
    UsedUpReplays usedUp;
    OperationLog log = OperationLog::takeUp(m_connection, m_operation);
    WallTime start = std::max(m_now, pace.from.value_or(m_now));
    std::vector<RowId> lost; // to a row before them, since they were read
    for (FoundRow& row : *found) {
        if (std::find(lost.begin(), lost.end(), row.row) != lost.end())
            row.owns = false;
        const auto judged = rules.judge(row);
        if (!judged)
            return judged.error();
        if (judged->bar != ReplayBar::sendable) {
            bar(judged->bar);
            continue;
        }
        if (!covers(m_ticks, judged->needs)) {
            bar(ReplayBar::sendable);
            const bool used = judged->needs.pastLimit && !m_ticks.pastLimit && row.state == RowState::dead && row.reason != Reason::permanent;
            if (!used)
                continue;
            const auto moved = mover.move(moveOf(row, RowState::dead, Reason::permanent, m_now));
            if (!moved)
                return moved.error();
            if (*moved)
                usedUp.count(row.destination);
            continue;
        }
        const auto runs = bounds.mayRun(row.batch);
        if (!runs)
            return runs.error();
        if (!*runs) {
            bar(ReplayBar::batchClosed);
            continue;
        }
        if (judged->contested) {
            const auto taken = takeIdentity(m_connection, row, judged->identity);
            if (!taken)
                return taken.error();
            if (!*taken) {
                bar(ReplayBar::waitingElsewhere);
                continue;
            }
            if (judged->formerHolder.valid())
                lost.push_back(judged->formerHolder);
        }
        RowMove move = moveOf(row, RowState::pending, Reason::none, m_now);
        move.dueAt = start;
        move.newCycle = true;
        move.deadlineAt = bounds.deadline(row.batch);
        if (move.deadlineAt) // of the row alone: it runs from where the row's turn is
            *move.deadlineAt += start - m_now;
        move.addReplays = 1;
        const auto moved = mover.move(move);
        if (!moved)
            return moved.error();
        if (!*moved) {
            bar(ReplayBar::gone);
            continue;
        }
        start += pace.step;
        if (auto done = log.applied(row, true); !done)
            return done.error();
        out.released.push_back({row.row, row.destination, row.batch, qint32(row.snapshot.number(RowColumn::tries))});
        if (std::find(out.destinations.begin(), out.destinations.end(), row.destination) == out.destinations.end())
            out.destinations.push_back(row.destination);
    }
    if (auto done = mover.flush(m_now); !done)
        return done.error();
    if (auto done = usedUp.flush(m_connection, m_now); !done)
        return done.error();
    if (pace.step > Millis(0))
        out.nextStart = start;
    return out;
}

} // namespace fuseboard::store
