// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/invocation.h"
#include "core/engine/cacheimport.h"
#include "core/store/destinationrepository.h"

#include <QFileInfo>
#include <QJsonObject>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

ExitCode exitCodeOf(const Error& error)
{
    const bool file = error.code == ErrorCode::parse || error.code == ErrorCode::io || error.code == ErrorCode::unsupported;
    return file ? ExitCode::unreadable : exitCodeFor(error.code);
}

void print(Invocation& invocation, const engine::CacheImportTally& tally)
{
    if (invocation.json()) {
        invocation.terminal().printJson(QJsonObject{{u"rows"_s, tally.rows},
                                                    {u"stored"_s, tally.stored},
                                                    {u"withoutDomain"_s, tally.withoutDomain},
                                                    {u"withoutFields"_s, tally.withoutFields},
                                                    {u"faults"_s, tally.faults},
                                                    {u"domainColumn"_s, tally.domainColumn}});
        return;
    }
    invocation.terminal().print(u"%1 of %2 taken into the cache, by the domain in “%3”."_s.arg(
        grouped(tally.stored), counted(tally.rows, u"row"_s, u"rows"_s), Terminal::safe(tally.domainColumn)));
    const std::pair<qint64, QString> rest[] = {{tally.withoutDomain, u"without a domain"_s},
                                               {tally.withoutFields, u"without any other field"_s},
                                               {tally.faults, u"that could not be read"_s}};
    for (const auto& [n, what] : rest) {
        if (n > 0)
            invocation.terminal().notice(u"  %1 %2"_s.arg(counted(n, u"row"_s, u"rows"_s), what));
    }
}

void run(Invocation& invocation, const QCommandLineParser& parser)
{
    if (!parser.isSet(u"destination"_s))
        return invocation.fail({ErrorCode::invalidArgument, u"Say whose cache: --destination NAME."_s, {}});
    engine::CacheImportRequest request;
    request.path = parser.positionalArguments().constFirst();
    const QFileInfo file(request.path);
    if (!file.isFile() || !file.isReadable()) {
        invocation.terminal().notice(u"fuseboardctl: %1 cannot be read."_s.arg(request.path));
        return invocation.finish(ExitCode::unreadable);
    }
    request.domainColumn = parser.value(u"domain-column"_s);
    if (parser.isSet(u"columns"_s)) {
        auto columns = parseColumns(parser.value(u"columns"_s));
        if (!columns)
            return invocation.fail(columns.error());
        request.columns = *columns;
    }
    if (parser.isSet(u"learnt"_s)) {
        const auto when = parseWhen(parser.value(u"learnt"_s), invocation.clock().wall(), false);
        if (!when)
            return invocation.fail(when.error());
        request.learntAt = *when;
    }
    auto session = invocation.openToChange();
    if (!session)
        return invocation.fail(session.error());
    auto connection = (*session)->workspace().connect(store::Access::readOnly);
    if (!connection)
        return invocation.fail(connection.error());
    auto destination = store::DestinationRepository(**connection).destinationNamed(parser.value(u"destination"_s));
    if (!destination)
        return invocation.fail(destination.error());
    request.destination = std::move(*destination);
    const auto tally = engine::CacheImport(*(*session)->writer(), invocation.clock()).run(request);
    if (!tally) {
        invocation.terminal().error(tally.error());
        return invocation.finish(exitCodeOf(tally.error()));
    }
    print(invocation, *tally);
    invocation.finish(ExitCode::ok);
}

} // namespace

Command cacheImportCommand()
{
    return {
        .words = u"cache import"_s,
        .syntax = u"FILE --destination NAME"_s,
        .summary = u"Take an enriched file (a table's export) into the fallback's cache, by domain."_s,
        .details = u"Every row with a domain gives its other columns, empty ones left out; of rows with one domain the last stays. What was\n"
                   "learnt later than the file is not overwritten. Destinations of one table share the cache.\n\n"
                   "Examples:\n"
                   "  fuseboardctl cache import enriched.csv --destination \"EU leads\" --columns industry,employees,city\n"
                   "  fuseboardctl cache import old.csv --destination \"EU leads\" --learnt 2026-11-01"_s,
        .minArguments = 1,
        .maxArguments = 1,
        .declare =
            [](QCommandLineParser& parser) {
                parser.addOptions({
                    {u"destination"_s, u"Whose cache."_s, u"NAME"_s},
                    {u"domain-column"_s, u"Column with the domain. Default: the destination's, else domain, website, company_domain, email."_s, u"COLUMN"_s},
                    {u"columns"_s, u"Columns to keep, separated by commas. Default: all others."_s, u"COLUMNS"_s},
                    {u"learnt"_s, u"When the file was made: its age decides whether an entry is fresh. Default: now."_s, u"WHEN"_s},
                });
            },
        .run = run,
    };
}

} // namespace fuseboard::ctl
