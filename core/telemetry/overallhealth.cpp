// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/overallhealth.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::telemetry {

namespace {

QJsonValue isoOrNull(const std::optional<WallTime>& at)
{
    if (!at)
        return QJsonValue::Null;
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(*at), Qt::UTC).toString(Qt::ISODateWithMs);
}

QString unreachableText(const DestinationHealth& d)
{
    if (!d.targetReady)
        return u"its URL or secret is missing"_s;
    return u"the last %1 requests got no answer"_s.arg(d.unanswered);
}

/// What a program sees of the breaker; half-open says what it means for the caller.
QString labelOf(BreakerState state)
{
    return state == BreakerState::halfOpen ? u"probing"_s : QString(name(state));
}

QString breakerText(const DestinationHealth& d)
{
    const QString state = labelOf(d.breaker);
    return d.cause.isEmpty() ? state : QString(state + u", " + d.cause);
}

QJsonObject toJson(const DestinationHealth& d)
{
    return {
        {u"name"_s, d.name},
        {u"status"_s, d.httpStatus()},
        {u"circuit_state"_s, name(d.breaker)},
        {u"circuit_label"_s, labelOf(d.breaker)},
        {u"circuit_cause"_s, d.cause},
        {u"retry_at"_s, isoOrNull(d.retryAt)},
        {u"failure_count"_s, d.failed},
        {u"success_count"_s, d.ok},
        {u"failures_in_a_row"_s, d.failuresInARow},
        {u"last_failure"_s, isoOrNull(d.lastFailure)},
        {u"last_success"_s, isoOrNull(d.lastSuccess)},
        {u"reachable"_s, d.reachable()},
        {u"score"_s, d.score},
        {u"health"_s, d.band},
        {u"too_few_to_judge"_s, d.tooFewToJudge},
        {u"last_100"_s, QJsonObject{{u"ok"_s, d.recentOk}, {u"failed"_s, d.recentFailed}, {u"below_half"_s, d.belowHalf}}},
        {u"latency_ms"_s, QJsonObject{{u"p50"_s, d.p50Ms}, {u"p99"_s, d.p99Ms}}},
        {u"queue_depth"_s, d.queued},
        {u"dead_letters"_s, d.deadLetters},
    };
}

} // namespace

QLatin1String name(OverallWord word)
{
    switch (word) {
    case OverallWord::healthy: return QLatin1String("healthy");
    case OverallWord::degraded: return QLatin1String("degraded");
    case OverallWord::unhealthy: break;
    }
    return QLatin1String("unhealthy");
}

bool DestinationHealth::passes() const
{
    return breaker == BreakerState::closed || breaker == BreakerState::disabled || breaker == BreakerState::metricsOnly;
}

int OverallHealth::httpStatus() const
{
    const bool pass = std::all_of(destinations.begin(), destinations.end(), [](const DestinationHealth& d) { return d.passes(); });
    return word != OverallWord::unhealthy && pass ? 200 : 503;
}

OverallHealth assess(std::vector<DestinationHealth> destinations, const QString& storeTrouble)
{
    OverallHealth health;
    // In the order of precedence: the first check that fails names the state.
    const auto look = [&health](OverallWord worst, HealthCheck check) {
        if (!check.passed && health.word == OverallWord::healthy) {
            health.word = worst;
            health.because = check.destination.isEmpty() ? check.detail : QString(check.destination + u": " + check.detail);
        }
        health.checks.push_back(std::move(check));
    };
    look(OverallWord::unhealthy, {u"store"_s, {}, storeTrouble.isEmpty(), storeTrouble});
    for (const DestinationHealth& d : destinations)
        look(OverallWord::unhealthy, {u"reachable"_s, d.name, d.reachable(), d.reachable() ? QString() : unreachableText(d)});
    for (const DestinationHealth& d : destinations)
        look(OverallWord::degraded, {u"breaker"_s, d.name, d.passes(), breakerText(d)});
    qint64 dead = 0;
    for (const DestinationHealth& d : destinations)
        dead += d.deadLetters;
    const bool few = dead <= OverallHealth::kManyDeadLetters;
    look(OverallWord::degraded, {u"deadLetters"_s, {}, few, dead == 1 ? u"1 dead letter"_s : u"%1 dead letters"_s.arg(dead)});
    health.destinations = std::move(destinations);
    return health;
}

QJsonObject toJson(const OverallHealth& health)
{
    QJsonArray destinations;
    for (const DestinationHealth& d : health.destinations)
        destinations.append(toJson(d));
    QJsonArray checks;
    for (const HealthCheck& check : health.checks) {
        checks.append(QJsonObject{{u"check"_s, check.what},
                                  {u"destination"_s, check.destination.isEmpty() ? QJsonValue() : QJsonValue(check.destination)},
                                  {u"passed"_s, check.passed},
                                  {u"detail"_s, check.detail}});
    }
    return {{u"health"_s, name(health.word)},
            {u"status"_s, health.httpStatus()},
            {u"because"_s, health.because},
            {u"destinations"_s, destinations},
            {u"checks"_s, checks}};
}

} // namespace fuseboard::telemetry
