// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcard.h"
#include "ui/models/chartpictures.h"

class QAreaSeries;
class QLineSeries;

namespace fuseboard::ui {

class FigureLabel;
class PlotView;
class RedrawPace;

/// Credits of an account over its day: what was spent, the limit with its warning marks, and where the pace leads.
class CreditBurnChart : public ChartCard
{
    Q_OBJECT
public:
    explicit CreditBurnChart(QWidget* parent = nullptr);
    void setPicture(const BurnPicture& picture);
    const BurnPicture& picture() const { return m_picture; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void redraw();
    void restyle();
    void paintMarks(QPainter& painter);
    QString unit() const;

    BurnPicture m_picture;
    PlotView* m_plot;
    RedrawPace* m_pace;
    QLineSeries* m_spent;
    QLineSeries* m_floor;
    QAreaSeries* m_area;
    QLineSeries* m_forecast;
    FigureLabel* m_figures;
    FigureLabel* m_outlook;
};

} // namespace fuseboard::ui
