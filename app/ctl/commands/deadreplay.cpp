// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/deadfilter.h"
#include "app/ctl/replayrun.h"
#include "app/ctl/replaytext.h"
#include "core/store/rowindex.h"

#include <QJsonObject>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

Error refused(const QString& message)
{
    return {ErrorCode::invalidArgument, message, {}};
}

Result<store::ReplayPacing> readPacing(const QCommandLineParser& parser)
{
    store::ReplayPacing pacing;
    const bool ramp = parser.isSet(u"ramp"_s) || parser.isSet(u"stop-at"_s);
    if (ramp && parser.isSet(u"pace"_s))
        return refused(u"Either --pace or --ramp, not both."_s);
    if (ramp) {
        pacing.kind = store::ReplayPacing::ramp;
        QString percent = parser.value(u"stop-at"_s);
        if (percent.endsWith(u'%'))
            percent.chop(1);
        const auto bound = parseNumber(percent, u"stop bound in per cent"_s, 0, 100);
        if (!bound)
            return bound.error();
        pacing.rampSettings.stopPercent = double(*bound);
        return pacing;
    }
    const auto step = parseDuration(parser.value(u"pace"_s));
    if (!step)
        return step.error();
    pacing.kind = *step > Millis(0) ? store::ReplayPacing::paced : store::ReplayPacing::atOnce;
    pacing.step = std::max(*step, Millis(1));
    return pacing;
}

Result<store::ReplaySettings> readSettings(const QCommandLineParser& parser)
{
    store::ReplaySettings settings;
    const auto pacing = readPacing(parser);
    if (!pacing)
        return pacing.error();
    settings.pacing = *pacing;
    settings.ticks = {parser.isSet(u"include-ambiguous"_s), parser.isSet(u"past-limit"_s), parser.isSet(u"unchanged"_s)};
    const bool waits = parser.isSet(u"wait"_s);
    const bool sends = parser.isSet(u"yes"_s);
    if (waits && !sends)
        return refused(u"Without --yes nothing is sent, so there is nothing to --wait for."_s);
    if (sends && parser.isSet(u"dry-run"_s))
        return refused(u"Either --dry-run or --yes, not both."_s);
    if (sends && !waits && settings.pacing.kind == store::ReplayPacing::ramp)
        return refused(u"A ramp looks at the answers of each step, so it needs --wait."_s);
    if (!waits && parser.isSet(u"recall"_s))
        return refused(u"There is only something to recall with --wait."_s);
    const auto recall = waits ? parseDuration(parser.value(u"recall"_s)) : Result<Millis>(Millis(0));
    if (!recall)
        return recall.error();
    settings.recall = *recall;
    return settings;
}

/// As of now: what fails later is not swept in.
Result<std::vector<RowId>> readRows(const QCommandLineParser& parser, store::Connection& connection, WallTime now)
{
    auto filter = readFilter(parser, connection);
    if (!filter)
        return filter.error();
    filter->changedBefore = now + Millis(1);
    auto listing = store::RowIndex(connection).deadLetters(*filter);
    if (!listing)
        return listing.error();
    return std::move(listing->rows);
}

void finish(Invocation& invocation, app::Session& session, const ReplayRun::End& end, const std::vector<DestinationId>& destinations, bool waited)
{
    Terminal& terminal = invocation.terminal();
    if (end.ending.kind == EngineRun::Ending::failed)
        return invocation.fail(*end.ending.error);
    auto connection = session.workspace().connect(store::Access::readOnly);
    if (!connection)
        return invocation.fail(connection.error());
    const auto figures = rowFigures(**connection, FigureScope{.batch = {}, .destinations = destinations});
    if (!figures)
        return invocation.fail(figures.error());
    const engine::ReplayProgress& p = end.progress;
    if (invocation.json()) {
        QJsonObject out{{u"replayed"_s, p.released}, {u"leftAlone"_s, p.leftAlone}, {u"replay"_s, replayJson(end.operation, p)}};
        if (waited)
            out.insert(u"rows"_s, toJson(*figures));
        terminal.printJson(out);
    } else if (p.state == store::ReplayState::recalled) {
        terminal.print(u"Recalled: nothing was sent."_s);
    } else if (waited) {
        terminal.print(u"Replay %1: %2."_s.arg(end.operation.value).arg(replayText(p)));
        terminal.print(rowText(*figures));
    } else {
        terminal.print(u"%1 to be sent again%2."_s.arg(counted(p.released, u"row waits"_s, u"rows wait"_s),
                                                       p.leftAlone > 0 ? u", %1 left alone"_s.arg(grouped(p.leftAlone)) : QString()));
        terminal.notice(u"Send them with: fuseboardctl run"_s);
    }
    if (!waited)
        return invocation.finish(ExitCode::ok);
    if (p.state == store::ReplayState::recalled)
        return invocation.finish(ExitCode::stopped);
    if (p.unreleased > 0 && !store::isOver(p.state)) {
        terminal.notice(u"%1 not sent; they are dead letters as before. Go on with: fuseboardctl dead replay --continue %2"_s.arg(
            counted(p.unreleased, u"row was"_s, u"rows were"_s)).arg(end.operation.value));
    }
    invocation.finish(report(terminal, end.ending, *figures));
}

