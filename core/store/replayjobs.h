// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/operationrepository.h"
#include "core/store/replaysettings.h"

namespace fuseboard::store {

/// Where a replay job is. On disk in replay_job.state: append, never renumber.
enum class ReplayState : quint8 {
    recall = 0,    ///< its recall window runs: every row is a dead letter still
    running = 1,
    waiting = 2,   ///< for the operator's word, after a restart: nothing is released by itself
    stopped = 3,   ///< the same, since too many of its rows failed again
    ended = 4,     ///< all its rows were released and have come to an end
    recalled = 5,  ///< ended before anything was released
    cancelled = 6, ///< ended by the operator: the rest of its rows are dead letters as before
};
QLatin1String name(ReplayState);
constexpr bool waitsForOperator(ReplayState s) { return s == ReplayState::waiting || s == ReplayState::stopped; }
constexpr bool isOver(ReplayState s) { return s >= ReplayState::ended; }

struct ReplayJobRecord
{
    OperationId operation;
    ReplayState state = ReplayState::recall;
    ReplaySettings settings;
    WallTime recallUntil{};
    qint64 lookedAt = 0;           ///< rows of the selection, in its order: released, or left alone
    AttemptId firstAttempt;        ///< last one before it began
    QString why;                   ///< why it stopped or waits
    QByteArray progress;           ///< JSON: what it had come to when its state changed last
};

/// A row that a replay has let go.
struct ReleasedRow
{
    RowId row;
    DestinationId destination;
    BatchId batch;
    qint32 tries = 0;              ///< before
};

/// Replay jobs in the store. Reading works on any connection, writing in a WriteJob.
class ReplayJobs
{
public:
    explicit ReplayJobs(Connection& connection) : m_connection(connection) {}

    Result<void> add(const ReplayJobRecord& job);
    Result<ReplayJobRecord> job(OperationId operation);   ///< ErrorCode::notFound
    Result<void> setState(OperationId operation, ReplayState state, const QString& why, const QByteArray& progress);
    /// It begins: what is attempted from now on belongs to the time since its start.
    Result<void> begin(OperationId operation);
    Result<void> setLookedAt(OperationId operation, qint64 rows, int step);
    Result<void> setSettings(OperationId operation, const ReplaySettings& settings);
    /// The operator's word on a job that waits: it goes on. ErrorCode::conflict for one that does not wait.
    Result<void> goOn(OperationId operation);

    struct Listed
    {
        OperationRecord operation;
        ReplayJobRecord job;
    };
    /// Newest first.
    Result<std::vector<Listed>> list(int limit);
    /// Of the rows of its selection.
    Result<std::vector<DestinationId>> destinations(OperationId operation);
    /// Rows released so far, in the order of their release.
    Result<std::vector<ReleasedRow>> released(OperationId operation);

private:
    Connection& m_connection;
};

} // namespace fuseboard::store
