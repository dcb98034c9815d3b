// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/credits.h"
#include "core/base/ids.h"
#include "core/base/vocabulary.h"

#include <QString>

#include <optional>
#include <vector>

namespace fuseboard::telemetry {

/// How far a webhook has come on the way to the end of its life.
enum class LifeStage : quint8 { fresh, filling, rotating, ended };

/// What alerts are made of, of one destination at one instant.
struct DestinationFacts
{
    DestinationId id;
    QString name;
    BreakerState breaker = BreakerState::closed;
    QString cause;                     ///< of the breaker's last transition
    std::optional<WallTime> nextProbe;
    int ok = 0, failed = 0;            ///< requests that it answered well, and failed, in the last 15 minutes
    int throttled = 0;                 ///< answers 429 in the last hour
    qint64 deadLetters = 0;
    qint64 newDeadLetters = 0;         ///< rows that failed for good since the engine started
    qint64 waiting = 0;                ///< rows that have not been sent yet
    LifeStage stage = LifeStage::fresh;
    qint64 odometer = 0;
    qint64 endsAt = 0;                 ///< records that its webhook takes for life
    bool standbyArmed = false;
    QString hold;                      ///< why it waits for an operator; empty: it does not
};

/// One limit and what is used of it.
struct BudgetFacts
{
    QString scope;                     ///< stable: "accountDay/1"
    QString name;                      ///< of account, destination or batch
    QString what;                      ///< as it is said: "today's credits"
    Credits used;
    Credits limit;
    bool stops = true;                 ///< at the limit; false: it only warns
    qint64 period = 0;                 ///< of the day or month; another one is another episode
    std::optional<WallTime> opensAt;   ///< when there are new ones
    AccountId account = {};
    DestinationId destination = {};
    BatchId batch = {};
};

struct AccountFacts
{
    AccountId id;
    QString name;
    Credits burnPerHour;               ///< at the pace of the last 15 minutes, once it has gone on for as long
    std::optional<Credits> balance;    ///< left of the tighter of day and month
    Credits balanceOf;                 ///< that limit itself
    QString hold;
    bool practice = false;             ///< nothing that it spends is worth anything
};

struct BatchFacts
{
    BatchId id;
    DestinationId destination;
    QString name;
    std::optional<WallTime> stuckSince;
    QString obstacle;                  ///< Obstacle's word
    qint64 open = 0;
};

struct AlertFacts
{
    WallTime at{};
    bool networkGone = false;
    QString storeTrouble;              ///< empty: none
    std::vector<DestinationFacts> destinations;
    std::vector<BudgetFacts> budgets;
    std::vector<AccountFacts> accounts;
    std::vector<BatchFacts> batches;

    static constexpr int kFailureMinutes = 15; ///< R120
    static constexpr int kThrottleMinutes = 60;
};

} // namespace fuseboard::telemetry
