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
        deadListCommand(),
        deadShowCommand(),
        deadEditCommand(),
        deadReplayCommand(),
        deadSettleCommand(),
        deadDiscardCommand(),
        deadExportCommand(),
        destinationAddCommand(),
        destinationListCommand(),
        destinationShowCommand(),
        destinationResumeCommand(),
        secretSetCommand(),
        accountSetCommand(),
        creditsShowCommand(),
        creditsLimitCommand(),
        creditsCorrectCommand(),
        breakerTripCommand(),
        breakerResetCommand(),
        reportCommand(),
        practiceServeCommand(),
        practiceCheckCommand(),
    };
    return commands;
}

} // namespace fuseboard::ctl
