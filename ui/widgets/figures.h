// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

class QPainter;
class QRectF;

namespace fuseboard::ui {

// Tabular figures whatever the font: each digit sits in a cell as wide as the widest one, so numbers stand under each other
// and nothing moves while they change. (Qt 6.4 cannot switch a font's own "tnum" on.)

qreal figuresWidth(const QFont& font, const QString& text);
/// alignment: horizontal and vertical flags of Qt::Alignment. Uses the painter's pen.
void drawFigures(QPainter& painter, const QRectF& where, Qt::Alignment alignment, const QFont& font, const QString& text);

} // namespace fuseboard::ui
