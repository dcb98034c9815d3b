// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/invocation.h"
#include "app/ctl/policyoptions.h"
#include "core/resilience/whatif.h"
#include "core/store/attempthistory.h"
#include "core/store/destinationrepository.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

using resilience::BreakerBalance;
using resilience::WhatIfResult;

QString instant(Millis sinceEpoch)
{
    return QDateTime::fromMSecsSinceEpoch(sinceEpoch.count(), Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject toJson(const BreakerBalance& b)
{
    return {{u"opened"_s, b.opened}, {u"reopened"_s, b.reopened}, {u"openMs"_s, qint64(b.open.count())},
            {u"spared"_s, b.spared}, {u"sparedEstimated"_s, b.sparedEstimated},
            {u"failed"_s, b.failed}, {u"failedEstimated"_s, b.failedEstimated},
            {u"creditsAtRisk"_s, double(b.atRisk.milli) / 1000}, {u"creditsAtRiskEstimated"_s, double(b.atRiskEstimated.milli) / 1000}};
}

QJsonObject settingsJson(const store::DestinationPolicy& policy)
{
    return QJsonDocument::fromJson(store::toJson(policy)).object().value(u"breaker"_s).toObject();
}

QJsonObject toJson(const WhatIfResult& result)
{
    QJsonArray changes;
    for (size_t i = 0; i < result.transitions.size(); ++i) {
        const auto& change = result.transitions[i];
        changes.append(QJsonObject{{u"at"_s, instant(change.at.time_since_epoch())}, {u"from"_s, name(change.from)},
                                   {u"to"_s, name(change.to)}, {u"cause"_s, change.cause}, {u"estimated"_s, bool(result.estimated[i])}});
    }
    return {{u"attempts"_s, result.calls}, {u"asItWas"_s, toJson(result.was)}, {u"whatIf"_s, toJson(result.would)},
            {u"unknownMs"_s, qint64(result.unknown.count())}, {u"unknownSends"_s, result.unknownSends}, {u"transitions"_s, changes}};
}

QString figure(qint64 value, bool estimated)
{
    return (estimated ? u"~"_s : QString()) + grouped(value);
}

void printText(Terminal& terminal, const QString& destination, const WhatIfResult& result)
{
    const BreakerBalance& was = result.was;
    const BreakerBalance& would = result.would;
    terminal.print(u"“%1”: %2, run again with other thresholds."_s.arg(Terminal::safe(destination),
                                                                      counted(result.calls, u"recorded attempt"_s, u"recorded attempts"_s)));
    const bool assumed = result.unknownSends > 0;
    TextTable table;
    table.addColumn({});
    table.addColumn(u"as it was"_s, TextTable::Align::right);
    table.addColumn(u"what if"_s, TextTable::Align::right);
    table.addRow({u"times opened"_s, grouped(was.opened), figure(would.opened, assumed)});
    table.addRow({u"time open"_s, durationText(was.open), durationText(would.open)});
    table.addRow({u"requests spared"_s, figure(was.spared, was.sparedEstimated > 0), figure(would.spared, would.sparedEstimated > 0)});
    table.addRow({u"failed sends"_s, figure(was.failed, was.failedEstimated > 0), figure(would.failed, would.failedEstimated > 0)});
    table.addRow({u"at risk"_s, creditText(was.atRisk.milli), creditText(would.atRisk.milli)});
    terminal.print(table.text(terminal.width()));
    if (would.sparedEstimated > 0 || was.sparedEstimated > 0)
        terminal.notice(u"~ While the breaker was open there are no outcomes: requests of that time are estimated from the minute before."_s);
    if (assumed) {
        terminal.notice(u"For %1 this breaker would not have been open while the real one was: about %2 requests are assumed to end like the attempts "
                        "that opened it."_s.arg(durationText(result.unknown), grouped(result.unknownSends)));
    }
}

void run(Invocation& invocation, const QCommandLineParser& parser)
{
    const auto period = parsePeriod(parser.value(u"from"_s), parser.value(u"to"_s), invocation.clock().wall());
    if (!period)
        return invocation.fail(period.error());
    auto workspace = invocation.openToRead();
    if (!workspace)
        return invocation.fail(workspace.error());
    auto connection = (*workspace)->connect(store::Access::readOnly);
    if (!connection)
        return invocation.fail(connection.error());
    const auto destination = store::DestinationRepository(**connection).destinationNamed(parser.positionalArguments().constFirst());
    if (!destination)
        return invocation.fail(destination.error());
    store::DestinationPolicy policy = destination->policy;
    if (const auto given = applyBreakerOptions(parser, policy); !given)
        return invocation.fail(given.error());
    if (const auto wrong = resilience::validate(policy.breaker))
        return invocation.fail({ErrorCode::invalidArgument, *wrong, {}});
    auto past = store::AttemptHistory(**connection).past(destination->id, period->from, period->to);
    if (!past)
        return invocation.fail(past.error());
    const resilience::WhatIf whatIf(std::make_shared<const resilience::RecordedPast>(*std::move(past)), destination->policy.breaker);
    const auto result = whatIf.run(policy.breaker);
    if (!result)
        return invocation.fail({ErrorCode::cancelled, u"The run was cancelled."_s, {}});
    if (invocation.json()) {
        QJsonObject object = toJson(*result);
        object.insert(u"destination"_s, destination->name);
        object.insert(u"from"_s, instant(whatIf.past().from.time_since_epoch()));
        object.insert(u"to"_s, instant(whatIf.past().to.time_since_epoch()));
        object.insert(u"inForce"_s, settingsJson(destination->policy));
        object.insert(u"thresholds"_s, settingsJson(policy));
        invocation.terminal().printJson(object);
    } else {
        printText(invocation.terminal(), destination->name, *result);
    }
    invocation.finish(ExitCode::ok);
}

} // namespace

Command breakerWhatIfCommand()
{
    return {
        .words = u"breaker whatif"_s,
        .syntax = u"NAME [--failures N] [--rate N] … [--from WHEN] [--to WHEN]"_s,
        .summary = u"Run the recorded attempts again with other thresholds: what would the breaker have done?"_s,
        .details = u"Nothing is changed; “breaker set” takes the thresholds over. Without a period: the last 7 days. While the real breaker was open "
                   "there are no outcomes: requests of that time are estimated, and marked with ~.\n\nExamples:\n"
                   "  fuseboardctl breaker whatif crm --failures 8 --open-for 5m\n  fuseboardctl breaker whatif crm --rate 40 --from 2026-11-03 --json"_s,
        .minArguments = 1,
        .maxArguments = 1,
        .declare =
            [](QCommandLineParser& parser) {
                declareBreakerOptions(parser);
                parser.addOptions({
                    {u"from"_s, u"First instant of the period: 2026-11-03, today, yesterday."_s, u"WHEN"_s},
                    {u"to"_s, u"Its end; a bare day is included."_s, u"WHEN"_s},
                });
            },
        .run = run,
    };
}

} // namespace fuseboard::ctl
