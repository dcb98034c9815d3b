// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/paletteentry.h"

class QAbstractButton;

namespace fuseboard::ui {

/// The command palette's line for a button: its words, its keys, whether it can be pressed now. title: other words than the
/// button's; keys: when the page handles them, not the button. why: what to say while it is disabled; empty: its tooltip.
PaletteEntry buttonEntry(QAbstractButton* button, const QString& group, const QString& title = {}, const QString& keys = {},
                         const QString& why = {});

} // namespace fuseboard::ui
