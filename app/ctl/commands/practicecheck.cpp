// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"
#include "app/ctl/invocation.h"
#include "app/ctl/receipttext.h"
#include "app/receiptreview.h"
#include "core/store/destinationrepository.h"

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<DestinationId>> checkedDestinations(store::Connection& connection, const QStringList& names)
{
    store::DestinationRepository repository(connection);
    std::vector<DestinationId> out;
    for (const QString& name : names) {
        const auto destination = repository.destinationNamed(name);
        if (!destination)
            return destination.error();
        out.push_back(destination->id);
    }
    if (!out.empty())
        return out;
    const auto destinations = repository.destinations();
    if (!destinations)
        return destinations.error();
    for (const store::Destination& destination : *destinations) {
        if (destination.preset == "practice"_L1)
            out.push_back(destination.id);
    }
    if (out.empty())
        return Error{
            ErrorCode::notFound, u"The workspace has no practice destination; name one with --destination."_s, {}};
    return out;
}

void run(Invocation& invocation, const QCommandLineParser& parser)
{
    if (!parser.isSet(u"receipts"_s))
        return invocation.fail({ErrorCode::invalidArgument, u"Name the receiver's file with --receipts."_s, {}});
    const auto receipts = practice::PracticeReceipts::load(parser.value(u"receipts"_s));
    if (!receipts) {
        invocation.terminal().error(receipts.error());
        return invocation.finish(ExitCode::unreadable);
    }
    auto workspace = invocation.openToRead();
    if (!workspace)
        return invocation.fail(workspace.error());
    auto connection = (*workspace)->connect(store::Access::readOnly);
    if (!connection)
        return invocation.fail(connection.error());
    const auto destinations = checkedDestinations(**connection, parser.values(u"destination"_s));
    if (!destinations)
        return invocation.fail(destinations.error());
    const auto review = app::reviewReceipts(**connection, *receipts, *destinations);
    if (!review)
        return invocation.fail(review.error());
    printReview(invocation.terminal(), *review, invocation.json());
    invocation.finish(review->holds() ? ExitCode::ok : ExitCode::failed);
}

} // namespace

Command practiceCheckCommand()
{
    return {
        .words = u"practice check"_s,
        .syntax = u"--receipts FILE"_s,
        .summary = u"Compare a practice destination's receipts with the journal, row by row."_s,
        .details = u"Checks that each attempt has at most one receipt; that a delivered row has exactly one accepted "
                   u"one; that every other receipt\n"
                   "belongs to an ambiguous or an answered, failed attempt; that nothing arrived that the journal does "
                   "not know; and that no\n"
                   "identity was accepted twice unless the operator asked for it. Exit code 1 when something does not "
                   "hold.\n\n"
                   "Example:\n  fuseboardctl practice check --receipts receipts.ndjson"_s,
        .declare =
            [](QCommandLineParser& parser) {
                parser.addOptions({
                    {u"receipts"_s, u"The file of `practice serve --receipts`."_s, u"FILE"_s},
                    {u"destination"_s,
                     u"The destination that it received for; may be given again. Default: those of the preset practice."_s,
                     u"NAME"_s},
                });
            },
        .run = run,
    };
}

} // namespace fuseboard::ctl
