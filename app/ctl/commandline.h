// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "app/ctl/exitcode.h"
#include "app/ctl/invocation.h"

#include <memory>
#include <optional>

namespace fuseboard::ctl {

/// What the arguments ask for: a command with its options, or a text to show and the code to end with.
struct CommandLine
{
    const Command* command = nullptr;
    std::unique_ptr<QCommandLineParser> parser;
    GlobalOptions options;

    QString text; ///< when there is no command to run: help, version, or what is wrong
    ExitCode code = ExitCode::ok;
};

/// arguments as the program got them, its own name first. Global options may stand before or after the command.
CommandLine parseCommandLine(const QStringList& arguments, const std::vector<Command>& commands);

/// $FUSEBOARD_WORKSPACE, else default.fuseboard in the user's data folder.
QString defaultWorkspace();

} // namespace fuseboard::ctl
