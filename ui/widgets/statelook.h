// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

class QPainter;
class QRectF;

namespace fuseboard::ui {

/// Shapes that tell states apart without colour.
enum class StateShape : quint8 { disc, half, ring, ringLock, dash, dot, bars, square, diamond, triangle, slash, hourglass };

/// How a state is shown: shape, colour and word, always together.
struct StateLook
{
    StateShape shape = StateShape::dash;
    Token token = Token::grey;
    QString word;
    bool operator==(const StateLook&) const = default;
};

StateLook stateLook(BreakerState state);
/// reason tells the kinds of dead letters apart: rejected, too large, exhausted…
StateLook stateLook(RowState state, Reason reason = Reason::none);

QString stateWord(BreakerState state);
QString stateWord(RowState state);
QString reasonWord(Reason reason); ///< empty for none

/// where: a square, 10 to 14 px.
void paintStateShape(QPainter& painter, const QRectF& where, StateShape shape, const QColor& ink);

} // namespace fuseboard::ui
