// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/accountcredits.h"
#include "core/resilience/odometer.h"
#include "core/store/replaydryrun.h"
#include "core/store/replaysettings.h"

namespace fuseboard::engine {

/// What a replay's rows come to for one account.
struct AccountQuote
{
    AccountId account;
    QString name;
    qint64 rows = 0;
    Charge price;
    std::optional<Credits> limitToday;   ///< data credits; empty: no limit
    std::optional<Credits> leftToday;    ///< before it
    std::optional<Credits> leftAfter;    ///< negative: short of that much, the rest waits
    qint64 fitToday = 0;                 ///< rows for which all scopes have credits (batch, destination, day, month)
    bool hardStop = true;                ///< false: it only warns
    double recordsPerSecond = 0;         ///< -1: no limit
    QString holdReason;                  ///< budget held until an operator resumes
};

/// What they come to for one destination.
struct DestinationQuote
{
    DestinationId destination;
    QString name;
    qint64 rows = 0;
    qint64 odometer = 0;                 ///< of its active webhook, before it
    qint64 odometerAfter = 0;            ///< if each row takes one attempt
    resilience::OdometerLimits limits;
    bool standbyArmed = false;
    qint64 pastTheEnd = 0;               ///< rows for which the webhook has no life left
    Reason waitsFor = Reason::none;      ///< paused, endpointHold, breaker, rateGate: they wait for it
    std::optional<WallTime> until;       ///< when that ends by itself, if it does
    AccountId account = {};
    Charge price = {};
    std::optional<Credits> limitToday = {}; ///< data credits of its own day; empty: none
    std::optional<Credits> leftAfter = {};  ///< as of an account
};

/// Price of a replay. Attempts that fail are tried again and are not known before: it is one attempt a row.
struct ReplayQuote
{
    qint64 rows = 0;
    Charge price;
    std::optional<Charge> priceOfOne;    ///< if all rows cost the same
    std::vector<AccountQuote> accounts;
    std::vector<DestinationQuote> destinations; ///< most rows first
    std::optional<Millis> duration;      ///< at the accounts' rates and the pace; empty: as fast as they answer
    const AccountQuote* tightest() const; ///< account with the least left after it; null when none has a limit
    const DestinationQuote* tightestDestination() const; ///< the same of the destinations' own limits
    const AccountQuote* slowest() const;  ///< that takes longest at its rate; null when none has one
    const DestinationQuote* fullest() const; ///< nearest to the end of its webhook's life; null when none has one
};

/// A dry run with what its price depends on, as of one instant. A value: quotes for other ticks and paces need no store.
class ReplayOffer
{
public:
    /// On a reader's connection. cancelled is asked between two pieces of work; ErrorCode::cancelled.
    static Result<ReplayOffer> read(store::Connection& connection, std::vector<RowId> rows, WallTime now,
                                    const std::function<bool()>& cancelled = {});

    const store::ReplayDryRun& run() const { return m_run; }
    WallTime at() const { return m_at; }
    ReplayQuote quote(store::ReplayTicks ticks, const store::ReplayPacing& pacing) const;

private:
    struct AccountFacts
    {
        store::Account account;
        resilience::CreditScopes credits;
    };
    struct DestinationFacts
    {
        store::Destination destination;
        bool standbyArmed = false;
        Reason waitsFor = Reason::none;
        std::optional<WallTime> until;
    };
    Result<void> readDestinations(store::Connection& connection);
    Result<void> readAccounts(store::Connection& connection);
    qint64 fitting(const AccountFacts& facts, const std::vector<store::ReplayPart>& parts) const;

    WallTime m_at{};
    store::ReplayDryRun m_run;
    std::vector<AccountFacts> m_accounts;
    std::vector<DestinationFacts> m_destinations;
};

} // namespace fuseboard::engine
