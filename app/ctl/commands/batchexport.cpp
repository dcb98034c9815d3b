// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"
#include "app/ctl/deadfilter.h"
#include "app/ctl/exportfile.h"
#include "app/ctl/invocation.h"
#include "core/payload/payloadfields.h"
#include "core/store/batchrepository.h"

#include <QHash>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

const QStringList kOwnColumns{u"fuseboard_row"_s,   u"fuseboard_line"_s,  u"fuseboard_state"_s, u"fuseboard_reason"_s,
                              u"fuseboard_status"_s, u"fuseboard_tries"_s, u"fuseboard_error"_s, u"fuseboard_changed_at"_s};

QStringList ownCells(const store::BatchRow& row)
{
    return {QString::number(row.id.value), QString::number(row.line),  name(row.state), name(row.reason),
            QString::number(row.status),   QString::number(row.tries), row.error,       utcText(row.changedAt)};
}

/// Columns of the payloads: the source's, then what edits added, then the whole text of those that are no objects.
class PayloadColumns
{
public:
    explicit PayloadColumns(const QStringList& source)
    {
        for (const QString& column : source)
            add(column);
    }
    void meet(const QByteArray& body)
    {
        const auto fields = payload::flatFields(body);
        if (!fields) {
            m_whole = m_whole || !body.isEmpty();
            return;
        }
        for (const payload::PayloadField& field : *fields)
            add(field.name);
    }
    QStringList names() const { return m_whole ? m_names + QStringList{u"fuseboard_payload"_s} : m_names; }
    QStringList cells(const QByteArray& body) const
    {
        QStringList cells(m_names.size() + (m_whole ? 1 : 0));
        const auto fields = payload::flatFields(body);
        if (!fields) {
            if (m_whole)
                cells.last() = QString::fromUtf8(body);
            return cells;
        }
        for (const payload::PayloadField& field : *fields)
            cells[m_places.value(field.name)] = field.text;
        return cells;
    }

private:
    void add(const QString& name)
    {
        if (m_places.contains(name))
            return;
        m_places.insert(name, m_names.size());
        m_names << name;
    }
    QStringList m_names;
    QHash<QString, qsizetype> m_places;
    bool m_whole = false;
};

QByteArray lineOf(const QStringList& cells)
{
    QByteArray line;
    for (const QString& cell : cells)
        appendCell(line, cell);
    return line + "\r\n";
}

Result<void> exportRows(store::Connection& connection, BatchId id, ExportFile& out, std::vector<store::ExportedRow>& exported)
{
    store::BatchRepository batches(connection);
    const auto batch = batches.batch(id);
    if (!batch)
        return batch.error();
    PayloadColumns columns(batch->columns);
    const auto met = batches.eachRow(id, [&](const store::BatchRow& row) {
        columns.meet(row.body);
        return Result<void>();
    });
    if (!met)
        return met;
    if (auto done = out.write(lineOf(columns.names() + kOwnColumns)); !done)
        return done;
    return batches.eachRow(id, [&](const store::BatchRow& row) {
        exported.push_back({row.id, row.version});
        return out.write(lineOf(columns.cells(row.body) + ownCells(row)));
    });
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
