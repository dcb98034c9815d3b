// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/alertoptions.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/enginerun.h"
#include "app/ctl/invocation.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;
using State = engine::AlertWebhook::State;

namespace {

QJsonObject toJson(const State& state)
{
    QJsonObject object{{u"on"_s, state.on}, {u"url"_s, state.destination.valid() ? QJsonValue(state.maskedUrl) : QJsonValue()}};
    object.insert(u"settings"_s, QJsonDocument::fromJson(telemetry::toJson(state.settings)).object());
    return object;
}

void say(Invocation& invocation, const State& state)
{
    Terminal& terminal = invocation.terminal();
    if (invocation.json())
        return terminal.printJson(toJson(state));
    if (!state.destination.valid())
        terminal.print(u"No alert webhook is set: fuseboardctl alerts set --webhook-url -"_s);
    else if (state.on)
        terminal.print(u"Alerts go to %1 (destination “%2”)."_s.arg(state.maskedUrl, state.name));
    else
        terminal.print(u"The alert webhook %1 is off: fuseboardctl alerts on"_s.arg(state.maskedUrl));
    terminal.print(alertSettingsText(state.settings));
}

void finish(Invocation& invocation, const Result<State>& state)
{
    if (!state)
        return invocation.fail(state.error());
    say(invocation, *state);
    invocation.finish(ExitCode::ok);
}

void set(Invocation& invocation, const QCommandLineParser& parser)
{
    QByteArray url = parser.value(u"webhook-url"_s).toUtf8();
    if (url == "-") {
        const auto line = invocation.terminal().readSecret(u"Alert webhook URL: "_s);
        if (!line)
            return invocation.fail(line.error());
        url = line->trimmed();
    }
    if (parser.isSet(u"webhook-url"_s)) {
        const auto checked = engine::checkedAlertUrl(url);
        if (!checked)
            return invocation.fail(checked.error());
        url = *checked;
    }
    auto session = invocation.openToChange(!url.isEmpty());
    if (!session)
        return invocation.fail(session.error());
    app::AlertPost& alerts = *(*session)->alerts();
    const store::Actor actor = invocation.actor({});
    const auto connect = [&invocation, &alerts, url, actor](const Result<State>& state) {
        if (!state || url.isEmpty())
            return finish(invocation, state);
        alerts.connectTo(url, actor, [&invocation](const Result<State>& connected) {
            if (connected && !invocation.json())
                invocation.terminal().notice(u"Its URL is a secret and kept in: %1. See it work: fuseboardctl alerts test"_s.arg(
                    invocation.secrets().description()));
            finish(invocation, connected);
        });
    };
    alerts.state([&invocation, &alerts, &parser, actor, connect](const Result<State>& state) {
        if (!state)
            return invocation.fail(state.error());
        const auto wanted = applyAlertOptions(parser, state->settings);
        if (!wanted)
            return invocation.fail(wanted.error());
        if (*wanted == state->settings)
            return connect(state);
        alerts.setSettings(*wanted, actor, connect);
    });
}

void turn(Invocation& invocation, bool on)
{
    auto session = invocation.openToChange();
    if (!session)
        return invocation.fail(session.error());
    (*session)->alerts()->turn(on, invocation.actor({}), [&invocation](const Result<State>& state) { finish(invocation, state); });
}

void list(Invocation& invocation, const QCommandLineParser&)
{
    auto workspace = invocation.openToRead();
    if (!workspace)
        return invocation.fail(workspace.error());
    auto connection = (*workspace)->connect(store::Access::readOnly);
    if (!connection)
        return invocation.fail(connection.error());
    const auto loaded = app::AlertPost::load(**connection);
    if (!loaded)
        return invocation.fail(loaded.error());
    State state;
    state.on = loaded->record.on && loaded->destination;
    state.settings = loaded->settings;
    if (loaded->destination) {
        state.destination = loaded->destination->id;
        state.name = loaded->destination->name;
        state.maskedUrl = loaded->destination->webhook.maskedUrl;
    }
    finish(invocation, state);
}

void test(Invocation& invocation, const QCommandLineParser&)
{
    auto session = invocation.openToChange();
    if (!session)
        return invocation.fail(session.error());
    (*session)->alerts()->test([&invocation, session = *session](const Result<BatchId>& batch) {
        if (!batch)
            return invocation.fail(batch.error());
        const FigureScope scope{.batch = *batch, .destinations = {}};
        auto* run = new EngineRun(invocation, *session, scope);
        run->start([&invocation, session, scope](const EngineRun::Ending& ending) {
            auto reader = session->workspace().connect(store::Access::readOnly);
            const auto figures = reader ? rowFigures(**reader, scope) : Result<RowFigures>(reader.error());
            if (!figures)
                return invocation.fail(figures.error());
            const ExitCode code = report(invocation.terminal(), ending, *figures);
            if (invocation.json())
                invocation.terminal().printJson(toJson(*figures));
            else if (code == ExitCode::ok)
                invocation.terminal().print(u"The test alert was delivered."_s);
            else
                invocation.terminal().notice(u"The test alert was not delivered: fuseboardctl dead list"_s);
            invocation.finish(code);
        });
    });
}

} // namespace

