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
    const bool delivered = parser.isSet(u"delivered"_s);
    if (delivered == parser.isSet(u"not-delivered"_s))
        return invocation.fail({ErrorCode::invalidArgument,
                                u"Say --delivered or --not-delivered: what did the look at the target show?"_s,
                                {}});
    const auto rows = selectDeadLetters(invocation, parser, u"settle"_s, [](const store::DeadLetter& letter) {
        return letter.state == RowState::ambiguous;
    });
    if (!rows)
        return;
    store::NewOperation operation;
    operation.kind = u"settle"_s;
    operation.actor = invocation.actor(parser.value(u"because"_s));
    operation.detail = delivered ? "{\"delivered\":true}" : "{\"delivered\":false}";
    runBulk(invocation, std::move(operation), *rows, u"settled"_s, delivered ? u"settled as delivered"_s : u"settled as not delivered"_s);
}

} // namespace

Command deadSettleCommand()
{
    return {
        .words = u"dead settle"_s,
        .syntax = u"FILTERS|--all (--delivered|--not-delivered)"_s,
        .summary = u"Your word on ambiguous rows, after a look at the target; ledger and credits follow."_s,
        .details = u"Only ambiguous rows are touched. %1\n\nExamples:\n"
                   "  fuseboardctl dead settle --row 812 --delivered --because \"found in the CRM\"\n"
                   "  fuseboardctl dead settle --state ambiguous --destination \"EU leads\" --not-delivered"_s.arg(
                       filterHelp()),
        .declare =
            [](QCommandLineParser& parser) {
                declareBulk(parser);
                parser.addOptions({
                    {u"delivered"_s, u"The target has them."_s},
                    {u"not-delivered"_s, u"The target does not have them; they can be replayed."_s},
                });
            },
        .run = run,
    };
}

} // namespace fuseboard::ctl
