// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fuseboard::ui {

/// Tells screen readers what our own widgets are: figures and states are text, charts are charts, a job's line has a value,
/// pages and cards are groups. Once per process; the theme does it.
void installAccessibility();

} // namespace fuseboard::ui
