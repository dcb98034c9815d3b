// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"
#include "app/ctl/invocation.h"
#include "core/engine/settingscontrol.h"
#include "core/store/destinationrepository.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonArray toJson(const transport::Headers& headers)
{
    QJsonArray out;
    for (const auto& [name, value] : headers)
        out.append(QJsonArray{QString::fromUtf8(name), QString::fromUtf8(value)});
    return out;
}

QString priceOf(Charge charge)
{
    if (charge.isZero())
        return u"no credits"_s;
    QStringList parts;
    if (charge.data.milli != 0)
        parts << u"%1 data credits"_s.arg(double(charge.data.milli) / 1000);
    if (charge.actions.milli != 0)
        parts << u"%1 actions"_s.arg(double(charge.actions.milli) / 1000);
    return parts.join(u" and "_s);
}

void print(Invocation& invocation, const engine::TestAnswer& answer, bool real)
{
    const transport::Phases& p = answer.result.phases;
    Terminal& terminal = invocation.terminal();
    if (invocation.json()) {
        terminal.printJson({{u"outcome"_s, name(answer.outcome)},
                            {u"status"_s, answer.result.status},
                            {u"sentence"_s, answer.sentence},
                            {u"sent"_s, QString::fromUtf8(answer.sent)},
                            {u"requestHeaders"_s, toJson(answer.requestHeaders)},
                            {u"headers"_s, toJson(answer.result.headers)},
                            {u"body"_s, QString::fromUtf8(answer.result.body)},
                            {u"phasesUs"_s, QJsonObject{{u"dns"_s, p.dnsUs}, {u"connect"_s, p.connectUs}, {u"tls"_s, p.tlsUs},
                                                        {u"firstByte"_s, p.firstByteUs}, {u"total"_s, p.totalUs}}}});
        return;
    }
    terminal.print(answer.sentence);
    if (answer.credit == CreditState::unreconciled && real)
        terminal.print(u"Its price is booked as spent, unreconciled; if it was not charged: fuseboardctl credits correct"_s);
    qint64 at = 0;
    for (const auto& [title, end] : {std::pair(u"dns"_s, p.dnsUs), {u"connect"_s, p.connectUs}, {u"tls"_s, p.tlsUs}, {u"waiting"_s, p.firstByteUs}, {u"receiving"_s, p.totalUs}}) {
        if (end <= at)
            continue;
        terminal.print(title.leftJustified(12) + u"%1 ms"_s.arg(double(end - at) / 1000, 0, 'f', 1));
        at = end;
    }
    for (const auto& [name, value] : answer.result.headers)
        terminal.print(Terminal::safe(u"%1: %2"_s.arg(QString::fromUtf8(name), QString::fromUtf8(value))));
    if (!answer.result.body.isEmpty())
        terminal.print(Terminal::safe(QString::fromUtf8(answer.result.body.left(2'000))));
}

void run(Invocation& invocation, const QCommandLineParser& parser)
{
    auto session = invocation.openToChange();
    if (!session)
        return invocation.fail(session.error());
    auto connection = (*session)->workspace().connect(store::Access::readOnly);
    if (!connection)
        return invocation.fail(connection.error());
    const auto destination = store::DestinationRepository(**connection).destinationNamed(parser.positionalArguments().constFirst());
    if (!destination)
        return invocation.fail(destination.error());
    QByteArray body;
    if (parser.isSet(u"payload"_s)) {
        QFile file(parser.value(u"payload"_s));
        if (!file.open(QIODevice::ReadOnly))
            return invocation.fail({ErrorCode::parse, u"%1 cannot be read."_s.arg(parser.value(u"payload"_s)), file.errorString()});
        body = file.readAll();
    } else {
        const auto sample = engine::samplePayload(**connection, destination->id);
        if (!sample)
            return invocation.fail(sample.error());
        body = *sample;
    }
    const bool real = destination->webhook.url.isEmpty();
    if (!parser.isSet(u"yes"_s)) {
        invocation.terminal().print(QString::fromUtf8(body));
        return invocation.fail({ErrorCode::invalidArgument,
                                real ? u"That would be sent to “%1” as a real request; it is treated, counted and paid for like a row (%2). Add --yes to send it."_s.arg(destination->name, priceOf(destination->policy.chargePerRow))
                                     : u"That would be sent to “%1” on this machine. Add --yes to send it."_s.arg(destination->name), {}});
    }
    (*session)->settings()->test(destination->id, body, invocation.actor({}), [&invocation, real](const Result<engine::TestAnswer>& answer) {
        if (!answer)
            return invocation.fail(answer.error());
        print(invocation, *answer, real);
        invocation.finish(answer->outcome == Outcome::delivered ? ExitCode::ok : ExitCode::failed);
    });
}

} // namespace

Command destinationTestCommand()
{
    return {
        .words = u"destination test"_s,
        .syntax = u"NAME [--payload FILE] --yes"_s,
        .summary = u"Send one request to a destination and show the answer with its phases."_s,
        .details = u"The payload is a made-up row under the columns of the latest batch, or the JSON object in FILE. It goes past the ledger and no row is "
                   u"changed;\n"
                   "a real receiver treats it as a row all the same, so it counts on the odometer and costs credits. Without --yes it is shown and not sent.\n\n"
                   "Example:\n  fuseboardctl destination test \"EU leads\" --yes"_s,
        .minArguments = 1,
        .maxArguments = 1,
        .declare =
            [](QCommandLineParser& parser) {
                parser.addOptions({
                    {u"payload"_s, u"A file with the JSON object to send."_s, u"FILE"_s},
                    {u"yes"_s, u"Send it."_s},
                });
            },
        .run = run,
    };
}

} // namespace fuseboard::ctl
