// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/operations.h"
#include "core/store/statement.h"

namespace fuseboard::store {

/// A row as an operation finds it, and at the same time what its inverse needs.
struct FoundRow
{
    RowId row;
    BatchId batch;
    DestinationId destination;
    RowState state = RowState::dead;
    Reason reason = Reason::none;
    std::optional<WallTime> dueAt;
    PayloadId payload;
    qint32 version = 1;
    qint32 retries = 0;
    qint32 replays = 0;
    qint32 tries = 0;
    qint32 cycleMs = 0;
    AttemptId lastAttempt;
    bool owns = false;
    bool payTwice = false;
    qint32 maybe = 0;
    RowId otherRow;
    WallTime changedAt{};
    qint64 bodySize = 0;              ///< of rows that are too large; 0 for the others
    std::vector<AttemptId> attempts;  ///< whose credits the operation changes
};

/// Rows by id (any state) or by filter (dead letters), in order of their ids.
Result<std::vector<FoundRow>> findRows(Connection& connection, const std::vector<RowId>& rows);
Result<std::vector<FoundRow>> findRows(Connection& connection, const DeadLetterFilter& filter);

/// Whether rows of the batch may be sent again by the operator. A cancelled batch with nothing left to cancel runs again for
/// them; one whose cancellation is under way, and one whose import was interrupted, sends nothing.
Result<bool> reopenBatch(Connection& connection, BatchId batch);
/// The same question without a change.
Result<bool> mayReopen(Connection& connection, BatchId batch);

/// One operation on its way into the journal: its line, what it found row by row, and at the end what it came to.
class OperationLog
{
public:
    static Result<OperationLog> begin(Connection& connection, const QString& kind, const Actor& actor, WallTime at,
                                      const QByteArray& detailJson = "{}", DestinationId destination = {}, BatchId batch = {});
    /// One that is in the journal already: rows are added to it; its counts are its owner's to write.
    static OperationLog of(Connection& connection, OperationId operation) { return OperationLog(connection, operation); }
    OperationId id() const { return m_result.operation; }
    /// The row was changed; asks is true when its lane has new work.
    Result<void> applied(const FoundRow& before, bool asks);
    /// Changed too, but not as asked (a row at its replay limit).
    Result<void> changedOnly(const FoundRow& before);
    void skipped(qint64 n = 1) { m_result.skipped += n; }
    Result<OperationResult> finish();

private:
    OperationLog(Connection& connection, OperationId id) : m_connection(&connection) { m_result.operation = id; }
    Connection* m_connection;
    OperationResult m_result;
};

} // namespace fuseboard::store
