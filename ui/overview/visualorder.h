// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace fuseboard::ui {

/// The widgets under root that Tab reaches, as its layouts place them: line by line, from left to right; those that are hidden
/// now, too. Root itself comes first.
QList<QWidget*> visualOrder(QWidget* root);

/// Tab goes through them in this order, from the first one on.
void setTabOrderOf(const QList<QWidget*>& widgets);

} // namespace fuseboard::ui
