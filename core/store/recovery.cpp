// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recovery.h"

#include "core/store/attemptaccounts.h"
#include "core/store/connection.h"
#include "core/store/creditbook.h"
#include "core/store/duetimes.h"
#include "core/store/journaltotals.h"
#include "core/store/records.h"
#include "core/store/rowmover.h"

#include <map>

namespace fuseboard::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsAChunk = 20'000;
constexpr char kNotRecorded[] = "Fuseboard ended before the answer was recorded";

struct OpenAttempt
{
    Settlement as;             ///< the settlement that the crash rule gives it, members of an array included
    bool resend = false;       ///< the destination's policy is idempotent, and was when it was claimed
};

/// What was sent before may have been sent under a stricter policy, without the key that this one relies on.
Result<WallTime> settingsChangedAt(Connection& connection, DestinationId destination)
{
    const QByteArray sql = "SELECT coalesce(max(at), 0) FROM operation WHERE kind IN ('settings', 'undo', 'redo')"
                           " AND (destination_id IS NULL OR destination_id = " + QByteArray::number(destination.value) + ")";
    auto at = connection.scalar(sql);
    if (!at)
        return at.error();
    return fromEpochMs(*at);
}

Result<std::vector<OpenAttempt>> readOpenAttempts(Connection& connection, WallTime now)
{
    auto statement = connection.prepare(
        "SELECT a.id, a.row_id, a.batch_id, a.destination_id, a.webhook_id, " FUSEBOARD_ATTEMPT_ACCOUNT ", a.account_day, a.data_milli,"
        " a.action_milli, d.policy, a.claimed_at FROM attempt a JOIN destination d ON d.id = a.destination_id"
        " WHERE a.id >= coalesce((SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'open_from'), 0)"
        " AND a.outcome IS NULL ORDER BY a.id");
    if (!statement)
        return statement.error();
    std::vector<OpenAttempt> found;
    std::map<DestinationId, std::optional<WallTime>> resends; // what was claimed after that
    while (true) {
        auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return found;
        OpenAttempt attempt;
        Settlement& as = attempt.as;
        as.attempt = statement->id<AttemptId>(0);
        as.row = statement->id<RowId>(1);
        as.batch = statement->id<BatchId>(2);
        as.destination = statement->id<DestinationId>(3);
        as.webhook = statement->id<WebhookId>(4);
        as.account = statement->id<AccountId>(5);
        as.accountDay = statement->as<int>(6);
        as.charge = {Credits{statement->integer(7)}, Credits{statement->integer(8)}};
        as.credit = CreditState::unreconciled;
        as.outcome = Outcome::noAnswer;
        as.at = now;
        const auto [since, isNew] = resends.try_emplace(as.destination);
        if (isNew && destinationPolicyFromJson(statement->bytes(9)).resend == ResendPolicy::idempotent) {
            auto changed = settingsChangedAt(connection, as.destination);
            if (!changed)
                return changed.error();
            since->second = *changed;
        }
        attempt.resend = since->second && statement->instant(10) > since->second;
        as.to = attempt.resend ? RowState::pending : RowState::ambiguous;
        found.push_back(std::move(attempt));
    }
}

/// The rows of an array, each with its share of the charge.
Result<void> readMembers(Connection& connection, OpenAttempt& attempt)
{
    auto statement = connection.cached("SELECT m.row_id, r.batch_id, m.data_milli, m.action_milli FROM attempt_member m"
                                       " JOIN batch_row r ON r.id = m.row_id WHERE m.attempt_id = ? ORDER BY m.ordinal");
    if (!statement)
        return statement.error();
    Statement& query = **statement;
    query.bind(0, attempt.as.attempt);
    SettledRow member = attempt.as;
    member.own = attempt.as.outcome;
    while (true) {
        auto row = query.step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        member.row = query.id<RowId>(0);
        member.batch = query.id<BatchId>(1);
        member.charge = {Credits{query.integer(2)}, Credits{query.integer(3)}};
        if (member.row == attempt.as.row)
            static_cast<SettledRow&>(attempt.as) = member;
        else
            attempt.as.others.push_back(member);
    }
}

