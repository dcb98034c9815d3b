// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace fuseboard::ui {

/// What is made after its window comes last in it for Tab: this puts it after its neighbour. The neighbour may be one that Tab
/// passes over (a container, hidden or not), of which QWidget::setTabOrder() takes no notice. Both are in one window.
void tabAfter(QWidget* before, QWidget* widget);

} // namespace fuseboard::ui
