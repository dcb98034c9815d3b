// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/settle.h"
#include "core/resilience/adaptivethrottle.h"
#include "core/resilience/aimdlimit.h"
#include "core/resilience/pacer.h"
#include "core/resilience/retrybudget.h"
#include "core/store/destinationpolicy.h"

#include <array>
#include <optional>

namespace fuseboard::engine {

/// What holds a destination's rows back beside breaker and gate: the pace that its answers ask for, the share of its work
/// that may be retries, and the adaptive layers of semantics.md §4 where they are on. Nothing here blocks or drops a row: it
/// waits in its lane. Engine thread.
class DestinationLimits
{
public:
    explicit DestinationLimits(const store::DestinationPolicy& policy);
    void apply(const store::DestinationPolicy& policy);

    /// How long until the next start, by pace and throttle; 0: now. Changes nothing.
    Millis waitFor(MonoTime now) const;
    /// Whether one more retry may start. work: requests in flight and waiting for which there are slots.
    bool admitsRetry(int work) const { return m_retries.admits(work); }
    int retriesUnderWay() const { return m_retries.underWay(); }
    /// Slots of a lane: those configured, or fewer while the destination turns requests away.
    int slots(Priority lane) const;
    /// Share of the work that may be retries.
    int retryShare(int work) const { return m_retries.share(work); }

    /// The throttle's draw for one request, after everything else has admitted it; true: it waits.
    bool refuses(MonoTime now, RandomSource& random);
    /// A request of n records was admitted.
    void admitted(bool retry, int n, MonoTime now);
    /// It was handed to the transport.
    void handedOver(MonoTime now);
    /// It ended, or was taken back.
    void ended(bool retry);
    /// What its answer teaches. inFlight: requests of its lane, this one counted.
    void learn(const Decision& decision, Priority lane, int inFlight, MonoTime now);

private:
    store::AdaptiveSettings m_adaptive;
    resilience::RetryBudget m_retries;
    resilience::Pacer m_pacer{Millis(0)};
    Millis m_gap{0};                        ///< between two records
    std::optional<MonoTime> m_gapUntil;
    std::array<resilience::AimdLimit, kLaneCount> m_concurrency;
    resilience::AdaptiveThrottle m_throttle;
    std::optional<MonoTime> m_refusedUntil; ///< a refusal by the throttle holds for a while, or each turn would draw anew
};

} // namespace fuseboard::engine
