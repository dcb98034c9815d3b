// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/outcomefile.h"

#include "core/base/wording.h"
#include "core/intake/formulaguard.h"
#include "core/payload/jsonstring.h"
#include "core/payload/payloadfields.h"

#include <QDateTime>
#include <QIODevice>

namespace fuseboard::intake {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String kOwn("fuseboard_");
constexpr QLatin1String kQuoted("payload:\"");

CsvWriteOptions optionsOf(OutcomeFormat format)
{
    CsvWriteOptions options;
    if (format == OutcomeFormat::tsv)
        options.delimiter = '\t';
    return options;
}

QString instant(WallTime at)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(at), Qt::UTC).toString(Qt::ISODateWithMs);
}

QByteArray quoted(const QString& text)
{
    std::string out;
    payload::appendJsonString(out, text.toUtf8());
    return QByteArray(out.data(), qsizetype(out.size()));
}

} // namespace

QString outcomeColumn(const QString& field)
{
    const bool plain = !field.isEmpty() && field == field.trimmed() && !field.startsWith(kOwn) && !field.startsWith(kQuoted)
        && !needsGuard(field) && !field.startsWith(QChar::ByteOrderMark);
    return plain ? field : "payload:"_L1 + QString::fromUtf8(quoted(field));
}

QString fieldOfColumn(const QString& column)
{
    if (!column.startsWith(kQuoted))
        return column;
    const QByteArray object = "{\"name\":" + column.sliced(kQuoted.size() - 1).toUtf8() + '}';
    const auto field = payload::flatFields(object);
    return field && field->size() == 1 ? field->front().text : column;
}

OutcomeWriter::OutcomeWriter(QIODevice& device, OutcomeFormat format, const QStringList& columns)
    : m_device(device), m_format(format), m_csv(device, optionsOf(format))
{
    meetSource(columns);
}

void OutcomeWriter::meetSource(const QStringList& columns)
{
    for (const QString& column : columns) {
        if (!m_columns.contains(column))
            m_columns.append(column);
    }
}

void OutcomeWriter::meet(const QByteArray& body)
{
    const auto fields = payload::flatFields(body);
    if (!fields) {
        m_whole = m_whole || !body.isEmpty();
        return;
    }
    for (const payload::PayloadField& field : *fields) {
        if (m_seen.contains(field.name))
            continue;
        m_seen.insert(field.name);
        m_met.append(field.name);
    }
}

Result<void> OutcomeWriter::write(const OutcomeRow& row)
{
    ++m_rows;
    if (m_format == OutcomeFormat::ndjson)
        return ndjsonLine(row);
    if (!m_begun) {
        if (auto done = header(); !done)
            return done;
    }
    return csvLine(row);
}

Result<void> OutcomeWriter::finish()
{
    if (m_format == OutcomeFormat::ndjson)
        return {};
    if (!m_begun) {
        if (auto done = header(); !done)
            return done;
    }
    return m_csv.finish();
}

Result<void> OutcomeWriter::header()
{
    m_begun = true;
    const QSet<QString> ofSources(m_columns.begin(), m_columns.end());
    for (const QString& field : std::exchange(m_met, {})) {
        if (!ofSources.contains(field))
            m_columns.append(field);
    }
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        m_places.insert(m_columns[i], i);
    QStringList names;
    for (const QString& column : m_columns)
        names.append(outcomeColumn(column));
    if (m_whole)
        names.append(u"fuseboard_payload"_s);
    names << u"fuseboard_row"_s << u"fuseboard_version"_s << u"fuseboard_batch"_s << u"fuseboard_line"_s << u"fuseboard_state"_s
          << u"fuseboard_reason"_s << u"fuseboard_status"_s << u"fuseboard_tries"_s << u"fuseboard_error"_s << u"fuseboard_changed_at"_s
          << u"fuseboard_source"_s << u"fuseboard_staleness"_s;
    return m_csv.write(names);
}

Result<void> OutcomeWriter::csvLine(const OutcomeRow& row)
{
    QStringList cells(m_columns.size());
    const auto fields = payload::flatFields(row.body);
    if (fields) {
        for (const payload::PayloadField& field : *fields) {
            if (const auto at = m_places.constFind(field.name); at != m_places.constEnd())
                cells[*at] = field.text;
        }
    }
    if (m_whole)
        cells.append(fields ? QString() : QString::fromUtf8(row.body));
    cells << QString::number(row.row) << QString::number(row.version) << row.batch << QString::number(row.line)
          << QString(name(row.state)) << (row.reason == Reason::none ? QString() : QString(name(row.reason)))
          << (row.status > 0 ? QString::number(row.status) : QString()) << QString::number(row.tries) << row.error
          << instant(row.changedAt) << QString(name(row.source)) << (row.staleness ? QString(name(*row.staleness)) : QString());
    return m_csv.write(cells);
}

Result<void> OutcomeWriter::ndjsonLine(const OutcomeRow& row)
{
    const QByteArray line = "{\"row\":" + QByteArray::number(row.row) + ",\"version\":" + QByteArray::number(row.version) + ",\"batch\":"
        + quoted(row.batch) + ",\"line\":" + QByteArray::number(row.line) + ",\"destination\":" + quoted(row.destination)
        + ",\"state\":\"" + name(row.state).data() + "\",\"reason\":\"" + name(row.reason).data() + "\",\"status\":"
        + (row.status > 0 ? QByteArray::number(row.status) : QByteArray("null")) + ",\"tries\":" + QByteArray::number(row.tries)
        + ",\"error\":" + quoted(row.error) + ",\"changedAt\":" + quoted(instant(row.changedAt)) + ",\"source\":\""
        + name(row.source).data() + "\",\"staleness\":" + (row.staleness ? quoted(QString(name(*row.staleness))) : QByteArray("null"))
        + ",\"payload\":" + (row.body.isEmpty() ? QByteArray("null") : row.body) + "}\n";
    if (m_device.write(line) == line.size())
        return {};
    return Error{ErrorCode::io, Wording::tr("the file could not be written"), m_device.errorString()};
}

} // namespace fuseboard::intake
