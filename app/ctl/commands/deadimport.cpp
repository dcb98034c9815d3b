// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"
#include "app/ctl/deskrun.h"
#include "app/ctl/editreport.h"
#include "app/ctl/invocation.h"
#include "core/engine/bulkjob.h"
#include "core/engine/correctedfile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kNotesShown = 10;

Result<engine::CorrectionPlan> compare(Invocation& invocation, store::Connection& connection, const QString& path)
{
    const auto file = intake::OutcomeReader::open(path);
    if (!file)
        return file.error();
    const qint64 total = (*file)->bytesTotal();
    return engine::planCorrections(connection, **file, [&](qint64 bytes) {
        if (total > 0 && bytes < total)
            invocation.terminal().progress(u"%1 % of the file compared"_s.arg(100 * bytes / total));
        return true;
    });
}

void say(Invocation& invocation, const engine::CorrectionPlan& plan)
{
    Terminal& terminal = invocation.terminal();
    printPreview(terminal, plan.counts);
    if (plan.badLines > 0)
        terminal.print(u"%1 no row of this workspace, or cannot be read"_s.arg(counted(plan.badLines, u"line names"_s, u"lines name"_s)));
    if (!plan.newFields.isEmpty())
        terminal.print(u"Fields that the payloads did not have are added: %1"_s.arg(Terminal::safe(plan.newFields.join(u", "_s))));
    for (size_t i = 0; i < std::min(kNotesShown, plan.notes.size()); ++i)
        terminal.print(u"  line %1: %2"_s.arg(plan.notes[i].line).arg(Terminal::safe(plan.notes[i].why)));
    if (plan.notes.size() > kNotesShown)
        terminal.print(u"  … and more"_s);
    terminal.notice(plan.edits.empty() ? u"Nothing to change."_s : u"Nothing was changed; --yes does it, as one operation."_s);
}

QJsonObject json(const engine::CorrectionPlan& plan)
{
    QJsonObject out = toJson(plan.counts);
    QJsonArray notes;
    for (const engine::CorrectionPlan::Note& note : plan.notes)
        notes.append(QJsonObject{{u"line"_s, note.line}, {u"row"_s, note.row.value}, {u"why"_s, note.why}});
    out.insert(u"badLines"_s, plan.badLines);
    out.insert(u"newFields"_s, QJsonArray::fromStringList(plan.newFields));
    out.insert(u"left"_s, notes);
    return out;
}

void apply(Invocation& invocation, const QString& path, const engine::CorrectionPlan& plan, const store::Actor& actor)
{
    store::NewOperation operation;
    operation.kind = u"importEdit"_s;
    operation.actor = actor;
    operation.detail = QJsonDocument(QJsonObject{{u"file"_s, QFileInfo(path).fileName()}}).toJson(QJsonDocument::Compact);
    std::vector<std::pair<RowId, engine::BulkJob::Body>> texts;
    for (const engine::CorrectionPlan::Edit& edit : plan.edits)
        texts.emplace_back(edit.row, engine::BulkJob::Body{edit.body, edit.version});
    runOnDesk(invocation, std::make_unique<engine::BulkJob>(std::move(operation), std::move(texts)),
              [&invocation](const engine::DeskProgress& ended) { reportEdit(invocation, ended); });
}

void run(Invocation& invocation, const QCommandLineParser& parser)
{
    const QString path = parser.positionalArguments().constFirst();
    auto workspace = invocation.openToRead();
    if (!workspace)
        return invocation.fail(workspace.error());
    auto connection = (*workspace)->connect(store::Access::readOnly);
    if (!connection)
        return invocation.fail(connection.error());
    const auto plan = compare(invocation, **connection, path);
    if (!plan)
        return invocation.fail(plan.error());
    if (parser.isSet(u"yes"_s) && !plan->edits.empty()) {
        connection->reset();
        workspace->reset();
        return apply(invocation, path, *plan, invocation.actor(parser.value(u"because"_s)));
    }
    if (invocation.json())
        invocation.terminal().printJson(json(*plan));
    else
        say(invocation, *plan);
    invocation.finish(ExitCode::ok);
}

} // namespace

Command deadImportCommand()
{
    return {
        .words = u"dead import"_s,
        .syntax = u"FILE [--yes]"_s,
        .summary = u"Take an export back that was corrected: show what it changes, with --yes change it."_s,
        .details =
            u"FILE is what `dead export` wrote, CSV, TSV or NDJSON, with payload fields corrected, rows left out if you like. Rows "
            u"are found by\ntheir fuseboard_row; one that was edited, sent or discarded since the export is left alone and named. "
            u"All of it is one operation.\n\nExamples:\n"
            "  fuseboardctl dead export --reason rejected --output rejected.csv\n"
            "  fuseboardctl dead import rejected.csv\n"
            "  fuseboardctl dead import rejected.csv --yes"_s,
        .minArguments = 1,
        .maxArguments = 1,
        .declare =
            [](QCommandLineParser& parser) {
                parser.addOptions({
                    {u"yes"_s, u"Do it; without, it is only shown."_s},
                    {u"because"_s, u"Why, for the journal."_s, u"TEXT"_s},
                });
            },
        .run = run,
    };
}

} // namespace fuseboard::ctl
