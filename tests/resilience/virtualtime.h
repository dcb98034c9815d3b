// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace fuseboard::test {

/// An instant of virtual time.
constexpr MonoTime at(qint64 ms)
{
    return MonoTime(Millis(ms));
}

} // namespace fuseboard::test
