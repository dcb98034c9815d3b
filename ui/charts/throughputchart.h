// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcard.h"

namespace fuseboard::ui {

class PlotView;

/// What went out, all destinations together: rows delivered, failed and put off in each step, as stacked bars.
class ThroughputChart : public ChartCard
{
    Q_OBJECT
public:
    explicit ThroughputChart(QWidget* parent = nullptr);
    void setPicture(const TrafficPicture& picture);
    const TrafficPicture& picture() const { return m_picture; }

    std::function<ChartTable()> table() const override;
    QString fileName() const override { return QStringLiteral("throughput.csv"); }

protected:
    void redraw() override;

private:
    void paintBars(QPainter& painter);

    TrafficPicture m_picture;
    PlotView* m_plot;
};

/// "rows a minute", "rows in 2 h".
QString stepName(Millis length);
/// The step at that time; null: nothing was sent then.
const TrafficStep* stepAt(const TrafficPicture& picture, WallTime at);
/// The same as drawn: the step that runs takes a few pixels, though its part of the picture may be less than one.
const TrafficStep* stepShownAt(const TrafficPicture& picture, WallTime at, const PlotView& plot);

} // namespace fuseboard::ui
