// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/records.h"

#include <array>
#include <functional>
#include <vector>

namespace fuseboard::store {

class Connection;

/// A row on its way into the store.
struct NewRow
{
    qint64 line = 0;
    QByteArray body;                    ///< payload as it will be sent
    std::array<uchar, 32> identity{};
    Reason fault = Reason::none;        ///< invalid or tooLarge: accepted into the list, never sent
};

struct NewFault
{
    qint64 line = 0;
    qint64 column = 0;
    QString message;
    QByteArray raw;
};

/// What became of a chunk.
struct ImportTally
{
    qint64 rows = 0;
    qint64 accepted = 0;
    qint64 duplicateInFile = 0;
    qint64 alreadyDelivered = 0;
    qint64 waitingElsewhere = 0;
    qint64 maybeDelivered = 0;
    qint64 invalid = 0;
    qint64 tooLarge = 0;
    qint64 faults = 0;
    ImportTally& operator+=(const ImportTally&);
};

struct BatchRow
{
    RowId id;
    qint64 line = 0;
    RowState state = RowState::pending;
    Reason reason = Reason::none;
    int tries = 0;
    RowId otherRow;
    AttemptId lastAttempt;
    int status = 0;
    QString error;
    QByteArray body;
    WallTime changedAt{};
    qint32 version = 1;
};

/// Batches and their rows.
class BatchRepository
{
public:
    explicit BatchRepository(Connection& connection) : m_connection(connection) {}

    Result<BatchId> create(const Batch& batch, WallTime now);
    /// Inserts a chunk: rows in file order, ledger keys in sorted order. Rows whose identity is held become excluded with
    /// the reason and the other row; tooLarge ones are dead at once. Called in a WriteJob, 500 to 5,000 rows a chunk.
    Result<ImportTally> addRows(BatchId id, const std::vector<NewRow>& rows, const std::vector<NewFault>& faults, WallTime now);
    /// importing -> running: from here the rows are accepted. Finished at once when there is nothing to send.
    Result<void> finishImport(BatchId id, WallTime now);
    Result<std::vector<Batch>> batches();          ///< newest first, with counts
    Result<Batch> batch(BatchId id);
    /// The operator was told that it is stuck, and by what; the next row that comes to an end takes it back.
    Result<void> setStuck(BatchId id, const QString& reason, WallTime at);
    Result<void> setState(BatchId id, BatchState state);
    /// Credits that the batch may use in all; empty: the account's limit for batches, or none.
    Result<void> setLimits(BatchId id, std::optional<Credits> data, std::optional<Credits> actions);
    /// Open rows that are not claimed become cancelled (importInterrupted while the batch is importing or interrupted, else
    /// byOperator), at most limit of them; returns how many. Set the batch's state first, then call until 0, and once more
    /// when rows that were claimed meanwhile have come back.
    Result<qint64> cancelChunk(BatchId id, int limit, WallTime now);
    /// Keyset page in file order; states empty: all.
    Result<std::vector<BatchRow>> rows(BatchId id, const std::vector<RowState>& states, RowId after, int limit);
    /// One callback a row in file order, for exports.
    Result<void> eachRow(BatchId id, const std::function<Result<void>(const BatchRow&)>& take);
    Result<std::vector<NewFault>> faults(BatchId id, int limit);

private:
    Connection& m_connection;
};

} // namespace fuseboard::store
