// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/deadletteractions.h"

#include "core/engine/bulkjob.h"
#include "core/engine/operationdesk.h"
#include "core/engine/undojob.h"
#include "ui/models/format.h"
#include "ui/models/joblist.h"
#include "ui/models/services.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

struct DeadLetterActions::Run
{
    std::vector<RowId> rows;
    size_t next = 0;
    Act act;
    Done done;
    ActionOutcome outcome;
    std::optional<JobId> job;
    bool cancelled = false;
};

DeadLetterActions::DeadLetterActions(const Services& services, JobList& jobs, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_jobs(jobs)
{
}

QString DeadLetterActions::unavailableBecause() const
{
    if (m_services.journal && m_services.engine)
        return {};
    return m_services.readOnlyBecause.isEmpty() ? tr("This workspace is open for reading only.")
                                                : tr("Open for reading only: %1.").arg(m_services.readOnlyBecause);
}

store::Actor DeadLetterActions::actor() const
{
    return {m_services.operatorName, {}};
}

void DeadLetterActions::submit(std::unique_ptr<engine::DeskJob> job, Done done)
{
    if (const QString why = unavailableBecause(); !why.isEmpty() || !m_services.desk) {
        ActionOutcome outcome;
        outcome.error = Error{ErrorCode::readOnly, why, {}};
        if (done)
            done(outcome);
        return;
    }
    ++m_running;
    m_services.desk->submit(std::move(job), [guard = QPointer<DeadLetterActions>(this), done = std::move(done)](const engine::DeskProgress& p) {
        if (!p.ended)
            return;
        // On the desk's thread: the pointer is looked at on the GUI thread only.
        const ActionOutcome outcome{p.applied, p.skipped, p.error, p.cancelled, p.operation, p.detail};
        QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, done, outcome] {
            if (!guard)
                return;
            --guard->m_running;
            if (done)
                done(outcome);
            if (guard && !guard->isBusy())
                Q_EMIT guard->becameIdle();
        }, Qt::QueuedConnection);
    });
}

void DeadLetterActions::edit(RowId row, int expectedVersion, const QByteArray& body, Done done)
{
    submit(std::make_unique<engine::EditJob>(row, expectedVersion, body, actor()), std::move(done));
}

void DeadLetterActions::bulk(store::NewOperation operation, std::vector<RowId> rows, Done done, std::vector<QByteArray> bodies)
{
    operation.actor = actor();
    if (rows.size() <= kSortedHere) {
        submit(std::make_unique<engine::BulkJob>(std::move(operation), std::move(rows), std::move(bodies)), std::move(done));
        return;
    }
    QThreadPool::globalInstance()->start([guard = QPointer<DeadLetterActions>(this), operation = std::move(operation), rows = std::move(rows),
                                          bodies = std::move(bodies), done = std::move(done)]() mutable {
        auto job = std::make_shared<std::unique_ptr<engine::DeskJob>>(
            std::make_unique<engine::BulkJob>(std::move(operation), std::move(rows), std::move(bodies)));
        QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, job, done] {
            if (guard)
                guard->submit(std::move(*job), done);
        }, Qt::QueuedConnection);
    });
}

void DeadLetterActions::correct(std::shared_ptr<const engine::CorrectionPlan> plan, const QString& file, Done done)
{
    store::NewOperation operation;
    operation.kind = u"importEdit"_s;
    operation.actor = actor();
    operation.detail = QJsonDocument(QJsonObject{{u"file"_s, file}}).toJson(QJsonDocument::Compact);
    // A million texts take longer to put in order than a frame may.
    QThreadPool::globalInstance()->start([guard = QPointer<DeadLetterActions>(this), plan = std::move(plan), operation, done = std::move(done)] {
        std::vector<std::pair<RowId, engine::BulkJob::Body>> texts;
        texts.reserve(plan->edits.size());
        for (const engine::CorrectionPlan::Edit& change : plan->edits)
            texts.emplace_back(change.row, engine::BulkJob::Body{change.body, change.version});
        auto job = std::make_shared<std::unique_ptr<engine::DeskJob>>(std::make_unique<engine::BulkJob>(operation, std::move(texts)));
        QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, job, done] {
            if (guard)
                guard->submit(std::move(*job), done);
        }, Qt::QueuedConnection);
    });
}

void DeadLetterActions::turn(OperationId operation, store::UndoDirection direction, Done done)
{
    submit(engine::UndoJob::start(operation, direction, actor()), std::move(done));
}

void DeadLetterActions::settle(std::vector<RowId> rows, bool delivered, Done done)
{
    store::NewOperation operation;
    operation.kind = u"settle"_s;
    operation.detail = delivered ? "{\"delivered\":true}" : "{\"delivered\":false}";
    bulk(std::move(operation), std::move(rows), std::move(done));
}

void DeadLetterActions::discard(std::vector<RowId> rows, Done done)
{
    store::NewOperation operation;
    operation.kind = u"discard"_s;
    bulk(std::move(operation), std::move(rows), std::move(done));
}

void DeadLetterActions::move(std::vector<RowId> rows, DestinationId to, Done done)
{
    store::NewOperation operation;
    operation.kind = u"move"_s;
    operation.destination = to;
    bulk(std::move(operation), std::move(rows), std::move(done));
}

