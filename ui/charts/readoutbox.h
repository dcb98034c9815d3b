// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace fuseboard::ui {

/// One line of the box that hovering shows.
struct ReadoutRow
{
    QColor swatch;   ///< invalid: none
    QString label;
    QString value;
};

/// Beside x, inside of area, which is width wide with its edges. Rows that have no room are counted in the last line.
void paintReadout(QPainter& painter, const std::vector<ReadoutRow>& rows, qreal x, const QRectF& area, qreal width, const QPalette& palette);

} // namespace fuseboard::ui
