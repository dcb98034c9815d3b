// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/creditmove.h"
#include "core/store/journal.h"
#include "core/telemetry/latencyhistogram.h"

#include <vector>

namespace fuseboard::store {

class Connection;

/// Sums of one transaction over accounts, webhooks and minutes, written with one statement each: credits of an account's
/// day, its destinations' days and its batches, records handed to a webhook's wire (odometer), the health line of a destination's minute.
class JournalTotals
{
public:
    /// A claim sets its charge aside.
    void reserve(const CreditKey& key, Charge charge);
    /// A reservation ends: committed and unreconciled are used, released is given back.
    void settleCredit(const CreditKey& key, Charge charge, CreditState to);
    /// The operator's word: either amount may be negative.
    void correctCredit(const CreditKey& key, Charge used, Charge unreconciled);
    void countRecords(WebhookId webhook, qint64 records);
    /// Adds a settlement to its destination's minute, counted in rows; its latency is one. A row that became ambiguous is
    /// counted as such beside being a failure or neutral; one that an accepted array left out is neutral.
    void sample(const Settlement& settlement);
    /// A row whose claim was taken back before the send waits again.
    void countDeferred(DestinationId destination, WallTime at);

    Result<void> flush(Connection& connection);
    void clear();

private:
    struct CreditLine
    {
        int kind;           ///< 0 the account's day, else as in credit_scope
        qint64 id;
        int period;
        Charge used;
        Charge reserved;
        Charge unreconciled;
    };
    struct Odometer
    {
        WebhookId webhook;
        qint64 records;
    };
    struct Health
    {
        DestinationId destination;
        qint64 minute;
        qint64 delivered = 0;
        qint64 failed = 0;
        qint64 ignored = 0;
        qint64 ambiguous = 0;
        qint64 deferred = 0;
        Charge charge;
        telemetry::LatencyHistogram latency;
        std::optional<WallTime> succeededAt;
        std::optional<WallTime> failedAt;
    };
    template <class Change> void inScopes(const CreditKey& key, Change&& change);
    CreditLine& creditLine(int kind, qint64 id, int period);
    void sampleRow(const Settlement& settlement, const SettledRow& row);
    Health& health(DestinationId destination, qint64 minute);
    Result<void> flushCredits(Connection& connection);
    Result<void> flushOdometers(Connection& connection);
    Result<void> flushHealth(Connection& connection);

    std::vector<CreditLine> m_credits;
    std::vector<Odometer> m_odometers;
    std::vector<Health> m_health;
};

/// Did an attempt with this outcome hand its record to the wire, as far as the webhook's lifetime count goes?
constexpr bool countsOnOdometer(Outcome outcome)
{
    return outcome != Outcome::notSent && outcome != Outcome::undone && outcome != Outcome::cancelled;
}

} // namespace fuseboard::store
