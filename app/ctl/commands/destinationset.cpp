// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/invocation.h"
#include "app/ctl/keyoptions.h"
#include "core/store/destinationrepository.h"
#include "core/store/identityreindex.h"
#include "core/store/settingschange.h"

#include <QJsonObject>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

/// In this thread, which a signal cannot interrupt in between: the transaction is whole or nothing either way.
Result<store::ReindexReport> reindex(Invocation& invocation, app::Session& session, const store::Destination& destination,
                                     const QStringList& columns)
{
    auto connection = session.workspace().connect(store::Access::readWrite);
    if (!connection)
        return connection.error();
    const auto report = store::IdentityReindex(**connection)
                            .run(destination.scope.id, columns, invocation.actor({}), invocation.clock().wall(),
                                 [&](qint64 done, qint64 total) {
                                     if (total > 0)
                                         invocation.terminal().progress(u"Identities: %1 %"_s.arg(100 * done / total));
                                     return true;
                                 });
    invocation.terminal().endProgress();
    return report;
}

Result<AccountId> accountNamed(store::Connection& connection, const QString& name)
{
    const auto accounts = store::DestinationRepository(connection).accounts();
    if (!accounts)
        return accounts.error();
    QStringList names;
    for (const store::Account& each : *accounts) {
        if (each.name == name)
            return each.id;
        names << u'“' + each.name + u'”';
    }
    return Error{ErrorCode::notFound, u"There is no account “%1”; there are %2."_s.arg(name, names.join(u", "_s)), {}};
}

void run(Invocation& invocation, const QCommandLineParser& parser)
{
    const bool columnsGiven = parser.isSet(u"identity-columns"_s);
    const bool whole = parser.isSet(u"whole-row"_s);
    if (columnsGiven && whole)
        return invocation.fail({ErrorCode::invalidArgument, u"Give --identity-columns or --whole-row, not both."_s, {}});
    QStringList columns;
    if (columnsGiven) {
        const auto parsed = parseColumns(parser.value(u"identity-columns"_s));
        if (!parsed)
            return invocation.fail(parsed.error());
        columns = *parsed;
    }
    // Takes the lock, which a running engine holds: nothing below happens while rows are sent.
    auto session = invocation.openToChange();
    if (!session)
        return invocation.fail(session.error());
    auto reader = (*session)->workspace().connect(store::Access::readOnly);
    if (!reader)
        return invocation.fail(reader.error());
    const auto destination = store::DestinationRepository(**reader).destinationNamed(parser.positionalArguments().constFirst());
    if (!destination)
        return invocation.fail(destination.error());
    store::DestinationPolicy policy = destination->policy;
    if (auto applied = applyKeyOptions(parser, policy); !applied)
        return invocation.fail(applied.error());

    AccountId account = destination->account;
    if (parser.isSet(u"account"_s)) {
        const auto wanted = accountNamed(**reader, parser.value(u"account"_s));
        if (!wanted)
            return invocation.fail(wanted.error());
        account = *wanted;
    }

    QJsonObject out{{u"destination"_s, destination->name}};
    if ((columnsGiven || whole) && columns != destination->scope.identityColumns) {
        const auto report = reindex(invocation, **session, *destination, columns);
        if (!report)
            return invocation.fail(report.error());
        out.insert(u"reindexed"_s, report->rows);
        out.insert(u"doubled"_s, report->doubled);
        out.insert(u"excludedWhenDue"_s, report->waiting);
        invocation.terminal().notice(u"%1 of the table “%2” identified anew."_s.arg(
            counted(report->rows, u"row"_s, u"rows"_s), destination->scope.name));
        if (report->doubled > 0)
            invocation.terminal().notice(u"%1 now the same as another; %2 waiting to be sent, and will be excluded."_s.arg(
                counted(report->doubled, u"row is"_s, u"rows are"_s), counted(report->waiting, u"of them is"_s, u"of them are"_s)));
    }
    if (policy != destination->policy || account != destination->account) {
        const store::Actor actor = invocation.actor({});
        const auto written = (*session)->writer()->writeAndWait([&](store::Connection& connection) -> Result<void> {
            const auto shown = store::DestinationRepository(connection).destination(destination->id); // identified anew meanwhile
            if (!shown)
                return shown.error();
            store::Destination wanted = *shown;
            wanted.policy = policy;
            wanted.account = account;
            const auto changed = store::SettingsChange(connection, invocation.clock().wall()).apply({store::editOf(*shown, wanted)}, actor);
            return changed ? Result<void>() : changed.error();
        });
        if (!written)
            return invocation.fail(written.error());
        if (account != destination->account) {
            out.insert(u"account"_s, parser.value(u"account"_s));
            invocation.terminal().notice(u"Its rows take rate and credits of “%1” from now on; table and ledger are the same."_s.arg(parser.value(u"account"_s)));
        }
        if (policy.sign && !destination->policy.sign)
            invocation.terminal().notice(
                u"It waits for its signing secret: fuseboardctl secret set \"%1\" --signing"_s.arg(destination->name));
    }
    if (invocation.json())
        invocation.terminal().printJson(out);
    else
        invocation.terminal().print(u"“%1” is set."_s.arg(destination->name));
    invocation.finish(ExitCode::ok);
}

} // namespace

Command destinationSetCommand()
{
    return {
        .words = u"destination set"_s,
        .syntax = u"NAME OPTIONS"_s,
        .summary = u"Change a destination's account, and how its rows are identified, keyed and signed."_s,
        .details = u"Identity columns belong to the table behind the webhook: all destinations of it change with them, and every "
                   u"stored row is identified\n"
                   "anew, in one step. It is refused while an engine runs, or when a stored row has none of the new columns.\n"
                   "Another account means its rate and credits from the next request on; what was spent stays where it was booked, and the\n"
                   "table with its ledger stays too. It can be undone: fuseboardctl operations undo.\n\n"
                   "Examples:\n"
                   "  fuseboardctl destination set crm --identity-columns email,company\n"
                   "  fuseboardctl destination set crm --account \"Clay workspace\"\n"
                   "  fuseboardctl destination set crm --sign on --event-type lead.submitted.v1\n"
                   "  fuseboardctl destination set \"EU leads\" --key-column _submission_key"_s,
        .minArguments = 1,
        .maxArguments = 1,
        .declare =
            [](QCommandLineParser& parser) {
                parser.addOptions({
                    {u"account"_s, u"The account whose rate and credits it uses from now on."_s, u"ACCOUNT"_s},
                    {u"identity-columns"_s, u"Columns that make two rows the same, separated by commas."_s, u"COLUMNS"_s},
                    {u"whole-row"_s, u"The whole row is what makes two rows the same."_s},
                });
                declareKeyOptions(parser);
            },
        .run = run,
    };
}

} // namespace fuseboard::ctl
