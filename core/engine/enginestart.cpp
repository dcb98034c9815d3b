// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/enginestart.h"

#include "core/engine/accountcredits.h"
#include "core/engine/livedestination.h"
#include "core/store/batchrepository.h"
#include "core/store/connection.h"
#include "core/store/destinationrepository.h"
#include "core/store/fallbackresults.h"
#include "core/store/history.h"
#include "core/store/webhookrepository.h"

#include <algorithm>

namespace fuseboard::engine {

namespace {

/// What the destination's card says beside the figures of this run.
Result<void> readStory(store::Connection& connection, StartDestination& start)
{
    auto last = connection.prepare("SELECT cause, at FROM breaker_transition WHERE destination_id = ? ORDER BY at DESC, id DESC LIMIT 1");
    if (!last)
        return last.error();
    auto found = last->bind(0, start.destination.id).step();
    if (!found)
        return found.error();
    if (*found) {
        start.cause = last->text(0);
        start.since = last->instant(1).value_or(WallTime{});
    }
    if (!start.breaker || start.breaker->state != BreakerState::open)
        return {};
    auto opening = connection.prepare("SELECT cause, at FROM breaker_transition WHERE destination_id = ? AND to_state = ? "
                                      "AND from_state NOT IN (?, ?) ORDER BY at DESC, id DESC LIMIT 1");
    if (!opening)
        return opening.error();
    found = opening->bind(0, start.destination.id).bind(1, BreakerState::open).bind(2, BreakerState::open).bind(3, BreakerState::halfOpen).step();
    if (!found)
        return found.error();
    if (*found) {
        start.openedBy = opening->text(0);
        start.openSince = opening->instant(1);
    }
    return {};
}

} // namespace

Result<EngineStart> readEngineStart(store::Connection& connection, WallTime now)
{
    EngineStart start;
    store::DestinationRepository repository(connection);
    store::History history(connection);

    auto accounts = repository.accounts();
    if (!accounts)
        return accounts.error();
    for (store::Account& account : *accounts) {
        auto credits = readCredits(connection, account, now);
        if (!credits)
            return credits.error();
        const LiveAccount live(account, *credits, MonoTime{});
        std::vector<store::RecentRecords> recent;
        if (const Millis memory = live.limiter.memory(); memory > Millis(0)) {
            auto read = store::recentRecords(connection, account.id, now - memory, now);
            if (!read)
                return read.error();
            recent = *std::move(read);
        }
        start.accounts.push_back({std::move(account), std::move(*credits), std::move(recent)});
    }

    auto destinations = repository.destinations();
    if (!destinations)
        return destinations.error();
    for (store::Destination& destination : *destinations) {
        auto breaker = history.breaker(destination.id);
        if (!breaker)
            return breaker.error();
        auto queued = store::FallbackResults(connection).waiting(destination.id);
        if (!queued)
            return queued.error();
        StartDestination next;
        next.queued = *queued;
        next.destination = std::move(destination);
        next.breaker = *breaker;
        auto others = store::WebhookRepository(connection).others(next.destination.id);
        if (!others)
            return others.error();
        for (store::Webhook& webhook : *others)
            next.otherWebhooks.emplace_back(std::move(webhook), nullptr);
        auto health = store::readHealthPast(connection, next.destination.id, now);
        if (!health)
            return health.error();
        next.health = std::move(*health);
        if (auto read = readStory(connection, next); !read)
            return read.error();
        start.destinations.push_back(std::move(next));
    }

    auto batches = store::BatchRepository(connection).batches();
    if (!batches)
        return batches.error();
    start.batches = std::move(*batches);
    std::ranges::sort(start.batches, {}, &store::Batch::id);

    auto last = history.lastAttempt();
    if (!last)
        return last.error();
    start.lastAttempt = *last;

    auto paused = connection.scalar("SELECT value = '1' FROM meta WHERE key = 'paused_all'");
    if (!paused)
        return paused.error();
    start.pausedAll = *paused == 1;
    return start;
}

Result<void> savePausedAll(store::Connection& connection, bool paused)
{
    return connection.execute(paused ? "INSERT INTO meta (key, value) VALUES ('paused_all', '1') "
                                       "ON CONFLICT (key) DO UPDATE SET value = excluded.value"
                                     : "DELETE FROM meta WHERE key = 'paused_all'");
}

} // namespace fuseboard::engine
