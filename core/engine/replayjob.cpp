// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/replayjob.h"

#include "core/store/operationselection.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::engine {

using store::ReplayState;

namespace {

constexpr size_t kCollectRows = 32'000;      ///< whole chunks of the selection: less than 10 ms of the writer
constexpr Millis kTryAgain{1'000};           ///< after a failed read or write
constexpr Millis kLookAgain{250};

QString titleOf(qint64 rows)
{
    return rows == 1 ? u"Replay 1 row"_s : u"Replay %1 rows"_s.arg(QLocale(QLocale::English).toString(rows));
}

QByteArray detailOf(const store::ReplaySettings& settings, const QString& title)
{
    QJsonObject detail = QJsonDocument::fromJson(toJson(settings)).object();
    detail.insert(u"title"_s, title);
    return QJsonDocument(detail).toJson(QJsonDocument::Compact);
}

} // namespace

ReplayJob::ReplayJob(ReplayOrder order)
    : m_settings(order.settings)
    , m_actor(std::move(order.actor))
    , m_title(order.title.isEmpty() ? titleOf(qint64(order.rows.size())) : order.title)
    , m_phase(Phase::collecting)
    , m_rows(std::move(order.rows))
    , m_total(qint64(m_rows.size()))
{
    Q_ASSERT(std::is_sorted(m_rows.begin(), m_rows.end()));
}

ReplayJob::ReplayJob(const store::OperationRecord& operation)
    : m_operation(operation.id)
    , m_title(QJsonDocument::fromJson(operation.detail).object().value("title"_L1).toString(titleOf(operation.selected)))
    , m_phase(Phase::leftBehind)
    , m_total(operation.selected)
    , m_leftAlone(operation.skipped)
    , m_askedAt(operation.at)
{
}

std::optional<WallTime> ReplayJob::step(DeskTools& tools)
{
    auto next = work(tools);
    if (next)
        return *next;
    report(tools, false, next.error());
    return tools.clock.wall() + kTryAgain;
}

ReplayJob::Next ReplayJob::work(DeskTools& tools)
{
    switch (m_phase) {
    case Phase::collecting: return m_cancelled || m_rows.empty() ? dropCollected(tools) : collect(tools);
    case Phase::leftBehind: return takeUp(tools);
    case Phase::known: break;
    }
    if (m_cancelled)
        return finish(tools, m_tally.released() == 0 && m_state == ReplayState::recall ? ReplayState::recalled : ReplayState::cancelled);
    if (m_state == ReplayState::recall)
        return inRecall(tools);
    return waitsForOperator(m_state) ? whileWaiting(tools) : running(tools);
}

ReplayJob::Next ReplayJob::collect(DeskTools& tools)
{
    const size_t until = std::min(m_rows.size(), m_collected + kCollectRows);
    const bool last = until == m_rows.size();
    const WallTime now = tools.clock.wall();
    OperationId operation = m_operation;
    const auto written = tools.write([&](store::Connection& connection) -> Result<void> {
        store::OperationRepository operations(connection);
        if (!operation.valid()) {
            const auto begun = operations.begin({.kind = QLatin1String(kKind), .actor = m_actor, .destination = {}, .batch = {},
                                                 .detail = detailOf(m_settings, m_title), .selected = m_total}, now);
            if (!begun)
                return begun.error();
            operation = *begun;
        }
        const std::span<const RowId> piece(m_rows.data() + m_collected, until - m_collected);
        const auto appended = store::OperationSelection(connection).append(operation, qint64(m_collected) / store::OperationSelection::kChunkRows, piece);
        if (!appended)
            return appended.error();
        if (!last)
            return {};
        store::ReplayJobRecord job;
        job.operation = operation;
        job.settings = m_settings;
        job.recallUntil = now + m_settings.recall;
        if (auto added = store::ReplayJobs(connection).add(job); !added)
            return added;
        return operations.setState(operation, store::OperationState::applying);
    });
    if (!written)
        return written.error();
    m_operation = operation;
    m_collected = until;
    m_askedAt = now;
    if (last) {
        m_phase = Phase::known;
        m_recallUntil = now + m_settings.recall;
        m_rows = {};
        report(tools);
    }
    return std::optional(now);
}

/// It never came to its recall window: nothing was changed, and nothing will be.
ReplayJob::Next ReplayJob::dropCollected(DeskTools& tools)
{
    if (m_operation.valid()) {
        const auto written = tools.write([this](store::Connection& connection) {
            return store::OperationRepository(connection).setState(m_operation, store::OperationState::cancelled);
        });
        if (!written)
            return written.error();
    }
    m_state = ReplayState::recalled;
    report(tools, true);
    return std::optional<WallTime>();
}

/// After a restart. With everything released there is nothing to wait for: the rows go on by themselves.
ReplayJob::Next ReplayJob::takeUp(DeskTools& tools)
{
    const auto job = store::ReplayJobs(tools.reader).job(m_operation);
    if (!job)
        return job.error();
    const auto released = store::ReplayJobs(tools.reader).released(m_operation);
    if (!released)
        return released.error();
    m_settings = job->settings;
    m_lookedAt = job->lookedAt;
    m_firstAttempt = job->firstAttempt;
    m_recallUntil = job->recallUntil;
    m_state = job->state;
    m_why = job->why;
    m_tally = {};
    for (const auto& row : *released)
        m_tally.add(row);
    if (!waitsForOperator(m_state) && unreleased() > 0) {
        const QString why = m_state == ReplayState::recall ? u"Fuseboard ended in its recall window: nothing was sent"_s
                                                           : u"Fuseboard ended while it ran: the rest was not sent"_s;
        if (auto written = setState(tools, ReplayState::waiting, why); !written)
            return written.error();
    }
    m_phase = Phase::known;
    return std::optional(tools.clock.wall());
}

ReplayJob::Next ReplayJob::inRecall(DeskTools& tools)
{
    const WallTime now = tools.clock.wall();
    m_recallUntil = std::min(m_recallUntil, now + m_settings.recall); // a clock that was set back prolongs nothing
    if (now < m_recallUntil) {
        report(tools);
        return std::optional(std::min(now + kLookAgain, m_recallUntil));
    }
    const auto written = tools.write([this](store::Connection& connection) { return store::ReplayJobs(connection).begin(m_operation); });
    if (!written)
        return written.error();
    m_state = ReplayState::running;
    return takeUpBegun(tools);
}

/// What it was told is in the store.
ReplayJob::Next ReplayJob::takeUpBegun(DeskTools& tools)
{
    const auto job = store::ReplayJobs(tools.reader).job(m_operation);
    if (!job)
        return job.error();
    m_firstAttempt = job->firstAttempt;
    return std::optional(tools.clock.wall());
}

ReplayJob::Next ReplayJob::whileWaiting(DeskTools& tools)
{
    const auto job = store::ReplayJobs(tools.reader).job(m_operation);
    if (!job)
        return job.error();
    if (const auto polled = m_tally.poll(tools.reader); !polled)
        return polled.error();
    const WallTime now = tools.clock.wall();
    // The failures that it goes on in spite of are known when every row was looked at.
    if (job->state != ReplayState::running || !m_tally.isComplete()) {
        if (auto said = sayWhyStopped(tools); !said)
            return said.error();
        report(tools);
        return std::optional(now + kLookAgain);
    }
    if (auto excused = excuse(tools); !excused)
        return excused.error();
    m_state = ReplayState::running;
    m_why.clear();
    m_nextTurn.reset();
    return takeUpBegun(tools);
}

/// It stops as soon as the bound is passed; what was under way then counts, too.
Result<void> ReplayJob::sayWhyStopped(DeskTools& tools)
{
    if (m_state != ReplayState::stopped || m_settings.pacing.kind != store::ReplayPacing::ramp)
        return {};
    const auto decision = resilience::RampSchedule(m_settings.pacing.rampSettings).decide(rampCounts());
    if (decision.kind != resilience::RampDecision::stop || decision.why == m_why)
        return {};
    ReplayProgress now = progress();
    now.why = decision.why;
    const auto written = tools.write([&](store::Connection& connection) -> Result<void> {
        store::ReplayJobs jobs(connection);
        const auto job = jobs.job(m_operation);
        if (!job || job->state != ReplayState::stopped) // the operator was quicker
            return job ? Result<void>() : Result<void>(job.error());
        return jobs.setState(m_operation, ReplayState::stopped, decision.why, now.toJson());
    });
    if (written)
        m_why = decision.why;
    return written;
}

Result<void> ReplayJob::excuse(DeskTools& tools)
{
    ReplayProgress now;
    m_tally.describe(now);
    store::ReplaySettings settings = m_settings;
    settings.excusedEnded = m_tally.ended();
    settings.excusedFailed = now.failures();
    settings.excusedReleased = m_tally.released();
    settings.excusedStepEnded = m_tally.stepEnded();
    settings.excusedStepFailed = m_tally.stepFailed();
    const bool begun = m_firstAttempt.valid() || m_tally.released() > 0;
    auto written = tools.write([&](store::Connection& connection) -> Result<void> {
        store::ReplayJobs jobs(connection);
        if (auto set = jobs.setSettings(m_operation, settings); !set)
            return set;
        return begun ? Result<void>() : jobs.begin(m_operation);
    });
    if (written)
        m_settings = settings;
    return written;
}

Result<void> ReplayJob::setState(DeskTools& tools, ReplayState state, const QString& why)
{
    ReplayProgress then = progress();
    then.state = state;
    then.why = why;
    const auto written = tools.write([&](store::Connection& connection) {
        return store::ReplayJobs(connection).setState(m_operation, state, why, then.toJson());
    });
    if (!written)
        return written;
    m_state = state;
    m_why = why;
    return {};
}

ReplayJob::Next ReplayJob::finish(DeskTools& tools, ReplayState state)
{
    if (const auto polled = m_tally.poll(tools.reader); !polled)
        return polled.error();
    ReplayProgress end = progress();
    end.state = state;
    const auto to = m_tally.released() > 0 || state == ReplayState::ended ? store::OperationState::applied : store::OperationState::cancelled;
    const auto written = tools.write([&](store::Connection& connection) -> Result<void> {
        if (auto set = store::ReplayJobs(connection).setState(m_operation, state, m_why, end.toJson()); !set)
            return set;
        return store::OperationRepository(connection).setState(m_operation, to);
    });
    if (!written)
        return written.error();
    m_state = state;
    report(tools, true);
    return std::optional<WallTime>();
}

ReplayProgress ReplayJob::progress() const
{
    ReplayProgress out;
    m_tally.describe(out, m_waits);
    out.state = m_state;
    out.why = m_why;
    if (m_state == ReplayState::recall)
        out.recallUntil = m_recallUntil;
    out.pacing = m_settings.pacing;
    out.total = m_total;
    out.leftAlone = m_leftAlone;
    out.unreleased = unreleased();
    out.newDeadLetters = m_newDeadLetters;
    if (m_settings.pacing.kind == store::ReplayPacing::ramp) {
        out.step = resilience::RampSchedule::stepOf(m_tally.released());
        out.stepRows = m_tally.released() - resilience::RampSchedule::releasedBefore(out.step);
        out.stepEnded = m_tally.stepEnded();
    }
    return out;
}

void ReplayJob::report(DeskTools& tools, bool ended, std::optional<Error> error)
{
    DeskProgress out;
    out.operation = m_operation;
    out.kind = QLatin1String(kKind);
    out.title = m_title;
    out.total = m_total;
    out.done = m_lookedAt;
    out.applied = m_tally.released();
    out.skipped = m_leftAlone;
    out.detail = QString::fromUtf8(progress().toJson());
    out.ended = ended;
    out.cancelled = ended && m_state != ReplayState::ended;
    out.error = std::move(error);
    tools.report(std::move(out));
}

} // namespace fuseboard::engine
