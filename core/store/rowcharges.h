// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/credits.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/vocabulary.h"
#include "core/store/creditmove.h"

#include <vector>

namespace fuseboard::store {

class Connection;

/// What one attempt of a row cost: the attempt's own charge, or the row's share where it carried an array.
struct RowCharge
{
    AttemptId attempt;
    RowId row;
    AccountId account;
    DestinationId destination;
    BatchId batch;
    int day = 0;             ///< yyyymmdd in the account's zone
    Charge charge;
    CreditState state = CreditState::none;
    bool inArray = false;
    CreditKey key() const { return {account, destination, batch, day}; }
};

/// Of every attempt of the row, newest first, from its last attempt back.
Result<std::vector<RowCharge>> chargesOf(Connection& connection, RowId row, AttemptId last);

/// Of every row of one attempt.
Result<std::vector<RowCharge>> chargesOf(Connection& connection, AttemptId attempt);

/// Gives the charge another state, in the attempt or, in an array, in the row's share; the attempt then says what is least
/// settled among its rows. False, and nothing changed, when it is no longer in the state it was read in. The sums of days and
/// scopes are the caller's.
Result<bool> setCreditState(Connection& connection, const RowCharge& charge, CreditState to);

} // namespace fuseboard::store