Result<void> closeAttempt(Connection& connection, const OpenAttempt& attempt)
{
    auto statement = connection.cached("UPDATE attempt SET outcome = ?, settled_at = ?, error = ?,"
                                       " credit_state = CASE credit_state WHEN 1 THEN 4 ELSE credit_state END"
                                       " WHERE id = ? AND outcome IS NULL");
    if (!statement)
        return statement.error();
    Statement& close = **statement;
    close.bind(0, attempt.as.outcome).bind(1, attempt.as.at).bindText(2, kNotRecorded).bind(3, attempt.as.attempt);
    if (auto done = close.run(); !done || attempt.as.others.empty())
        return done;
    auto members = connection.cached("UPDATE attempt_member SET credit_state = 4 WHERE attempt_id = ? AND credit_state = 1");
    if (!members)
        return members.error();
    return (*members)->bind(0, attempt.as.attempt).run();
}

RowMove moveOf(const OpenAttempt& attempt, RowId row)
{
    RowMove move;
    move.row = row;
    move.from = RowState::claimed;
    move.to = attempt.as.to;
    move.at = attempt.as.at;
    if (attempt.resend) {
        move.dueAt = attempt.as.at;
        if (!attempt.as.others.empty())
            move.arrayOf = attempt.as.attempt;
    } else {
        move.reason = Reason::crash;
    }
    move.addMaybe = 1;
    return move;
}

Result<void> saveOpenFrom(Connection& connection)
{
    return connection.execute("INSERT INTO meta (key, value)"
                              " SELECT 'open_from', CAST(coalesce(max(id), 0) + 1 AS TEXT) FROM attempt WHERE true"
                              " ON CONFLICT (key) DO UPDATE SET value = excluded.value");
}

Result<void> note(Connection& connection, WallTime at, const char* kind, BatchId batch, const QString& text)
{
    auto statement = connection.cached("INSERT INTO event (at, severity, kind, batch_id, text) VALUES (?, 1, ?, ?, ?)");
    if (!statement)
        return statement.error();
    return (*statement)->bind(0, at).bindText(1, kind).bind(2, batch).bind(3, text).run();
}

Result<void> settleOpenAttempts(Connection& connection, WallTime now, RecoveryReport& report)
{
    auto attempts = readOpenAttempts(connection, now);
    if (!attempts)
        return attempts.error();
    RowMover mover(connection);
    JournalTotals totals;
    for (OpenAttempt& attempt : *attempts) {
        if (auto done = readMembers(connection, attempt); !done)
            return done;
        if (auto done = closeAttempt(connection, attempt); !done)
            return done;
        totals.countRecords(attempt.as.webhook, 1 + qint64(attempt.as.others.size()));
        totals.sample(attempt.as);
        std::vector<SettledRow> rows{attempt.as};
        rows.insert(rows.end(), attempt.as.others.begin(), attempt.as.others.end());
        for (const SettledRow& row : rows) {
            totals.settleCredit({attempt.as.account, attempt.as.destination, row.batch, attempt.as.accountDay}, row.charge,
                                row.credit);
            auto moved = mover.move(moveOf(attempt, row.row));
            if (!moved)
                return moved.error();
            if (*moved)
                ++(attempt.resend ? report.requeued : report.ambiguous);
        }
        ++report.openAttempts;
    }
    if (auto done = totals.flush(connection); !done)
        return done;
    if (auto done = mover.flush(now); !done)
        return done;
    if (report.openAttempts > 0) {
        const QString text = u"Fuseboard had ended with %1 attempts unanswered: %2 rows are ambiguous, %3 are sent again."_s
                                 .arg(report.openAttempts).arg(report.ambiguous).arg(report.requeued);
        if (auto done = note(connection, now, "recovery", {}, text); !done)
            return done;
    }
    return saveOpenFrom(connection);
}

