// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the search box: any text is a query or has a fault within it; written out again it is the same query.
#include "core/store/searchcompletion.h"
#include "core/store/searchsyntax.h"
#include "tests/fuzz/holds.h"

#include <cstring>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::store;
using namespace fuseboard::test;

namespace {

QString quoted(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString writtenOut(const std::vector<SearchWord>& words)
{
    QString out;
    for (const SearchWord& word : words) {
        out += word.negated ? u" -"_s : u" "_s;
        if (!word.name.isNull())
            out += (word.quotedName ? quoted(word.name) : word.name) + (word.exact ? u":="_s : u":"_s);
        out += quoted(word.value);
    }
    return out;
}

} // namespace

int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    if (size < 1)
        return 0;
    // Half surrogates too, which no UTF-8 brings.
    QString typed = QString::fromUtf8(inputBytes(data + 1, size - 1));
    if (data[0] & 1) {
        typed = QString(qsizetype(size - 1) / 2, Qt::Uninitialized);
        std::memcpy(typed.data(), data + 1, size_t(typed.size()) * 2);
    }
    const WallTime now = fromEpochMs(1'793'000'000'000);
    const QTimeZone zone = QTimeZone::utc();
    const ParsedSearch parsed = parseSearch(typed, now, zone);
    const std::vector<SearchWord> words = searchWords(typed);
    int end = 0;
    for (const SearchWord& word : words) {
        hold(word.position >= end && word.length > 0, "words follow one another");
        end = word.position + word.length;
        hold(word.nameAt >= word.position && word.valueAt >= word.nameAt && word.valueAt <= end, "a word's parts lie within it");
    }
    hold(end <= typed.size(), "words lie within the text");
    if (parsed.fault) {
        hold(parsed.query.empty(), "a fault leaves no query");
        hold(parsed.fault->position >= 0 && parsed.fault->length >= 1 && parsed.fault->position + parsed.fault->length <= typed.size(),
             "a fault lies within the text");
        hold(parsed.fault->message.endsWith(u'.'), "a fault is a sentence");
    } else {
        hold(parsed.query.size() == words.size(), "each word is a term");
        const ParsedSearch again = parseSearch(writtenOut(words), now, zone);
        hold(!again.fault && again.query == parsed.query, "written out again it is the same query");
    }
    if (!typed.isEmpty()) {
        const ParsedSearch field = parseSearch(fieldForSearch(typed) + u':' + quotedForSearch(u"x y"_s), now, zone);
        hold(!field.fault && field.query.size() == 1 && field.query[0].field == SearchField::payload && field.query[0].name == typed,
             "a field is found by the name that the box suggests");
    }
    for (int cursor = 0; cursor <= typed.size(); cursor += 1 + int(typed.size()) / 16) {
        const CompletionPlace place = completionPlace(typed, cursor);
        hold(place.from >= 0 && place.from <= place.to && place.to <= typed.size(), "a completion replaces a part of the text");
    }
    return 0;
}
