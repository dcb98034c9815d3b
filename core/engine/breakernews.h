// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/resilience/circuitbreaker.h"
#include "core/store/history.h"

#include <functional>
#include <vector>

namespace fuseboard::store { class Connection; }

namespace fuseboard::engine {

/// What a breaker has to tell and to keep: its transitions with one event each (R13), the notices of metrics-only, and its
/// record for the next start. The engine writes it; so does fuseboardctl while none runs.
struct BreakerNews
{
    DestinationId destination;
    std::vector<store::TransitionRecord> transitions;
    std::vector<store::EventRecord> events;
    resilience::BreakerRecord record;

    bool isEmpty() const { return transitions.empty() && events.empty(); }
};

/// Takes transitions and notices out of the breaker. actor: who is named for those made by hand; empty where
/// nobody acted since the start. statusOf: what an attempt was
/// answered, 0: nothing, -1: not known; the cause of an opening names it: "5 failures in a row (HTTP 503)".
BreakerNews takeNews(resilience::CircuitBreaker& breaker, DestinationId destination, const QString& destinationName,
                     const QString& actor, MonoTime now, WallTime wall, const std::function<int(AttemptId)>& statusOf = {});

/// Inside a WriteJob.
Result<void> save(store::Connection& connection, const BreakerNews& news);

} // namespace fuseboard::engine
