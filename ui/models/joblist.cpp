// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/joblist.h"

#include <algorithm>

namespace fuseboard::ui {

JobId JobList::start(const QString& title, std::function<void()> cancel, Job::Cancel way)
{
    const JobId id = m_next++;
    m_jobs.push_back(Job{id, title, std::nullopt, QString(), std::move(cancel), false, way});
    Q_EMIT started(id);
    return id;
}

void JobList::progress(JobId id, std::optional<double> fraction, const QString& detail)
{
    Job* job = get(id);
    if (!job)
        return;
    job->progress = fraction ? std::optional(std::clamp(*fraction, 0.0, 1.0)) : std::nullopt;
    job->detail = detail;
    Q_EMIT progressed(id);
}

void JobList::finish(JobId id, const QString& outcome, bool failed)
{
    if (std::erase_if(m_jobs, [id](const Job& job) { return job.id == id; }) > 0)
        Q_EMIT finished(id, outcome, failed);
}

void JobList::cancel(JobId id)
{
    Job* job = get(id);
    if (!job || !job->cancel || job->cancelling)
        return;
    job->cancelling = job->way == Job::Cancel::stops;
    if (job->cancelling)
        job->detail.clear(); // what is said from now on is of the way back
    const auto call = job->cancel; // the job may finish, and be gone, inside the call
    Q_EMIT progressed(id);
    call();
}

const Job* JobList::find(JobId id) const
{
    const auto it = std::ranges::find(m_jobs, id, &Job::id);
    return it == m_jobs.end() ? nullptr : &*it;
}

Job* JobList::get(JobId id)
{
    const auto it = std::ranges::find(m_jobs, id, &Job::id);
    return it == m_jobs.end() ? nullptr : &*it;
}

} // namespace fuseboard::ui
