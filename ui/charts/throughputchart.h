// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcard.h"
#include "ui/models/chartpictures.h"

#include <array>

class QLineSeries;

namespace fuseboard::ui {

class PlotView;
struct ReadoutRow;
class RedrawPace;

/// What went out and how long it took, all destinations together: delivered and failed a step as bars, latency percentiles
/// beneath on the same time axis.
class ThroughputChart : public ChartCard
{
    Q_OBJECT
public:
    explicit ThroughputChart(QWidget* parent = nullptr);
    void setPicture(const TrafficPicture& picture);

protected:
    void changeEvent(QEvent* event) override;

private:
    void redraw();
    void paintBars(QPainter& painter);
    const TrafficStep* stepAt(WallTime at) const;
    std::vector<ReadoutRow> readout(WallTime at) const;

    TrafficPicture m_picture;
    PlotView* m_bars;
    PlotView* m_latency;
    RedrawPace* m_pace;
    std::array<QLineSeries*, 3> m_percentiles{};
};

} // namespace fuseboard::ui
