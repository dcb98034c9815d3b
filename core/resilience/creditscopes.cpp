// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/creditscopes.h"

#include <algorithm>
#include <utility>

namespace fuseboard::resilience {

QLatin1String name(CreditScope scope)
{
    switch (scope) {
    case CreditScope::accountDay: return QLatin1String("account");
    case CreditScope::batch: return QLatin1String("batch");
    case CreditScope::destinationDay: return QLatin1String("destination");
    case CreditScope::accountMonth: break;
    }
    return QLatin1String("month");
}

int creditPeriod(CreditScope scope, QDate day)
{
    switch (scope) {
    case CreditScope::batch: return 0;
    case CreditScope::accountMonth: return day.year() * 100 + day.month();
    case CreditScope::accountDay:
    case CreditScope::destinationDay: break;
    }
    return day.year() * 10'000 + day.month() * 100 + day.day();
}

const CreditScopes::Tracked* CreditScopes::Periods::find(int period) const
{
    const auto it = std::find_if(m_list.rbegin(), m_list.rend(), [period](const auto& e) { return e.first == period; });
    return it == m_list.rend() ? nullptr : &it->second;
}

CreditScopes::Tracked& CreditScopes::Periods::at(int period)
{
    const auto it = std::find_if(m_list.rbegin(), m_list.rend(), [period](const auto& e) { return e.first == period; });
    if (it != m_list.rend())
        return it->second;
    m_list.push_back({period, {}});
    return m_list.back().second;
}

void CreditScopes::Periods::forgetAlerts(const MeterLimits& limits, const std::vector<int>& percents)
{
    for (auto& [period, tracked] : m_list)
        tracked.alerts.forget(tracked.use, limits, percents);
}

CreditScopes::CreditScopes(CreditLimits limits, QTimeZone zone)
    : m_limits(limits)
    , m_days(limits.day, std::move(zone))
{
    setLimits(limits);
}

void CreditScopes::setLimits(CreditLimits limits)
{
    const CreditLimits before = std::exchange(m_limits, limits);
    m_percents.assign(limits.alertPercents.begin(), limits.alertPercents.end());
    if (!limits.day.hardStop)
        m_percents.push_back(100); // nothing stops there, so it has to be said
    m_days.setLimits(limits.day);
    m_days.setAlertPercents(m_percents);
    if (before.day.meters() != limits.day.meters())
        m_days.forgetAlerts();
    if (before.month != limits.month)
        m_months.forgetAlerts(limits.month, m_percents);
    ++m_openings;
}

void CreditScopes::setDestinationLimits(DestinationId id, MeterLimits perDay)
{
    Destination& live = m_destinations[id];
    if (live.limits.any() && live.limits != perDay)
        live.days.forgetAlerts(perDay, m_percents);
    live.limits = perDay;
    ++m_openings;
}

void CreditScopes::setBatchLimits(BatchId id, MeterLimits own)
{
    m_batches[id].own = own;
    ++m_openings;
}

void CreditScopes::setZone(QTimeZone zone)
{
    m_days.setZone(std::move(zone));
    ++m_openings;
}

MeterLimits CreditScopes::batchLimits(BatchId id) const
{
    MeterLimits limits = m_limits.batch;
    if (const auto it = m_batches.find(id); it != m_batches.end()) {
        if (it->second.own.data)
            limits.data = it->second.own.data;
        if (it->second.own.actions)
            limits.actions = it->second.own.actions;
    }
    return limits;
}

MeterLimits CreditScopes::destinationLimits(DestinationId id) const
{
    const auto it = m_destinations.find(id);
    return it == m_destinations.end() ? MeterLimits() : it->second.limits;
}

DayUse CreditScopes::month(WallTime now) const
{
    const Tracked* found = m_months.find(creditPeriod(CreditScope::accountMonth, day(now)));
    return found ? found->use : DayUse();
}

DayUse CreditScopes::destinationToday(DestinationId id, WallTime now) const
{
    const auto it = m_destinations.find(id);
    if (it == m_destinations.end())
        return {};
    const Tracked* found = it->second.days.find(creditPeriod(CreditScope::destinationDay, day(now)));
    return found ? found->use : DayUse();
}

DayUse CreditScopes::batch(BatchId id) const
{
    const auto it = m_batches.find(id);
    return it == m_batches.end() ? DayUse() : it->second.tracked.use;
}

/// In the order in which they stay shut: a batch until somebody acts, a month, a day.
std::array<CreditScopes::View, 4> CreditScopes::views(DestinationId destination, BatchId batchId, WallTime now) const
{
    return {{{CreditScope::batch, batch(batchId), batchLimits(batchId)},
             {CreditScope::accountMonth, month(now), m_limits.month},
             {CreditScope::accountDay, today(now), m_limits.day.meters()},
             {CreditScope::destinationDay, destinationToday(destination, now), destinationLimits(destination)}}};
}

std::optional<CreditScope> CreditScopes::refusedBy(DestinationId destination, BatchId batchId, Charge charge, WallTime now) const
{
    if (charge.isZero())
        return std::nullopt;
    for (const View& view : views(destination, batchId, now)) {
        if (!fits(view.use, charge, view.limits, m_limits.day.hardStop))
            return view.scope;
    }
    return std::nullopt;
}

std::optional<CreditRefusal> CreditScopes::refusal(DestinationId destination, BatchId batchId, Charge charge, WallTime now) const
{
    const auto scope = refusedBy(destination, batchId, charge, now);
    if (!scope)
        return std::nullopt;
    CreditRefusal refusal;
    refusal.scope = *scope;
    for (const View& view : views(destination, batchId, now)) {
        if (view.scope == *scope)
            refusal.figures = figures(view.use, view.limits);
    }
    if (*scope == CreditScope::accountMonth)
        refusal.opensAt = m_days.nextMonthStart(now);
    else if (*scope != CreditScope::batch)
        refusal.opensAt = m_days.nextDayStart(now);
    return refusal;
}

template <class Change>
void CreditScopes::inDestination(DestinationId destination, BatchId batchId, QDate day, Change&& change)
{
    if (destination.valid())
        change(m_destinations[destination].days.at(creditPeriod(CreditScope::destinationDay, day)).use);
    if (batchId.valid())
        change(m_batches[batchId].tracked.use);
}

template <class Change>
void CreditScopes::inAll(DestinationId destination, BatchId batchId, QDate day, Change&& change)
{
    change(m_months.at(creditPeriod(CreditScope::accountMonth, day)).use);
    inDestination(destination, batchId, day, change);
}

void CreditScopes::adopt(const CreditScopes& from, DestinationId destination, std::span<const BatchId> batches)
{
    if (const auto found = from.m_destinations.find(destination); found != from.m_destinations.end())
        m_destinations[destination] = found->second;
    for (const BatchId id : batches) {
        if (const auto found = from.m_batches.find(id); found != from.m_batches.end())
            m_batches[id] = found->second;
    }
    ++m_openings;
}

void CreditScopes::commitAdopted(DestinationId destination, BatchId batchId, QDate day, Charge reserved, Charge actual, bool unreconciled)
{
    inDestination(destination, batchId, day, [&](DayUse& use) { commitUse(use, reserved, actual, unreconciled); });
}

void CreditScopes::releaseAdopted(DestinationId destination, BatchId batchId, QDate day, Charge reserved)
{
    inDestination(destination, batchId, day, [&](DayUse& use) { giveBack(use, reserved); });
    ++m_openings;
}

void CreditScopes::correctAdopted(DestinationId destination, BatchId batchId, QDate day, Charge used, Charge unreconciled)
{
    inDestination(destination, batchId, day, [&](DayUse& use) { correctUse(use, used, unreconciled); });
    ++m_openings;
}

std::optional<QDate> CreditScopes::reserve(DestinationId destination, BatchId batchId, Charge charge, WallTime now)
{
    if (refusedBy(destination, batchId, charge, now))
        return std::nullopt;
    const auto day = m_days.reserve(charge, now);
    if (day && !charge.isZero())
        inAll(destination, batchId, *day, [&](DayUse& use) { setAside(use, charge); });
    return day;
}

void CreditScopes::commit(DestinationId destination, BatchId batchId, QDate day, Charge reserved, Charge actual, bool unreconciled)
{
    if (reserved.isZero() && actual.isZero())
        return;
    m_days.commit(day, reserved, actual, unreconciled);
    inAll(destination, batchId, day, [&](DayUse& use) { commitUse(use, reserved, actual, unreconciled); });
    if (actual != reserved)
        ++m_openings;
}

void CreditScopes::release(DestinationId destination, BatchId batchId, QDate day, Charge reserved)
{
    if (reserved.isZero())
        return;
    m_days.release(day, reserved);
    inAll(destination, batchId, day, [&](DayUse& use) { giveBack(use, reserved); });
    ++m_openings;
}

void CreditScopes::correct(DestinationId destination, BatchId batchId, QDate day, Charge used, Charge unreconciled)
{
    m_days.correct(day, used, unreconciled);
    inAll(destination, batchId, day, [&](DayUse& use) { correctUse(use, used, unreconciled); });
    ++m_openings;
}

CreditRoom CreditScopes::room(DestinationId destination, BatchId batchId, Charge charge, WallTime now) const
{
    CreditRoom room;
    for (const View& view : views(destination, batchId, now)) {
        const auto rows = howManyFit(view.use, charge, view.limits);
        if (rows && (!room.rows || *rows < *room.rows))
            room = {rows, view.scope};
    }
    return room;
}

void CreditScopes::restoreDay(QDate day, DayUse use, int announced)
{
    m_days.restore(day, use, announced);
}

void CreditScopes::restoreMonth(QDate dayOfIt, DayUse use, int announced)
{
    m_months.at(creditPeriod(CreditScope::accountMonth, dayOfIt)) = {use, {announced}};
}

void CreditScopes::restoreDestination(DestinationId id, QDate day, DayUse use, int announced)
{
    m_destinations[id].days.at(creditPeriod(CreditScope::destinationDay, day)) = {use, {announced}};
}

void CreditScopes::restoreBatch(BatchId id, DayUse use, int announced)
{
    m_batches[id].tracked = {use, {announced}};
}

std::vector<CreditAlert> CreditScopes::takeAlerts(DestinationId destination, BatchId batchId, WallTime now)
{
    std::vector<CreditAlert> alerts;
    const QDate today = day(now);
    const auto add = [&](CreditScope scope, qint64 id, const std::vector<int>& reached, const DayUse& use, const MeterLimits& limits) {
        for (const int percent : reached)
            alerts.push_back({scope, id, creditPeriod(scope, today), percent, figures(use, limits), false});
    };
    const auto look = [&](CreditScope scope, qint64 id, Tracked& tracked, const MeterLimits& limits) {
        if (limits.any())
            add(scope, id, tracked.alerts.take(tracked.use, limits, m_percents), tracked.use, limits);
    };
    if (m_limits.day.meters().any())
        add(CreditScope::accountDay, 0, m_days.takeAlerts(now), this->today(now), m_limits.day.meters());
    look(CreditScope::accountMonth, 0, m_months.at(creditPeriod(CreditScope::accountMonth, today)), m_limits.month);
    if (destination.valid()) {
        Destination& live = m_destinations[destination];
        look(CreditScope::destinationDay, destination.value, live.days.at(creditPeriod(CreditScope::destinationDay, today)), live.limits);
    }
    if (batchId.valid())
        look(CreditScope::batch, batchId.value, m_batches[batchId].tracked, batchLimits(batchId));
    return alerts;
}

std::optional<CreditAlert> CreditScopes::takeUsedUp(DestinationId destination, BatchId batchId, Charge charge, WallTime now)
{
    const auto scope = refusedBy(destination, batchId, charge, now);
    if (!scope)
        return std::nullopt;
    const auto all = views(destination, batchId, now);
    const View& view = *std::ranges::find(all, *scope, &View::scope);
    if (!view.use.reserved.isZero())
        return std::nullopt;
    CreditAlert alert{*scope, 0, creditPeriod(*scope, day(now)), 100, figures(view.use, view.limits), true};
    AlertMark* mark = nullptr;
    switch (*scope) {
    case CreditScope::batch:
        alert.id = batchId.value;
        mark = &m_batches[batchId].tracked.alerts;
        break;
    case CreditScope::destinationDay:
        alert.id = destination.value;
        mark = &m_destinations[destination].days.at(alert.period).alerts;
        break;
    case CreditScope::accountMonth: mark = &m_months.at(alert.period).alerts; break;
    case CreditScope::accountDay: mark = &m_days.alertMark(now); break;
    }
    if (mark->announced >= 100)
        return std::nullopt;
    mark->announced = 100;
    return alert;
}

} // namespace fuseboard::resilience
