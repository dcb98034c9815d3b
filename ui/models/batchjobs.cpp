// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/batchjobs.h"

#include "ui/models/cardcontent.h"
#include "ui/models/format.h"
#include "ui/models/snapshotfeed.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr double kStill = 0.05; ///< rows a second; slower, nothing can be said of the time

qint64 countOf(const engine::BatchSnapshot& batch, RowState state)
{
    return batch.rows[size_t(state)];
}

QString detailOf(const engine::EngineSnapshot& snapshot, const engine::BatchSnapshot& batch, qint64 open)
{
    const auto* destination = findDestination(snapshot, batch.destination);
    const bool shut = destination && (destination->breaker == BreakerState::open || destination->breaker == BreakerState::forcedOpen);
    if (batch.rowsPerSecond >= kStill && !shut) { // the rate of the last seconds says nothing of one that waits for its breaker
        const Millis left(qint64(double(open) / batch.rowsPerSecond * 1'000));
        return formatRate(batch.rowsPerSecond) + u"  "_s + BatchJobs::tr("%1 left").arg(formatSpan(left));
    }
    const QString waits = snapshot.pausedAll ? BatchJobs::tr("everything is paused") : destination ? waitingWord(*destination) : QString();
    const QString rows = BatchJobs::tr("%1 row(s)", nullptr, pluralOf(open)).arg(formatCount(open));
    return waits.isEmpty() ? rows : BatchJobs::tr("%1 wait: %2").arg(rows, waits);
}

} // namespace

BatchJobs::BatchJobs(SnapshotFeed& snapshots, JobList& jobs, std::function<void(BatchId)> cancel, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_cancel(std::move(cancel))
{
    connect(&snapshots, &SnapshotFeed::snapshotArrived, this, [this](const engine::SnapshotPtr& snapshot) { take(*snapshot); });
    if (const engine::SnapshotPtr snapshot = snapshots.latest())
        take(*snapshot);
}

void BatchJobs::take(const engine::EngineSnapshot& snapshot)
{
    std::unordered_map<BatchId, JobId> gone = m_shown;
    for (const engine::BatchSnapshot& batch : snapshot.batches) {
        const qint64 open = engine::openRows(batch.rows);
        if (batch.state != BatchState::running || open == 0)
            continue;
        gone.erase(batch.id);
        auto shown = m_shown.find(batch.id);
        if (shown == m_shown.end()) {
            std::function<void()> cancel;
            if (m_cancel)
                cancel = [this, id = batch.id] { m_cancel(id); };
            shown = m_shown.emplace(batch.id, m_jobs.start(tr("Send %1").arg(batch.name.simplified()), std::move(cancel), Job::Cancel::asks)).first;
        }
        const qint64 all = std::accumulate(batch.rows.begin(), batch.rows.end(), qint64(0));
        m_jobs.progress(shown->second, double(all - open) / double(std::max<qint64>(1, all)), detailOf(snapshot, batch, open));
    }
    for (const auto& [id, job] : gone) {
        const auto batch = std::ranges::find(snapshot.batches, id, &engine::BatchSnapshot::id);
        const bool ended = batch != snapshot.batches.end() && batch->state == BatchState::finished;
        m_shown.erase(id);
        const qint64 delivered = ended ? countOf(*batch, RowState::delivered) : 0;
        const qint64 dead = ended ? countOf(*batch, RowState::dead) + countOf(*batch, RowState::ambiguous) : 0;
        const QString sent = tr("%1: %2 delivered").arg(ended ? batch->name.simplified() : QString(), formatCount(delivered));
        m_jobs.finish(job, !ended ? QString() : dead == 0 ? sent : sent + u", "_s + tr("%1 dead letter(s)", nullptr, pluralOf(dead)).arg(formatCount(dead)));
    }
}

} // namespace fuseboard::ui
