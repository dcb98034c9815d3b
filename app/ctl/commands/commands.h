// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "core/base/result.h"

namespace fuseboard::store { class Connection; struct Account; }

namespace fuseboard::ctl {

Command demoCommand();
Command submitCommand();
Command runCommand();
Command statusCommand();
Command healthCommand();
Command deadListCommand();
Command deadShowCommand();
Command deadEditCommand();
Command deadReplayCommand();
Command replaysCommand();
Command deadAllowCommand();
Command deadSettleCommand();
Command deadDiscardCommand();
Command deadMoveCommand();
Command deadNoteCommand();
Command deadTagCommand();
Command deadUndoCommand();
Command deadRedoCommand();
Command deadExportCommand();
Command deadImportCommand();
Command operationsCommand();
Command batchExportCommand();
Command destinationAddCommand();
Command destinationListCommand();
Command destinationShowCommand();
Command destinationLimitsCommand();
Command destinationResumeCommand();
Command destinationStandbyCommand();
Command destinationRotateCommand();
Command destinationOdometerCommand();
Command destinationSetCommand();
Command destinationFallbackCommand();
Command cacheImportCommand();
Command cacheListCommand();
Command cacheClearCommand();
Command destinationTestCommand();
Command lintCommand();
Command secretSetCommand();
Command accountAddCommand();
Command accountSetCommand();
Command creditsShowCommand();
Command creditsLimitCommand();
Command creditsCorrectCommand();
Command breakerTripCommand();
Command breakerReleaseCommand();
Command breakerResetCommand();
Command breakerProbeCommand();
Command breakerDisableCommand();
Command breakerMeasureCommand();
Command breakerSetCommand();
Command breakerHistoryCommand();
Command breakerWhatIfCommand();
Command retentionOnCommand();
Command retentionOffCommand();
Command retentionShowCommand();
Command retentionRunCommand();
Command alertsSetCommand();
Command alertsOnCommand();
Command alertsOffCommand();
Command alertsTestCommand();
Command alertsListCommand();
Command reportCommand();
Command practiceServeCommand();
Command practiceCheckCommand();

/// ErrorCode::notFound names the accounts that exist.
Result<store::Account> accountNamed(store::Connection& connection, const QString& name);

} // namespace fuseboard::ctl
