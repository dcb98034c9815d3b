// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/credits.h"
#include "core/base/ids.h"

namespace fuseboard::store {

/// The scopes that a charge is booked in: the account's day (its month is the sum of its days), the destination's day, the
/// batch. One that is not valid is left out.
struct CreditKey
{
    AccountId account;
    DestinationId destination;
    BatchId batch;
    int day = 0;            ///< yyyymmdd
};

/// A change of what was used that did not come from an attempt's end, for an engine that runs.
struct CreditMove
{
    CreditKey key;
    Charge used;            ///< either amount may be negative
    Charge unreconciled;
};

} // namespace fuseboard::store
