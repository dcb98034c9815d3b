// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/selectionjob.h"
#include "core/store/editaction.h"

namespace fuseboard::engine {

class UndoJob;

/// One operation on many rows (bulkaction.h), in chunks of at most 10 ms of the writer's time, each of which says in its own
/// transaction how far the operation is: it goes on from there after a crash. All or nothing to the operator: cancelled, or
/// refused in the middle, it takes back what it has done.
class BulkJob final : public SelectionJob
{
public:
    using Body = store::OperationBodies::Body;

    /// Rows as they were shown. bodies: for importEdit, the new text of each row, in the order of the rows.
    BulkJob(store::NewOperation operation, std::vector<RowId> rows, std::vector<QByteArray> bodies = {});
    /// The same, of the payloads' versions that were shown: rows with another one by then are left alone.
    BulkJob(store::NewOperation operation, std::vector<std::pair<RowId, Body>> texts);
    explicit BulkJob(const store::OperationRecord& operation);
    ~BulkJob() override;

protected:
    Result<void> collecting(store::Connection& connection, OperationId operation, size_t first, std::span<const RowId> rows) override;
    std::optional<WallTime> work(DeskTools& tools) override;

private:
    Result<void> prepare(DeskTools& tools);
    std::optional<WallTime> applyChunk(DeskTools& tools);
    std::optional<WallTime> takeBack(DeskTools& tools);
    std::optional<WallTime> fail(DeskTools& tools, const Error& error);
    void told(DeskTools& tools, bool ended);

    std::vector<std::pair<RowId, Body>> m_bodies; ///< by row, until they are written down
    std::unique_ptr<store::BulkAction> m_action;
    store::OperationRecord m_operation;
    std::unique_ptr<UndoJob> m_takeBack;
    std::optional<Error> m_failure;
    WritePace m_pace{1, 64}; ///< chunks of the selection
    qint64 m_next = 0;
    qint64 m_applied = 0;
    qint64 m_skipped = 0;
};

/// One row's edit in the inspector: no selection is written down, and a text that is refused leaves no operation behind.
class EditJob final : public DeskJob
{
public:
    EditJob(RowId row, int expectedVersion, QByteArray body, store::Actor actor);
    std::optional<WallTime> step(DeskTools& tools) override;
    void cancel() override { m_cancelled = true; }
    OperationId operation() const override { return m_id; }
    QString title() const override;
    std::vector<RowId> rows() const override { return {m_row}; }

private:
    RowId m_row;
    int m_expectedVersion;
    QByteArray m_body;
    store::Actor m_actor;
    OperationId m_id;
    bool m_cancelled = false;
};

} // namespace fuseboard::engine
