// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/credits.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/vocabulary.h"

#include <QByteArray>

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace fuseboard::store {

class Connection;

/// One attempt to be journalled before its request is sent (row-life.md, step 3). One claim carries one row.
struct Claim
{
    AttemptId attempt;      ///< given by the engine, ascending
    RowId row;
    BatchId batch;
    DestinationId destination;
    AccountId account;
    WebhookId webhook;
    RowState expected = RowState::pending; ///< compare-and-set: state, version and that nobody else has it
    qint32 version = 1;
    qint32 number = 1;
    AttemptId previous;
    int accountDay = 0;     ///< yyyymmdd
    Charge charge;
    WallTime at{};
};

enum class ClaimResult : quint8 {
    claimed, ///< committed: the request may be handed over
    stale,   ///< the row is no longer what was read; nothing was changed
    refused, ///< the ledger holds its identity for another row; the row is excluded now, with its reason
    failed,  ///< the store could not commit; nothing was changed
};

struct ClaimAck
{
    AttemptId attempt;
    RowId row;
    ClaimResult result = ClaimResult::failed;
    Reason reason = Reason::none; ///< for refused
};

/// Takes a claim back before the send (step 4): attempt undone, credits and ledger as before, row deferred.
struct Unclaim
{
    AttemptId attempt;
    RowId row;
    BatchId batch;
    AccountId account;
    int accountDay = 0;
    Charge charge;
    Reason reason = Reason::undoneClaim;
    WallTime dueAt{};
    WallTime at{};
    DestinationId destination;
};

/// What came back, kept for attempts that did not deliver.
struct AnswerRecord
{
    QByteArray headers;
    QByteArray body;
    bool truncated = false;
};

/// The end of an attempt (step 6). Applying it twice changes nothing the second time.
struct Settlement
{
    AttemptId attempt;
    RowId row;
    BatchId batch;
    DestinationId destination;
    AccountId account;
    WebhookId webhook;
    int accountDay = 0;
    Charge charge;
    CreditState credit = CreditState::released; ///< committed, released or unreconciled
    Outcome outcome = Outcome::delivered;
    RowState to = RowState::delivered;
    Reason reason = Reason::none;
    std::optional<WallTime> dueAt;  ///< for retryWait and deferred
    bool consumedRetry = false;
    qint32 cycleMs = 0;             ///< the row's new value
    bool sampleFailure = false;     ///< for the rollup: failure of the destination
    bool sampleIgnored = false;     ///< for the rollup: neutral
    WallTime at{};
    int status = 0;
    int failure = 0;
    std::array<qint64, 5> phasesUs{}; ///< dns, connect, tls, first byte, total
    std::optional<Millis> retryAfter;
    QByteArray error;               ///< UTF-8, one sentence; empty for delivered
    std::optional<AnswerRecord> answer;
};

/// Absolute numbers of a batch after a commit.
struct BatchCounts
{
    BatchId batch;
    BatchState state = BatchState::running;
    std::array<qint64, kRowStateCount> rows{};
};

/// Called on the store writer's thread, after the commit, in batches. Must not block.
class JournalSink
{
public:
    virtual ~JournalSink() = default;
    virtual void claimsDone(std::vector<ClaimAck> acks) = 0;
    virtual void unclaimsDone(std::vector<AttemptId> attempts) = 0;
    virtual void settlementsDone(std::vector<AttemptId> attempts) = 0;
    virtual void countsChanged(std::vector<BatchCounts> counts) = 0;
    /// The error while commits fail (settlements are kept and tried again, claims fail); nothing once they work again.
    virtual void storeTrouble(std::optional<Error> error) = 0;
};

/// A change of the workspace that is not a claim or a settlement. Runs inside the writer's transaction, in a savepoint of
/// its own; must finish in 10 ms.
using WriteJob = std::function<Result<void>(Connection&)>;
using WriteDone = std::function<void(const Result<void>&)>;

/// The way into the store. Everything posted is group-committed (at most 20 ms or 512 items), in order of posting,
/// acknowledged after the commit. Any thread may post.
class Journal
{
public:
    virtual ~Journal() = default;
    virtual void setSink(JournalSink* sink) = 0;
    virtual void claim(std::vector<Claim> claims) = 0;
    virtual void unclaim(std::vector<Unclaim> unclaims) = 0;
    virtual void settle(std::vector<Settlement> settlements) = 0;
    /// done is called on the writer's thread after the commit, or with the error.
    virtual void write(WriteJob job, WriteDone done = {}) = 0;
};

} // namespace fuseboard::store
