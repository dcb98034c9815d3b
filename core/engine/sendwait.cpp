// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/sendwait.h"

#include "core/engine/accountcredits.h"
#include "core/store/batchrepository.h"
#include "core/store/destinationrepository.h"
#include "core/store/history.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::engine {

Result<SendWait> sendWait(store::Connection& connection, const store::Destination& destination, WallTime now)
{
    if (destination.paused)
        return SendWait{Reason::paused, {}};
    if (!destination.holdReason.isEmpty())
        return SendWait{Reason::endpointHold, {}};
    if (destination.gateUntil && now < *destination.gateUntil)
        return SendWait{Reason::rateGate, destination.gateUntil};
    const auto breaker = store::History(connection).breaker(destination.id);
    if (!breaker)
        return breaker.error();
    if (*breaker && (*breaker)->state == BreakerState::forcedOpen && (!(*breaker)->until || now < *(*breaker)->until))
        return SendWait{Reason::breaker, (*breaker)->until};
    if (*breaker && (*breaker)->state == BreakerState::open)
        return SendWait{Reason::breaker, (*breaker)->openedAt + (*breaker)->openFor};
    return SendWait{};
}

Result<SendWait> sendWait(store::Connection& connection, DestinationId id, BatchId batchId, WallTime now)
{
    store::DestinationRepository repository(connection);
    const auto destination = repository.destination(id);
    if (!destination)
        return destination.error();
    auto wait = sendWait(connection, *destination, now);
    if (!wait || wait->reason != Reason::none)
        return wait;
    const auto batch = store::BatchRepository(connection).batch(batchId);
    if (!batch)
        return batch.error();
    if (batch->state == BatchState::paused)
        return SendWait{Reason::paused, {}};
    const auto accounts = repository.accounts();
    if (!accounts)
        return accounts.error();
    const auto account = std::ranges::find(*accounts, destination->account, &store::Account::id);
    if (account == accounts->end())
        return SendWait{};
    if (!account->holdReason.isEmpty())
        return SendWait{Reason::budget, {}};
    auto credits = readCredits(connection, *account, now);
    if (!credits)
        return credits.error();
    credits->setBatchLimits(batchId, {batch->dataLimit, batch->actionLimit});
    if (const auto refusal = credits->refusal(id, batchId, batch->chargePerRow, now))
        return SendWait{Reason::budget, refusal->opensAt};
    return SendWait{};
}

} // namespace fuseboard::engine
