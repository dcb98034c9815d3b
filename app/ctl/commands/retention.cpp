// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/invocation.h"
#include "core/store/retention.h"

#include <QJsonObject>

#include <limits>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

QString rowsText(qint64 rows)
{
    return counted(rows, u"row"_s, u"rows"_s);
}

void say(Invocation& invocation, const store::RetentionSettings& settings)
{
    if (invocation.json()) {
        return invocation.terminal().printJson(QJsonObject{{u"on"_s, settings.on},
                                                           {u"keepDelivered"_s, settings.keepDelivered},
                                                           {u"keepResolved"_s, settings.keepResolved}});
    }
    if (!settings.on)
        return invocation.terminal().print(u"Retention is off: nothing is ever removed."_s);
    invocation.terminal().print(
        u"Retention is on: the payloads of the latest %1 delivered and of the latest %2 among the resolved dead letters stay; "
        u"`fuseboardctl retention run` removes older ones that were exported."_s.arg(rowsText(settings.keepDelivered), rowsText(settings.keepResolved)));
}

Result<store::RetentionSettings> read(Invocation& invocation)
{
    auto workspace = invocation.openToRead();
    if (!workspace)
        return workspace.error();
    auto connection = (*workspace)->connect(store::Access::readOnly);
    if (!connection)
        return connection.error();
    return store::Retention(**connection).settings();
}

Result<void> readCount(const QCommandLineParser& parser, const QString& option, qint64& count)
{
    if (!parser.isSet(option))
        return {};
    const auto number = parseNumber(parser.value(option), u"number of rows"_s, 0, std::numeric_limits<qint64>::max());
    if (!number)
        return number.error();
    count = *number;
    return {};
}

void change(Invocation& invocation, const QCommandLineParser& parser, bool on)
{
    auto settings = read(invocation);
    if (!settings)
        return invocation.fail(settings.error());
    settings->on = on;
    if (on) {
        if (auto done = readCount(parser, u"keep-delivered"_s, settings->keepDelivered); !done)
            return invocation.fail(done.error());
        if (auto done = readCount(parser, u"keep-resolved"_s, settings->keepResolved); !done)
            return invocation.fail(done.error());
    }
    auto session = invocation.openToChange();
    if (!session)
        return invocation.fail(session.error());
    const store::Actor actor = invocation.actor({});
    const WallTime now = invocation.clock().wall();
    auto written = (*session)->writer()->writeAndWait(
        [&](store::Connection& connection) { return store::Retention(connection).setSettings(*settings, actor, now); });
    if (!written)
        return invocation.fail(written.error());
    say(invocation, *settings);
    invocation.finish(ExitCode::ok);
}

void show(Invocation& invocation, const QCommandLineParser&)
{
    const auto settings = read(invocation);
    if (!settings)
        return invocation.fail(settings.error());
    say(invocation, *settings);
    invocation.finish(ExitCode::ok);
}

void report(Invocation& invocation, const store::RetentionRun& run, qint64 notExported)
{
    if (invocation.json()) {
        return invocation.terminal().printJson(QJsonObject{{u"delivered"_s, run.delivered()},
                                                           {u"resolved"_s, run.resolved()},
                                                           {u"notExported"_s, notExported}});
    }
    invocation.terminal().print(u"Payloads removed: %1 delivered, %2 resolved dead letters."_s.arg(rowsText(run.delivered()), grouped(run.resolved())));
    if (notExported > 0) {
        invocation.terminal().notice(u"%1 beyond the limits kept: not exported since retention is on. `fuseboardctl batch export` "
                                     u"and `dead export --output` do that."_s.arg(rowsText(notExported)));
    }
}

void runNow(Invocation& invocation, const QCommandLineParser&)
{
    auto session = invocation.openToChange();
    if (!session)
        return invocation.fail(session.error());
    auto connection = (*session)->workspace().connect(store::Access::readOnly);
    if (!connection)
        return invocation.fail(connection.error());
    const auto plan = store::Retention(**connection).plan();
    if (!plan)
        return invocation.fail(plan.error());
    store::RetentionRun run(*plan, invocation.actor({}));
    while (!run.isDone()) {
        auto written = (*session)->writer()->writeAndWait(
            [&](store::Connection& writer) { return run.step(writer, invocation.clock().wall()); });
        if (!written)
            return invocation.fail(written.error());
    }
    report(invocation, run, plan->notExported);
    invocation.finish(ExitCode::ok);
}

Command command(const QString& word, const QString& summary, const QString& details,
                std::function<void(Invocation&, const QCommandLineParser&)> run)
{
    return {.words = u"retention "_s + word, .syntax = {}, .summary = summary, .details = details, .declare = {}, .run = std::move(run)};
}

} // namespace

Command retentionOnCommand()
{
    Command on = command(u"on"_s, u"Let payloads of old finished rows be removed once they were exported. Off by default."_s,
                         u"Nothing is removed by this alone: `fuseboardctl retention run` does. Rows, identities, attempts and credits "
                         u"always stay;\nopen rows, dead letters and what may have been delivered are never touched.\n\nExample:\n"
                         "  fuseboardctl retention on --keep-delivered 10000"_s,
                         [](Invocation& invocation, const QCommandLineParser& parser) { change(invocation, parser, true); });
    on.syntax = u"[--keep-delivered N] [--keep-resolved N]"_s;
    on.declare = [](QCommandLineParser& parser) {
        parser.addOptions({
            {u"keep-delivered"_s, u"Latest delivered rows whose payload stays. Default: 1000, or as before."_s, u"N"_s},
            {u"keep-resolved"_s, u"The same of dead letters that were discarded or settled. Default: 5000, or as before."_s, u"N"_s},
        });
    };
    return on;
}

Command retentionOffCommand()
{
    return command(u"off"_s, u"Remove nothing any more."_s, u"What was removed does not come back.\n\nExample:\n  fuseboardctl retention off"_s,
                   [](Invocation& invocation, const QCommandLineParser& parser) { change(invocation, parser, false); });
}

Command retentionShowCommand()
{
    return command(u"show"_s, u"Say what retention keeps."_s, u"Example:\n  fuseboardctl retention show --json"_s, show);
}

Command retentionRunCommand()
{
    return command(u"run"_s, u"Remove payloads beyond the limits that were exported."_s,
                   u"Cannot be undone. Example:\n  fuseboardctl batch export leads leads.csv && fuseboardctl retention run"_s, runNow);
}

} // namespace fuseboard::ctl
