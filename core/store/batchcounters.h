// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/vocabulary.h"
#include "core/store/journal.h"

#include <vector>

namespace fuseboard::store {

class Connection;

/// Changes of batch_count gathered over a transaction and written once. Whoever changes batch_row.state or reason, or adds
/// rows, notes it here and flushes before the end of the same transaction (or WriteJob).
class BatchCounters
{
public:
    void add(BatchId batch, RowState state, Reason reason, qint64 n);
    void move(BatchId batch, RowState from, Reason fromReason, RowState to, Reason toReason, qint64 n = 1)
    {
        add(batch, from, fromReason, -n);
        add(batch, to, toReason, n);
    }

    /// Writes the changes and sets the state of each batch touched: running without an open row becomes finished, finished
    /// with one becomes running; importing, paused, cancelled and interrupted stay. A batch with a row that came to an end has
    /// made progress (R113), once a transaction and not once a row. Tells the connection which batches
    /// changed, so that the store writer can report their counts after the commit.
    Result<void> flush(Connection& connection, WallTime at);
    void clear() { m_cells.clear(); }
    bool isEmpty() const { return m_cells.empty(); }

    /// Absolute numbers as the connection sees them.
    static Result<BatchCounts> read(Connection& connection, BatchId batch);

private:
    struct Cell
    {
        BatchId batch;
        RowState state;
        Reason reason;
        qint64 n;
    };
    Result<void> settleState(Connection& connection, BatchId batch, WallTime at);

    std::vector<Cell> m_cells; // few: batches of a transaction times the states they meet
};

} // namespace fuseboard::store
