// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <atomic>

namespace fuseboard::test {

/// A clock that moves only when told to. Both timelines can be moved apart (suspend, a wall clock set back).
class FakeClock final : public Clock
{
public:
    MonoTime now() const override { return MonoTime(Millis(m_monoMs.load())); }
    WallTime wall() const override { return fromEpochMs(m_wallMs.load()); }

    void advance(Millis by)
    {
        m_monoMs += by.count();
        m_wallMs += by.count();
    }
    void setWall(WallTime wall) { m_wallMs = toEpochMs(wall); }

private:
    std::atomic<qint64> m_monoMs{1'000'000};
    std::atomic<qint64> m_wallMs{1'793'000'000'000}; // 2026-10-26
};

} // namespace fuseboard::test
