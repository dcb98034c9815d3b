// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/deadletterrepository.h"
#include "ui/models/outcomefile.h"

#include <QObject>

namespace fuseboard::ui {

class JobList;
struct Services;

/// Exports as jobs: read and written on a reader thread, with progress and cancel in the job list.
class RowExport : public QObject
{
    Q_OBJECT
public:
    RowExport(const Services& services, JobList& jobs, QObject* parent = nullptr);

    void deadLetters(const store::DeadLetterFilter& filter, qint64 expected, OutcomeFormat format, const QString& path);
    void batch(BatchId batch, qint64 expected, const QString& path);

Q_SIGNALS:
    void exported(qint64 rows, const QString& path);
    void failed(const fuseboard::Error& error);

private:
    using Source = std::function<Result<qint64>(store::Connection&, const TakeRow& count)>;
    void start(const QString& path, qint64 steps, Source source);

    const Services& m_services;
    JobList& m_jobs;
};

} // namespace fuseboard::ui
