// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journalwriter.h"

#include "core/store/connection.h"

#include <algorithm>

namespace fuseboard::store {

namespace {

constexpr char kClaimUntouched[] =
    "UPDATE batch_row SET state = 2, due_at = NULL, tries = tries + 1, last_attempt = ?, changed_at = ?"
    " WHERE id = ? AND version = ? AND state = 0 AND reason = 0 AND (owns = 1 OR pay_twice = 1)";
constexpr char kClaimOther[] =
    "UPDATE batch_row SET state = 2, reason = 0, due_at = NULL, tries = tries + 1, last_attempt = ?, changed_at = ?,"
    " owns = ? WHERE id = ?";
constexpr char kReadRow[] = "SELECT r.state, r.reason, r.version, r.owns, r.pay_twice, p.identity FROM batch_row r"
                            " JOIN payload p ON p.id = r.payload_id WHERE r.id = ?";
constexpr char kInsertAttempt[] =
    "INSERT INTO attempt (id, row_id, previous, number, destination_id, webhook_id, batch_id, version, records, account_day,"
    " data_milli, action_milli, credit_state, claimed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char kCloseAttempt[] =
    "UPDATE attempt SET outcome = ?, credit_state = ?, settled_at = ?, status = ?, failure = ?, dns_us = ?, connect_us = ?,"
    " tls_us = ?, first_byte_us = ?, total_us = ?, retry_after_ms = ?, error = ?, sample = ?, sent_turn = ?, turn = ?, flight_ms = ?"
    " WHERE id = ? AND outcome IS NULL";
constexpr char kMoveSettled[] =
    "UPDATE batch_row SET state = ?, reason = ?, due_at = ?, retries = retries + ?, cycle_ms = ?, maybe = max(0, maybe + ?),"
    " changed_at = ? WHERE id = ? AND state = 2 AND last_attempt = ?";
constexpr char kUndoAttempt[] =
    "UPDATE attempt SET outcome = 11, credit_state = ?, settled_at = ? WHERE id = ? AND outcome IS NULL";
constexpr char kMoveUndone[] = "UPDATE batch_row SET state = 1, reason = ?, due_at = ?, tries = tries - 1, changed_at = ?"
                               " WHERE id = ? AND state = 2 AND last_attempt = ?";
constexpr char kInsertAnswer[] = "INSERT OR REPLACE INTO answer (attempt_id, headers, body, truncated) VALUES (?, ?, ?, ?)";
constexpr char kReadReplays[] = "SELECT replays FROM batch_row WHERE id = ?";

void bindUnlessZero(Statement& statement, int index, qint64 value)
{
    if (value == 0)
        statement.bindNull(index);
    else
        statement.bind(index, value);
}

} // namespace

Result<std::unique_ptr<JournalWriter>> JournalWriter::create(Connection& connection)
{
    std::unique_ptr<JournalWriter> writer(new JournalWriter(connection));
    if (auto done = writer->prepareAll(); !done)
        return done.error();
    if (auto done = writer->m_open.load(connection); !done)
        return done.error();
    return writer;
}

Result<void> JournalWriter::prepareAll()
{
    const std::pair<Statement*, QByteArrayView> all[] = {
        {&m_claimUntouched, kClaimUntouched}, {&m_claimOther, kClaimOther},   {&m_readRow, kReadRow},
        {&m_insertAttempt, kInsertAttempt},   {&m_closeAttempt, kCloseAttempt}, {&m_moveSettled, kMoveSettled},
        {&m_undoAttempt, kUndoAttempt},       {&m_moveUndone, kMoveUndone},   {&m_insertAnswer, kInsertAnswer},
        {&m_readReplays, kReadReplays},
    };
    for (const auto& [statement, sql] : all) {
        auto prepared = m_connection.prepare(sql);
        if (!prepared)
            return prepared.error();
        *statement = *std::move(prepared);
    }
    return {};
}

Result<ClaimAck> JournalWriter::claim(const Claim& claim)
{
    m_latest = std::max(m_latest, claim.at);
    if (!claim.others.empty())
        return claimArray(claim);
    auto taken = claimRow(claim, claim);
    if (!taken)
        return taken.error();
    if (taken->result == ClaimResult::claimed) {
        if (auto inserted = insertAttempt(claim, claim, claim.charge, 1); !inserted)
            return inserted.error();
        m_totals.reserve({claim.account, claim.destination, claim.batch, claim.accountDay}, claim.charge);
    }
    return ClaimAck{claim.attempt, claim.row, taken->result, taken->reason, {}};
}

/// Rows that are not what was read, or whose identity another row holds, leave the array before it is sent; a repeated one
/// is claimed whole or not at all. What is left of one row is sent as a row alone.
Result<ClaimAck> JournalWriter::claimArray(const Claim& claim)
{
    std::vector<ClaimedRow> rows{claim};
    rows.insert(rows.end(), claim.others.begin(), claim.others.end());
    ClaimAck ack{claim.attempt, claim.row, ClaimResult::stale, Reason::none, {}};
    for (const ClaimedRow& row : rows) {
        const auto claimable = claim.repeats ? mayRepeat(row) : Result<bool>(true);
        if (!claimable)
            return claimable.error();
        if (!*claimable) {
            for (const ClaimedRow& each : rows)
                ack.dropped.push_back({each.row, ClaimResult::stale, Reason::none});
            return ack;
        }
    }
    std::vector<ClaimedRow> kept;
    Charge charge;
    for (const ClaimedRow& row : rows) {
        auto taken = claimRow(claim, row);
        if (!taken)
            return taken.error();
        if (taken->result != ClaimResult::claimed) {
            ack.dropped.push_back(*taken);
            continue;
        }
        kept.push_back(row);
        charge += row.charge;
    }
    if (kept.empty()) {
        ack.result = ack.dropped.front().result;
        ack.reason = ack.dropped.front().reason;
        return ack;
    }
    ack.result = ClaimResult::claimed;
    if (auto inserted = insertAttempt(claim, kept.front(), charge, int(kept.size())); !inserted)
        return inserted.error();
    for (const ClaimedRow& row : kept)
        m_totals.reserve({claim.account, claim.destination, row.batch, claim.accountDay}, row.charge);
    if (kept.size() > 1) {
        if (auto inserted = m_arrays.insertMembers(claim.attempt, kept); !inserted)
            return inserted.error();
    }
    return ack;
}

Result<bool> JournalWriter::mayRepeat(const ClaimedRow& row)
{
    auto found = m_readRow.bind(0, row.row).step();
    if (!found)
        return found.error();
    if (!*found)
        return false;
    const auto state = m_readRow.as<RowState>(0);
    const bool same = state == row.expected && isOpen(state) && state != RowState::claimed
                      && m_readRow.as<qint32>(2) == row.version && (m_readRow.integer(3) != 0 || m_readRow.integer(4) != 0);
    m_readRow.reset();
    return same;
}

Result<DroppedRow> JournalWriter::claimRow(const Claim& claim, const ClaimedRow& row)
{
    if (row.expected == RowState::pending) {
        auto done = claimUntouched(claim, row);
        if (!done)
            return done.error();
        if (*done)
            return DroppedRow{row.row, ClaimResult::claimed, Reason::none};
    }
    return claimOther(claim, row);
}

/// The way of nearly every row: pending, its identity its own.
Result<bool> JournalWriter::claimUntouched(const Claim& claim, const ClaimedRow& row)
{
    m_claimUntouched.bind(0, claim.attempt).bind(1, claim.at).bind(2, row.row).bind(3, row.version);
    if (auto done = m_claimUntouched.run(); !done)
        return done.error();
    if (m_connection.changes() != 1)
        return false;
    m_counters.move(row.batch, RowState::pending, Reason::none, RowState::claimed, Reason::none);
    return true;
}

Result<DroppedRow> JournalWriter::claimOther(const Claim& claim, const ClaimedRow& wanted)
{
    auto row = m_readRow.bind(0, wanted.row).step();
    if (!row)
        return row.error();
    if (!*row)
        return DroppedRow{wanted.row, ClaimResult::stale, Reason::none};
    const auto state = m_readRow.as<RowState>(0);
    const auto reason = m_readRow.as<Reason>(1);
    const bool same = state == wanted.expected && isOpen(state) && state != RowState::claimed &&
                      m_readRow.as<qint32>(2) == wanted.version;
    bool owns = m_readRow.integer(3) != 0;
    const bool paysTwice = m_readRow.integer(4) != 0;
    const QByteArray identity = !same || owns || paysTwice ? QByteArray() : m_readRow.bytes(5);
    m_readRow.reset();
    if (!same)
        return DroppedRow{wanted.row, ClaimResult::stale, Reason::none};
    if (!owns && !paysTwice) {
        auto answer = m_ledger.acquire({wanted.row, wanted.batch, identity});
        if (!answer)
            return answer.error();
        if (!answer->granted())
            return refuse(claim, wanted, state, reason, *answer);
        owns = true;
    }
    m_claimOther.bind(0, claim.attempt).bind(1, claim.at).bind(2, owns).bind(3, wanted.row);
    if (auto done = m_claimOther.run(); !done)
        return done.error();
    m_counters.move(wanted.batch, state, reason, RowState::claimed, Reason::none);
    return DroppedRow{wanted.row, ClaimResult::claimed, Reason::none};
}

Result<DroppedRow> JournalWriter::refuse(const Claim& claim, const ClaimedRow& row, RowState state, Reason reason,
                                         const LedgerAnswer& answer)
{
    auto statement = m_connection.cached("UPDATE batch_row SET state = ?, reason = ?, due_at = NULL, other_row = ?,"
                                         " changed_at = ? WHERE id = ?");
    if (!statement)
        return statement.error();
    Statement& exclude = **statement;
    exclude.bind(0, RowState::excluded).bind(1, answer.reason).bind(2, answer.holder).bind(3, claim.at).bind(4, row.row);
    if (auto done = exclude.run(); !done)
        return done.error();
    m_counters.move(row.batch, state, reason, RowState::excluded, answer.reason);
    return DroppedRow{row.row, ClaimResult::refused, answer.reason};
}

Result<void> JournalWriter::insertAttempt(const Claim& claim, const ClaimedRow& first, Charge charge, int records)
{
    Statement& insert = m_insertAttempt;
    insert.bind(0, claim.attempt).bind(1, first.row).bind(2, first.previous).bind(3, first.number);
    insert.bind(4, claim.destination).bind(5, claim.webhook).bind(6, first.batch).bind(7, first.version).bind(8, records);
    insert.bind(9, claim.accountDay).bind(10, charge.data.milli).bind(11, charge.actions.milli);
    insert.bind(12, creditStateOf(charge, CreditState::reserved)).bind(13, claim.at);
    if (auto done = insert.run(); !done)
        return done;
    m_open.opened(claim.attempt);
    return m_accounts.note(m_connection, claim);
}

Result<void> JournalWriter::unclaim(const Unclaim& unclaim)
{
    m_latest = std::max(m_latest, unclaim.at);
    Charge charge = unclaim.charge;
    for (const UnclaimedRow& row : unclaim.others)
        charge += row.charge;
    m_undoAttempt.bind(0, creditStateOf(charge, CreditState::released)).bind(1, unclaim.at).bind(2, unclaim.attempt);
    if (auto done = m_undoAttempt.run(); !done)
        return done;
    if (m_connection.changes() == 0)
        return {};
    m_open.closed(unclaim.attempt);
    if (auto done = undoRow(unclaim, unclaim); !done)
        return done;
    for (const UnclaimedRow& row : unclaim.others) {
        if (auto done = undoRow(unclaim, row); !done)
            return done;
    }
    return {};
}

Result<void> JournalWriter::undoRow(const Unclaim& unclaim, const UnclaimedRow& row)
{
    m_totals.settleCredit({unclaim.account, unclaim.destination, row.batch, unclaim.accountDay}, row.charge, CreditState::released);
    Result<bool> moved = false;
    if (unclaim.others.empty()) {
        m_moveUndone.bind(0, unclaim.reason).bind(1, unclaim.dueAt).bind(2, unclaim.at).bind(3, row.row);
        if (auto done = m_moveUndone.bind(4, unclaim.attempt).run(); !done)
            return done;
        moved = m_connection.changes() == 1;
    } else {
        moved = m_arrays.undoRow(unclaim, row);
    }
    if (!moved)
        return moved.error();
    if (*moved) {
        m_counters.move(row.batch, RowState::claimed, Reason::none, RowState::deferred, unclaim.reason);
        m_totals.countDeferred(unclaim.destination, unclaim.at);
    }
    return {};
}

Result<void> JournalWriter::settle(const Settlement& settlement)
{
    m_latest = std::max(m_latest, settlement.at);
    auto closed = closeAttempt(settlement);
    if (!closed)
        return closed.error();
    if (!*closed)
        return {};
    m_open.closed(settlement.attempt);
    if (countsOnOdometer(settlement.outcome))
        m_totals.countRecords(settlement.webhook, 1 + qint64(settlement.others.size()));
    m_totals.sample(settlement);
    if (settlement.answer) {
        if (auto done = saveAnswer(settlement.attempt, *settlement.answer); !done)
            return done;
    }
    if (auto done = settleRow(settlement, settlement); !done)
        return done;
    for (const SettledRow& row : settlement.others) {
        if (auto done = settleRow(settlement, row); !done)
            return done;
    }
    return {};
}

Result<void> JournalWriter::settleRow(const Settlement& settlement, const SettledRow& row)
{
    m_totals.settleCredit({settlement.account, settlement.destination, row.batch, settlement.accountDay}, row.charge, row.credit);
    const auto verdict = verdictOf(settlement, row);
    if (!verdict)
        return verdict.error();
    Result<bool> moved = false;
    if (settlement.others.empty()) {
        Statement& move = m_moveSettled;
        move.bind(0, row.to).bind(1, verdict->reason).bind(2, row.dueAt).bind(3, row.consumedRetry);
        move.bind(4, row.cycleMs).bind(5, moreMaybe(settlement, row, settlement.outcome)).bind(6, settlement.at);
        if (auto done = move.bind(7, row.row).bind(8, settlement.attempt).run(); !done)
            return done;
        moved = m_connection.changes() == 1;
    } else {
        SettledRow member = row;
        member.reason = verdict->reason;
        moved = m_arrays.settleRow(settlement, member);
    }
    if (!moved)
        return moved.error();
    if (!*moved)
        return {};
    m_counters.move(row.batch, RowState::claimed, Reason::none, row.to, verdict->reason);
    if (verdict->tell)
        m_usedUp.count(settlement.destination);
    return {};
}

Result<UsedUpReplays::Verdict> JournalWriter::verdictOf(const Settlement& settlement, const SettledRow& row)
{
    if (row.to != RowState::dead || !settlement.maxReplays)
        return UsedUpReplays::Verdict{row.reason, false};
    const auto found = m_readReplays.bind(0, row.row).step();
    if (!found)
        return found.error();
    const int replays = *found ? m_readReplays.as<qint32>(0) : 0;
    m_readReplays.reset();
    return UsedUpReplays::judge(row.reason, replays, *settlement.maxReplays);
}

Result<bool> JournalWriter::closeAttempt(const Settlement& settlement)
{
    Statement& close = m_closeAttempt;
    close.bind(0, settlement.outcome).bind(1, attemptCredit(settlement)).bind(2, settlement.at);
    bindUnlessZero(close, 3, settlement.status);
    bindUnlessZero(close, 4, settlement.failure);
    for (int i = 0; i < 5; ++i)
        close.bind(5 + i, settlement.phasesUs[size_t(i)]);
    if (settlement.retryAfter)
        close.bind(10, settlement.retryAfter->count());
    else
        close.bindNull(10);
    if (settlement.error.isEmpty())
        close.bindNull(11);
    else
        close.bindText(11, settlement.error);
    close.bind(12, settlement.sampleFailure ? 1 : settlement.sampleIgnored ? 2 : 0).bind(13, settlement.sentTurn);
    close.bind(14, settlement.turn).bind(15, settlement.flight.count());
    if (auto done = close.bind(16, settlement.attempt).run(); !done)
        return done.error();
    return m_connection.changes() == 1;
}

Result<void> JournalWriter::saveAnswer(AttemptId attempt, const AnswerRecord& answer)
{
    m_insertAnswer.bind(0, attempt).bindText(1, answer.headers).bindBlob(2, answer.body).bind(3, answer.truncated);
    return m_insertAnswer.run();
}

Result<void> JournalWriter::finish()
{
    if (auto done = m_totals.flush(m_connection); !done)
        return done;
    if (auto done = m_counters.flush(m_connection, m_latest); !done)
        return done;
    if (auto done = m_usedUp.flush(m_connection, m_latest); !done)
        return done;
    return m_open.save(m_connection);
}

void JournalWriter::committed()
{
    m_open.committed();
}

void JournalWriter::rolledBack()
{
    m_totals.clear();
    m_counters.clear();
    m_usedUp.clear();
    m_open.rolledBack();
    m_accounts.rolledBack();
}

} // namespace fuseboard::store
