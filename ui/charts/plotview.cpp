// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotview.h"

#include "ui/widgets/figures.h"
#include "ui/widgets/theme.h"

#include <QChart>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace fuseboard::ui {

namespace {

constexpr int kMarkLines = 4;
constexpr qreal kLeastDrag = 5;

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

PlotView::PlotView(QWidget* parent)
    : QChartView(parent)
    , m_zone(QTimeZone::systemTimeZone())
    , m_timeAxis(new QValueAxis(this))
    , m_valueAxis(new QValueAxis(this))
{
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    viewport()->setAutoFillBackground(false);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(160, 120);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->setMargins({});
    for (QValueAxis* axis : {m_timeAxis, m_valueAxis}) {
        axis->setVisible(false);
        chart()->addAxis(axis, axis == m_timeAxis ? Qt::AlignBottom : Qt::AlignLeft);
    }
}

void PlotView::setEdges(const QMarginsF& edges)
{
    m_edges = edges;
    chart()->setPlotArea(plot());
}

void PlotView::setTimes(WallTime from, WallTime to, const QTimeZone& zone)
{
    m_zone = zone;
    if (from == m_from && to == m_to)
        return;
    m_from = from;
    m_to = to;
    m_timeAxis->setRange(double(toEpochMs(from)), double(toEpochMs(to)));
    m_marks.arrange(m_from, m_to, plot());
}

void PlotView::setValues(double top, double step, double headroom, std::function<QString(double)> label)
{
    m_label = std::move(label);
    m_step = step;
    const double full = top * (1 + headroom);
    if (full == m_top)
        return;
    m_top = full;
    m_valueAxis->setRange(0, full);
}

void PlotView::setUnit(const QString& unit)
{
    m_unit = unit;
}

void PlotView::setMarks(const BreakerMarks& marks)
{
    m_marks.setMarks(marks);
    m_marks.arrange(m_from, m_to, plot());
}

void PlotView::attach(QAbstractSeries* series)
{
    chart()->addSeries(series);
    series->attachAxis(m_timeAxis);
    series->attachAxis(m_valueAxis);
}

QRectF PlotView::plot() const
{
    return QRectF(viewport()->rect()).marginsRemoved(m_edges);
}

qreal PlotView::xOf(WallTime at) const
{
    const QRectF area = plot();
    const double span = double((m_to - m_from).count());
    return span <= 0 ? area.left() : area.left() + area.width() * double((at - m_from).count()) / span;
}

qreal PlotView::yOf(double value) const
{
    const QRectF area = plot();
    return area.bottom() - area.height() * value / m_top;
}

WallTime PlotView::timeAt(qreal x) const
{
    const QRectF area = plot();
    const double share = area.width() <= 0 ? 0 : std::clamp((x - area.left()) / area.width(), 0.0, 1.0);
    return m_from + Millis(qint64(double((m_to - m_from).count()) * share));
}

void PlotView::setHover(std::optional<WallTime> at, bool elsewhere)
{
    if (at)
        at = elsewhere && (*at < m_from || *at > m_to) ? std::nullopt : std::optional(std::clamp(*at, m_from, m_to));
    if (at == m_hover && elsewhere == m_elsewhere)
        return;
    m_hover = at;
    m_elsewhere = elsewhere;
    viewport()->update();
    if (!elsewhere)
        Q_EMIT hoverChanged();
}

std::vector<ReadoutRow> PlotView::readoutRows() const
{
    if (!m_hover || m_elsewhere || !readout)
        return {};
    std::vector<ReadoutRow> rows = readout(*m_hover);
    for (const QString& text : m_marks.textsAt(xOf(*m_hover), kMarkLines))
        rows.push_back({{}, text, {}});
    return rows;
}

QStringList PlotView::readoutTexts() const
{
    QStringList lines;
    for (const ReadoutRow& row : readoutRows())
        lines << (row.value.isEmpty() ? row.label : row.label + u": " + row.value);
    return lines;
}

void PlotView::drawBackground(QPainter* painter, const QRectF&)
{
    const QRectF area = plot();
    if (area.isEmpty())
        return;
    painter->setRenderHint(QPainter::Antialiasing, false);
    if (paintUnder) {
        painter->save();
        paintUnder(*painter);
        painter->restore();
    }
    const QFont font = axisFont();
    const QColor grid = blend(color(Token::line, palette()), color(Token::panel, palette()), 0.65);
    const QColor ink = color(Token::muted, palette());
    for (double value = 0; m_step > 0 && value <= m_top * 1.0001; value += m_step) {
        const qreal y = crisp(yOf(value));
        painter->setPen(grid);
        painter->drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        if (!m_label)
            continue;
        painter->setPen(ink);
        drawFigures(*painter, QRectF(0, y - 10, area.left() - 8, 20), Qt::AlignRight | Qt::AlignVCenter, font, m_label(value));
    }
    painter->setPen(ink);
    drawFigures(*painter, QRectF(0, 0, area.left() + 60, 14), Qt::AlignLeft | Qt::AlignVCenter, font, m_unit);
    if (m_to <= m_from)
        return;
    for (const TimeTick& tick : timeTicks(m_from, m_to, int(area.width() / 52), m_zone)) {
        const qreal x = crisp(xOf(tick.at));
        painter->setPen(grid);
        painter->drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 4));
        painter->setPen(ink);
        const qreal width = figuresWidth(font, tick.label);
        const qreal left = std::min(x - width / 2, area.right() + m_edges.right() - width);
        drawFigures(*painter, QRectF(left, area.bottom() + 6, width, 16), Qt::AlignLeft | Qt::AlignTop, font, tick.label);
    }
}

