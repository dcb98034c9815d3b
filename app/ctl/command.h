// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QString>

#include <functional>
#include <vector>

namespace fuseboard::ctl {

class Invocation;

/// One command of fuseboardctl. run() may return before the work is done; the invocation ends it.
struct Command
{
    QString words;   ///< "dead list"
    QString syntax;  ///< of its own arguments: "FILE --to NAME"
    QString summary; ///< one line
    QString details; ///< paragraphs and examples for --help
    int minArguments = 0;
    int maxArguments = 0;
    std::function<void(QCommandLineParser&)> declare; ///< adds its options; may be empty
    std::function<void(Invocation&, const QCommandLineParser&)> run;
};

/// Every command, in the order of the general help.
const std::vector<Command>& allCommands();

} // namespace fuseboard::ctl
