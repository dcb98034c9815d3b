// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/commands/webhookurl.h"
#include "app/ctl/invocation.h"
#include "core/store/destinationrepository.h"
#include "core/store/webhookrepository.h"

#include <QJsonObject>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

void add(Invocation& invocation, const QCommandLineParser& parser)
{
    auto session = invocation.openToChange();
    if (!session)
        return invocation.fail(session.error());
    const QString name = parser.positionalArguments().constFirst();
    auto connection = (*session)->workspace().connect(store::Access::readOnly);
    if (!connection)
        return invocation.fail(connection.error());
    const auto destination = store::DestinationRepository(**connection).destinationNamed(name);
    if (!destination)
        return invocation.fail(destination.error());
    const auto url = readWebhookUrl(invocation, parser);
    if (!url)
        return invocation.fail(url.error());
    QByteArray secret;
    if (parser.isSet(u"with-secret"_s)) {
        const QByteArray& header = destination->policy.secretHeader;
        if (header.isEmpty())
            return invocation.fail({ErrorCode::invalidArgument, u"“%1” sends no secret header."_s.arg(name), {}});
        const auto line = invocation.terminal().readSecret(u"Value of %1: "_s.arg(QLatin1String(header)));
        if (!line)
            return invocation.fail(line.error());
        secret = *line;
    }
    (*session)->addStandby(destination->id, *url, secret, [&invocation, destination = *destination](Result<store::Webhook> added) {
        if (!added)
            return invocation.fail(added.error());
        const qint64 rotateAt = destination.policy.odometer.rotateAt;
        if (invocation.json()) {
            invocation.terminal().printJson(QJsonObject{{u"destination"_s, destination.name},
                                                        {u"webhook"_s, added->id.value},
                                                        {u"url"_s, added->maskedUrl},
                                                        {u"takesOverAt"_s, rotateAt > 0 ? QJsonValue(rotateAt) : QJsonValue()}});
        } else {
            invocation.terminal().print(
                rotateAt > 0 ? u"%1 is armed: it takes over when the webhook of “%2” has taken %3 records."_s.arg(
                                   added->maskedUrl, destination.name, grouped(rotateAt))
                             : u"%1 is armed; it takes over with: fuseboardctl destination rotate \"%2\""_s.arg(added->maskedUrl,
                                                                                                             destination.name));
        }
        invocation.finish(ExitCode::ok);
    });
}

void rotate(Invocation& invocation, const QCommandLineParser& parser)
{
    auto session = invocation.openToChange();
    if (!session)
        return invocation.fail(session.error());
    const QString name = parser.positionalArguments().constFirst();
    const bool back = parser.isSet(u"back"_s);
    const store::Actor actor = invocation.actor(parser.value(u"reason"_s));
    store::Webhook now, before;
    const auto written = (*session)->writer()->writeAndWait([&](store::Connection& connection) -> Result<void> {
        const auto destination = store::DestinationRepository(connection).destinationNamed(name);
        if (!destination)
            return destination.error();
        store::WebhookRepository repository(connection);
        const auto others = repository.others(destination->id);
        if (!others)
            return others.error();
        const store::Webhook* next = store::WebhookRepository::choose(*others, destination->policy.odometer, back);
        if (!next) {
            return Error{ErrorCode::notFound,
                         back ? u"“%1” has no webhook to go back to."_s.arg(name) : u"“%1” has no standby with life left."_s.arg(name),
                         back ? QString() : u"arm one with: fuseboardctl destination standby add \"%1\""_s.arg(name)};
        }
        now = *next;
        before = destination->webhook;
        return repository.rotate(*destination, *next, actor, invocation.clock().wall());
    });
    if (!written)
        return invocation.fail(written.error());
    if (invocation.json())
        invocation.terminal().printJson(QJsonObject{{u"destination"_s, name}, {u"webhook"_s, now.id.value}, {u"url"_s, now.maskedUrl},
                                                    {u"before"_s, before.id.value}});
    else
        invocation.terminal().print(u"“%1” sends to %2 from now on; %3 is retired. Back with --back."_s.arg(name, now.maskedUrl, before.maskedUrl));
    invocation.finish(ExitCode::ok);
}

} // namespace

Command destinationStandbyCommand()
{
    return {
        .words = u"destination standby add"_s,
        .syntax = u"NAME [--url URL]"_s,
        .summary = u"Arm another webhook of the same table, to take over when the present one nears the end of its life."_s,
        .details = u"A Clay webhook takes 50,000 records for life. The standby shares the table's ledger: what went through one "
                   u"is not sent\nthrough the other. It takes over by itself at the destination's rotation mark.\n\n"
                   "Example:\n  fuseboardctl destination standby add \"EU leads\" --with-secret"_s,
        .minArguments = 1,
        .maxArguments = 1,
        .declare =
            [](QCommandLineParser& parser) {
                parser.addOptions({
                    {u"url"_s, u"The webhook's URL. Default: a line of standard input."_s, u"URL"_s},
                    {u"with-secret"_s, u"Read the value of the secret header too, from the next line."_s},
                });
            },
        .run = add,
    };
}

Command destinationRotateCommand()
{
    return {
        .words = u"destination rotate"_s,
        .syntax = u"NAME [--back] [--reason TEXT]"_s,
        .summary = u"Send to the armed standby webhook from now on, or back to the one before."_s,
        .details = u"Example:\n  fuseboardctl destination rotate \"EU leads\" --back --reason \"the old one was not full\""_s,
        .minArguments = 1,
        .maxArguments = 1,
        .declare =
            [](QCommandLineParser& parser) {
                parser.addOptions({
                    {u"back"_s, u"To the webhook that was retired last."_s},
                    {u"reason"_s, u"Why, for the journal."_s, u"TEXT"_s},
                });
            },
        .run = rotate,
    };
}

} // namespace fuseboard::ctl
