// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/mailbox.h"
#include "core/engine/destinationlane.h"
#include "core/store/journal.h"

#include <map>
#include <memory>

namespace fuseboard::engine {

class LiveDestination;

/// Takes rows along the fallback chain of their destination while its live way is closed (R94..R101, semantics.md §10), and
/// keeps the cache fresh while it is open. What a row gets and where it goes is one transaction: nothing is lost between the
/// two (B-29). One chunk a lane is under way at a time, each a write job of a few milliseconds. Engine thread; the store
/// answers through a mailbox.
class FallbackWalk
{
public:
    static constexpr size_t kChunkRows = 64;

    explicit FallbackWalk(store::Journal& journal);

    struct Chunk
    {
        DestinationLane* lane = nullptr;
        Reason cause = Reason::none;
        QString why;                              ///< the same in words
        std::vector<DestinationLane::Taken> rows; ///< of one destination, not empty
    };
    /// A chunk of that lane is under way, or one has failed within the last second.
    bool isBusy(const DestinationLane& lane, MonoTime now) const;
    void walk(Chunk chunk, MonoTime now, WallTime wall);

    struct Done
    {
        Chunk chunk;
        int queued = 0;              ///< rows that are in the offline queue now
        std::optional<Error> error;  ///< nothing was changed: the rows go back to their lane
    };
    std::vector<Done> takeDone(MonoTime now);

    /// The destination delivered that row and answered this: what it adds to the row goes into the cache (R100).
    void delivered(const LiveDestination& destination, RowId row, const QByteArray& answer);
    /// Hands over what was delivered since the last call.
    void flush(WallTime wall);

    /// No chunk is under way.
    bool isQuiet() const { return m_walking.empty(); }

private:
    struct Answer
    {
        quint64 ticket = 0;
        int queued = 0;
        std::optional<Error> error;
    };
    struct Learnt
    {
        ScopeId scope;
        QString domainColumn;
        RowId row;
        QByteArray fields;
    };
    static Result<void> learn(store::Connection& connection, const std::vector<Learnt>& learnt, WallTime at);

    store::Journal& m_journal;
    std::shared_ptr<Mailbox<Answer>> m_answers; ///< the writer's thread may answer when this object has gone
    std::map<quint64, Chunk> m_walking;
    std::map<const DestinationLane*, MonoTime> m_restUntil;
    std::vector<Learnt> m_learnt;
    quint64 m_lastTicket = 0;
};

} // namespace fuseboard::engine
