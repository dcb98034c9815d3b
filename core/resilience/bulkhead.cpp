// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/bulkhead.h"

#include <QtGlobal>

namespace fuseboard::resilience {

void Bulkhead::giveBack()
{
    Q_ASSERT(m_inUse > 0);
    // A slot given back twice must never widen the lane.
    if (m_inUse > 0)
        --m_inUse;
}

} // namespace fuseboard::resilience
