// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/store/operations.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace fuseboard::store {

class Connection;

/// Where an operation is. On disk as these words.
enum class OperationState : quint8 {
    collecting, ///< its selection is being written down; nothing was changed. A crash here leaves it so for good
    applying,
    applied,
    undoing,
    undone,
    redoing,
    cancelled,  ///< ended before its time: what was done was taken back
    cancelling, ///< it is being taken back
};
QLatin1String name(OperationState);
std::optional<OperationState> operationStateFromName(QStringView);
/// Of these the desk takes care after a restart, before anything else.
constexpr bool isUnfinished(OperationState s)
{
    return s == OperationState::collecting || s == OperationState::applying || s == OperationState::undoing || s == OperationState::redoing
        || s == OperationState::cancelling;
}

/// One line of the journal of operations.
struct OperationRecord
{
    OperationId id;
    WallTime at{};
    QString actor;
    QString kind;
    OperationState state = OperationState::applied;
    QString reason;
    DestinationId destination;
    BatchId batch;
    qint64 rowCount = 0;               ///< rows that it changed
    qint64 skipped = 0;                ///< rows that it left alone
    qint64 selected = 0;               ///< rows that it was asked for
    qint64 nextChunk = 0;              ///< first of its selection that is not done
    QByteArray detail;                 ///< JSON object
    std::optional<WallTime> changedAt; ///< last undo or redo, and who
    QString changedBy;
};

/// What Undo and Redo of a page mean.
enum class OperationScope : quint8 { rows, settings };

/// What an operation is to be, before it has a number.
struct NewOperation
{
    QString kind;
    Actor actor;
    DestinationId destination;
    BatchId batch;
    QByteArray detail = "{}";
    OperationState state = OperationState::collecting;
    qint64 selected = 0;
};

/// Lines of operations. Reading works on any connection, writing in a WriteJob.
class OperationRepository
{
public:
    explicit OperationRepository(Connection& connection) : m_connection(connection) {}

    Result<OperationId> begin(const NewOperation& operation, WallTime at);
    Result<void> setState(OperationId operation, OperationState state);
    Result<void> setDetail(OperationId operation, const QByteArray& json);
    /// In the transaction of the chunk: how far it is, and what it did and left alone since.
    Result<void> advance(OperationId operation, qint64 nextChunk, qint64 applied, qint64 skipped);

    /// From one state into another, with who did it and when (undo, redo). ErrorCode::conflict when it is not in the first one.
    Result<void> turn(OperationId operation, OperationState from, OperationState to, const Actor& by, WallTime at);

    Result<OperationRecord> operation(OperationId id); ///< ErrorCode::notFound
    /// Oldest first.
    Result<std::vector<OperationRecord>> unfinished();
    /// What Undo means next: the last one that is applied, changed rows, and of which something may still be undone. Changes of
    /// settings are apart: who looks at rows does not mean them.
    Result<std::optional<OperationRecord>> lastApplied(OperationScope scope = OperationScope::rows);
    /// What Redo means next: the one that was undone last, unless something else was done since.
    Result<std::optional<OperationRecord>> lastUndone(OperationScope scope = OperationScope::rows);

private:
    Result<std::optional<OperationRecord>> first(const char* sql);
    Connection& m_connection;
};

} // namespace fuseboard::store
