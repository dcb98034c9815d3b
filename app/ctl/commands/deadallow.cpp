// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"
#include "app/ctl/deadbulk.h"
#include "app/ctl/deadfilter.h"
#include "app/ctl/deskrun.h"

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

void run(Invocation& invocation, const QCommandLineParser& parser)
{
    const auto rows = selectDeadLetters(invocation, parser, u"allow more replays of"_s);
    if (!rows)
        return;
    store::NewOperation operation;
    operation.kind = u"allowReplays"_s;
    operation.actor = invocation.actor(parser.value(u"because"_s));
    runBulk(invocation, std::move(operation), *rows, u"allowed"_s, u"may be replayed again; nothing was sent"_s);
}

} // namespace

Command deadAllowCommand()
{
    return {
        .words = u"dead allow"_s,
        .syntax = u"FILTERS|--all"_s,
        .summary = u"Allow more replays of rows that have used theirs up: they count from 0 again, and none is permanent. Sends nothing."_s,
        .details = u"%1\n\nExample:\n  fuseboardctl dead allow --reason permanent --because \"the vendor has fixed it\""_s.arg(filterHelp()),
        .declare = declareBulk,
        .run = run,
    };
}

} // namespace fuseboard::ctl
