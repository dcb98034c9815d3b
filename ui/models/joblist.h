// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace fuseboard::ui {

using JobId = quint64;

/// One long action as the job bar shows it.
struct Job
{
    JobId id = 0;
    QString title;                  ///< "Import leads.csv"
    std::optional<double> progress; ///< 0..1; empty: unknown
    QString detail;                 ///< right of the bar: "84,120 rows/s 4 s left"
    std::function<void()> cancel;   ///< empty: cannot be cancelled
    bool cancelling = false;
    /// Whether cancelling stops it, or asks first and may be declined.
    enum class Cancel : quint8 { stops, asks };
    Cancel way = Cancel::stops;
};

/// The long actions that run now: started, progressed, finished. GUI thread; whoever runs the job reports from its callbacks.
class JobList : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    JobId start(const QString& title, std::function<void()> cancel = {}, Job::Cancel way = Job::Cancel::stops);
    void progress(JobId id, std::optional<double> fraction, const QString& detail);
    /// Takes the job off the list. outcome: one sentence that stays readable for a while, "Imported 50,000 rows".
    void finish(JobId id, const QString& outcome = {}, bool failed = false);
    /// Calls the job's cancel function; the job is there until its owner finishes it.
    void cancel(JobId id);

    const std::vector<Job>& jobs() const { return m_jobs; }
    const Job* find(JobId id) const;

Q_SIGNALS:
    void started(quint64 id);
    void progressed(quint64 id);
    void finished(quint64 id, const QString& outcome, bool failed);

private:
    Job* get(JobId id);

    std::vector<Job> m_jobs;
    JobId m_next = 1;
};

} // namespace fuseboard::ui
