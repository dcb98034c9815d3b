// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/replayprogress.h"
#include "core/store/replayrelease.h"

#include <map>
#include <vector>

namespace fuseboard::engine {

/// What became of the rows that a replay has released: looks at those that have not come to an end, a piece at a time, and
/// never again at one that has. One thread; 48 bytes an open row.
class ReplayTally
{
public:
    static constexpr size_t kPiece = 4'000; ///< rows a poll(): less than 10 ms of a reader

    void add(const store::ReleasedRow& row);
    /// Looks at the next piece of the open rows. True when something changed.
    Result<bool> poll(store::Connection& reader);
    /// Every row that is open was looked at since it was added.
    bool isComplete() const { return m_unseen == 0; }
    bool hasOpen() const { return !m_open.empty(); }

    qint64 released() const { return m_released; }
    qint64 ended() const { return m_released - qint64(m_open.size()); }
    /// Of the running step (RampSchedule::stepOf).
    qint64 stepEnded() const { return m_stepEnded; }
    qint64 stepFailed() const { return m_stepFailed; }
    /// Rows that wait in their lane, unclaimed, and where they do.
    qint64 unclaimed() const { return m_unclaimed; }
    const std::map<DestinationId, BatchId>& unclaimedPlaces() const { return m_places; }
    /// waits: what a destination's unclaimed rows wait for; such rows are held, not under way.
    void describe(ReplayProgress& progress, const std::map<DestinationId, Reason>& waits = {}) const;

private:
    struct Open
    {
        store::ReleasedRow of;             ///< tries as last seen
        qint64 ordinal = 0;                ///< in the order of release
        RowState state = RowState::pending;
        Reason reason = Reason::none;
        bool seen = false;
    };
    void count(const Open& row, RowState state, Reason reason, qint64 n);
    void end(const Open& row, RowState state, Reason reason);

    std::vector<Open> m_open;
    size_t m_cursor = 0;
    qint64 m_unseen = 0;
    qint64 m_released = 0;
    qint64 m_stepEnded = 0;
    qint64 m_stepFailed = 0;
    qint64 m_unclaimed = 0;
    std::map<DestinationId, qint64> m_pending; ///< unclaimed ones by destination
    std::map<DestinationId, BatchId> m_places; ///< of these, one batch each
    ReplayProgress m_counts;               ///< by where the rows are; of open ones as last seen
};

} // namespace fuseboard::engine
