// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace fuseboard::intake {

enum class SourceKind : quint8 {
    csv,
    ndjson,      ///< one object a line
    jsonArray,   ///< one array of objects
    jsonObjects, ///< objects one after the other, each over any number of lines
};

enum class Encoding : quint8 {
    utf8,
    utf16le,
    utf16be,
    windows1252, ///< what files called Latin-1 are in practice; the two agree but for 0x80 to 0x9f
};

/// What the operator knows better than the detection, and the bounds that keep memory constant. All sizes in bytes.
struct SourceOptions
{
    std::optional<SourceKind> kind;
    std::optional<Encoding> encoding;
    std::optional<char> delimiter;
    std::optional<bool> header;

    qint64 rowLimit = 16 * 1024 * 1024;   ///< a longer row is a fault and skipped
    qint64 quotedLimit = 1024 * 1024;     ///< a longer quoted cell is taken for a quote that was never closed
    qsizetype columnLimit = 10'000;
    qint64 sampleBytes = 1024 * 1024;     ///< read ahead to detect the encoding
    qint64 blockBytes = 256 * 1024;       ///< read at a time
};

/// What was found, shown before an import.
struct SourceFormat
{
    SourceKind kind = SourceKind::csv;
    Encoding encoding = Encoding::utf8;
    bool byteOrderMark = false;
    char delimiter = ',';  ///< csv only
    bool header = true;    ///< csv only

    /// "CSV, UTF-8 with byte order mark, separated by semicolon, with header".
    QString text() const;
};

/// "16 MiB", or "100 bytes" where it is not a whole number of them.
QString sizeText(qint64 bytes);

} // namespace fuseboard::intake
