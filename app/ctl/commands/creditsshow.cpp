// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"
#include "app/ctl/invocation.h"
#include "core/engine/accountcredits.h"
#include "core/store/attemptaccounts.h"
#include "core/store/batchrepository.h"
#include "core/store/creditbook.h"
#include "core/store/destinationrepository.h"

#include <QJsonArray>
#include <QJsonObject>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShownEntries = 10;

struct ScopeLine
{
    QString what;
    resilience::DayUse use;
    resilience::MeterLimits limits;
};

struct AccountCredits
{
    store::Account account;
    std::vector<ScopeLine> scopes;
    std::vector<store::CreditEntry> entries;
    qint64 deliveredToday = 0;
};

Result<qint64> deliveredToday(store::Connection& connection, AccountId account, int day)
{
    auto q = connection.prepare("SELECT count(*) FROM attempt a JOIN destination d ON d.id = a.destination_id"
                                " WHERE a.account_day = ?2 AND a.outcome = 0 AND " FUSEBOARD_ATTEMPT_ACCOUNT " = ?1");
    if (!q)
        return q.error();
    const auto found = q->bind(0, account).bind(1, day).step();
    if (!found)
        return found.error();
    return *found ? q->integer(0) : 0;
}

Result<AccountCredits> read(store::Connection& connection, const store::Account& account, WallTime now)
{
    const auto credits = engine::readCredits(connection, account, now);
    if (!credits)
        return credits.error();
    AccountCredits out;
    out.account = account;
    out.scopes.push_back({u"today"_s, credits->today(now), credits->limits().day.meters()});
    out.scopes.push_back({u"this month"_s, credits->month(now), credits->limits().month});
    auto destinations = store::DestinationRepository(connection).destinations();
    if (!destinations)
        return destinations.error();
    std::vector<DestinationId> own;
    for (const store::Destination& destination : *destinations) {
        if (destination.account != account.id)
            continue;
        own.push_back(destination.id);
        out.scopes.push_back({u"%1, today"_s.arg(destination.name), credits->destinationToday(destination.id, now),
                              credits->destinationLimits(destination.id)});
    }
    const auto batches = store::BatchRepository(connection).batches();
    if (!batches)
        return batches.error();
    for (const store::Batch& batch : *batches) {
        const bool open = batch.state == BatchState::running || batch.state == BatchState::paused;
        if (!open || std::find(own.begin(), own.end(), batch.destination) == own.end())
            continue;
        resilience::MeterLimits limits = credits->limits().batch;
        if (batch.dataLimit)
            limits.data = batch.dataLimit;
        if (batch.actionLimit)
            limits.actions = batch.actionLimit;
        out.scopes.push_back({u"batch %1, %2"_s.arg(batch.id.value).arg(batch.name), credits->batch(batch.id), limits});
    }
    auto entries = store::CreditBook(connection).entries(account.id, kShownEntries);
    if (!entries)
        return entries.error();
    out.entries = std::move(*entries);
    const auto delivered = deliveredToday(connection, account.id,
                                          resilience::creditPeriod(resilience::CreditScope::accountDay, credits->day(now)));
    if (!delivered)
        return delivered.error();
    out.deliveredToday = *delivered;
    return out;
}

QJsonValue amount(const std::optional<Credits>& credits)
{
    return credits ? QJsonValue(double(credits->milli) / 1000) : QJsonValue();
}

QJsonObject toJson(const AccountCredits& credits)
{
    QJsonArray scopes;
    for (const ScopeLine& line : credits.scopes) {
        scopes.append(QJsonObject{
            {u"scope"_s, line.what},
            {u"credits"_s, amount(line.use.used.data)},
            {u"reserved"_s, amount(line.use.reserved.data)},
            {u"unreconciled"_s, amount(line.use.unreconciled.data)},
            {u"limit"_s, amount(line.limits.data)},
            {u"actions"_s, amount(line.use.used.actions)},
            {u"actionLimit"_s, amount(line.limits.actions)},
        });
    }
    QJsonArray entries;
    for (const store::CreditEntry& entry : credits.entries) {
        entries.append(QJsonObject{{u"at"_s, toEpochMs(entry.at)}, {u"day"_s, entry.day}, {u"kind"_s, entry.kind},
                                   {u"attempt"_s, entry.attempt.valid() ? QJsonValue(entry.attempt.value) : QJsonValue()},
                                   {u"credits"_s, amount(entry.charge.data)}, {u"actions"_s, amount(entry.charge.actions)},
                                   {u"actor"_s, entry.actor}, {u"reason"_s, entry.reason}});
    }
    QJsonObject out{{u"account"_s, credits.account.name},
                    {u"hold"_s, credits.account.holdReason},
                    {u"hardStop"_s, credits.account.settings.hardStop},
                    {u"scopes"_s, scopes},
                    {u"entries"_s, entries},
                    {u"deliveredToday"_s, credits.deliveredToday}};
    if (credits.deliveredToday > 0) // R119
        out.insert(u"creditsPerDelivery"_s, double(credits.scopes.front().use.used.data.milli) / 1000 / double(credits.deliveredToday));
    return out;
}