void DeadLetterActions::note(std::vector<RowId> rows, const QString& text, Done done)
{
    store::NewOperation operation;
    operation.kind = u"note"_s;
    operation.detail = QJsonDocument(QJsonObject{{u"note"_s, text}}).toJson(QJsonDocument::Compact);
    bulk(std::move(operation), std::move(rows), std::move(done));
}

void DeadLetterActions::tag(std::vector<RowId> rows, const QStringList& add, const QStringList& remove, Done done)
{
    store::NewOperation operation;
    operation.kind = u"tag"_s;
    operation.detail = QJsonDocument(QJsonObject{{u"add"_s, QJsonArray::fromStringList(add)}, {u"remove"_s, QJsonArray::fromStringList(remove)}})
                           .toJson(QJsonDocument::Compact);
    bulk(std::move(operation), std::move(rows), std::move(done));
}

void DeadLetterActions::replay(std::vector<RowId> rows, bool includeAmbiguous, bool pastLimit, Done done)
{
    const QString title = tr("Replay %1 rows").arg(formatCount(qint64(rows.size())));
    start(title, std::move(rows),
          [includeAmbiguous, pastLimit](store::Operations& operations, const store::DeadLetterFilter& filter, const store::Actor& actor) {
              return operations.replay(filter, includeAmbiguous, pastLimit, actor);
          }, std::move(done));
}

void DeadLetterActions::start(const QString& title, std::vector<RowId> rows, Act act, Done done)
{
    auto run = std::make_shared<Run>();
    run->rows = std::move(rows);
    run->act = std::move(act);
    run->done = std::move(done);
    if (const QString why = unavailableBecause(); !why.isEmpty()) {
        run->outcome.error = Error{ErrorCode::readOnly, why, {}};
        finish(run);
        return;
    }
    if (run->rows.size() > kChunkRows) {
        std::weak_ptr<Run> weak = run;
        run->job = m_jobs.start(title, [weak] {
            if (const auto running = weak.lock())
                running->cancelled = true;
        });
    }
    next(run);
}

void DeadLetterActions::next(const std::shared_ptr<Run>& run)
{
    if (run->cancelled || run->next >= run->rows.size()) {
        run->outcome.cancelled = run->cancelled && run->next < run->rows.size();
        finish(run);
        return;
    }
    const size_t end = std::min(run->next + kChunkRows, run->rows.size());
    store::DeadLetterFilter filter;
    filter.only.assign(run->rows.begin() + qsizetype(run->next), run->rows.begin() + qsizetype(end));
    const size_t rows = end - run->next;
    run->next = end;

    auto result = std::make_shared<Result<store::OperationResult>>(store::OperationResult{});
    const store::Actor actor{m_services.operatorName, {}};
    const WallTime now = m_services.clock.wall();
    m_services.journal->write(
        [act = run->act, filter, actor, now, result](store::Connection& connection) -> Result<void> {
            store::Operations operations(connection, now);
            *result = act(operations, filter, actor);
            return result->ok() ? Result<void>() : Result<void>(result->error());
        },
        [guard = QPointer<DeadLetterActions>(this), run, rows, result](const Result<void>& committed) {
            // On the writer's thread: the pointer is looked at on the GUI thread only.
            if (!committed.ok() && result->ok())
                *result = committed.error();
            QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, run, rows, result] {
                if (guard)
                    guard->took(run, rows, *result);
            }, Qt::QueuedConnection);
        });
}

void DeadLetterActions::took(const std::shared_ptr<Run>& run, size_t rows, const Result<store::OperationResult>& result)
{
    if (!result) {
        run->outcome.error = result.error();
        finish(run);
        return;
    }
    run->outcome.applied += result->applied;
    run->outcome.skipped += std::max(result->skipped, qint64(rows) - result->applied);
    wake(result->destinations);
    if (m_services.engine && !result->credits.empty())
        m_services.engine->creditsMoved(result->credits);
    if (run->job) {
        m_jobs.progress(*run->job, double(run->next) / double(run->rows.size()),
                        tr("%1 of %2").arg(formatCount(qint64(run->next)), formatCount(qint64(run->rows.size()))));
    }
    next(run);
}

void DeadLetterActions::finish(const std::shared_ptr<Run>& run)
{
    if (run->job) {
        const ActionOutcome& outcome = run->outcome;
        if (outcome.error)
            m_jobs.finish(*run->job, tr("Stopped after %1 rows: %2").arg(formatCount(outcome.applied), outcome.error->message), true);
        else if (outcome.cancelled)
            m_jobs.finish(*run->job, tr("Cancelled after %1 rows; the others are as they were.").arg(formatCount(outcome.applied)));
        else
            m_jobs.finish(*run->job, tr("%1 rows done, %2 left alone").arg(formatCount(outcome.applied), formatCount(outcome.skipped)));
    }
    if (run->done)
        run->done(run->outcome);
}

void DeadLetterActions::wake(const std::vector<DestinationId>& destinations)
{
    for (const DestinationId id : destinations)
        m_services.engine->lookAgain(id);
}

} // namespace fuseboard::ui
