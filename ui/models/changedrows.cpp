// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/changedrows.h"

#include "ui/models/format.h"

namespace fuseboard::ui {

void ChangedRows::setRows(std::vector<store::ChangedRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QVariant ChangedRows::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::TextAlignmentRole))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() == 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const store::ChangedRow& row = m_rows[size_t(index.row())];
    if (role == Qt::ToolTipRole && index.column() == 0)
        return tr("Show row %1 (Enter)").arg(formatCount(row.row.value));
    switch (index.column()) {
    case 0: return formatCount(row.row.value);
    case 1: return row.from;
    default: return row.to.isEmpty() ? tr("not on record") : row.to;
    }
}

QVariant ChangedRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Row") : section == 1 ? tr("Was") : tr("Became");
}

} // namespace fuseboard::ui
