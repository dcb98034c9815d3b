// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/importrun.h"

#include "core/store/destinationrepository.h"
#include "ui/models/format.h"
#include "ui/models/joblist.h"
#include "ui/models/services.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>

#include <cmath>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

ImportRun::ImportRun(const Services& services, JobList& jobs, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_jobs(jobs)
{
}

ImportRun::~ImportRun()
{
    if (m_import)
        m_import->cancel();
    if (m_thread.joinable())
        m_thread.join();
}

void ImportRun::start(const engine::ImportRequest& request, const std::optional<QStringList>& identityColumns)
{
    m_name = request.batchName.isEmpty() ? QFileInfo(request.path).fileName() : request.batchName;
    m_import = std::make_unique<engine::ImportJob>(*m_services.journal, m_services.clock);
    m_started = m_services.clock.now();
    m_job = m_jobs.start(tr("Import %1").arg(m_name), [self = QPointer(this)] {
        if (self && self->m_import)
            self->m_import->cancel();
    });
    if (!identityColumns) {
        run(request);
        return;
    }
    // The columns belong to the ledger scope; from the first row on they are fixed.
    engine::ImportRequest with = request;
    with.destination.scope.identityColumns = *identityColumns;
    m_services.journal->write(
        [scope = request.destination.scope.id, columns = *identityColumns](store::Connection& connection) {
            return store::DestinationRepository(connection).setIdentityColumns(scope, columns);
        },
        [self = QPointer(this), with](const Result<void>& done) {
            QMetaObject::invokeMethod(QCoreApplication::instance(), [self, with, done] {
                if (!self)
                    return;
                if (done)
                    self->run(with);
                else
                    self->ended(done.error());
            }, Qt::QueuedConnection);
        });
}

void ImportRun::run(const engine::ImportRequest& request)
{
    m_thread = std::thread([this, request, self = QPointer(this)] {
        // Joined in the destructor: what is used here outlives the thread; answers wait in the event loop.
        const auto post = [self](auto call) {
            QMetaObject::invokeMethod(QCoreApplication::instance(), [self, call] {
                if (self)
                    call(self.data());
            }, Qt::QueuedConnection);
        };
        const auto result = m_import->run(request, [post](const engine::ImportProgress& progress) {
            post([progress](ImportRun* run) { run->progressed(progress); });
        });
        post([result](ImportRun* run) { run->ended(result); });
    });
}

void ImportRun::progressed(const engine::ImportProgress& progress)
{
    if (!m_job)
        return;
    if (progress.batch.valid() && !m_batch.valid()) {
        m_batch = progress.batch;
        Q_EMIT batchCreated(m_batch);
    }
    const double seconds = double((m_services.clock.now() - m_started).count()) / 1000;
    const double rate = seconds > 0 ? double(progress.tally.rows) / seconds : 0;
    QString detail = formatRows(progress.tally.rows);
    std::optional<double> fraction;
    if (progress.bytesTotal > 0) {
        fraction = double(progress.bytesRead) / double(progress.bytesTotal);
        if (rate > 0 && *fraction > 0.02)
            detail = tr("%1  %2 left").arg(formatRate(rate), formatSpan(Millis(std::llround(1000 * seconds * (1 - *fraction) / *fraction))));
    }
    m_jobs.progress(m_job, fraction, detail);
}

void ImportRun::ended(const Result<engine::ImportProgress>& result)
{
    const JobId job = std::exchange(m_job, 0);
    if (m_thread.joinable())
        m_thread.join();
    m_import.reset();
    if (!result) {
        const bool wanted = result.error().code == ErrorCode::cancelled;
        m_jobs.finish(job, wanted ? tr("Import of %1 cancelled; none of its rows is sent.").arg(m_name)
                                  : tr("Import of %1 stopped: %2").arg(m_name, result.error().message), !wanted);
        Q_EMIT failed(result.error());
        return;
    }
    m_jobs.finish(job, tr("%1 imported: %2 of %3 row(s) will be sent", nullptr, pluralOf(result->tally.rows)).arg(m_name, formatCount(result->tally.accepted),
                                                                          formatCount(result->tally.rows)));
    if (m_services.engine) // else it is at its end: the next start takes the batch up
        m_services.engine->batchAccepted(result->batch);
    Q_EMIT finished(*result);
}

} // namespace fuseboard::ui
