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
    return all < 0x80 ? out : QString::fromUtf8(out).toCaseFolded().toUtf8();
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
