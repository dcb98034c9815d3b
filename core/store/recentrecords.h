// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <vector>

namespace fuseboard::store {

class Connection;

/// Records of one attempt that was handed over.
struct RecentRecords
{
    WallTime started{};
    WallTime ended{};
    int records = 1;
};

/// The account's attempts that started after since, in the order of their starts: what its limits look back on after a
/// restart. Undone claims are not among them: nothing was sent. An open attempt counts as ending now.
Result<std::vector<RecentRecords>> recentRecords(Connection& connection, AccountId account, WallTime since, WallTime now);

} // namespace fuseboard::store
