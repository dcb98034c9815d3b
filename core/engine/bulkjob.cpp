// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/bulkjob.h"

#include "core/base/wording.h"
#include "core/engine/undojob.h"
#include "core/store/activitylog.h"
#include "core/store/editaction.h"
#include "core/store/operationselection.h"
#include "core/store/operationtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::engine {

using store::OperationSelection;
using store::OperationState;

BulkJob::BulkJob(store::NewOperation operation, std::vector<RowId> rows, std::vector<QByteArray> bodies)
    : SelectionJob(operation, rows, store::operationTitle(operation.kind, qint64(rows.size()), operation.detail))
{
    Q_ASSERT(bodies.empty() || bodies.size() == rows.size());
    for (size_t i = 0; i < bodies.size(); ++i)
        m_bodies.emplace_back(rows[i], Body{std::move(bodies[i]), 0});
    std::stable_sort(m_bodies.begin(), m_bodies.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
}

namespace {

std::vector<RowId> rowsOf(const std::vector<std::pair<RowId, BulkJob::Body>>& texts)
{
    std::vector<RowId> rows;
    rows.reserve(texts.size());
    for (const auto& [row, body] : texts)
        rows.push_back(row);
    return rows;
}

} // namespace

BulkJob::BulkJob(store::NewOperation operation, std::vector<std::pair<RowId, Body>> texts)
    : BulkJob(std::move(operation), rowsOf(texts))
{
    m_bodies = std::move(texts);
    std::stable_sort(m_bodies.begin(), m_bodies.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
}

BulkJob::BulkJob(const store::OperationRecord& operation)
    : SelectionJob(operation, store::operationTitle(operation))
{
}

BulkJob::~BulkJob() = default;

Result<void> BulkJob::collecting(store::Connection& connection, OperationId operation, size_t, std::span<const RowId> rows)
{
    if (m_bodies.empty())
        return {};
    store::OperationBodies bodies(connection);
    for (const RowId row : rows) {
        const auto at = std::lower_bound(m_bodies.begin(), m_bodies.end(), row, [](const auto& a, RowId b) { return a.first < b; });
        if (auto added = bodies.add(operation, row, at->second); !added)
            return added;
    }
    return {};
}

std::optional<WallTime> BulkJob::work(DeskTools& tools)
{
    if (m_takeBack || isCancelled() || m_failure)
        return takeBack(tools);
    if (!m_action) {
        m_bodies = {};
        if (auto prepared = prepare(tools); !prepared)
            return fail(tools, prepared.error());
    }
    return applyChunk(tools);
}

/// Reads how far it is: at its beginning, or where a former run ended.
Result<void> BulkJob::prepare(DeskTools& tools)
{
    auto operation = store::OperationRepository(tools.reader).operation(this->operation());
    if (!operation)
        return operation.error();
    auto action = store::bulkAction(*operation);
    if (!action)
        return action.error();
    m_operation = std::move(*operation);
    m_action = std::move(*action);
    m_next = m_operation.nextChunk;
    m_applied = m_operation.rowCount;
    m_skipped = m_operation.skipped;
    return {};
}

std::optional<WallTime> BulkJob::applyChunk(DeskTools& tools)
{
    const qint64 chunks = (selected() + OperationSelection::kChunkRows - 1) / OperationSelection::kChunkRows;
    const qint64 n = std::min<qint64>(chunks - m_next, m_pace.items());
    const auto rows = OperationSelection(tools.reader).chunks(m_operation.id, m_next, n);
    if (!rows)
        return fail(tools, rows.error());
    if (auto prepared = m_action->prepare(tools.reader, *rows); !prepared)
        return fail(tools, prepared.error());

    const bool last = m_next + n >= chunks;
    const WallTime now = tools.clock.wall();
    store::OperationResult result;
    WritePace::Steady::duration took{};
    WritePace::Steady::time_point ended;
    const auto written = tools.write([&](store::Connection& connection) -> Result<void> {
        const auto begun = WritePace::Steady::now();
        auto log = store::OperationLog::takeUp(connection, m_operation.id);
        if (auto applied = m_action->apply(connection, log, *rows, now); !applied)
            return applied;
        auto advanced = log.advance(m_next + n);
        if (!advanced)
            return advanced.error();
        if (last) {
            if (auto done = store::OperationRepository(connection).setState(m_operation.id, OperationState::applied); !done)
                return done;
        }
        result = std::move(*advanced);
        ended = WritePace::Steady::now();
        took = ended - begun;
        return {};
    });
    if (!written)
        return fail(tools, written.error());
    const auto committed = WritePace::Steady::now() - ended;
    m_pace.took(took, committed, int(n));
    m_next += n;
    m_applied += result.applied;
    m_skipped += result.skipped;
    if (tools.engine) {
        for (const DestinationId destination : result.destinations)
            tools.engine->lookAgain(destination);
        if (!result.credits.empty())
            tools.engine->creditsMoved(result.credits);
    }
    told(tools, last);
    if (last)
        return std::nullopt;
    return tools.clock.wall();
}

std::optional<WallTime> BulkJob::takeBack(DeskTools& tools)
{
    if (!m_takeBack) {
        const store::Actor by = m_operation.id.valid() ? store::Actor{m_operation.actor, {}} : store::Actor{};
        m_takeBack = UndoJob::takeBack(operation(), by);
    }
    // To the operator it is this job that ends, not one of its own.
    DeskTools own{tools.reader, tools.clock, tools.engine, tools.write, [&](DeskProgress taken) {
                      DeskProgress ours = progress();
                      // On the way back it counts what is put back.
                      if (!taken.ended)
                          ours.total = std::max<qint64>(1, m_applied);
                      ours.done = taken.ended ? ours.total : std::min(ours.total, taken.applied + taken.skipped);
                      ours.applied = std::max<qint64>(0, m_applied - taken.applied);
                      ours.skipped = m_skipped;
                      ours.detail = taken.detail;
                      ours.ended = taken.ended;
                      ours.cancelled = isCancelled();
                      ours.error = m_failure ? m_failure : taken.error;
                      tools.report(std::move(ours));
                  }};
    return m_takeBack->step(own);
}

std::optional<WallTime> BulkJob::fail(DeskTools& tools, const Error& error)
{
    if (isStoreTrouble(error))
        return tryAgain(tools, error);
    m_failure = error;
    return tools.clock.wall();
}

void BulkJob::told(DeskTools& tools, bool ended)
{
    DeskProgress now = progress();
    now.done = std::min(now.total, m_next * OperationSelection::kChunkRows);
    now.applied = m_applied;
    now.skipped = m_skipped;
    now.ended = ended;
    if (ended && m_skipped > 0) {
        const auto operation = store::OperationRepository(tools.reader).operation(m_operation.id);
        now.detail = operation ? store::leftText(*operation) : Wording::tr("why cannot be read: %1").arg(operation.error().message);
    }
    tools.report(std::move(now));
}

EditJob::EditJob(RowId row, int expectedVersion, QByteArray body, store::Actor actor)
    : m_row(row)
    , m_expectedVersion(expectedVersion)
    , m_body(std::move(body))
    , m_actor(std::move(actor))
{
}

QString EditJob::title() const
{
    return store::operationTitle(u"edit", 1);
}

std::optional<WallTime> EditJob::step(DeskTools& tools)
{
    DeskProgress progress;
    progress.kind = u"edit"_s;
    progress.title = title();
    progress.total = 1;
    progress.done = 1;
    progress.ended = true;
    progress.cancelled = m_cancelled;
    if (!m_cancelled) {
        const WallTime now = tools.clock.wall();
        store::OperationResult result;
        const auto written = tools.write([&](store::Connection& connection) -> Result<void> {
            auto edited = store::Operations(connection, now).edit(m_row, m_expectedVersion, m_body, m_actor);
            if (!edited)
                return edited.error();
            result = std::move(*edited);
            return {};
        });
        if (written) {
            m_id = progress.operation = result.operation;
            progress.applied = result.applied;
        } else {
            progress.error = written.error();
        }
    }
    tools.report(std::move(progress));
    return std::nullopt;
}

} // namespace fuseboard::engine
