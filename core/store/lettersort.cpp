// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lettersort.h"

#include "core/store/connection.h"
#include "core/store/query.h"

#include <algorithm>

namespace fuseboard::store {

Result<void> LetterOrder::prepare()
{
    switch (m_sort.column) {
    case LetterColumn::error: return rank("SELECT id FROM error_text ORDER BY text");
    case LetterColumn::batch: return rank("SELECT id FROM batch ORDER BY name COLLATE NOCASE, id");
    case LetterColumn::destination: return rank("SELECT id FROM destination ORDER BY name COLLATE NOCASE, id");
    default: return {};
    }
}

Result<void> LetterOrder::rank(const char* sql)
{
    auto q = Query::on(m_connection, sql);
    if (!q)
        return q.error();
    return forEachRow(**q, [&](const Statement& row) { m_ranks.emplace(row.integer(0), qint64(m_ranks.size()) + 1); });
}

qint64 LetterOrder::valueOf(const LetterKey& key) const
{
    const auto ranked = [&](qint64 id) {
        const auto it = m_ranks.find(id);
        return it == m_ranks.end() ? 0 : it->second;
    };
    switch (m_sort.column) {
    case LetterColumn::error: return ranked(key.error);
    case LetterColumn::batch: return ranked(key.batch);
    case LetterColumn::destination: return ranked(key.destination);
    // As it is shown: ambiguous rows are one reason, and stand together.
    case LetterColumn::reason: return key.state == RowState::ambiguous ? 1'000 + qint64(key.reason) : qint64(key.reason);
    case LetterColumn::status: return key.status;
    case LetterColumn::tries: return key.tries;
    default: return 0;
    }
}

void LetterOrder::add(const LetterKey& key)
{
    switch (m_sort.column) {
    case LetterColumn::age: m_rows.push_back(RowId(key.row)); break;
    case LetterColumn::row: m_set.insert(key.row); break;
    default: m_keys.emplace_back(valueOf(key), key.row);
    }
}

Result<std::vector<RowId>> LetterOrder::finish()
{
    if (m_sort.column == LetterColumn::row) {
        auto rows = byLabel();
        if (!rows)
            return rows.error();
        m_rows = std::move(*rows);
    } else if (m_sort.column != LetterColumn::age) {
        std::sort(m_keys.begin(), m_keys.end());
        m_rows.reserve(m_keys.size());
        for (const auto& [value, row] : m_keys)
            m_rows.push_back(RowId(row));
    }
    if (m_sort.descending)
        std::reverse(m_rows.begin(), m_rows.end());
    return std::move(m_rows);
}

Result<std::vector<RowId>> LetterOrder::byLabel()
{
    std::vector<RowId> rows;
    rows.reserve(m_set.size());
    constexpr size_t kFew = 20'000;
    if (m_set.size() > kFew) {
        auto q = Query::on(m_connection, "SELECT id FROM batch_row INDEXED BY batch_row_label WHERE state IN (5, 6) ORDER BY label, id");
        if (!q)
            return q.error();
        auto done = forEachRow(**q, [&](const Statement& row) {
            if (m_set.contains(row.integer(0)))
                rows.push_back(row.id<RowId>(0));
        });
        if (!done)
            return done.error();
        return rows;
    }
    auto q = Query::on(m_connection, "SELECT label FROM batch_row WHERE id = ?");
    if (!q)
        return q.error();
    std::vector<std::pair<QByteArray, qint64>> labels;
    Result<void> done;
    m_set.forEach([&](qint64 row) {
        if (!done)
            return;
        (*q)->bind(0, row);
        if (const auto found = (*q)->step(); !found)
            done = found.error();
        else if (*found)
            labels.emplace_back((*q)->bytes(0), row);
        (*q)->reset();
    });
    if (!done)
        return done.error();
    std::sort(labels.begin(), labels.end());
    for (const auto& [label, row] : labels)
        rows.push_back(RowId(row));
    return rows;
}

} // namespace fuseboard::store
