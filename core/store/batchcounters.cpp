// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/batchcounters.h"

#include "core/store/connection.h"

#include <algorithm>

namespace fuseboard::store {

void BatchCounters::add(BatchId batch, RowState state, Reason reason, qint64 n)
{
    for (Cell& cell : m_cells) {
        if (cell.batch == batch && cell.state == state && cell.reason == reason) {
            cell.n += n;
            return;
        }
    }
    m_cells.push_back({batch, state, reason, n});
}

Result<void> BatchCounters::flush(Connection& connection, WallTime at)
{
    if (m_cells.empty())
        return {};
    auto statement = connection.cached("INSERT INTO batch_count (batch_id, state, reason, n) VALUES (?, ?, ?, ?) "
                                       "ON CONFLICT (batch_id, state, reason) DO UPDATE SET n = n + excluded.n");
    if (!statement)
        return statement.error();
    std::vector<BatchId> batches;
    std::vector<BatchId> progressed;
    const auto note = [](std::vector<BatchId>& list, BatchId batch) {
        if (std::find(list.begin(), list.end(), batch) == list.end())
            list.push_back(batch);
    };
    for (const Cell& cell : m_cells) {
        note(batches, cell.batch);
        if (cell.n > 0 && !isOpen(cell.state))
            note(progressed, cell.batch);
        if (cell.n == 0)
            continue;
        (*statement)->bind(0, cell.batch).bind(1, cell.state).bind(2, cell.reason).bind(3, cell.n);
        if (auto done = (*statement)->run(); !done)
            return done;
    }
    m_cells.clear();
    for (const BatchId batch : progressed) {
        auto progress = connection.cached("UPDATE batch SET progress_at = ?, stuck_at = NULL, stuck_reason = NULL WHERE id = ?");
        if (!progress)
            return progress.error();
        if (auto done = (*progress)->bind(0, at).bind(1, batch).run(); !done)
            return done;
    }
    for (const BatchId batch : batches) {
        if (auto done = settleState(connection, batch, at); !done)
            return done;
        connection.touch(batch);
    }
    return {};
}

Result<BatchCounts> BatchCounters::read(Connection& connection, BatchId batch)
{
    BatchCounts counts;
    counts.batch = batch;
    auto state = connection.cached("SELECT state FROM batch WHERE id = ?");
    if (!state)
        return state.error();
    auto row = (*state)->bind(0, batch).step();
    if (!row)
        return row.error();
    if (*row)
        counts.state = (*state)->as<BatchState>(0);
    (*state)->reset();

    auto cells = connection.cached("SELECT state, n FROM batch_count WHERE batch_id = ?");
    if (!cells)
        return cells.error();
    (*cells)->bind(0, batch);
    while (true) {
        auto cell = (*cells)->step();
        if (!cell)
            return cell.error();
        if (!*cell)
            return counts;
        const auto index = size_t((*cells)->integer(0));
        if (index < counts.rows.size())
            counts.rows[index] += (*cells)->integer(1);
    }
}

Result<void> BatchCounters::settleState(Connection& connection, BatchId batch, WallTime at)
{
    auto counts = read(connection, batch);
    if (!counts)
        return counts.error();
    qint64 open = 0;
    for (size_t i = 0; i < counts->rows.size(); ++i) {
        if (isOpen(RowState(i)))
            open += counts->rows[i];
    }
    BatchState to = counts->state;
    if (counts->state == BatchState::running && open == 0)
        to = BatchState::finished;
    else if (counts->state == BatchState::finished && open > 0)
        to = BatchState::running;
    if (to == counts->state)
        return {};
    auto statement = connection.cached("UPDATE batch SET state = ?, finished_at = ? WHERE id = ?");
    if (!statement)
        return statement.error();
    (*statement)->bind(0, to).bind(2, batch);
    if (to == BatchState::finished)
        (*statement)->bind(1, at);
    else
        (*statement)->bindNull(1);
    return (*statement)->run();
}

} // namespace fuseboard::store
