// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulkaction.h"

#include "core/store/journaltotals.h"
#include "core/store/query.h"
#include "core/store/rowcharges.h"
#include "core/store/rowmover.h"

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

Result<void> giveBack(Connection& connection, const RowCharge& open, const Actor& actor, WallTime now)
{
    if (open.charge.isZero())
        return {};
    auto entry = Query::on(connection, "INSERT INTO credit_entry (at, account_id, day, attempt_id, kind, data_milli, action_milli,"
                                       " actor, reason) VALUES (?, ?, ?, ?, 'settled', ?, ?, ?, ?)");
    if (!entry)
        return entry.error();
    (*entry)->bind(0, now).bind(1, open.account).bind(2, open.day).bind(3, open.attempt);
    (*entry)->bind(4, -open.charge.data.milli).bind(5, -open.charge.actions.milli).bind(6, actor.name).bind(7, actor.reason);
    return (*entry)->run();
}

/// Delivered: the charge stands and is known now. Not delivered: it is given back on the day it was dated to. Of an array it
/// is the share of this row; the others keep theirs until they are settled.
Result<void> reconcile(Connection& connection, std::vector<CreditMove>& moves, const RowCharge& open, bool delivered,
                       const Actor& actor, WallTime now)
{
    const auto changed = setCreditState(connection, open, delivered ? CreditState::committed : CreditState::released);
    if (!changed)
        return changed.error();

    const Charge back = delivered ? Charge() : open.charge;
    moves.push_back({open.key(), Charge() - back, Charge() - open.charge});
    if (delivered)
        return {};
    return giveBack(connection, open, actor, now);
}

/// A row may be settled while an attempt of it is unsettled: ambiguous, or replayed from there and dead since.
bool isUnsettled(const FoundRow& row)
{
    return row.state == RowState::ambiguous || (row.state == RowState::dead && row.maybe > 0);
}

RowMove settlementOf(const FoundRow& row, bool delivered, WallTime now)
{
    RowMove move;
    move.row = row.row;
    move.from = row.state;
    move.version = row.version;
    move.to = delivered ? RowState::delivered : RowState::dead;
    // Not delivered after all: it is replayable, and its identity is free again (state dead, maybe 0).
    move.reason = delivered || row.state == RowState::ambiguous ? Reason::settledByHand : row.reason;
    move.addMaybe = -row.maybe;
    move.at = now;
    return move;
}

class Settle final : public BulkAction
{
public:
    Settle(bool delivered, Actor actor) : m_delivered(delivered), m_actor(std::move(actor)) {}

    Result<void> apply(Connection& connection, OperationLog& log, const std::vector<RowId>& rows, WallTime now) override
    {
        auto found = log.find(rows);
        if (!found)
            return found.error();
        RowMover mover(connection);
        std::vector<CreditMove> moves;
        for (FoundRow& row : *found) {
            if (!isUnsettled(row)) {
                log.skipped(1, isDeadLetter(row.state) ? left::kNotAmbiguous : left::kGone);
                continue;
            }
            const auto moved = mover.move(settlementOf(row, m_delivered, now));
            if (!moved)
                return moved.error();
            if (!*moved) {
                log.skipped();
                continue;
            }
            if (auto done = reconcileAll(connection, row, moves, now); !done)
                return done;
            if (auto done = log.applied(row, false); !done)
                return done;
        }
        JournalTotals totals;
        for (const CreditMove& move : moves)
            totals.correctCredit(move.key, move.used, move.unreconciled);
        if (auto done = totals.flush(connection); !done)
            return done;
        log.creditsMoved(moves);
        return mover.flush(now);
    }

private:
    Result<void> reconcileAll(Connection& connection, FoundRow& row, std::vector<CreditMove>& moves, WallTime now)
    {
        const auto charges = chargesOf(connection, row.row, row.lastAttempt);
        if (!charges)
            return charges.error();
        for (const RowCharge& open : *charges) {
            if (open.state != CreditState::unreconciled)
                continue;
            row.snapshot.attempts.push_back(open.attempt);
            if (auto done = reconcile(connection, moves, open, m_delivered, m_actor, now); !done)
                return done;
        }
        return {};
    }

    bool m_delivered;
    Actor m_actor;
};

} // namespace

std::unique_ptr<BulkAction> settleAction(bool delivered, const Actor& actor)
{
    return std::make_unique<Settle>(delivered, actor);
}

} // namespace fuseboard::store
