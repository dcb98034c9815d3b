// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/legend.h"

#include <QFontMetrics>
#include <QPainter>

namespace fuseboard::ui {

Legend::Legend(std::vector<LegendEntry> entries, QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(QFontMetrics(textFont(TextRole::small)).height() + 2);
    setEntries(std::move(entries));
}

void Legend::setEntries(std::vector<LegendEntry> entries)
{
    if (entries == m_entries)
        return;
    m_entries = std::move(entries);
    QString name;
    for (const LegendEntry& entry : m_entries)
        name += (name.isEmpty() ? QString() : QStringLiteral(", ")) + entry.text;
    setAccessibleName(name);
    update();
}

void Legend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = textFont(TextRole::small);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    int x = 0;
    for (const LegendEntry& entry : m_entries) {
        QPen pen = curvePen(color(entry.token, palette()), entry.pattern);
        pen.setWidthF(2);
        painter.setPen(pen);
        painter.drawLine(QPointF(x, height() / 2.0), QPointF(x + 14, height() / 2.0));
        painter.setPen(color(Token::muted, palette()));
        const int width = metrics.horizontalAdvance(entry.text);
        painter.drawText(QRect(x + 20, 0, width + 4, height()), Qt::AlignLeft | Qt::AlignVCenter, entry.text);
        x += 20 + width + 18;
    }
}

QPen curvePen(const QColor& ink, int pattern)
{
    QPen pen(ink, 1.6);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::FlatCap);
    switch (pattern % 4) {
    case 1: pen.setDashPattern({4, 2}); break;
    case 2: pen.setDashPattern({1.5, 1.5}); break;
    case 3: pen.setDashPattern({6, 2, 1.5, 2}); break;
    default: break;
    }
    return pen;
}

} // namespace fuseboard::ui
