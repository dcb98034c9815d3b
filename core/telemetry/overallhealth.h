// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/vocabulary.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace fuseboard::telemetry {

enum class OverallWord : quint8 { healthy, degraded, unhealthy };
/// "healthy", "degraded", "unhealthy"; not translated.
QLatin1String name(OverallWord);

/// What is known of one destination.
struct DestinationHealth
{
    QString name;
    BreakerState breaker = BreakerState::closed;
    QString cause;                          ///< of the breaker's last transition, or the operator's reason
    std::optional<WallTime> retryAt;        ///< first probe, or the end of a forced opening
    int failuresInARow = 0;
    int ok = 0, failed = 0;                 ///< in the sliding five minutes
    double score = 100;                     ///< R86, R87
    QString band;                           ///< healthy, degraded, unhealthy (R88)
    bool tooFewToJudge = true;
    int recentOk = 0, recentFailed = 0;     ///< of the last 100 requests (R89)
    bool belowHalf = false;
    std::optional<WallTime> lastSuccess;
    std::optional<WallTime> lastFailure;
    int unanswered = 0;                     ///< latest attempts in a row that ended without any status
    bool targetReady = true;                ///< false: its URL or secret is missing
    double p50Ms = 0, p99Ms = 0;
    qint64 queued = 0;
    qint64 deadLetters = 0;

    /// So many attempts in a row without an answer and the destination counts as unreachable; one alone may be chance.
    static constexpr int kUnreachableAfter = 3;
    bool reachable() const { return targetReady && unanswered < kUnreachableAfter; }
    /// Requests pass: closed, and the operator's disabled and metrics-only. Half-open does not count as open for all (S3).
    bool passes() const;
    /// The answer of a health endpoint about this destination alone (R92): 200 while requests pass, else 503.
    int httpStatus() const { return passes() ? 200 : 503; }
};

/// One thing that was looked at (R91).
struct HealthCheck
{
    QString what;           ///< "store", "reachable", "breaker", "deadLetters"
    QString destination;    ///< empty: of the whole workspace
    bool passed = true;
    QString detail;
};

/// The workspace as a whole (R90): store or a destination out of reach → unhealthy, else a breaker that is not closed →
/// degraded, else more than 100 dead letters → degraded, else healthy.
struct OverallHealth
{
    OverallWord word = OverallWord::healthy;
    QString because;                        ///< the check that decided; empty when healthy
    std::vector<HealthCheck> checks;
    std::vector<DestinationHealth> destinations;

    static constexpr qint64 kManyDeadLetters = 100; ///< R83

    /// 503 when unhealthy, or when one destination's requests do not pass; dead letters alone are no reason to be taken out.
    int httpStatus() const;
};

/// Pure. storeTrouble: not empty while the store cannot commit, so that nothing is sent.
OverallHealth assess(std::vector<DestinationHealth> destinations, const QString& storeTrouble = {});

/// R92 and R93 as JSON: circuit_state, failure_count, last_failure (ISO or null), latency, queue_depth, last_success… per
/// destination, with the overall word, the HTTP status of each, and the checks.
QJsonObject toJson(const OverallHealth& health);

} // namespace fuseboard::telemetry
