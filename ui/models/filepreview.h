// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/intake/rowchunk.h"
#include "core/intake/sourceformat.h"
#include "core/store/records.h"
#include "ui/models/backgroundtask.h"

#include <QStringList>

#include <vector>

namespace fuseboard::ui {

/// The start of a file of rows, before anything is imported.
struct FilePreview
{
    static constexpr int kRows = 50;

    QString path;
    QString fileName;
    qint64 bytes = 0;
    intake::SourceFormat format;
    QStringList columns;
    std::vector<QStringList> rows;   ///< one text a column
    std::vector<qint64> lines;       ///< of the rows
    QByteArray firstPayload;         ///< what would be sent for the first row
};

/// The whole file, read once: what an import of it would find. Nothing is written.
struct FileCensus
{
    static constexpr size_t kFaults = 500;

    qint64 rows = 0;                 ///< well-formed ones
    qint64 duplicates = 0;           ///< rows whose identity stands further up in the file
    qint64 invalid = 0;              ///< without any identity column
    qint64 tooLarge = 0;             ///< over the destination's limit
    qint64 faultCount = 0;
    std::vector<intake::RowFault> faults; ///< the first ones
    qint64 largest = 0;              ///< bytes of the largest payload

    qint64 sendable() const { return rows - duplicates - invalid - tooLarge; }
};

/// Blocking: off the GUI thread. Errors: those of intake::openSource().
Result<FilePreview> readPreview(const QString& path);
/// Error cancelled when the flag is set. progress: bytes read of all, -1 when unknown.
Result<FileCensus> readCensus(const QString& path, const store::Destination& destination, const QStringList& identityColumns,
                              const CancelFlag& flag, const std::function<void(qint64, qint64)>& progress);

} // namespace fuseboard::ui
