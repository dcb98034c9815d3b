// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/enginerun.h"
#include "app/ctl/importrun.h"
#include "core/store/destinationrepository.h"
#include "core/store/idempotencyrepository.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShownFaults = 5;

void showFaults(Invocation& invocation, app::Session& session, BatchId batch, qint64 faults)
{
    auto connection = session.workspace().connect(store::Access::readOnly);
    if (!connection || faults == 0)
        return;
    const auto listed = store::BatchRepository(**connection).faults(batch, kShownFaults);
    if (!listed)
        return;
    for (const store::NewFault& fault : *listed)
        invocation.terminal().notice(
            u"  line %1, column %2: %3"_s.arg(fault.line).arg(fault.column).arg(Terminal::safe(fault.message)));
    if (faults > kShownFaults)
        invocation.terminal().notice(u"  and %1 more"_s.arg(grouped(faults - kShownFaults)));
}

/// Identity columns belong to the scope: set when they differ, refused by the store once the ledger has entries.
Result<void> setIdentity(app::Session& session, store::Destination& destination, const QStringList& columns)
{
    if (destination.scope.identityColumns == columns)
        return {};
    const ScopeId scope = destination.scope.id;
    auto written = session.writer()->writeAndWait([&](store::Connection& connection) {
        return store::DestinationRepository(connection).setIdentityColumns(scope, columns);
    });
    if (written)
        destination.scope.identityColumns = columns;
    return written;
}

