// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batches/statechip.h"

#include "ui/models/format.h"
#include "ui/widgets/figures.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {
constexpr int kMargin = 9;
constexpr int kShape = 10;
constexpr int kGap = 6;
} // namespace

StateChip::StateChip(QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateChip::setLook(const StateLook& look, bool shape)
{
    m_look = look;
    m_shape = shape;
    setCount(0);
}

void StateChip::setCount(qint64 count)
{
    m_count = formatCount(count);
    setAccessibleName(m_look.word + QStringLiteral(", ") + formatRows(count));
    setToolTip(tr("Show only these rows: %1").arg(m_look.word));
    const QFont font = textFont(TextRole::small);
    const int width = 2 * kMargin + (m_shape ? kShape + kGap : 0) + QFontMetrics(font).horizontalAdvance(m_look.word) + kGap
        + int(std::ceil(figuresWidth(font, m_count)));
    if (width > m_width) {
        m_width = width;
        updateGeometry();
    }
    update();
}

QSize StateChip::sizeHint() const
{
    return {m_width, 24};
}

void StateChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = color(Token::panel, palette());
    painter.setPen(color(hasFocus() ? Token::text : isChecked() ? Token::accent : Token::line, palette()));
    painter.setBrush(isChecked()    ? color(Token::selection, palette())
                     : underMouse() ? blend(color(Token::accent, palette()), ground, 0.08)
                                    : ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kControlRadius - 1, kControlRadius - 1);
    int x = kMargin;
    if (m_shape) {
        paintStateShape(painter, QRectF(x, (height() - kShape) / 2.0, kShape, kShape), m_look.shape, color(m_look.token, palette()));
        x += kShape + kGap;
    }
    const QFont font = textFont(TextRole::small);
    painter.setFont(font);
    painter.setPen(color(isChecked() ? Token::text : Token::muted, palette()));
    painter.drawText(QRect(x, 0, width() - x, height()), int(Qt::AlignLeft | Qt::AlignVCenter), m_look.word);
    painter.setPen(color(Token::text, palette()));
    drawFigures(painter, rect().adjusted(0, 0, -kMargin, 0), Qt::AlignRight | Qt::AlignVCenter, font, m_count);
}

} // namespace fuseboard::ui
