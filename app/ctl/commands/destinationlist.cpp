// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"
#include "app/ctl/invocation.h"
#include "app/ctl/timeoutfigures.h"
#include "core/secrets/environmentstore.h"
#include "core/store/destinationrepository.h"
#include "core/store/destinationrules.h"
#include "core/store/webhookrepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const store::Destination& destination, const store::Account* account)
{
    QJsonObject out{
        {u"destination"_s, destination.id.value},
        {u"name"_s, destination.name},
        {u"preset"_s, destination.preset},
        {u"url"_s, destination.webhook.maskedUrl},
        {u"odometer"_s, destination.webhook.odometer},
        {u"paused"_s, destination.paused},
        {u"hold"_s, destination.holdReason},
        {u"table"_s, destination.scope.name},
        {u"identity"_s, QJsonArray::fromStringList(destination.scope.identityColumns)},
        {u"policy"_s, QJsonDocument::fromJson(store::toJson(destination.policy)).object()},
        {u"secretName"_s, destination.webhook.secretName},
    };
    if (account) {
        out.insert(u"account"_s,
                   QJsonObject{{u"name"_s, account->name},
                               {u"timeZone"_s, QString::fromLatin1(account->timeZone)},
                               {u"hold"_s, account->holdReason},
                               {u"limits"_s, QJsonDocument::fromJson(store::toJson(account->settings)).object()}});
    }
    return out;
}

const store::Account* accountOf(const store::Destination& destination, const std::vector<store::Account>& accounts)
{
    const auto found = std::find_if(accounts.begin(), accounts.end(),
                                    [&](const store::Account& a) { return a.id == destination.account; });
    return found == accounts.end() ? nullptr : &*found;
}

QString rateText(const store::AccountSettings& limits)
{
    const QString second = limits.recordsPerSecond < 0 ? u"unlimited"_s
                                                       : u"%1 rows/s, bursts of %2"_s.arg(limits.recordsPerSecond).arg(limits.burst);
    return limits.recordsPerHour > 0 ? u"%1, %2 in any hour"_s.arg(second, grouped(limits.recordsPerHour)) : second;
}

void list(Invocation& invocation, const QCommandLineParser&)
{
    auto workspace = invocation.openToRead();
    if (!workspace)
        return invocation.fail(workspace.error());
    auto connection = (*workspace)->connect(store::Access::readOnly);
    if (!connection)
        return invocation.fail(connection.error());
    store::DestinationRepository repository(**connection);
    const auto destinations = repository.destinations();
    if (!destinations)
        return invocation.fail(destinations.error());
    const auto accounts = repository.accounts();
    if (!accounts)
        return invocation.fail(accounts.error());
    if (invocation.json()) {
        QJsonArray out;
        for (const store::Destination& destination : *destinations)
            out.append(toJson(destination, accountOf(destination, *accounts)));
        invocation.terminal().printJson({{u"destinations"_s, out}});
        return invocation.finish(ExitCode::ok);
    }
    if (destinations->empty()) {
        invocation.terminal().notice(u"No destination yet. Add one with: fuseboardctl destination add NAME"_s);
        return invocation.finish(ExitCode::ok);
    }
    TextTable table;
    for (const QString& title : {u"name"_s, u"preset"_s, u"resend"_s, u"account"_s, u"limit"_s})
        table.addColumn(title);
    table.addColumn(u"odometer"_s, TextTable::Align::right);
    table.addColumn(u"url"_s);
    for (const store::Destination& destination : *destinations) {
        const store::Account* account = accountOf(destination, *accounts);
        table.addRow({destination.name, destination.preset, name(destination.policy.resend),
                      account ? account->name : QString(), account ? rateText(account->settings) : QString(),
                      grouped(destination.webhook.odometer), destination.webhook.maskedUrl});
    }
    invocation.terminal().print(table.text(invocation.terminal().width()));
    invocation.finish(ExitCode::ok);
}

QString keyText(const store::DestinationPolicy& policy)
{
    QStringList places;
    if (policy.sendIdempotencyKey)
        places << (policy.keyForm == store::KeyForm::quoted ? u"header Idempotency-Key, in quotes"_s : u"header Idempotency-Key"_s);
    if (!policy.submissionKeyField.isEmpty())
        places << u"column "_s + policy.submissionKeyField;
    return places.join(u", "_s);
}

