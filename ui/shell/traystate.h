// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "ui/widgets/statelook.h"

namespace fuseboard::ui {

/// The worst of the board, as the tray shows it: shape, colour, and words for its tooltip.
struct TrayState
{
    StateShape shape = StateShape::dash;
    Token token = Token::grey;
    QString words;            ///< one line a thing
    bool pausedAll = false;
    bool operator==(const TrayState&) const = default;
};

/// snapshot may be null. The store first, then what is open, held, without network, half-open, forced open, paused; all well
/// last.
TrayState trayState(const engine::EngineSnapshot* snapshot, bool readOnly);

} // namespace fuseboard::ui