/// The key that was given, or the one that is kept for the named operation for a day.
Result<QByteArray> keyFor(app::Session& session, const QCommandLineParser& parser, WallTime now)
{
    if (!parser.isSet(u"once"_s))
        return parser.value(u"idempotency-key"_s).toUtf8();
    auto key = std::make_shared<QByteArray>(QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    const auto kept = session.writer()->writeAndWait(
        [key, operation = parser.value(u"once"_s), now](store::Connection& connection) -> Result<void> {
            auto found = store::IdempotencyRepository(connection).keyOf(operation, *key, now);
            if (!found)
                return found.error();
            *key = *std::move(found);
            return {};
        });
    return kept ? Result<QByteArray>(*key) : kept.error();
}

void finishRun(Invocation& invocation, app::Session& session, const engine::ImportProgress& imported,
               const EngineRun::Ending& ending)
{
    const FigureScope scope{.batch = imported.batch, .destinations = {}};
    auto connection = session.workspace().connect(store::Access::readOnly);
    if (!connection)
        return invocation.fail(connection.error());
    const auto rows = rowFigures(**connection, scope);
    if (!rows)
        return invocation.fail(rows.error());
    const auto attempts = attemptFigures(**connection, scope);
    if (!attempts)
        return invocation.fail(attempts.error());
    if (invocation.json()) {
        invocation.terminal().printJson(QJsonObject{
            {u"batch"_s, imported.batch.value},
            {u"import"_s, toJson(imported.tally)},
            {u"repeated"_s, imported.repeated},
            {u"rows"_s, toJson(*rows)},
            {u"attempts"_s, attempts->attempts},
            {u"credits"_s, double(attempts->used.data.milli) / 1000},
            {u"unreconciledCredits"_s, double(attempts->unreconciled.data.milli) / 1000},
        });
    } else {
        invocation.terminal().print(rowText(*rows));
        invocation.terminal().print(u"%1, %2"_s.arg(counted(attempts->attempts, u"attempt"_s, u"attempts"_s),
                                                    creditText(attempts->used.data.milli)));
    }
    invocation.finish(report(invocation.terminal(), ending, *rows));
}

void afterImport(Invocation& invocation, app::Session& session, const Result<engine::ImportProgress>& result, bool wait)
{
    if (!result) {
        if (result.error().code == ErrorCode::cancelled) {
            invocation.terminal().notice(u"Stopped before the whole file was read; none of its rows is sent."_s);
            return invocation.finish(ExitCode::stopped);
        }
        invocation.terminal().error(result.error());
        const bool file = result.error().code == ErrorCode::parse || result.error().code == ErrorCode::io ||
                          result.error().code == ErrorCode::unsupported;
        return invocation.finish(file ? ExitCode::unreadable : exitCodeFor(result.error().code));
    }
    Terminal& terminal = invocation.terminal();
    const store::ImportTally& tally = result->tally;
    if (result->repeated)
        terminal.notice(u"This key was used before, for the same submission; nothing was imported again."_s);
    terminal.notice(u"Batch %1, %2."_s.arg(result->batch.value).arg(tallyText(tally)));
    showFaults(invocation, session, result->batch, tally.faults);
    if (result->estimate && result->estimate->exceeds())
        terminal.notice(u"Mind: "_s + Terminal::safe(result->estimate->sentence()));
    if (tally.rows == 0) {
        terminal.notice(u"The file has no row that can be sent."_s);
        return invocation.finish(ExitCode::unreadable);
    }
    if (!wait) {
        if (invocation.json())
            terminal.printJson(QJsonObject{
                {u"batch"_s, result->batch.value}, {u"import"_s, toJson(tally)}, {u"repeated"_s, result->repeated}});
        else if (tally.accepted > 0 && !result->repeated)
            terminal.print(u"%1 committed. Send them with: fuseboardctl run"_s.arg(
                counted(tally.accepted, u"row is"_s, u"rows are"_s)));
        return invocation.finish(ExitCode::ok);
    }
    auto* engine = new EngineRun(invocation, session, {.batch = result->batch, .destinations = {}});
    engine->start([&invocation, &session, imported = *result](const EngineRun::Ending& ending) {
        finishRun(invocation, session, imported, ending);
    });
}

void run(Invocation& invocation, const QCommandLineParser& parser)
{
    if (!parser.isSet(u"to"_s))
        return invocation.fail({ErrorCode::invalidArgument,
                                u"Say where the rows go: --to NAME. `fuseboardctl destination list` shows the names."_s,
                                {}});
    engine::ImportRequest request;
    request.path = parser.positionalArguments().constFirst();
    const QFileInfo file(request.path);
    if (!file.isFile() || !file.isReadable()) {
        invocation.terminal().notice(u"fuseboardctl: %1 cannot be read."_s.arg(request.path));
        return invocation.finish(ExitCode::unreadable);
    }
    request.batchName = parser.value(u"name"_s);
    if (const auto priority = priorityFromName(parser.value(u"priority"_s)))
        request.priority = *priority;
    else
        return invocation.fail(
            {ErrorCode::invalidArgument,
             u"There is no priority “%1”: critical, normal or bulk."_s.arg(parser.value(u"priority"_s)),
             {}});
    if (parser.isSet(u"credits"_s)) {
        const auto credits = parseCredits(parser.value(u"credits"_s));
        if (!credits)
            return invocation.fail(credits.error());
        request.chargePerRow = Charge{.data = *credits, .actions = {}};
    }
    if (parser.isSet(u"credit-limit"_s)) {
        const auto limit = parseCredits(parser.value(u"credit-limit"_s));
        if (!limit)
            return invocation.fail(limit.error());
        request.dataLimit = *limit;
    }
    request.strictCredits = parser.isSet(u"strict"_s);
    if (parser.isSet(u"deadline"_s)) {
        const auto within = parseDuration(parser.value(u"deadline"_s));
        if (!within)
            return invocation.fail(within.error());
        request.deadline = invocation.clock().wall() + *within;
    }
    if (parser.isSet(u"row-deadline"_s)) {
        const auto within = parseDuration(parser.value(u"row-deadline"_s));
        if (!within)
            return invocation.fail(within.error());
        request.rowDeadline = *within;
    }
    QStringList identity;
    if (parser.isSet(u"identity"_s)) {
        auto columns = parseColumns(parser.value(u"identity"_s));
        if (!columns)
            return invocation.fail(columns.error());
        identity = *columns;
    }

    const bool keyed = parser.isSet(u"idempotency-key"_s);
    const bool named = parser.isSet(u"once"_s);
    if (keyed && named)
        return invocation.fail({ErrorCode::invalidArgument, u"Give --idempotency-key or --once, not both."_s, {}});
    if ((keyed && parser.value(u"idempotency-key"_s).isEmpty()) || (named && parser.value(u"once"_s).isEmpty()))
        return invocation.fail({ErrorCode::invalidArgument, u"The key is empty; nothing was imported."_s, {}});

    auto session = invocation.openToChange();
    if (!session)
        return invocation.fail(session.error());
    auto connection = (*session)->workspace().connect(store::Access::readOnly);
    if (!connection)
        return invocation.fail(connection.error());
    auto destination = store::DestinationRepository(**connection).destinationNamed(parser.value(u"to"_s));
    if (!destination)
        return invocation.fail(destination.error());
    if (!identity.isEmpty()) {
        if (auto set = setIdentity(**session, *destination, identity); !set)
            return invocation.fail(set.error());
    }
    request.destination = *destination;
    const auto key = keyFor(**session, parser, invocation.clock().wall());
    if (!key)
        return invocation.fail(key.error());
    request.idempotencyKey = *key;
    request.owner = (*session)->workspace().run();
    const bool wait = parser.isSet(u"wait"_s);
    auto* importing = new ImportRun(invocation, **session, std::move(request));
    importing->start([&invocation, session = *session, wait](const Result<engine::ImportProgress>& result) {
        afterImport(invocation, *session, result, wait);
    });
}

} // namespace

