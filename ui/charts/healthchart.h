// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcard.h"
#include "ui/models/chartpictures.h"

class QLineSeries;
class QScrollArea;

namespace fuseboard::ui {

class BreakerStrips;
class PlotView;

/// Health score of each destination over the range, with the bands of the words, and the breaker strips beneath.
class HealthChart : public ChartCard
{
    Q_OBJECT
public:
    explicit HealthChart(QWidget* parent = nullptr);
    void setPicture(const HealthPicture& picture);
    const HealthPicture& picture() const { return m_picture; }

    std::function<ChartTable()> table() const override;
    QString fileName() const override { return QStringLiteral("health-score.csv"); }

protected:
    void redraw() override;

private:
    void paintBands(QPainter& painter);
    void paintEnds(QPainter& painter);
    QLineSeries* seriesAt(size_t index);

    HealthPicture m_picture;
    PlotView* m_plot;
    BreakerStrips* m_strips;
    QScrollArea* m_scroll;
    std::vector<QLineSeries*> m_series; ///< reused from redraw to redraw; one a piece of a curve
};

} // namespace fuseboard::ui
