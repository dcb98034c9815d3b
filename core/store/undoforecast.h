// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/operationundo.h"

namespace fuseboard::store {

/// What an undo or redo would come to as things stand: what was sent since, changed by a later operation and so on would stay.
/// Said before the operator tries it.
struct UndoForecast
{
    UndoTally tally;
    bool whole = true; ///< every row was looked at, or as many as the question needed

    /// Nothing of it can be put back.
    bool isHopeless() const { return whole && tally.done == 0 && tally.left > 0; }
    /// "Nothing of it can be undone any more: 3 already sent.", "10 of 12 rows can be undone; the others stay: 2 already sent.";
    /// empty when all of it can.
    Result<QString> text(Connection& reader, UndoDirection direction) const;
};

/// On a reader, for an operation that notUndoableBecause() or notRedoableBecause() has nothing against. Looks at the first rows
/// of the operation, at most so many; what it costs grows with them, a few lookups each.
Result<UndoForecast> undoForecast(Connection& reader, const OperationRecord& operation, UndoDirection direction, int most);
/// Whether anything can be put back at all: ends with the first rows of which one can.
Result<UndoForecast> undoOutlook(Connection& reader, const OperationRecord& operation, UndoDirection direction, int most);

} // namespace fuseboard::store
