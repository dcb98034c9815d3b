// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resilience/pacer.h"

#include <optional>

namespace fuseboard::resilience {

/// When the offline queue may start its next row (R107, semantics.md §10): starts at least the pace apart, and none for a
/// while after a transport failure, so that one row and not the whole queue finds out that nobody answers. Pure; one owner
/// thread.
class QueueDrain
{
public:
    /// rest: how long the drain stops after a transport failure; at least the pace.
    QueueDrain(Millis pace, Millis rest) : m_pacer(pace), m_rest(rest) {}

    void set(Millis pace, Millis rest);
    /// How long until a row may be started; 0: now. Changes nothing.
    Millis waitFor(MonoTime now) const;
    void started(MonoTime now) { m_pacer.started(now); }
    /// No status line came back.
    void transportFailed(MonoTime now);
    /// The destination was reached otherwise, or the operator closed its breaker.
    void resume() { m_stoppedUntil.reset(); }
    bool isStopped(MonoTime now) const { return m_stoppedUntil && now < *m_stoppedUntil; }

private:
    Pacer m_pacer;
    Millis m_rest;
    std::optional<MonoTime> m_stoppedUntil;
};

} // namespace fuseboard::resilience
