// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/fallbackchain.h"

#include "core/resilience/saturating.h"

namespace fuseboard::resilience {

std::optional<Reason> closedBy(const LiveWay& way)
{
    if (way.heldByOperator)
        return std::nullopt;
    if (way.networkGone)
        return Reason::offline;
    if (way.accountHeld)
        return Reason::budget;
    if (way.refused == BreakerState::open || way.refused == BreakerState::forcedOpen)
        return Reason::breaker;
    if (way.budgetRefuses)
        return Reason::budget;
    return std::nullopt;
}

Staleness stalenessOf(Millis age, Millis freshFor, Millis staleFor)
{
    if (age < freshFor || age < Millis(0))
        return Staleness::fresh;
    return age < staleFor ? Staleness::stale : Staleness::veryStale;
}

FallbackStep walkChain(const FallbackLinks& links, std::optional<WallTime> cachedAt, bool localGives, WallTime now)
{
    FallbackStep step;
    step.queued = links.queue;
    if (links.cache && cachedAt) {
        step.source = RowSource::cache;
        step.staleness = stalenessOf(elapsed(*cachedAt, now), links.freshFor, links.staleFor);
    } else if (links.local && localGives) {
        step.source = RowSource::local;
    } else if (links.queue) {
        step.source = RowSource::queued;
    }
    return step;
}

} // namespace fuseboard::resilience
