// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/intake/rowchunk.h"
#include "core/intake/sourceformat.h"

#include <QStringList>

namespace fuseboard::intake {

/// Reads the rows of one source from start to end, in chunks, with memory that does not grow with the source. Nothing is
/// guessed about values: all are text, 08123 and ids above 2^53 stay as they are (semantics.md §13). A bad row is
/// a fault of its own and the good ones around it are kept. Blocking; one thread at a time.
class RowReader
{
public:
    static constexpr size_t kChunkRows = 1000;
    static constexpr size_t kChunkBytes = 4 * 1024 * 1024;

    virtual ~RowReader() = default;

    virtual const SourceFormat& format() const = 0;
    /// CSV: one name a column, all different. JSON: the names met in the first rows, in the order they were met.
    virtual const QStringList& columns() const = 0;

    /// Replaces the chunk by the next rows and faults: about maxRows of them together, fewer when they are long. False
    /// at the end, with an empty chunk. Error io: the source could not be read on.
    virtual Result<bool> next(RowChunk& chunk, size_t maxRows = kChunkRows) = 0;

    virtual qint64 bytesRead() const = 0;
    /// -1 when the size is not known before the end (a pipe).
    virtual qint64 bytesTotal() const = 0;
};

} // namespace fuseboard::intake
