// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/deskjob.h"
#include "core/engine/replayprogress.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace fuseboard::ui {

class JobList;
struct Services;

/// A replay as the window shows it.
struct ReplayStatus
{
    OperationId operation;
    QString title;
    engine::ReplayProgress progress;
    QString trouble;                 ///< what its last step failed with; it is tried again
    QString waitsFor;                ///< another operation that goes first
};

/// "25 of 312, ramp step 3 of 5, 0 failed": for the job bar.
QString replayLine(const ReplayStatus& replay, WallTime now);
/// What it came to, one or two sentences.
QString replaySummary(const ReplayStatus& replay);

/// The replays of the desk, on the GUI thread: starts them, follows them, ends them, and keeps their places in the job list.
/// Those that a former run left are among them as soon as the desk is there.
class ReplayWatch : public QObject
{
    Q_OBJECT
public:
    ReplayWatch(const Services& services, JobList& jobs, QObject* parent = nullptr);
    ~ReplayWatch() override;

    /// Rows of a dry run, in its order.
    void send(std::vector<RowId> rows, const store::ReplaySettings& settings);
    /// In its recall window nothing is sent; after it, nothing more.
    void stop(OperationId replay);
    /// One that waits for the operator.
    void goOn(OperationId replay);

    /// Those that have not ended, oldest first.
    const std::vector<ReplayStatus>& running() const { return m_running; }
    /// The one that ended last, until somebody has seen it.
    const std::optional<ReplayStatus>& ended() const { return m_ended; }
    void dismissEnded();
    /// Seconds left to recall it, rounded up; 0 when it is too late.
    int recallSeconds(const ReplayStatus& replay) const;

    void setRecall(Millis window) { m_recall = window; } ///< of replays from now on

Q_SIGNALS:
    void changed();                  ///< any of them
    void released();                 ///< rows left the list, or came back to it
    void failed(const fuseboard::Error& error);

private:
    void attach();
    void take();                     ///< what the desk has told since
    void takeOne(const engine::DeskProgress& told);
    void showInJobs(const ReplayStatus& replay);

    struct Inbox;
    const Services& m_services;
    JobList& m_jobs;
    std::shared_ptr<Inbox> m_inbox;
    int m_listener = 0;
    Millis m_recall{store::ReplaySettings::kRecall};
    std::vector<ReplayStatus> m_running;
    std::optional<ReplayStatus> m_ended;
    std::map<OperationId, quint64> m_inJobs;
};

} // namespace fuseboard::ui
