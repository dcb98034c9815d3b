// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/previewmodel.h"

#include "ui/models/format.h"

namespace fuseboard::ui {

namespace {

QVariant alignment(int column)
{
    return QVariant::fromValue((column == 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

void PreviewModel::show(const FilePreview& preview)
{
    beginResetModel();
    m_columns = preview.columns;
    m_rows = preview.rows;
    m_lines = preview.lines;
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_columns.isEmpty() ? 0 : int(m_columns.size()) + 1;
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const auto row = size_t(index.row());
    if (index.column() == 0)
        return role == Qt::DisplayRole ? formatCount(m_lines[row]) : QVariant();
    const QString cell = m_rows[row].value(index.column() - 1);
    return role == Qt::DisplayRole ? cell.left(400).simplified() : cell;
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return section == 0 ? tr("Line") : m_columns.value(section - 1).simplified();
}

} // namespace fuseboard::ui
