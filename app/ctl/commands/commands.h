// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace fuseboard::ctl {

Command demoCommand();
Command submitCommand();
Command runCommand();
Command statusCommand();
Command deadListCommand();
Command deadShowCommand();
Command deadEditCommand();
Command deadReplayCommand();
Command deadSettleCommand();
Command deadDiscardCommand();
Command deadExportCommand();
Command destinationAddCommand();
Command destinationListCommand();
Command destinationShowCommand();
Command destinationResumeCommand();
Command destinationFallbackCommand();
Command cacheImportCommand();
Command cacheListCommand();
Command cacheClearCommand();
Command secretSetCommand();
Command breakerTripCommand();
Command breakerResetCommand();
Command reportCommand();
Command practiceServeCommand();
Command practiceCheckCommand();

} // namespace fuseboard::ctl
