// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/eventtype.h"

#include <algorithm>

namespace fuseboard::payload {

namespace {

constexpr qsizetype kLongest = 128;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isWordCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || isDigit(c) || c == u'_';
}

bool isVersion(QStringView word)
{
    return word.size() > 1 && word[0] == u'v' && word[1] != u'0' && std::all_of(word.begin() + 1, word.end(), isDigit);
}

} // namespace

bool isEventType(QStringView text)
{
    if (text.size() > kLongest)
        return false;
    const auto words = text.split(u'.');
    const auto isWord = [](QStringView word) { return !word.isEmpty() && std::all_of(word.begin(), word.end(), isWordCharacter); };
    return words.size() > 1 && std::all_of(words.begin(), words.end(), isWord) && isVersion(words.last());
}

} // namespace fuseboard::payload
