// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/foldlayout.h"

#include <QWidget>

#include <algorithm>

namespace fuseboard::ui {

FoldLayout::FoldLayout(int from, QWidget* parent)
    : QBoxLayout(QBoxLayout::LeftToRight, parent)
    , m_from(from)
{
}

void FoldLayout::addSide(QWidget* side, int width)
{
    m_side = side;
    m_sideWidth = width;
    addWidget(side);
    fold(false);
}

/// As narrow as the widest of its parts: it is not kept wide by what gives way.
QSize FoldLayout::minimumSize() const
{
    int widest = 0;
    for (int i = 0; i < count(); ++i) {
        const QLayoutItem* item = itemAt(i);
        if (item->isEmpty())
            continue;
        const QWidget* widget = item->widget();
        widest = std::max(widest, widget && widget == m_side ? widget->minimumSizeHint().width() : item->minimumSize().width());
    }
    const QMargins around = contentsMargins();
    return {widest + around.left() + around.right(), QBoxLayout::minimumSize().height()};
}

int FoldLayout::besideWidth() const
{
    const QMargins around = contentsMargins();
    int wanted = around.left() + around.right() - spacing();
    for (int i = 0; i < count(); ++i) {
        if (const QLayoutItem* item = itemAt(i); !item->isEmpty())
            wanted += (m_side && item->widget() == m_side ? m_sideWidth : item->minimumSize().width()) + spacing();
    }
    return std::max(wanted, m_from);
}

void FoldLayout::setGeometry(const QRect& rect)
{
    if (const bool folded = rect.width() < besideWidth(); folded != isFolded())
        fold(folded);
    QBoxLayout::setGeometry(rect);
}

void FoldLayout::fold(bool folded)
{
    setDirection(folded ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (!m_side)
        return;
    m_side->setMinimumWidth(folded ? 0 : m_sideWidth);
    m_side->setMaximumWidth(folded ? QWIDGETSIZE_MAX : m_sideWidth);
}

} // namespace fuseboard::ui
