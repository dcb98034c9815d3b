// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/circuitbreaker.h"

#include "core/resilience/saturating.h"

#include <algorithm>

namespace fuseboard::resilience {

BreakerRecord CircuitBreaker::record(MonoTime now, WallTime wall) const
{
    BreakerRecord record;
    record.state = m_state;
    record.reopenCount = m_reopenCount;
    record.reason = m_reason;
    switch (m_state) {
    case BreakerState::halfOpen:
        record.state = BreakerState::open;
        record.openFor = m_openFor;
        record.openedAt = saturatingAdd(wall, -m_openFor);
        break;
    case BreakerState::open:
        record.openFor = m_openFor;
        record.openedAt = saturatingAdd(wall, -elapsed(m_openedAt, now));
        break;
    case BreakerState::forcedOpen:
        record.openedAt = saturatingAdd(wall, -elapsed(m_openedAt, now));
        if (const auto end = retryAt())
            record.until = saturatingAdd(wall, elapsed(now, *end));
        for (const Holder& holder : m_holders) {
            BreakerHolder& kept = record.holders.emplace_back();
            kept.name = holder.name;
            kept.reason = holder.reason;
            if (holder.until)
                kept.until = saturatingAdd(wall, elapsed(now, *holder.until));
        }
        break;
    case BreakerState::closed:
    case BreakerState::disabled:
    case BreakerState::metricsOnly:
        break;
    }
    return record;
}

void CircuitBreaker::restore(const BreakerRecord& record, MonoTime now, WallTime wall)
{
    m_state = record.state == BreakerState::halfOpen ? BreakerState::open : record.state;
    startAfresh();
    m_holders.clear();
    m_lastFailureAt.reset();
    m_reason = m_state == BreakerState::closed || m_state == BreakerState::open ? QString() : record.reason;
    m_reopenCount = m_state == BreakerState::closed ? 0 : std::max(0, record.reopenCount);
    m_openFor = m_state == BreakerState::open ? std::max(Millis(0), record.openFor) : Millis(0);

    // A wall clock set back since then must not make the wait longer than it was ever meant to be.
    const Millis sinceOpened = std::max(Millis(0), elapsed(record.openedAt, wall));
    m_openedAt = saturatingAdd(now, -sinceOpened);
    if (record.state == BreakerState::halfOpen)
        m_openedAt = saturatingAdd(now, -m_openFor);

    if (m_state != BreakerState::forcedOpen)
        return;
    const auto hold = [&](const BreakerHolder& holder) {
        std::optional<MonoTime> until;
        if (holder.until) {
            const Millis whole = std::max(Millis(0), elapsed(record.openedAt, *holder.until));
            until = saturatingAdd(now, std::min(elapsed(wall, *holder.until), whole));
        }
        m_holders.push_back({holder.name, holder.reason, until});
    };
    for (const BreakerHolder& holder : record.holders)
        hold(holder);
    if (m_holders.empty())
        hold({QString(), record.reason, record.until}); // kept by a version that did not know who
}

} // namespace fuseboard::resilience
