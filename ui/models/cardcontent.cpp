// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cardcontent.h"

#include "ui/models/cardsentence.h"
#include "ui/models/format.h"
#include "ui/models/standing.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

QString tr(const char* text, const char* = nullptr, int n = -1)
{
    return QCoreApplication::translate("fuseboard::ui", text, nullptr, n);
}

QString healthText(const engine::DestinationSnapshot& d)
{
    using engine::HealthWord;
    if (d.health == HealthWord::noData)
        return tr("health, no data");
    if (d.tooFewToJudge)
        return tr("health, too few to judge");
    switch (d.health) {
    case HealthWord::degraded: return tr("health, degraded");
    case HealthWord::unhealthy: return tr("health, unhealthy");
    default: return tr("health, healthy");
    }
}

QString ofLimit(Credits used, const std::optional<Credits>& limit)
{
    return limit ? tr("%1 of %2").arg(formatCredits(used), formatCredits(*limit)) : formatCredits(used);
}

FigureLevel levelOf(Credits used, const std::optional<Credits>& limit)
{
    if (!limit || used.milli * 10 < limit->milli * 8)
        return FigureLevel::quiet;
    return used.milli >= limit->milli ? FigureLevel::trouble : FigureLevel::caution;
}

void addCredits(CardContent& c, const engine::DestinationSnapshot& d, const engine::AccountSnapshot* account)
{
    c.credits = ofLimit(d.chargeToday.data, d.creditLimits.data);
    c.creditsLevel = levelOf(d.chargeToday.data, d.creditLimits.data);
    if (d.chargeToday.actions.milli > 0 || d.creditLimits.actions)
        c.credits += tr(" + %1 action(s)", nullptr, pluralOf(d.creditLimits.actions.value_or(d.chargeToday.actions))).arg(ofLimit(d.chargeToday.actions, d.creditLimits.actions));
    if (!account || (!account->limits.dataPerDay && !account->limits.actionsPerDay))
        return;
    const bool actions = !account->limits.dataPerDay;
    const Credits used = actions ? account->today.used.actions : account->today.used.data;
    const auto& limit = actions ? account->limits.actionsPerDay : account->limits.dataPerDay;
    c.account = actions ? tr("%1 action(s)", nullptr, pluralOf(limit.value_or(used))).arg(ofLimit(used, limit)) : ofLimit(used, limit);
    c.accountLevel = levelOf(used, limit);
    c.accountTip = tr("All destinations of %1 today; %2 reserved, %3 unreconciled")
                       .arg(account->name, formatCredits(actions ? account->today.reserved.actions : account->today.reserved.data),
                            formatCredits(actions ? account->today.unreconciled.actions : account->today.unreconciled.data));
}

/// R120: from 80 % of a webhook's life on.
void addOdometer(CardContent& c, const engine::DestinationSnapshot& d)
{
    const auto& limits = d.odometerLimits;
    const qint64 whole = limits.endsAt > 0 ? limits.endsAt : limits.rotateAt;
    if (whole <= 0 || (d.odometer * 10 < whole * 8 && !d.odometerEnded))
        return;
    c.odometer = tr("%1 of %2").arg(formatCount(d.odometer), formatCount(whole));
    const bool late = d.odometerEnded || (limits.rotateAt > 0 && d.odometer >= limits.rotateAt);
    c.odometerLevel = late ? FigureLevel::trouble : FigureLevel::caution;
    c.odometerTip = d.standbyArmed ? tr("Records that this webhook has taken in its life. A standby is armed and takes over at %1.").arg(formatCount(limits.rotateAt))
                                   : tr("Records that this webhook has taken in its life. No standby is armed: arm one before it is used up.");
}

} // namespace

QString conditionWord(const engine::DestinationSnapshot& d)
{
    switch (troubleRank(d)) {
    case TroubleRank::open: return tr("open");
    case TroubleRank::halfOpen: return tr("half-open");
    case TroubleRank::forcedOpen: return tr("held open");
    case TroubleRank::held: return tr("waiting");
    case TroubleRank::paused: return tr("paused");
    case TroubleRank::unhealthy: return tr("unhealthy");
    case TroubleRank::degraded: return tr("degraded");
    case TroubleRank::quiet: break;
    }
    return tr("fine");
}

QString waitingWord(const engine::DestinationSnapshot& d)
{
    if (d.odometerEnded)
        return tr("webhook used up");
    if (d.secretsUnread)
        return tr("reading secrets");
    if (!d.targetReady)
        return d.urlMissing ? tr("URL missing") : tr("secret missing");
    if (!d.holdReason.isEmpty())
        return tr("endpoint held");
    switch (d.waitingFor) {
    case Reason::paused: return tr("paused");
    case Reason::offline: return tr("no network");
    case Reason::budget: return tr("budget");
    case Reason::rateGate: return tr("rate gate");
    case Reason::endpointHold: return tr("endpoint held");
    case Reason::schedule: return tr("scheduled");
    default: break;
    }
    switch (d.breaker) {
    case BreakerState::open: return tr("breaker open");
    case BreakerState::forcedOpen: return tr("held open");
    case BreakerState::halfOpen: return d.waitingFor == Reason::breaker ? tr("probing") : QString();
    default: return {};
    }
}

