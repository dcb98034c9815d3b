// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/replaywatch.h"

#include "core/engine/operationdesk.h"
#include "core/engine/replayjob.h"
#include "ui/models/format.h"
#include "ui/models/joblist.h"
#include "ui/models/services.h"
#include "ui/models/snapshotfeed.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

using store::ReplayState;

namespace {

QString held(const engine::ReplayProgress& progress)
{
    QStringList words;
    for (const auto& [reason, rows] : progress.held)
        words << QCoreApplication::translate("ReplayWatch", "%1 held (%2)").arg(formatCount(rows), rowWord(RowState::deferred, reason));
    return words.join(u", "_s);
}

QString tr(const char* text)
{
    return QCoreApplication::translate("ReplayWatch", text);
}

} // namespace

QString replayLine(const ReplayStatus& replay, WallTime now)
{
    const engine::ReplayProgress& p = replay.progress;
    if (!replay.waitsFor.isEmpty())
        return tr("waits for “%1”").arg(replay.waitsFor);
    switch (p.state) {
    case ReplayState::recall:
        return p.recallUntil && now < *p.recallUntil
            ? tr("starts in %1").arg(formatCountdown(std::chrono::ceil<std::chrono::seconds>(*p.recallUntil - now))) : tr("starts");
    case ReplayState::waiting:
    case ReplayState::stopped:
        return tr("%1 of %2, waits for you").arg(formatCount(p.ended()), formatCount(p.total));
    default: break;
    }
    QString line = tr("%1 of %2").arg(formatCount(p.ended()), formatCount(p.total - p.leftAlone));
    if (p.pacing.kind == store::ReplayPacing::ramp)
        line += tr(", ramp step %1 of %2").arg(p.step).arg(resilience::RampSchedule::kSteps);
    line += tr(", %1 failed").arg(formatCount(p.failures()));
    if (const QString waiting = held(p); !waiting.isEmpty())
        line += u", "_s + waiting;
    return line;
}

QString replaySummary(const ReplayStatus& replay)
{
    const engine::ReplayProgress& p = replay.progress;
    if (p.state == ReplayState::recalled)
        return tr("Recalled: nothing was sent, %1 rows are dead letters as before.").arg(formatCount(p.total));
    QStringList parts{tr("%1 delivered").arg(formatCount(p.delivered))};
    if (p.failedRows() > 0) {
        QStringList why;
        for (const auto& [reason, rows] : p.failed)
            why << u"%1 %2"_s.arg(formatCount(rows), rowWord(RowState::dead, reason));
        parts << tr("%1 failed again (%2)").arg(formatCount(p.failedRows()), why.join(u", "_s));
    }
    if (p.ambiguous > 0)
        parts << tr("%1 ambiguous again").arg(formatCount(p.ambiguous));
    if (p.otherwise > 0)
        parts << tr("%1 taken off the way").arg(formatCount(p.otherwise));
    if (p.underWay + p.heldRows() > 0)
        parts << tr("%1 still under way").arg(formatCount(p.underWay + p.heldRows()));
    if (p.leftAlone > 0)
        parts << tr("%1 left alone").arg(formatCount(p.leftAlone));
    if (p.unreleased > 0)
        parts << tr("%1 not sent").arg(formatCount(p.unreleased));
    return parts.join(u", "_s) + u'.';
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
    if (!told.operation.valid())
        return;
    ReplayStatus status{told.operation, told.title, engine::ReplayProgress::fromJson(told.detail.toUtf8()),
                        told.error ? told.error->message : QString(), told.waitsFor};
    const auto known = std::ranges::find(m_running, told.operation, &ReplayStatus::operation);
    const qint64 before = known == m_running.end() ? 0 : known->progress.released - known->progress.failures();
    const bool moved = status.progress.released - status.progress.failures() != before;
    if (told.ended) {
        if (known != m_running.end())
            m_running.erase(known);
        if (const auto job = m_inJobs.find(told.operation); job != m_inJobs.end()) {
            m_jobs.finish(job->second, status.title + u": "_s + replaySummary(status), status.progress.failures() > 0);
            m_inJobs.erase(job);
        }
        m_ended = std::move(status);
    } else {
        showInJobs(status);
        if (known != m_running.end())
            *known = std::move(status);
        else
            m_running.push_back(std::move(status));
    }
    if (moved)
        Q_EMIT released();
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
    order.title = order.rows.size() == 1 ? tr("Replay 1 row") : tr("Replay %1 rows").arg(formatCount(qint64(order.rows.size())));
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
    m_ended.reset();
    Q_EMIT changed();
}

int ReplayWatch::recallSeconds(const ReplayStatus& replay) const
{
    const WallTime now = m_services.clock.wall();
    if (replay.progress.state != ReplayState::recall || !replay.progress.recallUntil || *replay.progress.recallUntil <= now)
        return 0;
    return int(std::chrono::ceil<std::chrono::seconds>(*replay.progress.recallUntil - now).count());
}

} // namespace fuseboard::ui
