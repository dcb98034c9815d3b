// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sourceformat.h"

#include "core/base/wording.h"

namespace fuseboard::intake {

using namespace Qt::StringLiterals;

namespace {

QString kindText(SourceKind kind)
{
    switch (kind) {
    case SourceKind::csv: return u"CSV"_s;
    case SourceKind::ndjson: return u"NDJSON"_s;
    case SourceKind::jsonArray: return Wording::tr("JSON array");
    case SourceKind::jsonObjects: return Wording::tr("JSON objects");
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
    case ',': return Wording::tr("comma");
    case ';': return Wording::tr("semicolon");
    case '\t': return Wording::tr("tab");
    case '|': return Wording::tr("pipe");
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
        text = Wording::tr("%1 with byte order mark").arg(text);
    if (kind == SourceKind::csv) {
        text = (header ? Wording::tr("%1, separated by %2, with header") : Wording::tr("%1, separated by %2, without header")).arg(text, delimiterText(delimiter));
    }
    return text;
}

} // namespace fuseboard::intake
