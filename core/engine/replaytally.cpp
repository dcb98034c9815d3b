// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/replaytally.h"

#include "core/store/query.h"

#include <algorithm>

namespace fuseboard::engine {

using resilience::RampSchedule;

void ReplayTally::add(const store::ReleasedRow& row)
{
    const int before = RampSchedule::stepOf(m_released);
    m_open.push_back({row, m_released++});
    ++m_unseen;
    if (RampSchedule::stepOf(m_released) != before)
        m_stepEnded = m_stepFailed = 0;
    count(m_open.back(), RowState::pending, Reason::none, 1);
}

void ReplayTally::count(const Open& row, RowState state, Reason reason, qint64 n)
{
    switch (state) {
    case RowState::delivered: m_counts.delivered += n; return;
    case RowState::dead: m_counts.failed[reason] += n; return;
    case RowState::ambiguous: m_counts.ambiguous += n; return;
    case RowState::deferred: m_counts.held[reason] += n; return;
    case RowState::pending:
        m_counts.underWay += n;
        m_unclaimed += n;
        if ((m_pending[row.of.destination] += n) > 0)
            m_places[row.of.destination] = row.of.batch;
        else
            m_places.erase(row.of.destination);
        return;
    case RowState::claimed:
    case RowState::retryWait: m_counts.underWay += n; return;
    case RowState::excluded:
    case RowState::cancelled:
    case RowState::discarded: m_counts.otherwise += n; return;
    }
}

void ReplayTally::end(const Open& row, RowState state, Reason reason)
{
    count(row, state, reason, 1);
    if (row.ordinal < RampSchedule::releasedBefore(RampSchedule::stepOf(m_released)))
        return;
    ++m_stepEnded;
    m_stepFailed += isDeadLetter(state);
}

Result<bool> ReplayTally::poll(store::Connection& reader)
{
    if (m_open.empty())
        return false;
    auto q = store::Query::on(reader, "SELECT state, reason, tries FROM batch_row WHERE id = ?");
    if (!q)
        return q.error();
    if (m_cursor >= m_open.size())
        m_cursor = 0;
    const size_t first = m_cursor;
    const size_t last = std::min(m_open.size(), first + kPiece);
    bool changed = false;
    size_t keep = first;
    for (size_t i = first; i < last; ++i) {
        Open row = m_open[i];
        const auto found = (*q)->bind(0, row.of.row).step();
        if (!found) {
            // Rows before it were counted: what was looked at is taken off, the rest stays.
            m_open.erase(m_open.begin() + qsizetype(keep), m_open.begin() + qsizetype(i));
            m_cursor = keep;
            return found.error();
        }
        const RowState state = *found ? (*q)->as<RowState>(0) : RowState::discarded;
        const Reason reason = *found ? (*q)->as<Reason>(1) : Reason::none;
        const qint32 tries = *found ? (*q)->as<qint32>(2) : row.of.tries;
        (*q)->reset();
        m_unseen -= !row.seen;
        row.seen = true;
        m_counts.attempts += tries - row.of.tries;
        changed = changed || tries != row.of.tries || state != row.state || reason != row.reason;
        row.of.tries = tries;
        count(row, row.state, row.reason, -1);
        if (!isOpen(state)) {
            end(row, state, reason);
            continue;
        }
        row.state = state;
        row.reason = reason;
        count(row, state, reason, 1);
        m_open[keep++] = row;
    }
    m_open.erase(m_open.begin() + qsizetype(keep), m_open.begin() + qsizetype(last));
    m_cursor = keep;
    return changed;
}

void ReplayTally::describe(ReplayProgress& progress, const std::map<DestinationId, Reason>& waits) const
{
    progress.released = m_released;
    progress.attempts = m_counts.attempts;
    progress.delivered = m_counts.delivered;
    progress.failed = m_counts.failed;
    progress.ambiguous = m_counts.ambiguous;
    progress.otherwise = m_counts.otherwise;
    progress.underWay = m_counts.underWay;
    progress.held = m_counts.held;
    progress.unclaimed = m_pending;
    std::erase_if(progress.unclaimed, [](const auto& entry) { return entry.second == 0; });
    for (const auto& [destination, reason] : waits) {
        const auto rows = m_pending.find(destination);
        if (rows == m_pending.end())
            continue;
        progress.underWay -= rows->second;
        progress.held[reason] += rows->second;
    }
    std::erase_if(progress.failed, [](const auto& entry) { return entry.second == 0; });
    std::erase_if(progress.held, [](const auto& entry) { return entry.second == 0; });
}

} // namespace fuseboard::engine
