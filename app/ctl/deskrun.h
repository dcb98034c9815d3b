// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/invocation.h"
#include "core/engine/deskjob.h"

namespace fuseboard::ctl {

/// Runs a job of the operation desk to its end, after what a former run left unfinished, with its progress on the terminal.
/// The first SIGINT or SIGTERM cancels it, which takes back what it has done; a second one ends the program, and the job goes
/// on with the next start. ended comes on the main thread; when the desk cannot start, the invocation fails instead.
void runDeskJob(Invocation& invocation, app::Session& session, std::unique_ptr<engine::DeskJob> job,
                std::function<void(const engine::DeskProgress&)> ended);

} // namespace fuseboard::ctl
