// SPDX-License-Identifier: GPL-3.0-or-later
// FlightRecorder: what it looks like.
#include "ui/destinations/flightrecorder.h"

#include "ui/models/format.h"
#include "ui/models/transitionmodel.h"
#include "ui/widgets/figures.h"
#include "ui/widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr qreal kStrip = 10;
constexpr int kMarks = 400; ///< more in sight would be a curtain: then openings only

QFont axisFont()
{
    QFont font = textFont(TextRole::small);
    font.setPixelSize(11);
    return font;
}

qreal crisp(qreal at)
{
    return std::floor(at) + 0.5;
}

} // namespace

QRectF FlightRecorder::strip() const
{
    return {m_scale.area.left(), m_scale.area.top() - kStrip - 8, m_scale.area.width(), kStrip};
}

void FlightRecorder::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintFocus(painter);
    if (m_scale.isEmpty())
        return;
    paintAxes(painter);
    paintStrip(painter);
    painter.save();
    painter.setClipRect(m_scale.area.adjusted(-1, -1, 1, 1));
    painter.drawImage(m_scale.area.topLeft(), m_dots.image(m_scale, devicePixelRatioF(), palette()));
    painter.restore();
    paintMarks(painter);
    paintNamed(painter);
    paintReadout(painter);
}

void FlightRecorder::paintFocus(QPainter& painter)
{
    if (!hasFocus())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::accent, palette()), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    painter.restore();
}

void FlightRecorder::paintAxes(QPainter& painter)
{
    const QRectF& area = m_scale.area;
    const QFont font = axisFont();
    const QColor grid = blend(color(Token::line, palette()), color(Token::panel, palette()), 0.65);
    const QColor ink = color(Token::muted, palette());
    for (const FlightScale::Tick& tick : m_scale.latencyTicks()) {
        painter.setPen(grid);
        painter.drawLine(QPointF(area.left(), crisp(tick.at)), QPointF(area.right(), crisp(tick.at)));
        painter.setPen(ink);
        drawFigures(painter, QRectF(0, tick.at - 10, area.left() - 8, 20), Qt::AlignRight | Qt::AlignVCenter, font, tick.label);
    }
    for (const FlightScale::Tick& tick : m_scale.timeTicks(72)) {
        const qreal x = crisp(tick.at);
        painter.setPen(grid);
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 4));
        painter.setPen(ink);
        const qreal width = figuresWidth(font, tick.label);
        const qreal left = std::clamp(x - width / 2, 0.0, this->width() - width);
        drawFigures(painter, QRectF(left, area.bottom() + 5, width, 16), Qt::AlignLeft | Qt::AlignTop, font, tick.label);
    }
}

void FlightRecorder::paintStrip(QPainter& painter)
{
    const QRectF where = strip();
    const QColor panel = color(Token::panel, palette());
    painter.fillRect(where, blend(color(Token::line, palette()), panel, 0.6)); // before and after what is known
    for (const StateSpan& span : m_spans) {
        const qreal from = std::max(where.left(), m_scale.xOf(span.from));
        const qreal to = std::min(where.right(), std::max(m_scale.xOf(span.to), m_scale.xOf(span.from) + 1.5));
        if (to <= from)
            continue;
        const QRectF bar(from, where.top(), to - from, where.height());
        const QColor state = stateColor(span.state, palette());
        painter.fillRect(bar, state);
        // Told apart without colour, as in the strips of the overview: open is hollow, half-open half as high, forced open barred.
        switch (span.state) {
        case BreakerState::closed: break;
        case BreakerState::halfOpen:
            painter.fillRect(QRectF(bar.left(), bar.top(), bar.width(), kStrip / 2), blend(state, panel, 0.3));
            break;
        case BreakerState::open: painter.fillRect(bar.adjusted(0, 3, 0, -3), blend(state, panel, 0.25)); break;
        case BreakerState::forcedOpen:
            for (qreal x = where.left() + 3; x < bar.right() - 1; x += 6) {
                if (x > bar.left())
                    painter.fillRect(QRectF(x, bar.top(), 1, bar.height()), panel);
            }
            break;
        case BreakerState::disabled:
        case BreakerState::metricsOnly:
            painter.fillRect(QRectF(bar.left(), bar.top(), bar.width(), 3), panel);
            painter.fillRect(QRectF(bar.left(), bar.bottom() - 3, bar.width(), 3), panel);
            break;
        }
    }
}

