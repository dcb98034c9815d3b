// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/opensource.h"

#include "core/base/wording.h"
#include "core/intake/csvreader.h"
#include "core/intake/jsonstreamreader.h"
#include "core/intake/ndjsonreader.h"
#include "core/payload/canonicaljson.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace fuseboard::intake {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kKindSample = 64 * 1024;

template <class T>
Result<std::unique_ptr<RowReader>> asRowReader(Result<std::unique_ptr<T>> reader)
{
    if (!reader)
        return reader.error();
    return std::unique_ptr<RowReader>(std::move(reader).value());
}

QByteArrayView trimmedStart(QByteArrayView text)
{
    qsizetype blanks = 0;
    while (blanks < text.size() && (text[blanks] == ' ' || text[blanks] == '\t' || text[blanks] == '\r' || text[blanks] == '\n'))
        ++blanks;
    return text.sliced(blanks);
}

SourceKind kindOf(QByteArrayView start, const QString& suffix)
{
    if (suffix == u"csv"_s || suffix == u"tsv"_s || suffix == u"tab"_s)
        return SourceKind::csv;
    if (suffix == u"ndjson"_s || suffix == u"jsonl"_s)
        return SourceKind::ndjson;
    const bool json = suffix == u"json"_s;
    const QByteArrayView text = trimmedStart(start);
    if (text.startsWith('[')) {
        const QByteArrayView inner = trimmedStart(text.sliced(1));
        if (json || inner.startsWith('{') || inner.startsWith(']'))
            return SourceKind::jsonArray;
    }
    if (text.startsWith('{')) {
        const QByteArrayView inner = trimmedStart(text.sliced(1));
        if (json || inner.startsWith('"') || inner.startsWith('}')) {
            const QByteArrayView firstLine = text.first(std::find(text.begin(), text.end(), '\n') - text.begin());
            return payload::validateJson(firstLine) ? SourceKind::jsonObjects : SourceKind::ndjson;
        }
    }
    return json ? SourceKind::jsonArray : SourceKind::csv;
}

std::optional<Error> notText(QByteArrayView sample)
{
    if (sample.startsWith(QByteArrayView("PK\x03\x04")))
        return Error{ErrorCode::unsupported, Wording::tr("this is a spreadsheet or an archive; save it as CSV"), {}};
    if (sample.startsWith(QByteArrayView("\xd0\xcf\x11\xe0")))
        return Error{ErrorCode::unsupported, Wording::tr("this is an old spreadsheet; save it as CSV"), {}};
    if (sample.startsWith(QByteArrayView("\x1f\x8b")))
        return Error{ErrorCode::unsupported, Wording::tr("this file is compressed; unpack it first"), {}};
    return std::nullopt;
}

} // namespace

Result<std::unique_ptr<RowReader>> openSource(const QString& path, const SourceOptions& options)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::notFound, Wording::tr("there is no such file"), path};
    if (info.isDir())
        return Error{ErrorCode::io, Wording::tr("this is a folder"), path};
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{ErrorCode::io, Wording::tr("the file could not be opened"), path + u": "_s + file->errorString()};
    return openSource(std::move(file), info.fileName(), options);
}

Result<std::unique_ptr<RowReader>> openSource(std::unique_ptr<QIODevice> device, const QString& name,
                                              const SourceOptions& options)
{
    auto source = TextSource::open(std::move(device), options);
    if (!source)
        return source.error();
    if (auto error = notText((*source)->sample()))
        return *error;
    const std::string start = (*source)->preview(kKindSample);
    const SourceKind kind = options.kind.value_or(
        kindOf({start.data(), qsizetype(start.size())}, QFileInfo(name).suffix().toLower()));
    if (kind != SourceKind::csv && !options.encoding)
        (*source)->refuseWindows1252();
    auto window = std::make_unique<TextWindow>(std::move(source).value(), options.blockBytes);
    switch (kind) {
    case SourceKind::csv: return asRowReader(CsvReader::open(std::move(window), options));
    case SourceKind::ndjson: return asRowReader(NdjsonReader::open(std::move(window), options));
    case SourceKind::jsonArray:
    case SourceKind::jsonObjects: return asRowReader(JsonStreamReader::open(std::move(window), options, kind));
    }
    Q_UNREACHABLE();
}

} // namespace fuseboard::intake