Result<void> interruptImports(Connection& connection, WallTime now, RecoveryReport& report)
{
    auto select = connection.prepare("SELECT id, name FROM batch WHERE state = ?");
    if (!select)
        return select.error();
    select->bind(0, BatchState::importing);
    std::vector<std::pair<BatchId, QString>> batches;
    while (true) {
        auto row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        batches.emplace_back(select->id<BatchId>(0), select->text(1));
    }
    for (const auto& [batch, name] : batches) {
        auto update = connection.cached("UPDATE batch SET state = ?, finished_at = ? WHERE id = ?");
        if (!update)
            return update.error();
        if (auto done = (*update)->bind(0, BatchState::interrupted).bind(1, now).bind(2, batch).run(); !done)
            return done;
        const QString text = u"The import of %1 was interrupted. None of its rows is sent; import the file again."_s.arg(name);
        if (auto done = note(connection, now, "importInterrupted", batch, text); !done)
            return done;
        connection.touch(batch);
    }
    report.interruptedImports = qint64(batches.size());
    return {};
}

/// Batches that were interrupted, now or at an earlier start, and still have rows that wait.
Result<std::vector<BatchId>> interruptedWithRows(Connection& connection)
{
    auto statement = connection.prepare("SELECT DISTINCT b.id FROM batch b JOIN batch_count c ON c.batch_id = b.id"
                                        " WHERE b.state = 5 AND c.state = 0 AND c.n > 0");
    if (!statement)
        return statement.error();
    std::vector<BatchId> batches;
    while (true) {
        auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return batches;
        batches.push_back(statement->id<BatchId>(0));
    }
}

Result<void> cancelRowsOf(Connection& connection, BatchId batch, WallTime now)
{
    const QByteArray sql = "SELECT first_row FROM batch WHERE id = " + QByteArray::number(batch.value);
    auto first = connection.scalar(sql);
    if (!first)
        return first.error();
    auto last = connection.scalar("SELECT max(id) FROM batch_row");
    if (!last)
        return last.error();
    for (qint64 from = *first; from <= *last; from += kRowsAChunk) {
        auto transaction = Transaction::begin(connection);
        if (!transaction)
            return transaction.error();
        auto cancel = connection.cached("UPDATE batch_row SET state = 8, reason = 61, due_at = NULL, changed_at = ?"
                                        " WHERE id >= ? AND id < ? AND batch_id = ? AND state = 0");
        if (!cancel)
            return cancel.error();
        (*cancel)->bind(0, now).bind(1, from).bind(2, from + kRowsAChunk).bind(3, batch);
        if (auto done = (*cancel)->run(); !done)
            return done;
        BatchCounters counters;
        const int n = connection.changes();
        counters.move(batch, RowState::pending, Reason::none, RowState::cancelled, Reason::importInterrupted, n);
        if (auto done = counters.flush(connection, now); !done)
            return done;
        if (auto done = transaction->commit(); !done)
            return done;
    }
    return {};
}

} // namespace

Result<RecoveryReport> recover(Connection& connection, WallTime now)
{
    RecoveryReport report;
    {
        auto transaction = Transaction::begin(connection);
        if (!transaction)
            return transaction.error();
        if (auto done = settleOpenAttempts(connection, now, report); !done)
            return done.error();
        if (auto done = CreditBook(connection).releaseOrphans(); !done)
            return done.error();
        if (auto done = interruptImports(connection, now, report); !done)
            return done.error();
        if (auto done = endImpossibleWaits(connection, now); !done)
            return done.error();
        if (auto done = transaction->commit(); !done)
            return done.error();
    }
    auto batches = interruptedWithRows(connection);
    if (!batches)
        return batches.error();
    for (const BatchId batch : *batches) {
        if (auto done = cancelRowsOf(connection, batch, now); !done)
            return done.error();
    }
    return report;
}

} // namespace fuseboard::store
