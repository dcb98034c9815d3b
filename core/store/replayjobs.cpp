// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/replayjobs.h"

#include "core/base/wording.h"
#include "core/store/operationselection.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

#define FUSEBOARD_REPLAY_COLUMNS "SELECT operation_id, state, settings, recall_until, released, first_attempt, why, progress FROM replay_job"

ReplayJobRecord readJob(const Statement& q)
{
    ReplayJobRecord job;
    job.operation = q.id<OperationId>(0);
    job.state = q.as<ReplayState>(1);
    job.settings = replaySettingsFromJson(q.bytes(2));
    job.recallUntil = fromEpochMs(q.integer(3));
    job.lookedAt = q.integer(4);
    job.firstAttempt = q.id<AttemptId>(5);
    job.why = q.text(6);
    job.progress = q.bytes(7);
    return job;
}

} // namespace

QLatin1String name(ReplayState state)
{
    switch (state) {
    case ReplayState::recall: return "recall"_L1;
    case ReplayState::running: return "running"_L1;
    case ReplayState::waiting: return "waiting"_L1;
    case ReplayState::stopped: return "stopped"_L1;
    case ReplayState::ended: return "ended"_L1;
    case ReplayState::recalled: return "recalled"_L1;
    case ReplayState::cancelled: return "cancelled"_L1;
    }
    Q_UNREACHABLE();
}

Result<void> ReplayJobs::add(const ReplayJobRecord& job)
{
    auto q = Query::on(m_connection, "INSERT INTO replay_job (operation_id, state, settings, recall_until) VALUES (?, ?, ?, ?)");
    if (!q)
        return q.error();
    return (*q)->bind(0, job.operation).bind(1, job.state).bindText(2, toJson(job.settings)).bind(3, job.recallUntil).run();
}

Result<ReplayJobRecord> ReplayJobs::job(OperationId operation)
{
    auto q = Query::on(m_connection, FUSEBOARD_REPLAY_COLUMNS " WHERE operation_id = ?");
    if (!q)
        return q.error();
    const auto found = (*q)->bind(0, operation).step();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::notFound, Wording::tr("There is no such replay."), Wording::tr("operation %1").arg(operation.value)};
    return readJob(**q);
}

Result<void> ReplayJobs::setState(OperationId operation, ReplayState state, const QString& why, const QByteArray& progress)
{
    auto q = Query::on(m_connection, "UPDATE replay_job SET state = ?, why = ?, progress = ? WHERE operation_id = ?");
    if (!q)
        return q.error();
    return (*q)->bind(0, state).bind(1, why).bindText(2, progress).bind(3, operation).run();
}

Result<void> ReplayJobs::begin(OperationId operation)
{
    auto q = Query::on(m_connection, "UPDATE replay_job SET state = 1, first_attempt = (SELECT coalesce(max(id), 0) FROM attempt)"
                                     " WHERE operation_id = ?");
    if (!q)
        return q.error();
    return (*q)->bind(0, operation).run();
}

Result<void> ReplayJobs::setLookedAt(OperationId operation, qint64 rows, int step)
{
    auto q = Query::on(m_connection, "UPDATE replay_job SET released = ?, step = ? WHERE operation_id = ?");
    if (!q)
        return q.error();
    return (*q)->bind(0, rows).bind(1, step).bind(2, operation).run();
}

Result<void> ReplayJobs::setSettings(OperationId operation, const ReplaySettings& settings)
{
    auto q = Query::on(m_connection, "UPDATE replay_job SET settings = ? WHERE operation_id = ?");
    if (!q)
        return q.error();
    return (*q)->bindText(0, toJson(settings)).bind(1, operation).run();
}

Result<void> ReplayJobs::goOn(OperationId operation)
{
    auto q = Query::on(m_connection, "UPDATE replay_job SET state = 1, why = '' WHERE operation_id = ? AND state IN (2, 3)");
    if (!q)
        return q.error();
    if (auto done = (*q)->bind(0, operation).run(); !done)
        return done;
    if (m_connection.changes() == 1)
        return {};
    const auto there = job(operation);
    if (!there)
        return there.error();
    return Error{ErrorCode::conflict, Wording::tr("This replay does not wait for anybody: it is %1.").arg(inWords(name(there->state))), {}};
}

Result<std::vector<ReplayJobs::Listed>> ReplayJobs::list(int limit)
{
    std::vector<Listed> out;
    {
        auto q = Query::on(m_connection, FUSEBOARD_REPLAY_COLUMNS " ORDER BY operation_id DESC LIMIT ?");
        if (!q)
            return q.error();
        (*q)->bind(0, limit);
        if (auto done = forEachRow(**q, [&](const Statement& row) { out.push_back({{}, readJob(row)}); }); !done)
            return done.error();
    }
    for (Listed& listed : out) {
        auto operation = OperationRepository(m_connection).operation(listed.job.operation);
        if (!operation)
            return operation.error();
        listed.operation = std::move(*operation);
    }
    return out;
}

Result<std::vector<DestinationId>> ReplayJobs::destinations(OperationId operation)
{
    const auto rows = OperationSelection(m_connection).rows(operation);
    if (!rows)
        return rows.error();
    auto q = Query::on(m_connection, "SELECT destination_id FROM batch_row WHERE id = ?");
    if (!q)
        return q.error();
    std::vector<DestinationId> out;
    for (const RowId row : *rows) {
        const auto found = (*q)->bind(0, row).step();
        if (!found)
            return found.error();
        const auto destination = *found ? (*q)->id<DestinationId>(0) : DestinationId();
        if (destination.valid() && std::find(out.begin(), out.end(), destination) == out.end())
            out.push_back(destination);
        (*q)->reset();
    }
    return out;
}

Result<std::vector<ReleasedRow>> ReplayJobs::released(OperationId operation)
{
    auto q = Query::on(m_connection, "SELECT o.row_id, r.destination_id, r.batch_id, json_extract(o.before, '$.tries')"
                                     " FROM operation_row o JOIN batch_row r ON r.id = o.row_id WHERE o.operation_id = ? ORDER BY o.row_id");
    if (!q)
        return q.error();
    (*q)->bind(0, operation);
    std::vector<ReleasedRow> out;
    const auto take = [&](const Statement& row) {
        out.push_back({row.id<RowId>(0), row.id<DestinationId>(1), row.id<BatchId>(2), row.as<qint32>(3)});
    };
    if (auto done = forEachRow(**q, take); !done)
        return done.error();
    return out;
}

} // namespace fuseboard::store
