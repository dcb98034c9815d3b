// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/deskjob.h"
#include "core/store/operationrepository.h"

#include <memory>

namespace fuseboard::engine {

/// The job that goes on with an operation that a former run of the program left unfinished; null for one whose kind has no
/// job, or has nothing to go on with.
std::unique_ptr<DeskJob> resumedJob(const store::OperationRecord& operation);

} // namespace fuseboard::engine
