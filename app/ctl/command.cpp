// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include "app/ctl/commands/commands.h"

namespace fuseboard::ctl {

const std::vector<Command>& allCommands()
{
    static const std::vector<Command> commands{
        demoCommand(),
        submitCommand(),
        runCommand(),
        statusCommand(),
        healthCommand(),
        deadListCommand(),
        deadShowCommand(),
        deadEditCommand(),
        deadReplayCommand(),
        replaysCommand(),
        deadAllowCommand(),
        deadSettleCommand(),
        deadDiscardCommand(),
        deadMoveCommand(),
        deadNoteCommand(),
        deadTagCommand(),
        deadUndoCommand(),
        deadRedoCommand(),
        deadExportCommand(),
        deadImportCommand(),
        operationsCommand(),
        batchExportCommand(),
        destinationAddCommand(),
        destinationListCommand(),
        destinationShowCommand(),
        destinationLimitsCommand(),
        destinationSetCommand(),
        destinationResumeCommand(),
        destinationStandbyCommand(),
        destinationRotateCommand(),
        destinationOdometerCommand(),
        destinationFallbackCommand(),
        cacheImportCommand(),
        cacheListCommand(),
        cacheClearCommand(),
        destinationTestCommand(),
        lintCommand(),
        secretSetCommand(),
        accountAddCommand(),
        accountSetCommand(),
        creditsShowCommand(),
        creditsLimitCommand(),
        creditsCorrectCommand(),
        breakerTripCommand(),
        breakerReleaseCommand(),
        breakerResetCommand(),
        breakerProbeCommand(),
        breakerDisableCommand(),
        breakerMeasureCommand(),
        breakerSetCommand(),
        breakerHistoryCommand(),
        breakerWhatIfCommand(),
        retentionOnCommand(),
        retentionOffCommand(),
        retentionShowCommand(),
        retentionRunCommand(),
        alertsSetCommand(),
        alertsOnCommand(),
        alertsOffCommand(),
        alertsTestCommand(),
        alertsListCommand(),
        reportCommand(),
        practiceServeCommand(),
        practiceCheckCommand(),
    };
    return commands;
}

} // namespace fuseboard::ctl
