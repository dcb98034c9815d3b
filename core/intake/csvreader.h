// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/csvrecordparser.h"
#include "core/intake/rowreader.h"
#include "core/intake/textposition.h"
#include "core/intake/textwindow.h"

namespace fuseboard::intake {

/// Streaming CSV (RFC 4180, semantics.md §13). Faults, each with the line and column of its cause: too few or too many
/// cells; a quote that is not closed, at the line where it opens; text after a closing quote; a NUL; bytes that are
/// not text; a row beyond the limit. After each, reading goes on at the next line: after a quote that swallowed lines,
/// at the line after the one it opened on, so the good rows it swallowed are kept. Among those, a cell with a stray
/// quote is a fault too, since it may be the inside of the broken cell.
class CsvReader final : public RowReader
{
public:
    /// Reads the header. Errors: io; parse when there is no row, or the header itself is broken or has too
    /// many columns.
    static Result<std::unique_ptr<CsvReader>> open(std::unique_ptr<TextWindow> window, const SourceOptions& options);

    const SourceFormat& format() const override { return m_format; }
    const QStringList& columns() const override { return m_columns; }
    Result<bool> next(RowChunk& chunk, size_t maxRows = kChunkRows) override;
    qint64 bytesRead() const override { return m_window->source().bytesRead(); }
    qint64 bytesTotal() const override { return m_window->source().bytesTotal(); }

private:
    CsvReader(std::unique_ptr<TextWindow> window, const SourceOptions& options, SourceFormat format);

    Result<void> readHeader();
    Result<bool> step(RowChunk& chunk);
    void takeRecord(RowChunk& chunk);
    void takeBroken(RowChunk& chunk);
    void skipFrom(const char* p);
    void faultAt(RowChunk& chunk, const char* at, const QString& reason) const;
    void moveTo(const char* p, bool manyLines);

    std::unique_ptr<TextWindow> m_window;
    SourceOptions m_options;
    SourceFormat m_format;
    CsvRecordParser m_parser;
    QStringList m_columns;
    qint64 m_line = 1;         ///< of the window's start, which is the start of a line unless m_skipping
    bool m_skipping = false;   ///< inside a row already reported, looking for its line end
    qint64 m_strictBefore = 0; ///< rows that start before this offset may be remains of a broken one
};

} // namespace fuseboard::intake
