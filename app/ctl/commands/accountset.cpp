// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/invocation.h"
#include "core/store/creditpreset.h"
#include "core/store/destinationrepository.h"
#include "core/store/settingschange.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

Error refused(const QString& sentence)
{
    return {ErrorCode::invalidArgument, sentence, {}};
}

Result<void> readLimits(const QCommandLineParser& parser, store::AccountSettings& s)
{
    const std::pair<QString, std::optional<Credits>*> limits[] = {
        {u"daily-credits"_s, &s.dataPerDay},       {u"daily-actions"_s, &s.actionsPerDay},
        {u"monthly-credits"_s, &s.dataPerMonth},   {u"monthly-actions"_s, &s.actionsPerMonth},
        {u"batch-credits"_s, &s.dataPerBatch},     {u"burn-alert"_s, &s.burnAlert},
        {u"balance-alert"_s, &s.balanceAlert},
    };
    for (const auto& [option, value] : limits) {
        if (!parser.isSet(option))
            continue;
        const auto limit = parseLimit(parser.value(option));
        if (!limit)
            return limit.error();
        *value = *limit;
    }
    if (parser.isSet(u"hard-stop"_s)) {
        const QString text = parser.value(u"hard-stop"_s);
        if (text != "yes"_L1 && text != "no"_L1)
            return refused(u"--hard-stop is yes or no."_s);
        s.hardStop = text == "yes"_L1;
    }
    if (parser.isSet(u"alerts"_s)) {
        const QStringList percents = parser.value(u"alerts"_s).split(u',');
        if (percents.size() != qsizetype(s.alertPercents.size()))
            return refused(u"--alerts takes three percentages, such as 70,80,90."_s);
        for (size_t i = 0; i < s.alertPercents.size(); ++i) {
            const auto percent = parseNumber(percents[qsizetype(i)].trimmed(), u"percentage"_s, 1, 100);
            if (!percent)
                return percent.error();
            s.alertPercents[i] = int(*percent);
        }
        std::ranges::sort(s.alertPercents);
    }
    return {};
}

Result<void> readRates(const QCommandLineParser& parser, store::AccountSettings& s)
{
    if (parser.isSet(u"rate"_s)) {
        bool ok = false;
        const QString text = parser.value(u"rate"_s);
        s.recordsPerSecond = text == "unlimited"_L1 ? -1 : text.toDouble(&ok);
        if (text != "unlimited"_L1 && (!ok || s.recordsPerSecond <= 0))
            return refused(u"“%1” is not a rate: rows a second, such as 10 or 0.5, or unlimited."_s.arg(text));
    }
    if (parser.isSet(u"burst"_s)) {
        const auto burst = parseNumber(parser.value(u"burst"_s), u"burst"_s, 1, 1'000'000);
        if (!burst)
            return burst.error();
        s.burst = int(*burst);
    }
    if (parser.isSet(u"hourly-records"_s)) {
        const QString text = parser.value(u"hourly-records"_s);
        const auto records = text == "none"_L1 ? Result<qint64>(0) : parseNumber(text, u"number of records"_s, 1, 100'000'000);
        if (!records)
            return records.error();
        s.recordsPerHour = int(*records);
    }
    return {};
}

/// The preset first, so that single limits beside it win.
Result<void> readChanges(const QCommandLineParser& parser, store::Account& account)
{
    if (parser.isSet(u"preset"_s)) {
        const auto preset = store::creditPreset(parser.value(u"preset"_s));
        if (!preset)
            return refused(u"There is no preset “%1”: conservative, standard or aggressive."_s.arg(parser.value(u"preset"_s)));
        account.settings = preset->appliedTo(account.settings);
    }
    if (parser.optionNames().contains(u"name"_s))
        account.name = parser.value(u"name"_s).trimmed();
    if (auto read = readLimits(parser, account.settings); !read)
        return read;
    if (auto read = readRates(parser, account.settings); !read)
        return read;
    if (parser.isSet(u"time-zone"_s)) {
        account.timeZone = parser.value(u"time-zone"_s).toLatin1();
        if (!QTimeZone(account.timeZone).isValid())
            return refused(u"There is no time zone “%1”; write it like Europe/Berlin."_s.arg(parser.value(u"time-zone"_s)));
    }
    return {};
}

/// The settings and, with a preset, the daily limit of its destinations, journalled with what they are now.
Result<store::Account> change(store::Connection& connection, const QCommandLineParser& parser, const store::Actor& actor, WallTime now)
{
    store::DestinationRepository repository(connection);
    auto account = accountNamed(connection, parser.positionalArguments().constFirst());
    if (!account)
        return account.error();
    const store::Account shown = *account;
    if (auto read = readChanges(parser, *account); !read)
        return read.error();
    std::vector<store::SettingsEdit> edits{store::editOf(shown, *account)};
    if (const auto preset = store::creditPreset(parser.value(u"preset"_s))) {
        auto destinations = repository.destinations();
        if (!destinations)
            return destinations.error();
        for (store::Destination& destination : *destinations) {
            if (destination.account != account->id)
                continue;
            const store::Destination before = destination;
            destination.policy.dataPerDay = preset->perDestination;
            edits.push_back(store::editOf(before, destination));
        }
    }
    if (const auto applied = store::SettingsChange(connection, now).apply(edits, actor); !applied)
        return applied.error();
    return account;
}

