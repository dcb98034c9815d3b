// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payload/jsonrewriter.h"
#include "core/store/deadletterquery.h"
#include "core/store/idset.h"

#include <QByteArrayMatcher>

#include <array>
#include <deque>
#include <limits>
#include <memory>
#include <optional>
#include <unordered_map>

namespace fuseboard::store {

class Connection;

/// What the index batch_row_dead knows of a dead letter.
struct LetterKey
{
    qint64 changedAt = 0;
    qint64 row = 0;
    qint64 destination = 0;
    qint64 batch = 0;
    RowState state = RowState::dead;
    Reason reason = Reason::none;
    int status = 0;          ///< 0: none
    qint64 group = 0;        ///< 0: no error
    qint64 error = 0;
    int tries = 0;
    int replays = 0;
    qint64 payload = 0;
    bool indexed = true;     ///< false: status, group and error are not known here

    static constexpr char kColumns[] = "r.changed_at, r.id, r.destination_id, r.batch_id, r.state, r.reason, r.last_status,"
                                       " r.error_group, r.error_text, r.tries, r.replays, r.payload_id";
    static LetterKey read(const Statement& row);
};

enum class Facet : quint8 { reason, error, status, destination, batch, age, replayed };
inline constexpr int kFacetCount = 7;

/// A DeadLetterFilter made ready on one connection: names looked up, errors matched once each, candidates for what payloads
/// must contain taken from the full-text index. Lives on the connection's thread, within one read transaction.
class LetterConditions
{
public:
    explicit LetterConditions(Connection& connection) : m_connection(connection) {}
    Result<void> prepare(const DeadLetterFilter& filter);

    /// Errors and payloads that may contain what is looked for, from the index. At most that many payloads a term (then
    /// incomplete), or all. Without it contains() looks at each letter's own.
    Result<void> gather(std::optional<int> most);
    /// false: gather() has more to give.
    bool gathered() const;
    /// Every match that is indexed has one of these payloads or one of these errors.
    struct Anchor
    {
        const IdSet* payloads = nullptr;
        const IdSet* errors = nullptr;
        size_t size() const { return payloads->size() + errors->size(); }
    };
    /// The smallest; nothing when that cannot be said.
    std::optional<Anchor> anchor() const;
    /// How many payloads lookAhead() would read; 0: it is of no use.
    size_t ahead() const;
    /// Reads the payloads that contains() would read, all of them and in the order they lie in: a quarter of the price each.
    /// After that contains() reads none of them, and the anchor has those that match.
    Result<void> lookAhead();
    const IdSet& unindexed() const { return m_unindexed; }
    /// Every match died at from or later, and before below.
    struct Span
    {
        qint64 from = std::numeric_limits<qint64>::min();
        qint64 below = std::numeric_limits<qint64>::max();
    };
    Span span() const;
    const DeadLetterFilter& filter() const { return m_filter; }

    /// Of a letter that is not indexed as it is: whether its status and error are known all the same. An edit makes only the text
    /// of another time.
    Result<bool> factsKnown(qint64 row);
    /// Fills what the index does not know of a letter. Needed before the calls below where its facts are not known, if asked for.
    Result<void> complete(LetterKey& key);
    bool needsComplete() const { return m_needsComplete; }
    /// Whatever can be said without reading the letter, but for the choices of facets.
    bool passes(const LetterKey& key) const;
    /// Facets whose choice the letter does not meet, a bit each.
    unsigned failing(const LetterKey& key) const;
    /// What is left: texts. Reads the letter where that is needed.
    Result<bool> contains(const LetterKey& key);
    bool readsTexts() const { return m_texts; }
    /// Payloads and errors read so far.
    qint64 textsRead() const { return m_textsRead; }

private:
    struct Term
    {
        SearchTerm search;
        QByteArray needle;   ///< searchable
        QByteArray inBody;   ///< what a payload with it has in its text: a whole value stands between quotes
        IdSet errors;        ///< error_text that contain it
        std::unordered_map<qint64, bool> looked; ///< whether they do, of those looked at before all are known
        bool errorsKnown = false;
        IdSet bodies;        ///< payloads that may
        IdSet ids;           ///< destinations, batches, rows
        IdSet found;         ///< of the payloads looked into: those that match
        QByteArrayMatcher matcher; ///< for the needle
        QByteArrayMatcher key;     ///< for the field's name as it stands in a payload
        bool trigrams = false;
        bool pair = false;   ///< two characters that trigrams of payloads begin with
        bool inIndex = false; ///< the index is asked for its payloads
        bool complete = false; ///< bodies are all there are
    };
    Result<void> prepareTerm(Term& term);
    Result<void> findErrors(Term& term);
    Result<void> findErrorsOfPair(Term& term);
    Result<void> takeErrors(Term& term, Statement& query);
    Result<void> findNames(Term& term, const char* sql);
    Result<void> findMarked(Term& term);
    Result<void> findCandidates(Term& term, std::optional<int> most);
    Result<void> findCandidatesOfAll(std::optional<int> most);
    Result<bool> askIndex(const QByteArray& match, std::optional<int> most, IdSet& into);
    static bool isOfPayload(const Term& term);
    void narrow();
    Result<bool> isIn(Term& term, const LetterKey& key);
    Result<bool> isInError(Term& term, qint64 error);
    Result<void> load(qint64 payload);
    void takeBody(qint64 payload, QByteArrayView body);
    bool isInBody(Term& term);
    const Term* aheadTerm() const;
    Result<void> loadLetter(qint64 row);
    bool fieldMatches(const Term& term);
    bool fieldIsRuledOut(const Term& term) const;
    static bool isCheap(SearchField field);
    static bool cheapMatch(const Term& term, const LetterKey& key);

    Connection& m_connection;
    DeadLetterFilter m_filter;
    std::deque<Term> m_terms;
    IdSet m_unindexed;
    IdSet m_looked;          ///< payloads whose texts all terms have seen
    IdSet m_only;
    IdSet m_except;
    bool m_texts = false;
    bool m_needsComplete = false;

    // Of the letter looked at last.
    qint64 m_loadedPayload = 0;
    qint64 m_rewrittenPayload = 0;
    bool m_rewritten = false; ///< it is an object, in m_rewriter
    payload::JsonRewriter m_rewriter;
    QByteArray m_body;
    QByteArray m_text;
    qint64 m_loadedRow = 0;
    DeadLetter m_letter;
    QByteArray m_error;
    LetterReader m_reader;
    qint64 m_textsRead = 0;
};

} // namespace fuseboard::store
