// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <functional>

namespace fuseboard::bench {

struct BigWorkspaceSettings
{
    qint64 rows = 1'000'000;  ///< dead letters
    quint64 seed = 4;
    WallTime now{};           ///< the latest of them died shortly before
    bool index = true;        ///< false: the letter indexer has all of it before itself
};

/// Fills an empty workspace with dead letters as they come from real work: three destinations, twelve batches, some thirty
/// kinds of error, each with its particulars, one to four attempts a row with their answers, one row in twenty ambiguous, one
/// in six replayed before, names in several scripts. The same seed gives the same rows. progress: rows written so far.
Result<void> fillBigWorkspace(store::Connection& connection, const BigWorkspaceSettings& settings,
                              const std::function<void(qint64)>& progress);

/// Indexes what is not indexed, in large steps.
Result<void> indexEverything(store::Connection& connection, const std::function<void(qint64)>& progress);

} // namespace fuseboard::bench
