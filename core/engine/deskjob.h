// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/engine/enginecontrol.h"
#include "core/store/journal.h"
#include "core/store/settingschange.h"

#include <functional>
#include <optional>
#include <vector>

namespace fuseboard::engine {

/// Names a job of the desk for as long as it runs, before its operation has a number already.
using DeskTicket = quint64;

/// How far a job of the operation desk is. Values; handed to listeners on the desk's thread.
struct DeskProgress
{
    OperationId operation = {};
    QString kind = {};          ///< bulkEdit, discard, settle, replay, undo…
    QString title = {};         ///< "Replay 312 rows"
    qint64 total = 0;           ///< rows of the selection
    qint64 done = 0;            ///< looked at
    qint64 applied = 0;
    qint64 skipped = 0;
    QString detail = {};        ///< at the end, why rows were left alone; of a replay a JSON object
    bool ended = false;
    bool cancelled = false;
    std::optional<Error> error = {}; ///< why it ended before its time, or what holds it up
    DeskTicket ticket = 0;      ///< filled in by the desk
    QString waitsFor = {};      ///< title of the operation that works on some of its rows and goes first; else empty
};

/// What a job of the desk may use, on the desk's thread.
struct DeskTools
{
    store::Connection& reader;  ///< read-only
    const Clock& clock;
    EngineControl* engine;      ///< null without a running engine
    /// Posts to the journal and waits for the commit.
    std::function<Result<void>(store::WriteJob)> write;
    std::function<void(DeskProgress)> report;
    /// Settings of these were changed: whoever runs an engine reads them again. May be empty.
    std::function<void(store::ChangedSettings)> settingsChanged = {};
};

/// Work of the operator that takes many short steps. Lives on the desk's thread; what it must not forget is in the store.
class DeskJob
{
public:
    virtual ~DeskJob() = default;
    /// The next piece, at most one write of 10 ms. When it wants to be called again; empty: it has ended.
    virtual std::optional<WallTime> step(DeskTools& tools) = 0;
    /// Asked by the operator: it ends in order with its next step.
    virtual void cancel() = 0;
    virtual OperationId operation() const = 0;
    /// Of the operations list and the job list: "Replay 312 rows".
    virtual QString title() const { return {}; }

    // First come, first served where jobs touch the same rows: a job is not stepped while an older one that holds some of its
    // rows has not ended. Its rows are the selection of its operation in the store (OperationSelection).
    /// True while it writes its selection down: it is stepped all the same, and touches no row.
    virtual bool isCollecting() const { return false; }
    /// Its rows, ascending, of a job that has them at hand (its operation or selection may not be in the store yet).
    virtual std::vector<RowId> rows() const { return {}; }
    /// Whether younger jobs on the same rows wait until it has ended.
    virtual bool holdsRows() const { return true; }
};

} // namespace fuseboard::engine
