// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/timescale.h"

#include "ui/deadletters/attemptline.h"
#include "ui/models/format.h"

#include <QPainter>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kLegendLine = 18;
constexpr int kScaleLine = 20;
constexpr int kSwatch = 10;

int entryWidth(const QFontMetrics& metrics, Phase phase)
{
    return kSwatch + 5 + metrics.horizontalAdvance(phaseWord(phase)) + 12;
}

} // namespace

TimeScale::TimeScale(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"attemptScale"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimeScale::show(const AttemptTimeline& timeline)
{
    m_phases = timeline.phases;
    m_scaleUs = timeline.scaleUs;
    m_stepUs = timeline.stepUs;
    QStringList words;
    for (const Phase phase : m_phases)
        words.append(phaseWord(phase));
    setAccessibleName(m_scaleUs > 0 ? tr("Scale from 0 to %1; phases: %2").arg(formatLatency(double(m_scaleUs) / 1000), words.join(u", "_s))
                                    : QString());
    setToolTip(accessibleName());
    setVisible(m_scaleUs > 0);
    updateGeometry();
    update();
}

int TimeScale::legendLines(int width) const
{
    const QFontMetrics metrics(textFont(TextRole::small));
    int lines = 1;
    int x = AttemptLine::kLeft;
    for (const Phase phase : m_phases) {
        const int wide = entryWidth(metrics, phase);
        if (x > AttemptLine::kLeft && x + wide - 12 > width - 14) {
            ++lines;
            x = AttemptLine::kLeft;
        }
        x += wide;
    }
    return lines;
}

QSize TimeScale::sizeHint() const
{
    return {240, 8 + kLegendLine * legendLines(width()) + kScaleLine};
}

void TimeScale::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (legendLines(event->oldSize().width()) != legendLines(width()))
        updateGeometry();
}

void TimeScale::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QFont font = textFont(TextRole::small);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    int x = AttemptLine::kLeft;
    int y = 6;
    for (const Phase phase : m_phases) {
        const int wide = entryWidth(metrics, phase);
        if (x > AttemptLine::kLeft && x + wide - 12 > width() - 14) {
            x = AttemptLine::kLeft;
            y += kLegendLine;
        }
        const QRect swatch(x, y + 4, kSwatch, 9);
        painter.fillRect(swatch, phaseBrush(phase, palette()));
        painter.setPen(color(Token::muted, palette()));
        painter.drawText(QRect(x + kSwatch + 5, y, wide, kLegendLine), int(Qt::AlignLeft | Qt::AlignVCenter), phaseWord(phase));
        x += wide;
    }
    if (m_scaleUs <= 0)
        return;
    y += kLegendLine;
    const double track = std::max(20, width() - AttemptLine::kLeft - AttemptLine::kRight);
    painter.fillRect(QRectF(AttemptLine::kLeft, height() - 1, track, 1), color(Token::line, palette()));
    for (qint64 at = 0; at <= m_scaleUs; at += m_stepUs) {
        const double tick = AttemptLine::kLeft + track * double(at) / double(m_scaleUs);
        painter.fillRect(QRectF(tick, height() - 4, 1, 4), color(Token::grey, palette()));
        const bool first = at == 0;
        const QRectF place(first ? tick : tick - 40, y, 80, kScaleLine - 4);
        painter.setPen(color(Token::muted, palette()));
        painter.drawText(place, int((first ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter),
                         first ? u"0"_s : formatLatency(double(at) / 1000));
    }
}

} // namespace fuseboard::ui
