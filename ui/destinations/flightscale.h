// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace fuseboard::ui {

/// Where an instant and a latency lie on the flight recorder: time to the right, latency up, by powers of ten.
struct FlightScale
{
    QRectF area;
    WallTime from{};
    WallTime to{};
    int lowest = 3;   ///< power of ten, in microseconds, at the bottom
    int highest = 7;  ///< and at the top

    bool isEmpty() const { return area.isEmpty() || to <= from; }
    Millis span() const { return to - from; }
    qreal xOf(WallTime at) const;
    qreal yOf(double log10Us) const; ///< what is off the scale lies on its edge
    WallTime timeAt(qreal x) const;

    struct Tick
    {
        qreal at = 0;
        QString label;
    };
    /// Round instants of the system's time zone, down to the second, at most one each so many pixels.
    std::vector<Tick> timeTicks(int pixels) const;
    std::vector<Tick> latencyTicks() const;
};

} // namespace fuseboard::ui
