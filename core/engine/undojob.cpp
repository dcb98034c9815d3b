// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/undojob.h"

#include "core/base/wording.h"
#include "core/engine/selectionjob.h"
#include "core/store/operationtext.h"
#include "core/store/query.h"
#include "core/store/settingschange.h"

using namespace Qt::StringLiterals;

namespace fuseboard::engine {

using store::OperationState;
using store::UndoDirection;

namespace {

constexpr Millis kTryAgain{250};

QByteArray pathOf(UndoDirection direction)
{
    return direction == UndoDirection::undo ? "$.undo" : "$.redo";
}

/// How far it is, and what became of it so far, in the transaction of the rows.
Result<void> noteProgress(store::Connection& connection, OperationId operation, RowId after, UndoDirection direction,
                          const store::UndoTally& tally)
{
    auto q = store::Query::on(connection, "UPDATE operation SET next_chunk = ?, detail = json_set(detail, ?, json(?)) WHERE id = ?");
    if (!q)
        return q.error();
    return (*q)->bind(0, after.value).bindText(1, pathOf(direction)).bindText(2, toJson(tally)).bind(3, operation).run();
}

void add(store::UndoTally& sum, const store::UndoTally& more)
{
    sum.done += more.done;
    sum.left += more.left;
    for (const auto& [why, n] : more.reasons)
        sum.reasons[why] += n;
}

} // namespace

UndoJob::UndoJob(OperationId operation, OperationState from, OperationState through, const store::Actor& by)
    : m_id(operation)
    , m_from(from)
    , m_through(through)
    , m_by(by)
{
    setTitle();
}

std::unique_ptr<UndoJob> UndoJob::start(OperationId operation, UndoDirection direction, const store::Actor& by)
{
    const bool undo = direction == UndoDirection::undo;
    return std::unique_ptr<UndoJob>(new UndoJob(operation, undo ? OperationState::applied : OperationState::undone,
                                                undo ? OperationState::undoing : OperationState::redoing, by));
}

std::unique_ptr<UndoJob> UndoJob::takeBack(OperationId operation, const store::Actor& by)
{
    return std::unique_ptr<UndoJob>(new UndoJob(operation, OperationState::applying, OperationState::cancelling, by));
}

std::unique_ptr<UndoJob> UndoJob::resume(const store::OperationRecord& operation)
{
    std::unique_ptr<UndoJob> job(new UndoJob(operation.id, operation.state, operation.state, {operation.changedBy, {}}));
    job->m_operation = operation;
    job->m_after = RowId(operation.nextChunk);
    job->m_tally = store::undoTally(operation, job->direction());
    job->m_begun = true;
    job->setTitle();
    return job;
}

UndoDirection UndoJob::direction() const
{
    return m_through == OperationState::redoing ? UndoDirection::redo : UndoDirection::undo;
}

OperationState UndoJob::end() const
{
    switch (m_through) {
    case OperationState::redoing:
        return OperationState::applied;
    case OperationState::cancelling:
        return OperationState::cancelled;
    default:
        return OperationState::undone;
    }
}

void UndoJob::setTitle()
{
    const QString what = m_operation.id.valid() ? store::operationTitle(m_operation) : Wording::tr("operation %1").arg(m_id.value);
    m_title = (m_through == OperationState::redoing ? Wording::tr("Redo: %1") : Wording::tr("Undo: %1")).arg(what);
}

std::optional<WallTime> UndoJob::step(DeskTools& tools)
{
    if (!m_begun)
        return begin(tools);
    if (m_cancelled && !m_turned && m_through != OperationState::cancelling)
        return turnRound(tools);
    return m_walked ? finish(tools) : walk(tools);
}

std::optional<WallTime> UndoJob::begin(DeskTools& tools)
{
    auto operation = store::OperationRepository(tools.reader).operation(m_id);
    if (!operation)
        return fail(tools, operation.error());
    m_operation = std::move(*operation);
    setTitle();
    const QString why = m_through == OperationState::undoing ? store::notUndoableBecause(m_operation)
        : m_through == OperationState::redoing               ? store::notRedoableBecause(m_operation)
                                                             : QString();
    if (!why.isEmpty()) {
        report(tools, true, Error{ErrorCode::conflict, why, store::operationTitle(m_operation)});
        return std::nullopt;
    }
    if (m_operation.kind == store::kSettingsKind)
        return turnSettings(tools);
    const WallTime now = tools.clock.wall();
    const auto written = tools.write([&](store::Connection& connection) -> Result<void> {
        if (auto turned = store::OperationRepository(connection).turn(m_id, m_from, m_through, m_by, now); !turned)
            return turned;
        return noteProgress(connection, m_id, {}, direction(), {});
    });
    if (!written)
        return fail(tools, written.error());
    m_begun = true;
    report(tools, false);
    return tools.clock.wall();
}

std::optional<WallTime> UndoJob::turnSettings(DeskTools& tools)
{
    const WallTime now = tools.clock.wall();
    store::ChangedSettings changed;
    const auto written = tools.write([&](store::Connection& connection) -> Result<void> {
        if (auto turned = store::OperationRepository(connection).turn(m_id, m_from, end(), m_by, now); !turned)
            return turned;
        auto done = store::SettingsChange(connection, now).turn(m_operation, direction());
        if (!done)
            return done.error();
        changed = std::move(*done);
        return {};
    });
    if (!written)
        return fail(tools, written.error());
    if (tools.settingsChanged)
        tools.settingsChanged(std::move(changed));
    report(tools, true);
    return std::nullopt;
}

std::optional<WallTime> UndoJob::walk(DeskTools& tools)
{
    if (!m_undo)
        m_undo = std::make_unique<store::OperationUndo>(m_operation, direction(), m_by);
    const auto more = m_undo->prepare(tools.reader, m_after, m_pace.items());
    if (!more)
        return fail(tools, more.error());
    if (!*more) {
        m_walked = true;
        return tools.clock.wall();
    }
    const WallTime now = tools.clock.wall();
    store::UndoTally sum;
    WritePace::Steady::duration took{};
    WritePace::Steady::time_point ended;
    const auto written = tools.write([&](store::Connection& connection) -> Result<void> {
        const auto begun = WritePace::Steady::now();
        const auto tally = m_undo->apply(connection, now);
        if (!tally)
            return tally.error();
        sum = m_tally;
        add(sum, *tally);
        if (auto noted = noteProgress(connection, m_id, m_undo->lastPrepared(), direction(), sum); !noted)
            return noted;
        ended = WritePace::Steady::now();
        took = ended - begun;
        return {};
    });
    if (!written)
        return fail(tools, written.error());
    const auto committed = WritePace::Steady::now() - ended;
    m_pace.took(took, committed, m_undo->prepared());
    m_tally = std::move(sum);
    m_after = m_undo->lastPrepared();
    if (tools.engine && !m_undo->credits().empty())
        tools.engine->creditsMoved(m_undo->credits());
    report(tools, false);
    return tools.clock.wall();
}

std::optional<WallTime> UndoJob::finish(DeskTools& tools)
{
    // Nothing could be put back: the operation stands as it did.
    const bool nothing = m_tally.done == 0 && m_tally.left > 0 && m_through != OperationState::cancelling && !m_turned;
    const OperationState to = !nothing ? end() : m_through == OperationState::undoing ? OperationState::applied : OperationState::undone;
    const auto why = m_tally.text(tools.reader);
    if (!why)
        return fail(tools, why.error());
    const auto written = tools.write([&](store::Connection& connection) -> Result<void> {
        if (auto done = store::OperationRepository(connection).setState(m_id, to); !done)
            return done;
        auto bodies = store::Query::on(connection, "DELETE FROM operation_body WHERE operation_id = ?");
        if (!bodies)
            return bodies.error();
        return (*bodies)->bind(0, m_id).run();
    });
    if (!written)
        return fail(tools, written.error());
    if (nothing) {
        const QString text = m_through == OperationState::undoing ? Wording::tr("Nothing of it can be undone any more: %1.")
                                                                  : Wording::tr("Nothing of it can be done again: %1.");
        report(tools, true, Error{ErrorCode::conflict, text.arg(*why), {}});
    } else {
        report(tools, true);
    }
    return std::nullopt;
}

/// The other way, over all of its rows: those that were not reached are as they are to be, and left alone.
std::optional<WallTime> UndoJob::turnRound(DeskTools& tools)
{
    const bool undoing = m_through == OperationState::undoing;
    const OperationState through = undoing ? OperationState::redoing : OperationState::undoing;
    const WallTime now = tools.clock.wall();
    const auto written = tools.write([&](store::Connection& connection) -> Result<void> {
        if (auto turned = store::OperationRepository(connection).turn(m_id, m_through, through, m_by, now); !turned)
            return turned;
        return noteProgress(connection, m_id, {}, undoing ? UndoDirection::redo : UndoDirection::undo, {});
    });
    if (!written)
        return fail(tools, written.error());
    m_through = through;
    m_turned = true;
    m_walked = false;
    m_after = {};
    m_tally = {};
    m_undo.reset();
    return tools.clock.wall();
}

std::optional<WallTime> UndoJob::fail(DeskTools& tools, const Error& error)
{
    const bool again = SelectionJob::isStoreTrouble(error);
    report(tools, !again, error);
    if (again)
        return tools.clock.wall() + kTryAgain;
    return std::nullopt;
}

void UndoJob::report(DeskTools& tools, bool ended, std::optional<Error> error)
{
    DeskProgress progress;
    progress.operation = m_id;
    progress.kind = m_through == OperationState::redoing ? u"redo"_s : u"undo"_s;
    progress.title = m_title;
    progress.total = m_operation.rowCount;
    progress.done = m_tally.done + m_tally.left;
    progress.applied = m_tally.done;
    progress.skipped = m_tally.left;
    progress.ended = ended;
    progress.cancelled = m_cancelled;
    progress.error = std::move(error);
    if (ended && m_tally.left > 0) {
        const auto why = m_tally.text(tools.reader);
        progress.detail = why ? *why : Wording::tr("why cannot be read: %1").arg(why.error().message);
    }
    tools.report(std::move(progress));
}

} // namespace fuseboard::engine
