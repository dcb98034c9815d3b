// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <vector>

namespace fuseboard::store {

class Connection;

/// What kept rows back beside a breaker.
enum class HoldKind : quint8 { allPaused, paused, held, noCredits };

/// It began, or ended.
struct HoldRecord
{
    WallTime at{};
    HoldKind kind = HoldKind::paused;
    bool begins = false;
    DestinationId destination; ///< of paused and held
    AccountId account;         ///< of noCredits: as the receiver said, until an operator resumed
};

/// When destinations were paused, held or without credits, as operations and events tell, from that instant on, ascending. What
/// stops and goes on by itself without a line in the journal (a closed gate, no network, a day whose credits are used up) is not
/// among them. Reading, on any connection.
Result<std::vector<HoldRecord>> holdHistory(Connection& connection, WallTime from);

} // namespace fuseboard::store
