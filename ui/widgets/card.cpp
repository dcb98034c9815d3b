// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include <QPainter>
#include <QVBoxLayout>

namespace fuseboard::ui {

Card::Card(QWidget* parent)
    : QWidget(parent)
    , m_body(new QVBoxLayout(this))
{
    setDenseMargins(m_body, {15, 13, 15, 13});
    m_body->setSpacing(2 * kSpace);
}

void Card::setBorder(std::optional<Token> token)
{
    if (token == m_border)
        return;
    m_border = token;
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(m_border.value_or(Token::line), palette()));
    painter.setBrush(color(Token::panel, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius, kCardRadius);
}

} // namespace fuseboard::ui