void send(Invocation& invocation, engine::ReplayOrder order, std::vector<DestinationId> destinations, bool wait)
{
    auto session = invocation.openToChange();
    if (!session)
        return invocation.fail(session.error());
    auto* run = new ReplayRun(invocation, **session, destinations);
    run->send(std::move(order), wait, [&invocation, destinations, wait, &opened = **session](const ReplayRun::End& end) {
        finish(invocation, opened, end, destinations, wait);
    });
}

/// --continue and --end.
void decide(Invocation& invocation, const QString& number, bool goOn)
{
    const auto id = parseNumber(number, u"replay"_s, 1, std::numeric_limits<qint64>::max());
    if (!id)
        return invocation.fail(id.error());
    const OperationId operation(*id);
    auto session = invocation.openToChange();
    if (!session)
        return invocation.fail(session.error());
    auto connection = (*session)->workspace().connect(store::Access::readOnly);
    if (!connection)
        return invocation.fail(connection.error());
    const auto job = store::ReplayJobs(**connection).job(operation);
    if (!job)
        return invocation.fail(job.error());
    if (store::isOver(job->state)) {
        return invocation.fail({ErrorCode::conflict, u"Replay %1 is over: it is %2."_s.arg(operation.value).arg(QString(name(job->state))), {}});
    }
    const auto destinations = store::ReplayJobs(**connection).destinations(operation);
    if (!destinations)
        return invocation.fail(destinations.error());
    auto* run = new ReplayRun(invocation, **session, *destinations);
    if (goOn) {
        return run->goOn(operation, [&invocation, d = *destinations, &opened = **session](const ReplayRun::End& end) {
            finish(invocation, opened, end, d, true);
        });
    }
    run->end(operation, [&invocation](const ReplayRun::End& end) {
        if (end.ending.kind == EngineRun::Ending::failed)
            return invocation.fail(*end.ending.error);
        if (invocation.json())
            invocation.terminal().printJson(QJsonObject{{u"replay"_s, replayJson(end.operation, end.progress)}});
        else
            invocation.terminal().print(u"Replay %1 is ended: %2; %3 dead letters as before."_s.arg(end.operation.value).arg(
                replayText(end.progress), counted(end.progress.unreleased, u"row stays"_s, u"rows stay"_s)));
        invocation.finish(ExitCode::ok);
    });
}

