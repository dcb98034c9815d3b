// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/letterconditions.h"

#include "core/payload/searchtext.h"
#include "core/store/connection.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

template <class T>
bool isAmong(const std::vector<T>& among, T value)
{
    return among.empty() || std::find(among.begin(), among.end(), value) != among.end();
}

/// A value that is written like this is a text, no number, no truth, nothing nested.
bool isString(QByteArrayView value)
{
    return !value.isEmpty() && !QByteArrayView("-0123456789{[").contains(value.front()) && value != "true" && value != "false" && value != "null";
}

bool inRanges(const std::vector<NumberRange>& ranges, qint64 value)
{
    return std::any_of(ranges.begin(), ranges.end(), [value](const NumberRange& r) { return r.from <= value && value <= r.to; });
}

} // namespace

LetterKey LetterKey::read(const Statement& row)
{
    LetterKey key;
    key.changedAt = row.integer(0);
    key.row = row.integer(1);
    key.destination = row.integer(2);
    key.batch = row.integer(3);
    key.state = row.as<RowState>(4);
    key.reason = row.as<Reason>(5);
    key.status = int(row.integer(6));
    key.group = row.integer(7);
    key.error = row.integer(8);
    key.tries = int(row.integer(9));
    key.replays = int(row.integer(10));
    key.payload = row.integer(11);
    return key;
}

bool LetterConditions::isCheap(SearchField field)
{
    return field != SearchField::text && field != SearchField::payload;
}

Result<void> LetterConditions::prepare(const DeadLetterFilter& filter)
{
    m_filter = filter;
    for (const RowId id : filter.only)
        m_only.insert(id.value);
    for (const RowId id : filter.except)
        m_except.insert(id.value);
    {
        auto q = Query::on(m_connection, "SELECT id FROM batch_row INDEXED BY batch_row_unindexed WHERE state IN (5, 6)"
                                         " AND (indexed_at IS NOT changed_at OR indexed_payload IS NOT payload_id)");
        if (!q)
            return q.error();
        if (auto done = forEachRow(**q, [&](const Statement& row) { m_unindexed.insert(row.integer(0)); }); !done)
            return done;
    }
    SearchQuery all = filter.search;
    if (!filter.text.isEmpty()) {
        SearchTerm text;
        text.value = filter.text;
        all.push_back(std::move(text));
    }
    m_needsComplete = filter.status || filter.errorGroup;
    for (SearchTerm& search : all) {
        Term& term = m_terms.emplace_back();
        term.search = std::move(search);
        if (auto done = prepareTerm(term); !done)
            return done;
    }
    // Where longer texts lead to the payloads those of two characters are looked for in them.
    const bool named = std::any_of(m_terms.begin(), m_terms.end(), [](const Term& t) { return t.trigrams && !t.search.negated; });
    for (Term& term : m_terms)
        term.inIndex = term.trigrams || (term.pair && !named);
    return {};
}

Result<void> LetterConditions::prepareTerm(Term& term)
{
    switch (term.search.field) {
    case SearchField::text:
    case SearchField::payload:
        m_texts = true;
        term.needle = payload::searchable(term.search.value.toUtf8());
        term.inBody = term.search.exact && term.search.field == SearchField::payload && isString(term.needle) ? '"' + term.needle + '"' : term.needle;
        term.trigrams = payload::hasTrigrams(term.inBody);
        term.pair = !term.trigrams && payload::beginsTrigrams(term.needle);
        term.matcher.setPattern(term.needle);
        term.key.setPattern('"' + payload::searchable(term.search.name.toUtf8()) + '"');
        return {};
    case SearchField::destination: return findNames(term, "SELECT id, name FROM destination");
    case SearchField::batch: return findNames(term, "SELECT id, name FROM batch");
    case SearchField::tag:
    case SearchField::note: return findMarked(term);
    case SearchField::status: m_needsComplete = true; return {};
    default: return {};
    }
}

