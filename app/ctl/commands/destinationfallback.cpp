// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/invocation.h"
#include "core/store/destinationrepository.h"
#include "core/store/fallbackresults.h"
#include "core/store/settingschange.h"

#include <QJsonObject>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr const char16_t* kChanges[] = {u"cache", u"queue", u"local", u"domain-column", u"fresh", u"stale",
                                        u"concurrency", u"attempts", u"base", u"pace"};

bool changesAnything(const QCommandLineParser& parser)
{
    return std::any_of(std::begin(kChanges), std::end(kChanges),
                       [&](const char16_t* option) { return parser.isSet(QString::fromUtf16(option)); });
}

Result<void> readSwitch(const QCommandLineParser& parser, const QString& option, bool& value)
{
    if (!parser.isSet(option))
        return {};
    const QString text = parser.value(option);
    if (text != "on"_L1 && text != "off"_L1)
        return Error{ErrorCode::invalidArgument, u"--%1 is on or off, not “%2”."_s.arg(option, text), {}};
    value = text == "on"_L1;
    return {};
}

Result<void> readDuration(const QCommandLineParser& parser, const QString& option, Millis& value)
{
    if (!parser.isSet(option))
        return {};
    const auto duration = parseDuration(parser.value(option));
    if (!duration)
        return duration.error();
    value = *duration;
    return {};
}

Result<void> readCount(const QCommandLineParser& parser, const QString& option, const QString& what, int lowest, int highest, int& value)
{
    if (!parser.isSet(option))
        return {};
    const auto number = parseNumber(parser.value(option), what, lowest, highest);
    if (!number)
        return number.error();
    value = int(*number);
    return {};
}

Result<void> readSettings(const QCommandLineParser& parser, store::FallbackSettings& fallback, store::QueueSettings& queue)
{
    if (parser.isSet(u"domain-column"_s))
        fallback.domainColumn = parser.value(u"domain-column"_s);
    for (const auto& done : {readSwitch(parser, u"cache"_s, fallback.cache), readSwitch(parser, u"queue"_s, fallback.queue),
                             readSwitch(parser, u"local"_s, fallback.local), readDuration(parser, u"fresh"_s, fallback.freshFor),
                             readDuration(parser, u"stale"_s, fallback.staleFor),
                             readCount(parser, u"concurrency"_s, u"concurrency"_s, 0, 256, queue.concurrency),
                             readCount(parser, u"attempts"_s, u"number of attempts"_s, 1, 1000, queue.attempts),
                             readDuration(parser, u"base"_s, queue.base), readDuration(parser, u"pace"_s, queue.pace)}) {
        if (!done)
            return done;
    }
    if (fallback.staleFor < fallback.freshFor)
        return Error{ErrorCode::invalidArgument, u"What is stale is not younger than what is fresh."_s, {}};
    return {};
}

QString onOff(bool on)
{
    return on ? u"on"_s : u"off"_s;
}

void show(Invocation& invocation, const store::Destination& destination, qint64 waiting)
{
    const store::FallbackSettings& fallback = destination.policy.fallback;
    const store::QueueSettings& queue = destination.policy.queue;
    Terminal& terminal = invocation.terminal();
    if (invocation.json()) {
        terminal.printJson(QJsonObject{{u"destination"_s, destination.name},
                                       {u"cache"_s, fallback.cache},
                                       {u"queue"_s, fallback.queue},
                                       {u"local"_s, fallback.local},
                                       {u"domainColumn"_s, fallback.domainColumn},
                                       {u"freshMs"_s, qint64(fallback.freshFor.count())},
                                       {u"staleMs"_s, qint64(fallback.staleFor.count())},
                                       {u"concurrency"_s, queue.concurrency},
                                       {u"attempts"_s, queue.attempts},
                                       {u"baseMs"_s, qint64(queue.base.count())},
                                       {u"paceMs"_s, qint64(queue.pace.count())},
                                       {u"offlineQueue"_s, waiting}});
        return;
    }
    const auto line = [&](const QString& title, const QString& text) { terminal.print(title.leftJustified(18) + Terminal::safe(text)); };
    line(u"cache"_s, u"%1; fresh for %2, stale for %3"_s.arg(onOff(fallback.cache), durationText(fallback.freshFor), durationText(fallback.staleFor)));
    line(u"offline queue"_s, u"%1; %2 at a time, %3 apart, %4 attempts, first wait %5"_s.arg(onOff(fallback.queue))
                                 .arg(queue.concurrency)
                                 .arg(durationText(queue.pace))
                                 .arg(queue.attempts)
                                 .arg(durationText(queue.base)));
    line(u"local enrichment"_s, onOff(fallback.local));
    line(u"domain from"_s, fallback.domainColumn.isEmpty() ? u"domain, website, company_domain or email"_s : fallback.domainColumn);
    line(u"waiting"_s, u"%1 in the offline queue"_s.arg(counted(waiting, u"row"_s, u"rows"_s)));
    if (!fallback.any())
        terminal.notice(u"No link is on: while the live way is closed, rows wait where they are."_s);
    else if (!fallback.queue)
        terminal.notice(u"The queue is off: while the live way is closed, rows become dead letters with what the fallback gave."_s);
}

