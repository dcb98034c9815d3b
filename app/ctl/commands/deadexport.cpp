// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"
#include "app/ctl/deadfilter.h"
#include "app/ctl/exportfile.h"
#include "app/ctl/invocation.h"
#include "core/payload/payloadfields.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

const QStringList kOwnColumns{u"fuseboard_row"_s,    u"fuseboard_state"_s,     u"fuseboard_reason"_s,
                              u"fuseboard_status"_s, u"fuseboard_error"_s,     u"fuseboard_tries"_s,
                              u"fuseboard_line"_s,   u"fuseboard_changed_at"_s,
                              u"fuseboard_source"_s, u"fuseboard_staleness"_s};

QStringList ownCells(const store::DeadLetter& letter)
{
    return {QString::number(letter.row.value),
            name(letter.state),
            name(letter.reason),
            QString::number(letter.status),
            letter.error,
            QString::number(letter.tries),
            QString::number(letter.line),
            utcText(letter.changedAt),
            name(letter.source),
            letter.staleness ? QString(name(*letter.staleness)) : QString()};
}

Result<qint64> exportCsv(store::DeadLetterRepository& repository, const store::DeadLetterFilter& filter,
                         ExportFile& out, std::vector<store::ExportedRow>& exported)
{
    // The columns of all payloads, in the order in which they first appear: one pass to know them, one to write.
    QStringList columns;
    QHash<QString, qsizetype> known;
    auto collected = repository.each(filter, [&](const store::DeadLetter&, const QByteArray& body) -> Result<void> {
        const auto fields = payload::flatFields(body);
        if (!fields)
            return fields.error();
        for (const payload::PayloadField& field : *fields) {
            if (known.contains(field.name))
                continue;
            known.insert(field.name, columns.size());
            columns << field.name;
        }
        return {};
    });
    if (!collected)
        return collected.error();
    QByteArray head;
    for (const QString& column : columns + kOwnColumns)
        appendCell(head, column);
    if (auto done = out.write(head + "\r\n"); !done)
        return done.error();

    qint64 rows = 0;
    auto written =
        repository.each(filter, [&](const store::DeadLetter& letter, const QByteArray& body) -> Result<void> {
            const auto fields = payload::flatFields(body);
            if (!fields)
                return fields.error();
            QStringList cells(columns.size());
            for (const payload::PayloadField& field : *fields) {
                // A row that died between the two passes may bring a new field; it has no column and is left out of
                // this export.
                if (const auto at = known.constFind(field.name); at != known.constEnd())
                    cells[*at] = field.text;
            }
            QByteArray line;
            for (const QString& cell : cells + ownCells(letter))
                appendCell(line, cell);
            ++rows;
            exported.push_back({letter.row, letter.version});
            return out.write(line + "\r\n");
        });
    if (!written)
        return written.error();
    return rows;
}

Result<qint64> exportNdjson(store::DeadLetterRepository& repository, const store::DeadLetterFilter& filter,
                            ExportFile& out, std::vector<store::ExportedRow>& exported)
{
    qint64 rows = 0;
    auto written =
        repository.each(filter, [&](const store::DeadLetter& letter, const QByteArray& body) -> Result<void> {
            const QJsonObject facts{
                {u"row"_s, letter.row.value},
                {u"state"_s, name(letter.state)},
                {u"reason"_s, name(letter.reason)},
                {u"status"_s, letter.status},
                {u"error"_s, letter.error},
                {u"tries"_s, letter.tries},
                {u"line"_s, letter.line},
                {u"batch"_s, letter.batchName},
                {u"destination"_s, letter.destinationName},
                {u"changedAt"_s, utcText(letter.changedAt)},
            };
            QByteArray line = QJsonDocument(facts).toJson(QJsonDocument::Compact);
            // The payload as it stands, digit for digit: a JSON library would round its numbers.
            line.chop(1);
            ++rows;
            exported.push_back({letter.row, letter.version});
            return out.write(line + ",\"payload\":" + body + "}\n");
        });
    if (!written)
        return written.error();
    return rows;
}

void run(Invocation& invocation, const QCommandLineParser& parser)
{
    const QString format = parser.value(u"format"_s);
    if (format != "csv"_L1 && format != "ndjson"_L1)
        return invocation.fail(
            {ErrorCode::invalidArgument, u"There is no export format “%1”: csv or ndjson."_s.arg(format), {}});
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
    const auto rows = format == "csv"_L1 ? exportCsv(repository, *filter, out, exported)
                                         : exportNdjson(repository, *filter, out, exported);
    if (!rows)
        return invocation.fail(rows.error());
    if (auto finished = out.finish(); !finished)
        return invocation.fail(finished.error());
    if (out.isFile())
        noteExported(invocation, **connection, exported);
    invocation.terminal().notice(u"%1 exported."_s.arg(counted(*rows, u"row"_s, u"rows"_s)));
    invocation.finish(ExitCode::ok);
}

} // namespace

Command deadExportCommand()
{
    return {
        .words = u"dead export"_s,
        .syntax = u"[FILTERS] [--output FILE]"_s,
        .summary = u"Write dead letters with their payloads as CSV or NDJSON."_s,
        .details = u"CSV has the payload's fields as columns, then what became of the row in columns that begin with "
                   u"fuseboard_.\n%1\n\nExamples:\n"
                   "  fuseboardctl dead export --reason rejected --output rejected.csv\n"
                   "  fuseboardctl dead export --format ndjson | jq .payload.email"_s.arg(filterHelp()),
        .declare =
            [](QCommandLineParser& parser) {
                declareFilter(parser);
                parser.addOptions({
                    {u"format"_s, u"csv or ndjson. Default: csv."_s, u"FORMAT"_s, u"csv"_s},
                    {{u"o"_s, u"output"_s}, u"Where to; default: standard output."_s, u"FILE"_s},
                });
            },
        .run = run,
    };
}

} // namespace fuseboard::ctl
