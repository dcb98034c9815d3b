// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/alertconditions.h"

#include "core/telemetry/alerttext.h"

#include <algorithm>

namespace fuseboard::telemetry {

namespace {

/// More than a day of looks is never asked for.
constexpr Millis kLongest{24 * 60 * 60'000LL};
/// Additions of one moment are kept together.
constexpr Millis kGrain{10'000};

void lookAt(const DestinationFacts& d, const AlertFacts& facts, const AlertSettings& settings, const LetterGrowth& growth,
            std::vector<AlertCondition>& found)
{
    if (d.breaker == BreakerState::open || d.breaker == BreakerState::halfOpen)
        found.push_back({.alert = breakerOpenedAlert(d), .begins = d.breaker == BreakerState::open});
    const qint64 judged = qint64(d.ok) + d.failed;
    if (judged >= kFewestRequests && qint64(d.failed) * 100 > settings.failurePercent * judged)
        found.push_back({failureRateAlert(d)});
    if (d.throttled > settings.throttledPerHour)
        found.push_back({throttledAlert(d)});
    if (const qint64 grown = growth.within(d.id, settings.growMinutes, facts.at); grown >= settings.deadLettersGrow)
        found.push_back({deadLettersAlert(d, grown, settings.growMinutes)});
    for (const LifeStage stage : {LifeStage::filling, LifeStage::rotating, LifeStage::ended}) {
        if (d.stage >= stage)
            found.push_back({.alert = odometerAlert(d, stage), .implied = d.stage > stage});
    }
    if (!d.hold.isEmpty() && d.stage != LifeStage::ended)
        found.push_back({heldAlert(d)});
}

void lookAt(const AccountFacts& a, const AlertSettings& settings, std::vector<AlertCondition>& found)
{
    if (!a.hold.isEmpty())
        found.push_back({heldAlert(a)});
    if (a.practice)
        return;
    if (a.burnPerHour > settings.burnPerHour)
        found.push_back({burnAlert(a, settings)});
    // A limit that is not above the mark would be under it from its first credit on.
    if (a.balance && *a.balance < settings.balanceBelow && a.balanceOf > settings.balanceBelow)
        found.push_back({balanceAlert(a)});
}

void lookAt(const BudgetFacts& b, const AlertSettings& settings, std::vector<AlertCondition>& found)
{
    if (b.limit.milli <= 0)
        return;
    const auto reached = [&b](int percent) { return b.used.milli * 100 >= b.limit.milli * percent; };
    for (auto percent = settings.budgetPercents.begin(); percent != settings.budgetPercents.end(); ++percent) {
        if (!reached(*percent))
            break;
        const bool further = std::next(percent) != settings.budgetPercents.end() && reached(*std::next(percent));
        // A limit that was raised and is reached again is news, a share of it on the way there is not.
        const qint64 episode = *percent < 100 ? b.period : b.period ^ (b.limit.milli << 20);
        found.push_back({.alert = budgetAlert(b, *percent), .episode = episode, .implied = further});
    }
}

} // namespace

void LetterGrowth::add(const std::vector<DestinationFacts>& destinations, WallTime at)
{
    for (const DestinationFacts& d : destinations) {
        const auto [it, isNew] = m_seen.try_emplace(d.id);
        Seen& seen = it->second;
        const qint64 added = isNew ? 0 : d.newDeadLetters - seen.letters;
        seen.letters = d.newDeadLetters;
        if (added > 0) {
            if (!seen.added.empty() && at - seen.added.back().first < kGrain && at >= seen.added.back().first)
                seen.added.back().second += added;
            else
                seen.added.emplace_back(at, added);
        }
        std::erase_if(seen.added, [at](const auto& a) { return at - a.first > kLongest || a.first > at; });
    }
}

qint64 LetterGrowth::within(DestinationId id, int minutes, WallTime at) const
{
    const auto it = m_seen.find(id);
    if (it == m_seen.end())
        return 0;
    qint64 sum = 0;
    for (const auto& [when, added] : it->second.added)
        sum += at - when < Millis(minutes * 60'000LL) ? added : 0;
    return sum;
}

std::vector<AlertCondition> conditionsOf(const AlertFacts& facts, const AlertSettings& settings, const LetterGrowth& growth)
{
    std::vector<AlertCondition> found;
    if (!facts.storeTrouble.isEmpty())
        found.push_back({storeAlert(facts.storeTrouble)});
    if (facts.networkGone)
        found.push_back({networkAlert()});
    for (const DestinationFacts& destination : facts.destinations)
        lookAt(destination, facts, settings, growth, found);
    for (const AccountFacts& account : facts.accounts)
        lookAt(account, settings, found);
    for (const BudgetFacts& budget : facts.budgets)
        lookAt(budget, settings, found);
    for (const BatchFacts& batch : facts.batches) {
        if (batch.stuckSince)
            found.push_back({stuckAlert(batch, facts.at)});
    }
    for (AlertCondition& condition : found) {
        condition.alert.at = facts.at;
        condition.implied = condition.implied || !settings.tells(condition.alert.kind);
    }
    return found;
}

} // namespace fuseboard::telemetry
