// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <span>
#include <string>

class QIODevice;

namespace fuseboard::intake {

struct CsvWriteOptions
{
    char delimiter = ',';
    bool guardFormulas = true;   ///< see CsvWriter
    bool byteOrderMark = false;  ///< some spreadsheets need it to see UTF-8
    bool carriageReturns = true; ///< RFC 4180 ends lines with CRLF
};

/// Writes CSV (RFC 4180) to a device, quoting where needed so that CsvReader gives the same cells back.
/// With guardFormulas a cell that a spreadsheet would run as a formula gets a single quote before it (formulaguard.h): right
/// for people who open the file; programs that read it back must take it off, so it is a choice.
/// The device must outlive the writer. What is not finished is not all written.
class CsvWriter
{
public:
    explicit CsvWriter(QIODevice& device, CsvWriteOptions options = {});

    /// Cells are UTF-8. Errors: io, diskFull when the device takes no more.
    Result<void> write(std::span<const QByteArrayView> cells);
    Result<void> write(const QStringList& cells);
    Result<void> finish();

private:
    void append(QByteArrayView cell, bool onlyCell);
    Result<void> flush(size_t above);

    QIODevice& m_device;
    CsvWriteOptions m_options;
    std::string m_out;
};

} // namespace fuseboard::intake
