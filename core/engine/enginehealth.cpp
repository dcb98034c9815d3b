// SPDX-License-Identifier: GPL-3.0-or-later
// Engine: health, from a seed of the last run to the word over the whole workspace (R86-R93).
#include "core/engine/engine.h"

namespace fuseboard::engine {

void LiveDestination::seedHealth(const store::HealthPast& past, MonoTime now, WallTime wall)
{
    lastSuccess = past.lastSuccess;
    lastFailure = past.lastFailure;
    unanswered = past.unanswered;
    for (const store::HealthPast::Minute& minute : past.minutes) {
        // By its first instant: a call of that minute may expire early, none is reported beyond its five minutes. A minute
        // that has not come yet, after the wall clock was set back, says nothing.
        if (minute.start > wall)
            continue;
        health.seed(minute.ok, minute.failed, now - (wall - minute.start));
        calls.seed(minute.ok, minute.failed, now - (wall - minute.start));
        stats.seed(minute.latency, now - (wall - minute.start));
    }
}

void LiveDestination::noteAnswer(const resilience::Classification& cls, int status, Millis duration, MonoTime now, WallTime wall)
{
    const bool success = cls.breaker == resilience::CallClass::success;
    if (cls.breaker != resilience::CallClass::ignored) {
        health.add(success, duration, now);
        (success ? lastSuccess : lastFailure) = wall;
        calls.addAnswer(!success, now);
    }
    if (cls.outcome == Outcome::throttled)
        calls.addThrottled(now);
    if (cls.outcome != Outcome::cancelled)
        unanswered = status == 0 ? std::min(unanswered + 1, telemetry::DestinationHealth::kUnreachableAfter) : 0;
}

telemetry::DestinationHealth healthOf(const DestinationSnapshot& s)
{
    telemetry::DestinationHealth health;
    health.name = s.name;
    health.breaker = s.breaker;
    health.cause = s.cause;
    health.retryAt = s.nextProbe;
    health.failuresInARow = s.consecutiveFailures;
    health.ok = s.reading.ok;
    health.failed = s.reading.failed;
    health.score = s.reading.score;
    health.band = name(s.reading.band);
    health.tooFewToJudge = s.reading.insufficientData;
    health.recentOk = s.reading.recentOk;
    health.recentFailed = s.reading.recentFailed;
    health.belowHalf = s.reading.belowHalf;
    health.lastSuccess = s.lastSuccess;
    health.lastFailure = s.lastFailure;
    health.unanswered = s.unanswered;
    health.targetReady = s.targetReady || s.secretsUnread; // nothing is known to be missing
    health.p50Ms = s.p50Ms;
    health.p99Ms = s.p99Ms;
    health.queued = s.queued;
    health.deadLetters = s.deadLetters;
    return health;
}

telemetry::OverallHealth overallHealth(const EngineSnapshot& snapshot)
{
    std::vector<telemetry::DestinationHealth> destinations;
    for (const DestinationSnapshot& destination : snapshot.destinations)
        destinations.push_back(healthOf(destination));
    return telemetry::assess(std::move(destinations), snapshot.storeTrouble ? snapshot.storeTrouble->text() : QString());
}

} // namespace fuseboard::engine
