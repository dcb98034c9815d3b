// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/deadletteractions.h"

#include "core/engine/bulkjob.h"
#include "core/engine/operationdesk.h"
#include "core/engine/undojob.h"
#include "ui/models/services.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

DeadLetterActions::DeadLetterActions(const Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
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

} // namespace fuseboard::ui
