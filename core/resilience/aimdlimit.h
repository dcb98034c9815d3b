// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fuseboard::resilience {

/// Concurrency that finds its own level (semantics.md §4; Netflix' AIMD): a call that was turned away or timed out takes a
/// tenth off, one that went well while at least half of it was in use adds one. Starts at the highest; never under 1 unless
/// the highest is 0. One owner thread.
class AimdLimit
{
public:
    static constexpr double kBackoff = 0.9;

    explicit AimdLimit(int highest);

    int limit() const { return m_limit; }
    int highest() const { return m_highest; }
    /// inFlight: calls under way, this one counted.
    void accepted(int inFlight);
    /// 429 or no answer in time.
    void dropped();
    /// Another bound; the level is kept where it fits.
    void setHighest(int highest);

private:
    int m_highest;
    int m_limit;
};

} // namespace fuseboard::resilience
