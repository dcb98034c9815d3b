// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <span>
#include <vector>

namespace fuseboard::intake {

/// One good row of a source. The views belong to the chunk.
struct SourceRow
{
    qint64 line = 0;                           ///< physical line its first character stands on, 1-based
    qint64 offset = 0;                         ///< of that character in the text as UTF-8 without byte order mark
    std::span<const QByteArrayView> values;    ///< CSV: one UTF-8 text a column; empty for JSON
    QByteArrayView json;                       ///< JSON: the object, compact, names in written order; null for CSV
};

/// A row that was not taken, and why.
struct RowFault
{
    qint64 line = 0;   ///< 1-based; where the reason lies, not always where the row starts
    qint64 column = 0; ///< 1-based, in characters
    QString reason;    ///< one clause: "3 cells where 5 are expected"
    QByteArray raw;    ///< the start of the row as it was read, at most kRawLimit bytes

    static constexpr qsizetype kRawLimit = 256;
};

/// Where a cell lies in its record.
struct CellSpan
{
    size_t begin = 0;
    size_t size = 0;
    bool doubledQuotes = false;
};

/// Some rows in file order and the faults between them. Owns all its text in one piece: reuse a chunk and nothing is
/// allocated per row. Moves between threads; not copied.
class RowChunk
{
public:
    RowChunk() = default;
    RowChunk(RowChunk&&) = default;
    RowChunk& operator=(RowChunk&&) = default;

    size_t rowCount() const { return m_rows.size(); }
    SourceRow row(size_t index) const;
    const std::vector<RowFault>& faults() const { return m_faults; }
    bool empty() const { return m_rows.empty() && m_faults.empty(); }

    // For readers.
    void clear();
    void addCsvRow(qint64 line, qint64 offset, QByteArrayView record, std::span<const CellSpan> cells);
    void addJsonRow(qint64 line, qint64 offset, QByteArrayView json);
    void addFault(qint64 line, qint64 column, QString reason, QByteArrayView raw);
    size_t bytes() const { return m_text.size(); }
    /// Makes the views of the rows. To be called once, after the last row.
    void seal();

private:
    struct Row
    {
        qint64 line, offset;
        size_t firstCell, cellCount;
        bool json;
    };

    std::vector<char> m_text;
    std::vector<Row> m_rows;
    std::vector<CellSpan> m_cells;
    std::vector<QByteArrayView> m_views;
    std::vector<RowFault> m_faults;
};

} // namespace fuseboard::intake
