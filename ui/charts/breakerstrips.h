// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/chartpictures.h"
#include "ui/widgets/theme.h"

#include <QWidget>

namespace fuseboard::ui {

/// Below the health curves, on the same time axis: one strip a destination with the states of its breaker, its name and line
/// sample on the left, its score on the right.
class BreakerStrips : public QWidget
{
    Q_OBJECT
public:
    explicit BreakerStrips(QWidget* parent = nullptr);

    void setPicture(const HealthPicture& picture);
    void setEdges(int left, int right);
    void setHover(std::optional<WallTime> at);
    /// Index of the line under the pointer; -1: none.
    int hoveredLine() const { return m_hovered; }

    QSize sizeHint() const override;
    static int heightOf(int lines);
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void lineHovered(int index);

protected:
    void paintEvent(QPaintEvent*) override;
    bool event(QEvent* event) override;

private:
    qreal xOf(WallTime at) const;
    void paintHold(QPainter& painter, const HoldSpan& hold, int middle);
    void paintLine(QPainter& painter, int index);

    HealthPicture m_picture;
    int m_left = 100;
    int m_right = 44;
    std::optional<WallTime> m_hover;
    int m_hovered = -1;
};

/// Colour of a health curve: by its word; grey without one.
Token healthToken(engine::HealthWord word, bool judged);

} // namespace fuseboard::ui
