// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/jsonrewriter.h"

#include "core/payload/jsonnumber.h"
#include "core/payload/jsonstring.h"
#include "core/payload/utf8.h"

#include <algorithm>
#include <cmath>
#include <array>
#include <cstring>

namespace fuseboard::payload {

using namespace Qt::StringLiterals;

namespace {

/// Bytes that a string may hold as they are, without looking closer.
constexpr std::array<bool, 256> kPlain = [] {
    std::array<bool, 256> table{};
    for (size_t c = 0x20; c < 0x80; ++c)
        table[c] = c != '"' && c != '\\';
    return table;
}();

bool digit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

bool JsonRewriter::rewrite(QByteArrayView json, Form form)
{
    m_begin = m_p = json.begin();
    m_end = json.end();
    m_form = form;
    m_out.clear();
    m_names.clear();
    m_entries.clear();
    m_fields.clear();
    skipBlank();
    if (m_p == m_end)
        return fail(m_p, u"the text is empty"_s);
    if (!value(1))
        return false;
    m_kind = m_last;
    skipBlank();
    return m_p == m_end || fail(m_p, u"there is text after the value"_s);
}

JsonRewriter::Member JsonRewriter::member(size_t index) const
{
    const Entry& entry = m_fields[index];
    return {nameOf(entry), text().sliced(qsizetype(entry.valueAt), qsizetype(entry.end - entry.valueAt))};
}

QByteArrayView JsonRewriter::find(QByteArrayView name) const
{
    const auto valueOf = [&](const Entry& entry) {
        return text().sliced(qsizetype(entry.valueAt), qsizetype(entry.end - entry.valueAt));
    };
    if (m_form != Form::compact) {
        const auto it = std::lower_bound(m_fields.begin(), m_fields.end(), name, [&](const Entry& entry, QByteArrayView n) {
            return compareNames(nameOf(entry), n) < 0;
        });
        return it != m_fields.end() && nameOf(*it) == name ? valueOf(*it) : QByteArrayView();
    }
    for (const Entry& entry : m_fields) {
        if (nameOf(entry) == name)
            return valueOf(entry);
    }
    return {};
}

QByteArrayView JsonRewriter::nameOf(const Entry& entry) const
{
    return {m_names.data() + entry.nameAt, static_cast<qsizetype>(entry.nameSize)};
}

void JsonRewriter::skipBlank()
{
    while (m_p < m_end && (*m_p == ' ' || *m_p == '\n' || *m_p == '\r' || *m_p == '\t'))
        ++m_p;
}

bool JsonRewriter::fail(const char* at, QString message)
{
    const char* line = m_begin;
    m_error.line = 1;
    for (const char* p = m_begin; p < at; ++p) {
        if (*p == '\n' || (*p == '\r' && !(p + 1 < m_end && p[1] == '\n'))) {
            ++m_error.line;
            line = p + 1;
        }
    }
    m_error.column = utf8Characters({line, at}) + 1;
    m_error.offset = at - m_begin;
    m_error.message = std::move(message);
    return false;
}

bool JsonRewriter::failExpected(const char* what)
{
    if (m_p == m_end)
        return fail(m_p, u"the text ends where "_s + QLatin1String(what) + u" is expected"_s);
    return fail(m_p, QLatin1String(what) + u" is expected here"_s);
}

bool JsonRewriter::value(int depth)
{
    if (m_p == m_end)
        return failExpected("a value");
    switch (*m_p) {
    case '{': return object(depth);
    case '[': return array(depth);
    case '"': m_last = JsonKind::string; return string(nullptr);
    case 't': return literal("true", 4, JsonKind::boolean);
    case 'f': return literal("false", 5, JsonKind::boolean);
    case 'n': return literal("null", 4, JsonKind::null);
    default: m_last = JsonKind::number; return number();
    }
}

bool JsonRewriter::literal(const char* word, size_t size, JsonKind kind)
{
    if (static_cast<size_t>(m_end - m_p) < size || std::memcmp(m_p, word, size) != 0)
        return failExpected("a value");
    m_p += size;
    m_out.append(word, size);
    m_last = kind;
    return true;
}

bool JsonRewriter::array(int depth)
{
    if (depth > kMaxDepth)
        return fail(m_p, u"nested deeper than 512 levels"_s);
    ++m_p;
    m_out.push_back('[');
    skipBlank();
    if (m_p < m_end && *m_p == ']') {
        ++m_p;
    } else {
        for (;;) {
            if (!value(depth + 1))
                return false;
            skipBlank();
            if (m_p < m_end && *m_p == ',') {
                ++m_p;
                m_out.push_back(',');
                skipBlank();
                continue;
            }
            if (m_p == m_end || *m_p != ']')
                return failExpected("a comma or the closing bracket");
            ++m_p;
            break;
        }
    }
    m_out.push_back(']');
    m_last = JsonKind::array;
    return true;
}

bool JsonRewriter::object(int depth)
{
    if (depth > kMaxDepth)
        return fail(m_p, u"nested deeper than 512 levels"_s);
    ++m_p;
    m_out.push_back('{');
    const size_t firstEntry = m_entries.size();
    const size_t firstName = m_names.size();
    skipBlank();
    if (m_p < m_end && *m_p == '}') {
        ++m_p;
    } else {
        for (;;) {
            if (m_p == m_end || *m_p != '"')
                return failExpected("a name in double quotes");
            Entry entry{m_names.size(), 0, m_out.size(), 0, 0, m_p};
            if (!string(&m_names))
                return false;
            entry.nameSize = m_names.size() - entry.nameAt;
            skipBlank();
            if (m_p == m_end || *m_p != ':')
                return failExpected("a colon");
            ++m_p;
            m_out.push_back(':');
            skipBlank();
            entry.valueAt = m_out.size();
            if (!value(depth + 1))
                return false;
            entry.end = m_out.size();
            m_entries.push_back(entry);
            skipBlank();
            if (m_p < m_end && *m_p == ',') {
                ++m_p;
                m_out.push_back(',');
                skipBlank();
                continue;
            }
            if (m_p == m_end || *m_p != '}')
                return failExpected("a comma or the closing brace");
            ++m_p;
            break;
        }
    }
    if (!finishObject(firstEntry, depth))
        return false;
    m_entries.resize(firstEntry);
    if (depth > 1)
        m_names.resize(firstName);
    m_out.push_back('}');
    m_last = JsonKind::object;
    return true;
}

bool JsonRewriter::finishObject(size_t firstEntry, int depth)
{
    const auto first = m_entries.begin() + qsizetype(firstEntry);
    const auto last = m_entries.end();
    const auto before = [this](const Entry& a, const Entry& b) { return compareNames(nameOf(a), nameOf(b)) < 0; };
    bool ordered = true;
    for (auto it = first; ordered && it != last && it + 1 != last; ++it)
        ordered = before(*it, *(it + 1));

    if (!ordered) {
        m_sorted.assign(first, last);
        // Stable, so that of two equal names the later one is the one reported.
        std::stable_sort(m_sorted.begin(), m_sorted.end(), before);
        const auto twice = std::adjacent_find(m_sorted.begin(), m_sorted.end(), [this](const Entry& a, const Entry& b) {
            return nameOf(a) == nameOf(b);
        });
        if (twice != m_sorted.end())
            return fail((twice + 1)->source, u"the name \""_s + utf8Excerpt(nameOf(*twice), 60) + u"\" is used twice"_s);
        if (m_form != Form::compact) {
            const size_t base = first->at;
            m_scratch.assign(m_out, base, std::string::npos);
            m_out.resize(base);
            for (Entry& entry : m_sorted) {
                const size_t from = entry.at - base, size = entry.end - entry.at, toValue = entry.valueAt - entry.at;
                if (m_out.size() != base)
                    m_out.push_back(',');
                entry.at = m_out.size();
                entry.valueAt = entry.at + toValue;
                entry.end = entry.at + size;
                m_out.append(m_scratch, from, size);
            }
            std::copy(m_sorted.begin(), m_sorted.end(), first);
        }
    }
    if (depth == 1)
        m_fields.assign(first, last);
    return true;
}

bool JsonRewriter::string(std::string* decoded)
{
    const char* const quote = m_p++;
    bool escaped = false;
    for (;;) {
        while (m_p < m_end && kPlain[static_cast<uchar>(*m_p)])
            ++m_p;
        if (m_p == m_end)
            return fail(quote, u"the string that starts here is not closed"_s);
        if (*m_p == '"')
            break;
        if (*m_p == '\\') {
            escaped = true;
            if (!escape())
                return false;
        } else if (static_cast<uchar>(*m_p) < 0x20) {
            return fail(m_p, u"a control character in a string must be escaped"_s);
        } else {
            const int length = utf8SequenceLength(m_p, m_end);
            if (length == 0)
                return fail(m_p, u"this byte is not UTF-8"_s);
            m_p += length;
        }
    }
    const QByteArrayView inner(quote + 1, m_p);
    ++m_p;
    if (decoded)
        escaped ? appendUnescaped(*decoded, inner) : void(decoded->append(inner.data(), size_t(inner.size())));
    if (escaped && m_form != Form::compact) {
        m_scratch.clear();
        appendUnescaped(m_scratch, inner);
        appendJsonString(m_out, QByteArrayView(m_scratch.data(), qsizetype(m_scratch.size())));
    } else {
        m_out.append(quote, m_p);
    }
    return true;
}

bool JsonRewriter::escape()
{
    const char* const start = m_p;
    if (m_end - m_p < 2)
        return fail(start, u"the escape is cut off"_s);
    const char c = m_p[1];
    m_p += 2;
    if (c != 'u')
        return std::strchr("\"\\/bfnrt", c) && c != '\0' ? true : fail(start, u"there is no such escape"_s);
    const int unit = m_end - m_p >= 4 ? hex4(m_p) : -1;
    if (unit < 0)
        return fail(start, u"\\u needs four hexadecimal digits"_s);
    m_p += 4;
    if (unit < 0xd800 || unit > 0xdfff)
        return true;
    const bool pair = unit < 0xdc00 && m_end - m_p >= 6 && m_p[0] == '\\' && m_p[1] == 'u';
    const int second = pair ? hex4(m_p + 2) : -1;
    if (second < 0xdc00 || second > 0xdfff)
        return fail(start, u"a surrogate stands alone"_s);
    m_p += 6;
    return true;
}

namespace {
/// 2^53: from here on neighbouring integers share a double.
constexpr double kFirstInexactInteger = 9007199254740992.0;
} // namespace

bool JsonRewriter::number()
{
    const char* const start = m_p;
    const char* p = m_p;
    const auto digits = [&] {
        const char* const from = p;
        while (p < m_end && digit(*p))
            ++p;
        return p - from;
    };
    if (p < m_end && *p == '-')
        ++p;
    if (p == m_end || !digit(*p)) {
        m_p = p == start ? start : p;
        return failExpected(p == start ? "a value" : "a digit");
    }
    const char* const first = p;
    if (*p == '0' && p + 1 < m_end && digit(p[1]))
        return fail(start, u"a number must not start with 0; text must stand in quotes"_s);
    const auto whole = digits();
    bool integer = true;
    if (p < m_end && *p == '.') {
        integer = false;
        ++p;
        if (digits() == 0) {
            m_p = p;
            return failExpected("a digit");
        }
    }
    if (p < m_end && (*p == 'e' || *p == 'E')) {
        integer = false;
        ++p;
        if (p < m_end && (*p == '+' || *p == '-'))
            ++p;
        if (digits() == 0) {
            m_p = p;
            return failExpected("a digit");
        }
    }
    m_p = p;
    // Up to 15 digits every integer is its own shortest text.
    if (integer && whole <= 15) {
        m_out.append(m_form != Form::compact && *first == '0' ? first : start, p);
        return true;
    }
    const auto parsed = parseJsonNumber(QByteArrayView(start, p));
    if (!parsed)
        return fail(start, u"the number is too large"_s);
    if (m_form == Form::canonical || (m_form == Form::identity && !(integer && std::abs(*parsed) >= kFirstInexactInteger)))
        appendJsonNumber(m_out, *parsed);
    else
        m_out.append(start, p);
    return true;
}

} // namespace fuseboard::payload
