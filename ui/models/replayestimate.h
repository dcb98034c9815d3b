// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "core/store/records.h"
#include "core/store/rowindex.h"

#include <optional>

namespace fuseboard::ui {

/// What a replay of a selection would mean, before anything is sent.
struct ReplayEstimate
{
    qint64 ready = 0;              ///< dead, within their replay limit
    qint64 ambiguous = 0;          ///< may be delivered already
    qint64 pastLimit = 0;          ///< replayed as often as their destination allows
    qint64 gone = 0;               ///< no dead letters any more
    Charge readyCharge;
    Charge ambiguousCharge;
    Charge pastLimitCharge;

    /// Of the account that has the least left or the lowest rate; empty without a limit or without a running engine.
    std::optional<Credits> leftToday;
    std::optional<Credits> limitToday;
    std::optional<double> recordsPerSecond;

    qint64 rows(bool withAmbiguous, bool withPastLimit) const
    {
        return ready + (withAmbiguous ? ambiguous : 0) + (withPastLimit ? pastLimit : 0);
    }
    Charge charge(bool withAmbiguous, bool withPastLimit) const;
    std::optional<Millis> duration(bool withAmbiguous, bool withPastLimit) const;
};

Result<ReplayEstimate> estimateReplay(store::Connection& connection, const std::vector<RowId>& rows,
                                      const engine::SnapshotPtr& snapshot);

} // namespace fuseboard::ui
