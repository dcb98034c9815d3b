// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/commands/webhookurl.h"
#include "app/ctl/invocation.h"
#include "app/ctl/keyoptions.h"
#include "core/payload/masking.h"
#include "core/store/destinationrepository.h"

#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

Error refused(const QString& message)
{
    return {ErrorCode::invalidArgument, message, {}};
}

Result<store::DestinationPolicy> readPolicy(const QCommandLineParser& parser, const QString& preset)
{
    store::DestinationPolicy policy = store::presetPolicy(preset);
    if (parser.isSet(u"resend"_s)) {
        const auto resend = resendPolicyFromName(parser.value(u"resend"_s));
        if (!resend)
            return refused(u"There is no resend policy “%1”: neverTwice, answeredFailures or idempotent."_s.arg(
                parser.value(u"resend"_s)));
        policy.resend = *resend;
    }
    if (parser.isSet(u"credits"_s)) {
        const auto credits = parseCredits(parser.value(u"credits"_s));
        if (!credits)
            return credits.error();
        policy.chargePerRow.data = *credits;
    }
    if (parser.isSet(u"secret-header"_s))
        policy.secretHeader = parser.value(u"secret-header"_s).toLatin1();
    const struct
    {
        const char16_t* option;
        Millis* value;
    } durations[] = {{u"attempt-timeout", &policy.attemptTimeout},
                     {u"open-for", &policy.breaker.openFor},
                     {u"retry-base", &policy.retry.base}};
    for (const auto& [option, value] : durations) {
        const QString optionName = QString::fromUtf16(option);
        if (!parser.isSet(optionName))
            continue;
        const auto duration = parseDuration(parser.value(optionName));
        if (!duration)
            return duration.error();
        *value = *duration;
    }
    if (parser.isSet(u"retries"_s)) {
        const auto retries = parseNumber(parser.value(u"retries"_s), u"number of retries"_s, 0, 100);
        if (!retries)
            return retries.error();
        policy.retry.maxRetries = int(*retries);
    }
    if (parser.isSet(u"concurrency"_s)) {
        const auto slots = parseNumber(parser.value(u"concurrency"_s), u"concurrency"_s, 1, 256);
        if (!slots)
            return slots.error();
        policy.lanes[size_t(Priority::normal)] = int(*slots);
    }
    if (parser.isSet(u"array"_s)) {
        const auto records = parseNumber(parser.value(u"array"_s), u"rows in one request"_s, 1, 1000);
        if (!records)
            return records.error();
        policy.array.records = int(*records);
    }
    if (parser.isSet(u"array-bytes"_s)) {
        const auto bytes = parseNumber(parser.value(u"array-bytes"_s), u"bytes of one request"_s, 2, 100'000'000);
        if (!bytes)
            return bytes.error();
        policy.array.bytes = int(*bytes);
    }
    if (auto keys = applyKeyOptions(parser, policy); !keys)
        return keys.error();
    if (const auto wrong = resilience::validate(policy.breaker))
        return refused(*wrong);
    return policy;
}

Result<store::Account> readAccount(const QCommandLineParser& parser, const QString& preset)
{
    store::Account account;
    account.name = parser.value(u"account"_s);
    if (preset == "practice"_L1)
        account.settings.recordsPerSecond = -1;
    else if (preset == "clay"_L1)
        account.settings.dataPerDay = Credits::whole(500); // R18
    if (parser.isSet(u"rate"_s)) {
        bool ok = false;
        const QString text = parser.value(u"rate"_s);
        account.settings.recordsPerSecond = text == "unlimited"_L1 ? -1 : text.toDouble(&ok);
        if (text != "unlimited"_L1 && (!ok || account.settings.recordsPerSecond <= 0))
            return refused(u"“%1” is not a rate: rows a second, such as 10 or 0.5, or unlimited."_s.arg(text));
    }
    if (parser.isSet(u"burst"_s)) {
        const auto burst = parseNumber(parser.value(u"burst"_s), u"burst"_s, 1, 1'000'000);
        if (!burst)
            return burst.error();
        account.settings.burst = int(*burst);
    }
    if (parser.isSet(u"daily-credits"_s)) {
        const auto credits = parseLimit(parser.value(u"daily-credits"_s));
        if (!credits)
            return credits.error();
        account.settings.dataPerDay = *credits;
    }
    account.timeZone = parser.value(u"time-zone"_s).toLatin1();
    if (!account.timeZone.isEmpty() && !QTimeZone(account.timeZone).isValid())
        return refused(u"There is no time zone “%1”; write it like Europe/Berlin."_s.arg(parser.value(u"time-zone"_s)));
    return account;
}

