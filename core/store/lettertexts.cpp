// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/letterconditions.h"

#include "core/payload/errorfingerprint.h"
#include "core/payload/payloadfields.h"
#include "core/payload/searchtext.h"
#include "core/store/query.h"

#include <algorithm>

namespace fuseboard::store {

Result<void> LetterConditions::complete(LetterKey& key)
{
    if (auto done = loadLetter(key.row); !done)
        return done;
    key.status = m_letter.status;
    key.group = 0;
    if (m_letter.error.isEmpty())
        return {};
    auto q = Query::on(m_connection, "SELECT id FROM error_group WHERE fingerprint = ?");
    if (!q)
        return q.error();
    (*q)->bind(0, payload::errorFingerprint(m_letter.error));
    const auto found = (*q)->step();
    if (!found)
        return found.error();
    key.group = *found ? (*q)->integer(0) : -1; // one that no letter has had before
    return {};
}

Result<bool> LetterConditions::contains(const LetterKey& key)
{
    // What the index rules out need not be read for the other terms first.
    for (const Term& term : m_terms) {
        if (term.complete && key.indexed && !term.search.negated && !term.bodies.contains(key.payload) && !term.errors.contains(key.error))
            return false;
    }
    for (Term& term : m_terms) {
        if (isCheap(term.search.field))
            continue;
        const auto is = isIn(term, key);
        if (!is)
            return is.error();
        if (*is == term.search.negated)
            return false;
    }
    return true;
}

Result<bool> LetterConditions::isInError(Term& term, qint64 error)
{
    if (term.errorsKnown || error == 0)
        return term.errors.contains(error);
    const auto [known, isNew] = term.looked.try_emplace(error);
    if (!isNew)
        return known->second;
    auto q = Query::on(m_connection, "SELECT text FROM error_text WHERE id = ?");
    if (!q)
        return q.error();
    (*q)->bind(0, error);
    const auto found = (*q)->step();
    if (!found)
        return found.error();
    known->second = *found && payload::searchable((*q)->bytes(0)).contains(term.needle);
    ++m_textsRead;
    return known->second;
}

Result<bool> LetterConditions::isIn(Term& term, const LetterKey& key)
{
    if (term.search.field == SearchField::text) {
        if (key.indexed) {
            const auto is = isInError(term, key.error);
            if (!is || *is)
                return is;
        } else {
            if (auto done = loadLetter(key.row); !done)
                return done.error();
            if (m_error.contains(term.needle))
                return true;
        }
    }
    if (key.indexed && term.complete && !term.bodies.contains(key.payload))
        return false;
    if (auto done = load(key); !done)
        return done.error();
    if (!m_text.contains(term.needle))
        return false;
    return term.search.field == SearchField::text || fieldMatches(term);
}

bool LetterConditions::fieldMatches(const Term& term)
{
    const auto matches = [&](const payload::PayloadField& field) {
        const bool nested = field.kind == payload::JsonKind::object || field.kind == payload::JsonKind::array;
        const QByteArray text = nested ? payload::searchableBody(field.text.toUtf8()) : payload::searchable(field.text.toUtf8());
        return term.search.exact ? text == term.needle : text.contains(term.needle);
    };
    const QByteArray name = payload::searchable(term.search.name.toUtf8());
    if (!m_text.contains(name))
        return false;
    if (m_rewrittenPayload != m_loadedPayload) {
        m_rewritten = m_rewriter.rewrite(m_body, payload::JsonRewriter::Form::compact) && m_rewriter.kind() == payload::JsonKind::object;
        m_rewrittenPayload = m_loadedPayload;
    }
    for (size_t i = 0; m_rewritten && i < m_rewriter.memberCount(); ++i) {
        const auto member = m_rewriter.member(i);
        if (payload::searchable(member.name) == name && matches(payload::fieldOf(member)))
            return true;
    }
    return false;
}

Result<void> LetterConditions::load(const LetterKey& key)
{
    if (m_loadedPayload == key.payload)
        return {};
    auto q = Query::on(m_connection, "SELECT body FROM payload WHERE id = ?");
    if (!q)
        return q.error();
    (*q)->bind(0, key.payload);
    const auto found = (*q)->step();
    if (!found)
        return found.error();
    m_body = *found ? (*q)->bytes(0) : QByteArray();
    m_text = payload::searchableBody(m_body);
    m_loadedPayload = key.payload;
    ++m_textsRead;
    return {};
}

Result<void> LetterConditions::loadLetter(qint64 row)
{
    if (m_loadedRow == row)
        return {};
    static const QByteArray kSql = QByteArray("SELECT ") + LetterReader::kColumns
        + " FROM batch_row r JOIN payload p ON p.id = r.payload_id LEFT JOIN attempt a ON a.id = r.last_attempt"
        + LetterReader::kTables + " WHERE r.id = ?";
    auto q = Query::on(m_connection, kSql.constData());
    if (!q)
        return q.error();
    (*q)->bind(0, row);
    const auto found = (*q)->step();
    if (!found)
        return found.error();
    m_letter = *found ? m_reader.read(**q) : DeadLetter{};
    m_error = payload::searchable(m_letter.error.toUtf8());
    m_loadedRow = row;
    return {};
}

} // namespace fuseboard::store
