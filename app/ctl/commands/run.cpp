// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"
#include "app/ctl/enginerun.h"

#include "core/store/destinationrepository.h"

#include <QJsonObject>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

void run(Invocation& invocation, const QCommandLineParser& parser)
{
    auto session = invocation.openToChange();
    if (!session)
        return invocation.fail(session.error());
    auto connection = (*session)->workspace().connect(store::Access::readOnly);
    if (!connection)
        return invocation.fail(connection.error());
    FigureScope scope;
    for (const QString& name : parser.values(u"destination"_s)) {
        const auto destination = store::DestinationRepository(**connection).destinationNamed(name);
        if (!destination)
            return invocation.fail(destination.error());
        scope.destinations.push_back(destination->id);
    }
    auto* engine = new EngineRun(invocation, **session, scope);
    engine->start([&invocation, session = *session, scope](const EngineRun::Ending& ending) {
        auto reader = session->workspace().connect(store::Access::readOnly);
        if (!reader)
            return invocation.fail(reader.error());
        const auto figures = rowFigures(**reader, scope);
        if (!figures)
            return invocation.fail(figures.error());
        if (invocation.json())
            invocation.terminal().printJson(toJson(*figures));
        else
            invocation.terminal().print(rowText(*figures));
        invocation.finish(report(invocation.terminal(), ending, *figures));
    });
}

} // namespace

Command runCommand()
{
    return {
        .words = u"run"_s,
        .syntax = {},
        .summary = u"Run the engine until nothing is left to send, or what is left waits for the operator."_s,
        .details =
            u"Goes on after a crash, a stop or a `submit` without --wait: rows whose answer was lost are ambiguous "
            u"then, never sent\n"
            "again by themselves. SIGINT or SIGTERM stops in order: requests on the wire are awaited. Every "
            "destination is served;\n"
            "--destination only says whose rows to wait for.\n\nExample:\n  fuseboardctl run --workspace ~/leads.fuseboard"_s,
        .declare =
            [](QCommandLineParser& parser) {
                parser.addOption({u"destination"_s,
                                  u"End when this destination has nothing left; may be given again."_s, u"NAME"_s});
            },
        .run = run,
    };
}

} // namespace fuseboard::ctl
