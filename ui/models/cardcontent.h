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

/// How much a figure asks for attention.
enum class FigureLevel : quint8 { quiet, caution, trouble };

/// What a destination's card says, as text: no widget, no clock.
struct CardContent
{
    QString health;        ///< "41.0" or a dash
    QString healthText;    ///< "health, unhealthy"
    bool judged = false;   ///< enough answers for the word to mean something
    QString sentence;
    QString queueLabel;    ///< "queue", or "deferred, breaker open": why its rows wait
    QString queue;
    QString queueTip;
    QString inFlight;      ///< "4 / 10"
    QString latencyLabel;
    QString latency;       ///< "212 ms / 1.4 s"
    QString credits;       ///< "1,202", or of its own limit: "1,202 of 2,000"
    FigureLevel creditsLevel = FigureLevel::quiet;
    QString account;       ///< its account's day: "4,212 of 6,000"; empty: no limit
    QString accountTip;
    FigureLevel accountLevel = FigureLevel::quiet;
    QString odometer;      ///< "41,000 of 50,000"; empty: below 80 % of the webhook's life
    QString odometerTip;
    FigureLevel odometerLevel = FigureLevel::quiet;
    bool canTrip = false;
    bool canSetEnd = false;
    bool canReset = false;
    bool canProbe = false;
    bool canRelease = false;      ///< endpoint hold
    bool canResumeBudget = false; ///< account held after a 402
    bool wantsSecret = false;     ///< its URL or a secret is missing: the place where it is set
    bool wantsWebhook = false;    ///< its webhook is used up: the place where another one is given
    bool paused = false;
};

CardContent cardContent(const engine::DestinationSnapshot& destination, const engine::AccountSnapshot* account, WallTime now);

/// The one word for its condition, to look for and to count: "open", "half-open", "held", "paused", "closed"…
QString conditionWord(const engine::DestinationSnapshot& destination);
/// Why its rows wait, in two words: "breaker open", "no network"; empty: they do not.
QString waitingWord(const engine::DestinationSnapshot& destination);
/// A sentence without its marks, in one line.
QString plainSentence(const QString& sentence);

const engine::AccountSnapshot* findAccount(const engine::EngineSnapshot& snapshot, AccountId id);
const engine::DestinationSnapshot* findDestination(const engine::EngineSnapshot& snapshot, DestinationId id);

} // namespace fuseboard::ui
