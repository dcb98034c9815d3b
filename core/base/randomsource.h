// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace fuseboard {

/// Where chance comes from (jitter, practice faults, UUIDs). One owner thread per instance.
class RandomSource
{
public:
    virtual ~RandomSource() = default;
    virtual quint64 next() = 0;

    /// Uniform in [0, 1).
    double uniform() { return double(next() >> 11) * 0x1.0p-53; }
};

/// Seeded from the operating system.
class SystemRandomSource final : public RandomSource
{
public:
    quint64 next() override;
};

} // namespace fuseboard
