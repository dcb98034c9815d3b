// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/deskrun.h"

#include "core/engine/operationdesk.h"

#include <memory>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

void runDeskJob(Invocation& invocation, app::Session& session, std::unique_ptr<engine::DeskJob> job,
                std::function<void(const engine::DeskProgress&)> ended)
{
    const auto desk = session.startDesk();
    if (!desk)
        return invocation.fail(desk.error());
    const auto ticket = std::make_shared<engine::DeskTicket>(0);
    // The invocation outlives the desk: the session, which has it, goes with the invocation.
    const auto watch = [&invocation, ended = std::move(ended)](const engine::DeskProgress& progress) {
        QMetaObject::invokeMethod(&invocation, [&invocation, ended, progress] {
            Terminal& terminal = invocation.terminal();
            if (!progress.ended) {
                const QString held = progress.error ? u" – "_s + progress.error->message : QString();
                const QString waits = progress.waitsFor.isEmpty() ? QString() : u" – waits for “%1”"_s.arg(progress.waitsFor);
                terminal.progress(u"%1: %2 of %3%4%5"_s.arg(progress.title, grouped(progress.done), grouped(progress.total), held, waits));
                return;
            }
            invocation.setOnStop({});
            terminal.endProgress();
            ended(progress);
        }, Qt::QueuedConnection);
    };
    *ticket = (*desk)->submit(std::move(job), watch);
    invocation.setOnStop([&invocation, desk = *desk, ticket] {
        invocation.terminal().notice(u"Cancelling: what was done is taken back."_s);
        invocation.setOnStop({});
        desk->cancel(*ticket);
    });
}

} // namespace fuseboard::ctl
