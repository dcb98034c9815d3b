// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resilience/saturating.h"

#include <algorithm>
#include <vector>

namespace fuseboard::resilience {

/// Tags of the latest calls of one kind, at most kLimit, to say afterwards which ones tripped a breaker. A call without a
/// tag (0) is counted among them and not named.
class Evidence
{
public:
    static constexpr size_t kLimit = 50;

    void add(qint64 tag, MonoTime at)
    {
        if (m_calls.size() < kLimit) {
            m_calls.push_back({tag, at});
            return;
        }
        m_calls[m_oldest] = {tag, at};
        m_oldest = (m_oldest + 1) % kLimit;
    }

    /// The last count of them, oldest first.
    std::vector<qint64> latest(size_t count) const
    {
        std::vector<qint64> tags;
        const size_t size = m_calls.size();
        for (size_t i = size - std::min(count, size); i < size; ++i)
            append(tags, i);
        return tags;
    }

    /// Those younger than age, oldest first.
    std::vector<qint64> youngerThan(Millis age, MonoTime now) const
    {
        std::vector<qint64> tags;
        for (size_t i = 0; i < m_calls.size(); ++i) {
            if (elapsed(at(i).at, now) < age)
                append(tags, i);
        }
        return tags;
    }

    void clear()
    {
        m_calls.clear();
        m_oldest = 0;
    }

private:
    struct Call
    {
        qint64 tag;
        MonoTime at;
    };
    void append(std::vector<qint64>& tags, size_t i) const
    {
        if (at(i).tag != 0)
            tags.push_back(at(i).tag);
    }
    const Call& at(size_t i) const { return m_calls[(m_oldest + i) % m_calls.size()]; }

    std::vector<Call> m_calls;
    size_t m_oldest = 0;
};

} // namespace fuseboard::resilience
