// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/vocabulary.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <vector>

namespace fuseboard::store {

/// A row that may be claimed.
struct Candidate
{
    RowId row;
    BatchId batch;
    RowState state = RowState::pending;
    qint32 version = 1;
    qint32 tries = 0;
    qint32 retries = 0;
    qint32 cycleMs = 0;
    AttemptId lastAttempt;
    std::optional<WallTime> deadline; ///< not started at or after it
    Millis lastWait{0};               ///< retryWait: the delay that it has waited
    QByteArray body;
    qint32 arrayLimit = 0;   ///< rows at most in an array with it; 0: none was set
    AttemptId arrayOf;       ///< valid: a member of an array that is repeated whole…
    qint32 arraySize = 0;    ///< …and has that many rows, which follow each other
    bool arrayMaybe = false; ///< an earlier attempt of that array may have been processed
    qint32 maybe = 0;        ///< earlier attempts of the row that may have been processed, which nobody has settled
};

/// Either the untouched rows of one batch after a row (batch valid), or the rows of a destination's lane that are due
/// (batch not valid): by due time, those of the offline queue first in, first out by row.
struct FeedRequest
{
    quint64 ticket = 0;
    DestinationId destination;
    Priority lane = Priority::normal;
    BatchId batch;
    RowId after;
    WallTime dueBy{};
    std::vector<RowId> skip; ///< due rows that the engine already holds
    bool firstTries = false; ///< of the due rows only those that have used no retry and are bound to no array
    int limit = 64;
    std::vector<BatchId> skipBatches; ///< due rows of these are passed over, ascending
};

struct FeedResult
{
    quint64 ticket = 0;
    std::vector<Candidate> rows;
    RowId cursor;                    ///< for the next FeedRequest::after
    bool exhausted = false;          ///< nothing more after the cursor, or nothing more due
    std::optional<WallTime> nextDue; ///< lane feed: earliest due_at still in the future
    std::optional<qint64> waiting;   ///< offline queue: its rows, due or not, that FeedRequest::skip does not name
    std::vector<AttemptId> broken;   ///< lane feed: arrays that can never be repeated as they were
    std::optional<Error> error;
};

/// Reads candidates on a thread of its own. Answers in the order of the requests; the sink must not block.
class CandidateSource
{
public:
    using Sink = std::function<void(FeedResult)>;
    virtual ~CandidateSource() = default;
    /// Once it returns the former sink is not called any more. Not from inside the sink.
    virtual void setSink(Sink sink) = 0;
    virtual void fetch(FeedRequest request) = 0;
};

} // namespace fuseboard::store
