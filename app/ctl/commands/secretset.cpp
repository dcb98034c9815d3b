// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"
#include "app/ctl/invocation.h"
#include "core/payload/masking.h"
#include "core/payload/signing.h"
#include "core/secrets/environmentstore.h"
#include "core/store/destinationrepository.h"
#include "core/store/destinationrules.h"

#include <QRandomGenerator>

#include <array>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    QString name;
    QString what; ///< for the prompt
};

Result<Entry> entryFor(Invocation& invocation, const QCommandLineParser& parser, store::Destination& destination)
{
    auto workspace = invocation.openToRead();
    if (!workspace)
        return workspace.error();
    auto connection = (*workspace)->connect(store::Access::readOnly);
    if (!connection)
        return connection.error();
    auto found = store::DestinationRepository(**connection).destinationNamed(parser.positionalArguments().constFirst());
    if (!found)
        return found.error();
    destination = std::move(*found);
    if (parser.isSet(u"url"_s)) {
        if (!destination.webhook.url.isEmpty())
            return Error{ErrorCode::invalidArgument,
                         u"The URL of “%1” is on this machine and kept in the workspace; it is no secret."_s.arg(
                             destination.name),
                         {}};
        return Entry{destination.webhook.secretName, u"URL of “%1”: "_s.arg(destination.name)};
    }
    if (parser.isSet(u"signing"_s)) {
        if (!destination.policy.sign)
            return Error{ErrorCode::invalidArgument,
                         u"“%1” does not sign. Turn it on with: fuseboardctl destination set NAME --sign on"_s.arg(destination.name),
                         {}};
        return Entry{store::signingSecretName(destination.id), u"Signing secret of “%1”: "_s.arg(destination.name)};
    }
    if (destination.policy.secretHeader.isEmpty())
        return Error{ErrorCode::invalidArgument,
                     u"“%1” sends no secret header. Give --url to store its URL."_s.arg(destination.name),
                     {}};
    return Entry{destination.webhook.secretName + u"/auth"_s,
                 u"Value of %1 for “%2”: "_s.arg(QLatin1String(destination.policy.secretHeader), destination.name)};
}

/// 32 random bytes.
QByteArray newSigningSecret()
{
    std::array<quint32, 8> bytes;
    QRandomGenerator::system()->fillRange(bytes.data(), qsizetype(bytes.size()));
    return "whsec_" + QByteArray(reinterpret_cast<const char*>(bytes.data()), sizeof bytes).toBase64();
}

void run(Invocation& invocation, const QCommandLineParser& parser)
{
    store::Destination destination;
    const auto entry = entryFor(invocation, parser, destination);
    if (!entry)
        return invocation.fail(entry.error());
    const bool generated = parser.isSet(u"generate"_s);
    const bool signing = parser.isSet(u"signing"_s);
    if (generated && !signing)
        return invocation.fail({ErrorCode::invalidArgument, u"--generate makes a signing secret: add --signing."_s, {}});
    const auto value = generated ? Result<QByteArray>(newSigningSecret()) : invocation.terminal().readSecret(entry->what);
    if (!value)
        return invocation.fail(value.error());
    if (value->isEmpty())
        return invocation.fail(
            {ErrorCode::invalidArgument, u"Nothing was given on standard input; nothing was changed."_s, {}});
    if (signing) {
        if (const auto usable = payload::SigningSecret::fromText(*value); !usable)
            return invocation.fail(usable.error());
    }
    if (parser.isSet(u"url"_s) && payload::maskUrl(*value) != destination.webhook.maskedUrl) {
        return invocation.fail(
            {ErrorCode::invalidArgument,
             u"That is another webhook than %1, which “%2” counts its rows for. Add it as a destination of its own."_s
                 .arg(destination.webhook.maskedUrl, destination.name),
             {}});
    }
    invocation.secrets().write(entry->name, *value, [&invocation, name = entry->name, value = *value, generated](Result<void> written) {
        if (!written)
            return invocation.fail(written.error());
        const QByteArray variable = secrets::EnvironmentStore::variableName(name);
        if (qEnvironmentVariableIsSet(variable.constData()))
            invocation.terminal().notice(u"Mind: %1 is set and goes before it."_s.arg(QLatin1String(variable)));
        if (generated)
            invocation.terminal().print(QString::fromLatin1(value)); // once, for the receiver
        invocation.terminal().notice(u"Stored."_s);
        invocation.finish(ExitCode::ok);
    });
}

} // namespace

Command secretSetCommand()
{
    return {
        .words = u"secret set"_s,
        .syntax = u"NAME [--url | --signing]"_s,
        .summary = u"Store the secret of a destination, read from standard input without echo."_s,
        .details = u"Into the keychain, or the file of --secrets-file. For services, an environment variable is read "
                   u"before both; its name is in\n"
                   "`destination show`. A running engine takes the new value at its next start.\n\nExamples:\n"
                   "  fuseboardctl secret set \"EU leads\"\n"
                   "  fuseboardctl secret set crm --url --secrets-file /etc/fuseboard/secrets.json < url.txt"_s,
        .minArguments = 1,
        .maxArguments = 1,
        .declare =
            [](QCommandLineParser& parser) {
                parser.addOption({u"url"_s, u"Store the webhook's URL instead of the value of its secret header."_s});
                parser.addOption({u"signing"_s, u"Store the secret that its requests are signed with (whsec_…)."_s});
                parser.addOption({u"generate"_s, u"With --signing: make a new secret and print it once, for the receiver."_s});
            },
        .run = run,
    };
}

} // namespace fuseboard::ctl
