// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"

#include <span>

namespace fuseboard::store {

class Connection;

/// Bound of a row that may travel in an array of any size the policy allows, although it was sent before.
inline constexpr qint32 kNoArrayLimit = 1'000'000;

/// The member rows of attempts that carry an array (row-life.md, "Array batches"): what JournalWriter does beside the line of
/// the attempt itself. Inside the caller's transaction; one thread.
class ArrayJournal
{
public:
    explicit ArrayJournal(Connection& connection) : m_connection(connection) {}

    /// The members of a claim that was committed to, in their order; at least two.
    Result<void> insertMembers(AttemptId attempt, std::span<const ClaimedRow> rows);
    /// One row of the array, with the member's line where it differs from the attempt's. True when the row was moved: it was
    /// still claimed by this attempt.
    Result<bool> settleRow(const Settlement& settlement, const SettledRow& row);
    Result<bool> undoRow(const Unclaim& unclaim, const UnclaimedRow& row);

private:
    Result<void> closeMember(AttemptId attempt, RowId row, CreditState credit, std::optional<Outcome> outcome,
                             const QByteArray& error);

    Connection& m_connection;
};

/// none for a charge of nothing.
constexpr CreditState creditStateOf(Charge charge, CreditState wanted)
{
    return charge.isZero() ? CreditState::none : wanted;
}

/// What the attempt's own line says of its credits: the least settled state among its rows that cost something.
CreditState attemptCredit(const Settlement& settlement);
/// What the settlement adds to the attempts of a row that may have been processed; outcome: its own.
qint32 moreMaybe(const Settlement& settlement, const SettledRow& row, Outcome outcome);
/// What all rows of an attempt cost together.
Charge chargeOf(const Claim& claim);
Charge chargeOf(const Settlement& settlement);

} // namespace fuseboard::store
