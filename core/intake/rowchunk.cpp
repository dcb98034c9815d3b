// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/rowchunk.h"

#include <algorithm>

namespace fuseboard::intake {

namespace {

/// Makes one quote of two, in place; returns the new size.
size_t undoubleQuotes(char* text, size_t size)
{
    char* to = text;
    for (size_t i = 0; i < size; ++i) {
        *to++ = text[i];
        if (text[i] == '"')
            ++i;
    }
    return size_t(to - text);
}

} // namespace

SourceRow RowChunk::row(size_t index) const
{
    const Row& row = m_rows[index];
    if (row.json)
        return {row.line, row.offset, {}, m_views[row.firstCell]};
    return {row.line, row.offset, std::span(m_views).subspan(row.firstCell, row.cellCount), {}};
}

void RowChunk::clear()
{
    m_text.clear();
    m_rows.clear();
    m_cells.clear();
    m_views.clear();
    m_faults.clear();
}

void RowChunk::addCsvRow(qint64 line, qint64 offset, QByteArrayView record, std::span<const CellSpan> cells)
{
    const size_t base = m_text.size();
    m_text.insert(m_text.end(), record.begin(), record.end());
    m_rows.push_back({line, offset, m_cells.size(), cells.size(), false});
    for (CellSpan cell : cells) {
        cell.begin += base;
        if (cell.doubledQuotes)
            cell.size = undoubleQuotes(m_text.data() + cell.begin, cell.size);
        m_cells.push_back(cell);
    }
}

void RowChunk::addJsonRow(qint64 line, qint64 offset, QByteArrayView json)
{
    m_rows.push_back({line, offset, m_cells.size(), 1, true});
    m_cells.push_back({m_text.size(), size_t(json.size()), false});
    m_text.insert(m_text.end(), json.begin(), json.end());
}

void RowChunk::addFault(qint64 line, qint64 column, QString reason, QByteArrayView raw)
{
    m_faults.push_back({line, column, std::move(reason), raw.first(std::min(raw.size(), RowFault::kRawLimit)).toByteArray()});
}

void RowChunk::seal()
{
    m_views.clear();
    m_views.reserve(m_cells.size());
    // An empty cell is empty text, not a null view, even where the chunk holds no byte at all.
    static constexpr char kNothing = '\0';
    const char* const text = m_text.empty() ? &kNothing : m_text.data();
    for (const CellSpan& cell : m_cells)
        m_views.emplace_back(text + cell.begin, qsizetype(cell.size));
}

} // namespace fuseboard::intake
