// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconlabel.h"

#include "ui/widgets/icons.h"

#include <QPainter>

namespace fuseboard::ui {

IconLabel::IconLabel(const QString& name, int side, Token token, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_token(token)
{
    setFixedSize(side, side);
}

void IconLabel::setIcon(const QString& name, Token token)
{
    m_name = name;
    m_token = token;
    update();
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintIcon(painter, rect(), m_name, color(m_token, palette()));
}

} // namespace fuseboard::ui
