// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sourceformat.h"

namespace fuseboard::intake {

using namespace Qt::StringLiterals;

namespace {

QString kindText(SourceKind kind)
{
    switch (kind) {
    case SourceKind::csv: return u"CSV"_s;
    case SourceKind::ndjson: return u"NDJSON"_s;
    case SourceKind::jsonArray: return u"JSON array"_s;
    case SourceKind::jsonObjects: return u"JSON objects"_s;
    }
    return {};
}

QString encodingText(Encoding encoding)
{
    switch (encoding) {
    case Encoding::utf8: return u"UTF-8"_s;
    case Encoding::utf16le: return u"UTF-16 LE"_s;
    case Encoding::utf16be: return u"UTF-16 BE"_s;
    case Encoding::windows1252: return u"Windows-1252"_s;
    }
    return {};
}

QString delimiterText(char delimiter)
{
    switch (delimiter) {
    case ',': return u"comma"_s;
    case ';': return u"semicolon"_s;
    case '\t': return u"tab"_s;
    case '|': return u"pipe"_s;
    default: return QString(QLatin1Char(delimiter));
    }
}

} // namespace

QString sizeText(qint64 bytes)
{
    constexpr qint64 kMiB = 1024 * 1024;
    if (bytes >= kMiB && bytes % kMiB == 0)
        return QString::number(bytes / kMiB) + u" MiB"_s;
    return QString::number(bytes) + u" bytes"_s;
}

QString SourceFormat::text() const
{
    QString text = kindText(kind) + u", "_s + encodingText(encoding);
    if (byteOrderMark)
        text += u" with byte order mark"_s;
    if (kind == SourceKind::csv) {
        text += u", separated by "_s + delimiterText(delimiter);
        text += header ? u", with header"_s : u", without header"_s;
    }
    return text;
}

} // namespace fuseboard::intake
