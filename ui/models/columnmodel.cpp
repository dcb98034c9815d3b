// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/columnmodel.h"

namespace fuseboard::ui {

void ColumnModel::show(const QStringList& columns, const QStringList& firstRow)
{
    beginResetModel();
    m_columns = columns;
    m_firstRow = firstRow;
    endResetModel();
}

void ColumnModel::setIdentity(const QStringList& columns, bool locked)
{
    m_identity = columns;
    m_locked = locked;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

QStringList ColumnModel::identity() const
{
    QStringList chosen;
    for (const QString& column : m_columns) {
        if (m_identity.contains(column))
            chosen.append(column);
    }
    return chosen;
}

void ColumnModel::toggle(int row)
{
    if (m_locked || row < 0 || row >= rowCount())
        return;
    const QString& column = m_columns[row];
    if (!m_identity.removeOne(column))
        m_identity.append(column);
    Q_EMIT dataChanged(index(row, 0), index(row, 0));
    Q_EMIT identityChanged();
}

int ColumnModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

int ColumnModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant ColumnModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const QString& column = m_columns[index.row()];
    switch (static_cast<Column>(index.column())) {
    case Column::identity:
        if (role == Qt::CheckStateRole)
            return m_identity.contains(column) ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::ToolTipRole)
            return m_locked ? tr("Fixed: rows of this ledger are stored under these columns")
                            : tr("Part of what says that two rows are the same (Space)");
        return {};
    case Column::name:
        return role == Qt::DisplayRole ? column.simplified() : QVariant();
    case Column::sentAs:
        return role == Qt::DisplayRole ? column : QVariant();
    case Column::firstValue:
        if (role == Qt::DisplayRole)
            return m_firstRow.value(index.row()).left(400).simplified();
        return role == Qt::ToolTipRole ? m_firstRow.value(index.row()) : QVariant();
    }
    return {};
}

QVariant ColumnModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::identity: return tr("Identity");
    case Column::name: return tr("In the file");
    case Column::sentAs: return tr("Sent as");
    case Column::firstValue: return tr("First value");
    }
    return {};
}

} // namespace fuseboard::ui
