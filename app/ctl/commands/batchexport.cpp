// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"
#include "app/ctl/deadfilter.h"
#include "app/ctl/exportfile.h"
#include "app/ctl/invocation.h"
#include "core/intake/outcomefile.h"
#include "core/store/batchrepository.h"

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

intake::OutcomeRow outcomeOf(const store::BatchRow& row, const QString& batch)
{
    return {row.id.value, row.version, row.line, batch, {}, row.state, row.reason, row.status, row.tries, row.error,
            row.changedAt, RowSource::none, {}, row.body};
}

Result<void> exportRows(store::Connection& connection, BatchId id, ExportFile& out, std::vector<store::ExportedRow>& exported)
{
    store::BatchRepository batches(connection);
    const auto batch = batches.batch(id);
    if (!batch)
        return batch.error();
    intake::OutcomeWriter writer(out.device(), intake::OutcomeFormat::csv, batch->columns);
    const auto met = batches.eachRow(id, [&](const store::BatchRow& row) {
        writer.meet(row.body);
        return Result<void>();
    });
    if (!met)
        return met;
    const auto written = batches.eachRow(id, [&](const store::BatchRow& row) {
        exported.push_back({row.id, row.version});
        return writer.write(outcomeOf(row, batch->name));
    });
    return written ? writer.finish() : written;
}

void run(Invocation& invocation, const QCommandLineParser& parser)
{
    auto workspace = invocation.openToRead();
    if (!workspace)
        return invocation.fail(workspace.error());
    auto connection = (*workspace)->connect(store::Access::readOnly);
    if (!connection)
        return invocation.fail(connection.error());
    const QStringList arguments = parser.positionalArguments();
    const auto batch = findBatch(arguments.at(0), **connection);
    if (!batch)
        return invocation.fail(batch.error());
    ExportFile out;
    if (auto opened = out.open(arguments.at(1)); !opened)
        return invocation.fail(opened.error());
    // One view of the store for both passes: the columns met in the first are all that the second writes.
    if (auto begun = (*connection)->execute("BEGIN"); !begun)
        return invocation.fail(begun.error());
    std::vector<store::ExportedRow> exported;
    const auto written = exportRows(**connection, *batch, out, exported);
    const auto ended = (*connection)->execute("ROLLBACK");
    if (!written)
        return invocation.fail(written.error());
    if (!ended)
        return invocation.fail(ended.error());
    if (auto finished = out.finish(); !finished)
        return invocation.fail(finished.error());
    if (out.isFile())
        noteExported(invocation, **connection, exported);
    invocation.terminal().notice(u"%1 exported."_s.arg(counted(qint64(exported.size()), u"row"_s, u"rows"_s)));
    invocation.finish(ExitCode::ok);
}

} // namespace

Command batchExportCommand()
{
    return {
        .words = u"batch export"_s,
        .syntax = u"BATCH FILE"_s,
        .summary = u"Write every row of a batch with what became of it as CSV."_s,
        .details = u"BATCH is a number or a name, FILE may be - for standard output. CSV has the payload's fields as columns, "
                   u"then the outcome in columns that\nbegin with fuseboard_. While retention is on, the rows count as "
                   u"exported once the file is whole.\n\nExample:\n  fuseboardctl batch export leads outcome.csv"_s,
        .minArguments = 2,
        .maxArguments = 2,
        .declare = {},
        .run = run,
    };
}

} // namespace fuseboard::ctl
