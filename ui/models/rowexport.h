// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/outcomefile.h"
#include "core/store/deadletterrepository.h"

#include <QObject>

#include <functional>
#include <vector>

namespace fuseboard::ui {

class JobList;
struct Services;

/// Exports as jobs: read and written on a reader thread, with progress and cancel in the job list.
class RowExport : public QObject
{
    Q_OBJECT
public:
    RowExport(const Services& services, JobList& jobs, QObject* parent = nullptr);

    /// The rows as they were shown, in that order.
    void deadLetters(std::vector<RowId> rows, intake::OutcomeFormat format, const QString& path);
    void batch(BatchId batch, qint64 expected, const QString& path);

Q_SIGNALS:
    void exported(qint64 rows, const QString& path);
    void failed(const fuseboard::Error& error);

private:
    using Take = std::function<Result<void>(const intake::OutcomeRow&)>;
    /// Hands every row on in order; asked twice for CSV.
    using Rows = std::function<Result<void>(store::Connection&, const Take&)>;
    struct Source
    {
        QStringList columns; ///< of the file that the rows came from; they come first
        Rows rows;
    };
    using Open = std::function<Result<Source>(store::Connection&)>;
    void start(const QString& path, intake::OutcomeFormat format, qint64 expected, Open open);

    const Services& m_services;
    JobList& m_jobs;
};

} // namespace fuseboard::ui
