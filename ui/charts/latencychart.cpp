// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/latencychart.h"

#include "ui/charts/plotview.h"
#include "ui/charts/throughputchart.h"
#include "ui/models/format.h"
#include "ui/widgets/legend.h"

#include <QLineSeries>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr std::array kTokens{Token::accent, Token::amber, Token::red};

} // namespace

LatencyChart::LatencyChart(QWidget* parent)
    : ChartCard(tr("Latency"), parent)
    , m_plot(new PlotView)
    , m_legend(new Legend({}))
{
    setObjectName(u"latencyChart"_s);
    m_plot->setObjectName(u"latencyPlot"_s);
    m_plot->setAccessibleName(tr("Latency percentiles over time; arrow keys read values"));
    m_plot->setEdges({50, 20, 10, 24});
    m_plot->readout = [this](WallTime at) {
        const TrafficStep* step = stepShownAt(m_picture, at, *m_plot);
        std::vector<ReadoutRow> rows{{{}, formatInstant(step ? step->from : at, m_picture.to), {}}};
        if (!step || step->p99Ms <= 0)
            return rows;
        rows.push_back({color(kTokens[0], palette()), tr("p50"), formatLatency(step->p50Ms)});
        rows.push_back({color(kTokens[1], palette()), tr("p95"), formatLatency(step->p95Ms)});
        rows.push_back({color(kTokens[2], palette()), tr("p99"), formatLatency(step->p99Ms)});
        return rows;
    };
    m_plot->setMinimumHeight(110);
    adopt(m_plot);
    body()->addWidget(m_plot, 1);
    m_legend->setObjectName(u"latencyLegend"_s);
    m_legend->setToolTip(tr("So many of 100 requests took no longer; the figures are those of the latest minute"));
    body()->addWidget(m_legend);
}

void LatencyChart::setPicture(const TrafficPicture& picture)
{
    m_picture = picture;
    requestRedraw();
}

std::function<ChartTable()> LatencyChart::table() const
{
    return [picture = m_picture] { return latencyTable(picture); };
}

QLineSeries* LatencyChart::seriesAt(size_t index)
{
    if (index == m_series.size()) {
        m_series.push_back(new QLineSeries);
        m_plot->attach(m_series.back());
    }
    return m_series[index];
}

void LatencyChart::redraw()
{
    m_plot->setMarks(m_picture.marks);
    m_plot->setTimes(m_picture.from, m_picture.to);
    double slowest = 100;
    const TrafficStep* last = nullptr;
    std::vector<std::array<QList<QPointF>, 3>> pieces;
    WallTime end{};
    for (const TrafficStep& step : m_picture.steps) {
        if (step.p99Ms <= 0)
            continue;
        if (pieces.empty() || step.from > end)
            pieces.emplace_back();
        end = step.from + step.length;
        // At its middle; the step that is not over ends with the picture.
        const double x = double(toEpochMs(step.from + (std::min(end, std::max(m_picture.to, step.from)) - step.from) / 2));
        pieces.back()[0] << QPointF(x, step.p50Ms);
        pieces.back()[1] << QPointF(x, step.p95Ms);
        pieces.back()[2] << QPointF(x, step.p99Ms);
        if (end > m_picture.from && step.from < m_picture.to) {
            slowest = std::max(slowest, step.p99Ms);
            last = &step;
        }
    }
    const bool seconds = slowest >= 3'000;
    const double unit = seconds ? 1'000 : 1;
    const double ms = roundUp(slowest / 3 / unit) * unit;
    m_plot->setUnit(seconds ? tr("s") : tr("ms"));
    m_plot->setValues(ms * std::ceil(slowest / ms), ms, 0.04, [unit, ms](double value) {
        return formatDecimal(value / unit, std::fmod(ms / unit, 1.0) == 0.0 ? 0 : 1);
    });
    size_t used = 0;
    for (auto& piece : pieces) {
        for (size_t i = 0; i < piece.size(); ++i) {
            if (piece[i].size() == 1) { // a lone reading is a dash, not nothing; at the right edge as well
                const double dash = double((m_picture.to - m_picture.from).count()) / 60;
                const QPointF begin(std::min(piece[i].first().x(), double(toEpochMs(m_picture.to)) - dash), piece[i].first().y());
                piece[i] = {begin, begin + QPointF(dash, 0)};
            }
            QLineSeries* series = seriesAt(used++);
            series->setPen(curvePen(color(kTokens[i], palette()), int(i)));
            series->replace(piece[i]);
            series->setVisible(true);
        }
    }
    for (; used < m_series.size(); ++used)
        m_series[used]->setVisible(false);
    setSubtitle(last ? tr("of a request") : tr("nothing was sent"));
    const auto figure = [&](const QString& name, double value) { return last ? name + u' ' + formatLatency(value) : name; };
    m_legend->setEntries({{kTokens[0], 0, figure(tr("p50"), last ? last->p50Ms : 0)},
                          {kTokens[1], 1, figure(tr("p95"), last ? last->p95Ms : 0)},
                          {kTokens[2], 2, figure(tr("p99"), last ? last->p99Ms : 0)}});
    m_plot->viewport()->update();
}

} // namespace fuseboard::ui
