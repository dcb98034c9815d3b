// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/letterconditions.h"

#include "core/payload/errorfingerprint.h"
#include "core/payload/payloadfields.h"
#include "core/payload/searchtext.h"
#include "core/store/query.h"

#include <algorithm>

namespace fuseboard::store {

namespace {

constexpr size_t kAtATime = 1'024;
/// Payloads that lie that close are stepped over rather than looked up.
constexpr qint64 kDense = 4;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

Result<bool> LetterConditions::factsKnown(qint64 row)
{
    auto q = Query::on(m_connection, "SELECT indexed_at IS changed_at FROM batch_row WHERE id = ?");
    if (!q)
        return q.error();
    (*q)->bind(0, row);
    const auto found = (*q)->step();
    if (!found)
        return found.error();
    return *found && (*q)->integer(0) != 0;
}

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
    if (m_looked.contains(key.payload))
        return term.found.contains(key.payload);
    if (key.indexed && term.complete && !term.bodies.contains(key.payload))
        return false;
    if (auto done = load(key.payload); !done)
        return done.error();
    return isInBody(term);
}

bool LetterConditions::isInBody(Term& term)
{
    if (term.matcher.indexIn(m_text) < 0)
        return false;
    return term.search.field == SearchField::text || fieldMatches(term);
}

const LetterConditions::Term* LetterConditions::aheadTerm() const
{
    const Term* best = nullptr;
    for (const Term& term : m_terms) {
        if (term.complete && !term.search.negated && (!best || term.bodies.size() < best->bodies.size()))
            best = &term;
    }
    return best;
}

size_t LetterConditions::ahead() const
{
    const Term* term = aheadTerm();
    return term ? term->bodies.size() : 0;
}

Result<void> LetterConditions::lookAhead()
{
    const Term* first = aheadTerm();
    if (!first)
        return {};
    std::vector<qint64> payloads;
    payloads.reserve(first->bodies.size());
    first->bodies.forEach([&](qint64 id) { payloads.push_back(id); });
    IdSet all; // what has every term, where that has to be the payload
    const auto take = [&](qint64 payload, const Statement& row, int column) {
        takeBody(payload, row.view(column));
        m_looked.insert(payload);
        bool has = true;
        for (Term& term : m_terms) {
            if (isCheap(term.search.field))
                continue;
            const bool is = isInBody(term);
            if (is)
                term.found.insert(payload);
            const bool elsewhere = term.search.field == SearchField::text && (!term.errorsKnown || !term.errors.empty());
            has = has && (term.search.negated || is || (elsewhere && &term != first));
        }
        if (has)
            all.insert(payload);
    };
    auto one = Query::on(m_connection, "SELECT body FROM payload WHERE id = ?");
    auto range = Query::on(m_connection, "SELECT id, body FROM payload WHERE id BETWEEN ? AND ? ORDER BY id");
    if (!one || !range)
        return !one ? one.error() : range.error();
    for (size_t begin = 0; begin < payloads.size(); begin += kAtATime) {
        const size_t end = std::min(begin + kAtATime, payloads.size());
        if (payloads[end - 1] - payloads[begin] < kDense * qint64(end - begin)) {
            (*range)->bind(0, payloads[begin]).bind(1, payloads[end - 1]);
            size_t next = begin;
            auto done = forEachRow(**range, [&](const Statement& row) {
                const qint64 id = row.integer(0);
                while (next < end && payloads[next] < id)
                    ++next;
                if (next < end && payloads[next] == id)
                    take(id, row, 1);
            });
            if (!done)
                return done;
            continue;
        }
        for (size_t i = begin; i < end; ++i) {
            (*one)->bind(0, payloads[i]);
            const auto found = (*one)->step();
            if (!found)
                return found.error();
            if (*found)
                take(payloads[i], **one, 0);
            (*one)->reset();
        }
    }
    m_loadedPayload = 0; // its text was the statement's
    m_body.clear();
    for (Term& term : m_terms) {
        if (&term == first)
            term.bodies = std::move(all);
    }
    return {};
}

bool LetterConditions::fieldMatches(const Term& term)
{
    const auto matches = [&](const payload::PayloadField& field) {
        const bool nested = field.kind == payload::JsonKind::object || field.kind == payload::JsonKind::array;
        const QByteArray text = nested ? payload::searchableBody(field.text.toUtf8()) : payload::searchable(field.text.toUtf8());
        return term.search.exact ? text == term.needle : text.contains(term.needle);
    };
    if (fieldIsRuledOut(term))
        return false;
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

/// Most payloads are flat: there a field is found without reading all of them as JSON.
bool LetterConditions::fieldIsRuledOut(const Term& term) const
{
    const QByteArray raw = m_body.contains('\\') ? payload::searchable(m_body) : m_text;
    if (!raw.startsWith('{') || raw.indexOf('{', 1) >= 0 || raw.contains('['))
        return false;
    int names = 0;
    for (qsizetype at = term.key.indexIn(raw); at >= 0; at = term.key.indexIn(raw, at + 1)) {
        ++names;
        qsizetype from = at + term.key.pattern().size();
        if (from < raw.size() && (raw[from] == ',' || raw[from] == '}'))
            continue; // a value
        if (from + 1 >= raw.size() || raw[from] != ':' || isBlank(raw[from + 1]))
            return false;
        const bool quoted = raw[++from] == '"';
        from += quoted ? 1 : 0;
        qsizetype to = from;
        while (to < raw.size() && (quoted ? raw[to] != '"' : raw[to] != ',' && raw[to] != '}')) {
            if (raw[to++] == '\\')
                return false;
        }
        const QByteArrayView value = QByteArrayView(raw).sliced(from, to - from);
        if (term.search.exact ? value == term.needle : value.contains(term.needle))
            return false;
    }
    // A name may be written with escapes.
    if (!raw.isSharedWith(m_text)) {
        for (qsizetype at = term.key.indexIn(m_text); at >= 0; at = term.key.indexIn(m_text, at + 1))
            --names;
        return names == 0;
    }
    return true;
}

void LetterConditions::takeBody(qint64 payload, QByteArrayView body)
{
    m_body = QByteArray::fromRawData(body.data(), body.size());
    m_text = payload::searchableBody(m_body);
    m_loadedPayload = payload;
    ++m_textsRead;
}

Result<void> LetterConditions::load(qint64 payload)
{
    if (m_loadedPayload == payload)
        return {};
    auto q = Query::on(m_connection, "SELECT body FROM payload WHERE id = ?");
    if (!q)
        return q.error();
    (*q)->bind(0, payload);
    const auto found = (*q)->step();
    if (!found)
        return found.error();
    const QByteArray body = *found ? (*q)->bytes(0) : QByteArray();
    takeBody(payload, body);
    m_body = body;
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
