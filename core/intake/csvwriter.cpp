// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/csvwriter.h"

#include "core/base/wording.h"
#include "core/intake/formulaguard.h"

#include <QFileDevice>
#include <QIODevice>

#include <algorithm>
#include <vector>

namespace fuseboard::intake {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kBuffer = 64 * 1024;

/// The first byte tells of nearly every cell that it is none.
bool isFormula(QByteArrayView cell)
{
    return !cell.isEmpty() && QByteArrayView("=+-@\t\r\n'\xef").contains(cell.front()) && needsGuard(QString::fromUtf8(cell));
}

} // namespace

CsvWriter::CsvWriter(QIODevice& device, CsvWriteOptions options) : m_device(device), m_options(options)
{
    if (options.byteOrderMark)
        m_out.append("\xef\xbb\xbf");
}

Result<void> CsvWriter::write(std::span<const QByteArrayView> cells)
{
    bool first = true;
    for (const QByteArrayView cell : cells) {
        if (!first)
            m_out.push_back(m_options.delimiter);
        first = false;
        append(cell, cells.size() == 1);
    }
    m_out.append(m_options.carriageReturns ? "\r\n" : "\n");
    return flush(kBuffer);
}

Result<void> CsvWriter::write(const QStringList& cells)
{
    std::vector<QByteArray> texts;
    std::vector<QByteArrayView> views;
    texts.reserve(size_t(cells.size()));
    for (const QString& cell : cells)
        texts.push_back(cell.toUtf8());
    views.assign(texts.begin(), texts.end());
    return write(views);
}

Result<void> CsvWriter::finish()
{
    return flush(0);
}

void CsvWriter::append(QByteArrayView cell, bool onlyCell)
{
    const bool guard = m_options.guardFormulas && isFormula(cell);
    // Alone and empty it would be an empty line, which readers skip. Blanks at the ends are dropped by some readers, and a
    // leading byte order mark by all.
    const bool quote = (cell.isEmpty() && onlyCell)
        || std::any_of(cell.begin(), cell.end(),
                       [this](char c) { return c == m_options.delimiter || c == '"' || c == '\n' || c == '\r'; })
        || (!cell.isEmpty() && (cell.front() == ' ' || cell.back() == ' ' || cell.front() == '\xef'));
    if (quote)
        m_out.push_back('"');
    if (guard)
        m_out.push_back('\'');
    const char* from = cell.begin();
    for (const char* p = from; p != cell.end(); ++p) {
        if (*p != '"')
            continue;
        m_out.append(from, p + 1);
        m_out.push_back('"');
        from = p + 1;
    }
    m_out.append(from, cell.end());
    if (quote)
        m_out.push_back('"');
}

Result<void> CsvWriter::flush(size_t above)
{
    if (m_out.size() <= above || m_out.empty())
        return {};
    const qint64 size = qint64(m_out.size());
    if (m_device.write(m_out.data(), size) != size) {
        const auto* file = qobject_cast<QFileDevice*>(&m_device);
        const bool full = file && file->error() == QFileDevice::ResourceError;
        return Error{full ? ErrorCode::diskFull : ErrorCode::io, Wording::tr("the file could not be written"), m_device.errorString()};
    }
    m_out.clear();
    return {};
}

} // namespace fuseboard::intake
