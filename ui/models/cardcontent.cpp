// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cardcontent.h"

#include "ui/models/cardsentence.h"
#include "ui/models/format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("fuseboard::ui", text);
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

} // namespace

TroubleRank troubleRank(const engine::DestinationSnapshot& d)
{
    switch (d.breaker) {
    case BreakerState::open: return TroubleRank::open;
    case BreakerState::halfOpen: return TroubleRank::halfOpen;
    case BreakerState::forcedOpen: return TroubleRank::forcedOpen;
    default: break;
    }
    if (!d.holdReason.isEmpty() || !d.targetReady || d.waitingFor == Reason::budget)
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
    const bool judged = d.health != engine::HealthWord::noData && !d.tooFewToJudge;
    c.health = judged ? formatDecimal(d.healthScore, 1) : dash;
    c.healthText = healthText(d);
    c.sentence = cardSentence(d, now, account);
    const bool waits = d.deferred > 0 && d.deferred == d.queued;
    c.queueLabel = waits || shut ? tr("deferred, safe") : tr("queue");
    c.queue = formatCount(d.queued);
    c.inFlight = u"%1 / %2"_s.arg(d.inFlight).arg(d.limit);
    c.latencyLabel = tr("p50 / p99");
    c.latency = d.p99Ms > 0 ? formatLatency(d.p50Ms) + u" / "_s + formatLatency(d.p99Ms) : dash;
    c.credits = formatCredits(d.chargeToday.data);
    if (d.chargeToday.actions.milli > 0)
        c.credits += tr(" + %1 actions").arg(formatCredits(d.chargeToday.actions));
    c.canTrip = !shut;
    c.canSetEnd = d.breaker == BreakerState::forcedOpen;
    c.canReset = shut || d.breaker == BreakerState::halfOpen;
    c.canProbe = d.breaker == BreakerState::open;
    c.canRelease = !d.holdReason.isEmpty();
    c.canResumeBudget = account && !account->holdReason.isEmpty();
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