QString plainSentence(const QString& sentence)
{
    QString plain;
    QStringView rest(sentence);
    while (!rest.isEmpty()) {
        const qsizetype mark = rest.indexOf(u'<');
        if (mark < 0) {
            plain += rest;
            break;
        }
        plain += rest.first(mark);
        rest = rest.sliced(mark);
        if (rest.startsWith(u"<br>"))
            plain += u' ';
        rest = rest.sliced(std::max<qsizetype>(1, rest.indexOf(u'>') + 1));
    }
    return plain.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s).replace(u"&amp;"_s, u"&"_s);
}

TroubleRank troubleRank(const engine::DestinationSnapshot& d)
{
    switch (d.breaker) {
    case BreakerState::open: return TroubleRank::open;
    case BreakerState::halfOpen: return TroubleRank::halfOpen;
    case BreakerState::forcedOpen: return TroubleRank::forcedOpen;
    default: break;
    }
    // Whether it is paused besides changes nothing: trouble does not go away by looking elsewhere.
    if (!d.holdReason.isEmpty() || d.odometerEnded || (!d.targetReady && !d.secretsUnread) || d.accountHeld || d.creditRefusal || d.waitingFor == Reason::budget)
        return TroubleRank::held;
    if (d.paused)
        return TroubleRank::paused;
    if (d.tooFewToJudge)
        return TroubleRank::quiet;
    switch (d.health) {
    case engine::HealthWord::unhealthy: return TroubleRank::unhealthy;
    case engine::HealthWord::degraded: return TroubleRank::degraded;
    default: return TroubleRank::quiet;
    }
}

std::vector<DestinationId> cardOrder(const engine::EngineSnapshot& snapshot)
{
    std::vector<const engine::DestinationSnapshot*> sorted;
    for (const auto& destination : snapshot.destinations)
        sorted.push_back(&destination);
    std::ranges::sort(sorted, [](const auto* a, const auto* b) {
        const TroubleRank left = troubleRank(*a);
        const TroubleRank right = troubleRank(*b);
        if (left != right)
            return left < right;
        const int order = a->name.localeAwareCompare(b->name);
        return order != 0 ? order < 0 : a->id < b->id;
    });
    std::vector<DestinationId> ids;
    for (const auto* destination : sorted)
        ids.push_back(destination->id);
    return ids;
}

CardContent cardContent(const engine::DestinationSnapshot& d, const engine::AccountSnapshot* account, WallTime now)
{
    CardContent c;
    const QString dash = QString(QChar(kDash));
    const bool shut = d.breaker == BreakerState::open || d.breaker == BreakerState::forcedOpen;
    c.judged = d.health != engine::HealthWord::noData && !d.tooFewToJudge;
    c.health = d.health == engine::HealthWord::noData ? dash : formatDecimal(d.healthScore, 1); // B-25: muted while there are too few
    c.healthText = healthText(d);
    c.sentence = cardSentence(d, now, account);
    const QString waiting = waitingWord(d);
    const bool waits = shut || (d.queued > 0 && (!waiting.isEmpty() || d.deferred == d.queued));
    c.queueLabel = !waits ? tr("queue") : waiting.isEmpty() ? tr("deferred") : tr("deferred, %1").arg(waiting);
    c.queue = formatCount(d.queued);
    c.queueTip = waits ? tr("These rows wait and none is lost; waiting uses up no retry.")
                       : tr("%1 deferred and %2 waiting for a retry among them").arg(formatCount(d.deferred), formatCount(d.retryWait));
    c.inFlight = u"%1 / %2"_s.arg(d.inFlight).arg(d.limit);
    c.latencyLabel = tr("p50 / p99");
    c.latency = d.p99Ms > 0 ? formatLatency(d.p50Ms) + u" / "_s + formatLatency(d.p99Ms) : dash;
    addCredits(c, d, account);
    addOdometer(c, d);
    c.canTrip = !shut;
    c.canSetEnd = d.breaker == BreakerState::forcedOpen;
    c.canReset = shut || d.breaker == BreakerState::halfOpen;
    c.canProbe = d.breaker == BreakerState::open;
    c.canRelease = !d.holdReason.isEmpty();
    c.canResumeBudget = account && !account->holdReason.isEmpty();
    c.wantsWebhook = d.odometerEnded;
    c.wantsSecret = !d.targetReady && !d.secretsUnread && !d.odometerEnded;
    c.paused = d.paused;
    return c;
}

const engine::AccountSnapshot* findAccount(const engine::EngineSnapshot& snapshot, AccountId id)
{
    const auto it = std::ranges::find(snapshot.accounts, id, &engine::AccountSnapshot::id);
    return it == snapshot.accounts.end() ? nullptr : &*it;
}

const engine::DestinationSnapshot* findDestination(const engine::EngineSnapshot& snapshot, DestinationId id)
{
    const auto it = std::ranges::find(snapshot.destinations, id, &engine::DestinationSnapshot::id);
    return it == snapshot.destinations.end() ? nullptr : &*it;
}

} // namespace fuseboard::ui
