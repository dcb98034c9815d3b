// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QStyledItemDelegate>

#include <functional>

namespace fuseboard::ui {

/// Cells of a table with rows of one line: numbers in tabular figures, a thin line under each row, the row under the mouse
/// raised a little. The page says which colour a cell has.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setInk(std::function<Token(const QModelIndex&)> ink) { m_ink = std::move(ink); }
    /// A column in the fixed font, or painted by the page over the finished background.
    void setFixedColumn(int column) { m_fixedColumn = column; }
    /// Rows of which something has to be said beside their text: a pencil at the end of that column, the words in its tooltip.
    void setMark(int column, std::function<QString(const QModelIndex&)> mark);
    void setPainter(int column, std::function<void(QPainter&, const QRect&, const QModelIndex&, const QPalette&)> paint);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index) override;

    static constexpr int kCellMargin = 10;

private:
    std::function<Token(const QModelIndex&)> m_ink;
    int m_markedColumn = -1;
    std::function<QString(const QModelIndex&)> m_mark;
    int m_fixedColumn = -1;
    int m_paintedColumn = -1;
    std::function<void(QPainter&, const QRect&, const QModelIndex&, const QPalette&)> m_paint;
};

} // namespace fuseboard::ui
