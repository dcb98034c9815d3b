// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QIcon>

namespace fuseboard::ui {

/// A line icon of resources/icons, drawn in the given colour token of whatever palette the application has when it is
/// painted; sharp at any scale.
QIcon lineIcon(const QString& name, Token token = Token::text);
/// The same drawn straight on a painter; for delegates and paint events.
void paintIcon(QPainter& painter, const QRectF& where, const QString& name, const QColor& ink);

} // namespace fuseboard::ui
