// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/opensource.h"

#include <QBuffer>
#include <QStringList>

#include <algorithm>

namespace fuseboard::test {

/// Gives out at most so many bytes at a time and cannot seek, like a slow pipe.
class DripDevice final : public QIODevice
{
public:
    DripDevice(QByteArray bytes, qint64 step) : m_bytes(std::move(bytes)), m_step(step) { open(ReadOnly | Unbuffered); }
    bool isSequential() const override { return true; }
    bool waitForReadyRead(int) override { return m_at < m_bytes.size(); }

protected:
    qint64 readData(char* to, qint64 size) override
    {
        const qint64 count = std::min({size, m_step, qint64(m_bytes.size() - m_at)});
        std::copy_n(m_bytes.constData() + m_at, count, to);
        m_at += count;
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_step;
    qint64 m_at = 0;
};

/// A source as lines to compare: "format: …", "columns: a|b", "2: x|y" per row, "3:5 reason" per fault, "error: …".
struct PrintedSource
{
    QStringList head;
    QStringList rows;
    QStringList faults;
    QList<QByteArray> raws;
};

inline PrintedSource printed(std::unique_ptr<QIODevice> device, const QString& name, const intake::SourceOptions& options,
                             size_t maxRows = intake::RowReader::kChunkRows)
{
    using namespace Qt::StringLiterals;
    PrintedSource out;
    auto reader = intake::openSource(std::move(device), name, options);
    if (!reader) {
        out.head.append(u"error: "_s + reader.error().text());
        return out;
    }
    out.head.append((*reader)->format().text());
    out.head.append((*reader)->columns().join(u'|'));
    intake::RowChunk chunk;
    for (;;) {
        const auto more = (*reader)->next(chunk, maxRows);
        if (!more) {
            out.head.append(u"error: "_s + more.error().text());
            break;
        }
        if (!*more)
            break;
        for (size_t i = 0; i < chunk.rowCount(); ++i) {
            const intake::SourceRow row = chunk.row(i);
            QStringList cells;
            for (const QByteArrayView cell : row.values)
                cells.append(QString::fromUtf8(cell));
            out.rows.append(QString::number(row.line) + u": "_s
                            + (row.json.isNull() ? cells.join(u'|') : QString::fromUtf8(row.json)));
        }
        for (const intake::RowFault& fault : chunk.faults()) {
            out.faults.append(QString::number(fault.line) + u":"_s + QString::number(fault.column) + u" "_s + fault.reason);
            out.raws.append(fault.raw);
        }
    }
    return out;
}

inline PrintedSource printed(const QByteArray& bytes, const QString& name, const intake::SourceOptions& options = {})
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return printed(std::move(buffer), name, options);
}

inline PrintedSource printedCsv(const QByteArray& bytes, const intake::SourceOptions& options = {})
{
    return printed(bytes, QStringLiteral("rows.csv"), options);
}

} // namespace fuseboard::test
