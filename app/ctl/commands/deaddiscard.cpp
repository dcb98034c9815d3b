// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"
#include "app/ctl/deadbulk.h"
#include "app/ctl/deadfilter.h"

#include <QJsonObject>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

void run(Invocation& invocation, const QCommandLineParser& parser)
{
    const auto rows = selectDeadLetters(invocation, parser, u"discard"_s);
    if (!rows)
        return;
    BulkResult result;
    if (!rows->empty()) {
        auto session = invocation.openToChange();
        if (!session)
            return invocation.fail(session.error());
        const store::Actor actor = invocation.actor(parser.value(u"because"_s));
        const auto applied =
            applyInChunks(**session, *rows, [&](store::Operations& operations, const store::DeadLetterFilter& filter) {
                return operations.discard(filter, actor);
            });
        if (!applied)
            return invocation.fail(applied.error());
        result = *applied;
    }
    if (invocation.json())
        invocation.terminal().printJson(
            QJsonObject{{u"discarded"_s, result.applied}, {u"leftAlone"_s, result.skipped}});
    else
        invocation.terminal().print(bulkText(result, u"discarded; they are kept, and listed in their batch"_s));
    invocation.finish(ExitCode::ok);
}

} // namespace

Command deadDiscardCommand()
{
    return {
        .words = u"dead discard"_s,
        .syntax = u"FILTERS|--all"_s,
        .summary = u"Take dead letters off the list for good reason; nothing is deleted."_s,
        .details =
            u"%1\n\nExample:\n  fuseboardctl dead discard --reason rejected --status 422 --because \"not leads\""_s.arg(
                filterHelp()),
        .declare = declareBulk,
        .run = run,
    };
}

} // namespace fuseboard::ctl
