// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/policyoptions.h"

#include "app/ctl/arguments.h"

#include <QCommandLineParser>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

struct DurationOption
{
    QString name;
    QString what;
    std::function<void(store::DestinationPolicy&, Millis)> set;
};

const std::vector<NumberOption>& breakerNumbers()
{
    using P = store::DestinationPolicy;
    static const std::vector<NumberOption> options{
        {u"failures"_s, u"Failures in a row that open it; 0: this rule is off."_s, 0, 1'000'000, [](P& p, qint64 n) { p.breaker.failureThreshold = int(n); }},
        {u"rate"_s, u"Per cent of failed calls that open it; 0: this rule is off."_s, 0, 100, [](P& p, qint64 n) { p.breaker.ratePercent = int(n); }},
        {u"minimum-calls"_s, u"Calls in the window before the rates count."_s, 1, 1'000'000, [](P& p, qint64 n) { p.breaker.minimumCalls = int(n); }},
        {u"count-window"_s, u"The rates look at the latest N calls instead of a period; 0: a period."_s, 0, 1'000'000, [](P& p, qint64 n) { p.breaker.countWindow = int(n); }},
        {u"slow-percent"_s, u"Per cent of slow calls that open it; 0: this rule is off."_s, 0, 100, [](P& p, qint64 n) { p.breaker.slowPercent = int(n); }},
        {u"probes"_s, u"Probes let through at a time while half-open."_s, 1, 1'000, [](P& p, qint64 n) { p.breaker.halfOpenMaxCalls = int(n); }},
        {u"successes"_s, u"Probes that must succeed to close it; not more than --probes."_s, 1, 1'000, [](P& p, qint64 n) { p.breaker.successThreshold = int(n); }},
    };
    return options;
}

const std::vector<DurationOption>& breakerDurations()
{
    using P = store::DestinationPolicy;
    static const std::vector<DurationOption> options{
        {u"window"_s, u"The period that the rates look at."_s, [](P& p, Millis d) { p.breaker.window = d; }},
        {u"slow-after"_s, u"A call that takes longer is slow."_s, [](P& p, Millis d) { p.breaker.slowAfter = d; }},
        {u"open-for"_s, u"How long it is open before it probes."_s, [](P& p, Millis d) { p.breaker.openFor = d; }},
        {u"open-for-cap"_s, u"The longest that an open period grows to."_s, [](P& p, Millis d) { p.breaker.openForCap = d; }},
        {u"undecided-after"_s, u"Half-open for that long without a decision: it opens again. 0s: as --open-for."_s, [](P& p, Millis d) { p.breaker.halfOpenMaxWait = d; }},
    };
    return options;
}

Result<int> applyDurations(const QCommandLineParser& parser, const std::vector<DurationOption>& options, store::DestinationPolicy& policy)
{
    int given = 0;
    for (const DurationOption& option : options) {
        if (!parser.isSet(option.name))
            continue;
        const auto duration = parseDuration(parser.value(option.name));
        if (!duration)
            return duration.error();
        option.set(policy, *duration);
        ++given;
    }
    return given;
}

} // namespace

void declareNumbers(QCommandLineParser& parser, const std::vector<NumberOption>& options)
{
    for (const NumberOption& option : options)
        parser.addOption({option.name, option.what, u"N"_s});
}

Result<int> applyNumbers(const QCommandLineParser& parser, const std::vector<NumberOption>& options, store::DestinationPolicy& policy)
{
    int given = 0;
    for (const NumberOption& option : options) {
        if (!parser.isSet(option.name))
            continue;
        const auto number = parseNumber(parser.value(option.name), option.name, option.lowest, option.highest);
        if (!number)
            return number.error();
        option.set(policy, *number);
        ++given;
    }
    return given;
}

void declareBreakerOptions(QCommandLineParser& parser)
{
    declareNumbers(parser, breakerNumbers());
    for (const DurationOption& option : breakerDurations())
        parser.addOption({option.name, option.what, u"DURATION"_s});
    parser.addOption({u"multiplier"_s, u"The open period grows by it with each failed probe; 1: it does not."_s, u"X"_s});
}

Result<int> applyBreakerOptions(const QCommandLineParser& parser, store::DestinationPolicy& policy)
{
    const auto numbers = applyNumbers(parser, breakerNumbers(), policy);
    if (!numbers)
        return numbers.error();
    const auto durations = applyDurations(parser, breakerDurations(), policy);
    if (!durations)
        return durations.error();
    if (!parser.isSet(u"multiplier"_s))
        return *numbers + *durations;
    bool ok = false;
    policy.breaker.multiplier = parser.value(u"multiplier"_s).toDouble(&ok);
    if (!ok)
        return Error{ErrorCode::invalidArgument, u"“%1” is no multiplier, such as 2 or 1.5."_s.arg(parser.value(u"multiplier"_s)), {}};
    return *numbers + *durations + 1;
}

} // namespace fuseboard::ctl
