// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/invocation.h"
#include "app/ctl/timeoutfigures.h"
#include "core/store/destinationrepository.h"
#include "core/store/settingschange.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

Error refused(const QString& message)
{
    return {ErrorCode::invalidArgument, message, {}};
}

struct DurationOption
{
    QString name;
    QString help;
    Millis lowest;
    Millis& (*of)(store::DestinationPolicy&);
};

const std::vector<DurationOption>& durationOptions()
{
    using P = store::DestinationPolicy;
    static const std::vector<DurationOption> options{
        {u"attempt-timeout"_s, u"Longest time for one request."_s, Millis(1), [](P& p) -> Millis& { return p.attemptTimeout; }},
        {u"connect-timeout"_s, u"Longest time for making a connection."_s, Millis(1), [](P& p) -> Millis& { return p.connectTimeout; }},
        {u"cycle-timeout"_s, u"Longest time for all attempts of a row and the waits between them; queueing does not count."_s, Millis(1),
         [](P& p) -> Millis& { return p.cycleTimeout; }},
        {u"row-deadline"_s, u"How long a row may wait from its import, and anew from each replay; 0s: without a bound."_s, Millis(0),
         [](P& p) -> Millis& { return p.rowDeadline; }},
        {u"retry-base"_s, u"Longest wait before the first retry; doubles with each."_s, Millis(0), [](P& p) -> Millis& { return p.retry.base; }},
        {u"retry-cap"_s, u"Longest wait before any retry."_s, Millis(0), [](P& p) -> Millis& { return p.retry.cap; }},
    };
    return options;
}

