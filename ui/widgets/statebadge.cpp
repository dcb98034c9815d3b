// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statebadge.h"

#include <QFontMetrics>
#include <QPainter>

namespace fuseboard::ui {

namespace {

constexpr int kShape = 11;
constexpr int kLockShape = 14;
constexpr int kGap = 6;

QFont badgeFont()
{
    QFont font = textFont(TextRole::small);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

StateBadge::StateBadge(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateBadge::setLook(const StateLook& look)
{
    if (look.shape == m_look.shape && look.token == m_look.token && look.word == m_look.word)
        return;
    m_look = look;
    setAccessibleName(look.word);
    updateGeometry();
    update();
}

QSize StateBadge::sizeHint() const
{
    const QFontMetrics metrics(badgeFont());
    return {kLockShape + kGap + metrics.horizontalAdvance(m_look.word), qMax(kLockShape + 2, metrics.height())};
}

void StateBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor ink = color(m_look.token, palette());
    const QFont font = badgeFont();
    const int side = m_look.shape == StateShape::ringLock ? kLockShape : kShape;
    const int inset = (kLockShape - side) / 2;
    paintStateShape(painter, QRectF(inset, (height() - side) / 2.0, side, side), m_look.shape, ink);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(rect().adjusted(kLockShape + kGap - inset, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_look.word);
}

} // namespace fuseboard::ui
