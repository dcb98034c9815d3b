// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"

#include <QString>

#include <vector>

namespace fuseboard::ui {

/// How urgent a destination is on the overview, worst first. Health is taken by its word, not its figure, so that cards do
/// not change places with every answer.
enum class TroubleRank : quint8 { open, halfOpen, forcedOpen, held, paused, unhealthy, degraded, quiet };
TroubleRank troubleRank(const engine::DestinationSnapshot& destination);

/// Trouble first, then by name.
std::vector<DestinationId> cardOrder(const engine::EngineSnapshot& snapshot);

/// What a destination's card says, as text: no widget, no clock.
struct CardContent
{
    QString health;        ///< "41.0" or a dash
    QString healthText;    ///< "health, unhealthy"
    QString sentence;
    QString queueLabel;    ///< "queue" or "deferred, safe"
    QString queue;
    QString inFlight;      ///< "4 / 10"
    QString latencyLabel;
    QString latency;       ///< "212 ms / 1.4 s"
    QString credits;
    bool canTrip = false;
    bool canSetEnd = false;
    bool canReset = false;
    bool canProbe = false;
    bool canRelease = false;      ///< endpoint hold
    bool canResumeBudget = false; ///< account held after a 402
    bool paused = false;
};

CardContent cardContent(const engine::DestinationSnapshot& destination, const engine::AccountSnapshot* account, WallTime now);

const engine::AccountSnapshot* findAccount(const engine::EngineSnapshot& snapshot, AccountId id);
const engine::DestinationSnapshot* findDestination(const engine::EngineSnapshot& snapshot, DestinationId id);

} // namespace fuseboard::ui
