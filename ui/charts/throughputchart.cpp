// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/throughputchart.h"

#include "ui/charts/plotview.h"
#include "ui/charts/redrawpace.h"
#include "ui/models/format.h"
#include "ui/widgets/legend.h"

#include <QEvent>
#include <QLineSeries>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr QMarginsF kEdges(50, 8, 10, 24);

QString stepName(Millis length)
{
    return length <= Millis(60'000) ? ThroughputChart::tr("rows a minute")
                                    : ThroughputChart::tr("rows in %1").arg(formatSpan(length));
}

QString shortCount(double value)
{
    return value >= 10'000 ? ThroughputChart::tr("%1 k").arg(formatDecimal(value / 1000, 0)) : formatCount(std::llround(value));
}

} // namespace

ThroughputChart::ThroughputChart(QWidget* parent)
    : ChartCard(tr("Throughput and latency"), parent)
    , m_bars(new PlotView)
    , m_latency(new PlotView)
    , m_pace(new RedrawPace(this))
{
    setObjectName(u"throughputChart"_s);
    m_bars->setObjectName(u"throughputPlot"_s);
    m_bars->setAccessibleName(tr("Rows delivered and failed over time; arrow keys read values"));
    m_bars->setEdges(kEdges);
    m_bars->paintOver = [this](QPainter& painter) { paintBars(painter); };
    m_bars->readout = [this](WallTime at) { return readout(at); };
    m_latency->setObjectName(u"latencyPlot"_s);
    m_latency->setAccessibleName(tr("Latency percentiles over time; arrow keys read values"));
    m_latency->setEdges(kEdges);
    m_latency->readout = [this](WallTime at) { return readout(at); };
    for (QLineSeries*& series : m_percentiles) {
        series = new QLineSeries;
        m_latency->attach(series);
    }
    m_bars->setMinimumHeight(110);
    m_latency->setMinimumHeight(110);
    body()->addWidget(m_bars, 11);
    body()->addWidget(new Legend({{Token::accent, 0, tr("delivered")}, {Token::red, 0, tr("failed")}}));
    body()->addWidget(m_latency, 10);
    body()->addWidget(new Legend({{Token::accent, 0, tr("p50")}, {Token::amber, 1, tr("p95")}, {Token::red, 2, tr("p99")}}));
    connect(m_bars, &PlotView::hoverChanged, this, [this] { m_latency->setHover(m_bars->hover()); });
    connect(m_latency, &PlotView::hoverChanged, this, [this] { m_bars->setHover(m_latency->hover()); });
    connect(m_pace, &RedrawPace::due, this, &ThroughputChart::redraw);
}

void ThroughputChart::setPicture(const TrafficPicture& picture)
{
    m_picture = picture;
    m_pace->request();
}

void ThroughputChart::redraw()
{
    m_bars->setTimes(m_picture.from, m_picture.to);
    m_latency->setTimes(m_picture.from, m_picture.to);
    double most = 3;
    double slowest = 100;
    std::array<QList<QPointF>, 3> points;
    for (const TrafficStep& step : m_picture.steps) {
        most = std::max(most, double(step.delivered + step.failed));
        slowest = std::max(slowest, step.p99Ms);
        if (step.p99Ms <= 0)
            continue;
        const double x = double(toEpochMs(step.from + step.length / 2));
        points[0] << QPointF(x, step.p50Ms);
        points[1] << QPointF(x, step.p95Ms);
        points[2] << QPointF(x, step.p99Ms);
    }
    const double step = roundUp(most / 3);
    m_bars->setValues(step * std::ceil(most / step), step, 0.04, shortCount);
    const double msStep = roundUp(slowest / 3);
    m_latency->setValues(msStep * std::ceil(slowest / msStep), msStep, 0.04,
                         [](double ms) { return ms == 0 ? u"0"_s : formatLatency(ms); });
    constexpr std::array kTokens{Token::accent, Token::amber, Token::red};
    for (size_t i = 0; i < points.size(); ++i) {
        m_percentiles[i]->setPen(curvePen(color(kTokens[i], palette()), int(i)));
        m_percentiles[i]->replace(points[i]);
    }
    const Millis length = m_picture.steps.empty() ? Millis(60'000) : m_picture.steps.front().length;
    setSubtitle(stepName(length));
    m_bars->viewport()->update();
    m_latency->viewport()->update();
}

void ThroughputChart::paintBars(QPainter& painter)
{
    const QRectF plot = m_bars->plot();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setClipRect(plot);
    const QColor delivered = blend(color(Token::accent, palette()), color(Token::panel, palette()), 0.75);
    const QColor failed = color(Token::red, palette());
    for (const TrafficStep& step : m_picture.steps) {
        const qreal left = std::round(m_bars->xOf(step.from));
        const qreal right = std::round(m_bars->xOf(step.from + step.length));
        const qreal width = std::max(1.0, right - left - (right - left > 3 ? 1 : 0));
        const qreal top = m_bars->yOf(double(step.delivered));
        painter.fillRect(QRectF(left, top, width, plot.bottom() - top), delivered);
        if (step.failed > 0) {
            const qreal high = std::min(top - 1, m_bars->yOf(double(step.delivered + step.failed)));
            painter.fillRect(QRectF(left, high, width, top - high), failed);
        }
    }
}

const TrafficStep* ThroughputChart::stepAt(WallTime at) const
{
    const auto it = std::ranges::find_if(m_picture.steps, [at](const TrafficStep& step) {
        return at >= step.from && at < step.from + step.length;
    });
    return it == m_picture.steps.end() ? nullptr : &*it;
}

std::vector<ReadoutRow> ThroughputChart::readout(WallTime at) const
{
    const TrafficStep* step = stepAt(at);
    std::vector<ReadoutRow> rows{{{}, formatInstant(step ? step->from : at, m_picture.to), {}}};
    if (!step)
        return rows;
    rows.push_back({color(Token::accent, palette()), tr("delivered"), formatCount(step->delivered)});
    rows.push_back({color(Token::red, palette()), tr("failed"), formatCount(step->failed)});
    if (step->p99Ms > 0) {
        rows.push_back({{}, tr("p50 / p95 / p99"),
                        u"%1 / %2 / %3"_s.arg(formatLatency(step->p50Ms), formatLatency(step->p95Ms), formatLatency(step->p99Ms))});
    }
    return rows;
}

void ThroughputChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        redraw();
    ChartCard::changeEvent(event);
}

} // namespace fuseboard::ui
