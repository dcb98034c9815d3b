// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/vocabulary.h"
#include "core/intake/csvwriter.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace fuseboard::intake {

/// A row with what became of it, as exports write it.
struct OutcomeRow
{
    qint64 row = 0;
    int version = 1;
    qint64 line = 0;
    QString batch;
    QString destination;
    RowState state = RowState::pending;
    Reason reason = Reason::none;
    int status = 0;
    int tries = 0;
    QString error;
    WallTime changedAt{};
    RowSource source = RowSource::none;
    std::optional<Staleness> staleness;
    QByteArray body;              ///< empty: the payload was removed by retention
};

enum class OutcomeFormat : quint8 {
    csv,
    ndjson,
    tsv, ///< as csv, between tabs: what spreadsheets take from the clipboard
};

/// Name of a payload's field in the header of such a file, and back. Names that the file keeps for itself, or that would not
/// come back as they were, stand as payload:"…".
QString outcomeColumn(const QString& field);
QString fieldOfColumn(const QString& column);

/// Writes rows with their outcome to a device. CSV has the source's columns first, then those that edits added, then the
/// payloads that are no object, then what became of the row; cells that a spreadsheet would run as a formula are guarded
/// (formulaguard.h). NDJSON has the payload byte for byte. OutcomeReader reads both back.
/// The device must outlive the writer. Errors: io, diskFull.
class OutcomeWriter
{
public:
    /// columns: of the source; they come first, in their order.
    OutcomeWriter(QIODevice& device, OutcomeFormat format, const QStringList& columns = {});

    /// CSV has to know every row's fields before the first is written: a pass of its own over the same rows.
    bool meetsFirst() const { return m_format != OutcomeFormat::ndjson; }
    void meet(const QByteArray& body);

    Result<void> write(const OutcomeRow& row);
    Result<void> finish();
    qint64 rows() const { return m_rows; }

private:
    Result<void> header();
    Result<void> csvLine(const OutcomeRow& row);
    Result<void> ndjsonLine(const OutcomeRow& row);
    void addColumn(const QString& field);

    QIODevice& m_device;
    OutcomeFormat m_format;
    CsvWriter m_csv;
    QStringList m_columns;
    QHash<QString, qsizetype> m_places;
    bool m_whole = false; ///< some payload is no object
    bool m_begun = false;
    qint64 m_rows = 0;
};

} // namespace fuseboard::intake