/// Accounts and scopes that exist already are joined by name.
Result<void> join(app::Session& session, store::Destination& destination, const store::Account& account)
{
    auto connection = session.workspace().connect(store::Access::readOnly);
    if (!connection)
        return connection.error();
    store::DestinationRepository repository(**connection);
    const auto accounts = repository.accounts();
    if (!accounts)
        return accounts.error();
    const auto destinations = repository.destinations();
    if (!destinations)
        return destinations.error();
    for (const store::Account& known : *accounts) {
        if (!account.name.isEmpty() && known.name == account.name)
            destination.account = known.id;
    }
    for (const store::Destination& known : *destinations) {
        if (destination.scope.name.isEmpty() || known.scope.name != destination.scope.name)
            continue;
        if (!destination.scope.identityColumns.isEmpty() &&
            destination.scope.identityColumns != known.scope.identityColumns)
            return refused(u"The table “%1” has other identity columns: %2."_s.arg(
                known.scope.name, known.scope.identityColumns.join(u", "_s)));
        destination.scope = known.scope;
    }
    return {};
}

void run(Invocation& invocation, const QCommandLineParser& parser)
{
    const QString preset = parser.value(u"preset"_s);
    if (!QStringList{u"clay"_s, u"generic"_s, u"practice"_s}.contains(preset))
        return invocation.fail(refused(u"There is no preset “%1”: clay, generic or practice."_s.arg(preset)));
    const auto policy = readPolicy(parser, preset);
    if (!policy)
        return invocation.fail(policy.error());
    const auto account = readAccount(parser, preset);
    if (!account)
        return invocation.fail(account.error());
    store::Destination destination;
    destination.name = parser.positionalArguments().constFirst();
    destination.preset = preset;
    destination.policy = *policy;
    destination.scope.name = parser.value(u"table"_s);
    if (parser.isSet(u"identity"_s)) {
        auto columns = parseColumns(parser.value(u"identity"_s));
        if (!columns)
            return invocation.fail(columns.error());
        destination.scope.identityColumns = *columns;
    }
    const auto url = readWebhookUrl(invocation, parser);
    if (!url)
        return invocation.fail(url.error());
    QByteArray secret;
    if (parser.isSet(u"with-secret"_s)) {
        if (destination.policy.secretHeader.isEmpty())
            return invocation.fail(refused(u"Name the header that carries the secret with --secret-header."_s));
        auto line =
            invocation.terminal().readSecret(u"Value of %1: "_s.arg(QLatin1String(destination.policy.secretHeader)));
        if (!line)
            return invocation.fail(line.error());
        secret = *line;
    }
    destination.webhook.maskedUrl = payload::maskUrl(*url);

    auto session = invocation.openToChange(true);
    if (!session)
        return invocation.fail(session.error());
    if (auto joined = join(**session, destination, *account); !joined)
        return invocation.fail(joined.error());
    (*session)->addDestination(destination, *account, *url, secret, [&invocation](Result<store::Destination> added) {
        if (!added)
            return invocation.fail(added.error());
        const bool kept = !added->webhook.url.isEmpty();
        if (invocation.json()) {
            invocation.terminal().printJson(QJsonObject{
                {u"destination"_s, added->id.value}, {u"name"_s, added->name}, {u"url"_s, added->webhook.maskedUrl}});
        } else {
            invocation.terminal().print(u"“%1” sends to %2."_s.arg(added->name, added->webhook.maskedUrl));
            invocation.terminal().notice(
                kept ? u"Its URL is on this machine and kept in the workspace."_s
                     : u"Its URL is a secret and kept in: %1."_s.arg(invocation.secrets().description()));
            if (added->policy.sign)
                invocation.terminal().notice(
                    u"It waits for its signing secret: fuseboardctl secret set \"%1\" --signing"_s.arg(added->name));
        }
        invocation.finish(ExitCode::ok);
    });
}

} // namespace

