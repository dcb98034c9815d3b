// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/resilience/creditscopes.h"
#include "core/store/records.h"

#include <QTimeZone>

namespace fuseboard::store { class Connection; }

namespace fuseboard::engine {

/// The account's zone; the system's when it names none.
QTimeZone zoneOf(const store::Account& account);
resilience::CreditLimits creditLimitsOf(const store::AccountSettings& settings);

/// The account's credits over all scopes as the store has them: uses, reservations, limits, alerts that were raised (R26). A day
/// that was seen already counts as today when the clock stands up to two days before it, so that setting the clock back and
/// starting again gives no second budget (B-7).
Result<resilience::CreditScopes> readCredits(store::Connection& connection, const store::Account& account, WallTime now);

/// A whole batch against the account's credits, before anything of it is sent (R27).
struct BatchEstimate
{
    qint64 rows = 0;                ///< that wait to be sent
    Charge price;                   ///< of all of them
    resilience::CreditRoom room;    ///< how many fit now
    QString figures;                ///< of the tightest scope, "120/500"
    QString account;
    bool hardStop = true;
    bool exceeds() const { return room.rows && *room.rows < rows; }
    /// "3,000 rows cost 18,000 data credits; …". Empty when all of them fit.
    QString sentence() const;
};
Result<BatchEstimate> estimateBatch(store::Connection& connection, BatchId batch, WallTime now);

} // namespace fuseboard::engine
