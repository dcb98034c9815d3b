// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/exitcode.h"

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

ExitCode exitCodeFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::locked:
        return ExitCode::locked;
    case ErrorCode::notFound:
        return ExitCode::notFound;
    case ErrorCode::invalidArgument:
        return ExitCode::usage;
    case ErrorCode::parse:
        return ExitCode::unreadable;
    default:
        return ExitCode::failed;
    }
}

QString exitCodeText()
{
    return u"Exit codes:\n"
           "  0  done\n"
           "  1  failed, or the receipts do not match the journal\n"
           "  2  the command line is wrong\n"
           "  3  another Fuseboard holds the workspace; nothing was changed\n"
           "  4  no such workspace, destination, row, batch or secret\n"
           "  5  ran to its end, but rows are dead, ambiguous, or wait for the operator\n"
           "  6  an input file cannot be read, or nothing in it can be used\n"
           "  7  stopped by SIGINT or SIGTERM; nothing was lost, `fuseboardctl run` goes on\n"_s;
}

} // namespace fuseboard::ctl
