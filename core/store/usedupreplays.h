// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/vocabulary.h"

#include <map>

namespace fuseboard::store {

class Connection;

/// Dead letters whose replays are used up (R77): they become dead (permanent), and an event of kind "permanent" says so, once a
/// row. One event a destination and minute: what follows within it raises that event's count. Inside the transaction that
/// moves the rows; clear() when it is rolled back.
class UsedUpReplays
{
public:
    /// The reason of a row that has just failed for good, and whether that is the end of its last allowed replay. A row that
    /// is too large stays that: no replay helps it, an edit does.
    struct Verdict
    {
        Reason reason = Reason::none;
        bool tell = false;
    };
    static Verdict judge(Reason reason, int replays, int maxReplays);

    void count(DestinationId destination) { ++m_rows[destination]; }
    Result<void> flush(Connection& connection, WallTime at);
    void clear() { m_rows.clear(); }

private:
    std::map<DestinationId, qint64> m_rows;
};

} // namespace fuseboard::store
