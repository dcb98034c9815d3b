// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/invocation.h"
#include "core/engine/breakernews.h"
#include "core/resilience/circuitbreaker.h"
#include "core/store/destinationrepository.h"
#include "core/store/operationdetail.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Refuses with a sentence, or acts.
using Act = std::function<Result<void>(resilience::CircuitBreaker&, MonoTime now)>;

/// The breaker after the act.
struct Acted
{
    BreakerState state = BreakerState::closed;
    std::vector<resilience::BreakerHolder> holders;
};

/// What the engine does on its own thread, done on the journal while no engine runs: the next one starts from there.
Result<Acted> change(app::Session& session, const QString& destinationName, const QString& kind, const store::Actor& actor,
                     const Act& act)
{
    const Clock& clock = session.clock();
    Acted acted;
    const auto written = session.writer()->writeAndWait([&](store::Connection& connection) -> Result<void> {
        const auto destination = store::DestinationRepository(connection).destinationNamed(destinationName);
        if (!destination)
            return destination.error();
        const auto record = store::History(connection).breaker(destination->id);
        if (!record)
            return record.error();
        resilience::CircuitBreaker breaker(destination->policy.breaker);
        const MonoTime now = clock.now();
        const WallTime wall = clock.wall();
        if (*record)
            breaker.restore(**record, now, wall);
        breaker.tick(now); // holders whose end has come in between
        if (auto done = act(breaker, now); !done)
            return done;
        const engine::BreakerNews news =
            engine::takeNews(breaker, destination->id, destination->name, actor.name, now, wall);
        if (auto saved = engine::save(connection, news); !saved)
            return saved;
        acted = {breaker.state(), news.record.holders};
        const bool ends = kind == u"trip" && !news.record.holders.empty();
        const QByteArray detail = ends ? store::tripDetail(news.record.holders.back().until) : QByteArray("{}");
        const auto noted = store::Operations(connection, wall).note(kind, actor, destination->id, {}, detail);
        return noted ? Result<void>() : noted.error();
    });
    if (!written)
        return written.error();
    return acted;
}

QString holderText(const std::vector<resilience::BreakerHolder>& holders)
{
    QStringList names;
    for (const resilience::BreakerHolder& holder : holders)
        names << (holder.name.isEmpty() ? u"the operator"_s : holder.name)
                     + (holder.reason.isEmpty() ? QString() : u" (%1)"_s.arg(holder.reason));
    return names.join(u", "_s);
}

void act(Invocation& invocation, const QCommandLineParser& parser, const QString& kind, const QString& done,
         const Act& act)
{
    auto session = invocation.openToChange();
    if (!session)
        return invocation.fail(session.error());
    const QString destination = parser.positionalArguments().constFirst();
    const auto acted = change(**session, destination, kind, invocation.actor(parser.value(u"reason"_s)), act);
    if (!acted)
        return invocation.fail(acted.error());
    if (invocation.json()) {
        QJsonArray holders;
        for (const resilience::BreakerHolder& holder : acted->holders)
            holders.append(QJsonObject{{u"holder"_s, holder.name}, {u"reason"_s, holder.reason}});
        invocation.terminal().printJson(
            QJsonObject{{u"destination"_s, destination}, {u"breaker"_s, name(acted->state)}, {u"holders"_s, holders}});
    } else if (kind == u"release"_s && acted->state == BreakerState::forcedOpen) {
        invocation.terminal().print(u"“%1” is still kept open by %2."_s.arg(destination, Terminal::safe(holderText(acted->holders))));
    } else {
        invocation.terminal().print(done.arg(destination));
    }
    invocation.finish(ExitCode::ok);
}

QString holderOf(const Invocation& invocation, const QCommandLineParser& parser)
{
    return parser.isSet(u"holder"_s) ? parser.value(u"holder"_s) : invocation.actor({}).name;
}

void trip(Invocation& invocation, const QCommandLineParser& parser)
{
    const WallTime now = invocation.clock().wall();
    std::optional<Millis> period;
    if (parser.isSet(u"for"_s) && parser.isSet(u"until"_s))
        return invocation.fail({ErrorCode::invalidArgument, u"Give --for or --until, not both."_s, {}});
    if (parser.isSet(u"for"_s)) {
        const auto duration = parseDuration(parser.value(u"for"_s));
        if (!duration)
            return invocation.fail(duration.error());
        period = *duration;
    } else if (parser.isSet(u"until"_s)) {
        const auto end = parseWhen(parser.value(u"until"_s), now, true);
        if (!end)
            return invocation.fail(end.error());
        if (*end <= now)
            return invocation.fail({ErrorCode::invalidArgument, u"“%1” has passed already."_s.arg(parser.value(u"until"_s)), {}});
        period = *end - now;
    }
    QString done = u"“%1” is tripped until it is released or reset by hand; its rows are deferred, none is lost."_s;
    if (period) {
        const auto until = QDateTime::fromMSecsSinceEpoch(toEpochMs(now + *period));
        done = u"“%1” is tripped until "_s + until.toString(u"yyyy-MM-dd HH:mm:ss"_s) +
               u"; its rows are deferred, none is lost."_s;
    }
    const QString reason = parser.value(u"reason"_s);
    act(invocation, parser, u"trip"_s, done,
        [period, reason, holder = holderOf(invocation, parser)](resilience::CircuitBreaker& breaker, MonoTime at) -> Result<void> {
            breaker.forceOpen(at, reason, period ? std::optional(at + *period) : std::nullopt, holder);
            return {};
        });
}

