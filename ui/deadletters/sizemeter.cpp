// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/sizemeter.h"

#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace fuseboard::ui {

SizeMeter::SizeMeter(QWidget* parent)
    : QWidget(parent)
{
    setFixedSize(48, 4);
}

void SizeMeter::setShare(double share)
{
    m_share = share;
    update();
}

void SizeMeter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::line, palette()));
    painter.drawRoundedRect(QRectF(rect()), 2, 2);
    if (m_share <= 0)
        return;
    painter.setBrush(color(m_share > 1 ? Token::red : m_share > 0.9 ? Token::amber : Token::accent, palette()));
    painter.drawRoundedRect(QRectF(0, 0, std::max(4.0, width() * std::min(1.0, m_share)), height()), 2, 2);
}

} // namespace fuseboard::ui
