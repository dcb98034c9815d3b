// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/activitylog.h"
#include "core/store/undoforecast.h"

namespace fuseboard::ui {

/// One line of the activity list with everything that is known of it. Values.
struct ActivityDetail
{
    store::ActivityEntry entry;
    QString notUndoable;   ///< why; empty when it can be undone
    QString notRedoable;
    QString outlook;       ///< what undo or redo, whichever it would be, could not turn any more, and why; empty: nothing is in its way
    bool hopeless = false; ///< and that is all of it
    QString left;          ///< why it left rows alone
    QString turned;        ///< what its last undo or redo could not put back, and why: "2 already sent"
    bool refused = false;  ///< and that was all of it
    std::vector<store::ChangedRow> rows;

    static constexpr int kRows = 200;
    static constexpr int kOutlookRows = 5'000; ///< of larger operations only the first are looked at
};

/// Empty when it is not there any more. On a reader.
Result<std::optional<ActivityDetail>> readActivityDetail(store::Connection& connection, store::ActivityLog::Key key);

} // namespace fuseboard::ui
