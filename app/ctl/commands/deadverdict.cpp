// SPDX-License-Identifier: GPL-3.0-or-later
// dead allow, dead discard: the operator's word on rows that no attempt will settle.
#include "app/ctl/commands/commands.h"
#include "app/ctl/deadbulk.h"
#include "app/ctl/deadfilter.h"
#include "app/ctl/deskrun.h"

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Verdict
{
    const char* kind;  ///< of the operation
    const char* verb;  ///< "allow more replays of"
    const char* done;  ///< "12 allowed"
    const char* means; ///< for the rows
};

constexpr Verdict kAllow{"allowReplays", "allow more replays of", "allowed", "may be replayed again; nothing was sent"};
constexpr Verdict kDiscard{"discard", "discard", "discarded", "discarded; they are kept, and listed in their batch"};

void run(Invocation& invocation, const QCommandLineParser& parser, const Verdict& verdict)
{
    const auto rows = selectDeadLetters(invocation, parser, QString::fromLatin1(verdict.verb));
    if (!rows)
        return;
    store::NewOperation operation;
    operation.kind = QString::fromLatin1(verdict.kind);
    operation.actor = invocation.actor(parser.value(u"because"_s));
    runBulk(invocation, std::move(operation), *rows, QString::fromLatin1(verdict.done), QString::fromLatin1(verdict.means));
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
        .run = [](Invocation& invocation, const QCommandLineParser& parser) { run(invocation, parser, kAllow); },
    };
}

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
        .run = [](Invocation& invocation, const QCommandLineParser& parser) { run(invocation, parser, kDiscard); },
    };
}

} // namespace fuseboard::ctl
