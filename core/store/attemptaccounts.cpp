// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attemptaccounts.h"

#include "core/store/journal.h"
#include "core/store/query.h"

namespace fuseboard::store {

namespace {

Result<AccountId> latestOf(Connection& connection, DestinationId destination)
{
    auto q = Query::on(connection, "SELECT coalesce((SELECT account_id FROM destination_account WHERE destination_id = ?1"
                                   " ORDER BY first_attempt DESC LIMIT 1), (SELECT account_id FROM destination WHERE id = ?1))");
    if (!q)
        return q.error();
    const auto found = (*q)->bind(0, destination).step();
    if (!found)
        return found.error();
    return (*q)->id<AccountId>(0);
}

} // namespace

Result<void> AttemptAccounts::note(Connection& connection, const Claim& claim)
{
    if (!claim.account.valid())
        return {};
    auto known = m_latest.find(claim.destination);
    if (known == m_latest.end()) {
        const auto latest = latestOf(connection, claim.destination);
        if (!latest)
            return latest.error();
        known = m_latest.emplace(claim.destination, *latest).first;
    }
    if (known->second == claim.account)
        return {};
    auto q = Query::on(connection, "INSERT INTO destination_account (destination_id, first_attempt, account_id, since) VALUES (?, ?, ?, ?)");
    if (!q)
        return q.error();
    if (auto done = (*q)->bind(0, claim.destination).bind(1, claim.attempt).bind(2, claim.account).bind(3, claim.at).run(); !done)
        return done;
    known->second = claim.account;
    return {};
}

Result<void> AttemptAccounts::begin(Connection& connection, DestinationId destination)
{
    auto q = Query::on(connection, "INSERT INTO destination_account (destination_id, first_attempt, account_id, since)"
                                   " SELECT id, 0, account_id, 0 FROM destination WHERE id = ?1"
                                   " AND NOT EXISTS (SELECT 1 FROM destination_account WHERE destination_id = ?1)");
    if (!q)
        return q.error();
    return (*q)->bind(0, destination).run();
}

} // namespace fuseboard::store
