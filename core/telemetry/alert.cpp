// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/alert.h"

#include <QStringList>

#include <array>

namespace fuseboard::telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kKindNames{
    QLatin1String("breakerOpened"), QLatin1String("breakerClosed"), QLatin1String("budget"),     QLatin1String("burn"),
    QLatin1String("balance"),       QLatin1String("failureRate"),   QLatin1String("throttled"),  QLatin1String("deadLetters"),
    QLatin1String("odometer"),      QLatin1String("stuckBatch"),    QLatin1String("held"),       QLatin1String("networkGone"),
    QLatin1String("storeTrouble"),  QLatin1String("summary"),       QLatin1String("test"),
};
constexpr std::array kSeverityNames{QLatin1String("note"), QLatin1String("warning"), QLatin1String("critical")};

} // namespace

QLatin1String name(AlertKind kind)
{
    return kKindNames[size_t(kind)];
}

QLatin1String name(AlertSeverity severity)
{
    return kSeverityNames[size_t(severity)];
}

std::optional<AlertKind> alertKindFromName(QStringView word)
{
    for (size_t i = 0; i < kKindNames.size(); ++i) {
        if (word == kKindNames[i])
            return AlertKind(i);
    }
    return std::nullopt;
}

QString Alert::text() const
{
    QStringList sentences{happened, meaning, advice};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QJsonObject toJson(const Alert& alert)
{
    return {{u"kind"_s, QString(name(alert.kind))},
            {u"severity"_s, QString(name(alert.severity))},
            {u"subject"_s, alert.subject},
            {u"at"_s, toEpochMs(alert.at)},
            {u"title"_s, alert.title},
            {u"happened"_s, alert.happened},
            {u"meaning"_s, alert.meaning},
            {u"advice"_s, alert.advice},
            {u"destination"_s, alert.destination.value},
            {u"account"_s, alert.account.value},
            {u"batch"_s, alert.batch.value},
            {u"before"_s, alert.before}};
}

std::optional<Alert> alertFromJson(const QJsonObject& object)
{
    const auto kind = alertKindFromName(object.value(u"kind"_s).toString());
    if (!kind)
        return std::nullopt;
    Alert alert;
    alert.kind = *kind;
    for (size_t i = 0; i < kSeverityNames.size(); ++i) {
        if (object.value(u"severity"_s).toString() == kSeverityNames[i])
            alert.severity = AlertSeverity(i);
    }
    alert.subject = object.value(u"subject"_s).toString();
    alert.at = fromEpochMs(object.value(u"at"_s).toInteger());
    alert.title = object.value(u"title"_s).toString();
    alert.happened = object.value(u"happened"_s).toString();
    alert.meaning = object.value(u"meaning"_s).toString();
    alert.advice = object.value(u"advice"_s).toString();
    alert.destination = DestinationId(object.value(u"destination"_s).toInteger());
    alert.account = AccountId(object.value(u"account"_s).toInteger());
    alert.batch = BatchId(object.value(u"batch"_s).toInteger());
    alert.before = object.value(u"before"_s).toInt();
    return alert;
}

} // namespace fuseboard::telemetry
