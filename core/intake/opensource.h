// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/rowreader.h"

#include <QIODevice>

#include <memory>

namespace fuseboard::intake {

/// Opens a file of rows. What it is comes from its name (.csv .tsv .ndjson .jsonl) and, for .json and any other name,
/// from its content; the options overrule both.
/// Errors: notFound, io, parse (no rows, or a broken header), unsupported (a spreadsheet or an archive).
Result<std::unique_ptr<RowReader>> openSource(const QString& path, const SourceOptions& options = {});

/// The same from a device that is open for reading; it may be a pipe. name: of the file, if there is one.
Result<std::unique_ptr<RowReader>> openSource(std::unique_ptr<QIODevice> device, const QString& name,
                                              const SourceOptions& options = {});

} // namespace fuseboard::intake
