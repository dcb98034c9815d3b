// SPDX-License-Identifier: GPL-3.0-or-later
// Engine: credits. Batches that no scope has room for are taken out of their lanes, so that they stand in nobody's way, and put
// back when there is room: a new day or month, a release, a correction, a higher limit.
#include "core/engine/engine.h"

#include "core/store/batchrepository.h"
#include "core/store/creditbook.h"
#include "core/store/history.h"

namespace fuseboard::engine {

using namespace Qt::StringLiterals;
using resilience::CreditScope;

namespace {

QString because(CreditScope scope)
{
    switch (scope) {
    case CreditScope::batch: return u"its batch's credits"_s;
    case CreditScope::destinationDay: return u"today's credits of the destination"_s;
    case CreditScope::accountDay: return u"today's credits"_s;
    case CreditScope::accountMonth: break;
    }
    return u"this month's credits"_s;
}

} // namespace

/// False when the row stays where it is, since the fallback chain will take it. A row that was moved is served by another
/// destination than its batch: each is looked at by itself.
bool Engine::putOff(const LiveBatch& batch, DestinationLane& refused, WallTime wall)
{
    LiveDestination& destination = refused.destination();
    const bool chain = destination.record.policy.fallback.any();
    if (chain && refused.priority() != Priority::queue)
        return false;
    for (const auto& lane : destination.lanes) {
        if (!chain || lane.get() == &refused)
            lane->closeBatch(batch.record.id);
    }
    destination.account->putOff.emplace(batch.record.id, destination.id());
    tellUsedUp(*destination.account, wall);
    return true;
}

void Engine::takeUpBatches(WallTime wall)
{
    for (const auto& [id, account] : m_accounts) {
        const QDate day = account->credits.day(wall);
        if (account->lookedAt == std::pair(day, account->credits.openings()))
            continue;
        account->lookedAt = {day, account->credits.openings()};
        std::erase_if(account->putOff, [&, &credits = account->credits](const std::pair<BatchId, DestinationId>& shut) {
            const auto batch = m_batches.find(shut.first);
            LiveDestination* destination = find(shut.second);
            if (batch == m_batches.end() || !destination)
                return true;
            if (credits.refusedBy(shut.second, shut.first, batch->second.record.chargePerRow, wall))
                return false;
            for (const auto& lane : destination->lanes) {
                lane->openBatch(shut.first);
                lane->noteDue(wall);
            }
            return true;
        });
    }
}

void Engine::releaseCharge(LiveAccount& account, const DestinationLane& lane, QDate day, const LiveRow& row)
{
    const LiveDestination& destination = lane.destination();
    account.credits.release(destination.id(), row.taken.candidate.batch, day, row.charge);
    if (destination.account != &account)
        destination.account->credits.releaseAdopted(destination.id(), row.taken.candidate.batch, day, row.charge);
}

void Engine::settleCharge(const LiveAttempt& attempt, const store::SettledRow& row, WallTime wall)
{
    LiveDestination& destination = attempt.lane->destination();
    LiveAccount& account = *attempt.account;
    const bool moved = destination.account != &account;
    const bool unreconciled = row.credit == CreditState::unreconciled;
    if (row.credit != CreditState::committed && !unreconciled) {
        account.credits.release(destination.id(), row.batch, attempt.day, row.charge);
        if (moved)
            destination.account->credits.releaseAdopted(destination.id(), row.batch, attempt.day, row.charge);
        return;
    }
    if (row.charge.isZero())
        return;
    account.credits.commit(destination.id(), row.batch, attempt.day, row.charge, row.charge, unreconciled);
    account.burn.add(row.charge.data, m_ports.clock.now());
    if (moved) {
        destination.account->credits.commitAdopted(destination.id(), row.batch, attempt.day, row.charge, row.charge, unreconciled);
        raiseBudgetAlerts(account, {}, {}, wall);
    }
    raiseBudgetAlerts(*destination.account, destination.id(), row.batch, wall);
    tellUsedUp(*destination.account, wall);
    raisePaceAlerts(account, wall);
}

void Engine::raisePaceAlerts(LiveAccount& account, WallTime wall)
{
    const store::AccountSettings& settings = account.account.settings;
    const MonoTime now = m_ports.clock.now();
    if (settings.burnAlert && account.burn.takeAlert(settings.burnAlert, now)) {
        journalEvent(1, u"burnAlert"_s, {}, {},
                     u"%1 spends %2 data credits an hour, more than %3."_s.arg(account.account.name)
                         .arg(account.burn.pace(now).milli / 1000)
                         .arg(settings.burnAlert->milli / 1000));
    }
    if (!settings.balanceAlert)
        return;
    const auto left = resilience::balance(account.credits.today(wall), account.credits.limits().day.meters(),
                                          account.credits.month(wall), account.credits.limits().month);
    const bool low = left && *left < *settings.balanceAlert;
    if (low && !account.balanceLow) {
        journalEvent(2, u"balanceAlert"_s, {}, {},
                     u"%1 has %2 data credits left, less than %3."_s.arg(account.account.name)
                         .arg(left->milli / 1000)
                         .arg(settings.balanceAlert->milli / 1000));
    }
    account.balanceLow = low;
}

void Engine::raiseBudgetAlerts(LiveAccount& account, DestinationId destination, BatchId batch, WallTime wall)
{
    for (const resilience::CreditAlert& alert : account.credits.takeAlerts(destination, batch, wall))
        announce(account, alert, destination, batch, wall);
}

/// Rows wait from here on: when and why is in the journal, whoever looks at it later.
void Engine::tellUsedUp(LiveAccount& account, WallTime wall)
{
    for (const auto& [batch, destination] : account.putOff) {
        const auto live = m_batches.find(batch);
        if (live == m_batches.end())
            continue;
        if (const auto alert = account.credits.takeUsedUp(destination, batch, live->second.record.chargePerRow, wall))
            announce(account, *alert, destination, batch, wall);
    }
}

void Engine::announce(const LiveAccount& account, const resilience::CreditAlert& alert, DestinationId destination, BatchId batch,
                      WallTime wall)
{
    store::EventRecord event;
    event.at = wall;
    event.severity = alert.percent >= 100 ? 2 : 1;
    event.kind = alert.usedUp ? u"budgetUsedUp"_s : u"budgetAlert"_s;
    QString who = account.account.name;
    if (alert.scope == CreditScope::destinationDay || alert.scope == CreditScope::batch) {
        event.destination = destination;
        if (const LiveDestination* live = find(destination))
            who = live->record.name;
    }
    if (alert.scope == CreditScope::batch) {
        event.batch = batch;
        if (const auto live = m_batches.find(batch); live != m_batches.end())
            who = live->second.record.name;
    }
    event.text = alert.usedUp ? u"%1 has used up %2 (%3). Its rows wait."_s.arg(who, because(alert.scope), alert.figures)
                              : u"%1 has used %2 % of %3 (%4)."_s.arg(who).arg(alert.percent).arg(because(alert.scope), alert.figures);
    const qint64 id = alert.id > 0 ? alert.id : account.account.id.value;
    const store::AnnouncedAlert mark{alert.scope, id, alert.period, alert.percent};
    m_ports.journal.write([event, mark](store::Connection& c) -> Result<void> {
        if (auto added = store::History(c).addEvent(event); !added)
            return added;
        return store::CreditBook(c).announce(mark);
    });
}

void Engine::raiseOpenAlerts(WallTime wall)
{
    for (const auto& [id, account] : m_accounts)
        raiseBudgetAlerts(*account, {}, {}, wall);
    for (const auto& [id, batch] : m_batches) {
        if (batch.record.state != BatchState::running)
            continue;
        if (LiveDestination* destination = find(batch.record.destination))
            raiseBudgetAlerts(*destination->account, destination->id(), id, wall);
    }
}

void Engine::creditsMoved(const std::vector<store::CreditMove>& moves)
{
    for (const store::CreditMove& move : moves) {
        LiveAccount* account = find(move.key.account);
        if (!account)
            continue;
        const QDate day(move.key.day / 10'000, move.key.day / 100 % 100, move.key.day % 100);
        account->credits.correct(move.key.destination, move.key.batch, day, move.used, move.unreconciled);
        if (const LiveDestination* destination = find(move.key.destination); destination && destination->account != account)
            destination->account->credits.correctAdopted(move.key.destination, move.key.batch, day, move.used, move.unreconciled);
    }
    raiseOpenAlerts(m_ports.clock.wall());
}

void Engine::setBatchLimits(BatchId id, std::optional<Credits> data, std::optional<Credits> actions, const store::Actor& actor)
{
    const auto it = m_batches.find(id);
    if (it == m_batches.end())
        return;
    store::Batch& record = it->second.record;
    record.dataLimit = data;
    record.actionLimit = actions;
    if (LiveDestination* destination = find(record.destination))
        destination->account->credits.setBatchLimits(id, {data, actions});
    journalNote(u"batchLimits"_s, actor, record.destination, id,
                [id, data, actions](store::Connection& c) { return store::BatchRepository(c).setLimits(id, data, actions); });
    raiseOpenAlerts(m_ports.clock.wall());
}

std::optional<resilience::CreditRefusal> Engine::refusalOf(const LiveBatch& batch, WallTime wall) const
{
    const LiveDestination* destination = find(batch.record.destination);
    if (!destination || batch.record.state != BatchState::running)
        return std::nullopt;
    return destination->account->credits.refusal(destination->id(), batch.record.id, batch.record.chargePerRow, wall);
}

} // namespace fuseboard::engine
