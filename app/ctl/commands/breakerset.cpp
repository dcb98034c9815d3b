// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/commands.h"
#include "app/ctl/invocation.h"
#include "app/ctl/policyoptions.h"
#include "core/store/destinationrepository.h"
#include "core/store/settingschange.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Changes the policy as the options say, or refuses.
using Edit = std::function<Result<void>(store::DestinationPolicy&)>;

const std::vector<NumberOption>& odometerNumbers()
{
    using P = store::DestinationPolicy;
    constexpr qint64 kMost = 1'000'000'000'000;
    static const std::vector<NumberOption> options{
        {u"warn-at"_s, u"Records after which the operator is told; 0: never."_s, 0, kMost, [](P& p, qint64 n) { p.odometer.warnAt = n; }},
        {u"rotate-at"_s, u"Records after which an armed standby takes over; 0: never by itself."_s, 0, kMost, [](P& p, qint64 n) { p.odometer.rotateAt = n; }},
        {u"ends-at"_s, u"Records after which nothing is sent any more; 0: no end."_s, 0, kMost, [](P& p, qint64 n) { p.odometer.endsAt = n; }},
    };
    return options;
}

QJsonObject part(const store::DestinationPolicy& policy, const QString& key)
{
    return QJsonDocument::fromJson(store::toJson(policy)).object().value(key).toObject();
}

void change(Invocation& invocation, const QCommandLineParser& parser, const QString& key, const Edit& edit)
{
    auto session = invocation.openToChange();
    if (!session)
        return invocation.fail(session.error());
    const QString name = parser.positionalArguments().constFirst();
    const store::Actor actor = invocation.actor(parser.value(u"reason"_s));
    QJsonObject now;
    const auto written = (*session)->writer()->writeAndWait([&](store::Connection& connection) -> Result<void> {
        store::DestinationRepository repository(connection);
        const auto destination = repository.destinationNamed(name);
        if (!destination)
            return destination.error();
        store::Destination wanted = *destination;
        if (auto edited = edit(wanted.policy); !edited)
            return edited;
        now = part(wanted.policy, key);
        const auto applied = store::SettingsChange(connection, invocation.clock().wall()).apply({store::editOf(*destination, wanted)}, actor);
        return applied ? Result<void>() : applied.error();
    });
    if (!written)
        return invocation.fail(written.error());
    if (invocation.json())
        invocation.terminal().printJson(QJsonObject{{u"destination"_s, name}, {key, now}});
    else
        invocation.terminal().print(u"Changed for “%1”; the next run follows it."_s.arg(name));
    invocation.finish(ExitCode::ok);
}

Error nothingGiven()
{
    return {ErrorCode::invalidArgument, u"Nothing was given to change; see --help."_s, {}};
}

void setBreaker(Invocation& invocation, const QCommandLineParser& parser)
{
    change(invocation, parser, u"breaker"_s, [&](store::DestinationPolicy& policy) -> Result<void> {
        const auto given = applyBreakerOptions(parser, policy);
        if (!given)
            return given.error();
        if (*given == 0)
            return nothingGiven();
        if (const auto wrong = resilience::validate(policy.breaker))
            return Error{ErrorCode::invalidArgument, *wrong, {}};
        return {};
    });
}

void setOdometer(Invocation& invocation, const QCommandLineParser& parser)
{
    change(invocation, parser, u"odometer"_s, [&](store::DestinationPolicy& policy) -> Result<void> {
        const auto given = applyNumbers(parser, odometerNumbers(), policy);
        if (!given)
            return given.error();
        const store::OdometerSettings& o = policy.odometer;
        if (o.endsAt > 0 && std::max(o.warnAt, o.rotateAt) > o.endsAt)
            return Error{ErrorCode::invalidArgument, u"Warning and rotation come before the end."_s, {}};
        return *given == 0 ? Result<void>(nothingGiven()) : Result<void>();
    });
}

} // namespace

Command breakerSetCommand()
{
    return {
        .words = u"breaker set"_s,
        .syntax = u"NAME [--failures N] [--rate N] …"_s,
        .summary = u"Change when a destination's breaker opens, and for how long."_s,
        .details = u"Its state stays as it is.\n\nExamples:\n  fuseboardctl breaker set crm --failures 10 --open-for 1m --multiplier 2 --open-for-cap 30m\n"
                   "  fuseboardctl breaker set crm --count-window 100 --rate 30 --slow-after 5s --slow-percent 80"_s,
        .minArguments = 1,
        .maxArguments = 1,
        .declare =
            [](QCommandLineParser& parser) {
                declareBreakerOptions(parser);
                parser.addOption({u"reason"_s, u"Why, for the journal."_s, u"TEXT"_s});
            },
        .run = setBreaker,
    };
}

Command destinationOdometerCommand()
{
    return {
        .words = u"destination odometer"_s,
        .syntax = u"NAME [--warn-at N] [--rotate-at N] [--ends-at N]"_s,
        .summary = u"Say how many records a destination's webhook takes for life, and when a standby takes over."_s,
        .details = u"The count itself is never changed.\n\nExample:\n  fuseboardctl destination odometer \"EU leads\" --warn-at 40000 --rotate-at 45000 --ends-at 50000"_s,
        .minArguments = 1,
        .maxArguments = 1,
        .declare =
            [](QCommandLineParser& parser) {
                declareNumbers(parser, odometerNumbers());
                parser.addOption({u"reason"_s, u"Why, for the journal."_s, u"TEXT"_s});
            },
        .run = setOdometer,
    };
}

} // namespace fuseboard::ctl