Result<void> applyLanes(const QString& text, std::array<int, kPriorityCount>& lanes)
{
    const QStringList parts = text.split(u',');
    if (parts.size() != kPriorityCount)
        return refused(u"“%1” are not three numbers of requests: critical, normal, bulk, such as 10,5,2."_s.arg(text));
    for (int i = 0; i < kPriorityCount; ++i) {
        const auto slots = parseNumber(parts.at(i).trimmed(), u"number of requests"_s, 0, 10'000);
        if (!slots)
            return slots.error();
        lanes[size_t(i)] = int(*slots);
    }
    return {};
}

Result<void> applySwitch(const QCommandLineParser& parser, const QString& option, bool& value)
{
    if (!parser.isSet(option))
        return {};
    const QString text = parser.value(option);
    if (text != "yes"_L1 && text != "no"_L1)
        return refused(u"--%1 takes yes or no, not “%2”."_s.arg(option, text));
    value = text == "yes"_L1;
    return {};
}

Result<void> applyRetryShare(const QString& text, store::RetryBudgetSettings& budget)
{
    if (text == "off"_L1) {
        budget.on = false;
        return {};
    }
    bool ok = false;
    const double percent = text.toDouble(&ok);
    if (!ok || !(percent >= 0 && percent <= 100))
        return refused(u"“%1” is not a share: a percentage, or off."_s.arg(text));
    budget.on = true;
    budget.percent = percent;
    return {};
}

/// Everything but --suggested-timeout, which asks the history.
Result<void> apply(const QCommandLineParser& parser, store::DestinationPolicy& policy)
{
    if (parser.isSet(u"timeout-class"_s)) {
        const auto kind = timeoutClassFromName(parser.value(u"timeout-class"_s));
        if (!kind)
            return refused(u"There is no class of time-outs “%1”: submit, request, upload or longPoll."_s.arg(
                parser.value(u"timeout-class"_s)));
        policy.timeoutClass = *kind;
        policy.attemptTimeout = store::defaultTimeout(*kind);
        policy.cycleTimeout = std::max(policy.cycleTimeout, policy.attemptTimeout);
    }
    for (const DurationOption& option : durationOptions()) {
        if (!parser.isSet(option.name))
            continue;
        const auto duration = parseDuration(parser.value(option.name));
        if (!duration)
            return duration.error();
        if (*duration < option.lowest)
            return refused(u"--%1 must not be 0: no request may take for ever."_s.arg(option.name));
        option.of(policy) = *duration;
    }
    if (parser.isSet(u"lanes"_s)) {
        if (auto done = applyLanes(parser.value(u"lanes"_s), policy.lanes); !done)
            return done;
    }
    if (parser.isSet(u"retries"_s)) {
        const auto retries = parseNumber(parser.value(u"retries"_s), u"number of retries"_s, 0, 100);
        if (!retries)
            return retries.error();
        policy.retry.maxRetries = int(*retries);
    }
    if (parser.isSet(u"jitter"_s)) {
        // The policy's own reader knows the words.
        QJsonObject whole = QJsonDocument::fromJson(store::toJson(policy)).object();
        QJsonObject retry = whole.value(u"retry"_s).toObject();
        retry.insert(u"jitter"_s, parser.value(u"jitter"_s));
        whole.insert(u"retry"_s, retry);
        const auto read = store::destinationPolicyFromJson(QJsonDocument(whole).toJson());
        const QJsonObject back = QJsonDocument::fromJson(store::toJson(read)).object();
        if (back.value(u"retry"_s).toObject().value(u"jitter"_s) != retry.value(u"jitter"_s))
            return refused(u"There is no jitter “%1”: none, full, equal, decorrelated or proportional."_s.arg(parser.value(u"jitter"_s)));
        policy.retry.jitter = read.retry.jitter;
    }
    if (parser.isSet(u"retry-share"_s)) {
        if (auto done = applyRetryShare(parser.value(u"retry-share"_s), policy.retryBudget); !done)
            return done;
    }
    if (auto done = applySwitch(parser, u"adaptive-concurrency"_s, policy.adaptive.concurrency); !done)
        return done;
    if (auto done = applySwitch(parser, u"adaptive-throttle"_s, policy.adaptive.throttle); !done)
        return done;
    if (const auto wrong = resilience::validate(policy.retry))
        return refused(*wrong);
    return {};
}

QJsonObject toJson(const store::DestinationPolicy& policy, const TimeoutFigures& figures)
{
    const QJsonObject all = QJsonDocument::fromJson(store::toJson(policy)).object();
    QJsonObject out;
    for (const QString& key : {u"lanes"_s, u"retry"_s, u"retryBudget"_s, u"adaptive"_s, u"timeoutClass"_s, u"connectTimeoutMs"_s,
                               u"attemptTimeoutMs"_s, u"cycleTimeoutMs"_s, u"rowDeadlineMs"_s})
        out.insert(key, all.value(key));
    out.insert(u"answersMeasured"_s, figures.answers);
    if (figures.suggested)
        out.insert(u"suggestedTimeoutMs"_s, qint64(figures.suggested->count()));
    return out;
}

void print(Terminal& terminal, const store::DestinationPolicy& policy, const TimeoutFigures& figures)
{
    const auto line = [&](const QString& title, const QString& text) { terminal.print(title.leftJustified(18) + text); };
    line(u"lanes"_s, u"critical %1, normal %2, bulk %3 requests at a time"_s.arg(policy.lanes[0]).arg(policy.lanes[1]).arg(policy.lanes[2]));
    line(u"retries"_s, u"%1, first within %2, at most %3 apart"_s.arg(policy.retry.maxRetries)
                           .arg(durationText(policy.retry.base), durationText(policy.retry.cap)));
    line(u"retry share"_s, policy.retryBudget.on ? u"%1 % of the requests, at least %2"_s.arg(policy.retryBudget.percent).arg(policy.retryBudget.minimum)
                                                 : u"off"_s);
    line(u"time-outs"_s, u"%1: connect %2, attempt %3, delivery %4"_s.arg(name(policy.timeoutClass), durationText(policy.connectTimeout),
                                                                          durationText(policy.attemptTimeout), durationText(policy.cycleTimeout)));
    line(u"suggested"_s, timeoutText(figures));
    line(u"row deadline"_s, policy.rowDeadline > Millis(0) ? durationText(policy.rowDeadline) : u"none"_s);
    line(u"adaptive"_s, u"concurrency %1, throttle %2"_s.arg(policy.adaptive.concurrency ? u"on"_s : u"off"_s,
                                                             policy.adaptive.throttle ? u"on"_s : u"off"_s));
}

bool changesAnything(const QCommandLineParser& parser)
{
    const QStringList shown{u"workspace"_s, u"secrets-file"_s, u"json"_s, u"reason"_s};
    const QStringList given = parser.optionNames();
    return std::any_of(given.begin(), given.end(), [&](const QString& option) { return !shown.contains(option); });
}

void show(Invocation& invocation, const QString& destinationName)
{
    auto workspace = invocation.openToRead();
    if (!workspace)
        return invocation.fail(workspace.error());
    auto connection = (*workspace)->connect(store::Access::readOnly);
    if (!connection)
        return invocation.fail(connection.error());
    const auto destination = store::DestinationRepository(**connection).destinationNamed(destinationName);
    if (!destination)
        return invocation.fail(destination.error());
    const auto figures = timeoutFigures(**connection, destination->id, invocation.clock().wall());
    if (!figures)
        return invocation.fail(figures.error());
    if (invocation.json())
        invocation.terminal().printJson(toJson(destination->policy, *figures));
    else
        print(invocation.terminal(), destination->policy, *figures);
    invocation.finish(ExitCode::ok);
}

void run(Invocation& invocation, const QCommandLineParser& parser)
{
    const QString destinationName = parser.positionalArguments().constFirst();
    if (!changesAnything(parser))
        return show(invocation, destinationName);
    auto session = invocation.openToChange();
    if (!session)
        return invocation.fail(session.error());
    const store::Actor actor = invocation.actor(parser.value(u"reason"_s));
    store::DestinationPolicy changed;
    TimeoutFigures figures;
    const auto written = (*session)->writer()->writeAndWait([&](store::Connection& connection) -> Result<void> {
        store::DestinationRepository repository(connection);
        const auto destination = repository.destinationNamed(destinationName);
        if (!destination)
            return destination.error();
        auto measured = timeoutFigures(connection, destination->id, invocation.clock().wall());
        if (!measured)
            return measured.error();
        figures = *measured;
        changed = destination->policy;
        if (auto applied = apply(parser, changed); !applied)
            return applied;
        if (parser.isSet(u"suggested-timeout"_s)) {
            if (!figures.suggested)
                return Error{ErrorCode::conflict, u"There is nothing to go by yet: %1."_s.arg(timeoutText(figures)), {}};
            changed.attemptTimeout = *figures.suggested;
        }
        store::Destination wanted = *destination;
        wanted.policy = changed;
        const auto applied = store::SettingsChange(connection, invocation.clock().wall()).apply({store::editOf(*destination, wanted)}, actor);
        return applied ? Result<void>() : applied.error();
    });
    if (!written)
        return invocation.fail(written.error());
    if (invocation.json())
        invocation.terminal().printJson(toJson(changed, figures));
    else
        print(invocation.terminal(), changed, figures);
    invocation.finish(ExitCode::ok);
}

} // namespace

