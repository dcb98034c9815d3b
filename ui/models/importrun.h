// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/importjob.h"

#include <QObject>

#include <memory>
#include <optional>
#include <thread>

namespace fuseboard::ui {

class JobList;
struct Services;

/// One import on a thread of its own, with its place in the job list. When the file is in the store, the engine is told. The
/// end of the window cancels an import under way and waits for it to stop.
class ImportRun : public QObject
{
    Q_OBJECT
public:
    ImportRun(const Services& services, JobList& jobs, QObject* parent = nullptr);
    ~ImportRun() override;

    /// identityColumns: not empty only when they are to be set for the ledger scope first.
    void start(const engine::ImportRequest& request, const std::optional<QStringList>& identityColumns);

Q_SIGNALS:
    void batchCreated(fuseboard::BatchId batch);
    void finished(const fuseboard::engine::ImportProgress& progress);
    void failed(const fuseboard::Error& error);

private:
    void run(const engine::ImportRequest& request);
    void progressed(const engine::ImportProgress& progress);
    void ended(const Result<engine::ImportProgress>& result);

    const Services& m_services;
    JobList& m_jobs;
    std::unique_ptr<engine::ImportJob> m_import;
    std::thread m_thread;
    quint64 m_job = 0;
    BatchId m_batch;
    QString m_name;
    MonoTime m_started{};
};

} // namespace fuseboard::ui
