// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/deskjob.h"

#include <memory>

namespace fuseboard::store { class Workspace; }

namespace fuseboard::engine {

/// Where the operator's long work is done: a thread of its own that steps DeskJobs, with a reading connection of its own and
/// through the journal like everybody else. What a former run left unfinished comes first, in its order; jobs that were
/// submitted meanwhile come after.
/// Any thread may call; watches and listeners are called on the desk's thread and must not block.
class OperationDesk
{
public:
    using Watch = std::function<void(const DeskProgress&)>;

    /// The workspace, journal and clock outlive the desk.
    OperationDesk(const store::Workspace& workspace, store::Journal& journal, const Clock& clock);
    ~OperationDesk(); ///< stops

    /// Opens the reading connection on the desk's thread and takes up what was left unfinished.
    Result<void> start();
    /// Ends between two steps. What is unfinished goes on with the next start; jobs that are submitted now are answered with
    /// an error. The journal must still answer.
    void stop();
    /// For what an operation releases; null without one. It outlives the desk, or the desk was stopped.
    void setEngine(EngineControl* engine);

    /// Before start(): called on the desk's thread when an undo or redo changed settings. Must not block.
    void setSettingsWatch(std::function<void(store::ChangedSettings)> watch);

    /// The watch hears of this job alone, from its first step to its end.
    DeskTicket submit(std::unique_ptr<DeskJob> job, Watch watch = {});
    void cancel(DeskTicket ticket);
    void cancel(OperationId operation);

    /// Hears of every job, those of a former run too: of these, what they told last comes at once, on the calling thread.
    int addListener(Watch listener);
    /// When it returns, the listener is not called any more. Not from the listener itself.
    void removeListener(int listener);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace fuseboard::engine