void show(Invocation& invocation, const QCommandLineParser& parser)
{
    auto workspace = invocation.openToRead();
    if (!workspace)
        return invocation.fail(workspace.error());
    auto connection = (*workspace)->connect(store::Access::readOnly);
    if (!connection)
        return invocation.fail(connection.error());
    store::DestinationRepository repository(**connection);
    const auto destination = repository.destinationNamed(parser.positionalArguments().constFirst());
    if (!destination)
        return invocation.fail(destination.error());
    const auto accounts = repository.accounts();
    if (!accounts)
        return invocation.fail(accounts.error());
    const auto others = store::WebhookRepository(**connection).others(destination->id);
    if (!others)
        return invocation.fail(others.error());
    const store::Account* account = accountOf(*destination, *accounts);
    Terminal& terminal = invocation.terminal();
    if (invocation.json()) {
        QJsonObject out = toJson(*destination, account);
        QJsonArray webhooks;
        for (const store::Webhook& webhook : *others) {
            webhooks.append(QJsonObject{{u"webhook"_s, webhook.id.value},
                                        {u"url"_s, webhook.maskedUrl},
                                        {u"role"_s, webhook.role == store::WebhookRole::standby ? u"standby"_s : u"retired"_s},
                                        {u"odometer"_s, webhook.odometer},
                                        {u"secretName"_s, webhook.secretName}});
        }
        out.insert(u"otherWebhooks"_s, webhooks);
        terminal.printJson(out);
        return invocation.finish(ExitCode::ok);
    }
    const store::DestinationPolicy& policy = destination->policy;
    const auto line = [&](const QString& title, const QString& text) {
        terminal.print(title.leftJustified(18) + Terminal::safe(text));
    };
    line(u"name"_s, destination->name);
    line(u"preset"_s, destination->preset);
    line(u"url"_s, destination->webhook.maskedUrl);
    line(u"sent for life"_s, counted(destination->webhook.odometer, u"row"_s, u"rows"_s));
    if (const auto& odometer = policy.odometer; odometer.endsAt > 0)
        line(u"life"_s, u"warns at %1, rotates at %2, ends at %3"_s.arg(grouped(odometer.warnAt), grouped(odometer.rotateAt), grouped(odometer.endsAt)));
    for (const store::Webhook& webhook : *others) {
        line(webhook.role == store::WebhookRole::standby ? u"standby"_s : u"retired"_s,
             u"%1, %2"_s.arg(webhook.maskedUrl, counted(webhook.odometer, u"row"_s, u"rows"_s)));
    }
    line(u"table"_s, destination->scope.name);
    line(u"identity"_s, destination->scope.identityColumns.isEmpty()
                            ? u"the whole row"_s
                            : destination->scope.identityColumns.join(u", "_s));
    if (account) {
        line(u"account"_s, account->name);
        line(u"rate"_s, rateText(account->settings));
        line(u"credits a day"_s,
             account->settings.dataPerDay ? creditText(account->settings.dataPerDay->milli) : u"no limit"_s);
    }
    line(u"credits a row"_s, creditText(policy.chargePerRow.data.milli));
    line(u"resend policy"_s, name(policy.resend));
    line(u"lanes"_s,
         u"critical %1, normal %2, bulk %3"_s.arg(policy.lanes[0]).arg(policy.lanes[1]).arg(policy.lanes[2]));
    line(u"rows a request"_s, policy.array.records == 1 ? u"1"_s
                                                        : u"up to %1, as an array of at most %2 bytes"_s
                                                              .arg(policy.array.records)
                                                              .arg(grouped(policy.array.bytes)));
    line(u"retries"_s, u"%1, first within %2, at most %3 apart"_s.arg(policy.retry.maxRetries)
                           .arg(durationText(policy.retry.base), durationText(policy.retry.cap)));
    line(u"time-outs"_s, u"%4: connect %1, attempt %2, delivery %3"_s.arg(durationText(policy.connectTimeout),
                                                                      durationText(policy.attemptTimeout),
                                                                      durationText(policy.cycleTimeout),
                                                                      name(policy.timeoutClass)));
    if (const auto figures = timeoutFigures(**connection, destination->id, invocation.clock().wall()))
        line(u"suggested"_s, timeoutText(*figures));
    if (policy.rowDeadline > Millis(0))
        line(u"row deadline"_s, durationText(policy.rowDeadline));
    line(u"breaker"_s,
         u"opens after %1 failures in a row or %2 % of at least %3 calls, for %4"_s.arg(policy.breaker.failureThreshold)
             .arg(policy.breaker.ratePercent)
             .arg(policy.breaker.minimumCalls)
             .arg(durationText(policy.breaker.openFor)));
    if (destination->paused)
        line(u"paused"_s, u"yes"_s);
    if (!destination->holdReason.isEmpty())
        line(u"held"_s, destination->holdReason);
    const auto variable = [](const QString& entry) {
        return QString::fromLatin1(secrets::EnvironmentStore::variableName(entry));
    };
    if (destination->webhook.url.isEmpty())
        line(u"URL for services"_s, variable(destination->webhook.secretName));
    if (!policy.secretHeader.isEmpty())
        line(u"secret"_s, u"header %1; for services %2"_s.arg(QLatin1String(policy.secretHeader),
                                                              variable(destination->webhook.secretName + u"/auth"_s)));
    if (policy.sign)
        line(u"signed"_s, u"for services %1"_s.arg(variable(store::signingSecretName(destination->id))));
    if (policy.sendIdempotencyKey || !policy.submissionKeyField.isEmpty())
        line(u"key of a row"_s, keyText(policy));
    if (!policy.eventType.isEmpty())
        line(u"event type"_s, policy.eventTypeField.isEmpty() ? policy.eventType
                                                             : QString(policy.eventType + u", in the column "_s + policy.eventTypeField));
    invocation.finish(ExitCode::ok);
}

} // namespace

Command destinationListCommand()
{
    return {
        .words = u"destination list"_s,
        .syntax = {},
        .summary = u"List the destinations; URLs are masked, as everywhere."_s,
        .details = {},
        .declare = {},
        .run = list,
    };
}

Command destinationShowCommand()
{
    return {
        .words = u"destination show"_s,
        .syntax = u"NAME"_s,
        .summary = u"Show a destination's limits and policy, and where its secrets come from."_s,
        .details = u"Example:\n  fuseboardctl destination show \"EU leads\" --json | jq .policy"_s,
        .minArguments = 1,
        .maxArguments = 1,
        .declare = {},
        .run = show,
    };
}

} // namespace fuseboard::ctl
