// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/operations.h"
#include "core/store/replayjobs.h"

#include <array>
#include <span>

namespace fuseboard::store {

inline constexpr int kReplayBarCount = 7;

/// What became of some rows of a replay when it was their turn.
struct ReleasedRows
{
    std::vector<ReleasedRow> released;        ///< pending now, in their order
    std::array<qint64, kReplayBarCount> barred{}; ///< dead letters as before, by why; [sendable]: what they need is not ticked
    std::vector<DestinationId> destinations;  ///< whose lanes have new work
    std::optional<WallTime> nextStart;        ///< with a pace: when a row after these may start
    qint64 leftAlone() const;
};

/// Lets rows of a replay go, under the operation that was journalled for it: each is judged again as it is now, with its
/// present payload version, and moves by compare-and-set; from then on it is an ordinary row of its lane, that meets breaker,
/// budget, rate and ledger like any other (B-17). A row whose identity is nobody's takes it here, so that another one that
/// wants it stays where it is. Rows past their limit that were not meant to go become permanent (R77). Inside a WriteJob, at
/// most kMost rows: less than 10 ms.
class ReplayRelease
{
public:
    static constexpr size_t kMost = 200;

    ReplayRelease(Connection& connection, OperationId operation, ReplayTicks ticks, WallTime now)
        : m_connection(connection), m_operation(operation), m_ticks(ticks), m_now(now)
    {
    }

    Result<ReleasedRows> release(std::span<const RowId> rows, const ReplayPace& pace = {});

private:
    Connection& m_connection;
    OperationId m_operation;
    ReplayTicks m_ticks;
    WallTime m_now;
};

} // namespace fuseboard::store
