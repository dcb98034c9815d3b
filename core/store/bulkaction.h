// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/operationlog.h"
#include "core/store/operationrepository.h"

#include <memory>

namespace fuseboard::store {

/// What an operation does to rows, some of them at a time: first on a reader, where the work is, then in the transaction that
/// also says how far the operation is. Rows that are not what they were, or that it cannot be done to, are left alone and
/// counted with the reason.
class BulkAction
{
public:
    virtual ~BulkAction() = default;
    /// Looks at the rows, ascending, and works out what becomes of them; nothing that was prepared before counts any more.
    virtual Result<void> prepare(Connection& reader, const std::vector<RowId>& rows);
    /// Does it, to the rows that were prepared. In a WriteJob.
    virtual Result<void> apply(Connection& connection, OperationLog& log, const std::vector<RowId>& rows, WallTime now) = 0;
};

std::unique_ptr<BulkAction> discardAction();
/// See Operations::settle and Operations::move.
std::unique_ptr<BulkAction> settleAction(bool delivered, const Actor& actor);
std::unique_ptr<BulkAction> moveAction(DestinationId to);
/// The operator's word on rows whose replays are used up (R77): they count from 0 again, none is permanent. Sends nothing.
std::unique_ptr<BulkAction> allowReplaysAction();
/// Replaces the note; empty: takes it away.
std::unique_ptr<BulkAction> noteAction(const QString& note);
std::unique_ptr<BulkAction> tagAction(const QStringList& add, const QStringList& remove);

/// The action of an operation, by its kind and particulars, now or after a restart: discard, settle {"delivered":bool},
/// move (to operation.destination), note {"note":text}, tag {"add":[…],"remove":[…]}, allowReplays, importEdit (texts in
/// operation_body), bulkEdit (recipeaction.h).
/// ErrorCode::unsupported for a kind that has none, invalidArgument for particulars that say nothing.
Result<std::unique_ptr<BulkAction>> bulkAction(const OperationRecord& operation);

} // namespace fuseboard::store
