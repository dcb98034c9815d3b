// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/ndjsonreader.h"

#include <cstring>

namespace fuseboard::intake {

Result<std::unique_ptr<NdjsonReader>> NdjsonReader::open(std::unique_ptr<TextWindow> window, const SourceOptions& options)
{
    std::unique_ptr<NdjsonReader> reader(new NdjsonReader(std::move(window), options));
    const auto read = reader->readAhead();
    if (!read)
        return read.error();
    return reader;
}

Result<bool> NdjsonReader::step(RowChunk& chunk)
{
    const char* const begin = m_window->begin();
    const char* const end = m_window->end();
    if (begin == end && m_window->complete())
        return false;
    const char* const from = begin + m_searched;
    const void* const found = from < end ? std::memchr(from, '\n', size_t(end - from)) : nullptr;
    if (!found && !m_window->complete()) {
        if (m_window->size() > m_options.rowLimit && !m_skipping) {
            fault(chunk, begin, tooLongText(QLatin1String("the line")));
            m_skipping = true;
        }
        if (m_skipping)
            moveTo(end);
        m_searched = m_window->size();
        const auto read = m_window->more();
        return read ? Result<bool>(true) : read;
    }
    const char* const lineEnd = found ? static_cast<const char*>(found) : end;
    const char* first = begin;
    while (first < lineEnd && std::strchr(" \t\r", *first) && *first != '\0')
        ++first;
    if (!m_skipping && first < lineEnd) {
        moveTo(first);
        if (lineEnd - first > m_options.rowLimit)
            fault(chunk, first, tooLongText(QLatin1String("the line")));
        else
            take(chunk, {first, lineEnd});
    }
    moveTo(found ? lineEnd + 1 : end);
    m_searched = 0;
    m_skipping = false;
    return true;
}

} // namespace fuseboard::intake
