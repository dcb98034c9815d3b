// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/engine/enginecontrol.h"
#include "core/store/journal.h"

#include <functional>
#include <optional>

namespace fuseboard::engine {

/// How far a job of the operation desk is. Values; handed to listeners on the desk's thread.
struct DeskProgress
{
    OperationId operation;
    QString kind;               ///< bulkEdit, discard, settle, replay, undo…
    QString title;              ///< "Replay 312 rows"
    qint64 total = 0;           ///< rows of the selection
    qint64 done = 0;            ///< looked at
    qint64 applied = 0;
    qint64 skipped = 0;
    QString detail;             ///< of kinds that have more to say; JSON object
    bool ended = false;
    bool cancelled = false;
    std::optional<Error> error; ///< why it ended before its time, or what holds it up
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
};

} // namespace fuseboard::engine
