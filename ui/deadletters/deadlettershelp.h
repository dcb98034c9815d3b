// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/helptext.h"

namespace fuseboard::ui {

/// The help sheet of the dead-letter page: its keys, as they are in shortcuts.h, and what its search understands.
std::vector<HelpSection> deadLettersHelp();

} // namespace fuseboard::ui
