// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/deskjob.h"

#include <memory>
#include <vector>

namespace fuseboard::engine {

/// The jobs of the desk, stepped in turn: side by side, the one that has waited longest first; those that touch the same rows
/// one after the other, in the order in which they came. No thread and no waiting here: whoever calls turn() gives both.
class DeskRounds
{
public:
    using Write = std::function<Result<void>(store::WriteJob)>;
    using Watch = std::function<void(const DeskProgress&)>;

    DeskRounds(store::Connection& reader, const Clock& clock, Write write);

    void add(DeskTicket ticket, std::unique_ptr<DeskJob> job, Watch watch);
    void cancel(DeskTicket ticket);
    void cancel(OperationId operation);
    void setEngine(EngineControl* engine) { m_engine = engine; }
    void setSettingsWatch(std::function<void(store::ChangedSettings)> watch) { m_settingsWatch = std::move(watch); }

    /// Steps every job that is due, once. When the next one is; empty: there is none.
    std::optional<WallTime> turn();
    bool isIdle() const { return m_jobs.empty(); }

private:
    struct Running
    {
        DeskTicket ticket = 0;
        std::unique_ptr<DeskJob> job;
        Watch watch;
        WallTime due{};
        DeskProgress last;            ///< as it told it
        bool begun = false;           ///< no older job holds its rows
        bool cancelled = false;
        DeskTicket waitsFor = 0;
        std::vector<RowId> rows;      ///< read once, for comparing
        bool knowsRows = false;
    };

    bool mayStep(size_t at);
    /// False when its rows are still being written down, or cannot be read now; error says why.
    bool learnRows(Running& running, std::optional<Error>& error);
    void step(Running& running);
    void report(Running& running, DeskProgress progress);

    store::Connection& m_reader;
    const Clock& m_clock;
    Write m_write;
    EngineControl* m_engine = nullptr;
    std::function<void(store::ChangedSettings)> m_settingsWatch;
    std::vector<std::unique_ptr<Running>> m_jobs; ///< in the order in which they came
};

} // namespace fuseboard::engine
