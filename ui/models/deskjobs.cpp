// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/deskjobs.h"

#include "core/engine/operationdesk.h"
#include "ui/models/deskevents.h"
#include "ui/models/format.h"
#include "ui/models/services.h"

namespace fuseboard::ui {

DeskJobs::DeskJobs(const Services& services, JobList& jobs, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_jobs(jobs)
{
    auto* events = new DeskEvents(services, this);
    connect(events, &DeskEvents::progressed, this, &DeskJobs::onProgress);
    connect(events, &DeskEvents::ended, this, &DeskJobs::onEnd);
}

void DeskJobs::onProgress(const engine::DeskProgress& progress)
{
    if (progress.kind == QLatin1String("replay"))
        return;
    const bool waits = !progress.waitsFor.isEmpty() || progress.error;
    auto shown = m_shown.find(progress.ticket);
    if (shown == m_shown.end()) {
        if (progress.total <= kLongRows && !waits)
            return;
        const JobId job = m_jobs.start(progress.title, [this, ticket = progress.ticket] { m_services.desk->cancel(ticket); });
        shown = m_shown.emplace(progress.ticket, Shown{job, m_services.clock.wall(), progress.done}).first;
    }
    const QString detail = progress.error ? tr("Held up: %1").arg(progress.error->message)
        : waits                           ? tr("Waits for “%1”").arg(progress.waitsFor)
                                          : this->detail(shown->second, progress);
    std::optional<double> fraction;
    if (!waits && progress.total > 0)
        fraction = double(progress.done) / double(progress.total);
    m_jobs.progress(shown->second.job, fraction, detail);
}

/// How far, how fast, how long still. What was cancelled puts back what it did: that is counted anew.
QString DeskJobs::detail(Shown& shown, const engine::DeskProgress& progress) const
{
    constexpr Millis kLook{2'000}; // before that a rate says nothing
    const WallTime now = m_services.clock.wall();
    const bool puttingBack = progress.cancelled && !progress.ended;
    if (std::exchange(shown.puttingBack, puttingBack) != puttingBack || progress.done < shown.from || now < shown.since) {
        shown.since = now;
        shown.from = progress.done;
    }
    const QString far = (puttingBack ? tr("putting back, %1 of %2") : tr("%1 of %2")).arg(formatCount(progress.done), formatCount(progress.total));
    const Millis span = std::chrono::duration_cast<Millis>(now - shown.since);
    const qint64 rows = progress.done - shown.from;
    if (span < kLook || rows <= 0)
        return far;
    const Millis left((progress.total - progress.done) * span.count() / rows);
    return tr("%1  %2  %3 left").arg(far, formatRate(double(rows) * 1'000 / double(span.count())), formatSpan(left));
}

void DeskJobs::onEnd(const engine::DeskProgress& progress)
{
    const auto shown = m_shown.find(progress.ticket);
    if (shown == m_shown.end())
        return;
    m_jobs.finish(shown->second.job, deskOutcome(progress), progress.error.has_value());
    m_shown.erase(shown);
}

QString deskOutcome(const engine::DeskProgress& progress)
{
    if (progress.error)
        return DeskJobs::tr("%1 was not done: %2").arg(progress.title, progress.error->message);
    if (progress.cancelled)
        return DeskJobs::tr("%1: cancelled, all rows are as they were").arg(progress.title);
    if (progress.skipped > 0)
        return DeskJobs::tr("%1: %2 row(s) done, %3 left alone", nullptr, pluralOf(progress.applied)).arg(progress.title, formatCount(progress.applied), formatCount(progress.skipped));
    return DeskJobs::tr("%1: done").arg(progress.title);
}

} // namespace fuseboard::ui
