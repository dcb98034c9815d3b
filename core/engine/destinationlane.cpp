// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/destinationlane.h"

#include "core/engine/livedestination.h"

#include <algorithm>
#include <utility>

namespace fuseboard::engine {

namespace {
constexpr int kReadAhead = 64;
constexpr int kReadAheadInArrays = 1024;
}

DestinationLane::DestinationLane(LiveDestination& destination, Priority priority, int capacity)
    : m_destination(destination)
    , m_priority(priority)
    , m_slots(capacity)
{
}

int DestinationLane::readAhead() const
{
    const int records = m_destination.record.policy.array.records;
    if (m_ahead.isFast() && records == 1)
        return std::max(kReadAhead, 4 * m_slots.capacity()); // one read for the slots and the claims ahead of them
    const int inArrays = std::max(2 * m_slots.free(), kReadAheadInArrays);
    return std::max(kReadAhead, std::min(2 * m_slots.free() * records, inArrays));
}

const std::deque<DestinationLane::Ready>& DestinationLane::next() const
{
    if (m_ready.empty())
        return m_retries;
    const bool retryFirst = m_retriesAllowed && !m_retries.empty() && m_retries.front().order < m_ready.front().order;
    return retryFirst ? m_retries : m_ready;
}

DestinationLane::Taken DestinationLane::take()
{
    std::deque<Ready>& queue = &next() == &m_retries ? m_retries : m_ready;
    Ready ready = std::move(queue.front());
    queue.pop_front();
    return {std::move(ready.candidate), ready.due, ready.place};
}

int DestinationLane::leading() const
{
    const std::deque<Ready>& rows = next();
    const AttemptId array = rows.front().candidate.arrayOf;
    int n = 1;
    while (array.valid() && size_t(n) < rows.size() && rows[size_t(n)].candidate.arrayOf == array)
        ++n;
    return n;
}

void DestinationLane::putBack(Taken taken)
{
    std::deque<Ready>& queue = isRetry(taken.candidate) ? m_retries : m_ready;
    queue.push_front({std::move(taken.candidate), taken.wasDue, 0, taken.place});
}

DestinationLane::BatchCursor* DestinationLane::cursorOf(BatchId batch)
{
    const auto it = std::ranges::find(m_batches, batch, &BatchCursor::batch);
    return it == m_batches.end() ? nullptr : &*it;
}

void DestinationLane::addBatch(BatchId batch, RowId before)
{
    if (const auto closed = m_closed.find(batch); closed != m_closed.end())
        closed->second = before;
    else if (!cursorOf(batch))
        m_batches.push_back({batch, before});
}

void DestinationLane::removeBatch(BatchId batch)
{
    std::erase_if(m_batches, [batch](const BatchCursor& cursor) { return cursor.batch == batch; });
    for (std::deque<Ready>* queue : {&m_ready, &m_retries}) {
        for (const Ready& ready : *queue) {
            if (ready.candidate.batch == batch && ready.due)
                m_held.erase(ready.candidate.row);
        }
        std::erase_if(*queue, [batch](const Ready& ready) { return ready.candidate.batch == batch; });
    }
    if (m_feedingBatch == batch)
        m_feedingBatch = BatchId(-1); // its answer is dropped when it comes
    if (const auto closed = m_closed.find(batch); closed != m_closed.end())
        closed->second.reset();
}

void DestinationLane::closeBatch(BatchId batch)
{
    const auto known = m_closed.find(batch);
    std::optional<RowId> after = known == m_closed.end() ? std::nullopt : known->second;
    if (const BatchCursor* cursor = cursorOf(batch))
        after = cursor->after;
    for (const Ready& ready : m_ready) {
        const RowId before(ready.candidate.row.value - 1);
        if (ready.candidate.batch == batch && !ready.due && (!after || before < *after))
            after = before;
    }
    removeBatch(batch);
    m_closed[batch] = after;
}

void DestinationLane::openBatch(BatchId batch)
{
    const auto closed = m_closed.find(batch);
    if (closed == m_closed.end())
        return;
    const std::optional<RowId> after = closed->second;
    m_closed.erase(closed);
    if (after)
        addBatch(batch, *after);
}

void DestinationLane::stopDrain(MonoTime now)
{
    m_drain->transportFailed(now);
    for (const Ready& ready : m_ready)
        m_held.erase(ready.candidate.row);
    m_outside += qint64(m_ready.size());
    m_ready.clear();
    if (isFeeding())
        m_feedingBatch = BatchId(-1); // its answer is dropped when it comes
    if (m_outside > 0)
        m_dueAt = WallTime{};
}

void DestinationLane::noteDue(WallTime at)
{
    m_dueAt = m_dueAt ? std::min(*m_dueAt, at) : at;
    m_dueChangedMeanwhile = true;
}

std::optional<store::FeedRequest> DestinationLane::nextFeed(quint64 ticket, WallTime wall)
{
    const int ahead = readAhead();
    if (isFeeding() || (int(m_ready.size()) > ahead / 2 && !m_recount))
        return std::nullopt;
    const bool enoughRetries = int(m_retries.size()) > ahead / 2;
    if (m_retriesLeft && !enoughRetries) {
        m_retriesLeft = false;
        noteDue(wall);
    }
    const bool due = m_dueAt && *m_dueAt <= wall;

    store::FeedRequest request;
    request.ticket = ticket;
    request.lane = m_priority;
    request.limit = std::max(0, ahead - int(m_ready.size()));
    request.dueBy = wall;
    if ((std::exchange(m_recount, false) || due) && (!m_dueWasLast || m_batches.empty())) {
        request.skip.assign(m_held.begin(), m_held.end());
        for (const auto& [batch, after] : m_closed)
            request.skipBatches.push_back(batch);
        request.firstTries = enoughRetries;
        m_retriesLeft |= enoughRetries;
        m_feedingBatch = BatchId();
        m_dueChangedMeanwhile = false;
        m_dueWasLast = true;
    } else if (!m_batches.empty()) {
        m_nextBatch %= m_batches.size();
        request.batch = m_batches[m_nextBatch].batch;
        request.after = m_batches[m_nextBatch].after;
        m_feedingBatch = request.batch;
        m_dueWasLast = false;
        ++m_nextBatch;
    } else {
        return std::nullopt;
    }
    m_ticket = ticket;
    return request;
}

void DestinationLane::fed(store::FeedResult result)
{
    if (result.ticket != m_ticket)
        return;
    m_ticket = 0;
    if (result.error)
        return; // asked again at the next turn; the engine shows the error

    const bool due = !m_feedingBatch.valid() && m_feedingBatch.value == 0;
    if (!due) {
        BatchCursor* cursor = cursorOf(m_feedingBatch);
        if (!cursor)
            return; // removed meanwhile
        cursor->after = result.cursor;
        if (result.exhausted)
            std::erase_if(m_batches, [this](const BatchCursor& c) { return c.batch == m_feedingBatch; });
    }
    if (due && result.waiting)
        m_outside = *result.waiting;
    for (store::Candidate& candidate : result.rows) {
        if (due && (m_closed.contains(candidate.batch) || !m_held.insert(candidate.row).second))
            continue;
        if (due)
            m_outside = std::max<qint64>(0, m_outside - 1);
        std::deque<Ready>& queue = isRetry(candidate) ? m_retries : m_ready;
        const bool follows = candidate.arrayOf.valid() && !queue.empty() && queue.back().candidate.arrayOf == candidate.arrayOf;
        const RowId place = follows ? queue.back().place : candidate.row;
        queue.push_back({std::move(candidate), due, ++m_lastOrder, place});
    }
    if (m_drain)
        std::ranges::stable_sort(m_ready, {}, &Ready::place);
    if (due && !m_dueChangedMeanwhile)
        m_dueAt = result.exhausted ? result.nextDue : m_dueAt;
}

} // namespace fuseboard::engine