void print(Terminal& terminal, const AccountCredits& credits)
{
    terminal.print(u"%1%2"_s.arg(Terminal::safe(credits.account.name),
                                 credits.account.settings.hardStop ? QString() : u" (limits warn only)"_s));
    if (!credits.account.holdReason.isEmpty())
        terminal.print(u"  held until you resume: %1"_s.arg(Terminal::safe(credits.account.holdReason)));
    TextTable table;
    table.addColumn(u"  scope"_s);
    for (const QString& title : {u"used"_s, u"reserved"_s, u"unreconciled"_s, u"limit"_s, u"actions"_s, u"limit"_s})
        table.addColumn(title, TextTable::Align::right);
    const auto text = [](Credits c) { return creditText(c.milli).section(u' ', 0, 0); };
    const auto limit = [&](const std::optional<Credits>& c) { return c ? text(*c) : u"none"_s; };
    for (const ScopeLine& line : credits.scopes)
        table.addRow({u"  "_s + Terminal::safe(line.what), text(line.use.used.data), text(line.use.reserved.data),
                      text(line.use.unreconciled.data), limit(line.limits.data), text(line.use.used.actions), limit(line.limits.actions)});
    terminal.print(table.text(terminal.width()));
    if (credits.deliveredToday > 0)
        terminal.print(u"  %1 a delivered row today"_s.arg(creditText(credits.scopes.front().use.used.data.milli / credits.deliveredToday)));
    for (const store::CreditEntry& entry : credits.entries)
        terminal.print(u"  %1 %2 of %3%4: %5 (%6)"_s.arg(entry.kind, text(entry.charge.data)).arg(entry.day)
                           .arg(entry.attempt.valid() ? u", attempt %1"_s.arg(entry.attempt.value) : QString(),
                                Terminal::safe(entry.reason), Terminal::safe(entry.actor)));
}

void run(Invocation& invocation, const QCommandLineParser& parser)
{
    auto workspace = invocation.openToRead();
    if (!workspace)
        return invocation.fail(workspace.error());
    auto connection = (*workspace)->connect(store::Access::readOnly);
    if (!connection)
        return invocation.fail(connection.error());
    std::vector<store::Account> accounts;
    if (parser.positionalArguments().isEmpty()) {
        auto all = store::DestinationRepository(**connection).accounts();
        if (!all)
            return invocation.fail(all.error());
        accounts = std::move(*all);
    } else {
        auto one = accountNamed(**connection, parser.positionalArguments().constFirst());
        if (!one)
            return invocation.fail(one.error());
        accounts.push_back(std::move(*one));
    }
    QJsonArray list;
    for (const store::Account& account : accounts) {
        const auto credits = read(**connection, account, invocation.clock().wall());
        if (!credits)
            return invocation.fail(credits.error());
        if (invocation.json())
            list.append(toJson(*credits));
        else
            print(invocation.terminal(), *credits);
    }
    if (invocation.json())
        invocation.terminal().printJson({{u"accounts"_s, list}});
    invocation.finish(ExitCode::ok);
}

} // namespace

Command creditsShowCommand()
{
    return {
        .words = u"credits show"_s,
        .syntax = u"[ACCOUNT]"_s,
        .summary = u"Credits of an account by scope: today, this month, destinations, running batches, corrections."_s,
        .details = u"Reserved credits belong to requests under way. Unreconciled ones are counted as used: their answer never "
                   u"came; put them right\n"
                   "with `credits correct`.\n\nExample:\n"
                   "  fuseboardctl credits show \"EU leads\""_s,
        .minArguments = 0,
        .maxArguments = 1,
        .declare = {},
        .run = run,
    };
}

} // namespace fuseboard::ctl
