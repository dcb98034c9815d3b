// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/chartpictures.h"

#include <QPalette>
#include <QRectF>

#include <functional>

class QPainter;

namespace fuseboard::ui {

/// Transitions of breakers over a chart: a line in the new state's colour with its shape on top. Those that fall together
/// share a shape with their number.
class TimeMarks
{
public:
    void setMarks(BreakerMarks marks) { m_marks = std::move(marks); }
    /// Groups them for a plot of that width; call when the times, the marks or the plot changed.
    void arrange(WallTime from, WallTime to, const QRectF& plot);
    void paint(QPainter& painter, const QPalette& palette) const;
    /// What happened within a few pixels of x, at most so many lines; empty: nothing.
    QStringList textsAt(qreal x, int most) const;

    size_t groups() const { return m_groups.size(); }
    /// Where the numbers and shapes are; none lies over another.
    std::vector<QRectF> spans() const;

    static constexpr qreal kReach = 6;
    static constexpr qreal kShape = 9; ///< its height above the plot

private:
    struct Group
    {
        qreal x = 0;
        std::vector<size_t> members;
    };
    QString summaryOf(const Group& group) const;
    /// Shape and number of a group, as they stand above the plot.
    QRectF spanOf(const Group& group) const;
    static QFont countFont();
    bool countsRight(const Group& group, qreal width) const;

    BreakerMarks m_marks;
    std::vector<Group> m_groups;
    QRectF m_plot;
    WallTime m_to{};
};

} // namespace fuseboard::ui
