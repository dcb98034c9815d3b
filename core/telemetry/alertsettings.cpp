// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/alertsettings.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>

namespace fuseboard::telemetry {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("fuseboard::telemetry", text);
}

Error wrong(const QString& sentence)
{
    return {ErrorCode::invalidArgument, sentence, {}};
}

bool within(qint64 value, qint64 least, qint64 most)
{
    return value >= least && value <= most;
}

} // namespace

Result<void> validate(const AlertSettings& s)
{
    using B = AlertBounds;
    const bool ascending = std::ranges::is_sorted(s.budgetPercents, std::less_equal<>());
    const bool percents = std::ranges::all_of(s.budgetPercents, [](int p) { return within(p, 1, B::kMostPercent); });
    if (s.budgetPercents.empty() || !ascending || !percents)
        return wrong(tr("Shares of a budget are whole percents from 1 to 100, each once, ascending."));
    if (!within(s.burnPerHour.milli, 1, Credits::whole(B::kMostCredits).milli))
        return wrong(tr("Credits an hour are more than 0."));
    if (!within(s.balanceBelow.milli, 0, Credits::whole(B::kMostCredits).milli))
        return wrong(tr("Credits that are left are 0 or more."));
    if (!within(s.failurePercent, 1, 99))
        return wrong(tr("The share of failed requests is from 1 to 99 %."));
    if (!within(s.throttledPerHour, 0, B::kMostThrottled))
        return wrong(tr("Answers 429 an hour are from 0 to 100,000."));
    if (!within(s.deadLettersGrow, 1, B::kMostLetters))
        return wrong(tr("New dead letters are from 1 to 1,000,000."));
    if (!within(s.growMinutes, 1, B::kMostMinutes) || !within(s.repeatMinutes, 1, B::kMostMinutes))
        return wrong(tr("Times are from 1 to 1,440 minutes."));
    if (!within(s.quiet.from, 0, B::kMostMinutes - 1) || !within(s.quiet.to, 0, B::kMostMinutes - 1))
        return wrong(tr("A time of the day is from 00:00 to 23:59."));
    if (s.quiet.on && s.quiet.from == s.quiet.to)
        return wrong(tr("Quiet hours begin and end at different times."));
    if (!s.quiet.timeZone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(s.quiet.timeZone))
        return wrong(tr("There is no time zone “%1”; write it like Europe/Berlin.").arg(QString::fromUtf8(s.quiet.timeZone)));
    return {};
}

QByteArray toJson(const AlertSettings& s)
{
    QJsonArray off, percents;
    for (int i = 0; i < kAlertKindCount; ++i) {
        if (!s.on[size_t(i)])
            off.append(QString(name(AlertKind(i))));
    }
    for (const int percent : s.budgetPercents)
        percents.append(percent);
    return QJsonDocument(QJsonObject{{u"off"_s, off},
                                     {u"budgetPercents"_s, percents},
                                     {u"burnMilliPerHour"_s, s.burnPerHour.milli},
                                     {u"balanceMilliBelow"_s, s.balanceBelow.milli},
                                     {u"failurePercent"_s, s.failurePercent},
                                     {u"throttledPerHour"_s, s.throttledPerHour},
                                     {u"deadLettersGrow"_s, s.deadLettersGrow},
                                     {u"growMinutes"_s, s.growMinutes},
                                     {u"repeatMinutes"_s, s.repeatMinutes},
                                     {u"quiet"_s, QJsonObject{{u"on"_s, s.quiet.on},
                                                              {u"from"_s, s.quiet.from},
                                                              {u"to"_s, s.quiet.to},
                                                              {u"timeZone"_s, QString::fromUtf8(s.quiet.timeZone)}}}})
        .toJson(QJsonDocument::Compact);
}

AlertSettings alertSettingsFromJson(QByteArrayView text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toByteArray()).object();
    AlertSettings s;
    // One after the other, so that a value that makes no sense costs only itself.
    const auto take = [&s](auto change) {
        AlertSettings changed = s;
        change(changed);
        if (validate(changed))
            s = changed;
    };
    for (const QJsonValue& word : object.value(u"off"_s).toArray()) {
        if (const auto kind = alertKindFromName(word.toString()); kind && int(*kind) < kAlertKindCount)
            s.on[size_t(*kind)] = false;
    }
    if (const QJsonValue percents = object.value(u"budgetPercents"_s); percents.isArray()) {
        take([&](AlertSettings& to) {
            to.budgetPercents.clear();
            for (const QJsonValue& percent : percents.toArray())
                to.budgetPercents.push_back(percent.toInt());
        });
    }
    const auto milli = [&](const QString& key, Credits AlertSettings::*field) {
        take([&](AlertSettings& to) { (to.*field).milli = object.value(key).toInteger((s.*field).milli); });
    };
    milli(u"burnMilliPerHour"_s, &AlertSettings::burnPerHour);
    milli(u"balanceMilliBelow"_s, &AlertSettings::balanceBelow);
    const auto number = [&](const QString& key, int AlertSettings::*field) {
        take([&](AlertSettings& to) { to.*field = object.value(key).toInt(s.*field); });
    };
    number(u"failurePercent"_s, &AlertSettings::failurePercent);
    number(u"throttledPerHour"_s, &AlertSettings::throttledPerHour);
    number(u"deadLettersGrow"_s, &AlertSettings::deadLettersGrow);
    number(u"growMinutes"_s, &AlertSettings::growMinutes);
    number(u"repeatMinutes"_s, &AlertSettings::repeatMinutes);
    const QJsonObject quiet = object.value(u"quiet"_s).toObject();
    take([&](AlertSettings& to) { to.quiet.timeZone = quiet.value(u"timeZone"_s).toString().toUtf8(); });
    take([&](AlertSettings& to) {
        to.quiet.on = quiet.value(u"on"_s).toBool();
        to.quiet.from = quiet.value(u"from"_s).toInt(to.quiet.from);
        to.quiet.to = quiet.value(u"to"_s).toInt(to.quiet.to);
    });
    return s;
}

} // namespace fuseboard::telemetry
