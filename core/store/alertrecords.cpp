// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/alertrecords.h"

#include "core/store/query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fuseboard::store {

using namespace Qt::StringLiterals;

Result<QByteArray> AlertRecords::value(const QString& key)
{
    auto q = Query::on(m_connection, "SELECT value FROM meta WHERE key = ?");
    if (!q)
        return q.error();
    const auto found = (*q)->bind(0, key).step();
    if (!found)
        return found.error();
    return *found ? (*q)->bytes(0) : QByteArray();
}

Result<void> AlertRecords::setValue(const QString& key, const QByteArray& value)
{
    auto q = Query::on(m_connection, "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)");
    if (!q)
        return q.error();
    return (*q)->bind(0, key).bindText(1, value).run();
}

Result<telemetry::AlertSettings> AlertRecords::settings(const QString& audience)
{
    const auto text = value(u"alert_settings/"_s + audience);
    if (!text)
        return text.error();
    return telemetry::alertSettingsFromJson(*text);
}

Result<void> AlertRecords::setSettings(const QString& audience, const telemetry::AlertSettings& settings, const Actor& actor, WallTime now)
{
    if (auto valid = telemetry::validate(settings); !valid)
        return valid;
    const QByteArray text = telemetry::toJson(settings);
    if (auto done = setValue(u"alert_settings/"_s + audience, text); !done)
        return done;
    const auto noted = Operations(m_connection, now).note(u"alertSettings"_s, actor, {}, {}, text);
    return noted ? Result<void>() : Result<void>(noted.error());
}

Result<QByteArray> AlertRecords::memory(const QString& audience)
{
    return value(u"alert_memory/"_s + audience);
}

Result<void> AlertRecords::setMemory(const QString& audience, const QByteArray& memory)
{
    return setValue(u"alert_memory/"_s + audience, memory);
}

Result<std::vector<telemetry::Alert>> AlertRecords::told(const QString& audience)
{
    const auto text = value(u"alert_told/"_s + audience);
    if (!text)
        return text.error();
    std::vector<telemetry::Alert> told;
    for (const QJsonValue& each : QJsonDocument::fromJson(*text).array()) {
        if (auto alert = telemetry::alertFromJson(each.toObject()))
            told.push_back(std::move(*alert));
    }
    return told;
}

Result<void> AlertRecords::setTold(const QString& audience, const std::vector<telemetry::Alert>& told)
{
    QJsonArray all;
    for (const telemetry::Alert& alert : told)
        all.append(telemetry::toJson(alert));
    return setValue(u"alert_told/"_s + audience, QJsonDocument(all).toJson(QJsonDocument::Compact));
}

Result<AlertWebhookRecord> AlertRecords::webhook()
{
    const auto text = value(u"alert_webhook"_s);
    if (!text)
        return text.error();
    const QJsonObject object = QJsonDocument::fromJson(*text).object();
    return AlertWebhookRecord{object.value(u"on"_s).toBool(), DestinationId(object.value(u"destination"_s).toInteger())};
}

Result<void> AlertRecords::setWebhook(const AlertWebhookRecord& record, const Actor& actor, WallTime now)
{
    const QByteArray text =
        QJsonDocument(QJsonObject{{u"on"_s, record.on}, {u"destination"_s, record.destination.value}}).toJson(QJsonDocument::Compact);
    if (auto done = setValue(u"alert_webhook"_s, text); !done)
        return done;
    const auto noted = Operations(m_connection, now).note(record.on ? u"alertWebhookOn"_s : u"alertWebhookOff"_s, actor, record.destination, {}, text);
    return noted ? Result<void>() : Result<void>(noted.error());
}

} // namespace fuseboard::store
