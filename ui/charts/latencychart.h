// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcard.h"

#include <array>

class QLineSeries;

namespace fuseboard::ui {

class Legend;
class PlotView;

/// How long requests took, all destinations together: the 50th, 95th and 99th percentile of each step.
class LatencyChart : public ChartCard
{
    Q_OBJECT
public:
    explicit LatencyChart(QWidget* parent = nullptr);
    void setPicture(const TrafficPicture& picture);
    const TrafficPicture& picture() const { return m_picture; }

    std::function<ChartTable()> table() const override;
    QString fileName() const override { return QStringLiteral("latency.csv"); }

protected:
    void redraw() override;

private:
    QLineSeries* seriesAt(size_t index);

    TrafficPicture m_picture;
    PlotView* m_plot;
    Legend* m_legend;
    std::vector<QLineSeries*> m_series; ///< three a piece: a stretch without a request has no latency
};

} // namespace fuseboard::ui
