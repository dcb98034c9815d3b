// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/randomsource.h"

namespace fuseboard::test {

/// Repeatable chance: splitmix64 from a seed, or one fixed value.
class FakeRandom final : public RandomSource
{
public:
    explicit FakeRandom(quint64 seed = 1) : m_state(seed) {}
    static FakeRandom fixed(double uniform)
    {
        FakeRandom random;
        random.m_fixed = true;
        random.m_state = quint64(uniform * 0x1.0p53) << 11;
        return random;
    }

    quint64 next() override
    {
        if (m_fixed)
            return m_state;
        quint64 z = (m_state += 0x9e3779b97f4a7c15ull);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
        return z ^ (z >> 31);
    }

private:
    quint64 m_state;
    bool m_fixed = false;
};

} // namespace fuseboard::test
