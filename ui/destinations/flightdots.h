// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telemetry/attemptcells.h"
#include "ui/destinations/flightscale.h"

#include <QImage>
#include <QPalette>

#include <array>
#include <optional>
#include <vector>

namespace fuseboard::ui {

/// The dots of the flight recorder, drawn pixel by pixel from stamps: 100,000 of them take a few milliseconds, where a
/// painter takes a few hundred. Delivered is a disc, failed a diamond, what says nothing about the destination a square.
class FlightDots
{
public:
    /// Heights are worked out once a picture.
    void setDots(const std::vector<telemetry::AttemptDot>* dots);
    size_t count() const { return m_dots ? m_dots->size() : 0; }
    const telemetry::AttemptDot& at(size_t index) const { return (*m_dots)[index]; }
    /// Powers of ten that all of them lie between.
    std::pair<int, int> powers() const { return m_powers; }

    /// Transparent, as large as the scale's area.
    const QImage& image(const FlightScale& scale, qreal ratio, const QPalette& palette);
    void forgetImage() { m_drawn.reset(); }

    QPointF place(size_t index, const FlightScale& scale) const;
    /// The dot that is nearest to that point, within reach pixels.
    std::optional<size_t> nearest(QPointF point, const FlightScale& scale, qreal reach) const;
    /// The next one in time to the right or left of that instant, among those in the scale's period.
    std::optional<size_t> beside(std::optional<size_t> index, bool right, const FlightScale& scale) const;

private:
    struct Drawn
    {
        QRectF area;
        WallTime from{};
        WallTime to{};
        int lowest = 0;
        int highest = 0;
        qreal ratio = 1;
        QRgb ink = 0;
        bool operator==(const Drawn&) const = default;
    };
    void draw(const FlightScale& scale, qreal ratio, const QPalette& palette);

    const std::vector<telemetry::AttemptDot>* m_dots = nullptr;
    std::vector<float> m_heights; ///< log10 of microseconds
    std::pair<int, int> m_powers{4, 6};
    QImage m_image;
    std::optional<Drawn> m_drawn;
};

/// The shape of a kind, for dots, legend and hover alike.
void paintAttemptShape(QPainter& painter, QPointF centre, telemetry::AttemptKind kind, const QPalette& palette, qreal grow = 0);

} // namespace fuseboard::ui
