// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/alertoptions.h"

#include "app/ctl/arguments.h"
#include "app/ctl/figures.h"
#include "app/ctl/terminal.h"

#include <QStringList>
#include <QTime>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;
using telemetry::AlertBounds;
using telemetry::AlertKind;
using telemetry::AlertSettings;

namespace {

Error refused(const QString& message)
{
    return {ErrorCode::invalidArgument, message, {}};
}

QString timeText(int minute)
{
    return QTime(minute / 60, minute % 60).toString(u"HH:mm"_s);
}

QString kindNames()
{
    QStringList names;
    for (int i = 0; i < telemetry::kAlertKindCount; ++i)
        names << QString(telemetry::name(AlertKind(i)));
    return names.join(u", "_s);
}

QString thresholdText(AlertKind kind, const AlertSettings& s)
{
    switch (kind) {
    case AlertKind::budget: {
        QStringList percents;
        for (const int percent : s.budgetPercents)
            percents << QString::number(percent);
        return u"at %1 % of a limit"_s.arg(percents.join(u", "_s));
    }
    case AlertKind::burn: return u"above %1 an hour, at the pace of 15 minutes"_s.arg(creditText(s.burnPerHour.milli));
    case AlertKind::balance: return u"below %1"_s.arg(creditText(s.balanceBelow.milli));
    case AlertKind::failureRate: return u"above %1 % of the requests of 15 minutes"_s.arg(s.failurePercent);
    case AlertKind::throttled: return u"above %1 answers 429 an hour"_s.arg(s.throttledPerHour);
    case AlertKind::deadLetters: return u"%1 new ones within %2 minutes"_s.arg(grouped(s.deadLettersGrow), grouped(s.growMinutes));
    default: return {};
    }
}

Result<void> switchKinds(const QStringList& words, bool on, AlertSettings& settings)
{
    for (const QString& word : words) {
        const auto kind = telemetry::alertKindFromName(word);
        if (!kind || int(*kind) >= telemetry::kAlertKindCount)
            return refused(u"There is no kind of alert “%1”: %2."_s.arg(word, kindNames()));
        settings.on[size_t(*kind)] = on;
    }
    return {};
}

Result<void> readQuiet(const QString& text, telemetry::QuietHours& quiet)
{
    quiet.on = text != "off"_L1;
    if (!quiet.on)
        return {};
    const QTime from = QTime::fromString(text.section(u'-', 0, 0), u"H:mm"_s);
    const QTime to = QTime::fromString(text.section(u'-', 1), u"H:mm"_s);
    if (!from.isValid() || !to.isValid())
        return refused(u"“%1” are no quiet hours: two times of the day such as 22:00-07:00, or off."_s.arg(text));
    quiet.from = from.hour() * 60 + from.minute();
    quiet.to = to.hour() * 60 + to.minute();
    return {};
}

Result<void> readMinutes(const QCommandLineParser& parser, const QString& option, int& minutes)
{
    if (!parser.isSet(option))
        return {};
    const auto duration = parseDuration(parser.value(option));
    if (!duration)
        return duration.error();
    minutes = int(std::min<qint64>(duration->count() / 60'000, AlertBounds::kMostMinutes + 1));
    return {};
}

} // namespace

void declareAlertOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"with"_s, u"Kind of alert that goes out; may be given again. One of: %1."_s.arg(kindNames()), u"KIND"_s},
        {u"without"_s, u"Kind of alert that does not; may be given again."_s, u"KIND"_s},
        {u"budget"_s, u"Shares of a limit, in percent. Default: 70,80,90,100."_s, u"LIST"_s},
        {u"burn"_s, u"Credits an hour, at the pace of 15 minutes. Default: 200."_s, u"N"_s},
        {u"balance"_s, u"Credits that are left of a day or month. Default: 500."_s, u"N"_s},
        {u"failures"_s, u"Share of failed requests in 15 minutes, in percent. Default: 10."_s, u"N"_s},
        {u"throttled"_s, u"Answers 429 in an hour. Default: 5."_s, u"N"_s},
        {u"dead-letters"_s, u"New dead letters within the time of --within. Default: 25."_s, u"N"_s},
        {u"within"_s, u"Default: 15m."_s, u"DURATION"_s},
        {u"repeat"_s, u"One alert of a kind and subject in that time. Default: 1h."_s, u"DURATION"_s},
        {u"quiet"_s, u"Quiet hours such as 22:00-07:00, or off."_s, u"HOURS"_s},
        {u"time-zone"_s, u"Zone of the quiet hours, like Europe/Berlin. Default: this machine's."_s, u"ZONE"_s},
    });
}

