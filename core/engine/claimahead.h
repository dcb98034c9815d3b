// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QtGlobal>

#include <algorithm>
#include <deque>

namespace fuseboard::engine {

/// Claims of one lane beyond its slots. Where a destination answers faster than a claim is committed, slots would stand empty
/// while their next row is written down; there, and only there, as many claims again as there are slots may be on their way
/// to the disk. Requests on the wire stay bound by the slots. Both together are what a crash leaves ambiguous at most.
/// Engine thread.
class ClaimAhead
{
public:
    /// An attempt was answered after that time.
    void learn(qint64 totalUs)
    {
        m_answers = std::min(m_answers + 1, kEnough);
        m_meanUs += (double(totalUs) - m_meanUs) / (m_answers < kEnough ? m_answers : kEnough);
    }
    bool isFast() const { return m_answers >= kEnough && m_meanUs < kFastUs; }
    /// Claims that may stand beyond that many slots.
    int limit(int slots) const { return isFast() ? std::min(slots, kMost) : 0; }

    int count() const { return m_count; }
    void claimed() { ++m_count; }
    /// It has a slot now, or is no claim any more.
    void left() { --m_count; }

    /// On the disk, and waiting for a slot, oldest first.
    std::deque<AttemptId> parked;

private:
    static constexpr int kEnough = 64;
    static constexpr double kFastUs = 20'000; ///< the bound of a commit's age
    static constexpr int kMost = 64;          ///< row-life.md, step 1

    int m_answers = 0;
    double m_meanUs = 0;
    int m_count = 0;
};

} // namespace fuseboard::engine
