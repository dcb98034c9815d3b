// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/invocation.h"
#include "core/engine/deskjob.h"
#include "core/store/operationrepository.h"

namespace fuseboard::ctl {

/// Opens the workspace, hands the job to the operation desk, and calls ended on the main thread when it ends well. What a former
/// run left unfinished on the same rows goes first. A failure ends the invocation with its message; SIGINT and SIGTERM cancel
/// the job: what it had done is taken back, and the invocation ends with ExitCode::stopped.
void runOnDesk(Invocation& invocation, std::unique_ptr<engine::DeskJob> job, std::function<void(const engine::DeskProgress&)> ended);

/// One operation on these rows; JSON {done: n, "leftAlone": n, "operation": id}, or a line "312 rows discarded, 3 left alone: …".
void runBulk(Invocation& invocation, store::NewOperation operation, std::vector<RowId> rows, const QString& jsonName, const QString& done);

} // namespace fuseboard::ctl