void FlightRecorder::paintMarks(QPainter& painter)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto inSight = [this](const store::TransitionRecord& t) { return t.at >= m_scale.from && t.at <= m_scale.to; };
    const auto many = std::ranges::count_if(m_transitions, inSight) > kMarks;
    const QColor panel = color(Token::panel, palette());
    for (const store::TransitionRecord& t : m_transitions) {
        if (!inSight(t) || t.id == m_selected || (many && t.to != BreakerState::open))
            continue;
        const qreal x = crisp(m_scale.xOf(t.at));
        painter.setPen(QPen(blend(stateColor(t.to, palette()), panel, 0.55), 1));
        painter.drawLine(QPointF(x, strip().top()), QPointF(x, m_scale.area.bottom()));
    }
    if (m_nextProbe && *m_nextProbe >= m_scale.from && *m_nextProbe <= m_scale.to) {
        const qreal x = crisp(m_scale.xOf(*m_nextProbe));
        const QColor ink = color(Token::amber, palette());
        painter.setPen(QPen(ink, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, strip().top()), QPointF(x, m_scale.area.bottom()));
        paintLabel(painter, x, tr("%1 next probe").arg(transitionTime(*m_nextProbe, m_last)), ink, 1);
    }
    if (const auto* chosen = selectedTransition(); chosen && inSight(*chosen))
        paintMark(painter, *chosen);
}

void FlightRecorder::paintMark(QPainter& painter, const store::TransitionRecord& transition)
{
    const qreal x = crisp(m_scale.xOf(transition.at));
    const QColor ink = stateColor(transition.to, palette());
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(ink, 2));
    painter.drawLine(QPointF(x, strip().top() - 3), QPointF(x, m_scale.area.bottom()));
    paintLabel(painter, x, u"%1 %2"_s.arg(transitionTime(transition.at, m_last), transitionWords(transition)), ink, 0);
}

/// Beside its line, where there is room: on the panel's colour, so that dots under it do not disturb.
void FlightRecorder::paintLabel(QPainter& painter, qreal x, const QString& text, const QColor& ink, int line)
{
    const QFont font = textFont(TextRole::small);
    const QFontMetricsF metrics(font);
    const QRectF& area = m_scale.area;
    const bool right = area.right() - x >= x - area.left();
    const qreal room = std::max(area.right() - x, x - area.left()) - 12;
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room - 8);
    const qreal width = figuresWidth(font, shown) + 8;
    const QRectF box(right ? x + 4 : x - 4 - width, area.top() + 3 + line * (metrics.height() + 5), width, metrics.height() + 4);
    painter.fillRect(box, color(Token::panel, palette()));
    painter.setPen(ink);
    drawFigures(painter, box.adjusted(4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, font, shown);
}

/// The attempts that the selected transition names, ringed.
void FlightRecorder::paintNamed(QPainter& painter)
{
    const auto* chosen = selectedTransition();
    if (!chosen || chosen->attempts.empty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(Token::text, palette()), 1.2));
    for (size_t i = 0; i < m_dots.count(); ++i) {
        const telemetry::AttemptDot& dot = m_dots.at(i);
        if (!dot.named || dot.at < m_scale.from || dot.at > m_scale.to)
            continue;
        if (std::ranges::find(chosen->attempts, AttemptId(dot.attempt)) != chosen->attempts.end())
            painter.drawEllipse(m_dots.place(i, m_scale), 5.5, 5.5);
    }
}

void FlightRecorder::paintReadout(QPainter& painter)
{
    if (!m_read)
        return;
    const QPointF at = m_dots.place(*m_read, m_scale);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAttemptShape(painter, at, m_dots.at(*m_read).kind, palette(), 1.6);
    const QFont font = textFont(TextRole::small);
    const QFontMetricsF metrics(font);
    const QStringList lines = readoutLines();
    qreal widest = 0;
    for (const QString& line : lines)
        widest = std::max(widest, figuresWidth(font, line));
    const qreal high = metrics.height() + 3;
    const QSizeF size(widest + 20, high * qreal(lines.size()) + 11);
    const qreal left = at.x() + 12 + size.width() <= width() ? at.x() + 12 : std::max(0.0, at.x() - 12 - size.width());
    const qreal top = std::clamp(at.y() - size.height() / 2, 2.0, std::max(2.0, height() - size.height() - 2));
    const QRectF box(QPointF(crisp(left), crisp(top)), size);
    painter.setPen(color(Token::line, palette()));
    painter.setBrush(color(Token::raised, palette()));
    painter.drawRoundedRect(box, kControlRadius, kControlRadius);
    qreal y = box.top() + 6;
    for (const QString& line : lines) {
        painter.setPen(color(y < box.top() + 7 ? Token::text : Token::muted, palette()));
        drawFigures(painter, QRectF(box.left() + 10, y, widest, high), Qt::AlignLeft | Qt::AlignVCenter, font, line);
        y += high;
    }
}

} // namespace fuseboard::ui
