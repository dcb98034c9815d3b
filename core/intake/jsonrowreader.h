// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/rowreader.h"
#include "core/intake/textposition.h"
#include "core/intake/textwindow.h"
#include "core/payload/jsonrewriter.h"

#include <QSet>

namespace fuseboard::intake {

/// What the JSON readers share: every row is one object, checked strictly (JsonRewriter) and handed on compact. The
/// names of the columns come from the first rows, which are read ahead.
class JsonRowReader : public RowReader
{
public:
    const SourceFormat& format() const override { return m_format; }
    const QStringList& columns() const override { return m_columns; }
    Result<bool> next(RowChunk& chunk, size_t maxRows = kChunkRows) final;
    qint64 bytesRead() const override { return m_window->source().bytesRead(); }
    qint64 bytesTotal() const override { return m_window->source().bytesTotal(); }

protected:
    JsonRowReader(std::unique_ptr<TextWindow> window, const SourceOptions& options, SourceKind kind);

    /// Reads the first rows. Error io.
    Result<void> readAhead();
    /// One row, one fault or one read; false at the end.
    virtual Result<bool> step(RowChunk& chunk) = 0;

    /// Adds the object in the text as a row, or the fault it is; the text stands at the window's start. False: fault.
    bool take(RowChunk& chunk, QByteArrayView text);
    void fault(RowChunk& chunk, const char* at, const QString& reason) const;
    /// Gives up the text before p.
    void moveTo(const char* p);
    QString tooLongText(QLatin1String what) const;

    std::unique_ptr<TextWindow> m_window;
    SourceOptions m_options;
    TextPosition m_position; ///< of the window's start

private:
    Result<bool> fillChunk(RowChunk& chunk, size_t maxRows);

    SourceFormat m_format;
    payload::JsonRewriter m_rewriter;
    QStringList m_columns;
    QSet<QString> m_known;
    RowChunk m_ahead;
    bool m_readingAhead = false;
};

} // namespace fuseboard::intake
