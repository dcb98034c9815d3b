// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/operationrepository.h"
#include "core/store/rowsnapshot.h"
#include "core/store/statement.h"

#include <map>

namespace fuseboard::store {

/// A row as an operation finds it, and at the same time what its inverse needs.
struct FoundRow
{
    RowId row;
    BatchId batch;
    DestinationId destination;
    RowState state = RowState::dead;
    Reason reason = Reason::none;
    PayloadId payload;
    qint32 version = 1;
    qint32 topVersion = 1;            ///< highest that it ever had
    qint32 replays = 0;
    AttemptId lastAttempt;
    bool owns = false;
    qint32 maybe = 0;
    qint64 bodySize = 0;              ///< of rows that are too large; 0 for the others
    RowSnapshot snapshot;             ///< attempts: whose credits the operation changes
};

/// Why a row was left alone, as it is counted in the operation's particulars ("left").
namespace left {
inline constexpr QLatin1String kGone("gone");                     ///< no dead letter any more, or claimed
inline constexpr QLatin1String kChanged("changed");               ///< its payload was changed since
inline constexpr QLatin1String kUnchanged("unchanged");           ///< it would stay as it is
inline constexpr QLatin1String kInvalid("invalid");               ///< what it would become is no valid payload
/// It would have none of the columns that identify a row; followed by ':' and their names, where they are another destination's.
inline constexpr QLatin1String kNoIdentity("noIdentity");
inline constexpr QLatin1String kFault("fault:");                  ///< followed by why the edit cannot be done, as the preview has it
inline constexpr QLatin1String kTooLarge("tooLarge");
inline constexpr QLatin1String kMaybeDelivered("maybeDelivered"); ///< to be settled first
inline constexpr QLatin1String kNotAmbiguous("notAmbiguous");     ///< nothing of it is to be settled
inline constexpr QLatin1String kNotMeant("notMeant");             ///< nothing of that kind can be done with it
} // namespace left

/// Rows by id (any state) or by filter (dead letters), in order of their ids.
Result<std::vector<FoundRow>> findRows(Connection& connection, const std::vector<RowId>& rows);
Result<std::vector<FoundRow>> findRows(Connection& connection, const DeadLetterFilter& filter);

/// Whether rows of the batch may be sent again by the operator. A cancelled batch with nothing left to cancel runs again for
/// them; one whose cancellation is under way, and one whose import was interrupted, sends nothing.
Result<bool> reopenBatch(Connection& connection, BatchId batch);
/// The same question without a change.
Result<bool> mayReopen(Connection& connection, BatchId batch);

/// One operation on its way into the journal: its line, what it found row by row, and at the end what it came to. One that
/// takes several transactions is taken up in each of them.
class OperationLog
{
public:
    static Result<OperationLog> begin(Connection& connection, const QString& kind, const Actor& actor, WallTime at,
                                      const QByteArray& detailJson = "{}", DestinationId destination = {}, BatchId batch = {});
    static OperationLog takeUp(Connection& connection, OperationId operation) { return {connection, operation}; }
    OperationId id() const { return m_result.operation; }
    /// The row was changed, from what was found to what it is now; asks is true when its lane has new work.
    Result<void> applied(const FoundRow& before, bool asks);
    /// Changed too, but not as asked (a row at its replay limit).
    Result<void> changedOnly(const FoundRow& before);
    /// What stands beside the row was changed (notes, tags).
    Result<void> appliedBeside(RowId row, const QByteArray& before, const QByteArray& after);
    void skipped(qint64 n = 1, const QString& why = left::kGone);
    /// Of a selection the rows that are there, in the order of their ids; those that are not are counted as left alone.
    Result<std::vector<FoundRow>> find(const std::vector<RowId>& rows);
    void creditsMoved(const std::vector<CreditMove>& moves);
    const OperationResult& result() const { return m_result; }
    /// The operation is applied.
    Result<OperationResult> finish();
    /// It goes on with that chunk, in another transaction.
    Result<OperationResult> advance(qint64 nextChunk);

private:
    OperationLog(Connection& connection, OperationId id) : m_connection(&connection) { m_result.operation = id; }
    Result<void> noteLeft();
    Connection* m_connection;
    OperationResult m_result;
    std::map<QString, qint64> m_left;
};

} // namespace fuseboard::store
