// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/settle.h"

#include <span>

namespace fuseboard::engine {

/// One row of an array that was answered.
struct MemberContext
{
    RowId row;
    BatchId batch;
    AttemptContext context; ///< of this row alone
    bool maybeBefore = false; ///< an earlier attempt of this very array may have been processed
};

/// What the row that has been behind the others the longest brings into the decision of the whole array.
AttemptContext contextOf(std::span<const MemberContext> members);

/// Step 6 for an array: spreads the decision that decide() took for the whole request over its rows (row-life.md, "Array
/// batches"; semantics.md §12).
/// - A 2xx whose body tells the rows apart (payload::itemAnswers): each row ends as if it had been answered alone, but that
///   an endpoint fault of a row is a refusal, and that nothing is sent again under another key which may have been processed.
///   Anything else in a 2xx: all are delivered.
/// - 413: deferred, to travel in arrays of half the rows.
/// - Refused whole (400, 422, …): nothing was processed, as for one row. Rows that the answer names are dead, the others are
///   tried one by one.
/// - Whatever else: the same for all; those that are sent again repeat this array.
/// Under the policy idempotent a row whose array may have been processed before is never let go to another key: ambiguous.
/// decision.settlement is that of the first row afterwards, with the others. members: at least two.
void settleArray(Decision& decision, const transport::HttpResult& result, const store::DestinationPolicy& policy,
                 std::span<const MemberContext> members, int throttledInARow, MonoTime now, WallTime wall, RandomSource& random);

} // namespace fuseboard::engine
