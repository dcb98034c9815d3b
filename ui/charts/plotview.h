// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/charts/timeticks.h"

#include <QChartView>
#include <QColor>
#include <QTimeZone>

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

class QLineSeries;
class QAbstractSeries;
class QValueAxis;

namespace fuseboard::ui {

/// One line of the box that hovering shows.
struct ReadoutRow
{
    QColor swatch;   ///< invalid: none
    QString label;
    QString value;
};

/// A Qt Charts view in our looks: time to the right, one value up, a plot area with fixed edges so that what stands above
/// and below can share them. Axis texts and grid are painted here, where the font has tabular figures; the chart's own axes
/// only scale. No animation, no OpenGL. Private to ui/charts.
class PlotView : public QChartView
{
    Q_OBJECT
public:
    explicit PlotView(QWidget* parent = nullptr);

    void setEdges(const QMarginsF& edges);
    void setTimes(WallTime from, WallTime to, const QTimeZone& zone = QTimeZone::systemTimeZone());
    /// labels at each step from 0 up to top; headroom: fraction kept free above top.
    void setValues(double top, double step, double headroom, std::function<QString(double)> label);
    void attach(QAbstractSeries* series);

    QSize sizeHint() const override { return {240, std::max(110, minimumHeight())}; }
    QRectF plot() const;
    qreal xOf(WallTime at) const;
    qreal yOf(double value) const;
    WallTime from() const { return m_from; }
    WallTime to() const { return m_to; }
    std::optional<WallTime> hover() const { return m_hover; }
    void setHover(std::optional<WallTime> at);

    /// Painted beneath the grid (bands) and above the series (limits, marks).
    std::function<void(QPainter&)> paintUnder;
    std::function<void(QPainter&)> paintOver;
    /// Head line and rows of the box beside the hovered instant.
    std::function<std::vector<ReadoutRow>(WallTime)> readout;

Q_SIGNALS:
    void hoverChanged();

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void drawReadout(QPainter& painter);

    QMarginsF m_edges{48, 8, 12, 22};
    WallTime m_from{};
    WallTime m_to{};
    QTimeZone m_zone;
    QValueAxis* m_timeAxis;
    QValueAxis* m_valueAxis;
    double m_top = 1;
    double m_step = 1;
    std::function<QString(double)> m_label;
    std::optional<WallTime> m_hover;
};

} // namespace fuseboard::ui
