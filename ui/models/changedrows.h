// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/activitylog.h"

#include <QAbstractTableModel>

namespace fuseboard::ui {

/// The first rows that an operation changed: from what to what.
class ChangedRows : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<store::ChangedRow> rows);
    RowId rowAt(int row) const { return m_rows[size_t(row)].row; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 3; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<store::ChangedRow> m_rows;
};

} // namespace fuseboard::ui
