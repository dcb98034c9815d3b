// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/deskjob.h"
#include "core/store/replaysettings.h"
#include "ui/models/replaywords.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace fuseboard::ui {

class JobList;
struct Services;

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
    /// Time left to recall it; 0 when it is too late.
    Millis recallLeft(const ReplayStatus& replay) const;

    Millis recallWindow() const { return m_recall; }
    void setRecall(Millis window) { m_recall = window; } ///< of replays from now on

Q_SIGNALS:
    void changed();                  ///< any of them
    void listMoved();                ///< rows left the list of dead letters, or came back: at a job's first and last rows, its end, some in between
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
    QTimer m_cameBack;               ///< several at once are one move
    std::vector<ReplayStatus> m_running;
    std::optional<ReplayStatus> m_ended;
    std::map<OperationId, quint64> m_inJobs;
    std::set<engine::DeskTicket> m_troubled; ///< jobs without a number whose trouble was told
};

} // namespace fuseboard::ui
