// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/progresswatch.h"

#include "core/resilience/saturating.h"

#include <algorithm>

namespace fuseboard::resilience {

QLatin1String name(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::none: return QLatin1String("none");
    case Obstacle::breaker: return QLatin1String("breaker");
    case Obstacle::budget: return QLatin1String("budget");
    case Obstacle::rate: return QLatin1String("rate");
    case Obstacle::paused: return QLatin1String("paused");
    case Obstacle::offline: return QLatin1String("offline");
    case Obstacle::hold: return QLatin1String("hold");
    case Obstacle::closedLane: return QLatin1String("closedLane");
    case Obstacle::storeTrouble: break;
    }
    return QLatin1String("storeTrouble");
}

ProgressWatch::ProgressWatch(MonoTime now, MonoTime lastProgress, bool told)
    : m_lastProgress(std::min(now, lastProgress))
    , m_freeSince(now)
    , m_lookedAt(now)
    , m_told(told)
{
}

void ProgressWatch::progressed(MonoTime now)
{
    m_lastProgress = now;
    m_stuck = false;
    m_told = false;
}

void ProgressWatch::look(Obstacle obstacle, MonoTime now)
{
    m_obstacle = obstacle;
    if (obstacle != Obstacle::none || elapsed(m_lookedAt, now) > kAsleepAfter)
        m_freeSince = now;
    m_lookedAt = now;
    const MonoTime since = obstacle == Obstacle::none ? std::max(m_lastProgress, m_freeSince) : m_lastProgress;
    m_stuck = elapsed(since, now) >= kPatience;
}

bool ProgressWatch::takeNews()
{
    if (!m_stuck || m_told)
        return false;
    m_told = true;
    return true;
}

} // namespace fuseboard::resilience
