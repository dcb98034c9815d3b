// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressline.h"

#include "ui/widgets/theme.h"

#include <QPainter>

#include <cmath>

namespace fuseboard::ui {

ProgressLine::ProgressLine(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(4);
    m_tick.setInterval(60);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_phase = std::fmod(m_phase + 0.03, 1.0);
        update();
    });
}

void ProgressLine::setFraction(std::optional<double> fraction)
{
    m_fraction = fraction;
    if (m_fraction)
        m_tick.stop();
    else if (isVisible() && !m_tick.isActive())
        m_tick.start();
    update();
}

void ProgressLine::showEvent(QShowEvent*)
{
    if (!m_fraction)
        m_tick.start();
}

void ProgressLine::hideEvent(QHideEvent*)
{
    m_tick.stop();
}

void ProgressLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::line, palette()));
    painter.drawRoundedRect(rect(), 2, 2);
    painter.setBrush(color(Token::accent, palette()));
    if (m_fraction) {
        if (*m_fraction > 0)
            painter.drawRoundedRect(QRectF(0, 0, qMax(4.0, width() * *m_fraction), height()), 2, 2);
        return;
    }
    painter.setClipRect(rect());
    painter.drawRoundedRect(QRectF((m_phase * 1.3 - 0.3) * width(), 0, width() * 0.3, height()), 2, 2);
}

} // namespace fuseboard::ui
