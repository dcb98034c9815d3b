// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabbar.h"

#include <QFontMetrics>

#include <algorithm>

namespace fuseboard::ui {

TabBar::TabBar(QWidget* parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
}

QSize TabBar::tabSizeHint(int index) const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int plain = fontMetrics().horizontalAdvance(tabText(index));
    QSize hint = QTabBar::tabSizeHint(index);
    if (index != currentIndex())
        hint.rwidth() += std::max(0, QFontMetrics(bold).horizontalAdvance(tabText(index)) - plain) + 1; // a rounding's worth
    return hint;
}

void TabBar::tabLayoutChange()
{
    QTabBar::tabLayoutChange();
    if (const QSize wanted = sizeHint(); wanted != m_told) {
        m_told = wanted;
        updateGeometry();
    }
}

} // namespace fuseboard::ui
