// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowcharges.h"

#include "core/store/attemptaccounts.h"
#include "core/store/connection.h"

namespace fuseboard::store {

namespace {

constexpr char kCharge[] =
    "SELECT a.records > 1, a.account_day, " FUSEBOARD_ATTEMPT_ACCOUNT ", iif(a.records > 1, m.previous, a.previous),"
    " iif(a.records > 1, m.credit_state, a.credit_state), iif(a.records > 1, m.data_milli, a.data_milli),"
    " iif(a.records > 1, m.action_milli, a.action_milli), a.destination_id,"
    " (SELECT batch_id FROM batch_row WHERE id = ?2) FROM attempt a JOIN destination d ON d.id = a.destination_id"
    " LEFT JOIN attempt_member m ON m.attempt_id = a.id AND m.row_id = ?2"
    " WHERE a.id = ?1 AND (m.row_id = ?2 OR (a.records = 1 AND a.row_id = ?2))";
// The order of attemptCredit(): reserved, unreconciled, committed, released, none.
constexpr char kSumUp[] =
    "UPDATE attempt SET credit_state = (SELECT credit_state FROM attempt_member WHERE attempt_id = ?1 ORDER BY CASE"
    " credit_state WHEN 1 THEN 0 WHEN 4 THEN 1 WHEN 2 THEN 2 WHEN 3 THEN 3 ELSE 4 END LIMIT 1) WHERE id = ?1";

} // namespace

Result<std::vector<RowCharge>> chargesOf(Connection& connection, RowId row, AttemptId last)
{
    std::vector<RowCharge> out;
    auto statement = connection.cached(kCharge);
    if (!statement)
        return statement.error();
    Statement& query = **statement;
    for (AttemptId attempt = last; attempt.valid();) {
        const auto found = query.bind(0, attempt).bind(1, row).step();
        if (!found)
            return found.error();
        if (!*found)
            break;
        RowCharge charge;
        charge.attempt = attempt;
        charge.row = row;
        charge.inArray = query.integer(0) != 0;
        charge.day = query.as<int>(1);
        charge.account = query.id<AccountId>(2);
        charge.state = query.as<CreditState>(4);
        charge.charge = {Credits{query.integer(5)}, Credits{query.integer(6)}};
        charge.destination = query.id<DestinationId>(7);
        charge.batch = query.id<BatchId>(8);
        out.push_back(charge);
        attempt = query.id<AttemptId>(3);
        query.reset();
    }
    return out;
}

Result<std::vector<RowCharge>> chargesOf(Connection& connection, AttemptId attempt)
{
    auto statement = connection.cached("SELECT s.row_id, r.batch_id, a.destination_id, " FUSEBOARD_ATTEMPT_ACCOUNT ", a.account_day, s.credit_state,"
                                       " s.data_milli, s.action_milli, a.records > 1 FROM attempt a"
                                       " JOIN destination d ON d.id = a.destination_id JOIN row_attempt s ON s.attempt_id = a.id"
                                       " JOIN batch_row r ON r.id = s.row_id WHERE a.id = ?");
    if (!statement)
        return statement.error();
    Statement& query = **statement;
    query.bind(0, attempt);
    std::vector<RowCharge> out;
    while (true) {
        const auto found = query.step();
        if (!found)
            return found.error();
        if (!*found)
            return out;
        RowCharge charge;
        charge.attempt = attempt;
        charge.row = query.id<RowId>(0);
        charge.batch = query.id<BatchId>(1);
        charge.destination = query.id<DestinationId>(2);
        charge.account = query.id<AccountId>(3);
        charge.day = query.as<int>(4);
        charge.state = query.as<CreditState>(5);
        charge.charge = {Credits{query.integer(6)}, Credits{query.integer(7)}};
        charge.inArray = query.integer(8) != 0;
        out.push_back(charge);
    }
}

Result<bool> setCreditState(Connection& connection, const RowCharge& charge, CreditState to)
{
    auto statement = charge.inArray
        ? connection.cached("UPDATE attempt_member SET credit_state = ?1 WHERE attempt_id = ?2 AND credit_state = ?3 AND row_id = ?4")
        : connection.cached("UPDATE attempt SET credit_state = ?1 WHERE id = ?2 AND credit_state = ?3");
    if (!statement)
        return statement.error();
    (*statement)->bind(0, to).bind(1, charge.attempt).bind(2, charge.state);
    if (charge.inArray)
        (*statement)->bind(3, charge.row);
    if (auto done = (*statement)->run(); !done)
        return done.error();
    if (connection.changes() != 1)
        return false;
    if (!charge.inArray)
        return true;
    auto sum = connection.cached(kSumUp);
    if (!sum)
        return sum.error();
    if (auto done = (*sum)->bind(0, charge.attempt).run(); !done)
        return done.error();
    return true;
}

} // namespace fuseboard::store
