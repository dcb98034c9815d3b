// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/arrays.h"

#include "core/store/arrayjournal.h"
#include "core/store/connection.h"
#include "core/store/records.h"
#include "core/store/rowmover.h"

namespace fuseboard::store {

namespace {

constexpr char kMembers[] =
    "SELECT r.id, r.batch_id, r.state, r.version, r.tries, r.retries, r.cycle_ms, r.last_attempt, p.body, r.array_limit,"
    " r.due_at, m.version, r.array_of, r.owns OR r.pay_twice, b.state, r.deadline_at,"
    " r.changed_at, r.maybe FROM attempt_member m"
    " LEFT JOIN batch_row r ON r.id = m.row_id LEFT JOIN payload p ON p.id = r.payload_id"
    " LEFT JOIN batch b ON b.id = r.batch_id WHERE m.attempt_id = ? ORDER BY m.ordinal";

Candidate candidateOf(const Statement& row, AttemptId attempt)
{
    Candidate candidate;
    candidate.row = row.id<RowId>(0);
    candidate.batch = row.id<BatchId>(1);
    candidate.state = row.as<RowState>(2);
    candidate.version = row.as<qint32>(3);
    candidate.tries = row.as<qint32>(4);
    candidate.retries = row.as<qint32>(5);
    candidate.cycleMs = row.as<qint32>(6);
    candidate.lastAttempt = row.id<AttemptId>(7);
    candidate.deadline = row.instant(15);
    if (candidate.state == RowState::retryWait)
        candidate.lastWait = std::max(Millis(0), Millis(row.integer(10) - row.integer(16)));
    candidate.body = row.bytes(8);
    candidate.arrayLimit = row.as<qint32>(9);
    candidate.arrayOf = attempt;
    candidate.maybe = row.as<qint32>(17);
    return candidate;
}

DueArray::State stateOf(const Statement& row, AttemptId attempt, WallTime dueBy)
{
    if (row.isNull(0) || row.id<AttemptId>(12) != attempt || row.integer(11) != row.integer(3) || row.integer(13) == 0)
        return DueArray::broken;
    const auto state = row.as<RowState>(2);
    const auto batch = row.as<BatchState>(14);
    if (!isOpen(state) || batch == BatchState::cancelled || batch == BatchState::interrupted)
        return DueArray::broken;
    const auto due = row.instant(10);
    const bool runs = batch == BatchState::running || batch == BatchState::finished;
    return state != RowState::claimed && runs && due && *due <= dueBy ? DueArray::whole : DueArray::waits;
}

struct Tied
{
    RowId row;
    RowState state;
    bool counted; ///< among the rows that may have been processed
};

Result<std::vector<Tied>> tiedRows(Connection& connection, AttemptId attempt)
{
    auto statement = connection.cached("SELECT r.id, r.state, r.maybe > 0 FROM attempt_member m CROSS JOIN batch_row r ON r.id = m.row_id"
                                       " WHERE m.attempt_id = ?1 AND r.array_of = ?1 AND r.state IN (0, 1, 3) ORDER BY m.ordinal");
    if (!statement)
        return statement.error();
    Statement& query = **statement;
    query.bind(0, attempt);
    std::vector<Tied> rows;
    while (true) {
        auto found = query.step();
        if (!found)
            return found.error();
        if (!*found)
            return rows;
        rows.push_back({query.id<RowId>(0), query.as<RowState>(1), query.integer(2) != 0});
    }
}

/// Whether this array was ever sent without being known not to have been processed: back along its attempts.
Result<bool> mayBeProcessed(Connection& connection, AttemptId attempt, RowId row)
{
    auto statement = connection.cached("SELECT a.outcome, m.previous FROM attempt_member m JOIN attempt a ON a.id = m.attempt_id"
                                       " WHERE m.attempt_id = ? AND m.row_id = ?");
    if (!statement)
        return statement.error();
    Statement& query = **statement;
    while (attempt.valid()) {
        auto found = query.bind(0, attempt).bind(1, row).step();
        if (!found)
            return found.error();
        if (!*found)
            return false;
        const auto outcome = query.as<Outcome>(0);
        attempt = query.id<AttemptId>(1);
        query.reset();
        if (outcome == Outcome::noAnswer || outcome == Outcome::maybeProcessed)
            return true;
    }
    return false;
}

Result<ResendPolicy> policyOf(Connection& connection, AttemptId attempt)
{
    auto statement = connection.cached("SELECT d.policy FROM attempt a JOIN destination d ON d.id = a.destination_id WHERE a.id = ?");
    if (!statement)
        return statement.error();
    auto found = (*statement)->bind(0, attempt).step();
    if (!found)
        return found.error();
    const auto policy = *found ? destinationPolicyFromJson((*statement)->bytes(0)).resend : ResendPolicy::neverTwice;
    (*statement)->reset();
    return policy;
}

} // namespace

Result<DueArray> readArray(Connection& connection, AttemptId attempt, WallTime dueBy)
{
    auto statement = connection.cached(kMembers);
    if (!statement)
        return statement.error();
    Statement& query = **statement;
    query.bind(0, attempt);
    DueArray array;
    array.state = DueArray::whole;
    while (true) {
        auto row = query.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const DueArray::State member = stateOf(query, attempt, dueBy);
        array.state = std::max(array.state, member);
        if (member == DueArray::whole)
            array.rows.push_back(candidateOf(query, attempt));
    }
    if (array.rows.empty() && array.state == DueArray::whole)
        array.state = DueArray::broken; // no such array
    if (array.state != DueArray::whole)
        array.rows.clear();
    if (array.rows.empty())
        return array;
    const auto maybe = mayBeProcessed(connection, attempt, array.rows.front().row); // members share their attempts
    if (!maybe)
        return maybe.error();
    for (Candidate& candidate : array.rows) {
        candidate.arraySize = qint32(array.rows.size());
        candidate.arrayMaybe = *maybe;
    }
    return array;
}

Result<void> dissolveArray(Connection& connection, AttemptId attempt, WallTime now)
{
    auto array = readArray(connection, attempt, now);
    if (!array)
        return array.error();
    if (array->state != DueArray::broken)
        return {};
    const auto policy = policyOf(connection, attempt);
    if (!policy)
        return policy.error();
    const auto rows = tiedRows(connection, attempt);
    if (!rows)
        return rows.error();
    auto release = connection.cached("UPDATE batch_row SET array_of = NULL, array_limit = ? WHERE id = ?");
    if (!release)
        return release.error();
    RowMover mover(connection);
    for (const Tied& tied : *rows) {
        const auto maybe = *policy == ResendPolicy::idempotent ? mayBeProcessed(connection, attempt, tied.row) : Result<bool>(false);
        if (!maybe)
            return maybe.error();
        if (!*maybe) {
            if (auto done = (*release)->bind(0, kNoArrayLimit).bind(1, tied.row).run(); !done)
                return done;
            continue;
        }
        RowMove move;
        move.row = tied.row;
        move.from = tied.state;
        move.to = RowState::ambiguous;
        move.reason = Reason::noAnswer;
        move.addMaybe = tied.counted ? 0 : 1;
        move.at = now;
        if (const auto moved = mover.move(move); !moved)
            return moved.error();
    }
    return mover.flush(now);
}

} // namespace fuseboard::store