/// A new one, journalled as such.
Result<store::Account> add(store::Connection& connection, const QCommandLineParser& parser, const store::Actor& actor, WallTime now)
{
    store::Account account;
    account.name = parser.positionalArguments().constFirst().trimmed();
    if (auto read = readChanges(parser, account); !read)
        return read.error();
    const auto added = store::SettingsChange(connection, now).addAccount(account, actor);
    if (!added)
        return added.error();
    return account;
}

using Work = Result<store::Account> (*)(store::Connection&, const QCommandLineParser&, const store::Actor&, WallTime);

void run(Invocation& invocation, const QCommandLineParser& parser, Work work, const QString& sentence)
{
    auto session = invocation.openToChange();
    if (!session)
        return invocation.fail(session.error());
    const store::Actor actor = invocation.actor(parser.value(u"reason"_s));
    store::Account changed;
    const auto written = (*session)->writer()->writeAndWait([&](store::Connection& connection) -> Result<void> {
        auto account = work(connection, parser, actor, invocation.clock().wall());
        if (!account)
            return account.error();
        changed = std::move(*account);
        return {};
    });
    if (!written)
        return invocation.fail(written.error());
    if (invocation.json())
        invocation.terminal().printJson({{u"account"_s, changed.name},
                                         {u"settings"_s, QJsonDocument::fromJson(store::toJson(changed.settings)).object()}});
    else
        invocation.terminal().print(sentence.arg(changed.name));
    invocation.finish(ExitCode::ok);
}

void declare(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"preset"_s, u"conservative, standard or aggressive."_s, u"PRESET"_s},
        {u"daily-credits"_s, u"Data credits a day."_s, u"N"_s},
        {u"daily-actions"_s, u"Actions a day."_s, u"N"_s},
        {u"monthly-credits"_s, u"Data credits a calendar month."_s, u"N"_s},
        {u"monthly-actions"_s, u"Actions a calendar month."_s, u"N"_s},
        {u"batch-credits"_s, u"Data credits of each batch that has no limit of its own."_s, u"N"_s},
        {u"hard-stop"_s, u"yes: nothing is sent past a limit; no: it only warns."_s, u"YES|NO"_s},
        {u"alerts"_s, u"Percentages at which a limit is announced, once each: 70,80,90."_s, u"P,P,P"_s},
        {u"burn-alert"_s, u"Warn when more data credits an hour are spent, over 15 minutes."_s, u"N"_s},
        {u"balance-alert"_s, u"Warn when fewer data credits are left of the day or month."_s, u"N"_s},
        {u"rate"_s, u"Rows a second, or unlimited."_s, u"N"_s},
        {u"burst"_s, u"Rows at once."_s, u"N"_s},
        {u"hourly-records"_s, u"Rows in any 60 minutes."_s, u"N"_s},
        {u"time-zone"_s, u"Zone of the account's day, like Europe/Berlin."_s, u"ZONE"_s},
        {u"reason"_s, u"Why, for the journal."_s, u"TEXT"_s},
    });
}

} // namespace

Result<store::Account> accountNamed(store::Connection& connection, const QString& name)
{
    auto accounts = store::DestinationRepository(connection).accounts();
    if (!accounts)
        return accounts.error();
    QStringList names;
    for (store::Account& account : *accounts) {
        if (account.name == name)
            return std::move(account);
        names << account.name;
    }
    return Error{ErrorCode::notFound, u"There is no account named “%1”."_s.arg(name),
                 names.isEmpty() ? u"the workspace has no account yet"_s : QString(u"known accounts: "_s + names.join(u", "_s))};
}

Command accountAddCommand()
{
    return {
        .words = u"account add"_s,
        .syntax = u"NAME [--preset PRESET] [--daily-credits N] …"_s,
        .summary = u"Add an account that destinations can belong to; the options are those of `account set`."_s,
        .details = u"A destination moves to it with: fuseboardctl destination set NAME --account ACCOUNT\n\nExample:\n"
                   "  fuseboardctl account add \"Clay US\" --preset standard --time-zone America/New_York"_s,
        .minArguments = 1,
        .maxArguments = 1,
        .declare = declare,
        .run = [](Invocation& invocation, const QCommandLineParser& parser) {
            run(invocation, parser, add, u"The account “%1” is added. Destinations can belong to it now."_s);
        },
    };
}

Command accountSetCommand()
{
    return {
        .words = u"account set"_s,
        .syntax = u"NAME [--preset PRESET] [--daily-credits N] …"_s,
        .summary = u"Change an account: its limits of credits, alerts, rate, the zone of its day, its name."_s,
        .details = u"Presets: conservative (200 credits a day, 100 a batch, 500 a destination and day), standard (500, 500, "
                   u"2,000), aggressive\n"
                   "(2,000, 2,000, 10,000; it warns and does not stop). A preset also sets the daily limit of the account's "
                   "destinations.\n"
                   "A limit below what is used already stops new rows only. N may be `none`.\n\nExamples:\n"
                   "  fuseboardctl account set \"EU leads\" --preset standard --monthly-credits 10000\n"
                   "  fuseboardctl account set \"EU leads\" --daily-credits none --hard-stop no --time-zone Europe/Berlin"_s,
        .minArguments = 1,
        .maxArguments = 1,
        .declare =
            [](QCommandLineParser& parser) {
                declare(parser);
                parser.addOption({u"name"_s, u"Another name for it."_s, u"NAME"_s});
            },
        .run = [](Invocation& invocation, const QCommandLineParser& parser) {
            run(invocation, parser, change, u"The settings of “%1” are changed. See them with: fuseboardctl credits show"_s);
        },
    };
}

} // namespace fuseboard::ctl
