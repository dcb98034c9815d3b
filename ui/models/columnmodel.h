// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

namespace fuseboard::ui {

/// Columns of a file: which of them say that two rows are the same, and what the first row has in them.
class ColumnModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { identity, name, sentAs, firstValue };
    static constexpr int kColumns = 4;

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QStringList& columns, const QStringList& firstRow);
    /// locked: they belong to the ledger scope and cannot change any more.
    void setIdentity(const QStringList& columns, bool locked);
    QStringList identity() const; ///< in the order of the file
    bool locked() const { return m_locked; }
    void toggle(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void identityChanged();

private:
    QStringList m_columns;
    QStringList m_firstRow;
    QStringList m_identity;
    bool m_locked = false;
};

} // namespace fuseboard::ui
