// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/letterindex.h"

#include "core/payload/errorfingerprint.h"
#include "core/payload/searchtext.h"
#include "core/store/connection.h"
#include "core/store/deadletterquery.h"
#include "core/store/fulltextlevels.h"
#include "core/store/query.h"

#include <sqlite3.h>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace fuseboard::store {

namespace {

constexpr qsizetype kPiece = 64 * 1024;
constexpr qsizetype kLabel = 80;       // characters: enough to sort by
constexpr qint64 kRowCost = 256;       // bytes that a row counts for beside its text
constexpr int kMostMergePages = 16;
/// FTS5 joins the whole list of one trigram at once: a page of it takes about 60 µs, and where segments together have this many
/// pages, the lists that every payload is in have about 60. Larger ones stay apart: a search looks into a few more.
constexpr qint64 kMostJoined = 3'000;

/// Left alone, FTS5 joins all of an index's segments at once when there are a thousand: for 200 ms.
constexpr LetterIndex::FullText kErrorWords{"SELECT block FROM error_words_data WHERE id = 10",
                                            "INSERT INTO error_words (error_words, rank) VALUES ('merge', ?)"};
constexpr LetterIndex::FullText kLetterText{"SELECT block FROM letter_text_data WHERE id = 10",
                                            "INSERT INTO letter_text (letter_text, rank) VALUES ('merge', ?)"};

bool startsCharacter(char c)
{
    return (static_cast<uchar>(c) & 0xc0) != 0x80;
}

/// Cut between characters, with two of them in both pieces, so that no trigram is lost.
std::vector<QByteArray> piecesOf(const QByteArray& text)
{
    std::vector<QByteArray> out;
    qsizetype begin = 0;
    while (text.size() - begin > kPiece) {
        qsizetype end = begin + kPiece;
        while (!startsCharacter(text[end]))
            --end;
        out.push_back(text.sliced(begin, end - begin));
        begin = end;
        for (int back = 0; back < 2; ++back) {
            do {
                --begin;
            } while (!startsCharacter(text[begin]));
        }
    }
    out.push_back(begin == 0 ? text : text.sliced(begin));
    return out;
}

} // namespace

Result<std::vector<LetterFacts>> LetterIndex::gather(qint64 bytes)
{
    static const QByteArray kSql = QByteArray("SELECT ") + LetterReader::kColumns + ", r.payload_id"
        " FROM batch_row r INDEXED BY batch_row_unindexed JOIN payload p ON p.id = r.payload_id"
        " LEFT JOIN attempt a ON a.id = r.last_attempt" + LetterReader::kTables
        + " WHERE r.state IN (5, 6) AND (r.indexed_at IS NOT r.changed_at OR r.indexed_payload IS NOT r.payload_id)"
          " ORDER BY r.id DESC";
    auto q = Query::on(m_connection, kSql.constData());
    if (!q)
        return q.error();
    LetterReader reader;
    std::unordered_map<QString, QString> fingerprints;
    std::vector<LetterFacts> out;
    while (bytes > 0) {
        const auto more = (*q)->step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        const DeadLetter letter = reader.read(**q);
        LetterFacts facts;
        facts.row = letter.row;
        facts.changedAt = toEpochMs(letter.changedAt);
        facts.payload = (*q)->id<PayloadId>(LetterReader::kColumnCount);
        facts.error = letter.error;
        auto [fingerprint, isNew] = fingerprints.try_emplace(letter.error);
        if (isNew)
            fingerprint->second = payload::errorFingerprint(letter.error);
        facts.fingerprint = fingerprint->second;
        facts.status = letter.status;
        facts.label = letter.label.left(kLabel);
        auto pieces = piecesOf(payload::searchableBody(reader.body(**q)));
        for (size_t i = 0; i < pieces.size(); ++i) {
            bytes -= pieces[i].size() + kRowCost;
            facts.text = std::move(pieces[i]);
            facts.last = i + 1 == pieces.size();
            out.push_back(facts);
        }
    }
    // The full-text index starts a segment wherever numbers go down: ascending, a job leaves one and not one a letter.
    std::stable_sort(out.begin(), out.end(), [](const LetterFacts& a, const LetterFacts& b) { return a.payload.value < b.payload.value; });
    return out;
}

Result<qint64> LetterIndex::groupOf(const LetterFacts& letter)
{
    auto find = Query::on(m_connection, "SELECT id FROM error_group WHERE fingerprint = ?");
    if (!find)
        return find.error();
    (*find)->bind(0, letter.fingerprint);
    const auto found = (*find)->step();
    if (!found)
        return found.error();
    if (*found)
        return (*find)->integer(0);
    auto insert = Query::on(m_connection, "INSERT INTO error_group (fingerprint, sample) VALUES (?, ?)");
    if (!insert)
        return insert.error();
    (*insert)->bind(0, letter.fingerprint).bind(1, letter.error);
    if (auto done = (*insert)->run(); !done)
        return done.error();
    return m_connection.lastInsertId();
}

