// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/keptselection.h"

#include "ui/models/deadlettermodel.h"

#include <QItemSelection>

namespace fuseboard::ui {

KeptSelection::KeptSelection(std::span<const RowId> rows)
{
    for (const RowId row : rows)
        m_rows.insert(row.value);
}

QItemSelection KeptSelection::in(const DeadLetterModel& model) const
{
    QItemSelection out;
    if (m_rows.empty())
        return out;
    const std::vector<RowId>& rows = model.rowIds();
    for (size_t row = 0; row < rows.size(); ++row) {
        if (!contains(rows[row]))
            continue;
        const size_t first = row;
        while (row + 1 < rows.size() && contains(rows[row + 1]))
            ++row;
        if (out.size() == kMostPieces)
            return {};
        out.append(QItemSelectionRange(model.index(int(first), 0), model.index(int(row), DeadLetterModel::kColumns - 1)));
    }
    return out;
}

} // namespace fuseboard::ui
