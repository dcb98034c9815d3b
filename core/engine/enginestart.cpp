// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/enginestart.h"

#include "core/engine/livedestination.h"
#include "core/store/batchrepository.h"
#include "core/store/connection.h"
#include "core/store/destinationrepository.h"
#include "core/store/history.h"

namespace fuseboard::engine {

Result<EngineStart> readEngineStart(store::Connection& connection, WallTime now)
{
    EngineStart start;
    store::DestinationRepository repository(connection);
    store::History history(connection);

    auto accounts = repository.accounts();
    if (!accounts)
        return accounts.error();
    for (store::Account& account : *accounts) {
        const LiveAccount live(account, MonoTime{});
        const QDate day = live.budget.day(now);
        auto use = history.dayUse(account.id, day);
        if (!use)
            return use.error();
        start.accounts.push_back({std::move(account), *use, day});
    }

    auto destinations = repository.destinations();
    if (!destinations)
        return destinations.error();
    for (store::Destination& destination : *destinations) {
        auto breaker = history.breaker(destination.id);
        if (!breaker)
            return breaker.error();
        start.destinations.push_back({std::move(destination), nullptr, *breaker});
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
