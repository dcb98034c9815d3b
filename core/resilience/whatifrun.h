// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resilience/whatif.h"

namespace fuseboard::resilience {

/// One run of recorded calls through a breaker: private to WhatIf. Virtual time is epoch time, shifted so that the cells of
/// the window lie where they lay on that run's monotonic clock.
class WhatIfRun
{
public:
    WhatIfRun(const RecordedPast& past, const std::vector<quint32>& bySending, const std::vector<WhatIf::Gap>& gaps,
              const BreakerSettings& settings);

    bool toTheEnd(const std::atomic<bool>* cancelled);
    WhatIfResult takeResult();

private:
    MonoTime virtualTime(WallTime at) const { return MonoTime(at.time_since_epoch() + m_shift); }
    WallTime wallTime(MonoTime at) const { return WallTime(at.time_since_epoch() - m_shift); }

    void begin();
    bool step();
    void send(quint32 index, WallTime at);
    void end(const RecordedCall& call, quint32 index);
    void act(const RecordedAct& act);
    void restart(const RecordedAct& act);
    WallTime assumedAt(qint64 n) const;
    void findAssumed();
    void assume(WallTime until);
    void letThrough(const WhatIf::Gap& gap, qint64 times, bool failing);
    void takeChanges();
    void noteMoved()
    {
        if (m_breaker.generation() != m_generation)
            takeChanges();
    }
    void leaveOpen(WallTime at);

    const RecordedPast& m_past;
    const std::vector<quint32>& m_bySending;
    const std::vector<WhatIf::Gap>& m_gaps;
    CircuitBreaker m_breaker;
    quint64 m_generation = 0;
    Millis m_shift{0};
    std::vector<quint32> m_permits;   ///< by call: 0 not sent, 1 refused, 2 not recorded, else the generation + 2
    size_t m_nextSend = 0;
    size_t m_nextEnd = 0;
    size_t m_nextAct = 0;
    size_t m_nextGap = 0;
    qint64 m_assumed = 0;             ///< requests of the gap that were dealt with
    WallTime m_assumedNext{};         ///< when the next one of them comes
    int m_unchanged = 0;              ///< let through since the breaker moved, in this gap
    bool m_estimating = false;
    WallTime m_openSince{};
    WallTime m_refusesUntil{};
    double m_unknownMs = 0;
    WhatIfResult m_result;
};

} // namespace fuseboard::resilience
