// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sendbounds.h"

#include "core/store/destinationrepository.h"
#include "core/store/operationlog.h"
#include "core/store/rowdeadline.h"

namespace fuseboard::store {

Result<const DestinationPolicy*> SendBounds::policy(DestinationId id)
{
    auto [at, fresh] = m_policies.try_emplace(id);
    if (fresh) {
        auto destination = DestinationRepository(m_connection).destination(id);
        if (!destination)
            return destination.error();
        at->second = std::move(destination->policy);
    }
    return &at->second;
}

Result<bool> SendBounds::mayRun(BatchId id)
{
    auto [at, fresh] = m_batches.try_emplace(id);
    if (fresh) {
        const auto open = reopenBatch(m_connection, id);
        if (!open)
            return open.error();
        const auto deadline = rowDeadline(m_connection, id, m_now);
        if (!deadline)
            return deadline.error();
        at->second = {*open, *deadline};
    }
    return at->second.mayRun;
}

std::optional<WallTime> SendBounds::deadline(BatchId id) const
{
    const auto at = m_batches.find(id);
    return at == m_batches.end() ? std::nullopt : at->second.deadline;
}

} // namespace fuseboard::store
