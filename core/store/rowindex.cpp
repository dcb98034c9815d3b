// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowindex.h"

#include "core/store/connection.h"
#include "core/store/lettersearch.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace fuseboard::store {

Result<DeadLetterListing> RowIndex::deadLetters(const DeadLetterFilter& filter, const LetterSort& sort)
{
    return LetterSearch(m_connection).listing(filter, sort);
}

Result<std::vector<ReplayPart>> RowIndex::replayParts(const std::vector<RowId>& rows)
{
    constexpr size_t kAtATime = 2'000;
    using Key = std::tuple<DestinationId, RowState, int, qint64, qint64>;
    std::map<Key, qint64> parts;
    for (size_t begin = 0; begin < rows.size(); begin += kAtATime) {
        QByteArray sql = "SELECT r.destination_id, r.state, r.replays, b.data_milli, b.action_milli, count(*)"
                         " FROM batch_row r JOIN batch b ON b.id = r.batch_id WHERE r.id IN (";
        for (size_t i = begin; i < std::min(begin + kAtATime, rows.size()); ++i)
            sql += QByteArray::number(rows[i].value) + ',';
        sql.back() = ')';
        sql += " AND r.state IN (5, 6) GROUP BY 1, 2, 3, 4, 5";
        auto q = m_connection.prepare(sql);
        if (!q)
            return q.error();
        for (;;) {
            const auto more = q->step();
            if (!more)
                return more.error();
            if (!*more)
                break;
            parts[{q->id<DestinationId>(0), q->as<RowState>(1), int(q->integer(2)), q->integer(3), q->integer(4)}] += q->integer(5);
        }
    }
    std::vector<ReplayPart> out;
    for (const auto& [key, count] : parts) {
        const auto& [destination, state, replays, data, actions] = key;
        out.push_back({destination, state, replays, {{data}, {actions}}, count});
    }
    return out;
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
