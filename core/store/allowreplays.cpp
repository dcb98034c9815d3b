// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulkaction.h"
#include "core/store/query.h"
#include "core/store/rowmover.h"

namespace fuseboard::store {

namespace {

/// What a row was before its replays were used up, as its last attempt tells.
Result<Reason> reasonBefore(Connection& connection, const FoundRow& row)
{
    auto q = Query::on(connection, "SELECT outcome FROM row_attempt WHERE attempt_id = ? AND row_id = ?");
    if (!q)
        return q.error();
    const auto found = (*q)->bind(0, row.lastAttempt).bind(1, row.row).step();
    if (!found)
        return found.error();
    if (!*found || (*q)->isNull(0))
        return Reason::exhausted;
    switch ((*q)->as<Outcome>(0)) {
    case Outcome::rowFault: return Reason::rejected;
    case Outcome::tooLarge: return Reason::tooLarge;
    default: return Reason::exhausted;
    }
}

/// The operator says otherwise (R77): their replays count from 0 again, and none of them is permanent any more. Sends nothing.
class AllowReplays final : public BulkAction
{
public:
    Result<void> apply(Connection& connection, OperationLog& log, const std::vector<RowId>& rows, WallTime now) override
    {
        const auto found = log.find(rows);
        if (!found)
            return found.error();
        RowMover mover(connection);
        for (const FoundRow& row : *found) {
            if (!isDeadLetter(row.state)) {
                log.skipped();
                continue;
            }
            if (row.replays == 0 && row.reason != Reason::permanent) {
                log.skipped(1, left::kUnchanged);
                continue;
            }
            const auto reason = row.reason == Reason::permanent ? reasonBefore(connection, row) : Result<Reason>(row.reason);
            if (!reason)
                return reason.error();
            RowMove move;
            move.row = row.row;
            move.from = row.state;
            move.version = row.version;
            move.to = row.state;
            move.reason = *reason;
            move.addReplays = -row.replays;
            move.at = now;
            const auto moved = mover.move(move);
            if (!moved)
                return moved.error();
            if (!*moved) {
                log.skipped();
                continue;
            }
            if (auto done = log.applied(row, false); !done)
                return done;
        }
        return mover.flush(now);
    }
};

} // namespace

std::unique_ptr<BulkAction> allowReplaysAction()
{
    return std::make_unique<AllowReplays>();
}

} // namespace fuseboard::store