Command submitCommand()
{
    return {
        .words = u"submit"_s,
        .syntax = u"FILE --to NAME [--wait]"_s,
        .summary = u"Read a CSV, JSON or NDJSON file and submit its rows to a destination."_s,
        .details = u"Encoding, delimiter and format are detected; every value of a CSV stays text. A row that cannot "
                   u"be read is reported with its\n"
                   "place, the good ones are kept. A row that the destination already got, or that waits elsewhere, is "
                   "excluded, with the reason.\n"
                   "When the batch costs more credits than are left, that is said, and its rows wait at the limit; with --strict "
                   "none is sent.\n"
                   "All rows are on disk before a request is sent. With --wait the engine runs here until every row of "
                   "the file is settled; without\n"
                   "it the rows wait for `fuseboardctl run` or for the window.\n\nExamples:\n"
                   "  fuseboardctl submit leads.csv --to \"EU leads\" --identity email --wait\n"
                   "  fuseboardctl submit export.ndjson --to crm --credits 0.5 --priority bulk\n"
                   "  fuseboardctl submit nightly.csv --to crm --once nightly"_s,
        .minArguments = 1,
        .maxArguments = 1,
        .declare =
            [](QCommandLineParser& parser) {
                parser.addOptions({
                    {u"to"_s, u"The destination."_s, u"NAME"_s},
                    {u"identity"_s,
                     u"Columns that make two rows the same, separated by commas; kept for the destination. Default: the whole row."_s,
                     u"COLUMNS"_s},
                    {u"credits"_s, u"Estimated credits a row, such as 1 or 0.5. Default: the destination's."_s, u"N"_s},
                    {u"credit-limit"_s, u"Credits that the batch may cost in all. Default: the account's limit for batches."_s, u"N"_s},
                    {u"strict"_s, u"Refuse the file when its rows cost more credits than are left."_s},
                    {u"name"_s, u"Name of the batch. Default: the file's."_s, u"TEXT"_s},
                    {u"priority"_s, u"critical, normal or bulk. Default: normal."_s, u"LANE"_s, u"normal"_s},
                    {u"deadline"_s, u"Rows not sent within this time die as expired: 8h, 2d."_s, u"DURATION"_s},
                    {u"idempotency-key"_s,
                     u"Import once for this key: the same again within 24 h reports the first batch."_s, u"KEY"_s},
                    {u"once"_s, u"The same, with a random key that is kept for this name for 24 h."_s, u"NAME"_s},
                    {u"row-deadline"_s,
                     u"How long each row may wait, from its import and anew from each replay; 0s: without a bound. Default: the destination's."_s,
                     u"DURATION"_s},
                    {u"wait"_s, u"Run the engine until every row is settled."_s},
                });
            },
        .run = run,
    };
}

} // namespace fuseboard::ctl
