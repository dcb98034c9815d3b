// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QLatin1String>

#include <optional>

namespace fuseboard::resilience {

/// What keeps a batch from going on.
enum class Obstacle : quint8 {
    none = 0,       ///< nothing: its rows wait for answers or for their next try
    breaker = 1,
    budget = 2,
    rate = 3,
    paused = 4,
    offline = 5,
    hold = 6,       ///< of the endpoint, a missing secret, a webhook at the end of its life
    storeTrouble = 7,
    closedLane = 8, ///< no slot in the lane of its rows
};
/// "none", "breaker", "budget"…; not translated.
QLatin1String name(Obstacle);

/// Is a batch stuck (R113)? Progress is a row that came to an end. Stuck: none for half an hour, and either something is in
/// the way now or nothing was for that half hour: a batch that has just been let go is not blamed for the time before, nor
/// for a time in which nobody looked, since then the machine was asleep.
/// Pure: time is an argument. One owner thread.
class ProgressWatch
{
public:
    static constexpr Millis kPatience{30 * 60'000};
    static constexpr Millis kAsleepAfter{60'000}; ///< between two looks

    /// lastProgress: of an earlier run too; told: that run has told the operator of this episode.
    ProgressWatch(MonoTime now, MonoTime lastProgress, bool told = false);

    void progressed(MonoTime now);
    /// To be called now and then while the batch has open rows.
    void look(Obstacle obstacle, MonoTime now);

    bool stuck() const { return m_stuck; }
    Obstacle obstacle() const { return m_obstacle; }
    MonoTime lastProgress() const { return m_lastProgress; }
    /// True once an episode, when it has begun; progress ends the episode.
    bool takeNews();

private:
    MonoTime m_lastProgress;
    MonoTime m_freeSince; ///< nothing in the way from then on
    MonoTime m_lookedAt;
    Obstacle m_obstacle = Obstacle::none;
    bool m_stuck = false;
    bool m_told = false;
};

} // namespace fuseboard::resilience