Result<AlertSettings> applyAlertOptions(const QCommandLineParser& parser, AlertSettings s)
{
    if (auto done = switchKinds(parser.values(u"with"_s), true, s); !done)
        return done.error();
    if (auto done = switchKinds(parser.values(u"without"_s), false, s); !done)
        return done.error();
    if (parser.isSet(u"budget"_s)) {
        s.budgetPercents.clear();
        for (const QString& part : parser.value(u"budget"_s).split(u',')) {
            const auto percent = parseNumber(part.trimmed(), u"percentage"_s, 1, AlertBounds::kMostPercent);
            if (!percent)
                return percent.error();
            s.budgetPercents.push_back(int(*percent));
        }
    }
    for (const auto& [option, field] : {std::pair(u"burn"_s, &AlertSettings::burnPerHour), std::pair(u"balance"_s, &AlertSettings::balanceBelow)}) {
        if (!parser.isSet(option))
            continue;
        const auto credits = parseCredits(parser.value(option));
        if (!credits)
            return credits.error();
        s.*field = *credits;
    }
    const struct
    {
        QString option;
        QString what;
        int AlertSettings::*field;
        int least, most;
    } numbers[] = {{u"failures"_s, u"percentage"_s, &AlertSettings::failurePercent, 1, 99},
                   {u"throttled"_s, u"number of answers"_s, &AlertSettings::throttledPerHour, 0, AlertBounds::kMostThrottled},
                   {u"dead-letters"_s, u"number of dead letters"_s, &AlertSettings::deadLettersGrow, 1, AlertBounds::kMostLetters}};
    for (const auto& [option, what, field, least, most] : numbers) {
        if (!parser.isSet(option))
            continue;
        const auto number = parseNumber(parser.value(option), what, least, most);
        if (!number)
            return number.error();
        s.*field = int(*number);
    }
    if (auto done = readMinutes(parser, u"within"_s, s.growMinutes); !done)
        return done.error();
    if (auto done = readMinutes(parser, u"repeat"_s, s.repeatMinutes); !done)
        return done.error();
    if (parser.isSet(u"quiet"_s)) {
        if (auto done = readQuiet(parser.value(u"quiet"_s), s.quiet); !done)
            return done.error();
    }
    if (parser.isSet(u"time-zone"_s))
        s.quiet.timeZone = parser.value(u"time-zone"_s).toUtf8();
    if (const auto valid = telemetry::validate(s); !valid)
        return valid.error();
    return s;
}

QString alertSettingsText(const AlertSettings& s)
{
    QStringList lines;
    for (int i = 0; i < telemetry::kAlertKindCount; ++i) {
        const AlertKind kind = AlertKind(i);
        const QString line = u"  %1 %2 %3"_s.arg(QString(telemetry::name(kind)).leftJustified(14), s.tells(kind) ? u"on "_s : u"off"_s, thresholdText(kind, s));
        lines << line.trimmed().prepend(u"  "_s);
    }
    lines << u"One of a kind and subject in %1 minutes."_s.arg(grouped(s.repeatMinutes));
    if (s.quiet.on) {
        lines << u"Quiet from %1 to %2%3: only what is critical goes out."_s.arg(
            timeText(s.quiet.from), timeText(s.quiet.to), s.quiet.timeZone.isEmpty() ? QString() : u" in "_s + QString::fromUtf8(s.quiet.timeZone));
    } else {
        lines << u"No quiet hours."_s;
    }
    return lines.join(u'\n');
}

} // namespace fuseboard::ctl
