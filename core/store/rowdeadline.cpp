// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowdeadline.h"

#include "core/store/destinationpolicy.h"
#include "core/store/query.h"

namespace fuseboard::store {

Result<std::optional<WallTime>> rowDeadline(Connection& connection, BatchId batch, WallTime now)
{
    auto q = Query::on(connection, "SELECT b.row_deadline_ms, d.policy FROM batch b JOIN destination d ON d.id = b.destination_id"
                                   " WHERE b.id = ?");
    if (!q)
        return q.error();
    const auto found = (*q)->bind(0, batch).step();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<WallTime>();
    const Millis within = (*q)->isNull(0) ? destinationPolicyFromJson((*q)->bytes(1)).rowDeadline : Millis((*q)->integer(0));
    return within > Millis(0) ? std::optional(now + within) : std::optional<WallTime>();
}

} // namespace fuseboard::store
