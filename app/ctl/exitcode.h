// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace fuseboard::ctl {

/// What fuseboardctl ends with; the same for every command, listed in each --help.
enum class ExitCode {
    ok = 0,
    failed = 1,     ///< it did not work, or the receipts do not match the journal
    usage = 2,      ///< the command line is wrong
    locked = 3,     ///< another Fuseboard holds the workspace
    notFound = 4,   ///< no such workspace, destination, row, batch or secret
    leftOver = 5,   ///< it ran to its end, but rows are dead, ambiguous, or wait for the operator
    unreadable = 6, ///< an input file cannot be read, or nothing in it can be used
    stopped = 7,    ///< ended early by SIGINT or SIGTERM; nothing was lost
};

ExitCode exitCodeFor(ErrorCode code);
/// The list of exit codes as --help shows it.
QString exitCodeText();

} // namespace fuseboard::ctl