Command destinationAddCommand()
{
    return {
        .words = u"destination add"_s,
        .syntax = u"NAME [--preset PRESET] [--url URL]"_s,
        .summary = u"Add a destination: a webhook with its policy. Makes the workspace when there is none."_s,
        .details = u"The URL is read from standard input without echo, since it is a credential; give --url only for "
                   u"addresses on this machine or\n"
                   "where nobody else can see the process list.\n\n"
                   "Presets: clay (never sends twice, 10 rows/s with bursts of 20, 6 credits a row, header "
                   "x-clay-webhook-auth), generic (failed\n"
                   "answers are sent again, with an Idempotency-Key), practice (as generic, with the attempt's number "
                   "in a header, no rate limit).\n\n"
                   "Examples:\n"
                   "  fuseboardctl destination add \"EU leads\" --preset clay --identity email --with-secret\n"
                   "  fuseboardctl destination add practice --preset practice --url http://127.0.0.1:8080/practice"_s,
        .minArguments = 1,
        .maxArguments = 1,
        .declare =
            [](QCommandLineParser& parser) {
                parser.addOptions({
                    {u"preset"_s, u"clay, generic or practice. Default: generic."_s, u"PRESET"_s, u"generic"_s},
                    {u"url"_s, u"The webhook's URL. Default: a line of standard input."_s, u"URL"_s},
                    {u"with-secret"_s, u"Read the value of the secret header too, from the next line."_s},
                    {u"secret-header"_s, u"The header that carries the secret."_s, u"HEADER"_s},
                    {u"identity"_s,
                     u"Columns that make two rows the same, separated by commas. Default: the whole row."_s,
                     u"COLUMNS"_s},
                    {u"table"_s,
                     u"The table behind the webhook; destinations of one table share what was delivered. Default: one of its own."_s,
                     u"NAME"_s},
                    {u"resend"_s,
                     u"neverTwice, answeredFailures or idempotent: what may be sent again after which answer."_s,
                     u"POLICY"_s},
                    {u"credits"_s, u"Estimated credits a row."_s, u"N"_s},
                    {u"concurrency"_s, u"Requests at a time in the normal lane."_s, u"N"_s},
                    {u"array"_s, u"Rows in one request at most, sent as a JSON array. Default: 1, each row alone."_s, u"N"_s},
                    {u"array-bytes"_s, u"Bytes of such an array at most. Default: 90000."_s, u"N"_s},
                    {u"retries"_s, u"Retries of a row before it is dead (exhausted)."_s, u"N"_s},
                    {u"retry-base"_s, u"Longest wait before the first retry; doubles with each."_s, u"DURATION"_s},
                    {u"attempt-timeout"_s, u"Longest time for one request."_s, u"DURATION"_s},
                    {u"open-for"_s, u"How long an open breaker waits before it probes."_s, u"DURATION"_s},
                    {u"account"_s, u"The account whose limits it shares. Default: one of its own."_s, u"NAME"_s},
                    {u"rate"_s, u"Rows a second of a new account, or unlimited."_s, u"N"_s},
                    {u"burst"_s, u"Rows at once of a new account."_s, u"N"_s},
                    {u"daily-credits"_s, u"Credits a day of a new account, or none. Default: 500 for clay, else none."_s, u"N"_s},
                    {u"time-zone"_s, u"Zone of a new account's day, like Europe/Berlin. Default: this machine's."_s,
                     u"ZONE"_s},
                });
                declareKeyOptions(parser);
            },
        .run = run,
    };
}

} // namespace fuseboard::ctl
