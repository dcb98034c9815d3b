// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchcompletion.h"

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

bool isList(SearchField field)
{
    return field == SearchField::status || field == SearchField::reason;
}

} // namespace

QString fieldForSearch(const QString& name)
{
    // What is read back as the same field needs no quotes.
    const QString plain = name + u":x"_s;
    const auto words = searchWords(plain);
    if (words.size() == 1 && words.front().name == name && !words.front().negated && !searchKeyword(name))
        return name;
    QString inner = name;
    inner.replace(u'"', u"\"\""_s);
    return u'"' + inner + u'"';
}

CompletionPlace completionPlace(const QString& typed, int cursor)
{
    CompletionPlace place;
    place.from = place.to = cursor;
    for (const SearchWord& word : searchWords(typed)) {
        const int end = word.position + word.length;
        if (cursor < word.position || cursor > end)
            continue;
        if (cursor == word.position && !word.open)
            return place;
        place.to = end;
        if (word.name.isNull()) {
            place.from = word.valueAt;
            place.written = word.value;
            return place;
        }
        if (cursor < word.valueAt) {
            // Still in the name: what is written of the value stays.
            place.from = word.nameAt;
            place.to = word.nameAt + int(word.quotedName ? word.valueAt - word.nameAt - 1 : word.name.size()) + (word.quotedName ? 0 : 1);
            place.written = word.name;
            return place;
        }
        place.kind = CompletionPlace::Kind::value;
        const auto keyword = word.quotedName ? std::nullopt : searchKeyword(word.name);
        place.field = keyword.value_or(SearchField::payload);
        if (!keyword)
            place.name = word.name;
        place.from = word.valueAt;
        place.written = word.value;
        if (isList(place.field) && !word.quoted) {
            const qsizetype comma = QStringView(typed).sliced(word.valueAt, cursor - word.valueAt).lastIndexOf(u',');
            if (comma >= 0) {
                place.from = word.valueAt + int(comma) + 1;
                place.written = typed.mid(place.from, end - place.from);
            }
            const qsizetype next = place.written.indexOf(u',');
            if (next >= 0) {
                place.written.truncate(next);
                place.to = place.from + int(next);
            }
        }
        return place;
    }
    return place;
}

} // namespace fuseboard::store
