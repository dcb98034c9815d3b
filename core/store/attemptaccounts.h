// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <unordered_map>

namespace fuseboard::store {

class Connection;
struct Claim;

/// In a statement with `attempt a JOIN destination d`: the account that the attempt was claimed under.
#define FUSEBOARD_ATTEMPT_ACCOUNT                                                                                                  \
    "coalesce((SELECT x.account_id FROM destination_account x WHERE x.destination_id = a.destination_id"                           \
    " AND x.first_attempt <= a.id ORDER BY x.first_attempt DESC LIMIT 1), d.account_id)"

/// In a statement with `health_minute h JOIN destination d`: the account of the minute's charges, that of the claims at its end.
#define FUSEBOARD_MINUTE_ACCOUNT                                                                                                   \
    "coalesce((SELECT x.account_id FROM destination_account x WHERE x.destination_id = h.destination_id"                           \
    " AND x.since < (h.minute + 1) * 60000 ORDER BY x.first_attempt DESC LIMIT 1), d.account_id)"

/// Notes from which attempt on a destination's attempts are another account's. Claims come in the order of their numbers, those
/// that were on their way while the destination moved under the account that they were made for. Writer thread.
class AttemptAccounts
{
public:
    /// With the claim's attempt, in its transaction.
    Result<void> note(Connection& connection, const Claim& claim);
    /// Before the destination's account changes for the first time.
    static Result<void> begin(Connection& connection, DestinationId destination);
    /// What was noted since the last commit is not in the file.
    void rolledBack() { m_latest.clear(); }

private:
    std::unordered_map<DestinationId, AccountId> m_latest;
};

} // namespace fuseboard::store
