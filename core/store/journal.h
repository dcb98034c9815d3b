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

/// One row that an attempt claims.
struct ClaimedRow
{
    RowId row;
    BatchId batch;
    RowState expected = RowState::pending; ///< compare-and-set: state, version and that nobody else has it
    qint32 version = 1;
    qint32 number = 1;      ///< of the row's attempts
    AttemptId previous;     ///< the row's attempt before
    Charge charge;          ///< of this row
};

/// One attempt to be journalled before its request is sent (row-life.md, step 3). The claim is itself its first row; an
/// array has others, in the order of its members.
struct Claim : ClaimedRow
{
    AttemptId attempt;      ///< given by the engine, ascending
    DestinationId destination;
    AccountId account;
    WebhookId webhook;
    int accountDay = 0;     ///< yyyymmdd
    WallTime at{};
    bool repeats = false;   ///< an array that was sent before: all of its rows or none
    std::vector<ClaimedRow> others = {};
};

enum class ClaimResult : quint8 {
    claimed, ///< committed: the request may be handed over
    stale,   ///< the row is no longer what was read; nothing was changed
    refused, ///< the ledger holds its identity for another row; the row is excluded now, with its reason
    failed,  ///< the store could not commit; nothing was changed
};

/// A row that left its array before it was sent.
struct DroppedRow
{
    RowId row;
    ClaimResult result = ClaimResult::stale; ///< stale or refused
    Reason reason = Reason::none;            ///< for refused
};

struct ClaimAck
{
    AttemptId attempt;
    RowId row;
    ClaimResult result = ClaimResult::failed; ///< claimed when at least one row of an array was
    Reason reason = Reason::none;    ///< for refused
    std::vector<DroppedRow> dropped = {}; ///< of an array: what is not in it; the rest is what may be sent
};

struct UnclaimedRow
{
    RowId row;
    BatchId batch;
    Charge charge;
};

/// Takes a claim back before the send (step 4): attempt undone, credits and ledger as before, its rows deferred.
struct Unclaim : UnclaimedRow
{
    AttemptId attempt;
    AccountId account;
    int accountDay = 0;
    Reason reason = Reason::undoneClaim;
    WallTime dueAt{};
    WallTime at{};
    DestinationId destination = {};
    bool repeats = false;   ///< as in its claim: the rows stay bound to each other
    std::vector<UnclaimedRow> others = {};
};

/// What came back, kept for attempts that did not deliver.
struct AnswerRecord
{
    QByteArray headers;
    QByteArray body;
    bool truncated = false;
};

/// How far a row of an array is bound to the others when it is sent again.
enum class ArrayTie : quint8 {
    none,   ///< free: it may travel in another array, of at most arrayLimit rows
    repeat, ///< its next attempt repeats this one's array, whole
};

/// What an attempt came to for one of its rows.
struct SettledRow
{
    RowId row;
    BatchId batch;
    Charge charge;                  ///< of this row
    CreditState credit = CreditState::released; ///< committed, released or unreconciled
    RowState to = RowState::delivered;
    Reason reason = Reason::none;
    std::optional<WallTime> dueAt;  ///< for retryWait and deferred
    bool consumedRetry = false;
    qint32 cycleMs = 0;             ///< the row's new value
    // Rows of an array only.
    Outcome own = Outcome::delivered; ///< its own outcome; the attempt's unless the answer told the rows apart
    QByteArray ownError;            ///< what the answer says of this row; empty: the attempt's
    ArrayTie tie = ArrayTie::none;
    qint32 arrayLimit = 1;          ///< for none
};

/// The end of an attempt (step 6). Applying it twice changes nothing the second time. The settlement is itself that of the
/// first row; an array has others.
struct Settlement : SettledRow
{
    AttemptId attempt;
    DestinationId destination;
    AccountId account;
    WebhookId webhook;
    int accountDay = 0;
    Outcome outcome = Outcome::delivered;
    bool sampleFailure = false;     ///< for the rollup: failure of the destination
    bool sampleIgnored = false;     ///< for the rollup: neutral
    bool oneKey = false;            ///< sent under the policy idempotent: once delivered, its earlier attempts are settled with it
    std::optional<int> maxReplays;  ///< of the destination: a row that dies having used them up is dead (permanent)
    WallTime at{};
    int status = 0;
    int failure = 0;
    std::array<qint64, 5> phasesUs{}; ///< dns, connect, tls, first byte, total
    std::optional<Millis> retryAfter;
    int sentTurn = 0;               ///< place of its permit among the breaker's calls of that millisecond
    int turn = 0;                   ///< and that of its answer
    Millis flight{0};               ///< from the breaker's permit to the answer
    QByteArray error;               ///< UTF-8, one sentence; empty for delivered
    std::optional<AnswerRecord> answer;
    std::vector<SettledRow> others = {};
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
    /// All answers of one commit were given: a sink that hands them to another thread may do so in one go.
    virtual void groupDone() {}
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
    /// What has happened already and only has to get to the disk: while the store fails it is kept and tried again, in its place
    /// among unclaims and settlements. done is called when it is there, or with an error of the job's own.
    virtual void writeSurely(WriteJob job, WriteDone done = {}) { write(std::move(job), std::move(done)); }
};

} // namespace fuseboard::store
