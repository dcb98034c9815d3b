// SPDX-License-Identifier: GPL-3.0-or-later
// LetterConditions: which payloads and errors the full-text index names for what is looked for.
#include "core/store/letterconditions.h"

#include "core/payload/searchtext.h"
#include "core/store/connection.h"
#include "core/store/query.h"

#include <algorithm>

namespace fuseboard::store {

Result<void> LetterConditions::findErrors(Term& term)
{
    if (term.search.field != SearchField::text || term.errorsKnown)
        return {};
    if (term.pair) {
        auto done = findErrorsOfPair(term);
        term.errorsKnown = done.ok();
        return done;
    }
    auto q = term.trigrams
        ? Query::on(m_connection, "SELECT e.id, e.text FROM error_words w CROSS JOIN error_text e ON e.id = w.rowid WHERE w.error_words MATCH ?")
        : Query::on(m_connection, "SELECT id, text FROM error_text");
    if (!q)
        return q.error();
    if (term.trigrams)
        (*q)->bindText(0, payload::trigramQuery(term.needle));
    auto done = takeErrors(term, **q);
    term.errorsKnown = done.ok();
    return done;
}

Result<void> LetterConditions::takeErrors(Term& term, Statement& query)
{
    return forEachRow(query, [&](const Statement& row) {
        if (payload::searchable(row.bytes(1)).contains(term.needle))
            term.errors.insert(row.integer(0));
    });
}

Result<void> LetterConditions::findErrorsOfPair(Term& term)
{
    auto begin = Query::on(m_connection, "SELECT e.id, e.text FROM error_trigram t CROSS JOIN error_text e ON e.id = t.doc"
                                         " WHERE t.term >= ? AND t.term <= ?");
    if (!begin)
        return begin.error();
    (*begin)->bindText(0, term.needle).bindText(1, payload::lastTrigram(term.needle));
    if (auto done = takeErrors(term, **begin); !done)
        return done;
    // No trigram begins with what a text ends with: two characters have at most eight bytes.
    auto end = Query::on(m_connection, "SELECT id, substr(CAST(text AS BLOB), -8) FROM error_text");
    if (!end)
        return end.error();
    return forEachRow(**end, [&](const Statement& row) {
        const QByteArray tail = row.bytes(1);
        qsizetype from = 0;
        while (from < tail.size() && (uchar(tail[from]) & 0xc0) == 0x80)
            ++from;
        if (payload::searchable(QByteArrayView(tail).sliced(from)).endsWith(term.needle))
            term.errors.insert(row.integer(0));
    });
}

Result<void> LetterConditions::gather(std::optional<int> most)
{
    for (Term& term : m_terms) {
        if (auto done = findErrors(term); !done)
            return done;
    }
    if (auto done = findCandidatesOfAll(most); !done)
        return done;
    for (Term& term : m_terms) {
        // What is left out is looked up as well: a payload that is no candidate need not be read.
        if (term.inIndex && !term.complete && (!most || !term.search.negated)) {
            if (auto done = findCandidates(term, most); !done)
                return done;
        }
    }
    narrow();
    return {};
}

/// No error can stand in for what the payload must have.
bool LetterConditions::isOfPayload(const Term& term)
{
    return !term.search.negated && (term.search.field == SearchField::payload || (term.errorsKnown && term.errors.empty()));
}

/// Of several texts at once the index skips what lacks one of them: a word that is in every payload costs next to nothing beside
/// a rare one.
Result<void> LetterConditions::findCandidatesOfAll(std::optional<int> most)
{
    std::vector<Term*> terms;
    QByteArray match;
    for (Term& term : m_terms) {
        if (term.complete || !term.inIndex || !term.trigrams || !isOfPayload(term))
            continue;
        match += (match.isEmpty() ? QByteArray() : QByteArray(" AND ")) + payload::trigramQuery(term.inBody);
        terms.push_back(&term);
    }
    if (terms.size() < 2)
        return {};
    IdSet found;
    const auto all = askIndex(match, most, found);
    if (!all)
        return all.error();
    for (Term* term : terms) {
        term->complete = *all;
        term->bodies = *all ? found.copy() : IdSet();
    }
    return {};
}

/// false: there are more than that many.
Result<bool> LetterConditions::askIndex(const QByteArray& match, std::optional<int> most, IdSet& into)
{
    auto q = Query::on(m_connection, "SELECT rowid FROM letter_text WHERE letter_text MATCH ? LIMIT ?");
    if (!q)
        return q.error();
    (*q)->bindText(0, match).bind(1, most ? qint64(*most) + 1 : qint64(-1));
    qint64 found = 0;
    auto done = forEachRow(**q, [&](const Statement& row) {
        into.insert(row.integer(0));
        ++found;
    });
    if (!done)
        return done.error();
    return !most || found <= *most;
}

Result<void> LetterConditions::findCandidates(Term& term, std::optional<int> most)
{
    term.bodies = {};
    if (!term.pair) {
        const auto all = askIndex(payload::trigramQuery(term.inBody), most, term.bodies);
        term.complete = all && *all;
        return all ? Result<void>() : Result<void>(all.error());
    }
    auto q = Query::on(m_connection, "SELECT doc FROM letter_trigram WHERE term >= ? AND term <= ? LIMIT ?");
    if (!q)
        return q.error();
    (*q)->bindText(0, term.needle).bindText(1, payload::lastTrigram(term.needle)).bind(2, most ? qint64(*most) + 1 : qint64(-1));
    qint64 found = 0;
    auto done = forEachRow(**q, [&](const Statement& row) {
        term.bodies.insert(row.integer(0));
        ++found;
    });
    if (!done)
        return done;
    term.complete = !most || found <= *most;
    return {};
}

/// A payload that has to have several texts is read only where all of them may be.
void LetterConditions::narrow()
{
    const auto isSure = [](const Term& term) { return term.complete && !term.search.negated; };
    Term* least = nullptr;
    for (Term& term : m_terms) {
        if (term.complete && isOfPayload(term) && (!least || term.bodies.size() < least->bodies.size()))
            least = &term;
    }
    if (!least)
        return;
    for (const Term& term : m_terms) {
        if (&term != least && term.complete && isOfPayload(term))
            least->bodies.retain(term.bodies);
    }
    for (Term& term : m_terms) {
        if (&term != least && isSure(term))
            term.bodies.retain(least->bodies);
    }
}

bool LetterConditions::gathered() const
{
    return std::all_of(m_terms.begin(), m_terms.end(), [](const Term& t) { return t.complete || !t.inIndex; });
}

std::optional<LetterConditions::Anchor> LetterConditions::anchor() const
{
    std::optional<Anchor> best;
    for (const Term& term : m_terms) {
        if (term.search.negated || !term.complete || (term.search.field == SearchField::text && !term.errorsKnown))
            continue;
        const Anchor anchor{&term.bodies, &term.errors};
        if (!best || anchor.size() < best->size())
            best = anchor;
    }
    return best;
}

} // namespace fuseboard::store
