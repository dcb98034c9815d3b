// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowindex.h"

#include "core/store/connection.h"
#include "core/store/deadletterquery.h"

#include <algorithm>
#include <map>

namespace fuseboard::store {

namespace {

template <class T>
bool contains(const std::vector<T>& among, T value)
{
    return among.empty() || std::find(among.begin(), among.end(), value) != among.end();
}

} // namespace

Result<DeadLetterListing> RowIndex::deadLetters(const DeadLetterFilter& filter)
{
    DeadLetterListing out;
    const auto total = m_connection.scalar("SELECT count(*) FROM batch_row WHERE state IN (5, 6)");
    if (!total)
        return total.error();
    out.total = *total;

    DeadLetterFilter wide = filter;
    wide.states.clear();
    wide.reasons.clear();
    wide.destination = {};
    const DeadLetterQuery query(wide);
    const QByteArray sql = "SELECT r.id, r.state, r.reason, r.destination_id" + query.from(false)
        + " ORDER BY r.changed_at DESC, r.id DESC";
    auto q = m_connection.prepare(sql);
    if (!q)
        return q.error();
    query.bind(*q);

    std::map<std::pair<RowState, Reason>, qint64> reasons;
    std::map<DestinationId, qint64> destinations;
    for (;;) {
        const auto more = q->step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        const auto state = q->as<RowState>(1);
        const auto reason = q->as<Reason>(2);
        const auto destination = q->id<DestinationId>(3);
        const bool ofReason = contains(filter.states, state) && contains(filter.reasons, reason);
        const bool ofDestination = !filter.destination.valid() || filter.destination == destination;
        if (ofDestination)
            ++reasons[{state, reason}];
        if (ofReason)
            ++destinations[destination];
        if (ofReason && ofDestination)
            out.rows.push_back(q->id<RowId>(0));
    }

    for (const auto& [key, rows] : reasons)
        out.reasons.push_back({key.first, key.second, rows});
    std::stable_sort(out.reasons.begin(), out.reasons.end(), [](const auto& a, const auto& b) { return a.rows > b.rows; });

    auto names = m_connection.prepare("SELECT name FROM destination WHERE id = ?1");
    if (!names)
        return names.error();
    for (const auto& [id, rows] : destinations) {
        names->bind(0, id);
        const auto found = names->step();
        if (!found)
            return found.error();
        out.destinations.push_back({id, *found ? names->text(0) : QString(), rows});
        names->reset();
    }
    std::stable_sort(out.destinations.begin(), out.destinations.end(),
                     [](const auto& a, const auto& b) { return a.rows > b.rows; });
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
