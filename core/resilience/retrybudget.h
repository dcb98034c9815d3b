// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fuseboard::resilience {

/// Share of a destination's work that may be retries (semantics.md §3; Envoy's retry budget, failsafe-go's defaults): while
/// it fails, retries must not crowd out first tries nor multiply the load on it. Refusing costs a retry nothing, it waits.
/// One owner thread.
class RetryBudget
{
public:
    RetryBudget(bool on, double percent, int minimum) { set(on, percent, minimum); }

    /// Retries under way keep going.
    void set(bool on, double percent, int minimum);
    /// Whether n more retried records may start. work: records in flight and waiting. One is always admitted while no other
    /// retry is under way, so that an array larger than the share does not wait for ever.
    bool admits(int n, int work) const;
    void started(int n) { m_underWay += n; }
    void ended(int n);
    int underWay() const { return m_underWay; }
    /// Retried records that may be under way at a time.
    int share(int work) const;

private:
    bool m_on = true;
    double m_percent = 20;
    int m_minimum = 3;
    int m_underWay = 0;
};

} // namespace fuseboard::resilience
