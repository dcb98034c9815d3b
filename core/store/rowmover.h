// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/batchcounters.h"

#include <optional>

namespace fuseboard::store {

class Connection;

/// One change of a row's state by an operation or by recovery.
struct RowMove
{
    RowId row;
    RowState from = RowState::pending;   ///< compare-and-set: the state it was seen in
    std::optional<qint32> version;       ///< and the payload version, where it matters
    RowState to = RowState::pending;
    Reason reason = Reason::none;
    std::optional<WallTime> dueAt;       ///< set for every row that is to be claimed: pending, deferred, retryWait
    RowId otherRow;                      ///< for excluded
    bool newCycle = false;               ///< a new delivery cycle: retries and cycle_ms start at 0, in the batch's lane, bound to no array any more
    bool newSchedule = false;            ///< retries and cycle_ms start at 0; it is sent the way it was sent before
    std::optional<Priority> lane;        ///< into this lane
    std::optional<RowSource> source;     ///< what a fallback gave it
    std::optional<WallTime> deadlineAt;  ///< with newCycle
    AttemptId arrayOf;                   ///< valid: its next attempt repeats that one's array
    qint32 addReplays = 0;
    qint32 addMaybe = 0;                 ///< +1 one more unsettled ambiguous attempt, -1 one less; never below 0
    std::optional<bool> payTwice;
    WallTime at{};                       ///< changed_at
};

/// Moves rows from state to state inside the caller's transaction (a WriteJob) and keeps batch_count and the batches' states
/// in step. Refuses to touch a claimed row unless from says so. Call flush() before the transaction ends.
class RowMover
{
public:
    explicit RowMover(Connection& connection) : m_connection(connection) {}

    /// false: the row is not in that state (or version) any more, or does not exist; nothing was changed.
    Result<bool> move(const RowMove& move);
    /// Writes the counters. at: instant of the change, for batches that finish by it.
    Result<void> flush(WallTime at);
    BatchCounters& counters() { return m_counters; }

private:
    Connection& m_connection;
    BatchCounters m_counters;
};

} // namespace fuseboard::store
