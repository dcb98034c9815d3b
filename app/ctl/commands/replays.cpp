// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/invocation.h"
#include "app/ctl/replaytext.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QJsonArray>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

QString stateText(const store::ReplayJobRecord& job)
{
    const QString state = QString(name(job.state));
    return store::waitsForOperator(job.state) ? state + u" for you"_s : state;
}

void run(Invocation& invocation, const QCommandLineParser& parser)
{
    const auto limit = parseNumber(parser.value(u"limit"_s), u"number of replays"_s, 1, 100'000);
    if (!limit)
        return invocation.fail(limit.error());
    auto workspace = invocation.openToRead();
    if (!workspace)
        return invocation.fail(workspace.error());
    auto connection = (*workspace)->connect(store::Access::readOnly);
    if (!connection)
        return invocation.fail(connection.error());
    const auto list = store::ReplayJobs(**connection).list(int(*limit));
    if (!list)
        return invocation.fail(list.error());
    Terminal& terminal = invocation.terminal();
    if (invocation.json()) {
        QJsonArray replays;
        for (const auto& listed : *list)
            replays.append(replayJson(listed));
        terminal.printJson(QJsonObject{{u"replays"_s, replays}});
        return invocation.finish(ExitCode::ok);
    }
    if (list->empty()) {
        terminal.print(u"Nothing was replayed yet."_s);
        return invocation.finish(ExitCode::ok);
    }
    TextTable table;
    for (const auto& [title, align] : {std::pair(u"REPLAY"_s, TextTable::Align::right), std::pair(u"AT"_s, TextTable::Align::left),
                                       std::pair(u"STATE"_s, TextTable::Align::left), std::pair(u"ROWS"_s, TextTable::Align::right),
                                       std::pair(u"RELEASED"_s, TextTable::Align::right), std::pair(u"LEFT ALONE"_s, TextTable::Align::right),
                                       std::pair(u"PACE"_s, TextTable::Align::left), std::pair(u"WHAT"_s, TextTable::Align::left)})
        table.addColumn(title, align);
    bool waits = false;
    for (const auto& [operation, job] : *list) {
        const auto progress = engine::ReplayProgress::fromJson(job.progress);
        const QString came = job.progress.isEmpty() || job.progress == "{}" ? QString() : replayText(progress);
        table.addRow({QString::number(operation.id.value), QDateTime::fromMSecsSinceEpoch(toEpochMs(operation.at)).toString(u"yyyy-MM-dd HH:mm"_s),
                      stateText(job), grouped(operation.selected), grouped(operation.rowCount), grouped(operation.skipped),
                      pacingText(job.settings.pacing), Terminal::safe(job.why.isEmpty() ? came : job.why)});
        waits = waits || store::waitsForOperator(job.state);
    }
    terminal.print(table.text(terminal.width()));
    if (waits)
        terminal.notice(u"One that waits: fuseboardctl dead replay --continue REPLAY, or --end REPLAY."_s);
    invocation.finish(ExitCode::ok);
}

} // namespace

Command replaysCommand()
{
    return {
        .words = u"replays"_s,
        .syntax = u"[--limit N]"_s,
        .summary = u"List replays, newest first: how far they are, and which wait for you."_s,
        .details = u"A replay that was caught in its recall window or in the middle by a crash sends nothing by itself; neither does a ramp that "
                   u"stopped.\n\nExamples:\n"
                   "  fuseboardctl replays\n"
                   "  fuseboardctl dead replay --continue 12\n"
                   "  fuseboardctl dead replay --end 12"_s,
        .declare =
            [](QCommandLineParser& parser) {
                parser.addOption({u"limit"_s, u"At most so many. Default: 20."_s, u"N"_s, u"20"_s});
            },
        .run = run,
    };
}

} // namespace fuseboard::ctl
