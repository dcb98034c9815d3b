// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowdelegate.h"

#include "ui/widgets/figures.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

void RowDelegate::setMark(int column, std::function<QString(const QModelIndex&)> mark)
{
    m_markedColumn = column;
    m_mark = std::move(mark);
}

bool RowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QString mark = index.column() == m_markedColumn && m_mark ? m_mark(index) : QString();
    if (event->type() != QEvent::ToolTip || mark.isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), QString(index.data(Qt::ToolTipRole).toString() + u'\n' + mark).trimmed(), view);
    return true;
}

void RowDelegate::setPainter(int column, std::function<void(QPainter&, const QRect&, const QModelIndex&, const QPalette&)> paint)
{
    m_paintedColumn = column;
    m_paint = std::move(paint);
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QPalette& palette = option.palette;
    const QRect cell = option.rect;
    const auto* table = qobject_cast<const RowTable*>(option.widget);
    const QColor ground = color(table && table->onWindow() ? Token::window : Token::panel, palette);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(cell, color(Token::selection, palette));
    else if (table && table->hoveredRow() == index.row())
        painter->fillRect(cell, blend(color(Token::accent, palette), ground, 0.06));
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1),
                      selected ? blend(color(Token::line, palette), color(Token::selection, palette), 0.5)
                               : blend(color(Token::line, palette), ground, 0.7));
    if (table && table->currentIndex().row() == index.row() && table->hasFocus() && index.column() == table->firstVisibleColumn())
        painter->fillRect(QRect(cell.left(), cell.top(), 2, cell.height() - 1), color(Token::accent, palette));
    if (index.column() == m_paintedColumn && m_paint) {
        painter->save();
        m_paint(*painter, cell.adjusted(kCellMargin, 0, -kCellMargin, -1), index, palette);
        painter->restore();
        return;
    }

    const QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty())
        return;
    QRect inner = cell.adjusted(kCellMargin, 0, -kCellMargin, -1);
    if (index.column() == m_markedColumn && m_mark && !m_mark(index).isEmpty()) {
        paintIcon(*painter, QRectF(inner.right() - 12, inner.center().y() - 6, 13, 13), u"edit"_s, color(Token::accent, palette));
        inner.setRight(inner.right() - 18);
    }
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter->setPen(color(m_ink ? m_ink(index) : Token::text, palette));
    const QFont font = index.column() == m_fixedColumn ? fixedFont() : option.font;
    if (alignment & Qt::AlignRight) {
        drawFigures(*painter, inner, alignment, font, text);
        return;
    }
    painter->setFont(font);
    // Text of the right-to-left scripts keeps its place at the left, so that columns stay readable.
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, inner.width());
    painter->drawText(inner, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine), shown);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {80, metrics().tableRow};
}

} // namespace fuseboard::ui
