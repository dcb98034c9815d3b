// SPDX-License-Identifier: GPL-3.0-or-later
// Engine: the wall clock, which an operator or a time server may set.
#include "core/engine/engine.h"

#include "core/store/duetimes.h"

namespace fuseboard::engine {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis kStep{1000}; ///< less is a clock that is being slowed down, not set
constexpr int kRowsAChunk = 2000;

void bringForward(store::Journal& journal, WallTime after, Millis by, WallTime wall, std::shared_ptr<std::atomic<bool>> moved)
{
    auto next = std::make_shared<std::optional<WallTime>>();
    journal.writeSurely(
        [=](store::Connection& c) -> Result<void> {
            auto goesOn = store::bringForward(c, after, by, wall, kRowsAChunk);
            if (!goesOn)
                return goesOn.error();
            *next = *goesOn;
            return {};
        },
        [&journal, by, wall, next, moved](const Result<void>& done) {
            *moved = true;
            if (done && *next)
                bringForward(journal, **next, by, wall, moved);
        });
}

} // namespace

/// What a row waits for is kept as an instant of the wall clock. When that is set back, rows would wait so much longer.
void Engine::followClock(MonoTime now, WallTime wall)
{
    const Millis apart = wall.time_since_epoch() - now.time_since_epoch();
    if (m_clock && apart < *m_clock - kStep) {
        const Millis back = *m_clock - apart;
        journalEvent(1, u"clockSetBack"_s, {}, {},
                     u"The clock was set back by %1 s: rows that wait for an instant wait as long as they were told to."_s.arg(back.count() / 1000));
        bringForward(m_ports.journal, wall, back, wall, m_duesMoved);
    }
    m_clock = apart;
    if (m_duesMoved->exchange(false)) {
        for (DestinationLane* lane : m_lanes)
            lane->noteDue(wall);
    }
}

/// The wall clock in step with the monotonic one: what is ordered by one is ordered by the other. Followed when they part.
WallTime Engine::steadyWall(MonoTime now)
{
    const Millis apart = m_ports.clock.wall().time_since_epoch() - now.time_since_epoch();
    if (apart < m_apart - Millis(1) || apart > m_apart + Millis(1))
        m_apart = apart;
    return WallTime(now.time_since_epoch() + m_apart);
}

} // namespace fuseboard::engine
