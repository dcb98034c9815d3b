// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

class QWidget;

namespace fuseboard::ui {

/// Before a control is hidden or disabled: its focus, if it has it, goes to the first of the heirs that can take it. Left to
/// itself it would wander on to whatever comes next in the window, where the next Space does something else. True when nothing
/// is left to do.
bool handFocusOn(QWidget* from, std::initializer_list<QWidget*> heirs);

} // namespace fuseboard::ui
