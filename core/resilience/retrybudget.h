// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fuseboard::resilience {

/// Share of a destination's work that may be retries (semantics.md §3; Envoy's retry budget, failsafe-go's defaults): while
/// it fails, retries must not crowd out first tries nor multiply the load on it. Refusing costs a retry nothing, it waits.
/// Counts requests: a repeated array is one retry.
/// One owner thread.
class RetryBudget
{
public:
    RetryBudget(bool on, double percent, int minimum) { set(on, percent, minimum); }

    /// Retries under way keep going.
    void set(bool on, double percent, int minimum);
    /// Whether one more retry may start. work: requests in flight and waiting.
    bool admits(int work) const { return m_underWay < share(work); }
    void started() { ++m_underWay; }
    void ended();
    int underWay() const { return m_underWay; }
    /// Retries that may be under way at a time; never 0, or they would wait for ever.
    int share(int work) const;

private:
    bool m_on = true;
    double m_percent = 20;
    int m_minimum = 3;
    int m_underWay = 0;
};

} // namespace fuseboard::resilience
