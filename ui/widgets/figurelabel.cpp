// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figurelabel.h"

#include "ui/widgets/figures.h"

#include <QFontMetrics>
#include <QPainter>

#include <cmath>

namespace fuseboard::ui {

FigureLabel::FigureLabel(TextRole role, Token token, QWidget* parent)
    : QWidget(parent)
    , m_font(textFont(role))
    , m_token(token)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void FigureLabel::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    setReserve(text);
    update();
}

void FigureLabel::setToken(Token token)
{
    if (token == m_token)
        return;
    m_token = token;
    update();
}

void FigureLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void FigureLabel::setReserve(const QString& widest)
{
    const int width = int(std::ceil(figuresWidth(m_font, widest)));
    if (width <= m_width)
        return;
    m_width = width;
    updateGeometry();
}

QSize FigureLabel::sizeHint() const
{
    return {m_width, QFontMetrics(m_font).height()};
}

void FigureLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(color(isEnabled() ? m_token : Token::grey, palette()));
    if (figuresWidth(m_font, m_text) <= width() + 1) {
        drawFigures(painter, rect(), m_alignment, m_font, m_text);
        return;
    }
    // A figure without its first digit would look like a whole one: what is missing is missing at the end, and seen.
    painter.setFont(m_font);
    painter.drawText(rect(), int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), QFontMetrics(m_font).elidedText(m_text, Qt::ElideRight, width()));
}

} // namespace fuseboard::ui
