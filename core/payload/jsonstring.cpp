// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/jsonstring.h"

#include "core/payload/utf8.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace fuseboard::payload {

namespace {

enum : uchar { kPlain, kEscape, kHigh };

constexpr std::array<uchar, 256> kClasses = [] {
    std::array<uchar, 256> table{};
    for (size_t c = 0; c < 256; ++c)
        table[c] = c < 0x20 || c == '"' || c == '\\' ? kEscape : c >= 0x80 ? kHigh : kPlain;
    return table;
}();

void appendEscape(std::string& out, char c)
{
    switch (c) {
    case '"': out.append("\\\""); return;
    case '\\': out.append("\\\\"); return;
    case '\b': out.append("\\b"); return;
    case '\t': out.append("\\t"); return;
    case '\n': out.append("\\n"); return;
    case '\f': out.append("\\f"); return;
    case '\r': out.append("\\r"); return;
    default: break;
    }
    constexpr char kHex[] = "0123456789abcdef";
    out.append("\\u00");
    out.push_back(kHex[static_cast<uchar>(c) >> 4]);
    out.push_back(kHex[static_cast<uchar>(c) & 15]);
}

} // namespace

void appendJsonString(std::string& out, QByteArrayView utf8)
{
    out.push_back('"');
    const char* p = utf8.begin();
    const char* const end = utf8.end();
    const char* from = p;
    while (p < end) {
        const uchar kind = kClasses[static_cast<uchar>(*p)];
        if (kind == kPlain) {
            ++p;
            continue;
        }
        const int length = kind == kHigh ? utf8SequenceLength(p, end) : 0;
        if (length > 0) {
            p += length;
            continue;
        }
        out.append(from, p);
        if (kind == kEscape)
            appendEscape(out, *p);
        else
            out.append("\xef\xbf\xbd");
        from = ++p;
    }
    out.append(from, end);
    out.push_back('"');
}

int hex4(const char* p)
{
    int value = 0;
    for (int i = 0; i < 4; ++i) {
        const char c = p[i];
        const int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

void appendUnescaped(std::string& out, QByteArrayView inner)
{
    const char* p = inner.begin();
    const char* const end = inner.end();
    while (p < end) {
        const char* const stop = std::find(p, end, '\\');
        out.append(p, stop);
        p = stop;
        if (end - p < 2)
            break;
        const char c = p[1];
        p += 2;
        switch (c) {
        case 'b': out.push_back('\b'); break;
        case 't': out.push_back('\t'); break;
        case 'n': out.push_back('\n'); break;
        case 'f': out.push_back('\f'); break;
        case 'r': out.push_back('\r'); break;
        case 'u': {
            auto code = static_cast<char32_t>(hex4(p));
            p += 4;
            if (code >= 0xd800 && code < 0xdc00) {
                code = 0x10000 + ((code - 0xd800) << 10) + (static_cast<char32_t>(hex4(p + 2)) - 0xdc00);
                p += 6;
            }
            appendUtf8(out, code);
            break;
        }
        default: out.push_back(c); break;
        }
    }
}

int compareNames(QByteArrayView a, QByteArrayView b)
{
    const qsizetype common = std::min(a.size(), b.size());
    for (qsizetype i = 0; i < common; ++i) {
        const auto x = static_cast<uchar>(a[i]);
        const auto y = static_cast<uchar>(b[i]);
        if (x == y)
            continue;
        // UTF-8 sorts by code point. UTF-16 differs in one place: what needs two units starts with D800 to DBFF and
        // so comes before U+E000 to U+FFFF, whose UTF-8 starts with EE or EF.
        const bool xPair = x >= 0xf0, yPair = y >= 0xf0;
        if (xPair != yPair && x >= 0xee && y >= 0xee)
            return xPair ? -1 : 1;
        return x < y ? -1 : 1;
    }
    return a.size() == b.size() ? 0 : a.size() < b.size() ? -1 : 1;
}

} // namespace fuseboard::payload