void release(Invocation& invocation, const QCommandLineParser& parser)
{
    const QString holder = holderOf(invocation, parser);
    act(invocation, parser, u"release"_s, u"The breaker of “%1” is closed; the next run sends."_s,
        [holder](resilience::CircuitBreaker& breaker, MonoTime now) -> Result<void> {
            const auto record = breaker.record(now, WallTime{});
            const bool held = std::any_of(record.holders.begin(), record.holders.end(),
                                          [&](const resilience::BreakerHolder& h) { return h.name == holder; });
            if (!held) {
                return Error{ErrorCode::notFound, u"“%1” does not keep that breaker open."_s.arg(holder),
                             record.holders.empty() ? u"nobody does"_s : QString(u"kept open by "_s + holderText(record.holders))};
            }
            breaker.releaseForced(now, holder);
            return {};
        });
}

void reset(Invocation& invocation, const QCommandLineParser& parser)
{
    const QString reason = parser.value(u"reason"_s);
    act(invocation, parser, u"reset"_s, u"The breaker of “%1” is closed; the next run sends."_s,
        [reason](resilience::CircuitBreaker& breaker, MonoTime now) -> Result<void> {
            breaker.reset(now, reason);
            return {};
        });
}

void probe(Invocation& invocation, const QCommandLineParser& parser)
{
    const QString reason = parser.value(u"reason"_s);
    act(invocation, parser, u"probeNow"_s, u"The cool-down of “%1” is over; the next row is its first probe."_s,
        [reason](resilience::CircuitBreaker& breaker, MonoTime now) -> Result<void> {
            if (breaker.state() != BreakerState::open) {
                return Error{ErrorCode::conflict, u"Only an open breaker can be probed; this one is %1."_s.arg(name(breaker.state())),
                             breaker.state() == BreakerState::forcedOpen ? u"release or reset it instead"_s : QString()};
            }
            breaker.probeNow(now, reason);
            return {};
        });
}

void disable(Invocation& invocation, const QCommandLineParser& parser)
{
    const QString reason = parser.value(u"reason"_s);
    act(invocation, parser, u"disableBreaker"_s, u"The breaker of “%1” is disabled: it lets everything through until it is reset."_s,
        [reason](resilience::CircuitBreaker& breaker, MonoTime now) -> Result<void> {
            breaker.disable(now, reason);
            return {};
        });
}

void measure(Invocation& invocation, const QCommandLineParser& parser)
{
    const QString reason = parser.value(u"reason"_s);
    act(invocation, parser, u"measureBreaker"_s,
        u"The breaker of “%1” only measures: it says when it would open, and never does, until it is reset."_s,
        [reason](resilience::CircuitBreaker& breaker, MonoTime now) -> Result<void> {
            breaker.metricsOnly(now, reason);
            return {};
        });
}

Command command(const QString& word, const QString& syntax, const QString& summary, const QString& details,
                const std::vector<QCommandLineOption>& options,
                std::function<void(Invocation&, const QCommandLineParser&)> run)
{
    return {
        .words = u"breaker "_s + word,
        .syntax = u"NAME "_s + syntax + u"[--reason TEXT]"_s,
        .summary = summary,
        .details = details,
        .minArguments = 1,
        .maxArguments = 1,
        .declare =
            [options](QCommandLineParser& parser) {
                parser.addOption({u"reason"_s, u"Why, for the journal and the card."_s, u"TEXT"_s});
                parser.addOptions({options.begin(), options.end()});
            },
        .run = std::move(run),
    };
}

QCommandLineOption holderOption()
{
    return {u"holder"_s, u"Who keeps it open; all who do must release it. Default: your login name."_s, u"NAME"_s};
}

} // namespace

Command breakerTripCommand()
{
    return command(u"trip"_s, u"[--for DURATION | --until WHEN] [--holder NAME] "_s,
                   u"Open a destination's breaker by hand: nothing is sent to it."_s,
                   u"Several may keep it open, each with a reason and an end; it closes when the last has released it.\n\n"
                   "Examples:\n  fuseboardctl breaker trip crm --reason \"vendor maintenance\" --for 2h\n"
                   "  fuseboardctl breaker trip crm --until 2026-11-03T18:00 --holder maintenance\n"
                   "  fuseboardctl breaker trip crm"_s,
                   {{u"for"_s, u"How long: 90s, 15m, 2h, 1d. Default: until it is released or reset."_s, u"DURATION"_s},
                    {u"until"_s, u"When it ends: 2026-11-03T18:00."_s, u"WHEN"_s},
                    holderOption()},
                   trip);
}

Command breakerReleaseCommand()
{
    return command(u"release"_s, u"[--holder NAME] "_s, u"Give up one's own forced opening; the last one closes the breaker."_s,
                   u"Example:\n  fuseboardctl breaker release crm --holder maintenance"_s, {holderOption()}, release);
}

Command breakerResetCommand()
{
    return command(u"reset"_s, {}, u"Close a destination's breaker, whatever opened it."_s,
                   u"Example:\n  fuseboardctl breaker reset crm --reason \"vendor is back\""_s, {}, reset);
}

Command breakerProbeCommand()
{
    return command(u"probe"_s, {}, u"End an open breaker's cool-down: the next row is its first probe."_s,
                   u"Example:\n  fuseboardctl breaker probe crm --reason \"they say it works\""_s, {}, probe);
}

Command breakerDisableCommand()
{
    return command(u"disable"_s, {}, u"Switch a destination's breaker off: it lets everything through, until it is reset."_s,
                   u"Example:\n  fuseboardctl breaker disable crm --reason \"their status page is down, they are not\""_s, {}, disable);
}

Command breakerMeasureCommand()
{
    return command(u"measure"_s, {}, u"Let a breaker only measure: it says when it would have opened, until it is reset."_s,
                   u"Example:\n  fuseboardctl breaker measure crm --reason \"trying other thresholds\""_s, {}, measure);
}

} // namespace fuseboard::ctl
