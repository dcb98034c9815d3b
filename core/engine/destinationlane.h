// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/claimahead.h"
#include "core/resilience/bulkhead.h"
#include "core/resilience/queuedrain.h"
#include "core/store/candidatesource.h"

#include <deque>
#include <map>
#include <unordered_set>
#include <vector>

namespace fuseboard::engine {

class LiveDestination;

/// Concurrency pool of one destination and priority, with the few rows read ahead for it. Two sources feed it: the
/// untouched rows of its batches, by row number and batch after batch in turn, and the rows that are due again (retries,
/// deferred, replayed). While there are both, they are read in turn, so that a large replay does not keep a batch waiting nor
/// the other way round. It never reads ahead by more than twice its free slots or 64 rows (row-life.md, step 1).
/// Engine thread.
class DestinationLane
{
public:
    DestinationLane(LiveDestination& destination, Priority priority, int capacity);
    void setDrain(resilience::QueueDrain drain) { m_drain = std::move(drain); }

    LiveDestination& destination() const { return m_destination; }
    Priority priority() const { return m_priority; }
    resilience::Bulkhead& slots() { return m_slots; }
    const resilience::Bulkhead& slots() const { return m_slots; }
    ClaimAhead& ahead() { return m_ahead; }
    /// A slot is free, or a claim may run ahead of the slots.
    bool mayClaim() const
    {
        return m_slots.free() > 0 || (m_priority != Priority::queue && m_ahead.count() < m_ahead.limit(m_slots.capacity()));
    }

    /// Retries that are beyond their share (RetryBudget) stay where they are and let first tries pass. Until it is called
    /// again, the functions below see only rows that may go.
    void allowRetries(bool allowed) { m_retriesAllowed = allowed; }
    bool hasRetries() const { return !m_retries.empty(); }
    /// A repeated array is one whatever its rows have behind them: they stay together. Rows of the offline queue are spread
    /// by its own schedule and pace.
    bool isRetry(const store::Candidate& row) const
    {
        return (row.retries > 0 || row.arrayOf.valid()) && m_priority != Priority::queue;
    }
    /// Rows read ahead, whether they may go or not.
    int waiting() const { return int(m_ready.size() + m_retries.size()); }
    /// No slot is free and no more is read ahead: what else there is waits in the store (R51).
    bool isFull() const { return m_slots.free() == 0 && int(m_ready.size()) > readAhead() / 2; }

    /// Fewer first tries are in line than that, and more are being read.
    bool isShortOf(int rows) const { return isFeeding() && !m_ready.empty() && m_ready.size() < size_t(rows); }
    bool hasRows() const { return !m_ready.empty() || (m_retriesAllowed && !m_retries.empty()); }
    const store::Candidate& front() const { return next().front().candidate; }

    struct Taken
    {
        store::Candidate candidate;
        bool wasDue = false;
        RowId place; ///< in the offline queue: that of the first row of its array
    };
    Taken take();
    /// Rows in line that belong to the same repeated array as the front row; 1 when that belongs to none.
    int leading() const;
    /// The claim could not be committed: first in line again.
    void putBack(Taken taken);
    /// The claim of a due row was answered: its row may be read again when it comes due once more.
    void forget(RowId row) { m_held.erase(row); }

    void addBatch(BatchId batch, RowId before);
    /// Rows of the batch that were read ahead go back to the store; it is not read until addBatch().
    void removeBatch(BatchId batch);
    /// As removeBatch(), and its due rows are passed over too, until openBatch(), which takes it up where it was left; a batch
    /// that was removed meanwhile stays so. noteDue() is the caller's.
    void closeBatch(BatchId batch);
    void openBatch(BatchId batch);
    /// Rows come due at that instant, or some may be due already.
    void noteDue(WallTime at);
    std::optional<WallTime> dueAt() const { return m_dueAt; }

    /// What to ask the store for, if it is time to read ahead.
    std::optional<store::FeedRequest> nextFeed(quint64 ticket, WallTime wall);
    void fed(store::FeedResult result);
    bool isFeeding() const { return m_ticket != 0; }

    /// The offline queue only (null for the others): when its next row may start.
    resilience::QueueDrain* drain() { return m_drain ? &*m_drain : nullptr; }
    bool isStopped(MonoTime now) const { return m_drain && m_drain->isStopped(now); }
    /// The offline queue only: the drain stops. Rows that were read ahead go back to the store, so that the one that comes
    /// back is ahead of them again.
    void stopDrain(MonoTime now);
    Millis drainWait(MonoTime now) const { return m_drain ? m_drain->waitFor(now) : Millis(0); }
    /// The offline queue only: its rows, those read ahead and in flight included (R108).
    qint64 depth() const { return m_outside + qint64(m_held.size()); }
    /// Rows that came into the offline queue, or back to it, without this lane.
    void addOutside(qint64 rows) { m_outside += rows; }
    /// Rows left the offline queue without this lane: the next feed counts it again.
    void recount() { m_recount = depth() > 0; }
    bool wantsCount() const { return m_recount; }

private:
    struct BatchCursor
    {
        BatchId batch;
        RowId after;
    };
    struct Ready
    {
        store::Candidate candidate;
        bool due = false;
        quint64 order = 0; ///< of its arrival
        RowId place;
    };
    BatchCursor* cursorOf(BatchId batch);
    int readAhead() const;
    /// The queue whose front came first, of those that may go.
    const std::deque<Ready>& next() const;

    LiveDestination& m_destination;
    Priority m_priority;
    resilience::Bulkhead m_slots;
    ClaimAhead m_ahead;
    std::deque<Ready> m_ready;        ///< rows that have used no retry
    std::deque<Ready> m_retries;
    bool m_retriesAllowed = true;
    quint64 m_lastOrder = 0;
    std::unordered_set<RowId> m_held; ///< due rows read ahead or being claimed
    std::vector<BatchCursor> m_batches;
    std::map<BatchId, std::optional<RowId>> m_closed; ///< with the row to go on after, if any are left untouched
    size_t m_nextBatch = 0;
    std::optional<WallTime> m_dueAt;
    bool m_dueWasLast = false;        ///< the last feed was of due rows: a batch comes next
    bool m_retriesLeft = false;       ///< retries that were due stayed in the store, since enough were read ahead
    quint64 m_ticket = 0;             ///< of the feed under way
    BatchId m_feedingBatch;           ///< not valid: the due feed
    bool m_dueChangedMeanwhile = false;
    std::optional<resilience::QueueDrain> m_drain;
    bool m_recount = false;
    qint64 m_outside = 0;             ///< rows of the offline queue that are not in m_held
};

} // namespace fuseboard::engine
