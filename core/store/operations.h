// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/creditmove.h"
#include "core/store/deadletterrepository.h"

namespace fuseboard::store {

class BulkAction;
class Connection;

/// Who does it and why; journalled with every operation.
struct Actor
{
    QString name;     ///< login name of the operator
    QString reason;
};

/// How far apart a bulk replay starts its rows (R75). Nothing sleeps: each row becomes due a step after the one before it, so
/// what is due already when the engine starts, or waits for a closed gate or breaker meanwhile, follows the destination's own
/// limits instead.
struct ReplayPace
{
    Millis step{0};                ///< 0: all at once
    std::optional<WallTime> from;  ///< OperationResult::nextStart of the chunk before; empty: now
};

struct OperationResult
{
    OperationId operation;
    qint64 applied = 0;
    qint64 skipped = 0;       ///< claimed, or not a dead letter any more
    std::vector<DestinationId> destinations; ///< whose lanes have new work
    std::optional<WallTime> nextStart;       ///< of a replay with a pace: when a row after these may start
    std::vector<CreditMove> credits;         ///< what a settlement gave back or reconciled, for an engine that runs
};

/// Actions of the operator on dead letters. Each is one operation, journalled with what it found row by row, and skips rows
/// that are claimed or have changed. Call inside a WriteJob, for as many rows as the writer takes in 10 ms; more of them go
/// through the desk (engine/bulkjob.h), which makes one operation of them all.
class Operations
{
public:
    Operations(Connection& connection, WallTime now) : m_connection(connection), m_now(now) {}

    /// Adds a payload version (white space removed); the original is kept, the row stays where it is until it is replayed.
    /// Expects the version that the operator looked at. Errors, nothing changed: conflict (claimed or changed meanwhile, or
    /// another identity for a row that may have been delivered), parse with line and column, invalidArgument (no
    /// object, above the payload limit, or the same as before), notFound (no such row, or no identity column in it).
    Result<OperationResult> edit(RowId row, int expectedVersion, const QByteArray& body, const Actor& actor);
    /// Sends dead letters again: they wait for their lane. Ambiguous ones only when includeAmbiguous (may be paid twice).
    /// Rows past their destination's replay limit become dead (permanent) unless pastLimit; ambiguous ones stay as they are.
    /// Skipped too: rows whose payload is above the destination's limit, rows of an interrupted import, and rows of a batch
    /// whose cancellation is under way (one that is all cancelled runs again for them).
    Result<OperationResult> replay(const DeadLetterFilter& filter, bool includeAmbiguous, bool pastLimit, const Actor& actor,
                                   const ReplayPace& pace = {});
    /// The operator's word on ambiguous rows (and on dead ones with an unsettled attempt) after a look at the target.
    /// delivered: delivered (settledByHand), the credits of its unreconciled attempts are known to be spent. Not delivered:
    /// dead (exhausted) and replayable, the identity is free again, the credits are given back on their day.
    Result<OperationResult> settle(const DeadLetterFilter& filter, bool delivered, const Actor& actor);
    Result<OperationResult> discard(const DeadLetterFilter& filter, const Actor& actor);
    /// Excluded rows that the operator sends all the same, at their price.
    Result<OperationResult> sendAnyway(const std::vector<RowId>& rows, const Actor& actor);
    /// Dead rows to another destination, whose ledger scope they take (row-life.md): within one scope they keep what
    /// identifies them, into another they get a payload version with its identity and let the old one go. They stay dead
    /// until they are replayed. Skipped: rows that may have been delivered (settle them first), too large for the other
    /// destination, or without its identity columns. ErrorCode::notFound: no such destination.
    Result<OperationResult> move(const DeadLetterFilter& filter, DestinationId to, const Actor& actor);
    /// An operation that touches no rows (trip, reset, pause, settings), for the activity list.
    Result<OperationId> note(const QString& kind, const Actor& actor, DestinationId destination, BatchId batch, const QByteArray& detailJson);

private:
    Result<OperationResult> act(BulkAction& action, const QString& kind, const DeadLetterFilter& filter, const Actor& actor,
                                const QByteArray& detail = "{}", DestinationId destination = {});

    Connection& m_connection;
    WallTime m_now;
};

} // namespace fuseboard::store
