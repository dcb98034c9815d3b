// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace fuseboard::ui {

/// A line of a file that was not taken, and why.
struct FaultLine
{
    qint64 line = 0;
    qint64 column = 0;
    QString reason;
    QString text;
};

class FaultModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { line, column, reason, text };
    static constexpr int kColumns = 4;

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<FaultLine> faults);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<FaultLine> m_faults;
};

} // namespace fuseboard::ui
