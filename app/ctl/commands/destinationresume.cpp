// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"
#include "app/ctl/invocation.h"
#include "core/store/destinationrepository.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

/// What stood in the way, each lifted and journalled as the engine would have done it.
Result<QStringList> resume(store::Connection& connection, const QString& destinationName, const store::Actor& actor,
                           WallTime now)
{
    store::DestinationRepository repository(connection);
    store::Operations operations(connection, now);
    const auto destination = repository.destinationNamed(destinationName);
    if (!destination)
        return destination.error();
    const auto accounts = repository.accounts();
    if (!accounts)
        return accounts.error();
    QStringList lifted;
    const auto lift = [&](const QString& what, const QString& kind, const Result<void>& done,
                          DestinationId about) -> Result<void> {
        if (!done)
            return done;
        lifted << what;
        const auto noted = operations.note(kind, actor, about, {}, "{}");
        return noted ? Result<void>() : noted.error();
    };
    if (destination->paused) {
        if (auto done = lift(u"pause"_s, u"resume"_s, repository.setPaused(destination->id, false), destination->id);
            !done)
            return done.error();
    }
    if (!destination->holdReason.isEmpty()) {
        if (auto done = lift(u"endpoint hold"_s, u"releaseHold"_s, repository.setHold(destination->id, {}, now),
                             destination->id);
            !done)
            return done.error();
    }
    const auto account = std::find_if(accounts->begin(), accounts->end(),
                                      [&](const store::Account& a) { return a.id == destination->account; });
    if (account != accounts->end() && !account->holdReason.isEmpty()) {
        if (auto done = lift(u"account hold"_s, u"resumeBudget"_s, repository.setAccountHold(account->id, {}, now), {});
            !done)
            return done.error();
    }
    return lifted;
}

void run(Invocation& invocation, const QCommandLineParser& parser)
{
    auto session = invocation.openToChange();
    if (!session)
        return invocation.fail(session.error());
    const QString name = parser.positionalArguments().constFirst();
    const store::Actor actor = invocation.actor(parser.value(u"reason"_s));
    QStringList lifted;
    const auto written = (*session)->writer()->writeAndWait([&](store::Connection& connection) -> Result<void> {
        auto done = resume(connection, name, actor, invocation.clock().wall());
        if (!done)
            return done.error();
        lifted = std::move(*done);
        return {};
    });
    if (!written)
        return invocation.fail(written.error());
    if (invocation.json()) {
        const QJsonObject out{{u"destination"_s, name}, {u"lifted"_s, QJsonArray::fromStringList(lifted)}};
        invocation.terminal().printJson(out);
    } else if (lifted.isEmpty()) {
        invocation.terminal().print(u"“%1” was neither paused nor held."_s.arg(name));
    } else {
        invocation.terminal().print(
            u"Lifted from “%1”: %2. Send its rows with: fuseboardctl run"_s.arg(name, lifted.join(u", "_s)));
    }
    invocation.finish(ExitCode::ok);
}

} // namespace

Command destinationResumeCommand()
{
    return {
        .words = u"destination resume"_s,
        .syntax = u"NAME [--reason TEXT]"_s,
        .summary = u"Lift a pause, an endpoint hold (401, 404…) or an account's hold (402), once its cause is gone."_s,
        .details = u"A tripped breaker is closed with `breaker reset` instead.\n\nExample:\n"
                   "  fuseboardctl destination resume crm --reason \"new token stored\""_s,
        .minArguments = 1,
        .maxArguments = 1,
        .declare =
            [](QCommandLineParser& parser) {
                parser.addOption({u"reason"_s, u"Why, for the journal."_s, u"TEXT"_s});
            },
        .run = run,
    };
}

} // namespace fuseboard::ctl