void run(Invocation& invocation, const QCommandLineParser& parser)
{
    const QString name = parser.positionalArguments().constFirst();
    if (!changesAnything(parser)) {
        auto workspace = invocation.openToRead();
        if (!workspace)
            return invocation.fail(workspace.error());
        auto connection = (*workspace)->connect(store::Access::readOnly);
        if (!connection)
            return invocation.fail(connection.error());
        const auto destination = store::DestinationRepository(**connection).destinationNamed(name);
        if (!destination)
            return invocation.fail(destination.error());
        const auto waiting = store::FallbackResults(**connection).waiting(destination->id);
        if (!waiting)
            return invocation.fail(waiting.error());
        show(invocation, *destination, *waiting);
        return invocation.finish(ExitCode::ok);
    }
    auto session = invocation.openToChange();
    if (!session)
        return invocation.fail(session.error());
    store::Destination changed;
    qint64 waiting = 0;
    const auto written = (*session)->writer()->writeAndWait([&](store::Connection& connection) -> Result<void> {
        store::DestinationRepository repository(connection);
        auto destination = repository.destinationNamed(name);
        if (!destination)
            return destination.error();
        const store::Destination shown = *destination;
        if (auto read = readSettings(parser, destination->policy.fallback, destination->policy.queue); !read)
            return read;
        const auto applied = store::SettingsChange(connection, invocation.clock().wall())
                                 .apply({store::editOf(shown, *destination)}, invocation.actor(parser.value(u"reason"_s)));
        if (!applied)
            return applied.error();
        const auto rows = store::FallbackResults(connection).waiting(destination->id);
        if (!rows)
            return rows.error();
        waiting = *rows;
        changed = std::move(*destination);
        return {};
    });
    if (!written)
        return invocation.fail(written.error());
    show(invocation, changed, waiting);
    invocation.finish(ExitCode::ok);
}

} // namespace

Command destinationFallbackCommand()
{
    return {
        .words = u"destination fallback"_s,
        .syntax = u"NAME [--cache on] [--queue on] [--local on]"_s,
        .summary = u"Show or declare what rows get while the live way is closed (breaker, budget, network)."_s,
        .details = u"The links are taken in this order: fields of an earlier row with the same domain from the cache, the offline queue, the\n"
                   "company's name from the domain. With the queue on, every row is delivered later all the same; with it off, rows become\n"
                   "dead letters that carry what the fallback gave. With no link on, rows wait where they are.\n\n"
                   "Examples:\n"
                   "  fuseboardctl destination fallback \"EU leads\" --cache on --queue on --local on\n"
                   "  fuseboardctl destination fallback \"EU leads\"    # what is declared, and how many rows wait"_s,
        .minArguments = 1,
        .maxArguments = 1,
        .declare =
            [](QCommandLineParser& parser) {
                parser.addOptions({
                    {u"cache"_s, u"on or off."_s, u"SWITCH"_s},
                    {u"queue"_s, u"on or off."_s, u"SWITCH"_s},
                    {u"local"_s, u"on or off."_s, u"SWITCH"_s},
                    {u"domain-column"_s, u"Column with the row's domain. Default: domain, website, company_domain, email."_s, u"COLUMN"_s},
                    {u"fresh"_s, u"How long a cache entry is fresh: 24h."_s, u"DURATION"_s},
                    {u"stale"_s, u"How long it is stale after all; then very stale: 7d."_s, u"DURATION"_s},
                    {u"concurrency"_s, u"Requests at a time from the offline queue."_s, u"N"_s},
                    {u"attempts"_s, u"Attempts of a row in the offline queue before it is dead."_s, u"N"_s},
                    {u"base"_s, u"Wait after its first attempt; doubles with each."_s, u"DURATION"_s},
                    {u"pace"_s, u"Least time between two starts from the offline queue."_s, u"DURATION"_s},
                    {u"reason"_s, u"Why, for the journal."_s, u"TEXT"_s},
                });
            },
        .run = run,
    };
}

} // namespace fuseboard::ctl
