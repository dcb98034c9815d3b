// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/deskjob.h"
#include "core/engine/writepace.h"
#include "core/store/operationundo.h"

#include <memory>

namespace fuseboard::engine {

/// Undoes an operation or does it again, in chunks, across restarts; and takes back what an operation had done when it was
/// cancelled. What cannot be put back is left alone and counted; when nothing at all can, the operation stays as it was and
/// the end says why. Cancelled, it turns round: all or nothing to the operator. A change of settings is turned in one step,
/// whole or not at all.
class UndoJob final : public DeskJob
{
public:
    /// direction undo asks for an applied operation, redo for an undone one.
    static std::unique_ptr<UndoJob> start(OperationId operation, store::UndoDirection direction, const store::Actor& by);
    /// Ends an operation that is applying: what it has done is undone, it is cancelled.
    static std::unique_ptr<UndoJob> takeBack(OperationId operation, const store::Actor& by);
    /// Goes on with one that a former run left undoing, redoing or cancelling.
    static std::unique_ptr<UndoJob> resume(const store::OperationRecord& operation);

    std::optional<WallTime> step(DeskTools& tools) override;
    void cancel() override { m_cancelled = true; }
    OperationId operation() const override { return m_id; }
    QString title() const override { return m_title; }

private:
    UndoJob(OperationId operation, store::OperationState from, store::OperationState through, const store::Actor& by);

    std::optional<WallTime> begin(DeskTools& tools);
    std::optional<WallTime> turnSettings(DeskTools& tools);
    std::optional<WallTime> walk(DeskTools& tools);
    std::optional<WallTime> finish(DeskTools& tools);
    std::optional<WallTime> turnRound(DeskTools& tools);
    std::optional<WallTime> fail(DeskTools& tools, const Error& error);
    store::UndoDirection direction() const;
    store::OperationState end() const;
    void setTitle();
    void report(DeskTools& tools, bool ended, std::optional<Error> error = {});

    OperationId m_id;
    store::OperationState m_from;    ///< it is to be in
    store::OperationState m_through; ///< undoing, redoing or cancelling
    store::Actor m_by;
    store::OperationRecord m_operation;
    std::unique_ptr<store::OperationUndo> m_undo;
    store::UndoTally m_tally;
    RowId m_after;
    WritePace m_pace{32, 4096};
    QString m_title;
    bool m_begun = false;
    bool m_walked = false;
    bool m_cancelled = false;
    bool m_turned = false;
};

} // namespace fuseboard::engine
