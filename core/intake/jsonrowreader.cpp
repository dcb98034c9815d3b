// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/jsonrowreader.h"

#include <utility>

namespace fuseboard::intake {

using namespace Qt::StringLiterals;
using payload::JsonKind;
using payload::JsonRewriter;

namespace {

constexpr size_t kRowsAhead = 50;

QString kindText(JsonKind kind)
{
    switch (kind) {
    case JsonKind::null: return u"null"_s;
    case JsonKind::boolean: return u"a boolean"_s;
    case JsonKind::number: return u"a number"_s;
    case JsonKind::string: return u"a string"_s;
    case JsonKind::array: return u"an array"_s;
    case JsonKind::object: return u"an object"_s;
    }
    return {};
}

} // namespace

JsonRowReader::JsonRowReader(std::unique_ptr<TextWindow> window, const SourceOptions& options, SourceKind kind)
    : m_window(std::move(window)), m_options(options)
{
    m_format.kind = kind;
    m_format.encoding = m_window->source().encoding();
    m_format.byteOrderMark = m_window->source().hadByteOrderMark();
}

Result<void> JsonRowReader::readAhead()
{
    m_readingAhead = true;
    const auto read = fillChunk(m_ahead, kRowsAhead);
    m_readingAhead = false;
    m_known.clear();
    return read ? Result<void>() : read.error();
}

Result<bool> JsonRowReader::next(RowChunk& chunk, size_t maxRows)
{
    if (!m_ahead.empty()) {
        chunk = std::exchange(m_ahead, RowChunk());
        return true;
    }
    return fillChunk(chunk, maxRows);
}

Result<bool> JsonRowReader::fillChunk(RowChunk& chunk, size_t maxRows)
{
    chunk.clear();
    while (chunk.rowCount() + chunk.faults().size() < maxRows && chunk.bytes() < kChunkBytes) {
        const auto more = step(chunk);
        if (!more)
            return more.error();
        if (!*more)
            break;
    }
    chunk.seal();
    return !chunk.empty();
}

bool JsonRowReader::take(RowChunk& chunk, QByteArrayView text)
{
    if (!m_rewriter.rewrite(text, JsonRewriter::Form::compact)) {
        fault(chunk, text.begin() + m_rewriter.error().offset, m_rewriter.error().message);
        return false;
    }
    if (m_rewriter.kind() != JsonKind::object) {
        fault(chunk, text.begin(), u"an object is expected here, this is "_s + kindText(m_rewriter.kind()));
        return false;
    }
    chunk.addJsonRow(m_position.line, m_window->offset(), m_rewriter.text());
    if (m_readingAhead) {
        for (size_t i = 0; i < m_rewriter.memberCount() && m_columns.size() < m_options.columnLimit; ++i) {
            const QString name = QString::fromUtf8(m_rewriter.member(i).name);
            if (m_known.contains(name))
                continue;
            m_known.insert(name);
            m_columns.append(name);
        }
    }
    return true;
}

void JsonRowReader::fault(RowChunk& chunk, const char* at, const QString& reason) const
{
    const TextPosition place = m_position.advanced(m_window->begin(), at);
    const QByteArrayView raw(m_window->begin(), std::min<qint64>(m_window->size(), RowFault::kRawLimit));
    chunk.addFault(place.line, place.column, reason, raw);
}

void JsonRowReader::moveTo(const char* p)
{
    m_position.advance(m_window->begin(), p);
    m_window->consumeTo(p);
}

QString JsonRowReader::tooLongText(QLatin1String what) const
{
    return what + u" is longer than "_s + sizeText(m_options.rowLimit);
}

} // namespace fuseboard::intake