void run(Invocation& invocation, const QCommandLineParser& parser)
{
    for (const bool goOn : {true, false}) {
        if (const QString number = parser.value(goOn ? u"continue"_s : u"end"_s); !number.isEmpty())
            return decide(invocation, number, goOn);
    }
    const auto settings = readSettings(parser);
    if (!settings)
        return invocation.fail(settings.error());
    if (!hasFilter(parser) && !parser.isSet(u"all"_s))
        return invocation.fail(refused(u"Say which dead letters with a filter, or --all for every one of them."_s));
    auto workspace = invocation.openToRead();
    if (!workspace)
        return invocation.fail(workspace.error());
    auto connection = (*workspace)->connect(store::Access::readOnly);
    if (!connection)
        return invocation.fail(connection.error());
    const WallTime now = invocation.clock().wall();
    auto rows = readRows(parser, **connection, now);
    if (!rows)
        return invocation.fail(rows.error());
    if (rows->empty() && !parser.values(u"row"_s).isEmpty())
        return invocation.fail({ErrorCode::notFound, u"None of these rows is a dead letter to replay."_s, {}});
    const auto offer = engine::ReplayOffer::read(**connection, std::move(*rows), now);
    if (!offer)
        return invocation.fail(offer.error());

    Terminal& terminal = invocation.terminal();
    const auto quote = offer->quote(settings->ticks, settings->pacing);
    const bool sends = parser.isSet(u"yes"_s);
    if (!invocation.json() && (offer->run().selected() > 0 || !sends))
        sends ? terminal.notice(dryRunText(*offer, settings->ticks, settings->pacing)) : terminal.print(dryRunText(*offer, settings->ticks, settings->pacing));
    if (!sends) {
        if (invocation.json())
            terminal.printJson(dryRunJson(*offer, settings->ticks, settings->pacing));
        else
            terminal.notice(quote.rows > 0 ? u"Nothing was sent. The same with --yes sends %1."_s.arg(counted(quote.rows, u"row"_s, u"rows"_s))
                                           : u"Nothing was sent, and nothing would be."_s);
        return invocation.finish(ExitCode::ok);
    }
    if (quote.rows == 0) {
        const auto figures = rowFigures(**connection, {});
        if (!figures)
            return invocation.fail(figures.error());
        if (invocation.json())
            terminal.printJson(QJsonObject{{u"replayed"_s, 0}, {u"leftAlone"_s, offer->run().selected()}, {u"rows"_s, toJson(*figures)}});
        else
            terminal.print(u"There is nothing to replay."_s);
        return invocation.finish(ExitCode::ok);
    }
    std::vector<DestinationId> destinations;
    for (const auto& destination : quote.destinations)
        destinations.push_back(destination.destination);
    engine::ReplayOrder order{offer->run().rowsToSend(settings->ticks), *settings, invocation.actor(parser.value(u"because"_s)), {}};
    connection->reset();
    workspace->reset();
    send(invocation, std::move(order), std::move(destinations), parser.isSet(u"wait"_s));
}

} // namespace

Command deadReplayCommand()
{
    return {
        .words = u"dead replay"_s,
        .syntax = u"FILTERS|--all [--yes [--wait]]"_s,
        .summary = u"Say what sending dead letters again would do and cost; with --yes, send them."_s,
        .details = u"Without --yes it is a dry run. With --yes and --wait the engine runs here until the replay has ended or "
                   u"waits for you; with --yes alone the\n"
                   "rows wait in their lanes for the next `fuseboardctl run` or for the window. Each row goes as it stands now, and "
                   "meets breaker, budget, rate\n"
                   "and ledger like any other. %1\n\nExamples:\n"
                   "  fuseboardctl dead replay --reason exhausted --status 503\n"
                   "  fuseboardctl dead replay --reason exhausted --status 503 --yes --wait --ramp --stop-at 5\n"
                   "  fuseboardctl dead replay --all --yes --pace 2s"_s.arg(filterHelp()),
        .declare =
            [](QCommandLineParser& parser) {
                declareFilter(parser);
                parser.addOptions({
                    {u"all"_s, u"Every dead letter: needed when no filter is given."_s},
                    {u"yes"_s, u"Send them. Cannot be undone."_s},
                    {u"dry-run"_s, u"Send nothing: what happens without --yes."_s},
                    {u"wait"_s, u"Run the engine until the replay has ended."_s},
                    {u"include-ambiguous"_s, u"Also rows that may have been delivered: may cost twice."_s},
                    {u"past-limit"_s, u"Also rows that were replayed as often as their destination allows."_s},
                    {u"unchanged"_s, u"Also rows that were refused as they are: likely refused again."_s},
                    {u"pace"_s, u"Start them this far apart; 0ms: at once, as their destinations allow. Default: 500ms."_s,
                     u"DURATION"_s, u"500ms"_s},
                    {u"ramp"_s, u"1 row, then 5, 25, 100, then the rest, each step when the one before has ended."_s},
                    {u"stop-at"_s, u"The ramp stops when more than this share of its rows fails again. Default: 10."_s, u"PERCENT"_s, u"10"_s},
                    {u"recall"_s, u"With --wait: send nothing for so long, Ctrl+C recalls it. Default: 10s."_s, u"DURATION"_s, u"10s"_s},
                    {u"continue"_s, u"A replay that waits for you goes on, here, until it has ended (`fuseboardctl replays` lists them)."_s, u"REPLAY"_s},
                    {u"end"_s, u"A replay that waits for you is ended: what was not sent stays a dead letter."_s, u"REPLAY"_s},
                    {u"because"_s, u"Why, for the journal."_s, u"TEXT"_s},
                });
            },
        .run = run,
    };
}

} // namespace fuseboard::ctl
