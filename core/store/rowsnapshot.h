// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/vocabulary.h"

#include <QByteArray>

#include <array>
#include <optional>
#include <vector>

namespace fuseboard::store {

class Connection;
class Statement;

/// Columns of a row that operations change, or that tell whether something happened to it since.
enum class RowColumn : quint8 {
    state, reason, destination, lane, dueAt, payload, version, tries, retries, replays, cycleMs, lastAttempt, owns, payTwice,
    maybe, otherRow, changedAt, source, deadlineAt, arrayOf, arrayLimit,
};
inline constexpr size_t kRowColumnCount = 21;

/// A row as it stands in batch_row: what an operation found, and how it left it (operation_row). As JSON it names the columns;
/// one that is 0, or empty, is left out.
struct RowSnapshot
{
    std::array<std::optional<qint64>, kRowColumnCount> values{};
    std::vector<AttemptId> attempts; ///< whose credits the operation changed

    const std::optional<qint64>& operator[](RowColumn column) const { return values[size_t(column)]; }
    std::optional<qint64>& operator[](RowColumn column) { return values[size_t(column)]; }
    qint64 number(RowColumn column) const { return (*this)[column].value_or(0); }
    RowState state() const { return RowState(number(RowColumn::state)); }
    Reason reason() const { return Reason(number(RowColumn::reason)); }
    bool operator==(const RowSnapshot&) const = default;

    /// "r.state, r.reason, …" in the order of RowColumn.
    static const char* sql();
    /// From a statement that has these columns from that one on.
    static RowSnapshot read(const Statement& row, int firstColumn);
    /// Empty when there is no such row.
    static Result<std::optional<RowSnapshot>> of(Connection& connection, RowId row);
    /// Writes every column but tries and last_attempt, which are the attempts' alone. A row whose payload changes by it is to be
    /// indexed again.
    Result<void> restore(Connection& connection, RowId row) const;
};

QByteArray toJson(const RowSnapshot& snapshot);
/// Only the columns that differ, those that are empty now as null.
QByteArray differenceJson(const RowSnapshot& before, const RowSnapshot& after);
/// What toJson() wrote; ErrorCode::corrupt for anything else.
Result<RowSnapshot> rowSnapshotFromJson(QByteArrayView json);
/// What differenceJson() wrote, laid over the other.
Result<RowSnapshot> withDifference(RowSnapshot before, QByteArrayView json);

} // namespace fuseboard::store
