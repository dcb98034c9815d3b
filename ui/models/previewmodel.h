// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/filepreview.h"

#include <QAbstractTableModel>

namespace fuseboard::ui {

/// First rows of a file, as they were read: a column for the line, then those of the file.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const FilePreview& preview);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_columns;
    std::vector<QStringList> m_rows;
    std::vector<qint64> m_lines;
};

} // namespace fuseboard::ui
