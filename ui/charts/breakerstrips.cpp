// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/breakerstrips.h"

#include "ui/models/format.h"
#include "ui/widgets/figures.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/standinglook.h"
#include "ui/widgets/statelook.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kRow = 18;
constexpr int kBar = 7;
constexpr int kHold = 5;  ///< of what holds, within the bar
constexpr qreal kHatch = 4;

} // namespace

BreakerStrips::BreakerStrips(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
}

void BreakerStrips::setPicture(const HealthPicture& picture)
{
    const bool resized = picture.lines.size() != m_picture.lines.size();
    m_picture = picture;
    if (resized)
        updateGeometry();
    update();
}

void BreakerStrips::setEdges(int left, int right)
{
    if (left == m_left && right == m_right)
        return;
    m_left = left;
    m_right = right;
    update();
}

void BreakerStrips::setHover(std::optional<WallTime> at)
{
    m_hover = at;
    update();
}

QSize BreakerStrips::sizeHint() const
{
    return {200, heightOf(int(m_picture.lines.size()))};
}

int BreakerStrips::heightOf(int lines)
{
    return lines * kRow + 2;
}

qreal BreakerStrips::xOf(WallTime at) const
{
    const double span = double((m_picture.to - m_picture.from).count());
    const double fraction = span <= 0 ? 0 : double((at - m_picture.from).count()) / span;
    return m_left + (width() - m_left - m_right) * std::clamp(fraction, 0.0, 1.0);
}

void BreakerStrips::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect seen = visibleRegion().boundingRect();
    for (int i = std::max(0, seen.top() / kRow); i < int(m_picture.lines.size()) && i * kRow <= seen.bottom(); ++i)
        paintLine(painter, i);
    if (m_hover) {
        const qreal x = std::floor(xOf(*m_hover)) + 0.5;
        painter.setPen(QPen(color(Token::muted, palette()), 1, Qt::DotLine));
        painter.drawLine(QPointF(x, 0), QPointF(x, height()));
    }
}

void BreakerStrips::paintLine(QPainter& painter, int index)
{
    const HealthLine& line = m_picture.lines[size_t(index)];
    const QRect row(0, index * kRow, width(), kRow);
    const QColor ink = color(healthToken(line.health, line.judged), palette());
    const QFont font = textFont(TextRole::small);
    const int middle = row.center().y();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(curvePen(ink, index));
    painter.drawLine(QPointF(0, middle + 0.5), QPointF(16, middle + 0.5));
    painter.setFont(font);
    painter.setPen(color(index == m_hovered ? Token::text : Token::muted, palette()));
    const QRect name(22, row.top(), m_left - 30, kRow);
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(line.name, Qt::ElideRight, name.width()));
    for (const StateSpan& span : line.spans) {
        const qreal from = xOf(span.from);
        const qreal to = std::max(xOf(span.to), from + 1.5);
        const QRectF bar(from, middle - kBar / 2, to - from, kBar);
        const QColor state = stateColor(span.state, palette());
        painter.fillRect(bar, state);
        if (span.state == BreakerState::closed)
            continue;
        // Told apart without colour: open is notched, half-open half as high, forced open barred.
        const QColor panel = color(Token::panel, palette());
        if (span.state == BreakerState::halfOpen)
            painter.fillRect(QRectF(bar.left(), bar.top(), bar.width(), kBar / 2.0), blend(state, panel, 0.3));
        else if (span.state == BreakerState::open)
            painter.fillRect(bar.adjusted(1, 2, -1, -2), panel);
        else if (span.state == BreakerState::forcedOpen) {
            for (qreal x = bar.left() + 3; x < bar.right() - 1; x += 6)
                painter.fillRect(QRectF(x, bar.top(), 1, kBar), panel);
        } else {
            painter.fillRect(bar.adjusted(0, 2, 0, -2), state);
            painter.fillRect(QRectF(bar.left(), bar.top(), bar.width(), 2), panel);
            painter.fillRect(QRectF(bar.left(), bar.bottom() - 2, bar.width(), 2), panel);
        }
    }
    for (const HoldSpan& hold : line.holds)
        paintHold(painter, hold, middle);
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    painter.setPen(ink);
    drawFigures(painter, row, Qt::AlignRight | Qt::AlignVCenter, strong,
                line.judged ? formatDecimal(line.score, 1) : QString(QChar(kDash)));
}

/// Over the breaker's bar, which shows above and below it: hatched, since nothing goes out whatever the breaker says.
void BreakerStrips::paintHold(QPainter& painter, const HoldSpan& hold, int middle)
{
    const qreal from = xOf(hold.from);
    const QRectF bar(from, middle - kHold / 2, std::max(xOf(hold.to) - from, 2.0), kHold);
    const QColor ink = color(standingLook(hold.standing, BreakerState::closed).token, palette());
    painter.save();
    painter.setClipRect(bar.adjusted(0, -1, 0, 1));
    painter.fillRect(bar.adjusted(0, -1, 0, 1), color(Token::panel, palette()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.6));
    for (qreal x = std::floor(bar.left() / kHatch) * kHatch - kHold; x < bar.right(); x += kHatch)
        painter.drawLine(QPointF(x, bar.bottom()), QPointF(x + kHold, bar.top()));
    painter.restore();
}

bool BreakerStrips::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::HoverMove: {
        const int y = static_cast<QHoverEvent*>(event)->position().toPoint().y();
        const int index = y >= 0 && y / kRow < int(m_picture.lines.size()) ? y / kRow : -1;
        if (index != m_hovered) {
            m_hovered = index;
            update();
            Q_EMIT lineHovered(index);
        }
        break;
    }
    case QEvent::HoverLeave:
        m_hovered = -1;
        update();
        Q_EMIT lineHovered(-1);
        break;
    case QEvent::ToolTip: {
        auto* help = static_cast<QHelpEvent*>(event);
        const int index = help->pos().y() / kRow;
        if (index < 0 || index >= int(m_picture.lines.size()))
            break;
        const HealthLine& line = m_picture.lines[size_t(index)];
        QString text = line.name;
        for (const StateSpan& span : line.spans) {
            if (help->pos().x() < xOf(span.from) || help->pos().x() > xOf(span.to))
                continue;
            text = tr("%1: %2 from %3 to %4").arg(line.name, stateWord(span.state), formatExact(span.from), formatExact(span.to));
            if (!span.cause.isEmpty())
                text += u'\n' + span.cause;
        }
        for (const HoldSpan& hold : line.holds) {
            if (help->pos().x() >= xOf(hold.from) && help->pos().x() <= std::max(xOf(hold.to), xOf(hold.from) + 2))
                text += u'\n' + tr("%1 from %2 to %3").arg(standingWord(hold.standing), formatExact(hold.from), formatExact(hold.to));
        }
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    default: break;
    }
    return QWidget::event(event);
}

Token healthToken(engine::HealthWord word, bool judged)
{
    if (!judged)
        return Token::grey;
    switch (word) {
    case engine::HealthWord::healthy: return Token::green;
    case engine::HealthWord::degraded: return Token::amber;
    case engine::HealthWord::unhealthy: return Token::red;
    case engine::HealthWord::noData: return Token::grey;
    }
    return Token::grey;
}

} // namespace fuseboard::ui
