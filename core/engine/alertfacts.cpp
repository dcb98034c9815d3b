// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/alertfacts.h"

#include <QCoreApplication>

#include <algorithm>

namespace fuseboard::engine {

using namespace Qt::StringLiterals;
using telemetry::BudgetFacts;
using telemetry::LifeStage;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("fuseboard::engine", text);
}

LifeStage stageOf(const DestinationSnapshot& d)
{
    if (d.odometerEnded || resilience::ended(d.odometerLimits, d.odometer))
        return LifeStage::ended;
    if (resilience::rotates(d.odometerLimits, d.odometer))
        return LifeStage::rotating;
    return resilience::warns(d.odometerLimits, d.odometer) ? LifeStage::filling : LifeStage::fresh;
}

telemetry::DestinationFacts factsOf(const DestinationSnapshot& d)
{
    telemetry::DestinationFacts facts;
    facts.id = d.id;
    facts.name = d.name;
    facts.breaker = d.breaker;
    facts.cause = d.cause;
    facts.nextProbe = d.nextProbe;
    facts.ok = d.lately.ok;
    facts.failed = d.lately.failed;
    facts.throttled = d.lately.throttled;
    facts.deadLetters = d.deadLetters;
    facts.newDeadLetters = d.newDeadLetters;
    facts.waiting = d.queued;
    facts.stage = stageOf(d);
    facts.odometer = d.odometer;
    facts.endsAt = d.odometerLimits.endsAt;
    facts.standbyArmed = d.standbyArmed;
    facts.hold = d.holdReason;
    return facts;
}

BudgetFacts budgetOf(const QString& scope, const QString& name)
{
    BudgetFacts facts;
    facts.scope = scope;
    facts.name = name;
    return facts;
}

/// Both meters of one scope, where they have a limit.
void addBudget(std::vector<BudgetFacts>& to, BudgetFacts of, const resilience::DayUse& use, const resilience::MeterLimits& limits,
               const QString& credits, const QString& actions)
{
    const QString scope = of.scope;
    const auto add = [&](const QLatin1String& meter, const std::optional<Credits>& limit, Credits used, const QString& what) {
        if (!limit)
            return;
        of.scope = scope + u'/' + meter;
        of.what = what;
        of.used = used;
        of.limit = *limit;
        to.push_back(of);
    };
    add("credits"_L1, limits.data, use.used.data, credits);
    add("actions"_L1, limits.actions, use.used.actions, actions);
}

void addAccount(telemetry::AlertFacts& facts, const EngineSnapshot& snapshot, const AccountSnapshot& a)
{
    telemetry::AccountFacts account;
    account.id = a.id;
    account.name = a.name;
    // "For 15 minutes" (R120): of a run that has only just begun nobody is told that it spends. What lies in the last quarter of
    // an hour alone began in it.
    const bool lasts = a.burnPerHour.milli * 4 > a.burnPace.milli;
    account.burnPerHour = lasts ? a.burnPace : Credits{};
    account.balance = a.balance;
    const auto limit = [&](const std::optional<Credits>& of) {
        if (of && (account.balanceOf.milli == 0 || *of < account.balanceOf))
            account.balanceOf = *of;
    };
    limit(a.limits.dataPerDay);
    limit(a.monthLimits.data);
    account.hold = a.holdReason;
    const auto practises = [&](const DestinationSnapshot& d) { return d.account != a.id || d.preset == "practice"_L1; };
    account.practice = std::ranges::all_of(snapshot.destinations, practises);
    facts.accounts.push_back(account);

    BudgetFacts day = budgetOf(u"accountDay/%1"_s.arg(a.id.value), a.name);
    day.account = a.id;
    day.stops = a.limits.hardStop;
    day.period = toEpochMs(a.dayStart);
    day.opensAt = a.dayEnd;
    addBudget(facts.budgets, day, a.today, a.limits.meters(), tr("today's credits"), tr("today's actions"));
    BudgetFacts month = budgetOf(u"accountMonth/%1"_s.arg(a.id.value), a.name);
    month.account = a.id;
    month.stops = day.stops;
    month.period = toEpochMs(a.monthEnd);
    month.opensAt = a.monthEnd;
    addBudget(facts.budgets, month, a.month, a.monthLimits, tr("this month's credits"), tr("this month's actions"));
    for (const DestinationSnapshot& d : snapshot.destinations) {
        if (d.account != a.id)
            continue;
        BudgetFacts own = budgetOf(u"destinationDay/%1"_s.arg(d.id.value), d.name);
        own.account = a.id;
        own.destination = d.id;
        own.stops = day.stops;
        own.period = day.period;
        own.opensAt = day.opensAt;
        addBudget(facts.budgets, own, d.creditsToday, d.creditLimits, tr("today's credits"), tr("today's actions"));
    }
}

void addBatch(telemetry::AlertFacts& facts, const EngineSnapshot& snapshot, const BatchSnapshot& b)
{
    if (b.state != BatchState::running && b.state != BatchState::paused)
        return;
    // A file goes to several destinations under one name.
    const auto to = std::ranges::find(snapshot.destinations, b.destination, &DestinationSnapshot::id);
    const QString title = to == snapshot.destinations.end() ? b.name : u"%1 (%2)"_s.arg(b.name, to->name);
    facts.batches.push_back({b.id, b.destination, title, b.stuckSince, QString(resilience::name(b.obstacle)), openRows(b.rows)});
    BudgetFacts own = budgetOf(u"batch/%1"_s.arg(b.id.value), title);
    own.batch = b.id;
    own.period = 1; // once for its whole life
    own.destination = b.destination;
    addBudget(facts.budgets, own, b.credits, b.creditLimits, tr("the batch's credits"), tr("the batch's actions"));
}

} // namespace

telemetry::AlertFacts alertFacts(const EngineSnapshot& snapshot, DestinationId without)
{
    telemetry::AlertFacts facts;
    facts.at = snapshot.at;
    facts.networkGone = snapshot.networkGone;
    if (snapshot.storeTrouble)
        facts.storeTrouble = snapshot.storeTrouble->text();
    AccountId leftOut;
    for (const DestinationSnapshot& destination : snapshot.destinations) {
        if (destination.id == without)
            leftOut = destination.account;
        else
            facts.destinations.push_back(factsOf(destination));
    }
    for (const AccountSnapshot& account : snapshot.accounts) {
        const auto isOther = [&](const DestinationSnapshot& d) { return d.account == account.id && d.id != without; };
        if (account.id != leftOut || std::ranges::any_of(snapshot.destinations, isOther))
            addAccount(facts, snapshot, account);
    }
    for (const BatchSnapshot& batch : snapshot.batches) {
        if (!without.valid() || batch.destination != without)
            addBatch(facts, snapshot, batch);
    }
    return facts;
}

} // namespace fuseboard::engine
