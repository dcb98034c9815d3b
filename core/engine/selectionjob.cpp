// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/selectionjob.h"

#include "core/store/operationselection.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::engine {

namespace {

constexpr Millis kTryAgain{250};
constexpr int kMostAtOnce = 64 * 512;

/// Nothing was changed: the line stays, so that the operator finds what became of it.
Result<void> closeUnchanged(store::Connection& connection, OperationId operation, const char* why)
{
    if (auto done = store::OperationRepository(connection).setState(operation, store::OperationState::cancelled); !done)
        return done;
    auto q = store::Query::on(connection, "UPDATE operation SET detail = json_set(detail, '$.ended', ?) WHERE id = ?");
    if (!q)
        return q.error();
    if (auto done = (*q)->bindText(0, QByteArrayView(why)).bind(1, operation).run(); !done)
        return done;
    auto bodies = store::Query::on(connection, "DELETE FROM operation_body WHERE operation_id = ?");
    if (!bodies)
        return bodies.error();
    return (*bodies)->bind(0, operation).run();
}

class AbandonedJob final : public DeskJob
{
public:
    explicit AbandonedJob(const store::OperationRecord& operation) : m_operation(operation) {}

    std::optional<WallTime> step(DeskTools& tools) override
    {
        const auto written = tools.write([this](store::Connection& c) { return closeUnchanged(c, m_operation.id, "interrupted"); });
        if (!written && !m_cancelled)
            return tools.clock.wall() + kTryAgain;
        tools.report({.operation = m_operation.id, .kind = m_operation.kind, .total = m_operation.selected, .ended = true, .cancelled = true});
        return std::nullopt;
    }
    void cancel() override { m_cancelled = true; }
    OperationId operation() const override { return m_operation.id; }
    bool isCollecting() const override { return true; }
    bool holdsRows() const override { return false; }

private:
    store::OperationRecord m_operation;
    bool m_cancelled = false;
};

} // namespace

SelectionJob::SelectionJob(store::NewOperation operation, std::vector<RowId> rows, QString title)
    : m_operation(std::move(operation))
    , m_rows(std::move(rows))
    , m_title(std::move(title))
    , m_pace(64, kMostAtOnce)
{
    std::sort(m_rows.begin(), m_rows.end());
    m_rows.erase(std::unique(m_rows.begin(), m_rows.end()), m_rows.end());
    m_selected = qint64(m_rows.size());
    m_operation.selected = m_selected;
    m_operation.state = store::OperationState::collecting;
}

SelectionJob::SelectionJob(const store::OperationRecord& operation, QString title)
    : m_operation{operation.kind, {operation.actor, operation.reason}, operation.destination, operation.batch, operation.detail,
                  operation.state, operation.selected}
    , m_title(std::move(title))
    , m_id(operation.id)
    , m_selected(operation.selected)
    , m_pace(64, kMostAtOnce)
    , m_collecting(false)
{
}

std::optional<WallTime> SelectionJob::step(DeskTools& tools)
{
    if (m_collecting)
        return m_cancelled || m_failure ? giveUp(tools) : collect(tools);
    m_rows = {}; // they are in the store now
    return work(tools);
}

Result<void> SelectionJob::collected(store::Connection&, OperationId)
{
    return {};
}

Result<void> SelectionJob::collecting(store::Connection&, OperationId, size_t, std::span<const RowId>)
{
    return {};
}

std::optional<WallTime> SelectionJob::collect(DeskTools& tools)
{
    const size_t n = std::min(m_rows.size() - m_written, size_t(m_pace.items()));
    const auto part = std::span<const RowId>(m_rows).subspan(m_written, n);
    const bool last = m_written + n == m_rows.size();
    const WallTime now = tools.clock.wall();
    WritePace::Steady::duration took{};
    WritePace::Steady::time_point ended;
    OperationId id = m_id;
    const auto written = tools.write([&](store::Connection& connection) -> Result<void> {
        const auto begun = WritePace::Steady::now();
        store::OperationRepository operations(connection);
        id = m_id;
        if (!id.valid()) {
            auto made = operations.begin(m_operation, now);
            if (!made)
                return made.error();
            id = *made;
        }
        const auto chunk = qint64(m_written) / store::OperationSelection::kChunkRows;
        if (auto added = store::OperationSelection(connection).append(id, chunk, part); !added)
            return added.error();
        if (auto more = collecting(connection, id, m_written, part); !more)
            return more;
        if (last) {
            if (auto state = operations.setState(id, workingState()); !state)
                return state;
            if (auto more = collected(connection, id); !more)
                return more;
        }
        ended = WritePace::Steady::now();
        took = ended - begun;
        return {};
    });
    if (!written && isStoreTrouble(written.error()))
        return tryAgain(tools, written.error());
    if (!written) {
        m_failure = written.error();
        return tools.clock.wall();
    }
    const auto committed = WritePace::Steady::now() - ended;
    m_id = id;
    m_written += n;
    m_pace.took(took, committed, int(n));
    if (last)
        m_collecting = false;
    DeskProgress told = progress();
    tools.report(std::move(told));
    return tools.clock.wall();
}

/// Cancelled, or refused, while it collects.
std::optional<WallTime> SelectionJob::giveUp(DeskTools& tools)
{
    if (m_id.valid()) {
        const auto written = tools.write([this](store::Connection& c) { return closeUnchanged(c, m_id, m_failure ? "refused" : "cancelled"); });
        if (!written)
            return tryAgain(tools, written.error());
    }
    DeskProgress told = progress();
    told.ended = true;
    told.cancelled = m_cancelled;
    told.error = m_failure;
    tools.report(std::move(told));
    return std::nullopt;
}

DeskProgress SelectionJob::progress() const
{
    DeskProgress told;
    told.operation = m_id;
    told.kind = m_operation.kind;
    told.title = m_title;
    told.total = m_selected;
    return told;
}

std::optional<WallTime> SelectionJob::tryAgain(DeskTools& tools, const Error& error)
{
    DeskProgress told = progress();
    told.error = error;
    tools.report(std::move(told));
    return tools.clock.wall() + kTryAgain;
}

bool SelectionJob::isStoreTrouble(const Error& error)
{
    switch (error.code) {
    case ErrorCode::storage:
    case ErrorCode::diskFull:
    case ErrorCode::io:
    case ErrorCode::locked:
    case ErrorCode::cancelled:
        return true;
    default:
        return false;
    }
}

std::unique_ptr<DeskJob> abandonedJob(const store::OperationRecord& operation)
{
    return std::make_unique<AbandonedJob>(operation);
}

} // namespace fuseboard::engine
