// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchcompletion.h"

#include "core/base/wording.h"
#include "core/payload/payloadfields.h"
#include "core/payload/searchtext.h"
#include "core/store/query.h"
#include "core/store/records.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <map>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

constexpr qsizetype kLongestValue = 60;
constexpr size_t kFields = 6;

/// Starts with it, or else has it somewhere; 0: neither.
int likeness(const QString& text, const QString& written)
{
    if (written.isEmpty() || text.startsWith(written, Qt::CaseInsensitive))
        return 2;
    return text.contains(written, Qt::CaseInsensitive) ? 1 : 0;
}

struct Ranked
{
    int likeness = 0;
    int count = 0;
    Suggestion suggestion;
};

void takeBest(std::vector<Ranked> ranked, std::vector<Suggestion>& out)
{
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
        return a.likeness != b.likeness ? a.likeness > b.likeness : a.count > b.count;
    });
    for (Ranked& one : ranked) {
        if (out.size() >= SearchSuggestions::kMost)
            return;
        const bool there = std::any_of(out.begin(), out.end(), [&](const Suggestion& s) { return s.text == one.suggestion.text; });
        if (!there)
            out.push_back(std::move(one.suggestion));
    }
}

QString keywordMeaning(const QString& word)
{
    if (word == "status"_L1)
        return Wording::tr("answer: 503, 5xx, none");
    if (word == "reason"_L1)
        return Wording::tr("why: rejected, ambiguous…");
    if (word == "before"_L1 || word == "after"_L1)
        return Wording::tr("died: 2026-11-01, 2h, 3d");
    if (word == "tries"_L1)
        return Wording::tr("how often sent: 3, >2");
    if (word == "replayed"_L1)
        return Wording::tr("yes, no, >1");
    if (word == "tag"_L1 || word == "note"_L1)
        return Wording::tr("what operators wrote");
    return Wording::tr("its name");
}

} // namespace

/// Fields of some payloads, with how often each name and value was seen.
struct SearchSuggestions::Found
{
    struct Value
    {
        QString name;
        QString text;
        int count = 0;
    };
    std::vector<std::pair<QString, int>> names;
    std::vector<Value> values;
};

Result<SearchSuggestions::Found> SearchSuggestions::payloads(const QString& written)
{
    std::vector<QByteArray> bodies;
    std::unordered_set<qint64> seen;
    const auto take = [&](const Statement& row) {
        if (seen.insert(row.integer(0)).second)
            bodies.push_back(row.bytes(1));
    };
    auto newest = Query::on(m_connection, "SELECT p.id, p.body FROM batch_row r INDEXED BY batch_row_dead JOIN payload p ON p.id = r.payload_id"
                                          " WHERE r.state IN (5, 6) ORDER BY r.changed_at DESC, r.id DESC LIMIT ?");
    if (!newest)
        return newest.error();
    (*newest)->bind(0, qint64(kNewest));
    if (auto done = forEachRow(**newest, take); !done)
        return done.error();
    const QByteArray needle = payload::searchable(written.toUtf8());
    if (payload::hasTrigrams(needle)) {
        auto named = Query::on(m_connection, "SELECT p.id, p.body FROM letter_text t CROSS JOIN payload p ON p.id = t.rowid"
                                             " JOIN batch_row r ON r.id = p.row_id WHERE t.letter_text MATCH ? AND r.state IN (5, 6)"
                                             " AND r.payload_id = p.id LIMIT ?");
        if (!named)
            return named.error();
        (*named)->bindText(0, payload::trigramQuery(needle)).bind(1, qint64(kCandidates));
        if (auto done = forEachRow(**named, take); !done)
            return done.error();
    }

    Found found;
    std::map<QString, int> names;
    std::map<std::pair<QString, QString>, int> values;
    for (const QByteArray& body : bodies) {
        const auto fields = payload::flatFields(body);
        if (!fields)
            continue;
        for (const payload::PayloadField& field : *fields) {
            ++names[field.name];
            const bool nested = field.kind == payload::JsonKind::object || field.kind == payload::JsonKind::array;
            if (!nested && !field.text.isEmpty() && field.text.size() <= kLongestValue)
                ++values[{field.name, field.text}];
        }
    }
    found.names.assign(names.begin(), names.end());
    for (auto& [key, count] : values)
        found.values.push_back({key.first, key.second, count});
    return found;
}

Result<SearchCompletion> SearchSuggestions::complete(const QString& typed, int cursor, WallTime now, bool asked)
{
    const CompletionPlace place = completionPlace(typed, cursor);
    SearchCompletion out{place.from, place.to, {}};
    const auto done = place.kind == CompletionPlace::Kind::word ? words(place, asked, out.suggestions) : values(place, now, out.suggestions);
    if (!done)
        return done.error();
    std::erase_if(out.suggestions, [&](const Suggestion& s) { return s.text == QStringView(typed).sliced(place.from, place.to - place.from); });
    return out;
}

Result<void> SearchSuggestions::words(const CompletionPlace& place, bool asked, std::vector<Suggestion>& out)
{
    if (!asked && place.written.isEmpty())
        return {};
    std::vector<Ranked> keywords;
    for (const QString& word : searchKeywords()) {
        if (word.startsWith(place.written, Qt::CaseInsensitive))
            keywords.push_back({2, 0, {word + u':', word + u':', keywordMeaning(word), true}});
    }
    auto found = payloads(place.written);
    if (!found)
        return found.error();
    std::vector<Ranked> fields;
    for (const auto& [name, count] : found->names) {
        const int like = likeness(name, place.written);
        if (like > (asked ? 0 : 1))
            fields.push_back({like, count, {fieldForSearch(name) + u':', name + u':', u"field"_s, true}});
    }
    takeBest(std::move(fields), out);
    if (out.size() > kFields)
        out.resize(kFields); // room for the words of the language
    takeBest(std::move(keywords), out);
    if (!asked || place.written.size() < 2)
        return {};
    std::vector<Ranked> texts;
    for (const Found::Value& value : found->values) {
        if (const int like = likeness(value.text, place.written))
            texts.push_back({like, value.count, {fieldForSearch(value.name) + u':' + quotedForSearch(value.text), value.text, value.name, false}});
    }
    takeBest(std::move(texts), out);
    return {};
}

