// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/vocabulary.h"

#include <optional>

namespace fuseboard::resilience {

/// What stands between a row and its destination.
struct LiveWay
{
    bool heldByOperator = false;         ///< paused, or the endpoint is held: rows wait where they are
    bool networkGone = false;
    bool accountHeld = false;            ///< 402: no credits until an operator resumes
    bool budgetRefuses = false;          ///< the row's charge does not fit
    std::optional<BreakerState> refused{}; ///< the breaker lets nothing pass, and its state
};

/// Why the live way is closed for longer than a moment, so that a fallback is due (R95, R103, R111). Nothing while it is
/// open, while probes are on their way, or while it is the operator who holds the rows. A rate gate is not asked: it opens
/// by itself within a minute.
std::optional<Reason> closedBy(const LiveWay& way);

/// The links of one destination, each on a switch of its own (R96).
struct FallbackLinks
{
    bool cache = false;
    bool queue = false;
    bool local = false;
    Millis freshFor{0}; ///< younger cache entries are fresh
    Millis staleFor{0}; ///< younger ones stale, older ones very stale
};

/// What one walk along the chain gives a row.
struct FallbackStep
{
    RowSource source = RowSource::none;       ///< cache, local or queued, in this order of preference; none: no link gave anything
    Staleness staleness = Staleness::fresh;   ///< of the cached fields
    bool queued = false;                      ///< the row waits in the offline queue; otherwise it is a dead letter
    bool operator==(const FallbackStep&) const = default;
};

/// Cache, then queue, then local enrichment (R95). Queueing keeps the row for delivery and never hides a result: local
/// enrichment is reached with the queue on (B-29). cachedAt: the entry for the row's domain, if there is one; localGives:
/// local enrichment knows something that the row does not.
FallbackStep walkChain(const FallbackLinks& links, std::optional<WallTime> cachedAt, bool localGives, WallTime now);

/// An entry exactly freshFor old is stale, one exactly staleFor old very stale; one from the future is fresh.
Staleness stalenessOf(Millis age, Millis freshFor, Millis staleFor);

} // namespace fuseboard::resilience