Result<void> LetterConditions::findNames(Term& term, const char* sql)
{
    auto q = Query::on(m_connection, sql);
    if (!q)
        return q.error();
    const QByteArray wanted = payload::searchable(term.search.value.toUtf8());
    return forEachRow(**q, [&](const Statement& row) {
        const QByteArray name = payload::searchable(row.bytes(1));
        if (term.search.exact ? name == wanted : name.contains(wanted))
            term.ids.insert(row.integer(0));
    });
}

Result<void> LetterConditions::findMarked(Term& term)
{
    auto q = Query::on(m_connection, "SELECT row_id, note, tags FROM row_mark");
    if (!q)
        return q.error();
    const QByteArray wanted = payload::searchable(term.search.value.toUtf8());
    const auto matches = [&](QByteArrayView text) {
        const QByteArray have = payload::searchable(text);
        return term.search.exact ? have == wanted : have.contains(wanted);
    };
    return forEachRow(**q, [&](const Statement& row) {
        bool found = false;
        if (term.search.field == SearchField::note) {
            found = matches(row.bytes(1));
        } else {
            for (const QString& tag : stringsFromJson(row.bytes(2)))
                found = found || matches(tag.toUtf8());
        }
        if (found)
            term.ids.insert(row.integer(0));
    });
}

LetterConditions::Span LetterConditions::span() const
{
    Span out;
    if (m_filter.changedBefore)
        out.below = toEpochMs(*m_filter.changedBefore);
    for (const Term& term : m_terms) {
        const SearchTerm& s = term.search;
        if (s.field != SearchField::before && s.field != SearchField::after)
            continue;
        const qint64 at = toEpochMs(s.at);
        if ((s.field == SearchField::after) != s.negated)
            out.from = std::max(out.from, at);
        else
            out.below = std::min(out.below, at);
    }
    return out;
}

bool LetterConditions::cheapMatch(const Term& term, const LetterKey& key)
{
    const SearchTerm& s = term.search;
    switch (s.field) {
    case SearchField::status: return inRanges(s.ranges, key.status);
    case SearchField::reason: return isAmong(s.reasons, key.reason);
    case SearchField::destination: return term.ids.contains(key.destination);
    case SearchField::batch: return term.ids.contains(key.batch);
    case SearchField::before: return key.changedAt < toEpochMs(s.at);
    case SearchField::after: return key.changedAt >= toEpochMs(s.at);
    case SearchField::tries: return inRanges(s.ranges, key.tries);
    case SearchField::replayed: return inRanges(s.ranges, key.replays);
    case SearchField::tag:
    case SearchField::note: return term.ids.contains(key.row);
    default: return true;
    }
}

bool LetterConditions::passes(const LetterKey& key) const
{
    if (m_filter.changedBefore && key.changedAt >= toEpochMs(*m_filter.changedBefore))
        return false;
    if ((!m_filter.only.empty() && !m_only.contains(key.row)) || m_except.contains(key.row))
        return false;
    for (const Term& term : m_terms) {
        if (isCheap(term.search.field) && cheapMatch(term, key) == term.search.negated)
            return false;
    }
    return true;
}

unsigned LetterConditions::failing(const LetterKey& key) const
{
    unsigned out = 0;
    const auto fail = [&out](Facet facet, bool fails) { out |= fails ? 1u << unsigned(facet) : 0u; };
    const DeadLetterFilter& f = m_filter;
    fail(Facet::reason, !isAmong(f.states, key.state) || !isAmong(f.reasons, key.reason));
    fail(Facet::error, f.errorGroup && *f.errorGroup != key.group);
    fail(Facet::status, f.status && *f.status != key.status);
    fail(Facet::destination, f.destination.valid() && f.destination.value != key.destination);
    fail(Facet::batch, f.batch.valid() && f.batch.value != key.batch);
    fail(Facet::age, f.age && *f.age != ageBand(fromEpochMs(key.changedAt), f.now));
    fail(Facet::replayed, f.replayed && *f.replayed != (key.replays > 0));
    return out;
}

} // namespace fuseboard::store
