// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>

namespace fuseboard::ui {

/// Somewhere in the window that a card, a notice or a command leads to. What is not set is left as it is.
struct Place
{
    QString page;                   ///< Page::pageId()
    DestinationId destination = {};
    BatchId batch = {};
    QString tab = {};               ///< of the page, its own stable word: "breaker"
    QString search = {};            ///< of the dead letters: what to look for
    RowId row = {};                 ///< of the dead letters: this one, also if it is none any more
};

} // namespace fuseboard::ui
