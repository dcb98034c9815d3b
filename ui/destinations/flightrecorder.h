// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/destinations/flightdots.h"
#include "ui/destinations/flightscale.h"
#include "ui/models/chartdata.h"
#include "ui/models/flightfeed.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace fuseboard::ui {

/// Every attempt as a dot on time and latency, the states of the breaker in a strip above, its transitions as marks. Dragging
/// moves through the history, the wheel zooms, and so do keys; hovering, or Ctrl with the arrows, reads a dot.
class FlightRecorder : public QWidget
{
    Q_OBJECT
public:
    explicit FlightRecorder(QWidget* parent = nullptr);

    /// What there is to look at: it cannot be left altogether.
    void setBounds(WallTime from, WallTime to);
    void setView(WallTime from, WallTime to);
    WallTime from() const { return m_scale.from; }
    WallTime to() const { return m_scale.to; }
    void setPicture(const FlightPicturePtr& picture);
    const FlightPicturePtr& picture() const { return m_picture; }
    /// oldest first; now: the state after the last of them; until: its end in the strip.
    void setTransitions(std::vector<store::TransitionRecord> transitions, BreakerState now, WallTime until);
    void setNextProbe(std::optional<WallTime> at);
    void select(qint64 transition);
    /// Reads that attempt, as hovering does; where it is not drawn, nothing.
    void readAttempt(qint64 attempt);
    qint64 selected() const { return m_selected; }
    int plotWidth() const { return int(m_scale.area.width()); }
    QPointF placeOf(qint64 attempt) const;   ///< null when it is not drawn
    QString readout() const;                 ///< what is read now, in one line; empty: nothing

    QSize sizeHint() const override { return {480, 262}; }
    QSize minimumSizeHint() const override { return {280, 150}; }

Q_SIGNALS:
    void viewChanged(); ///< by the operator
    void resized();
    void transitionChosen(qint64 transition);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void paintFocus(QPainter& painter);
    void paintAxes(QPainter& painter);
    void paintStrip(QPainter& painter);
    void paintMarks(QPainter& painter);
    void paintMark(QPainter& painter, const store::TransitionRecord& transition);
    void paintLabel(QPainter& painter, qreal x, const QString& text, const QColor& ink, int line);
    void paintNamed(QPainter& painter);
    void paintReadout(QPainter& painter);
    QRectF strip() const;
    QStringList readoutLines() const;

    void moveTo(WallTime from, WallTime to);
    void zoom(double factor, WallTime around);
    void showAll();
    void step(bool newer);
    const store::TransitionRecord* transitionNear(qreal x) const;
    const store::TransitionRecord* selectedTransition() const;
    void hover(QPointF point);
    void read(std::optional<size_t> dot);

    FlightScale m_scale;
    WallTime m_first{};
    WallTime m_last{};
    FlightPicturePtr m_picture;
    FlightDots m_dots;
    std::vector<store::TransitionRecord> m_transitions;
    std::vector<StateSpan> m_spans;
    std::optional<WallTime> m_nextProbe;
    qint64 m_selected = 0;
    std::optional<size_t> m_read;      ///< dot that is read
    std::optional<QPointF> m_pressed;
    WallTime m_pressedFrom{};
    bool m_dragging = false;
};

} // namespace fuseboard::ui