Command destinationLimitsCommand()
{
    return {
        .words = u"destination limits"_s,
        .syntax = u"NAME [--lanes C,N,B] [--attempt-timeout D] …"_s,
        .summary = u"Show or change a destination's lanes, retries, time-outs and deadlines; suggests a time-out from its history."_s,
        .details = u"Without an option it shows them. Limits of the account (rows a second and an hour, credits) are those of its "
                   "destinations together.\n\nExamples:\n"
                   "  fuseboardctl destination limits crm\n"
                   "  fuseboardctl destination limits crm --lanes 10,20,2 --row-deadline 8h\n"
                   "  fuseboardctl destination limits crm --suggested-timeout --reason \"p99.9 of yesterday\""_s,
        .minArguments = 1,
        .maxArguments = 1,
        .declare =
            [](QCommandLineParser& parser) {
                for (const DurationOption& option : durationOptions())
                    parser.addOption({option.name, option.help, u"DURATION"_s});
                parser.addOptions({
                    {u"lanes"_s, u"Requests at a time: critical, normal, bulk; 0 closes a lane."_s, u"C,N,B"_s},
                    {u"timeout-class"_s, u"submit (10 s), request (30 s), upload (120 s) or longPoll (300 s); sets --attempt-timeout."_s, u"CLASS"_s},
                    {u"suggested-timeout"_s, u"Take the time-out that the last day suggests."_s},
                    {u"retries"_s, u"Retries of a row before it is dead (exhausted)."_s, u"N"_s},
                    {u"jitter"_s, u"none, full, equal, decorrelated or proportional."_s, u"KIND"_s},
                    {u"retry-share"_s, u"Percentage of the requests that may be retries; off: no bound. At least 3 always may."_s, u"PERCENT"_s},
                    {u"adaptive-concurrency"_s, u"yes: fewer requests at a time while it answers 429 or too late."_s, u"YES|NO"_s},
                    {u"adaptive-throttle"_s, u"yes: hold a share of the requests back while it accepts few."_s, u"YES|NO"_s},
                    {u"reason"_s, u"Why, for the journal."_s, u"TEXT"_s},
                });
            },
        .run = run,
    };
}

} // namespace fuseboard::ctl
