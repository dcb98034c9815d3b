// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wraprow.h"

#include <algorithm>

namespace fuseboard::ui {

WrapRow::WrapRow(int gap, QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(gap);
}

WrapRow::~WrapRow()
{
    qDeleteAll(m_items);
}

QLayoutItem* WrapRow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int WrapRow::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize WrapRow::sizeHint() const
{
    QSize all;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize own = item->sizeHint();
        all = QSize(all.width() + (all.width() > 0 ? spacing() : 0) + own.width(), std::max(all.height(), own.height()));
    }
    return all;
}

QSize WrapRow::minimumSize() const
{
    QSize widest;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            widest = widest.expandedTo(item->sizeHint());
    }
    return widest;
}

void WrapRow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int WrapRow::arrange(const QRect& rect, bool apply) const
{
    int x = rect.x();
    int y = rect.y();
    int line = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize own = item->sizeHint();
        if (line > 0 && x + own.width() > rect.x() + rect.width()) {
            x = rect.x();
            y += line + spacing();
            line = 0;
        }
        if (apply)
            item->setGeometry(QRect(QPoint(x, y), own));
        x += own.width() + spacing();
        line = std::max(line, own.height());
    }
    return y + line - rect.y();
}

} // namespace fuseboard::ui
