// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/credits.h"
#include "core/resilience/recordedcall.h"

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace fuseboard::resilience {

/// What a breaker came to in a period. Estimated parts are included in the figures beside them.
struct BreakerBalance
{
    int opened = 0;               ///< changes to open by a threshold or a failed probe; not by hand
    int reopened = 0;             ///< of these, from half-open
    Millis open{0};               ///< time in which it refused, forced openings left out
    qint64 spared = 0;            ///< requests held back by it
    qint64 sparedEstimated = 0;
    qint64 failed = 0;            ///< failed sends
    qint64 failedEstimated = 0;
    Credits atRisk;               ///< data credits set aside for failed sends
    Credits atRiskEstimated;

    bool operator==(const BreakerBalance&) const = default;
};

struct WhatIfResult
{
    qint64 calls = 0;             ///< recorded attempts that were run through it
    BreakerBalance was;
    BreakerBalance would;
    Millis unknown{0};            ///< the real breaker refused, this one would not have: no outcomes are on record
    qint64 unknownSends = 0;      ///< requests it would have let through then, estimated
    std::vector<BreakerTransition> transitions; ///< of the other breaker; at is epoch time
    std::vector<bool> estimated;  ///< for each of them: caused by estimated calls
};

/// The recorded calls run again through a CircuitBreaker of the real class with other thresholds, on virtual time from the
/// records. Calls that this breaker would have refused are spared: it is not told what they came to. Acts of the operator
/// and restarts happen at their times.
/// While the real breaker was open there are no outcomes. For that time it is assumed that requests went on at the rate of
/// the minute before the opening and came to what the attempts came to that the opening names: a run of failures goes on, a
/// rate of failures goes on at that rate. When the next call on record succeeded, the destination came back at some time in
/// between: half-way is assumed. All that follows from it is counted, and counted apart as estimated.
/// With the thresholds that were in force the changes are those of the journal. Pure; run() may be called from any thread.
class WhatIf
{
public:
    /// inForce: the thresholds of that time, which say for how long the real breaker refused.
    WhatIf(std::shared_ptr<const RecordedPast> past, BreakerSettings inForce);

    /// Nothing when cancelled became true meanwhile.
    std::optional<WhatIfResult> run(const BreakerSettings& settings, const std::atomic<bool>* cancelled = nullptr) const;

    const RecordedPast& past() const { return *m_past; }
    /// As it was: from the records alone.
    const BreakerBalance& was() const { return m_was; }

    /// A time in which the real breaker refused, and what is assumed of the requests that it held back.
    struct Gap
    {
        WallTime from{};
        WallTime to{};
        double spacingMs = 0;                   ///< between requests; 0: none were coming
        std::vector<RecordedCall> pattern;      ///< what they came to, over and over
        WallTime recovered{};                   ///< and from then on they came to what the next one on record did
        RecordedCall after;

        qint64 requests() const { return spacingMs > 0 ? std::max<qint64>(0, qint64(double((to - from).count() - 1) / spacingMs)) : 0; }
    };

private:
    void findGaps(const BreakerSettings& inForce);
    void describe(Gap& gap, const RecordedChange& opening) const;
    void findRecovery(Gap& gap) const;
    void balance();

    std::shared_ptr<const RecordedPast> m_past;
    std::vector<quint32> m_bySending;           ///< indexes of calls, in the order they were sent
    std::vector<Gap> m_gaps;
    BreakerBalance m_was;
};

} // namespace fuseboard::resilience
