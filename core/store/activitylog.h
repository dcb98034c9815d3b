// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/history.h"
#include "core/store/operationrepository.h"

#include <optional>
#include <vector>

namespace fuseboard::store {

class Connection;

enum class ActivitySource : quint8 { all, operations, events };

/// Which operations and events. Empty members do not filter.
struct ActivityFilter
{
    ActivitySource source = ActivitySource::all;
    QString kind;
    QString actor;                ///< events are the engine's
    DestinationId destination;
    QString text;                 ///< part of what is said of it, case-insensitive for ASCII
    bool operator==(const ActivityFilter&) const = default;
};

/// One line of the activity list: an operation or an event.
struct ActivityEntry
{
    bool isEvent = false;
    OperationRecord operation;
    EventRecord event;
    QString destinationName;
    QString batchName;
    WallTime at() const { return isEvent ? event.at : operation.at; }
};

/// What there is to filter by.
struct ActivityChoices
{
    QStringList kinds;
    QStringList actors;
    std::vector<std::pair<DestinationId, QString>> destinations;
};

/// A row that an operation changed, for its particulars.
struct ChangedRow
{
    RowId row;
    QString from;
    QString to;
};

/// Operations and events in one list, newest first. Reading, on any connection.
class ActivityLog
{
public:
    /// Names an entry; 0 means none.
    using Key = qint64;
    static constexpr Key keyOf(OperationId operation) { return operation.value * 2; }
    static constexpr OperationId operationOf(Key key) { return OperationId(key % 2 == 0 ? key / 2 : 0); }

    explicit ActivityLog(Connection& connection) : m_connection(connection) {}

    Result<std::vector<Key>> keys(const ActivityFilter& filter);
    /// One a key; empty for what is not there any more.
    Result<std::vector<std::optional<ActivityEntry>>> entries(const std::vector<Key>& keys);
    Result<ActivityChoices> choices();
    /// The rows that the operation changed, ascending.
    Result<std::vector<RowId>> rowsChangedBy(OperationId operation);
    /// The first of them.
    Result<std::vector<ChangedRow>> changedRows(const OperationRecord& operation, int limit);

private:
    Result<std::optional<ActivityEntry>> entry(Key key);
    Connection& m_connection;
};

/// Why an operation left rows alone, in words: "5 unchanged, 2 may have been delivered". Empty when it left none.
QString leftText(const OperationRecord& operation);

} // namespace fuseboard::store
