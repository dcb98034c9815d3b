// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/outcomereader.h"

#include "core/base/wording.h"
#include "core/intake/formulaguard.h"
#include "core/intake/opensource.h"
#include "core/intake/outcomefile.h"
#include "core/payload/payloadfields.h"

namespace fuseboard::intake {

using namespace Qt::StringLiterals;

namespace {

/// A number that a spreadsheet may have written with blanks around it, and nothing more.
std::optional<qint64> numberOf(QByteArrayView cell)
{
    bool whole = false;
    const qint64 number = cell.toByteArray().trimmed().toLongLong(&whole);
    return whole ? std::optional(number) : std::nullopt;
}

QString textOf(QByteArrayView cell)
{
    return unguardedCell(QString::fromUtf8(cell));
}

} // namespace

Result<std::unique_ptr<OutcomeReader>> OutcomeReader::open(const QString& path)
{
    SourceOptions options;
    options.header = true;
    auto source = openSource(path, options);
    if (!source)
        return source.error();
    std::unique_ptr<OutcomeReader> out(new OutcomeReader);
    out->m_source = std::move(*source);
    out->m_csv = out->m_source->format().kind == SourceKind::csv;
    if (auto header = out->readHeader(); !header)
        return header.error();
    return out;
}

Result<void> OutcomeReader::readHeader()
{
    const QStringList& columns = m_source->columns();
    const QString row = m_csv ? u"fuseboard_row"_s : u"row"_s;
    const QString version = m_csv ? u"fuseboard_version"_s : u"version"_s;
    for (const QString& needed : {row, version}) {
        if (!columns.contains(needed)) {
            return Error{ErrorCode::parse,
                         Wording::tr("The file has no “%1”: which row a line belongs to stands there. Correct a file that was exported from dead letters, and leave that column in it.")
                             .arg(needed),
                         {}};
        }
    }
    if (!m_csv)
        return {};
    m_row = columns.indexOf(row);
    m_version = columns.indexOf(version);
    m_batch = columns.indexOf(u"fuseboard_batch"_s);
    m_line = columns.indexOf(u"fuseboard_line"_s);
    m_whole = columns.indexOf(u"fuseboard_payload"_s);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i].startsWith("fuseboard_"_L1))
            continue;
        m_fields.append(fieldOfColumn(columns[i]));
        m_places.push_back(i);
    }
    return {};
}

Result<bool> OutcomeReader::next(const std::function<void(const CorrectedRow&)>& take,
                                 const std::function<void(qint64, const QString&)>& fault)
{
    const auto more = m_source->next(m_chunk);
    if (!more || !*more)
        return more;
    for (const RowFault& bad : m_chunk.faults())
        fault(bad.line, bad.reason);
    for (size_t i = 0; i < m_chunk.rowCount(); ++i) {
        const SourceRow source = m_chunk.row(i);
        CorrectedRow row;
        row.fileLine = source.line;
        const QString why = m_csv ? readCsv(source, row) : readJson(source, row);
        if (why.isEmpty())
            take(row);
        else
            fault(source.line, why);
    }
    return true;
}

QString OutcomeReader::readCsv(const SourceRow& source, CorrectedRow& out) const
{
    const auto cell = [&](qsizetype at) { return source.values[size_t(at)]; };
    const auto row = numberOf(cell(m_row));
    if (!row || *row < 1)
        return Wording::tr("“%1” is no row number").arg(QString::fromUtf8(cell(m_row)));
    const auto version = numberOf(cell(m_version));
    if (!version || *version < 1)
        return Wording::tr("“%1” is no payload version").arg(QString::fromUtf8(cell(m_version)));
    out.row = *row;
    out.version = int(*version);
    if (m_batch >= 0)
        out.batch = textOf(cell(m_batch));
    if (m_line >= 0)
        out.sourceLine = numberOf(cell(m_line));
    if (m_whole >= 0 && !cell(m_whole).isEmpty())
        out.wholeText = textOf(cell(m_whole));
    for (const qsizetype place : m_places)
        out.cells.append(textOf(cell(place)));
    return {};
}

QString OutcomeReader::readJson(const SourceRow& source, CorrectedRow& out) const
{
    payload::JsonRewriter json;
    if (!json.rewrite(source.json, payload::JsonRewriter::Form::compact))
        return json.error().message;
    const auto row = numberOf(json.find("row"));
    if (!row || *row < 1)
        return Wording::tr("there is no row number");
    const auto version = numberOf(json.find("version"));
    if (!version || *version < 1)
        return Wording::tr("there is no payload version");
    const QByteArrayView payload = json.find("payload");
    if (payload.isNull())
        return Wording::tr("there is no payload");
    out.row = *row;
    out.version = int(*version);
    if (const auto batch = payload::payloadField(source.json, u"batch"); batch && batch->kind == payload::JsonKind::string)
        out.batch = batch->text;
    if (!json.find("line").isNull())
        out.sourceLine = numberOf(json.find("line"));
    out.payload = payload.toByteArray();
    return {};
}

} // namespace fuseboard::intake
