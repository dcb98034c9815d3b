// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/jsonstreamreader.h"

#include <algorithm>

namespace fuseboard::intake {

using namespace Qt::StringLiterals;

namespace {

bool blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool startsValue(char c)
{
    return c == '{' || c == '[' || c == '"' || c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

JsonStreamReader::JsonStreamReader(std::unique_ptr<TextWindow> window, const SourceOptions& options, SourceKind kind)
    : JsonRowReader(std::move(window), options, kind)
    , m_array(kind == SourceKind::jsonArray)
    , m_place(m_array ? Place::start : Place::element)
{
}

Result<std::unique_ptr<JsonStreamReader>> JsonStreamReader::open(std::unique_ptr<TextWindow> window,
                                                                 const SourceOptions& options, SourceKind kind)
{
    std::unique_ptr<JsonStreamReader> reader(new JsonStreamReader(std::move(window), options, kind));
    const auto read = reader->readAhead();
    if (!read)
        return read.error();
    return reader;
}

Result<bool> JsonStreamReader::step(RowChunk& chunk)
{
    if (m_place == Place::end)
        return false;
    if (m_place == Place::skipping || (m_place == Place::element && m_scanned > 0))
        return element(chunk);
    const auto some = skipBlank();
    if (!some)
        return some.error();
    if (!*some) {
        if (m_array && m_place != Place::after)
            fault(chunk, m_window->begin(), u"the array is not closed"_s);
        m_place = Place::end;
        return true;
    }
    return between(chunk) ? element(chunk) : Result<bool>(true);
}

/// Leaves a character that is no white space at the window's start; false when none is left.
Result<bool> JsonStreamReader::skipBlank()
{
    for (;;) {
        const char* p = m_window->begin();
        for (; p < m_window->end() && blank(*p); ++p) {
            if (*p == '\n' || *p == '\r')
                m_indent = QByteArray("");
            else if (!m_indent.isNull() && m_indent.size() < 1000)
                m_indent.append(*p);
        }
        const bool some = p < m_window->end();
        moveTo(p);
        if (some)
            return true;
        const auto read = m_window->more();
        if (!read || !*read)
            return read;
    }
}

/// Takes what stands between elements; true when an element starts at the window's start.
bool JsonStreamReader::between(RowChunk& chunk)
{
    const char* const begin = m_window->begin();
    const char c = *begin;
    const auto past = [&] {
        moveTo(m_window->begin() + 1);
        m_indent = QByteArray();
    };
    if (m_place == Place::after) {
        fault(chunk, begin, u"there is text after the array"_s);
        m_place = Place::end;
        return false;
    }
    if (m_place == Place::start) {
        m_place = c == '[' ? Place::element : Place::end;
        if (c == '[')
            past();
        else
            fault(chunk, begin, u"an array is expected here"_s);
        return false;
    }
    if (m_stray && !passStray())
        return false;
    if (m_array && c == ']') {
        if (m_afterComma)
            fault(chunk, begin, u"an element is missing before the closing bracket"_s);
        m_place = Place::after;
        past();
        return false;
    }
    if (m_array && c == ',') {
        if (m_place == Place::element)
            fault(chunk, begin, u"an element is missing before this comma"_s);
        m_place = Place::element;
        m_afterComma = true;
        past();
        return false;
    }
    if (m_place == Place::separator && m_array)
        fault(chunk, begin, u"a comma is expected here"_s);
    m_place = Place::element;
    if (startsValue(c))
        return true;
    fault(chunk, begin, u"a value is expected here"_s);
    m_stray = true;
    m_afterComma = false;
    past();
    return false;
}

/// Gives up text that is no part of any element, already reported; true when something else stands at the window's start.
bool JsonStreamReader::passStray()
{
    const char* p = m_window->begin();
    while (p < m_window->end() && !blank(*p) && *p != '{' && !(m_array && (*p == ',' || *p == ']')))
        ++p;
    m_stray = p == m_window->end() || blank(*p);
    m_place = m_stray || *p == '{' ? Place::element : Place::separator;
    if (p == m_window->begin())
        return true;
    m_indent = QByteArray();
    moveTo(p);
    return false;
}

Result<bool> JsonStreamReader::element(RowChunk& chunk)
{
    const char* const end = m_extent.scan(m_window->begin() + m_scanned, m_window->end(), m_window->complete());
    if (end && m_place == Place::skipping) {
        m_place = Place::separator;
        m_afterComma = false;
        m_indent = QByteArray();
        moveTo(end);
    } else if (end) {
        takeElement(chunk, end);
    } else if (m_window->complete()) {
        finishUnclosed(chunk);
        return true;
    } else {
        if (m_place == Place::element && m_window->size() > m_options.rowLimit) {
            fault(chunk, m_window->begin(), tooLongText(QLatin1String("the element")));
            if (const char* const next = sibling(m_window->end())) {
                moveTo(next);
                m_extent.reset();
                m_scanned = 0;
                return true;
            }
            m_place = Place::skipping;
        }
        if (m_place == Place::skipping)
            moveTo(m_window->end());
        m_scanned = m_window->size();
        const auto read = m_window->more();
        return read ? Result<bool>(true) : read;
    }
    m_extent.reset();
    m_scanned = 0;
    return true;
}

void JsonStreamReader::takeElement(RowChunk& chunk, const char* end)
{
    m_place = Place::separator;
    m_afterComma = false;
    if (end - m_window->begin() > m_options.rowLimit) {
        fault(chunk, m_window->begin(), tooLongText(QLatin1String("the element")));
        moveTo(end);
    } else if (take(chunk, {m_window->begin(), end})) {
        moveTo(end);
    } else if (const char* const next = sibling(end)) {
        m_place = Place::element;
        moveTo(next);
    } else {
        moveTo(end);
    }
    m_indent = m_place == Place::element ? m_indent : QByteArray();
}

/// In text that a broken element swallowed: the next line that starts an object with the indent of the element.
const char* JsonStreamReader::sibling(const char* end) const
{
    if (m_indent.isNull())
        return nullptr;
    const QByteArray opening = m_indent + '{';
    for (const char* p = m_window->begin(); (p = findLineEnd(p, end)) != end;) {
        ++p;
        if (end - p >= opening.size() && std::equal(opening.begin(), opening.end(), p))
            return p + m_indent.size();
    }
    return nullptr;
}

void JsonStreamReader::finishUnclosed(RowChunk& chunk)
{
    m_extent.reset();
    m_scanned = 0;
    if (m_place == Place::element) {
        const char* const next = sibling(m_window->end());
        // The strict parser knows best where a text breaks off.
        take(chunk, {m_window->begin(), m_window->end()});
        moveTo(next ? next : m_window->end());
        m_place = next ? Place::element : Place::separator;
        return;
    }
    moveTo(m_window->end());
    m_place = Place::separator;
}

} // namespace fuseboard::intake
