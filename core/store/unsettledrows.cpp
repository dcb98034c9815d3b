// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/unsettledrows.h"

#include "core/store/idset.h"
#include "core/store/query.h"

namespace fuseboard::store {

namespace {

/// With more of them one pass over all rows is quicker than a look at each.
constexpr size_t kFew = 50'000;

} // namespace

Result<qint64> unsettledAmong(Connection& connection, std::span<const RowId> rows)
{
    qint64 found = 0;
    if (rows.size() > kFew) {
        IdSet wanted;
        for (const RowId row : rows)
            wanted.insert(row.value);
        auto q = Query::on(connection, "SELECT id FROM batch_row NOT INDEXED WHERE state = 5 OR (state = 6 AND maybe > 0)");
        if (!q)
            return q.error();
        auto done = forEachRow(**q, [&](const Statement& row) { found += wanted.contains(row.integer(0)); });
        return done ? Result<qint64>(found) : Result<qint64>(done.error());
    }
    auto q = Query::on(connection, "SELECT 1 FROM batch_row WHERE id = ? AND (state = 5 OR (state = 6 AND maybe > 0))");
    if (!q)
        return q.error();
    for (const RowId row : rows) {
        (*q)->bind(0, row);
        const auto is = (*q)->step();
        if (!is)
            return is.error();
        found += *is;
        (*q)->reset();
    }
    return found;
}

} // namespace fuseboard::store
