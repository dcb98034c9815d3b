// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/throughputchart.h"

#include "ui/charts/plotview.h"
#include "ui/models/format.h"
#include "ui/widgets/legend.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr qreal kLeastBar = 3;

QString shortCount(double value)
{
    return value >= 10'000 ? ThroughputChart::tr("%1 k").arg(formatDecimal(value / 1000, 0)) : formatCount(std::llround(value));
}

} // namespace

QString stepName(Millis length)
{
    return length <= Millis(60'000) ? ThroughputChart::tr("rows a minute")
                                    : ThroughputChart::tr("rows in %1").arg(formatSpan(length));
}

const TrafficStep* stepAt(const TrafficPicture& picture, WallTime at)
{
    const auto after = std::ranges::upper_bound(picture.steps, at, {}, &TrafficStep::from);
    if (after == picture.steps.begin())
        return nullptr;
    const TrafficStep& step = *std::prev(after);
    return at < step.from + step.length ? &step : nullptr;
}

const TrafficStep* stepShownAt(const TrafficPicture& picture, WallTime at, const PlotView& plot)
{
    const TrafficStep* step = stepAt(picture, at);
    if (step || picture.steps.empty())
        return step;
    const TrafficStep& last = picture.steps.back(); // drawn wider than it is
    return last.from <= picture.to && plot.xOf(at) >= plot.plot().right() - kLeastBar && plot.xOf(last.from) >= plot.plot().right() - kLeastBar ? &last : nullptr;
}

ThroughputChart::ThroughputChart(QWidget* parent)
    : ChartCard(tr("Throughput"), parent)
    , m_plot(new PlotView)
{
    setObjectName(u"throughputChart"_s);
    m_plot->setObjectName(u"throughputPlot"_s);
    m_plot->setAccessibleName(tr("Rows delivered, failed and turned away over time; arrow keys read values"));
    m_plot->setEdges({50, 20, 10, 24});
    m_plot->setUnit(tr("rows"));
    m_plot->paintOver = [this](QPainter& painter) { paintBars(painter); };
    m_plot->readout = [this](WallTime at) {
        const TrafficStep* step = stepShownAt(m_picture, at, *m_plot);
        std::vector<ReadoutRow> rows{{{}, formatInstant(step ? step->from : at, m_picture.to), {}}};
        if (!step)
            return rows;
        rows.push_back({color(Token::accent, palette()), tr("delivered"), formatCount(step->delivered)});
        rows.push_back({color(Token::red, palette()), tr("failed"), formatCount(step->failed)});
        rows.push_back({color(Token::grey, palette()), tr("turned away"), formatCount(step->turnedAway)});
        return rows;
    };
    m_plot->setMinimumHeight(110);
    adopt(m_plot);
    body()->addWidget(m_plot, 1);
    auto* legend = new Legend({{Token::accent, 0, tr("delivered")}, {Token::red, 0, tr("failed")}, {Token::grey, 0, tr("turned away")}});
    legend->setObjectName(u"throughputLegend"_s);
    legend->setToolTip(tr("Turned away: put off by an answer such as 401, 402 or 429, or taken back before it left. What waits without having been tried is on the cards."));
    body()->addWidget(legend);
}

void ThroughputChart::setPicture(const TrafficPicture& picture)
{
    m_picture = picture;
    requestRedraw();
}

std::function<ChartTable()> ThroughputChart::table() const
{
    return [picture = m_picture] { return throughputTable(picture); };
}

void ThroughputChart::redraw()
{
    m_plot->setMarks(m_picture.marks);
    m_plot->setTimes(m_picture.from, m_picture.to);
    double most = 3;
    for (const TrafficStep& step : m_picture.steps) {
        if (step.from + step.length > m_picture.from && step.from < m_picture.to)
            most = std::max(most, double(step.delivered + step.failed + step.turnedAway));
    }
    const double step = roundUp(most / 3);
    m_plot->setValues(step * std::ceil(most / step), step, 0.04, shortCount);
    setSubtitle(stepName(m_picture.steps.empty() ? Millis(60'000) : m_picture.steps.front().length));
    m_plot->viewport()->update();
}

void ThroughputChart::paintBars(QPainter& painter)
{
    const QRectF plot = m_plot->plot();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setClipRect(plot);
    const QColor panel = color(Token::panel, palette());
    const QBrush delivered = blend(color(Token::accent, palette()), panel, 0.75);
    const QBrush failed = color(Token::red, palette());
    const QBrush turnedAway = color(Token::grey, palette());
    for (const TrafficStep& step : m_picture.steps) {
        qreal left = std::round(m_plot->xOf(step.from));
        qreal right = std::round(m_plot->xOf(step.from + step.length));
        if (right < plot.left() || left > plot.right())
            continue;
        // The step that runs, and the one that the picture begins in, are seen however little of them is in it.
        left = std::min(left, plot.right() - kLeastBar);
        right = std::max(right, plot.left() + kLeastBar);
        const qreal width = std::max(1.0, right - left - (right - left > 3 ? 1 : 0));
        qreal bottom = plot.bottom();
        double sum = 0;
        const auto stack = [&](qint64 rows, const QBrush& brush) {
            if (rows <= 0)
                return;
            sum += double(rows);
            const qreal top = std::min(bottom - 1, m_plot->yOf(sum)); // one row of many is seen all the same
            painter.fillRect(QRectF(left, top, width, bottom - top), brush);
            bottom = top;
        };
        stack(step.delivered, delivered);
        stack(step.failed, failed);
        stack(step.turnedAway, turnedAway);
    }
}

} // namespace fuseboard::ui
