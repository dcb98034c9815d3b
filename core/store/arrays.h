// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/candidatesource.h"

namespace fuseboard::store {

class Connection;

/// The rows of an array that a retry is to repeat, as they are now.
struct DueArray
{
    enum State : quint8 {
        whole,  ///< every member may be claimed: rows has all of them, in the order of the array
        waits,  ///< one is not due yet, its batch is paused, or it is claimed
        broken, ///< one was cancelled, edited, discarded…: the array can never be repeated as it was
    };
    State state = broken;
    std::vector<Candidate> rows;
};

Result<DueArray> readArray(Connection& connection, AttemptId attempt, WallTime dueBy);

/// Ends an array that can never be repeated as it was; whole ones are left alone. Its open rows are free to travel otherwise
/// and with another key where nothing was processed as far as the policy goes; under the policy idempotent, when an attempt
/// of the array may have been processed, they become ambiguous: another key would be another delivery. In a WriteJob.
Result<void> dissolveArray(Connection& connection, AttemptId attempt, WallTime now);

} // namespace fuseboard::store
