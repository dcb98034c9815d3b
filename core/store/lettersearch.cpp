// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lettersearch.h"

#include "core/store/connection.h"
#include "core/store/query.h"
#include "core/store/readsnapshot.h"

#include <algorithm>
#include <limits>

namespace fuseboard::store {

namespace {

bool isBefore(const LetterKey& key, const std::optional<DeadLetterCursor>& after)
{
    return !after || std::pair(key.changedAt, key.row) < std::pair(toEpochMs(after->changedAt), after->row.value);
}

bool newerFirst(const LetterKey& a, const LetterKey& b)
{
    return std::pair(a.changedAt, a.row) > std::pair(b.changedAt, b.row);
}

} // namespace

Result<void> LetterSearch::walk(const LetterConditions::Span& span, std::optional<DeadLetterCursor> after, const Take& take)
{
    QByteArray sql = QByteArray("SELECT ") + LetterKey::kColumns + " FROM batch_row r INDEXED BY batch_row_dead WHERE r.state IN (5, 6)"
        " AND r.changed_at >= ?";
    sql += after ? " AND (r.changed_at, r.id) < (?, ?)" : " AND r.changed_at < ?";
    sql += " ORDER BY r.changed_at DESC, r.id DESC";
    auto q = m_connection.prepare(sql);
    if (!q)
        return q.error();
    q->bind(0, span.from);
    if (after && toEpochMs(after->changedAt) < span.below)
        q->bind(1, after->changedAt).bind(2, after->row);
    else if (after)
        q->bind(1, span.below).bind(2, std::numeric_limits<qint64>::min());
    else
        q->bind(1, span.below);
    for (;;) {
        const auto row = q->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        LetterKey key = LetterKey::read(*q);
        const auto more = take(key);
        if (!more)
            return more.error();
        if (!*more)
            return {};
    }
}

Result<std::optional<std::vector<qint64>>> LetterSearch::rowsOf(const IdSet& errors, size_t most)
{
    auto q = Query::on(m_connection, "SELECT id FROM batch_row INDEXED BY batch_row_error WHERE error_text = ? AND state IN (5, 6) LIMIT ?");
    if (!q)
        return q.error();
    std::vector<qint64> rows;
    Result<void> done;
    errors.forEach([&](qint64 error) {
        if (!done || rows.size() > most)
            return;
        (*q)->bind(0, error).bind(1, qint64(most - rows.size()) + 1);
        done = forEachRow(**q, [&](const Statement& row) { rows.push_back(row.integer(0)); });
    });
    if (!done)
        return done.error();
    return rows.size() > most ? std::optional<std::vector<qint64>>() : std::optional(std::move(rows));
}

/// Whether nearly all that the index names would be read: then it is better read at once.
Result<bool> LetterSearch::readsMost(LetterConditions& conditions)
{
    constexpr int kSample = 1'000;
    int passed = 0;
    int seen = 0;
    auto done = walk(conditions.span(), {}, [&](LetterKey& key) -> Result<bool> {
        const unsigned failing = conditions.failing(key);
        passed += conditions.passes(key) && (failing & (failing - 1)) == 0 ? 1 : 0;
        return ++seen < kSample;
    });
    if (!done)
        return done.error();
    return passed * 4 > seen; // in their order texts are four times as quickly read
}

Result<std::optional<std::vector<LetterKey>>> LetterSearch::fewKeys(const LetterConditions& conditions, size_t most)
{
    std::vector<LetterKey> keys;
    const auto collect = [&](Statement& q, qint64 id) -> Result<void> {
        q.bind(0, id);
        const auto found = q.step();
        if (!found)
            return found.error();
        if (*found)
            keys.push_back(LetterKey::read(q));
        q.reset();
        return {};
    };
    static const QByteArray kByRow = QByteArray("SELECT ") + LetterKey::kColumns
        + " FROM batch_row r WHERE r.id = ? AND r.state IN (5, 6)";
    static const QByteArray kByPayload = QByteArray("SELECT ") + LetterKey::kColumns
        + " FROM payload p CROSS JOIN batch_row r ON r.id = p.row_id WHERE p.id = ? AND r.payload_id = p.id AND r.state IN (5, 6)";
    auto byRow = Query::on(m_connection, kByRow.constData());
    auto byPayload = Query::on(m_connection, kByPayload.constData());
    if (!byRow || !byPayload)
        return !byRow ? byRow.error() : byPayload.error();
    Result<void> done;
    if (const auto& only = conditions.filter().only; !only.empty()) {
        if (only.size() > most)
            return std::optional<std::vector<LetterKey>>();
        for (size_t i = 0; i < only.size() && done; ++i)
            done = collect(**byRow, only[i].value);
    } else {
        const auto anchor = conditions.anchor();
        if (!anchor || anchor->size() + conditions.unindexed().size() > most)
            return std::optional<std::vector<LetterKey>>();
        const auto failed = rowsOf(*anchor->errors, most - anchor->size());
        if (!failed)
            return failed.error();
        if (!*failed)
            return std::optional<std::vector<LetterKey>>();
        anchor->payloads->forEach([&](qint64 payload) {
            if (done)
                done = collect(**byPayload, payload);
        });
        for (size_t i = 0; i < (*failed)->size() && done; ++i)
            done = collect(**byRow, (**failed)[i]);
        conditions.unindexed().forEach([&](qint64 row) {
            if (done)
                done = collect(**byRow, row);
        });
    }
    if (!done)
        return done.error();
    std::sort(keys.begin(), keys.end(), newerFirst);
    keys.erase(std::unique(keys.begin(), keys.end(), [](const LetterKey& a, const LetterKey& b) { return a.row == b.row; }), keys.end());
    return std::optional(std::move(keys));
}

Result<std::vector<RowId>> LetterSearch::newest(const DeadLetterFilter& filter, std::optional<DeadLetterCursor> after, int limit)
{
    const ReadSnapshot snapshot(m_connection);
    LetterConditions conditions(m_connection);
    if (auto done = conditions.prepare(filter); !done)
        return done.error();
    // Of what many have the newest letters have some, too: they are read before the index is asked for all that there are.
    if (conditions.readsTexts() && filter.only.empty()) {
        auto page = pageNearby(conditions, after, size_t(limit), m_bounds.reads);
        if (!page)
            return page.error();
        if (*page)
            return std::move(**page);
    }
    if (auto done = conditions.gather(m_bounds.few); !done)
        return done.error();
    return newestInOrder(conditions, after, size_t(limit));
}

Result<std::optional<std::vector<RowId>>> LetterSearch::pageNearby(LetterConditions& conditions, std::optional<DeadLetterCursor> after,
                                                                   size_t limit, qint64 reads)
{
    std::vector<RowId> rows;
    qint64 walked = 0;
    bool far = false;
    const qint64 before = conditions.textsRead();
    const auto tooMany = [&](qint64 cost, qint64 trial, qint64 most) {
        // As it has been so far the whole page would cost that much more.
        return cost >= most || (cost >= trial && double(cost) * double(limit) > double(most) * double(rows.size() + 1));
    };
    auto done = walk(conditions.span(), after, [&](LetterKey& key) -> Result<bool> {
        far = tooMany(conditions.textsRead() - before, m_bounds.trial, reads) || tooMany(walked++, m_bounds.walked / 4, m_bounds.walked);
        if (far)
            return false;
        const auto is = matches(conditions, key);
        if (!is)
            return is.error();
        if (*is)
            rows.push_back(RowId(key.row));
        return rows.size() < limit;
    });
    if (!done)
        return done.error();
    return far ? std::optional<std::vector<RowId>>() : std::optional(std::move(rows));
}

Result<bool> LetterSearch::matches(LetterConditions& conditions, LetterKey& key)
{
    key.indexed = !conditions.unindexed().contains(key.row);
    if (!conditions.passes(key) && key.indexed)
        return false;
    if (!key.indexed && conditions.needsComplete()) {
        const auto known = conditions.factsKnown(key.row);
        if (!known)
            return known.error();
        if (auto done = *known ? Result<void>() : conditions.complete(key); !done)
            return done.error();
    }
    if (!conditions.passes(key) || conditions.failing(key) != 0)
        return false;
    if (conditions.textsRead() > m_bounds.reads && !conditions.gathered()) {
        if (auto done = conditions.gather(std::nullopt); !done)
            return done.error();
    }
    return conditions.contains(key);
}

Result<std::vector<RowId>> LetterSearch::arrivals(const DeadLetterFilter& filter, WallTime since, const std::vector<RowId>& known)
{
    const ReadSnapshot snapshot(m_connection);
    LetterConditions conditions(m_connection);
    if (auto done = conditions.prepare(filter); !done)
        return done.error();
    IdSet there;
    for (const RowId row : known)
        there.insert(row.value);
    std::vector<RowId> arrived;
    auto span = conditions.span();
    span.from = std::max(span.from, toEpochMs(since));
    auto walked = walk(span, {}, [&](LetterKey& key) -> Result<bool> {
        if (there.contains(key.row))
            return true;
        const auto is = matches(conditions, key);
        if (!is)
            return is.error();
        if (*is)
            arrived.push_back(RowId(key.row));
        return true;
    });
    if (!walked)
        return walked.error();
    return arrived;
}

Result<std::vector<RowId>> LetterSearch::newestInOrder(LetterConditions& conditions, std::optional<DeadLetterCursor> after,
                                                       size_t limit)
{
    std::vector<RowId> rows;
    const auto take = [&](LetterKey& key) -> Result<bool> {
        const auto is = matches(conditions, key);
        if (!is)
            return is.error();
        if (*is)
            rows.push_back(RowId(key.row));
        return rows.size() < limit;
    };
    const bool everywhere = conditions.filter().only.empty();
    auto few = fewKeys(conditions, size_t(everywhere ? m_bounds.fewest : 2 * m_bounds.few));
    if (!few)
        return few.error();
    if (!*few && everywhere && conditions.readsTexts()) {
        if (auto done = conditions.gather(std::nullopt); !done)
            return done.error();
        if (conditions.ahead() > 0) {
            // Of some thousands the newest are sooner come by than all of them are looked up.
            auto page = pageNearby(conditions, after, limit, std::max(m_bounds.reads, qint64(conditions.ahead() / 4)));
            if (!page)
                return page.error();
            if (*page)
                return std::move(**page);
        }
        few = fewKeys(conditions, size_t(2 * m_bounds.few));
        if (!few)
            return few.error();
        if (!*few && conditions.ahead() > 0) {
            const auto most = readsMost(conditions);
            if (!most)
                return most.error();
            if (*most) {
                if (auto done = conditions.lookAhead(); !done)
                    return done.error();
                few = fewKeys(conditions, size_t(2 * m_bounds.few));
                if (!few)
                    return few.error();
            }
        }
    }
    if (!*few) {
        if (auto done = walk(conditions.span(), after, take); !done)
            return done.error();
        return rows;
    }
    for (LetterKey& key : **few) {
        if (!isBefore(key, after))
            continue;
        const auto more = take(key);
        if (!more)
            return more.error();
        if (!*more)
            break;
    }
    return rows;
}

} // namespace fuseboard::store