void PlotView::drawForeground(QPainter* painter, const QRectF&)
{
    if (paintOver) {
        painter->save();
        paintOver(*painter);
        painter->restore();
    }
    m_marks.paint(*painter, palette());
    paintChosen(*painter);
    if (m_hover) {
        const QRectF area = plot();
        const qreal x = crisp(xOf(*m_hover));
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(QPen(color(Token::muted, palette()), 1, Qt::DotLine));
        painter->drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        if (const auto rows = readoutRows(); !rows.empty() && !m_dragging)
            paintReadout(*painter, rows, x, area, width(), palette());
    }
    if (hasFocus()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(color(Token::accent, palette()));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(plot().adjusted(-2.5, -2.5, 2.5, 2.5), 3, 3);
    }
}

void PlotView::paintChosen(QPainter& painter) const
{
    if (!m_anchor || !m_hover || *m_anchor == *m_hover)
        return;
    const QRectF area = plot();
    const qreal left = xOf(std::min(*m_anchor, *m_hover));
    const qreal right = xOf(std::max(*m_anchor, *m_hover));
    QColor tint = color(Token::accent, palette());
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(tint);
    tint.setAlpha(48);
    painter.setBrush(tint);
    painter.drawRect(QRectF(crisp(left), area.top() + 0.5, right - left, area.height() - 1));
}

void PlotView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    chart()->setPlotArea(plot());
    m_marks.arrange(m_from, m_to, plot());
}

void PlotView::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    if (event->button() != Qt::LeftButton || !plot().adjusted(-4, -16, 4, 4).contains(event->position()))
        return;
    m_dragging = true;
    m_anchor = timeAt(event->position().x());
    setHover(m_anchor);
}

void PlotView::mouseMoveEvent(QMouseEvent* event)
{
    const QRectF area = plot();
    const qreal x = event->position().x();
    if (m_to <= m_from || (!m_dragging && (x < area.left() || x > area.right())))
        setHover({});
    else
        setHover(timeAt(x));
}

void PlotView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_dragging || event->button() != Qt::LeftButton)
        return;
    m_dragging = false;
    const bool far = m_anchor && std::abs(xOf(*m_anchor) - event->position().x()) >= kLeastDrag;
    if (far && chooseAnchored())
        return;
    m_anchor.reset();
    viewport()->update();
}

void PlotView::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_anchor.reset();
    if (event->button() == Qt::LeftButton)
        Q_EMIT backWanted();
}

void PlotView::contextMenuEvent(QContextMenuEvent* event)
{
    event->accept();
    Q_EMIT menuWanted(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(plot().center().toPoint()) : event->globalPos());
}

void PlotView::leaveEvent(QEvent* event)
{
    if (!hasFocus() || !m_anchor)
        setHover({});
    QChartView::leaveEvent(event);
}

bool PlotView::chooseAnchored()
{
    if (!m_anchor || !m_hover || *m_anchor == *m_hover)
        return false;
    const auto [from, to] = std::minmax(*m_anchor, *m_hover);
    const WallTime begin = from;
    const WallTime end = to;
    m_anchor.reset();
    setHover({});
    Q_EMIT spanChosen(begin, end);
    return true;
}

void PlotView::moveBy(Millis step, bool choosing)
{
    const WallTime at = m_hover && !m_elsewhere ? *m_hover : step < Millis(0) ? m_to : m_from;
    if (choosing && !m_anchor)
        m_anchor = at;
    else if (!choosing)
        m_anchor.reset();
    setHover(m_hover && !m_elsewhere ? at + step : at);
    setAccessibleDescription(readoutTexts().join(u", "));
}

void PlotView::keyPressEvent(QKeyEvent* event)
{
    const bool choosing = event->modifiers().testFlag(Qt::ShiftModifier);
    const Millis step = (m_to - m_from) / 60;
    switch (event->key()) {
    case Qt::Key_Left: moveBy(-step, choosing); return;
    case Qt::Key_Right: moveBy(step, choosing); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: chooseAnchored(); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: {
        const WallTime middle = m_hover.value_or(m_from + (m_to - m_from) / 2);
        const Millis quarter = (m_to - m_from) / 4;
        Q_EMIT spanChosen(std::max(m_from, middle - quarter), std::min(m_to, middle + quarter));
        return;
    }
    case Qt::Key_Minus:
    case Qt::Key_Backspace: Q_EMIT backWanted(); return;
    case Qt::Key_Escape:
        if (m_hover || m_anchor) {
            m_anchor.reset();
            setHover({});
            viewport()->update();
            return;
        }
        [[fallthrough]];
    default: QWidget::keyPressEvent(event); // a view of its own would scroll
    }
}

void PlotView::focusOutEvent(QFocusEvent* event)
{
    m_anchor.reset();
    setHover({});
    QChartView::focusOutEvent(event);
}

} // namespace fuseboard::ui