Result<void> SearchSuggestions::values(const CompletionPlace& place, WallTime now, std::vector<Suggestion>& out)
{
    std::vector<Ranked> ranked;
    const auto offer = [&](const QString& text, const QString& detail) {
        if (const int like = likeness(text, place.written))
            ranked.push_back({like, 0, {text, text, detail, false}});
    };
    switch (place.field) {
    case SearchField::status: return statuses(place, out);
    case SearchField::tag: return tags(place, out);
    case SearchField::destination: return names("SELECT name FROM destination ORDER BY id DESC", place, u"destination"_s, out);
    case SearchField::batch: return names("SELECT name FROM batch ORDER BY id DESC LIMIT 2000", place, u"batch"_s, out);
    case SearchField::reason:
        for (const QString& word : deadLetterReasonWords())
            offer(word, {});
        break;
    case SearchField::replayed:
        offer(u"yes"_s, Wording::tr("at least once"));
        offer(u"no"_s, Wording::tr("never"));
        offer(u">1"_s, Wording::tr("more than once"));
        break;
    case SearchField::tries:
        offer(u"1"_s, Wording::tr("once"));
        offer(u">1"_s, Wording::tr("more than once"));
        offer(u"2..4"_s, Wording::tr("two to four times"));
        break;
    case SearchField::before:
    case SearchField::after:
        offer(u"1h"_s, Wording::tr("an hour ago"));
        offer(u"1d"_s, Wording::tr("a day ago"));
        offer(u"7d"_s, Wording::tr("a week ago"));
        offer(QDateTime::fromMSecsSinceEpoch(toEpochMs(now)).date().toString(Qt::ISODate), Wording::tr("today"));
        break;
    case SearchField::payload: {
        auto found = payloads(place.written);
        if (!found)
            return found.error();
        for (const Found::Value& value : found->values) {
            const int like = value.name.compare(place.name, Qt::CaseInsensitive) == 0 ? likeness(value.text, place.written) : 0;
            if (like)
                ranked.push_back({like, value.count, {quotedForSearch(value.text), value.text, {}, false}});
        }
        break;
    }
    default: break;
    }
    takeBest(std::move(ranked), out);
    return {};
}

Result<void> SearchSuggestions::names(const char* sql, const CompletionPlace& place, const QString& what, std::vector<Suggestion>& out)
{
    auto q = Query::on(m_connection, sql);
    if (!q)
        return q.error();
    std::vector<Ranked> ranked;
    auto done = forEachRow(**q, [&](const Statement& row) {
        const QString name = row.text(0);
        if (const int like = likeness(name, place.written))
            ranked.push_back({like, 0, {quotedForSearch(name), name, what, false}});
    });
    if (!done)
        return done;
    takeBest(std::move(ranked), out);
    return {};
}

Result<void> SearchSuggestions::tags(const CompletionPlace& place, std::vector<Suggestion>& out)
{
    auto q = Query::on(m_connection, "SELECT tags FROM row_mark WHERE tags <> '[]' LIMIT 20000");
    if (!q)
        return q.error();
    std::map<QString, int> counts;
    auto done = forEachRow(**q, [&](const Statement& row) {
        for (const QString& tag : stringsFromJson(row.bytes(0)))
            ++counts[tag];
    });
    if (!done)
        return done;
    std::vector<Ranked> ranked;
    for (const auto& [tag, count] : counts) {
        if (const int like = likeness(tag, place.written))
            ranked.push_back({like, count, {quotedForSearch(tag), tag, count == 1 ? Wording::tr("on 1 row") : Wording::tr("on %1 rows").arg(wordingLocale().toString(count)), false}});
    }
    takeBest(std::move(ranked), out);
    return {};
}

Result<void> SearchSuggestions::statuses(const CompletionPlace& place, std::vector<Suggestion>& out)
{
    auto q = Query::on(m_connection, "SELECT last_status FROM batch_row INDEXED BY batch_row_dead WHERE state IN (5, 6)"
                                     " ORDER BY changed_at DESC, id DESC LIMIT 20000");
    if (!q)
        return q.error();
    std::map<int, int> counts;
    if (auto done = forEachRow(**q, [&](const Statement& row) { ++counts[int(row.integer(0))]; }); !done)
        return done;
    std::vector<Ranked> ranked;
    for (const auto& [status, count] : counts) {
        const QString text = QString::number(status);
        if (const int like = status > 0 ? likeness(text, place.written) : 0)
            ranked.push_back({like, count, {text, text, {}, false}});
    }
    for (const QString& group : {u"5xx"_s, u"4xx"_s}) {
        if (likeness(group, place.written))
            ranked.push_back({1, 0, {group, group, Wording::tr("all of them"), false}});
    }
    if (likeness(u"none"_s, place.written))
        ranked.push_back({1, 0, {u"none"_s, u"none"_s, Wording::tr("no answer"), false}});
    takeBest(std::move(ranked), out);
    return {};
}

} // namespace fuseboard::store
