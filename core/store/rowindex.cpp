// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowindex.h"

#include "core/store/connection.h"
#include "core/store/lettersearch.h"

#include <algorithm>
#include <map>

namespace fuseboard::store {

Result<DeadLetterListing> RowIndex::deadLetters(const DeadLetterFilter& filter, const LetterSort& sort)
{
    return LetterSearch(m_connection).listing(filter, sort);
}

Result<std::vector<RowId>> RowIndex::batchRows(BatchId batch, const std::vector<RowState>& states)
{
    // Rows of a batch lie between its first and last row; a second import at the same time may have put some in between.
    QByteArray sql = "SELECT r.id FROM batch b CROSS JOIN batch_row r ON r.id BETWEEN b.first_row AND b.last_row"
                     " WHERE b.id = ?1 AND r.batch_id = b.id";
    if (!states.empty()) {
        sql += " AND r.state IN (";
        for (const RowState state : states)
            sql += QByteArray::number(int(state)) + ',';
        sql.back() = ')';
    }
    sql += " ORDER BY r.id";
    auto q = m_connection.prepare(sql);
    if (!q)
        return q.error();
    q->bind(0, batch);
    std::vector<RowId> out;
    for (;;) {
        const auto more = q->step();
        if (!more)
            return more.error();
        if (!*more)
            return out;
        out.push_back(q->id<RowId>(0));
    }
}

} // namespace fuseboard::store
