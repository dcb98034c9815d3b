// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/searchtext.h"

#include "core/payload/jsonstring.h"

#include <QString>

#include <algorithm>
#include <string>
#include <vector>

namespace fuseboard::payload {

namespace {

constexpr size_t kMostTrigrams = 12;

bool startsCharacter(char c)
{
    return (static_cast<uchar>(c) & 0xc0) != 0x80;
}

/// Folds in place what is not ASCII where that takes no more than a look at the bytes: the capitals of Western Europe, and
/// scripts without capitals. false: something else is there.
bool foldInPlace(char* p, const char* end)
{
    const auto follows = [end](const char* at, int bytes) {
        for (int i = 1; i <= bytes; ++i) {
            if (at + i >= end || (static_cast<uchar>(at[i]) & 0xc0) != 0x80)
                return false;
        }
        return true;
    };
    while (p < end) {
        const auto lead = static_cast<uchar>(*p);
        if (lead < 0x80) {
            ++p;
        } else if (lead == 0xc3 && follows(p, 1) && static_cast<uchar>(p[1]) != 0x9f) { // À to ÿ, but not ß
            const auto second = static_cast<uchar>(p[1]);
            if (second < 0x9f && second != 0x97)
                p[1] = static_cast<char>(second + 0x20);
            p += 2;
        } else if (((lead == 0xc2 && p + 1 < end && static_cast<uchar>(p[1]) != 0xb5) || (lead >= 0xd7 && lead <= 0xdf)) && follows(p, 1)) {
            p += 2; // signs, but not µ; Hebrew, Arabic
        } else if (lead == 0xe2 && follows(p, 2) && static_cast<uchar>(p[1]) == 0x80) {
            p += 3; // dashes and quotation marks
        } else if (((lead >= 0xe3 && lead <= 0xe9) || lead == 0xeb || lead == 0xec) && follows(p, 2)) {
            p += 3; // Chinese, Japanese, Korean
        } else if (lead == 0xf0 && follows(p, 3) && static_cast<uchar>(p[1]) == 0x9f) {
            p += 4; // pictures
        } else {
            return false;
        }
    }
    return true;
}

} // namespace

QByteArray searchable(QByteArrayView utf8)
{
    QByteArray out(utf8.size(), Qt::Uninitialized);
    char* to = out.data();
    uchar all = 0;
    for (const char c : utf8) {
        all |= static_cast<uchar>(c);
        // The tokenizer stops at a NUL.
        *to++ = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c == '\0' ? '\x01' : c;
    }
    // What was folded before the fold gave up stays as it is when it is folded once more.
    if (all < 0x80 || foldInPlace(out.data(), out.data() + out.size()))
        return out;
    return QString::fromUtf8(out).toCaseFolded().toUtf8();
}

QByteArray searchableBody(QByteArrayView json)
{
    if (!json.contains('\\'))
        return searchable(json);
    std::string plain;
    plain.reserve(static_cast<size_t>(json.size()));
    appendUnescaped(plain, json);
    return searchable(plain);
}

bool hasTrigrams(QByteArrayView searchable)
{
    return std::count_if(searchable.begin(), searchable.end(), startsCharacter) >= 3;
}

bool beginsTrigrams(QByteArrayView searchable)
{
    return std::count_if(searchable.begin(), searchable.end(), startsCharacter) == 2 && !QByteArrayView("}]\" \t\r\n").contains(searchable.back());
}

QByteArray lastTrigram(QByteArrayView searchable)
{
    return searchable.toByteArray() + "\xf4\x8f\xbf\xbf"; // U+10FFFF
}

QByteArray trigramQuery(QByteArrayView searchable)
{
    std::vector<qsizetype> starts;
    for (qsizetype i = 0; i < searchable.size(); ++i) {
        if (startsCharacter(searchable[i]))
            starts.push_back(i);
    }
    starts.push_back(searchable.size());
    std::vector<QByteArrayView> trigrams;
    for (size_t i = 0; i + 3 < starts.size(); ++i)
        trigrams.push_back(searchable.sliced(starts[i], starts[i + 3] - starts[i]));
    std::sort(trigrams.begin(), trigrams.end(), [](QByteArrayView a, QByteArrayView b) { return QByteArrayView(a).compare(b) < 0; });
    trigrams.erase(std::unique(trigrams.begin(), trigrams.end()), trigrams.end());
    QByteArray out;
    const size_t used = std::min(trigrams.size(), kMostTrigrams);
    for (size_t i = 0; i < used; ++i) {
        // Of many, some from everywhere: the order of the alphabet is no order of the text.
        QByteArray quoted = trigrams[i * trigrams.size() / used].toByteArray();
        quoted.replace("\"", "\"\"");
        out += (out.isEmpty() ? "\"" : " AND \"") + quoted + '"';
    }
    return out;
}

} // namespace fuseboard::payload
