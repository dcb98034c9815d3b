// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/invocation.h"
#include "core/resilience/circuitbreaker.h"
#include "core/store/destinationrepository.h"
#include "core/store/history.h"

#include <QDateTime>
#include <QJsonObject>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

using Act = std::function<void(resilience::CircuitBreaker&, MonoTime now)>;

/// What the engine does on its own thread, done on the journal while no engine runs: the next one starts from there.
Result<BreakerState> change(app::Session& session, const QString& destinationName, const QString& kind,
                            const store::Actor& actor, const Act& act)
{
    const Clock& clock = session.clock();
    BreakerState state = BreakerState::closed;
    const auto written = session.writer()->writeAndWait([&](store::Connection& connection) -> Result<void> {
        const auto destination = store::DestinationRepository(connection).destinationNamed(destinationName);
        if (!destination)
            return destination.error();
        store::History history(connection);
        const auto record = history.breaker(destination->id);
        if (!record)
            return record.error();
        resilience::CircuitBreaker breaker(destination->policy.breaker);
        const MonoTime now = clock.now();
        const WallTime wall = clock.wall();
        if (*record)
            breaker.restore(**record, now, wall);
        breaker.takeTransitions(); // the restart itself is no news
        act(breaker, now);
        for (const resilience::BreakerTransition& transition : breaker.takeTransitions()) {
            store::TransitionRecord entry;
            entry.at = wall;
            entry.destination = destination->id;
            entry.from = transition.from;
            entry.to = transition.to;
            entry.cause = transition.cause;
            entry.actor = actor.name;
            if (auto added = history.addTransition(entry); !added)
                return added;
        }
        state = breaker.state();
        if (auto saved = history.saveBreaker(destination->id, breaker.record(now, wall)); !saved)
            return saved;
        const auto noted = store::Operations(connection, wall).note(kind, actor, destination->id, {}, "{}");
        return noted ? Result<void>() : noted.error();
    });
    if (!written)
        return written.error();
    return state;
}

void act(Invocation& invocation, const QCommandLineParser& parser, const QString& kind, const QString& done,
         const Act& act)
{
    auto session = invocation.openToChange();
    if (!session)
        return invocation.fail(session.error());
    const QString destination = parser.positionalArguments().constFirst();
    const auto state = change(**session, destination, kind, invocation.actor(parser.value(u"reason"_s)), act);
    if (!state)
        return invocation.fail(state.error());
    if (invocation.json())
        invocation.terminal().printJson(QJsonObject{{u"destination"_s, destination}, {u"breaker"_s, name(*state)}});
    else
        invocation.terminal().print(done.arg(destination));
    invocation.finish(ExitCode::ok);
}

void trip(Invocation& invocation, const QCommandLineParser& parser)
{
    std::optional<Millis> period;
    if (parser.isSet(u"for"_s)) {
        const auto duration = parseDuration(parser.value(u"for"_s));
        if (!duration)
            return invocation.fail(duration.error());
        period = *duration;
    }
    QString done = u"“%1” is tripped until it is reset by hand; its rows are deferred, none is lost."_s;
    if (period) {
        const auto until = QDateTime::fromMSecsSinceEpoch(toEpochMs(invocation.clock().wall() + *period));
        done = u"“%1” is tripped until "_s + until.toString(u"yyyy-MM-dd HH:mm:ss"_s) +
               u"; its rows are deferred, none is lost."_s;
    }
    const QString reason = parser.value(u"reason"_s);
    act(invocation, parser, u"trip"_s, done,
        [period, reason, holder = invocation.actor({}).name](resilience::CircuitBreaker& breaker, MonoTime now) {
            breaker.forceOpen(now, reason, period ? std::optional(now + *period) : std::nullopt, holder);
        });
}

void reset(Invocation& invocation, const QCommandLineParser& parser)
{
    const QString reason = parser.value(u"reason"_s);
    act(invocation, parser, u"reset"_s, u"The breaker of “%1” is closed; the next run sends."_s,
        [reason](resilience::CircuitBreaker& breaker, MonoTime now) { breaker.reset(now, reason); });
}

} // namespace

Command breakerTripCommand()
{
    return {
        .words = u"breaker trip"_s,
        .syntax = u"NAME [--reason TEXT] [--for DURATION]"_s,
        .summary = u"Open a destination's breaker by hand: nothing is sent to it."_s,
        .details =
            u"Examples:\n  fuseboardctl breaker trip crm --reason \"vendor maintenance\" --for 2h\n  fuseboardctl breaker trip crm"_s,
        .minArguments = 1,
        .maxArguments = 1,
        .declare =
            [](QCommandLineParser& parser) {
                parser.addOptions({
                    {u"reason"_s, u"Why, for the journal and the card."_s, u"TEXT"_s},
                    {u"for"_s, u"How long: 90s, 15m, 2h, 1d. Default: until it is reset."_s, u"DURATION"_s},
                });
            },
        .run = trip,
    };
}

Command breakerResetCommand()
{
    return {
        .words = u"breaker reset"_s,
        .syntax = u"NAME [--reason TEXT]"_s,
        .summary = u"Close a destination's breaker, whatever opened it."_s,
        .details = u"Example:\n  fuseboardctl breaker reset crm --reason \"vendor is back\""_s,
        .minArguments = 1,
        .maxArguments = 1,
        .declare =
            [](QCommandLineParser& parser) {
                parser.addOption({u"reason"_s, u"Why, for the journal."_s, u"TEXT"_s});
            },
        .run = reset,
    };
}

} // namespace fuseboard::ctl
