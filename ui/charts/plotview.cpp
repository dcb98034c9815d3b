// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotview.h"

#include "ui/models/format.h"
#include "ui/widgets/figures.h"
#include "ui/widgets/theme.h"

#include <QChart>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace fuseboard::ui {

namespace {

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

void PlotView::setHover(std::optional<WallTime> at)
{
    if (at)
        at = std::clamp(*at, m_from, m_to);
    if (at == m_hover)
        return;
    m_hover = at;
    viewport()->update();
    Q_EMIT hoverChanged();
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
    if (m_hover)
        drawReadout(*painter);
    if (hasFocus()) {
        painter->setPen(color(Token::accent, palette()));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(plot().adjusted(-2.5, -2.5, 2.5, 2.5), 3, 3);
    }
}

void PlotView::drawReadout(QPainter& painter)
{
    const QRectF area = plot();
    const qreal x = crisp(xOf(*m_hover));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(color(Token::muted, palette()), 1, Qt::DotLine));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    const std::vector<ReadoutRow> rows = readout ? readout(*m_hover) : std::vector<ReadoutRow>();
    if (rows.empty())
        return;
    const QFont font = textFont(TextRole::small);
    const QFontMetricsF metrics(font);
    qreal labels = 0;
    qreal values = 0;
    for (const ReadoutRow& row : rows) {
        labels = std::max(labels, figuresWidth(font, row.label) + (row.swatch.isValid() ? 14 : 0));
        values = std::max(values, figuresWidth(font, row.value));
    }
    const qreal line = metrics.height() + 3;
    const QSizeF size(labels + (values > 0 ? values + 16 : 0) + 20, line * qreal(rows.size()) + 11);
    const qreal left = x + 12 + size.width() <= width() ? x + 12 : std::max(0.0, x - 12 - size.width());
    const QRectF box(QPointF(crisp(left), crisp(area.top() + 4)), size);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(Token::line, palette()));
    painter.setBrush(color(Token::raised, palette()));
    painter.drawRoundedRect(box, kControlRadius, kControlRadius);
    qreal y = box.top() + 6;
    for (const ReadoutRow& row : rows) {
        qreal text = box.left() + 10;
        if (row.swatch.isValid()) {
            painter.fillRect(QRectF(text, y + line / 2 - 2, 8, 3), row.swatch);
            text += 14;
        }
        painter.setPen(color(row.value.isEmpty() ? Token::text : Token::muted, palette()));
        drawFigures(painter, QRectF(text, y, labels, line), Qt::AlignLeft | Qt::AlignVCenter, font, row.label);
        painter.setPen(color(Token::text, palette()));
        drawFigures(painter, QRectF(box.left(), y, box.width() - 10, line), Qt::AlignRight | Qt::AlignVCenter, font, row.value);
        y += line;
    }
}

void PlotView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    chart()->setPlotArea(plot());
}

void PlotView::mouseMoveEvent(QMouseEvent* event)
{
    const QRectF area = plot();
    const QPointF at = event->position();
    if (at.x() < area.left() || at.x() > area.right() || m_to <= m_from) {
        setHover({});
        return;
    }
    setHover(m_from + Millis(qint64(double((m_to - m_from).count()) * (at.x() - area.left()) / area.width())));
}

void PlotView::leaveEvent(QEvent* event)
{
    setHover({});
    QChartView::leaveEvent(event);
}

void PlotView::keyPressEvent(QKeyEvent* event)
{
    const bool left = event->key() == Qt::Key_Left;
    if (event->key() == Qt::Key_Escape && m_hover) {
        setHover({});
    } else if (left || event->key() == Qt::Key_Right) {
        const Millis step = (m_to - m_from) / 60;
        setHover(m_hover ? *m_hover + (left ? -step : step) : left ? m_to : m_from);
    } else {
        QChartView::keyPressEvent(event);
    }
}

void PlotView::focusOutEvent(QFocusEvent* event)
{
    setHover({});
    QChartView::focusOutEvent(event);
}

} // namespace fuseboard::ui
