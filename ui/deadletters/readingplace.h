// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <optional>
#include <vector>

class QTableView;

namespace fuseboard::ui {

class DeadLetterModel;

/// Where the operator is in the list of dead letters, to be found again after it was read again: the current row, what came
/// after it, and how far down the window it stood.
class ReadingPlace
{
public:
    enum class WhenGone { toTop, toNext };

    ReadingPlace() = default;
    ReadingPlace(const QTableView& table, const DeadLetterModel& model, WhenGone whenGone);

    RowId row() const { return m_row; }
    /// Its place in the list as it is now, or that of the first row after it that is still there. -1: there is none.
    int in(const DeadLetterModel& model) const;
    /// Scrolls so that it stands where it stood. Only where its row was in sight.
    void scroll(QTableView& table, int row) const;

private:
    RowId m_row;
    std::vector<RowId> m_after;
    bool m_toNext = false;
    std::optional<int> m_top; ///< pixels from the window's top edge
};

} // namespace fuseboard::ui
