// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/deskrun.h"

#include "core/engine/bulkjob.h"
#include "core/engine/operationdesk.h"

#include <QJsonObject>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

void onProgress(Invocation& invocation, const engine::DeskProgress& progress, const std::function<void(const engine::DeskProgress&)>& ended)
{
    if (invocation.isFinished())
        return;
    Terminal& terminal = invocation.terminal();
    if (!progress.ended) {
        if (progress.error)
            terminal.progress(u"%1: held up: %2"_s.arg(progress.title, progress.error->message));
        else if (!progress.waitsFor.isEmpty())
            terminal.progress(u"%1: waits for “%2”"_s.arg(progress.title, progress.waitsFor));
        else
            terminal.progress(u"%1: %2 of %3"_s.arg(progress.title, grouped(progress.done), grouped(progress.total)));
        return;
    }
    terminal.endProgress();
    if (progress.error)
        return invocation.fail(*progress.error);
    if (progress.cancelled) {
        terminal.notice(u"Stopped; all rows are as they were."_s);
        return invocation.finish(ExitCode::stopped);
    }
    ended(progress);
}

} // namespace

void runOnDesk(Invocation& invocation, std::unique_ptr<engine::DeskJob> job, std::function<void(const engine::DeskProgress&)> ended)
{
    auto session = invocation.openToChange();
    if (!session)
        return invocation.fail(session.error());
    auto desk = (*session)->startDesk();
    if (!desk)
        return invocation.fail(desk.error());
    const engine::DeskTicket ticket = (*desk)->submit(std::move(job), [&invocation, ended = std::move(ended)](const engine::DeskProgress& progress) {
        QMetaObject::invokeMethod(&invocation, [&invocation, progress, ended] { onProgress(invocation, progress, ended); }, Qt::QueuedConnection);
    });
    invocation.setOnStop([desk = *desk, ticket] { desk->cancel(ticket); });
}

void runBulk(Invocation& invocation, store::NewOperation operation, std::vector<RowId> rows, const QString& jsonName, const QString& done)
{
    const auto say = [&invocation, jsonName, done](const engine::DeskProgress& progress) {
        if (invocation.json()) {
            invocation.terminal().printJson(QJsonObject{{jsonName, progress.applied}, {u"leftAlone"_s, progress.skipped},
                                                        {u"operation"_s, progress.operation.value}});
        } else {
            QString text = u"%1 %2"_s.arg(counted(progress.applied, u"row"_s, u"rows"_s), done);
            if (progress.skipped > 0)
                text += u", %1 left alone (%2)"_s.arg(grouped(progress.skipped), progress.detail);
            if (progress.applied > 0)
                text += u". To take it back: fuseboardctl dead undo %1"_s.arg(progress.operation.value);
            invocation.terminal().print(text + (progress.applied > 0 ? QString() : u"."_s));
        }
        invocation.finish(ExitCode::ok);
    };
    if (rows.empty()) // no operation for nothing
        return say({});
    runOnDesk(invocation, std::make_unique<engine::BulkJob>(std::move(operation), std::move(rows)), say);
}

} // namespace fuseboard::ctl
