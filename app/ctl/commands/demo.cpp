// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"
#include "app/ctl/demorun.h"
#include "app/ctl/dials.h"

#include <QDateTime>
#include <QFileInfo>
#include <QStandardPaths>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

practice::PracticeDials demoDials()
{
    practice::PracticeDials dials;
    dials.latencyMs = 40;
    dials.jitterMs = 40;
    dials.percentByStatus = {{503, 8.0}, {422, 1.0}};
    dials.percentThrottled = 0.3;
    dials.retryAfterSeconds = 1;
    dials.percentHangUp = 2;
    return dials;
}

QString freshFolder(WallTime now)
{
    const QString stamp = QDateTime::fromMSecsSinceEpoch(toEpochMs(now)).toString(u"yyyyMMdd-HHmmss"_s);
    const QString base =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/fuseboard/demo-"_s + stamp;
    QString folder = base + u".fuseboard"_s;
    for (int i = 2; QFileInfo::exists(folder); ++i)
        folder = base + u'-' + QString::number(i) + u".fuseboard"_s;
    return folder;
}

void run(Invocation& invocation, const QCommandLineParser& parser)
{
    const auto dials = readDials(parser, demoDials());
    if (!dials)
        return invocation.fail(dials.error());
    if (!parser.isSet(u"workspace"_s)) {
        invocation.setWorkspace(freshFolder(invocation.clock().wall()));
    } else if (QFileInfo::exists(invocation.options().workspace + u"/workspace.db"_s)) {
        return invocation.fail(
            {ErrorCode::invalidArgument,
             u"%1 holds a workspace already; the demo wants a fresh folder."_s.arg(invocation.options().workspace),
             {}});
    }
    auto* demo = new DemoRun(invocation, *dials, !parser.isSet(u"no-outage"_s));
    demo->start();
}

} // namespace

Command demoCommand()
{
    return {
        .words = u"demo"_s,
        .syntax = u"[DIALS]"_s,
        .summary =
            u"Submit the sample leads to a practice destination that fails in many ways, and account for each."_s,
        .details =
            u"Makes a fresh workspace and prints its path; nothing leaves this machine. By default the practice "
            u"destination answers 8 % with\n"
            "503, 1 % with 422, 0.3 % with 429, hangs up on 2 %, and is down for a moment, so that the breaker opens. "
            "Exit code 0 only\n"
            "when the receiver's receipts match the journal; dead and ambiguous rows are what a demo is for and do not "
            "count.\n\n"
            "Examples:\n  fuseboardctl demo\n  fuseboardctl demo --workspace ./demo.fuseboard --hang-up 10 --no-outage"_s,
        .declare =
            [](QCommandLineParser& parser) {
                declareDials(parser);
                parser.addOption({u"no-outage"_s, u"Leave the moment of outage out."_s});
            },
        .run = run,
    };
}

} // namespace fuseboard::ctl
