// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/replaywatch.h"

#include "core/base/wording.h"
#include "core/engine/operationdesk.h"
#include "core/engine/replayjob.h"
#include "ui/models/format.h"
#include "ui/models/joblist.h"
#include "ui/models/services.h"
#include "ui/models/snapshotfeed.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

using store::ReplayState;

namespace {
constexpr int kCameBackMs = 1'000;
}

/// What the desk's thread leaves for the window's: the latest of each job, and no more than one message on its way.
struct ReplayWatch::Inbox
{
    std::mutex mutex;
    std::map<engine::DeskTicket, engine::DeskProgress> told;
    std::vector<engine::DeskProgress> over;
    bool posted = false;
};

ReplayWatch::ReplayWatch(const Services& services, JobList& jobs, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_jobs(jobs)
    , m_inbox(std::make_shared<Inbox>())
{
    m_cameBack.setSingleShot(true);
    m_cameBack.setInterval(kCameBackMs);
    connect(&m_cameBack, &QTimer::timeout, this, &ReplayWatch::listMoved);
    // The desk comes with the engine, after the window.
    connect(&services.snapshots, &SnapshotFeed::snapshotArrived, this, &ReplayWatch::attach);
    attach();
}

ReplayWatch::~ReplayWatch()
{
    if (m_listener != 0 && m_services.desk)
        m_services.desk->removeListener(m_listener);
}

void ReplayWatch::attach()
{
    if (m_listener != 0 || !m_services.desk)
        return;
    m_listener = m_services.desk->addListener([this, inbox = m_inbox](const engine::DeskProgress& told) {
        if (told.kind != QLatin1String(engine::ReplayJob::kKind))
            return;
        std::lock_guard lock(inbox->mutex);
        if (told.ended)
            inbox->over.push_back(told);
        else
            inbox->told.insert_or_assign(told.ticket, told);
        if (!std::exchange(inbox->posted, true))
            QMetaObject::invokeMethod(this, &ReplayWatch::take, Qt::QueuedConnection);
    });
}

void ReplayWatch::take()
{
    std::map<engine::DeskTicket, engine::DeskProgress> told;
    std::vector<engine::DeskProgress> over;
    {
        std::lock_guard lock(m_inbox->mutex);
        told = std::exchange(m_inbox->told, {});
        over = std::exchange(m_inbox->over, {});
        m_inbox->posted = false;
    }
    for (const auto& progress : over) {
        told.erase(progress.ticket);
        takeOne(progress);
    }
    for (const auto& [ticket, progress] : told)
        takeOne(progress);
    Q_EMIT changed();
}

void ReplayWatch::takeOne(const engine::DeskProgress& told)
{
    if (!told.operation.valid()) {
        // Not written down yet: it is no line of any list, but its trouble is the operator's.
        if (told.error && m_troubled.insert(told.ticket).second)
            Q_EMIT failed(*told.error);
        return;
    }
    ReplayStatus status{told.operation, inWords(told.title), engine::ReplayProgress::fromJson(told.detail.toUtf8()),
                        told.error ? told.error->message : QString(), told.waitsFor, {}};
    for (const auto& [destination, name] : notReady(m_services.snapshots.latest())) {
        if (const auto rows = status.progress.unclaimed.find(destination); rows != status.progress.unclaimed.end())
            status.notReady.emplace_back(name, rows->second);
    }
    const auto known = std::ranges::find(m_running, told.operation, &ReplayStatus::operation);
    const bool wasKnown = known != m_running.end();
    const bool begins = status.progress.released > 0 && (!wasKnown || known->progress.released == 0);
    const bool cameBack = wasKnown && known->progress.failures() != status.progress.failures();
    const bool completes = status.progress.unreleased == 0 && wasKnown && known->progress.unreleased > 0;
    if (told.ended) {
        if (wasKnown)
            m_running.erase(known);
        if (const auto job = m_inJobs.find(told.operation); job != m_inJobs.end()) {
            // Rows that failed again are its outcome; it did what was asked of it.
            m_jobs.finish(job->second, status.title + u": "_s + replaySummary(status), told.error.has_value());
            m_inJobs.erase(job);
        }
        m_ended = std::move(status);
    } else {
        showInJobs(status);
        if (wasKnown)
            *known = std::move(status);
        else
            m_running.push_back(std::move(status));
    }
    if (begins || completes || told.ended) {
        m_cameBack.stop();
        Q_EMIT listMoved();
    } else if (cameBack && !m_cameBack.isActive()) {
        m_cameBack.start(); // on a long way, or in one that has stopped
    }
}

void ReplayWatch::showInJobs(const ReplayStatus& replay)
{
    auto job = m_inJobs.find(replay.operation);
    if (job == m_inJobs.end()) {
        const JobId id = m_jobs.start(replay.title, [self = QPointer(this), operation = replay.operation] {
            if (self)
                self->stop(operation);
        });
        job = m_inJobs.emplace(replay.operation, id).first;
    }
    const engine::ReplayProgress& p = replay.progress;
    const qint64 rows = p.total - p.leftAlone;
    m_jobs.progress(job->second, rows > 0 ? double(p.ended()) / double(rows) : 0.0, replayLine(replay, m_services.clock.wall()));
}

void ReplayWatch::send(std::vector<RowId> rows, const store::ReplaySettings& settings)
{
    attach();
    if (!m_services.desk)
        return;
    engine::ReplayOrder order{std::move(rows), settings, {m_services.operatorName, {}}, {}};
    order.settings.recall = m_recall;
    m_services.desk->submit(std::make_unique<engine::ReplayJob>(std::move(order)));
}

void ReplayWatch::stop(OperationId replay)
{
    if (m_services.desk)
        m_services.desk->cancel(replay);
}

void ReplayWatch::goOn(OperationId replay)
{
    if (!m_services.journal)
        return;
    m_services.journal->write([replay](store::Connection& connection) { return store::ReplayJobs(connection).goOn(replay); },
                              [guard = QPointer(this)](const Result<void>& written) {
                                  if (written)
                                      return;
                                  // On the writer's thread: the pointer is looked at on the GUI thread only.
                                  QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, error = written.error()] {
                                      if (guard)
                                          Q_EMIT guard->failed(error);
                                  }, Qt::QueuedConnection);
                              });
}

void ReplayWatch::dismissEnded()
{
    if (!m_ended)
        return;
    m_ended.reset();
    Q_EMIT changed();
}

Millis ReplayWatch::recallLeft(const ReplayStatus& replay) const
{
    if (replay.progress.state != ReplayState::recall || !replay.progress.recallUntil)
        return Millis(0);
    return std::max(Millis(0), std::chrono::duration_cast<Millis>(*replay.progress.recallUntil - m_services.clock.wall()));
}

} // namespace fuseboard::ui
