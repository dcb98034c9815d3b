// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"

#include <QString>

namespace fuseboard::ui {

enum class EngineCondition : quint8 { starting, running, pausedAll, offline, stopping, trouble, readOnly };

/// What the header line says about the engine.
struct EngineHeadline
{
    EngineCondition condition = EngineCondition::starting;
    QString state;         ///< "Running"
    QString stateDetail;   ///< what that means for the rows, for the tooltip
    QString rate;          ///< "10.0 rows/s"
    QString credits;       ///< "4,212 of 6,000 credits today"
    QString creditsDetail; ///< one line an account, for the tooltip
};

/// snapshot may be null.
EngineHeadline engineHeadline(const engine::EngineSnapshot* snapshot, bool readOnly);

} // namespace fuseboard::ui
