// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/duetimes.h"

#include "core/store/connection.h"

namespace fuseboard::store {

namespace {

// As the queue's index has it; without the first two it would be a walk through all rows.
#define FUSEBOARD_WAITING_ROWS \
    " WHERE destination_id IN (SELECT id FROM destination) AND lane IN (0, 1, 2, 3) AND state IN "

} // namespace

Result<std::optional<WallTime>> bringForward(Connection& connection, WallTime after, Millis by, WallTime now, int limit)
{
    auto last = connection.cached("SELECT max(due_at) FROM (SELECT due_at FROM batch_row" FUSEBOARD_WAITING_ROWS
                                  "(0, 1, 3) AND due_at > ? ORDER BY due_at LIMIT ?)");
    if (!last)
        return last.error();
    const auto found = (*last)->bind(0, after).bind(1, limit).step();
    if (!found)
        return found.error();
    const std::optional<WallTime> upTo = (*last)->instant(0);
    (*last)->reset();
    if (!upTo)
        return std::optional<WallTime>();
    auto move = connection.cached("UPDATE batch_row SET due_at = max(?, due_at - ?)" FUSEBOARD_WAITING_ROWS
                                  "(0, 1, 3) AND due_at > ? AND due_at <= ?");
    if (!move)
        return move.error();
    if (auto done = (*move)->bind(0, now).bind(1, by.count()).bind(2, after).bind(3, *upTo).run(); !done)
        return done.error();
    return upTo;
}

Result<void> endImpossibleWaits(Connection& connection, WallTime now)
{
    auto end = connection.cached("UPDATE batch_row SET due_at = ?" FUSEBOARD_WAITING_ROWS "(1, 3) AND due_at > ?");
    if (!end)
        return end.error();
    return (*end)->bind(0, now).bind(1, now + kLongestRowWait).run();
}

} // namespace fuseboard::store
