// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/store/idset.h"

#include <span>

class QItemSelection;

namespace fuseboard::ui {

class DeadLetterModel;

/// Rows by what they are, not by where they stand: to be selected again when the list was read again.
class KeptSelection
{
public:
    /// A selection in more pieces than that is not made: every piece is looked at for every cell that is painted.
    static constexpr qsizetype kMostPieces = 20'000;

    explicit KeptSelection(std::span<const RowId> rows);

    bool contains(RowId row) const { return m_rows.contains(row.value); }
    /// Where they are now, as far as they are in the list.
    QItemSelection in(const DeadLetterModel& model) const;

private:
    store::IdSet m_rows;
};

} // namespace fuseboard::ui
