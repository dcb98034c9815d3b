// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"
#include "app/ctl/figures.h"
#include "app/ctl/invocation.h"
#include "core/resilience/healthscore.h"
#include "core/store/destinationrepository.h"
#include "core/store/healthpast.h"
#include "core/store/history.h"
#include "core/telemetry/overallhealth.h"

#include <QDateTime>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

/// As an engine would find it if it started now (R86-R93).
Result<telemetry::DestinationHealth> healthOf(store::Connection& connection, const store::Destination& destination, const Clock& clock)
{
    const WallTime wall = clock.wall();
    const MonoTime now = clock.now();
    telemetry::DestinationHealth health;
    health.name = destination.name;
    const auto record = store::History(connection).breaker(destination.id);
    if (!record)
        return record.error();
    if (*record) {
        resilience::CircuitBreaker breaker(destination.policy.breaker);
        breaker.restore(**record, now, wall);
        breaker.tick(now);
        health.breaker = breaker.state();
        health.cause = breaker.reason();
        if (const auto at = breaker.retryAt())
            health.retryAt = wall + (*at - now);
    }
    const auto past = store::readHealthPast(connection, destination.id, wall);
    if (!past)
        return past.error();
    resilience::HealthScore score;
    score.setMinimumCalls(destination.policy.healthMinimum);
    for (const store::HealthPast::Minute& minute : past->minutes) {
        if (minute.start <= wall)
            score.seed(minute.ok, minute.failed, now - (wall - minute.start));
    }
    const resilience::HealthReading reading = score.read(now);
    health.ok = reading.ok;
    health.failed = reading.failed;
    health.score = reading.score;
    health.band = name(reading.band);
    health.tooFewToJudge = reading.insufficientData;
    health.lastSuccess = past->lastSuccess;
    health.lastFailure = past->lastFailure;
    health.unanswered = past->unanswered;
    health.p50Ms = past->latency.percentile(50);
    health.p99Ms = past->latency.percentile(99);
    const auto rows = rowFigures(connection, {.batch = {}, .destinations = {destination.id}});
    if (!rows)
        return rows.error();
    health.queued = rows->open();
    health.deadLetters = rows->deadLetters();
    return health;
}

QString instantText(const std::optional<WallTime>& at)
{
    return at ? QDateTime::fromMSecsSinceEpoch(toEpochMs(*at)).toString(u"yyyy-MM-dd HH:mm:ss"_s) : u"never"_s;
}

void printText(Terminal& terminal, const telemetry::OverallHealth& health)
{
    terminal.print(health.because.isEmpty() ? QString(name(health.word)) : u"%1: %2"_s.arg(name(health.word), Terminal::safe(health.because)));
    if (health.destinations.empty())
        return;
    TextTable table;
    for (const QString& title : {u"destination"_s, u"breaker"_s, u"health"_s})
        table.addColumn(title);
    for (const QString& title : {u"score"_s, u"p99 ms"_s, u"waiting"_s, u"dead letters"_s})
        table.addColumn(title, TextTable::Align::right);
    table.addColumn(u"last success"_s);
    table.addColumn(u"last failure"_s);
    for (const telemetry::DestinationHealth& d : health.destinations) {
        const QString band = !d.reachable() ? u"unreachable"_s
            : d.ok + d.failed == 0          ? u"no data"_s
            : d.tooFewToJudge               ? u"%1 (too few to judge)"_s.arg(d.band)
                                            : d.band;
        table.addRow({d.name, d.breaker == BreakerState::halfOpen ? u"probing"_s : QString(name(d.breaker)), band,
                      QString::number(d.score, 'f', 1), QString::number(d.p99Ms, 'f', 0), grouped(d.queued), grouped(d.deadLetters),
                      instantText(d.lastSuccess), instantText(d.lastFailure)});
    }
    terminal.print(table.text(terminal.width()));
}

void run(Invocation& invocation, const QCommandLineParser&)
{
    auto workspace = invocation.openToRead();
    if (!workspace)
        return invocation.fail(workspace.error());
    auto connection = (*workspace)->connect(store::Access::readOnly);
    if (!connection)
        return invocation.fail(connection.error());
    const auto destinations = store::DestinationRepository(**connection).destinations();
    if (!destinations)
        return invocation.fail(destinations.error());
    std::vector<telemetry::DestinationHealth> all;
    for (const store::Destination& destination : *destinations) {
        auto one = healthOf(**connection, destination, invocation.clock());
        if (!one)
            return invocation.fail(one.error());
        all.push_back(std::move(*one));
    }
    const telemetry::OverallHealth health = telemetry::assess(std::move(all));
    if (invocation.json())
        invocation.terminal().printJson(toJson(health));
    else
        printText(invocation.terminal(), health);
    invocation.finish(health.httpStatus() == 200 ? ExitCode::ok : ExitCode::failed);
}

} // namespace

Command healthCommand()
{
    return {
        .words = u"health"_s,
        .syntax = {},
        .summary = u"Say whether everything can be sent, for monitors: ends with 0 if so, else with 1."_s,
        .details = u"Unhealthy: a destination cannot be reached. Degraded: a breaker is not closed, or there are more than 100 dead "
                   u"letters; of these\nonly the breaker ends with 1. As the journal has it, so the figures of a running engine may be "
                   u"some milliseconds younger.\n\nExample:\n  fuseboardctl health --json | jq '.destinations[].circuit_state'"_s,
        .declare = {},
        .run = run,
    };
}

} // namespace fuseboard::ctl
