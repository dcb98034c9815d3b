// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "core/store/operations.h"
#include "core/transport/httptransport.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace fuseboard::engine {

/// What may be asked of a running engine. Any thread; takes effect on the engine's thread, in order; journalled with the
/// actor where an operator would look for it. Answers show in the next snapshot.
class EngineControl
{
public:
    virtual ~EngineControl() = default;

    virtual void pauseAll(bool paused, store::Actor actor) = 0;
    virtual void pauseDestination(DestinationId id, bool paused, store::Actor actor) = 0;
    virtual void pauseBatch(BatchId id, bool paused, store::Actor actor) = 0;
    /// Open rows become cancelled, listed; a request on the wire is not aborted.
    virtual void cancelBatch(BatchId id, store::Actor actor) = 0;

    /// Forced open until every holder has released it or its own end has come. No holder named: the actor is.
    virtual void trip(DestinationId id, std::optional<WallTime> until, store::Actor actor, QString holder = {}) = 0;
    virtual void releaseBreaker(DestinationId id, store::Actor actor, QString holder = {}) = 0;
    virtual void disableBreaker(DestinationId id, store::Actor actor) = 0;  ///< admits all, records nothing
    virtual void measureBreaker(DestinationId id, store::Actor actor) = 0;  ///< metrics only: records, never opens
    virtual void resetBreaker(DestinationId id, store::Actor actor) = 0;
    virtual void probeNow(DestinationId id, store::Actor actor) = 0;
    virtual void releaseHold(DestinationId id, store::Actor actor) = 0;  ///< endpoint hold
    virtual void resumeBudget(AccountId id, store::Actor actor) = 0;     ///< after a 402

    /// A batch was accepted, or rows of a destination became due (replay, send anyway): look at the store again.
    virtual void batchAccepted(BatchId id) = 0;
    virtual void lookAgain(DestinationId id) = 0;

    /// New or changed settings; a null target means that its secret is missing. Pauses and holds go by their own commands.
    virtual void setAccount(store::Account account) = 0;
    /// It is not in the workspace any more: nothing belongs to it.
    virtual void removeAccount(AccountId id) = 0;
    /// Credits that a batch may use in all; empty: the account's limit for batches, or none. Kept in the workspace.
    virtual void setBatchLimits(BatchId id, std::optional<Credits> data, std::optional<Credits> actions, store::Actor actor) = 0;
    /// A correction or a settlement by hand was committed: the engine counts on from there.
    virtual void creditsMoved(std::vector<store::CreditMove> moves) = 0;
    virtual void setDestination(store::Destination destination, std::shared_ptr<const transport::HttpTarget> target) = 0;
    /// A webhook of a destination that is not its active one: a standby, or a retired one to go back to.
    virtual void setWebhook(store::Webhook webhook, std::shared_ptr<const transport::HttpTarget> target) = 0;
    /// Rows go to the armed standby from now on, or back to the webhook that was retired last.
    virtual void rotateWebhook(DestinationId id, bool back, store::Actor actor) = 0;
    /// Rows go to this one of its webhooks from now on, ready or not: without its secret they wait. done on any thread, after the
    /// commit; notFound: it has no such webhook.
    virtual void useWebhook(DestinationId id, WebhookId webhook, store::Actor actor, std::function<void(Result<void>)> done) = 0;
};

} // namespace fuseboard::engine
