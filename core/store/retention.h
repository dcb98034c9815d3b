// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/operations.h"

#include <optional>
#include <vector>

namespace fuseboard::store {

/// Opt-in (row-life.md): without it nothing is ever removed.
struct RetentionSettings
{
    bool on = false;
    qint64 keepDelivered = 1'000; ///< latest delivered rows whose payload stays
    qint64 keepResolved = 5'000;  ///< latest resolved dead letters whose payload stays
};

/// A row's payload as it was written to a file.
struct ExportedRow
{
    RowId row;
    qint32 version = 1;
};

/// What a run may remove now.
struct RetentionPlan
{
    std::vector<RowId> delivered;
    std::vector<RowId> resolved;  ///< discarded, or settled as delivered by hand
    qint64 notExported = 0;       ///< beyond the limits too, but never written to a file as they are now
};

/// Removes the text of payloads that nobody needs here any more (R105): of delivered rows beyond the latest keepDelivered and
/// of resolved dead letters beyond the latest keepResolved, and only of those whose current version was exported whole. The
/// row, its identity, ledger entry, attempts, charges and counters stay as they are; earlier versions of an edited payload
/// stay too, since an export does not hold them. Open rows, dead letters and rows with an attempt that is still ambiguous
/// are never touched. While texts are missing, the identity columns of their ledger scope cannot be changed.
class Retention
{
public:
    explicit Retention(Connection& connection) : m_connection(connection) {}

    Result<RetentionSettings> settings(); ///< any connection
    /// In a WriteJob; journalled as an operation. ErrorCode::invalidArgument: a negative number.
    Result<void> setSettings(const RetentionSettings& settings, const Actor& actor, WallTime now);
    /// In a WriteJob, 1,000 rows a job: call once their file is whole.
    Result<void> noteExported(const std::vector<ExportedRow>& rows, WallTime at);
    /// Any connection; looks at every row. ErrorCode::invalidArgument while retention is off.
    Result<RetentionPlan> plan();

private:
    Connection& m_connection;
};

/// One run over a plan: a single operation ("retention") in steps of at most 10 ms of writer time, and an event with the
/// counts at its end. Each row is looked at again in the step that empties it. A run that ends early leaves the operation
/// applying, with what it has done; the next run goes on with what is left.
class RetentionRun
{
public:
    RetentionRun(const RetentionPlan& plan, Actor actor);

    bool isDone() const { return m_done; }
    /// The next step, as a WriteJob of its own.
    Result<void> step(Connection& connection, WallTime now);
    qint64 delivered() const { return m_removed[0]; }
    qint64 resolved() const { return m_removed[1]; }

private:
    struct Item
    {
        RowId row;
        bool resolved;
    };
    Result<void> begin(Connection& connection, WallTime now);
    Result<void> removeSome(Connection& connection, WallTime now);
    Result<void> save(Connection& connection, WallTime now);

    std::vector<Item> m_items;
    size_t m_next = 0;
    Actor m_actor;
    OperationId m_operation;
    qint64 m_removed[2] = {0, 0};
    bool m_done = false;
};

} // namespace fuseboard::store
