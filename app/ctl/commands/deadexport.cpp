// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"
#include "app/ctl/deadfilter.h"
#include "app/ctl/exportfile.h"
#include "app/ctl/invocation.h"
#include "core/intake/outcomefile.h"

#include <optional>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

std::optional<intake::OutcomeFormat> formatNamed(const QString& text)
{
    if (text == "csv"_L1)
        return intake::OutcomeFormat::csv;
    if (text == "tsv"_L1)
        return intake::OutcomeFormat::tsv;
    if (text == "ndjson"_L1)
        return intake::OutcomeFormat::ndjson;
    return std::nullopt;
}

intake::OutcomeRow outcomeOf(const store::DeadLetter& letter, const QByteArray& body)
{
    return {letter.row.value, letter.version, letter.line, letter.batchName, letter.destinationName, letter.state, letter.reason,
            letter.status, letter.tries, letter.error, letter.changedAt, letter.source, letter.staleness, body};
}

/// In two passes for CSV: one to know the columns of all payloads, one to write.
Result<void> exportRows(store::DeadLetterRepository& repository, const store::DeadLetterFilter& filter, intake::OutcomeWriter& out,
                        std::vector<store::ExportedRow>& exported)
{
    if (out.meetsFirst()) {
        const auto met = repository.each(filter, [&](const store::DeadLetter&, const QByteArray& body) {
            out.meet(body);
            return Result<void>();
        });
        if (!met)
            return met;
    }
    const auto written = repository.each(filter, [&](const store::DeadLetter& letter, const QByteArray& body) {
        exported.push_back({letter.row, letter.version});
        return out.write(outcomeOf(letter, body));
    });
    return written ? out.finish() : written;
}

void run(Invocation& invocation, const QCommandLineParser& parser)
{
    const auto format = formatNamed(parser.value(u"format"_s));
    if (!format) {
        return invocation.fail({ErrorCode::invalidArgument,
                                u"There is no export format “%1”: csv, tsv or ndjson."_s.arg(parser.value(u"format"_s)),
                                {}});
    }
    auto workspace = invocation.openToRead();
    if (!workspace)
        return invocation.fail(workspace.error());
    auto connection = (*workspace)->connect(store::Access::readOnly);
    if (!connection)
        return invocation.fail(connection.error());
    auto filter = readFilter(parser, **connection, invocation.clock().wall());
    if (!filter)
        return invocation.fail(filter.error());
    filter->changedBefore = invocation.clock().wall() + Millis(1);
    ExportFile out;
    if (auto opened = out.open(parser.value(u"output"_s)); !opened)
        return invocation.fail(opened.error());
    store::DeadLetterRepository repository(**connection);
    std::vector<store::ExportedRow> exported;
    intake::OutcomeWriter writer(out.device(), *format);
    // One view of the store for both passes: the columns met in the first are all that the second writes.
    if (auto begun = (*connection)->execute("BEGIN"); !begun)
        return invocation.fail(begun.error());
    const auto written = exportRows(repository, *filter, writer, exported);
    const auto ended = (*connection)->execute("ROLLBACK");
    if (!written)
        return invocation.fail(written.error());
    if (!ended)
        return invocation.fail(ended.error());
    if (auto finished = out.finish(); !finished)
        return invocation.fail(finished.error());
    if (out.isFile())
        noteExported(invocation, **connection, exported);
    invocation.terminal().notice(u"%1 exported."_s.arg(counted(writer.rows(), u"row"_s, u"rows"_s)));
    invocation.finish(ExitCode::ok);
}

} // namespace

Command deadExportCommand()
{
    return {
        .words = u"dead export"_s,
        .syntax = u"[FILTERS] [--output FILE]"_s,
        .summary = u"Write dead letters with their payloads as CSV, TSV or NDJSON."_s,
        .details = u"CSV has the payload's fields as columns, then what became of the row in columns that begin with "
                   u"fuseboard_.\nCells that a spreadsheet would run as a formula have an apostrophe in front; `dead import` takes it off "
                   "again.\n%1\n\nExamples:\n"
                   "  fuseboardctl dead export --reason rejected --output rejected.csv\n"
                   "  fuseboardctl dead export --format ndjson | jq .payload.email"_s.arg(filterHelp()),
        .declare =
            [](QCommandLineParser& parser) {
                declareFilter(parser);
                parser.addOptions({
                    {u"format"_s, u"csv, tsv or ndjson. Default: csv."_s, u"FORMAT"_s, u"csv"_s},
                    {{u"o"_s, u"output"_s}, u"Where to; default: standard output."_s, u"FILE"_s},
                });
            },
        .run = run,
    };
}

} // namespace fuseboard::ctl
