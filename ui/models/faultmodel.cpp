// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/faultmodel.h"

#include "ui/models/format.h"

namespace fuseboard::ui {

namespace {

QVariant alignment(int column)
{
    return QVariant::fromValue((column < 2 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

void FaultModel::show(std::vector<FaultLine> faults)
{
    beginResetModel();
    m_faults = std::move(faults);
    endResetModel();
}

int FaultModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_faults.size());
}

int FaultModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant FaultModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const FaultLine& fault = m_faults[size_t(index.row())];
    switch (static_cast<Column>(index.column())) {
    case Column::line: return formatCount(fault.line);
    case Column::column: return formatCount(fault.column);
    case Column::reason: return fault.reason;
    case Column::text: return role == Qt::DisplayRole ? fault.text.left(400).simplified() : fault.text;
    }
    return {};
}

QVariant FaultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::line: return tr("Line");
    case Column::column: return tr("Column");
    case Column::reason: return tr("Why it cannot be read");
    case Column::text: return tr("As it stands in the file");
    }
    return {};
}

} // namespace fuseboard::ui
