// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/arrayjournal.h"
#include "core/store/attemptaccounts.h"
#include "core/store/batchcounters.h"
#include "core/store/journal.h"
#include "core/store/journaltotals.h"
#include "core/store/ledger.h"
#include "core/store/openattempts.h"
#include "core/store/statement.h"
#include "core/store/usedupreplays.h"

#include <memory>

namespace fuseboard::store {

class Connection;

/// The SQL of claims, unclaims and settlements (row-life.md, steps 3, 4, 6), inside a transaction of the caller. What many
/// rows of a transaction change together (counters, credits, odometers, health) is gathered and written by finish(), which
/// must be called before the commit; the caller then says which it was: committed() or rolledBack().
/// An error leaves the transaction unusable: roll it back. One thread.
class JournalWriter
{
public:
    static Result<std::unique_ptr<JournalWriter>> create(Connection& connection);

    Result<ClaimAck> claim(const Claim& claim);
    Result<void> unclaim(const Unclaim& unclaim);
    /// Changes nothing when the attempt has an outcome already.
    Result<void> settle(const Settlement& settlement);

    Result<void> finish();
    void committed();
    void rolledBack();

private:
    explicit JournalWriter(Connection& connection) : m_connection(connection), m_ledger(connection), m_arrays(connection) {}
    Result<void> prepareAll();
    Result<ClaimAck> claimArray(const Claim& claim);
    Result<bool> mayRepeat(const ClaimedRow& row);
    Result<DroppedRow> claimRow(const Claim& claim, const ClaimedRow& row);
    Result<bool> claimUntouched(const Claim& claim, const ClaimedRow& row);
    Result<DroppedRow> claimOther(const Claim& claim, const ClaimedRow& row);
    Result<DroppedRow> refuse(const Claim& claim, const ClaimedRow& row, RowState state, Reason reason,
                              const LedgerAnswer& answer);
    Result<void> insertAttempt(const Claim& claim, const ClaimedRow& first, Charge charge, int records);
    Result<void> undoRow(const Unclaim& unclaim, const UnclaimedRow& row);
    Result<void> settleRow(const Settlement& settlement, const SettledRow& row);
    Result<UsedUpReplays::Verdict> verdictOf(const Settlement& settlement, const SettledRow& row);
    Result<bool> closeAttempt(const Settlement& settlement);
    Result<void> saveAnswer(AttemptId attempt, const AnswerRecord& answer);

    Connection& m_connection;
    Ledger m_ledger;
    ArrayJournal m_arrays;
    BatchCounters m_counters;
    JournalTotals m_totals;
    OpenAttempts m_open;
    AttemptAccounts m_accounts;
    UsedUpReplays m_usedUp;
    WallTime m_latest{};

    Statement m_claimUntouched;
    Statement m_claimOther;
    Statement m_readRow;
    Statement m_insertAttempt;
    Statement m_closeAttempt;
    Statement m_moveSettled;
    Statement m_undoAttempt;
    Statement m_moveUndone;
    Statement m_insertAnswer;
    Statement m_readReplays;
};

} // namespace fuseboard::store
