// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telemetry/alert.h"
#include "core/telemetry/alertfacts.h"
#include "core/telemetry/alertsettings.h"

#include <vector>

namespace fuseboard::telemetry {

// The alerts in words: what happened, what it means for the rows, what to do (ui.md). Translated where a translator is
// installed. at is left to the caller.

Alert breakerOpenedAlert(const DestinationFacts&);
Alert breakerClosedAlert(const DestinationFacts&);
Alert failureRateAlert(const DestinationFacts&);
Alert throttledAlert(const DestinationFacts&);
Alert deadLettersAlert(const DestinationFacts&, qint64 grown, int minutes);
Alert odometerAlert(const DestinationFacts&, LifeStage stage);
Alert heldAlert(const DestinationFacts&);
Alert heldAlert(const AccountFacts&);
Alert burnAlert(const AccountFacts&, const AlertSettings&);
Alert balanceAlert(const AccountFacts&);
Alert budgetAlert(const BudgetFacts&, int percent);
Alert stuckAlert(const BatchFacts&, WallTime now);
Alert networkAlert();
Alert storeAlert(const QString& trouble);
/// Of what was held back: its titles, the first of them.
Alert summaryAlert(const std::vector<Alert>& held);
/// To see that the way works.
Alert testAlert(WallTime at);

} // namespace fuseboard::telemetry
