// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/flightlegend.h"

#include "ui/destinations/flightdots.h"
#include "ui/widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <array>

namespace fuseboard::ui {

namespace {

constexpr int kShape = 14;
constexpr int kGap = 16;

std::array<std::pair<telemetry::AttemptKind, QString>, 3> entries()
{
    using telemetry::AttemptKind;
    return {{{AttemptKind::success, FlightLegend::tr("succeeded")},
             {AttemptKind::failure, FlightLegend::tr("failed")},
             {AttemptKind::ignored, FlightLegend::tr("says nothing about the destination")}}};
}

} // namespace

FlightLegend::FlightLegend(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Legend: one dot an attempt, latency up; a disc succeeded, a diamond failed, a square says nothing about the destination"));
}

QSize FlightLegend::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextRole::small));
    int width = 0;
    for (const auto& [kind, text] : entries())
        width += kShape + metrics.horizontalAdvance(text) + kGap;
    return {width, metrics.height() + 2};
}

void FlightLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QFont font = textFont(TextRole::small);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setRenderHint(QPainter::Antialiasing);
    qreal x = 0;
    for (const auto& [kind, text] : entries()) {
        paintAttemptShape(painter, {x + 5, height() / 2.0}, kind, palette(), 0.5);
        painter.setPen(color(Token::muted, palette()));
        painter.drawText(QRectF(x + kShape, 0, metrics.horizontalAdvance(text) + 2, height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += kShape + metrics.horizontalAdvance(text) + kGap;
    }
}

} // namespace fuseboard::ui
