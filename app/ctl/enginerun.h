// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/figures.h"
#include "app/ctl/invocation.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace fuseboard::ctl {

/// Runs the engine of a session until nothing of a scope is open any more, or what is left waits for the operator, or a
/// signal asks it to stop; shows one progress line. The engine is stopped in order before it reports.
class EngineRun : public QObject
{
    Q_OBJECT
public:
    struct Ending
    {
        enum Kind { settled, waiting, stopped, failed } kind = settled;
        QString waitsFor;           ///< waiting: what for, in words
        std::optional<Error> error; ///< failed
    };

    EngineRun(Invocation& invocation, app::Session& session, FigureScope scope);

    /// What the run is for beyond the rows that are open now. started: the engine and the desk run. reached: asked at every
    /// look; while it gives nothing, rows may still come, and the run goes on without open ones. says: in front of the progress.
    struct Goal
    {
        std::function<void()> started;
        std::function<std::optional<Ending>()> reached;
        std::function<QString()> says;
    };
    void setGoal(Goal goal) { m_goal = std::move(goal); }

    /// ended is called once, on this thread, with the engine stopped and everything committed.
    void start(std::function<void(const Ending&)> ended);
    /// As a signal does.
    void stop();

private:
    void onSnapshot(engine::SnapshotPtr snapshot);
    void look();
    bool inScope(const engine::DestinationSnapshot& destination) const;
    void showProgress();
    /// What the open rows of the scope wait for when nobody but the operator can help; empty while there is hope.
    QString stuckBecause() const;
    /// Open rows of the alert webhook.
    qint64 openAlertRows();
    /// What is to be told of the end goes out before it, as far as that takes no long time.
    void endAfterAlerts(Ending ending);
    void end(Ending ending);

    Invocation& m_invocation;
    app::Session& m_session;
    FigureScope m_scope;
    std::optional<Goal> m_goal;
    std::unique_ptr<store::Connection> m_reader;
    engine::SnapshotPtr m_snapshot;
    QTimer m_looking;
    std::function<void(const Ending&)> m_ended;
    std::optional<RowFigures> m_rows;
    int m_stuckLooks = 0;
    std::optional<MonoTime> m_lastAlerts; ///< looked for at the end
    bool m_alertsKept = false;
    bool m_ending = false;
};

/// What a run came to, on standard error, and the exit code it stands for.
ExitCode report(Terminal& terminal, const EngineRun::Ending& ending, const RowFigures& figures);

} // namespace fuseboard::ctl
