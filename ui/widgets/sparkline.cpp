// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sparkline.h"

#include "ui/models/format.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace fuseboard::ui {

Sparkline::Sparkline(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(34);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::setValues(const std::vector<float>& values, Token token)
{
    if (values == m_values && token == m_token)
        return;
    m_values = values;
    m_token = token;
    const float most = values.empty() ? 0 : *std::ranges::max_element(values);
    setToolTip(tr("Delivered a second over the last 2 minutes, at most %1").arg(formatDecimal(double(most), most < 100 ? 1 : 0)));
    setAccessibleName(toolTip());
    update();
}

void Sparkline::paintEvent(QPaintEvent*)
{
    if (m_values.size() < 2)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal top = 2;
    const qreal bottom = height() - 1.5;
    const float most = std::max(1e-6f, *std::ranges::max_element(m_values));
    const bool idle = most <= 1e-6f;
    QPolygonF line;
    for (size_t i = 0; i < m_values.size(); ++i) {
        const qreal x = width() * qreal(i) / qreal(m_values.size() - 1);
        line << QPointF(x, idle ? bottom : bottom - (bottom - top) * qreal(m_values[i] / most));
    }
    const QColor ink = color(m_token, palette());
    if (!idle) {
        QPolygonF area = line;
        area << QPointF(width(), height()) << QPointF(0, height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(blend(ink, color(Token::panel, palette()), 0.18));
        painter.drawPolygon(area);
    }
    painter.setPen(QPen(ink, 1.4));
    painter.drawPolyline(line);
}

} // namespace fuseboard::ui
