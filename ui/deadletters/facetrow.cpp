// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/facetrow.h"

#include "ui/widgets/figures.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <cmath>
#include <utility>

namespace fuseboard::ui {

FacetRow::FacetRow(QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

void FacetRow::setValue(const QString& key, const QString& word, const QString& count)
{
    m_key = key;
    m_word = word;
    m_count = count;
    setAccessibleName(count.isEmpty() || m_counting ? word : tr("%1, %2").arg(word, count));
    update();
}

void FacetRow::setCounting(bool counting)
{
    if (std::exchange(m_counting, counting) != counting)
        setValue(m_key, m_word, m_count);
}

void FacetRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = color(Token::window, palette());
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isChecked() || underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(color(Token::accent, palette())) : QPen(Qt::NoPen));
        painter.setBrush(isChecked()      ? color(Token::selection, palette())
                         : underMouse() ? blend(color(Token::accent, palette()), ground, 0.08)
                                        : ground);
        painter.drawRoundedRect(box, kControlRadius - 1, kControlRadius - 1);
    }
    const QFont font = textFont(TextRole::body);
    const QRect inner = rect().adjusted(8, 0, -8, 0);
    painter.setPen(color(isChecked() ? Token::text : Token::muted, palette()));
    const QString count = m_counting && !m_count.isEmpty() ? QStringLiteral("…") : m_count;
    drawFigures(painter, inner, Qt::AlignRight | Qt::AlignVCenter, font, count);
    painter.setPen(color(m_counting ? Token::muted : Token::text, palette()));
    painter.setFont(font);
    const int room = inner.width() - int(std::ceil(figuresWidth(font, count))) - 8;
    const QString shown = QFontMetrics(font).elidedText(m_word, Qt::ElideRight, room);
    painter.drawText(inner, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine), shown);
}

} // namespace fuseboard::ui
