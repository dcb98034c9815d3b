// SPDX-License-Identifier: GPL-3.0-or-later
// Engine: deadlines and gates.
#include "core/engine/engine.h"

#include "core/engine/attempttime.h"
#include "core/store/destinationrepository.h"

namespace fuseboard::engine {

Millis Engine::timeFor(const LiveDestination& destination, const store::Candidate& row, const LiveBatch& batch, MonoTime now,
                       WallTime wall) const
{
    return batch.deadline.clip(attemptTime(destination.record.policy, row, row.deadline, wall), now);
}

void Engine::saveGate(LiveDestination& destination, MonoTime now, WallTime wall)
{
    destination.gateChanged = false;
    m_ports.journal.writeSurely([id = destination.id(), until = wall + (*destination.gateUntil - now)](store::Connection& c) {
        return store::DestinationRepository(c).setGate(id, until);
    });
}

} // namespace fuseboard::engine