Result<LetterIndex::ErrorIds> LetterIndex::errorOf(const LetterFacts& letter)
{
    if (letter.error.isEmpty())
        return ErrorIds{};
    auto find = Query::on(m_connection, "SELECT id, group_id FROM error_text WHERE text = ?");
    if (!find)
        return find.error();
    (*find)->bind(0, letter.error);
    const auto found = (*find)->step();
    if (!found)
        return found.error();
    if (*found)
        return ErrorIds{(*find)->integer(0), (*find)->integer(1)};
    const auto group = groupOf(letter);
    if (!group)
        return group.error();
    auto insert = Query::on(m_connection, "INSERT INTO error_text (group_id, text) VALUES (?, ?)");
    if (!insert)
        return insert.error();
    (*insert)->bind(0, *group).bind(1, letter.error);
    if (auto done = (*insert)->run(); !done)
        return done.error();
    const qint64 id = m_connection.lastInsertId();
    auto words = Query::on(m_connection, "INSERT INTO error_words (rowid, body) VALUES (?, ?)");
    if (!words)
        return words.error();
    (*words)->bind(0, id).bindText(1, payload::searchable(letter.error.toUtf8()));
    if (auto done = (*words)->run(); !done)
        return done.error();
    return ErrorIds{id, *group};
}

Result<size_t> LetterIndex::put(const std::vector<LetterFacts>& letters, size_t begin, std::chrono::microseconds budget)
{
    constexpr char kSame[] = "SELECT 1 FROM batch_row WHERE id = ?1 AND changed_at = ?2 AND payload_id = ?3 AND state IN (5, 6)";
    constexpr char kMark[] = "UPDATE batch_row SET last_status = ?2, error_text = ?3, error_group = ?4, label = ?5,"
                             " indexed_at = changed_at, indexed_payload = payload_id WHERE id = ?1";
    auto same = Query::on(m_connection, kSame);
    auto mark = Query::on(m_connection, kMark);
    auto text = Query::on(m_connection, "INSERT INTO letter_text (rowid, body) VALUES (?, ?)");
    if (!same || !mark || !text)
        return !same ? same.error() : !mark ? mark.error() : text.error();
    const auto end = Steady::now() + budget;
    size_t i = begin;
    do {
        const LetterFacts& letter = letters[i++];
        (*same)->bind(0, letter.row).bind(1, letter.changedAt).bind(2, letter.payload);
        const auto still = (*same)->step();
        if (!still)
            return still.error();
        (*same)->reset();
        if (!*still)
            continue;
        (*text)->bind(0, letter.payload).bindText(1, letter.text);
        if (auto done = (*text)->run(); !done)
            return done.error();
        if (!letter.last)
            continue;
        const auto error = errorOf(letter);
        if (!error)
            return error.error();
        (*mark)->bind(0, letter.row).bind(1, letter.status);
        if (error->text > 0)
            (*mark)->bind(2, error->text).bind(3, error->group);
        else
            (*mark)->bindNull(2).bindNull(3);
        (*mark)->bindText(4, payload::searchable(letter.label.toUtf8())); // to sort by
        if (auto done = (*mark)->run(); !done)
            return done.error();
    } while (i < letters.size() && Steady::now() < end);
    return i - begin;
}

Result<bool> LetterIndex::worthMerging(const FullText& index)
{
    auto structure = Query::on(m_connection, index.structure);
    if (!structure)
        return structure.error();
    const auto found = (*structure)->step();
    if (!found)
        return found.error();
    const auto levels = *found ? fullTextLevels((*structure)->view(0)) : std::nullopt;
    if (!levels)
        return true;
    return nextMerge(*levels).pages <= kMostJoined;
}

Result<bool> LetterIndex::merge(const FullText& index, Steady::time_point end, std::chrono::microseconds budget, int& pages)
{
    auto merge = Query::on(m_connection, index.merge);
    if (!merge)
        return merge.error();
    auto now = Steady::now();
    while (now < end) {
        if (const auto worth = worthMerging(index); !worth || !*worth)
            return worth;
        const int before = sqlite3_total_changes(m_connection.handle());
        (*merge)->bind(0, pages);
        if (auto done = (*merge)->run(); !done)
            return done.error();
        // The statement itself is one change (FTS5, "The 'merge' Command").
        if (sqlite3_total_changes(m_connection.handle()) - before < 2)
            return false;
        // The larger the segments, the more a page costs: the lists of documents in them are not cut.
        const auto took = Steady::now() - std::exchange(now, Steady::now());
        if (took > budget / 2)
            pages = std::max(pages / 2, 1);
        else if (took < budget / 8)
            pages = std::min(pages * 2, kMostMergePages);
    }
    return true;
}

Result<bool> LetterIndex::merge(std::chrono::microseconds budget, int& pages)
{
    const auto end = Steady::now() + budget;
    bool more = false;
    for (const FullText& index : {kErrorWords, kLetterText}) {
        const auto left = merge(index, end, budget, pages);
        if (!left)
            return left;
        more = more || *left;
    }
    return more;
}

} // namespace fuseboard::store
