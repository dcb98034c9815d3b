// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/outcomefile.h"

#include "core/payload/payloadfields.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

const QStringList kOutcomeColumns{u"fuseboard_batch"_s, u"fuseboard_line"_s, u"fuseboard_state"_s, u"fuseboard_reason"_s,
                                  u"fuseboard_status"_s, u"fuseboard_tries"_s, u"fuseboard_error"_s, u"fuseboard_changed"_s};

Error writeError(const QSaveFile& file)
{
    return {ErrorCode::io, QCoreApplication::translate("OutcomeFile", "%1 could not be written.").arg(file.fileName()), file.errorString()};
}

QString instant(WallTime at)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(at), Qt::UTC).toString(Qt::ISODateWithMs);
}

QByteArray quoted(const QString& text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray ndjsonLine(const OutcomeRow& row)
{
    return "{\"row\":" + QByteArray::number(row.row) + ",\"batch\":" + quoted(row.batch) + ",\"line\":" + QByteArray::number(row.line)
        + ",\"destination\":" + quoted(row.destination) + ",\"state\":\"" + name(row.state).data() + "\",\"reason\":\""
        + name(row.reason).data() + "\",\"status\":" + (row.status > 0 ? QByteArray::number(row.status) : QByteArray("null"))
        + ",\"tries\":" + QByteArray::number(row.tries) + ",\"error\":" + quoted(row.error) + ",\"changed\":" + quoted(instant(row.changedAt))
        + ",\"payload\":" + (row.body.isEmpty() ? QByteArray("null") : row.body) + "}\n";
}

class CsvLines
{
public:
    explicit CsvLines(const QStringList& columns) : m_columns(columns), m_known(columns.begin(), columns.end()) {}

    void meet(const QByteArray& body)
    {
        const auto fields = payload::flatFields(body);
        if (!fields) {
            m_whole = true;
            return;
        }
        for (const payload::PayloadField& field : *fields) {
            if (!m_known.contains(field.name)) {
                m_known.insert(field.name);
                m_columns.append(field.name);
            }
        }
    }

    QByteArray header() const
    {
        QByteArrayList cells;
        for (const QString& column : m_columns)
            cells.append(csvCell(column));
        if (m_whole)
            cells.append("fuseboard_payload");
        for (const QString& column : kOutcomeColumns)
            cells.append(column.toUtf8());
        return cells.join(',') + "\r\n";
    }

    QByteArray line(const OutcomeRow& row) const
    {
        QHash<QString, QString> values;
        const auto fields = payload::flatFields(row.body);
        if (fields) {
            for (const payload::PayloadField& field : *fields)
                values.insert(field.name, field.text);
        }
        QByteArrayList cells;
        for (const QString& column : m_columns)
            cells.append(csvCell(values.value(column)));
        if (m_whole)
            cells.append(fields ? QByteArray() : csvCell(QString::fromUtf8(row.body)));
        cells << csvCell(row.batch) << QByteArray::number(row.line) << name(row.state).data()
              << (row.reason == Reason::none ? QByteArray() : QByteArray(name(row.reason).data()))
              << (row.status > 0 ? QByteArray::number(row.status) : QByteArray()) << QByteArray::number(row.tries)
              << csvCell(row.error) << csvCell(instant(row.changedAt));
        return cells.join(',') + "\r\n";
    }

private:
    QStringList m_columns;
    QSet<QString> m_known;
    bool m_whole = false; ///< some payload is no object
};

} // namespace

QByteArray csvCell(const QString& text)
{
    QString cell = text;
    if (!cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell[0])) {
        bool number = false;
        cell.toDouble(&number);
        if (!number)
            cell.prepend(u'\'');
    }
    if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r'))
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell.toUtf8();
}

Result<qint64> writeOutcomes(const QString& path, OutcomeFormat format, const QStringList& columns, const EachRow& each)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file);
    CsvLines csv(columns);
    if (format == OutcomeFormat::csv) {
        const auto met = each([&csv](const OutcomeRow& row) {
            csv.meet(row.body);
            return Result<void>();
        });
        if (!met)
            return met.error();
        file.write(csv.header());
    }
    qint64 rows = 0;
    const auto written = each([&](const OutcomeRow& row) -> Result<void> {
        ++rows;
        const QByteArray line = format == OutcomeFormat::csv ? csv.line(row) : ndjsonLine(row);
        return file.write(line) == line.size() ? Result<void>() : Result<void>(writeError(file));
    });
    if (!written)
        return written.error();
    if (!file.commit())
        return writeError(file);
    return rows;
}

} // namespace fuseboard::ui
