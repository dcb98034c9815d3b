// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/rowreader.h"

#include <functional>
#include <memory>
#include <optional>

namespace fuseboard::intake {

/// One row of a file that an export wrote and somebody corrected.
struct CorrectedRow
{
    qint64 fileLine = 0;               ///< where it stands in the file
    qint64 row = 0;
    int version = 0;                   ///< of the payload when it was exported
    std::optional<QString> batch;      ///< as far as the file still has them: whose row it is
    std::optional<qint64> sourceLine;
    QStringList cells;                 ///< CSV: text of the fields, see OutcomeReader::fields()
    std::optional<QString> wholeText;  ///< CSV: the payload that is no object
    QByteArray payload;                ///< NDJSON: compact JSON
};

/// Reads such a file back: CSV with any delimiter that spreadsheets write, or NDJSON. Only the payload and what says which row
/// it belongs to are read; the guard against formulas is taken off. Blocking; one thread at a time.
class OutcomeReader
{
public:
    /// Errors: as openSource(); parse when it has no columns fuseboard_row and fuseboard_version.
    static Result<std::unique_ptr<OutcomeReader>> open(const QString& path);

    bool isCsv() const { return m_csv; }
    const QStringList& fields() const { return m_fields; } ///< CSV: fields of the payload, in the order of the cells

    /// Hands on row by row and fault by fault; false at the end.
    Result<bool> next(const std::function<void(const CorrectedRow&)>& take,
                      const std::function<void(qint64 line, const QString& why)>& fault);
    qint64 bytesRead() const { return m_source->bytesRead(); }
    qint64 bytesTotal() const { return m_source->bytesTotal(); }

private:
    OutcomeReader() = default;
    Result<void> readHeader();
    /// Why it is none; empty when it was read.
    QString readCsv(const SourceRow& source, CorrectedRow& out) const;
    QString readJson(const SourceRow& source, CorrectedRow& out) const;

    std::unique_ptr<RowReader> m_source;
    RowChunk m_chunk;
    bool m_csv = true;
    QStringList m_fields;
    std::vector<qsizetype> m_places;   ///< of the fields
    qsizetype m_row = -1, m_version = -1, m_batch = -1, m_line = -1, m_whole = -1;
};

} // namespace fuseboard::intake
