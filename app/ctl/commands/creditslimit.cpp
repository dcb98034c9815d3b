// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/invocation.h"
#include "core/store/batchrepository.h"
#include "core/store/destinationrepository.h"
#include "core/store/settingschange.h"

#include <QJsonObject>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Limits
{
    std::optional<Credits> data;
    std::optional<Credits> actions;
};

/// What the options say over what stands.
Result<Limits> readLimits(const QCommandLineParser& parser, Limits limits)
{
    if (!parser.isSet(u"data"_s) && !parser.isSet(u"actions"_s))
        return Error{ErrorCode::invalidArgument, u"Say how much: --data N or --actions N, or none."_s, {}};
    for (auto [option, value] : {std::pair(u"data"_s, &limits.data), std::pair(u"actions"_s, &limits.actions)}) {
        if (!parser.isSet(option))
            continue;
        const auto limit = parseLimit(parser.value(option));
        if (!limit)
            return limit.error();
        *value = *limit;
    }
    return limits;
}

Result<void> note(store::Connection& connection, const QString& kind, const store::Actor& actor, DestinationId destination, BatchId batch,
                  WallTime now)
{
    const auto noted = store::Operations(connection, now).note(kind, actor, destination, batch, "{}");
    return noted ? Result<void>() : noted.error();
}

Result<QString> limitBatch(store::Connection& connection, const QCommandLineParser& parser, const store::Actor& actor, WallTime now)
{
    const auto id = parseNumber(parser.value(u"batch"_s), u"batch"_s, 1, std::numeric_limits<qint64>::max());
    if (!id)
        return id.error();
    store::BatchRepository repository(connection);
    const auto batch = repository.batch(BatchId(*id));
    if (!batch)
        return batch.error();
    const auto limits = readLimits(parser, {batch->dataLimit, batch->actionLimit});
    if (!limits)
        return limits.error();
    if (auto set = repository.setLimits(batch->id, limits->data, limits->actions); !set)
        return set.error();
    if (auto noted = note(connection, u"batchLimits"_s, actor, batch->destination, batch->id, now); !noted)
        return noted.error();
    return batch->name;
}

Result<QString> limitDestination(store::Connection& connection, const QCommandLineParser& parser, const store::Actor& actor, WallTime now)
{
    store::DestinationRepository repository(connection);
    auto destination = repository.destinationNamed(parser.value(u"destination"_s));
    if (!destination)
        return destination.error();
    const store::Destination shown = *destination;
    store::DestinationPolicy& policy = destination->policy;
    const auto limits = readLimits(parser, {policy.dataPerDay, policy.actionsPerDay});
    if (!limits)
        return limits.error();
    policy.dataPerDay = limits->data;
    policy.actionsPerDay = limits->actions;
    if (const auto applied = store::SettingsChange(connection, now).apply({store::editOf(shown, *destination)}, actor); !applied)
        return applied.error();
    return destination->name;
}

void run(Invocation& invocation, const QCommandLineParser& parser)
{
    if (parser.isSet(u"batch"_s) == parser.isSet(u"destination"_s))
        return invocation.fail({ErrorCode::invalidArgument, u"Name one of --batch and --destination."_s, {}});
    auto session = invocation.openToChange();
    if (!session)
        return invocation.fail(session.error());
    const store::Actor actor = invocation.actor(parser.value(u"reason"_s));
    QString name;
    const auto written = (*session)->writer()->writeAndWait([&](store::Connection& connection) -> Result<void> {
        const WallTime now = invocation.clock().wall();
        auto done = parser.isSet(u"batch"_s) ? limitBatch(connection, parser, actor, now)
                                             : limitDestination(connection, parser, actor, now);
        if (!done)
            return done.error();
        name = std::move(*done);
        return {};
    });
    if (!written)
        return invocation.fail(written.error());
    if (invocation.json())
        invocation.terminal().printJson({{u"name"_s, name}});
    else
        invocation.terminal().print(u"The credit limits of “%1” are set."_s.arg(Terminal::safe(name)));
    invocation.finish(ExitCode::ok);
}

} // namespace

Command creditsLimitCommand()
{
    return {
        .words = u"credits limit"_s,
        .syntax = u"(--batch ID | --destination NAME) --data N"_s,
        .summary = u"Set what a batch may cost in all, or a destination in a day; `account set` holds the account's limits."_s,
        .details = u"N is a number of credits or `none`. A batch without a limit of its own has the account's for batches. Rows "
                   u"that waited for the\n"
                   "limit go on when there is room.\n\nExamples:\n"
                   "  fuseboardctl credits limit --batch 12 --data 900\n"
                   "  fuseboardctl credits limit --destination crm --data 2000 --actions none"_s,
        .minArguments = 0,
        .maxArguments = 0,
        .declare =
            [](QCommandLineParser& parser) {
                parser.addOptions({
                    {u"batch"_s, u"The batch, by number."_s, u"ID"_s},
                    {u"destination"_s, u"The destination, by name."_s, u"NAME"_s},
                    {u"data"_s, u"Data credits."_s, u"N"_s},
                    {u"actions"_s, u"Actions."_s, u"N"_s},
                    {u"reason"_s, u"Why, for the journal."_s, u"TEXT"_s},
                });
            },
        .run = run,
    };
}

} // namespace fuseboard::ctl
