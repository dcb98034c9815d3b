// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/arrayjournal.h"

#include "core/store/connection.h"

namespace fuseboard::store {

namespace {

constexpr char kInsertMember[] =
    "INSERT INTO attempt_member (attempt_id, ordinal, row_id, version, previous, number, data_milli, action_milli,"
    " credit_state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char kCloseMember[] = "UPDATE attempt_member SET credit_state = ?, outcome = ?, error = ?"
                                " WHERE attempt_id = ? AND row_id = ?";
constexpr char kMoveSettled[] =
    "UPDATE batch_row SET state = ?, reason = ?, due_at = ?, retries = retries + ?, cycle_ms = ?, maybe = max(0, maybe + ?),"
    " changed_at = ?, array_of = ?, array_limit = ? WHERE id = ? AND state = 2 AND last_attempt = ?";
constexpr char kMoveUndone[] =
    "UPDATE batch_row SET state = 1, reason = ?, due_at = ?, tries = tries - 1, changed_at = ?, array_of = ?,"
    " array_limit = coalesce(array_limit, ?) WHERE id = ? AND state = 2 AND last_attempt = ?";

/// The less settled of two states wins.
int openness(CreditState state)
{
    switch (state) {
    case CreditState::reserved: return 4;
    case CreditState::unreconciled: return 3;
    case CreditState::committed: return 2;
    case CreditState::released: return 1;
    case CreditState::none: break;
    }
    return 0;
}

} // namespace

CreditState attemptCredit(const Settlement& settlement)
{
    CreditState credit = creditStateOf(settlement.charge, settlement.credit);
    for (const SettledRow& row : settlement.others) {
        const CreditState own = creditStateOf(row.charge, row.credit);
        credit = openness(own) > openness(credit) ? own : credit;
    }
    return credit;
}

qint32 moreMaybe(const Settlement& settlement, const SettledRow& row, Outcome outcome)
{
    constexpr qint32 kAll = 1'000'000;
    if (row.to == RowState::delivered)
        return settlement.oneKey ? -kAll : 0;
    return row.to == RowState::ambiguous || outcome == Outcome::noAnswer ? 1 : 0;
}

Charge chargeOf(const Claim& claim)
{
    Charge sum = claim.charge;
    for (const ClaimedRow& row : claim.others)
        sum += row.charge;
    return sum;
}

Charge chargeOf(const Settlement& settlement)
{
    Charge sum = settlement.charge;
    for (const SettledRow& row : settlement.others)
        sum += row.charge;
    return sum;
}

Result<void> ArrayJournal::insertMembers(AttemptId attempt, std::span<const ClaimedRow> rows)
{
    auto statement = m_connection.cached(kInsertMember);
    if (!statement)
        return statement.error();
    Statement& insert = **statement;
    for (size_t i = 0; i < rows.size(); ++i) {
        const ClaimedRow& row = rows[i];
        insert.bind(0, attempt).bind(1, qint64(i)).bind(2, row.row).bind(3, row.version).bind(4, row.previous);
        insert.bind(5, row.number).bind(6, row.charge.data.milli).bind(7, row.charge.actions.milli);
        if (auto done = insert.bind(8, creditStateOf(row.charge, CreditState::reserved)).run(); !done)
            return done;
    }
    return {};
}

Result<void> ArrayJournal::closeMember(AttemptId attempt, RowId row, CreditState credit, std::optional<Outcome> outcome,
                                       const QByteArray& error)
{
    auto statement = m_connection.cached(kCloseMember);
    if (!statement)
        return statement.error();
    Statement& close = **statement;
    close.bind(0, credit);
    if (outcome)
        close.bind(1, *outcome);
    else
        close.bindNull(1);
    if (error.isEmpty())
        close.bindNull(2);
    else
        close.bindText(2, error);
    return close.bind(3, attempt).bind(4, row).run();
}

Result<bool> ArrayJournal::settleRow(const Settlement& settlement, const SettledRow& row)
{
    const std::optional<Outcome> own = row.own == settlement.outcome ? std::nullopt : std::optional(row.own);
    if (auto done = closeMember(settlement.attempt, row.row, creditStateOf(row.charge, row.credit), own, row.ownError); !done)
        return done.error();
    auto statement = m_connection.cached(kMoveSettled);
    if (!statement)
        return statement.error();
    Statement& move = **statement;
    move.bind(0, row.to).bind(1, row.reason).bind(2, row.dueAt).bind(3, row.consumedRetry).bind(4, row.cycleMs);
    move.bind(5, moreMaybe(settlement, row, row.own)).bind(6, settlement.at);
    if (row.tie == ArrayTie::repeat)
        move.bind(7, settlement.attempt).bindNull(8);
    else
        move.bindNull(7).bind(8, row.arrayLimit);
    if (auto done = move.bind(9, row.row).bind(10, settlement.attempt).run(); !done)
        return done.error();
    return m_connection.changes() == 1;
}

Result<bool> ArrayJournal::undoRow(const Unclaim& unclaim, const UnclaimedRow& row)
{
    if (auto done = closeMember(unclaim.attempt, row.row, creditStateOf(row.charge, CreditState::released), std::nullopt, {}); !done)
        return done.error();
    auto statement = m_connection.cached(kMoveUndone);
    if (!statement)
        return statement.error();
    Statement& move = **statement;
    move.bind(0, unclaim.reason).bind(1, unclaim.dueAt).bind(2, unclaim.at);
    if (unclaim.repeats)
        move.bind(3, unclaim.attempt);
    else
        move.bindNull(3);
    if (auto done = move.bind(4, kNoArrayLimit).bind(5, row.row).bind(6, unclaim.attempt).run(); !done)
        return done.error();
    return m_connection.changes() == 1;
}

} // namespace fuseboard::store
