// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/pacer.h"

#include "core/resilience/saturating.h"

#include <algorithm>

namespace fuseboard::resilience {

Millis Pacer::waitFor(MonoTime now) const
{
    if (!m_last || m_gap <= Millis(0))
        return Millis(0);
    return std::clamp(Millis(saturatingSubtract(m_gap.count(), elapsed(*m_last, now).count())), Millis(0), m_gap);
}

} // namespace fuseboard::resilience
