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
    const auto rows = selectDeadLetters(invocation, parser, u"discard"_s);
    if (!rows)
        return;
    store::NewOperation operation;
    operation.kind = u"discard"_s;
    operation.actor = invocation.actor(parser.value(u"because"_s));
    runBulk(invocation, std::move(operation), *rows, u"discarded"_s, u"discarded; they are kept, and listed in their batch"_s);
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
