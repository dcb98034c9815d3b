// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace fuseboard::ui {

/// What the shapes of the flight recorder stand for.
class FlightLegend : public QWidget
{
    Q_OBJECT
public:
    explicit FlightLegend(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace fuseboard::ui
