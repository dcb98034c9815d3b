// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandline.h"
#include "app/ctl/reportdocument.h"

#include <QCoreApplication>

#include <clocale>

using namespace fuseboard;

int main(int argc, char** argv)
{
    std::setlocale(LC_ALL, "");
    QCoreApplication::setApplicationName(QStringLiteral("fuseboardctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FUSEBOARD_VERSION));
    const std::unique_ptr<QCoreApplication> application = ctl::makeApplication(argc, argv);

    SystemClock clock;
    ctl::Terminal terminal(clock);
    const ctl::CommandLine line = ctl::parseCommandLine(QCoreApplication::arguments(), ctl::allCommands());
    if (!line.command) {
        if (line.code == ctl::ExitCode::ok)
            terminal.print(line.text);
        else
            terminal.notice(line.text);
        return int(line.code);
    }
    ctl::Invocation invocation(terminal, clock, line.options);
    line.command->run(invocation, *line.parser);
    return QCoreApplication::exec();
}
