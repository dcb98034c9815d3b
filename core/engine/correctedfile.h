// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/outcomereader.h"
#include "core/store/editpreview.h"

#include <functional>

namespace fuseboard::engine {

/// What a corrected file would change, before anything is.
struct CorrectionPlan
{
    struct Edit
    {
        RowId row;
        qint32 version = 1;   ///< of the payload that was compared
        QByteArray body;      ///< compact JSON
    };
    struct Note
    {
        qint64 line = 0;      ///< of the file
        RowId row;            ///< not valid when the line names none
        QString why;          ///< one sentence without its dot: "row 812 is delivered now"
    };
    static constexpr size_t kNotes = 1'000;

    std::vector<Edit> edits;  ///< in the order of the file
    std::vector<Note> notes;  ///< the first lines that will be left, and why
    store::EditPreview counts; ///< looked: rows that the file names; rows: the first that change
    qint64 badLines = 0;      ///< lines that name no row of ours, or cannot be read
    QStringList newFields;    ///< that the payloads did not have
};

/// Compares the file with what is stored: rows by their number (and batch, and line: a row of another workspace is not taken for
/// ours), field by field. A text stays text; a field that holds a number, true, a list… takes JSON only; a cell that is empty
/// where the payload has no such field adds none; line ends in a cell count as equal however they are written. Rows whose payload
/// is not the version that was exported are left when their cells differ. Nothing is written.
/// Works on any connection. progress: bytes of the file read so far; false ends it (ErrorCode::cancelled).
Result<CorrectionPlan> planCorrections(store::Connection& connection, intake::OutcomeReader& file,
                                       const std::function<bool(qint64 bytes)>& progress, size_t shown = 200);

} // namespace fuseboard::engine
