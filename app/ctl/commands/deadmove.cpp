// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"
#include "app/ctl/deadbulk.h"
#include "app/ctl/deadfilter.h"
#include "app/ctl/deskrun.h"
#include "core/store/destinationrepository.h"

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<store::Destination> destinationNamed(Invocation& invocation, const QString& name)
{
    auto workspace = invocation.openToRead();
    if (!workspace)
        return workspace.error();
    auto connection = (*workspace)->connect(store::Access::readOnly);
    if (!connection)
        return connection.error();
    return store::DestinationRepository(**connection).destinationNamed(name);
}

void run(Invocation& invocation, const QCommandLineParser& parser)
{
    if (!parser.isSet(u"to"_s))
        return invocation.fail({ErrorCode::invalidArgument, u"Say where the rows go: --to NAME."_s, {}});
    const auto rows = selectDeadLetters(invocation, parser, u"move"_s);
    if (!rows)
        return;
    const auto target = destinationNamed(invocation, parser.value(u"to"_s));
    if (!target)
        return invocation.fail(target.error());
    store::NewOperation operation;
    operation.kind = u"move"_s;
    operation.actor = invocation.actor(parser.value(u"because"_s));
    operation.destination = target->id;
    runBulk(invocation, std::move(operation), *rows, u"moved"_s,
            u"moved to “%1”; send them with: fuseboardctl dead replay --yes"_s.arg(target->name));
}

} // namespace

Command deadMoveCommand()
{
    return {
        .words = u"dead move"_s,
        .syntax = u"FILTERS|--all --to NAME"_s,
        .summary = u"Move dead letters to another destination, whose ledger they then belong to."_s,
        .details =
            u"Rows that may have been delivered are left alone: settle them first. So are rows that are too large for the "
            u"other destination or have\nnone of its identity columns.\n\n%1\n\nExample:\n"
            u"  fuseboardctl dead move --destination crm --reason rejected --to \"crm eu\""_s.arg(filterHelp()),
        .declare =
            [](QCommandLineParser& parser) {
                declareBulk(parser);
                parser.addOption({u"to"_s, u"The destination that gets the rows."_s, u"NAME"_s});
            },
        .run = run,
    };
}

} // namespace fuseboard::ctl
