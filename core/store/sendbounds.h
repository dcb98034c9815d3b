// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/store/destinationpolicy.h"

#include <optional>
#include <unordered_map>

namespace fuseboard::store {

class Connection;

/// What bounds the sending of rows that an operator sends again, looked at once a destination and batch. Inside the
/// transaction that moves the rows.
class SendBounds
{
public:
    SendBounds(Connection& connection, WallTime now) : m_connection(connection), m_now(now) {}

    Result<const DestinationPolicy*> policy(DestinationId id);
    /// Whether rows of the batch may be sent again; a batch that is all cancelled runs again from here on.
    Result<bool> mayRun(BatchId id);
    /// Of a row of a batch that may run, from now on.
    std::optional<WallTime> deadline(BatchId id) const;

private:
    struct Bounds
    {
        bool mayRun = false;
        std::optional<WallTime> deadline;
    };
    Connection& m_connection;
    WallTime m_now;
    std::unordered_map<DestinationId, DestinationPolicy> m_policies;
    std::unordered_map<BatchId, Bounds> m_batches;
};

} // namespace fuseboard::store
