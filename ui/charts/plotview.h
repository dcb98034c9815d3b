// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/charts/readoutbox.h"
#include "ui/charts/timemarks.h"
#include "ui/charts/timeticks.h"

#include <QChartView>
#include <QTimeZone>

#include <algorithm>
#include <functional>
#include <optional>

class QAbstractSeries;
class QValueAxis;

namespace fuseboard::ui {

/// A Qt Charts view in our looks: time to the right, one value up, a plot area with fixed edges so that what stands above
/// and below can share them. Axis texts and grid are painted here, where the font has tabular figures; the chart's own axes
/// only scale. No animation, no OpenGL. Private to ui/charts.
///
/// Mouse: hovering reads, dragging chooses a stretch of time, a double click goes back. Keys: left and right read, with Shift
/// they choose a stretch that Enter takes, + comes nearer, - and Backspace go back, Escape lets go.
class PlotView : public QChartView
{
    Q_OBJECT
public:
    explicit PlotView(QWidget* parent = nullptr);

    void setEdges(const QMarginsF& edges);
    void setTimes(WallTime from, WallTime to, const QTimeZone& zone = QTimeZone::systemTimeZone());
    /// labels at each step from 0 up to top; headroom: fraction kept free above top.
    void setValues(double top, double step, double headroom, std::function<QString(double)> label);
    /// What the values are counted in, above their axis: "credits", "ms".
    void setUnit(const QString& unit);
    void setMarks(const BreakerMarks& marks);
    void attach(QAbstractSeries* series);

    QSize sizeHint() const override { return {240, std::max(110, minimumHeight())}; }
    QRectF plot() const;
    qreal xOf(WallTime at) const;
    qreal yOf(double value) const;
    WallTime timeAt(qreal x) const;
    WallTime from() const { return m_from; }
    WallTime to() const { return m_to; }
    std::optional<WallTime> hover() const { return m_hover; }
    /// The reading line; elsewhere: another chart is read at that time, the box stays away.
    void setHover(std::optional<WallTime> at, bool elsewhere = false);
    /// What the box shows now, line by line, as for a screen reader.
    QStringList readoutTexts() const;

    /// Painted beneath the grid (bands) and above the series (limits, marks).
    std::function<void(QPainter&)> paintUnder;
    std::function<void(QPainter&)> paintOver;
    /// Head line and rows of the box beside the hovered instant.
    std::function<std::vector<ReadoutRow>(WallTime)> readout;

Q_SIGNALS:
    void hoverChanged();
    void spanChosen(fuseboard::WallTime from, fuseboard::WallTime to);
    void backWanted();
    void menuWanted(const QPoint& global);

protected:
    /// Nothing is typed here: what is scrolled into sight is the whole plot, not where a text cursor would be.
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override { return QWidget::inputMethodQuery(query); }
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    std::vector<ReadoutRow> readoutRows() const;
    void moveBy(Millis step, bool choosing);
    bool chooseAnchored();
    void paintChosen(QPainter& painter) const;

    QMarginsF m_edges{48, 20, 12, 22};
    WallTime m_from{};
    WallTime m_to{};
    QTimeZone m_zone;
    QValueAxis* m_timeAxis;
    QValueAxis* m_valueAxis;
    double m_top = 1;
    double m_step = 1;
    std::function<QString(double)> m_label;
    QString m_unit;
    TimeMarks m_marks;
    std::optional<WallTime> m_hover;
    bool m_elsewhere = false;
    std::optional<WallTime> m_anchor;    ///< where dragging, or choosing by keys, began
    bool m_dragging = false;
};

} // namespace fuseboard::ui
