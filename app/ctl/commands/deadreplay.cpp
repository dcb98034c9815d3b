// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/deadbulk.h"
#include "app/ctl/deadfilter.h"
#include "app/ctl/enginerun.h"

#include <QJsonObject>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const BulkResult& result)
{
    return {{u"replayed"_s, result.applied}, {u"leftAlone"_s, result.skipped}};
}

void runUntilSettled(Invocation& invocation, app::Session& session, const BulkResult& result)
{
    const FigureScope scope{.batch = {}, .destinations = result.destinations};
    auto* engine = new EngineRun(invocation, session, scope);
    engine->start([&invocation, &session, scope, result](const EngineRun::Ending& ending) {
        auto connection = session.workspace().connect(store::Access::readOnly);
        if (!connection)
            return invocation.fail(connection.error());
        const auto figures = rowFigures(**connection, scope);
        if (!figures)
            return invocation.fail(figures.error());
        if (invocation.json()) {
            QJsonObject out = toJson(result);
            out.insert(u"rows"_s, ctl::toJson(*figures));
            invocation.terminal().printJson(out);
        } else {
            invocation.terminal().print(rowText(*figures));
        }
        invocation.finish(report(invocation.terminal(), ending, *figures));
    });
}

void run(Invocation& invocation, const QCommandLineParser& parser)
{
    const bool includeAmbiguous = parser.isSet(u"include-ambiguous"_s);
    const bool pastLimit = parser.isSet(u"past-limit"_s);
    const auto step = parseDuration(parser.value(u"pace"_s));
    if (!step)
        return invocation.fail(step.error());
    qint64 ambiguous = 0;
    const auto rows = selectDeadLetters(invocation, parser, u"replay"_s, [&](const store::DeadLetter& letter) {
        if (letter.state != RowState::ambiguous || includeAmbiguous)
            return true;
        ++ambiguous;
        return false;
    });
    if (!rows)
        return;
    if (ambiguous > 0) {
        invocation.terminal().notice(u"%1 left alone: they may have been delivered. --include-ambiguous sends them "
                                     u"too, perhaps at a second price; "
                                     "`dead settle` closes them after a look at the target."_s.arg(
                                         counted(ambiguous, u"ambiguous row is"_s, u"ambiguous rows are"_s)));
    }
    if (rows->empty()) {
        if (invocation.json())
            invocation.terminal().printJson(toJson(BulkResult{}));
        else
            invocation.terminal().print(u"There is nothing to replay."_s);
        return invocation.finish(ExitCode::ok);
    }
    auto session = invocation.openToChange();
    if (!session)
        return invocation.fail(session.error());
    const store::Actor actor = invocation.actor(parser.value(u"because"_s));
    store::ReplayPace pace{*step, {}};
    const auto result =
        applyInChunks(**session, *rows, [&](store::Operations& operations, const store::DeadLetterFilter& filter) {
            auto replayed = operations.replay(filter, includeAmbiguous, pastLimit, actor, pace);
            if (replayed)
                pace.from = replayed->nextStart;
            return replayed;
        });
    if (!result)
        return invocation.fail(result.error());
    if (!invocation.json() || parser.isSet(u"wait"_s)) {
        const QString text =
            bulkText(*result, result->applied == 1 ? u"waits to be sent again"_s : u"wait to be sent again"_s);
        invocation.terminal().notice(text);
    }
    if (parser.isSet(u"wait"_s) && result->applied > 0)
        return runUntilSettled(invocation, **session, *result);
    if (invocation.json())
        invocation.terminal().printJson(toJson(*result));
    else if (result->applied > 0)
        invocation.terminal().notice(u"Send them with: fuseboardctl run"_s);
    invocation.finish(ExitCode::ok);
}

} // namespace

Command deadReplayCommand()
{
    return {
        .words = u"dead replay"_s,
        .syntax = u"FILTERS|--all [--wait]"_s,
        .summary = u"Send dead letters again, each as it stands now. Cannot be undone."_s,
        .details = u"With --wait the engine runs here until their destinations have nothing left to send; without it "
                   u"they wait for the next\n"
                   "`fuseboardctl run` or for the window. %1\n\nExamples:\n"
                   "  fuseboardctl dead replay --reason exhausted --status 503 --dry-run\n"
                   "  fuseboardctl dead replay --all --wait"_s.arg(filterHelp()),
        .declare =
            [](QCommandLineParser& parser) {
                declareBulk(parser);
                parser.addOptions({
                    {u"include-ambiguous"_s, u"Also rows that may have been delivered: may cost twice."_s},
                    {u"pace"_s, u"Start them this far apart; 0ms: at once, as their destinations allow. Default: 500ms."_s,
                     u"DURATION"_s, u"500ms"_s},
                    {u"past-limit"_s, u"Also rows that were replayed as often as their destination allows."_s},
                    {u"wait"_s, u"Run the engine until they are settled."_s},
                });
            },
        .run = run,
    };
}

} // namespace fuseboard::ctl