Command alertsSetCommand()
{
    return {
        .words = u"alerts set"_s,
        .syntax = u"[--webhook-url URL] [OPTIONS]"_s,
        .summary = u"Send alerts to a webhook that takes Slack-compatible JSON, and say which."_s,
        .details = u"The URL is a credential: with --webhook-url - it is read from standard input without echo. Alerts are rows of a "
                   u"destination of their own,\nso its breaker, retries, rate and dead letters apply; `run` and `submit --wait` send them, "
                   u"and so does the window.\nOne of a kind and subject goes out within the time of --repeat. In quiet hours only what is "
                   u"critical does; the rest follows as one\nsummary.\n\nExamples:\n"
                   u"  fuseboardctl alerts set --webhook-url - < url.txt\n"
                   u"  fuseboardctl alerts set --budget 80,100 --quiet 22:00-07:00 --time-zone Europe/Berlin --without breakerClosed"_s,
        .declare =
            [](QCommandLineParser& parser) {
                parser.addOption({u"webhook-url"_s, u"Where alerts go; - reads it from standard input."_s, u"URL"_s});
                declareAlertOptions(parser);
            },
        .run = set,
    };
}

Command alertsOnCommand()
{
    return {.words = u"alerts on"_s, .syntax = {}, .summary = u"Send alerts to the webhook that was set before."_s,
            .details = u"Example:\n  fuseboardctl alerts on"_s, .declare = {},
            .run = [](Invocation& invocation, const QCommandLineParser&) { turn(invocation, true); }};
}

Command alertsOffCommand()
{
    return {.words = u"alerts off"_s, .syntax = {}, .summary = u"Send no alerts to the webhook."_s,
            .details = u"Its destination stays, with what it has sent.\n\nExample:\n  fuseboardctl alerts off"_s, .declare = {},
            .run = [](Invocation& invocation, const QCommandLineParser&) { turn(invocation, false); }};
}

Command alertsTestCommand()
{
    return {.words = u"alerts test"_s, .syntax = {}, .summary = u"Send a test alert to the webhook and wait for its answer."_s,
            .details = u"On the way of all alerts: through the engine, which runs until it is settled.\n\nExample:\n  fuseboardctl alerts test"_s,
            .declare = {}, .run = test};
}

Command alertsListCommand()
{
    return {.words = u"alerts list"_s, .syntax = {}, .summary = u"Say where alerts go, which ones, and from when on."_s,
            .details = u"Example:\n  fuseboardctl alerts list --json"_s, .declare = {}, .run = list};
}

} // namespace fuseboard::ctl
