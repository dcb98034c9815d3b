// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "ui/models/joblist.h"

#include <QObject>

#include <functional>
#include <unordered_map>

namespace fuseboard::ui {

class SnapshotFeed;

/// Shows the batches that are being sent in the job list: how far, how fast, how long, or what they wait for. One that is
/// paused or has nothing left to send is not under way. GUI thread.
class BatchJobs : public QObject
{
    Q_OBJECT
public:
    /// cancel asks whether a batch shall be cancelled; empty: it cannot be.
    BatchJobs(SnapshotFeed& snapshots, JobList& jobs, std::function<void(BatchId)> cancel = {}, QObject* parent = nullptr);

private:
    void take(const engine::EngineSnapshot& snapshot);

    JobList& m_jobs;
    std::function<void(BatchId)> m_cancel;
    std::unordered_map<BatchId, JobId> m_shown;
};

} // namespace fuseboard::ui
