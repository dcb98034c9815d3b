// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/deskjob.h"
#include "ui/models/joblist.h"

#include <QObject>

#include <unordered_map>

namespace fuseboard::ui {

struct Services;

/// Shows the desk's long jobs in the job list, those of a former run too, and cancels them from there. Short ones would only
/// flicker; a replay has a place of its own.
class DeskJobs : public QObject
{
    Q_OBJECT
public:
    DeskJobs(const Services& services, JobList& jobs, QObject* parent = nullptr);

    static constexpr qint64 kLongRows = 250;

private:
    void onProgress(const engine::DeskProgress& progress);
    void onEnd(const engine::DeskProgress& progress);

    const Services& m_services;
    JobList& m_jobs;
    /// Of a job that shows: what it has come to since its rate was first looked at.
    struct Shown
    {
        JobId job = 0;
        WallTime since{};
        qint64 from = 0;
        bool puttingBack = false;
    };
    QString detail(Shown& shown, const engine::DeskProgress& progress) const;
    std::unordered_map<engine::DeskTicket, Shown> m_shown;
};

/// What a job of the desk came to, in one sentence.
QString deskOutcome(const engine::DeskProgress& progress);

} // namespace fuseboard::ui
