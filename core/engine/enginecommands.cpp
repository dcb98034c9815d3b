// SPDX-License-Identifier: GPL-3.0-or-later
// Engine: what an operator asks for.
#include "core/engine/engine.h"

#include "core/engine/accountcredits.h"
#include "core/store/batchrepository.h"
#include "core/store/destinationrepository.h"
#include "core/store/operationdetail.h"

#include <algorithm>

namespace fuseboard::engine {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCancelChunk = 500;

/// Cancels the open rows of a batch chunk after chunk, each in a transaction of its own, so that the writer stays free.
void cancelChunks(store::Journal& journal, const Clock& clock, BatchId id)
{
    auto cancelled = std::make_shared<qint64>(0);
    journal.writeSurely(
        [id, at = clock.wall(), cancelled](store::Connection& c) -> Result<void> {
            const auto n = store::BatchRepository(c).cancelChunk(id, kCancelChunk, at);
            if (!n)
                return n.error();
            *cancelled = *n;
            return {};
        },
        [&journal, &clock, id, cancelled](const Result<void>& done) {
            if (done && *cancelled > 0)
                cancelChunks(journal, clock, id);
        });
}

} // namespace

void Engine::pauseAll(bool paused, const store::Actor& actor)
{
    m_pausedAll = paused;
    journalNote(paused ? u"pauseAll"_s : u"resumeAll"_s, actor, {}, {},
                [paused](store::Connection& c) { return savePausedAll(c, paused); });
}

void Engine::pauseDestination(DestinationId id, bool paused, const store::Actor& actor)
{
    LiveDestination* destination = find(id);
    if (!destination || destination->record.paused == paused)
        return;
    destination->record.paused = paused;
    journalNote(paused ? u"pause"_s : u"resume"_s, actor, id, {},
                [id, paused](store::Connection& c) { return store::DestinationRepository(c).setPaused(id, paused); });
}

void Engine::pauseBatch(BatchId id, bool paused, const store::Actor& actor)
{
    const auto it = m_batches.find(id);
    if (it == m_batches.end())
        return;
    LiveBatch& batch = it->second;
    const BatchState wanted = paused ? BatchState::paused : BatchState::running;
    if (batch.record.state != (paused ? BatchState::running : BatchState::paused))
        return;
    batch.record.state = wanted;
    LiveDestination* destination = find(batch.record.destination);
    if (destination && paused) {
        destination->lane(batch.record.priority).removeBatch(id);
        destination->queue().removeBatch(id);
    } else if (destination) {
        watchBatch(batch);
        batch.resumed = true; // its due rows are read once the store knows
    }
    journalNote(paused ? u"pauseBatch"_s : u"resumeBatch"_s, actor, batch.record.destination, id,
                [id, wanted](store::Connection& c) { return store::BatchRepository(c).setState(id, wanted); });
}

void Engine::cancelBatch(BatchId id, const store::Actor& actor)
{
    const auto it = m_batches.find(id);
    if (it == m_batches.end() || it->second.record.state == BatchState::cancelled)
        return;
    LiveBatch& batch = it->second;
    batch.record.state = BatchState::cancelled;
    if (LiveDestination* destination = find(batch.record.destination)) {
        destination->lane(batch.record.priority).removeBatch(id);
        destination->queue().removeBatch(id);
    }
    journalNote(u"cancelBatch"_s, actor, batch.record.destination, id,
                [id](store::Connection& c) { return store::BatchRepository(c).setState(id, BatchState::cancelled); });
    cancelChunks(m_ports.journal, m_ports.clock, id);
}

/// Rows that were claimed while their batch was cancelled are deferred now, behind the back of its cancellation.
void Engine::cancelTakenBack()
{
    for (const BatchId id : std::exchange(m_takenBackCancelled, {}))
        cancelChunks(m_ports.journal, m_ports.clock, id);
}

void Engine::releaseHold(DestinationId id, const store::Actor& actor)
{
    LiveDestination* destination = find(id);
    if (!destination || destination->record.holdReason.isEmpty())
        return;
    destination->record.holdReason.clear();
    journalNote(u"releaseHold"_s, actor, id, {}, [id, wall = m_ports.clock.wall()](store::Connection& c) {
        return store::DestinationRepository(c).setHold(id, QString(), wall);
    });
}

void Engine::resumeBudget(AccountId id, const store::Actor& actor)
{
    LiveAccount* account = find(id);
    if (!account || account->account.holdReason.isEmpty())
        return;
    account->account.holdReason.clear();
    journalNote(u"resumeBudget"_s, actor, {}, {}, [id, wall = m_ports.clock.wall()](store::Connection& c) {
        return store::DestinationRepository(c).setAccountHold(id, QString(), wall);
    }, store::accountDetail(id));
}

void Engine::addBatch(const store::Batch& batch)
{
    LiveBatch& live = m_batches[batch.id];
    live.record = batch;
    live.touched = true;
    watchBatch(live);
}

void Engine::lookAgain(DestinationId id)
{
    LiveDestination* destination = find(id);
    if (!destination)
        return;
    for (const auto& lane : destination->lanes)
        lane->noteDue(m_ports.clock.wall());
}

void Engine::setAccount(const store::Account& account)
{
    if (LiveAccount* live = find(account.id)) {
        live->apply(account, m_ports.clock.now());
        raiseOpenAlerts(m_ports.clock.wall());
        return;
    }
    resilience::CreditScopes credits(creditLimitsOf(account.settings), zoneOf(account));
    m_accounts.emplace(account.id, std::make_unique<LiveAccount>(account, std::move(credits), m_ports.clock.now()));
}

void Engine::removeAccount(AccountId id)
{
    const LiveAccount* account = find(id);
    if (!account || !account->destinations.empty())
        return;
    if (std::ranges::none_of(m_attempts, [account](const auto& entry) { return entry.second.account == account; }))
        m_accounts.erase(id);
}

/// Requests on the wire stay with the account that they were claimed under: its rate, its credits, its hold if they say so.
/// Whatever is claimed from here on is the other account's.
void Engine::moveTo(LiveAccount& to, LiveDestination& destination)
{
    LiveAccount& from = *destination.account;
    std::erase(from.destinations, &destination);
    from.nextDestination = 0;
    if (from.saving && &from.saving->destination() == &destination)
        from.saving = nullptr;
    std::vector<BatchId> batches;
    for (const auto& [id, batch] : m_batches) {
        if (batch.record.destination == destination.id())
            batches.push_back(id);
    }
    to.credits.adopt(from.credits, destination.id(), batches);
    std::erase_if(from.putOff, [&destination](const std::pair<BatchId, DestinationId>& shut) {
        if (shut.second != destination.id())
            return false;
        for (const auto& lane : destination.lanes)
            lane->openBatch(shut.first); // put off again if this account has no credits for it either
        return true;
    });
    to.destinations.push_back(&destination);
    destination.account = &to;
    lookAgain(destination.id());
}

void Engine::setDestination(const store::Destination& destination, std::shared_ptr<const transport::HttpTarget> target)
{
    if (LiveDestination* live = find(destination.id)) {
        if (LiveAccount* account = find(destination.account); account && account != live->account)
            moveTo(*account, *live);
        live->apply(destination, std::move(target));
        return;
    }
    StartDestination start;
    start.destination = destination;
    start.target = std::move(target);
    addDestination(std::move(start));
}

} // namespace fuseboard::engine
