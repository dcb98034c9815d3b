// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace fuseboard::store {

class Connection;

/// The rows that were shown when an operation was asked for, kept in chunks of ascending row numbers: it goes through them in
/// that order, one chunk or more a transaction, and goes on with the first one that is not done after a restart.
/// Reading works on any connection, writing in a WriteJob.
class OperationSelection
{
public:
    static constexpr qsizetype kChunkRows = 64;

    explicit OperationSelection(Connection& connection) : m_connection(connection) {}

    /// Rows in ascending order, as chunks from that number on: every one but the last of kChunkRows. The number after them.
    Result<qint64> append(OperationId operation, qint64 firstChunk, std::span<const RowId> rows);
    /// Chunks first to first + n - 1, as far as there are so many; empty behind the last.
    Result<std::vector<RowId>> chunks(OperationId operation, qint64 first, qint64 n);
    /// All rows of the selection; those that the operation changed when it has none of its own (one row, or of a former version).
    Result<std::vector<RowId>> rows(OperationId operation);

private:
    Connection& m_connection;
};

/// Ascending row numbers as differences in LEB128 (7 bits a byte, low ones first), and back; ErrorCode::corrupt for bytes
/// that are none.
QByteArray packRows(std::span<const RowId> rows);
Result<void> unpackRows(QByteArrayView packed, std::vector<RowId>& into);

} // namespace fuseboard::store
