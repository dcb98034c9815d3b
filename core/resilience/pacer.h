// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <optional>

namespace fuseboard::resilience {

/// Least time between two starts (R75, R107, semantics.md §7): never a pause after a completion, so slow work is not slowed
/// further and nothing is waited for after the last start. Work that is given up before its start does not count: only
/// started() does. A clock that was set back delays the next start by one gap at most. One owner thread.
class Pacer
{
public:
    explicit Pacer(Millis gap) : m_gap(gap) {}

    Millis gap() const { return m_gap; }
    /// Counts from the last start, whatever the gap was then.
    void setGap(Millis gap) { m_gap = gap; }
    /// How long until the next start is due; 0: now. Changes nothing.
    Millis waitFor(MonoTime now) const;
    void started(MonoTime now) { m_last = now; }

private:
    Millis m_gap;
    std::optional<MonoTime> m_last;
};

} // namespace fuseboard::resilience
