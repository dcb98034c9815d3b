// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/utf8.h"

#include <QString>

#include <cstring>

namespace fuseboard::payload {

namespace {

bool continuation(const char* p)
{
    return (static_cast<uchar>(*p) & 0xc0u) == 0x80u;
}

} // namespace

void appendUtf8(std::string& out, char32_t c)
{
    const auto push = [&](char32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (c < 0x80) {
        push(c);
    } else if (c < 0x800) {
        push(0xc0 | (c >> 6));
        push(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        push(0xe0 | (c >> 12));
        push(0x80 | ((c >> 6) & 0x3f));
        push(0x80 | (c & 0x3f));
    } else {
        push(0xf0 | (c >> 18));
        push(0x80 | ((c >> 12) & 0x3f));
        push(0x80 | ((c >> 6) & 0x3f));
        push(0x80 | (c & 0x3f));
    }
}

int utf8SequenceLength(const char* p, const char* end)
{
    const auto lead = static_cast<uchar>(*p);
    if (lead < 0x80)
        return 1;
    const auto left = end - p;
    if (lead < 0xc2 || lead > 0xf4 || left < 2)
        return 0;
    const auto second = static_cast<uchar>(p[1]);
    if (lead < 0xe0)
        return continuation(p + 1) ? 2 : 0;
    if (lead < 0xf0) {
        const uchar low = lead == 0xe0 ? 0xa0 : 0x80;
        const uchar high = lead == 0xed ? 0x9f : 0xbf;
        return left >= 3 && second >= low && second <= high && continuation(p + 2) ? 3 : 0;
    }
    const uchar low = lead == 0xf0 ? 0x90 : 0x80;
    const uchar high = lead == 0xf4 ? 0x8f : 0xbf;
    return left >= 4 && second >= low && second <= high && continuation(p + 2) && continuation(p + 3) ? 4 : 0;
}

const char* firstInvalidUtf8(const char* p, const char* end)
{
    while (p < end) {
        while (end - p >= 8) {
            quint64 word;
            std::memcpy(&word, p, sizeof word);
            if (word & 0x8080808080808080ull)
                break;
            p += 8;
        }
        while (p < end && static_cast<uchar>(*p) < 0x80)
            ++p;
        while (p < end && static_cast<uchar>(*p) >= 0x80) {
            const int length = utf8SequenceLength(p, end);
            if (length == 0)
                return p;
            p += length;
        }
    }
    return end;
}

qint64 utf8Characters(QByteArrayView text)
{
    qint64 count = 0;
    for (const char c : text)
        count += (static_cast<uchar>(c) & 0xc0u) != 0x80u;
    return count;
}

QString utf8Excerpt(QByteArrayView text, qsizetype maxCharacters)
{
    const bool cut = text.size() > maxCharacters;
    QString shown = QString::fromUtf8(cut ? text.first(maxCharacters) : text);
    // A sequence cut in two leaves a replacement character that was not in the source.
    if (cut) {
        while (!shown.isEmpty() && shown.back() == QChar::ReplacementCharacter)
            shown.chop(1);
        shown.append(QChar(0x2026));
    }
    return shown;
}

} // namespace fuseboard::payload
