// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telemetry/alertfacts.h"
#include "core/telemetry/alertsettings.h"

#include <map>
#include <utility>
#include <vector>

namespace fuseboard::telemetry {

/// Something that is so at one instant and is to be told once while it lasts.
struct AlertCondition
{
    Alert alert;
    qint64 episode = 0;           ///< not 0: told once for this number, a day or month; another number is another episode
    bool begins = true;           ///< false: goes on if it had begun, but does not begin with this
    bool implied = false;         ///< a stronger one says it too, or its kind is switched off: it counts as told
};

/// New failures by destination within the last minutes. What the operator does with dead letters meanwhile (discards them,
/// brings them back by an undo or a recall, moves them) changes nothing about them. The first look at a destination is where
/// its count starts. Pure, one owner thread.
class LetterGrowth
{
public:
    void add(const std::vector<DestinationFacts>& destinations, WallTime at);
    qint64 within(DestinationId id, int minutes, WallTime at) const;

private:
    struct Seen
    {
        qint64 letters = 0;
        std::vector<std::pair<WallTime, qint64>> added; ///< by instant, oldest first
    };
    std::map<DestinationId, Seen> m_seen;
};

/// What of the facts is worth telling under these settings. Pure.
std::vector<AlertCondition> conditionsOf(const AlertFacts& facts, const AlertSettings& settings, const LetterGrowth& growth);

/// Fewer requests than that in 15 minutes say nothing about a rate.
inline constexpr int kFewestRequests = 10;

} // namespace fuseboard::telemetry
