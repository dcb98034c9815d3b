// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcard.h"
#include "ui/models/chartpictures.h"

class QLineSeries;

namespace fuseboard::ui {

class BreakerStrips;
class PlotView;
class RedrawPace;

/// Health score of each destination over the range, with the bands of the words, and the breaker strips beneath.
class HealthChart : public ChartCard
{
    Q_OBJECT
public:
    explicit HealthChart(QWidget* parent = nullptr);
    void setPicture(const HealthPicture& picture);
    const HealthPicture& picture() const { return m_picture; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void redraw();
    void paintBands(QPainter& painter);
    void paintEnds(QPainter& painter);
    QLineSeries* seriesAt(size_t index);

    HealthPicture m_picture;
    PlotView* m_plot;
    BreakerStrips* m_strips;
    RedrawPace* m_pace;
    std::vector<QLineSeries*> m_series; ///< reused from redraw to redraw; one a piece of a curve
};

} // namespace fuseboard::ui
