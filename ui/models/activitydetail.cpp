// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/activitydetail.h"

namespace fuseboard::ui {

using store::OperationState;
using store::UndoDirection;

Result<std::optional<ActivityDetail>> readActivityDetail(store::Connection& connection, store::ActivityLog::Key key)
{
    store::ActivityLog log(connection);
    auto entries = log.entries({key});
    if (!entries)
        return entries.error();
    if (!entries->front())
        return std::optional<ActivityDetail>();
    ActivityDetail detail;
    detail.entry = std::move(*entries->front());
    if (detail.entry.isEvent)
        return std::optional(std::move(detail));
    const store::OperationRecord& operation = detail.entry.operation;
    detail.notUndoable = store::notUndoableBecause(operation);
    detail.notRedoable = store::notRedoableBecause(operation);
    detail.left = store::leftText(operation);
    if (const bool undo = detail.notUndoable.isEmpty(); undo || detail.notRedoable.isEmpty()) {
        const auto direction = undo ? UndoDirection::undo : UndoDirection::redo;
        const auto forecast = store::undoForecast(connection, operation, direction, ActivityDetail::kOutlookRows);
        if (!forecast)
            return forecast.error();
        auto text = forecast->text(connection, direction);
        if (!text)
            return text.error();
        detail.outlook = std::move(*text);
        detail.hopeless = forecast->isHopeless();
    }
    if (operation.changedAt) {
        // A turn that was refused altogether left the operation as it was; its words count all the same.
        const bool undone = operation.state == OperationState::undone || operation.state == OperationState::undoing;
        const auto last = undone ? UndoDirection::undo : UndoDirection::redo;
        const auto other = undone ? UndoDirection::redo : UndoDirection::undo;
        const auto refused = store::undoTally(operation, other);
        detail.refused = refused.done == 0 && refused.left > 0;
        const auto text = (detail.refused ? refused : store::undoTally(operation, last)).text(connection);
        if (!text)
            return text.error();
        detail.turned = *text;
    }
    auto rows = log.changedRows(operation, ActivityDetail::kRows);
    if (!rows)
        return rows.error();
    detail.rows = std::move(*rows);
    return std::optional(std::move(detail));
}

} // namespace fuseboard::ui
