// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/deskjob.h"
#include "core/engine/writepace.h"
#include "core/store/operationrepository.h"

#include <memory>
#include <span>

namespace fuseboard::engine {

/// A job on the rows that were shown when it was asked for. Its operation is made and its selection written down first
/// (state collecting), in pieces that the writer takes at once; then it works. A crash before that leaves an operation that
/// has changed nothing and says so; after it the job is made again from its operation.
class SelectionJob : public DeskJob
{
public:
    /// Rows as they were shown: their order does not matter. state and selected of the operation are filled in here.
    SelectionJob(store::NewOperation operation, std::vector<RowId> rows, QString title);
    /// Goes on with an operation of a former run, whose selection is complete.
    explicit SelectionJob(const store::OperationRecord& operation, QString title);

    std::optional<WallTime> step(DeskTools& tools) final;
    void cancel() override { m_cancelled = true; }
    OperationId operation() const override { return m_id; }
    QString title() const override { return m_title; }
    bool isCollecting() const override { return m_collecting; }
    std::vector<RowId> rows() const override { return m_rows; }
    /// A failure of the store itself, that the next try may not meet.
    static bool isStoreTrouble(const Error& error);

protected:
    /// In the transaction that completes the selection: what else is to be written down with it. An error that is not the
    /// store's own ends the job, nothing changed.
    virtual Result<void> collected(store::Connection& connection, OperationId operation);
    /// In the transaction that writes down these rows of the selection, the ones from that index on.
    virtual Result<void> collecting(store::Connection& connection, OperationId operation, size_t first, std::span<const RowId> rows);
    /// The state it is in once its selection is complete.
    virtual store::OperationState workingState() const { return store::OperationState::applying; }
    /// A step of the work itself; the selection is complete, no older job holds any of its rows. Asked to end by isCancelled().
    virtual std::optional<WallTime> work(DeskTools& tools) = 0;

    bool isCancelled() const { return m_cancelled; }
    qint64 selected() const { return m_selected; }
    /// Filled in as far as it is known here.
    DeskProgress progress() const;
    /// The job has failed in a way that another try may mend (the store's): it says so, and is called again after a while.
    std::optional<WallTime> tryAgain(DeskTools& tools, const Error& error);

private:
    std::optional<WallTime> collect(DeskTools& tools);
    std::optional<WallTime> giveUp(DeskTools& tools);

    store::NewOperation m_operation;
    std::vector<RowId> m_rows;
    QString m_title;
    OperationId m_id;
    qint64 m_selected = 0;
    size_t m_written = 0;
    WritePace m_pace;
    bool m_collecting = true;
    bool m_cancelled = false;
    std::optional<Error> m_failure;
};

/// An operation that a former run left before its selection was complete: it is closed, and says that it changed nothing.
std::unique_ptr<DeskJob> abandonedJob(const store::OperationRecord& operation);

} // namespace fuseboard::engine
