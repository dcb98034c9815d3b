// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settingsfields.h"

#include "core/store/jsonfields.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

bool isNumbers(const QJsonArray& array)
{
    return !array.isEmpty() && std::all_of(array.begin(), array.end(), [](const QJsonValue& v) { return v.isDouble(); });
}

void flatten(const QJsonObject& object, const QString& before, SettingsMap& out)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString path = before + it.key();
        const QJsonValue value = it.value();
        if (value.isObject()) {
            flatten(value.toObject(), path + u'.', out);
        } else if (value.isArray() && isNumbers(value.toArray())) {
            const QJsonArray numbers = value.toArray();
            for (qsizetype i = 0; i < numbers.size(); ++i)
                out[path + u'.' + QString::number(i)] = numbers.at(i);
        } else {
            out[path] = value;
        }
    }
}

/// Puts one setting where flatten() found it.
void put(QJsonObject& object, const QString& path, const QJsonValue& value)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0) {
        if (value.isNull())
            object.remove(path);
        else
            object.insert(path, value);
        return;
    }
    const QString head = path.left(dot);
    const QString rest = path.mid(dot + 1);
    if (object.value(head).isArray()) {
        QJsonArray numbers = object.value(head).toArray();
        if (const int at = rest.toInt(); at >= 0 && at < numbers.size())
            numbers.replace(at, value);
        object.insert(head, numbers);
        return;
    }
    QJsonObject inner = object.value(head).toObject();
    put(inner, rest, value);
    object.insert(head, inner);
}

SettingsMap flattened(const QByteArray& json, SettingsRecord record)
{
    SettingsMap out;
    flatten(json::parseObject(json), {}, out);
    // A limit that is not set is not in the JSON.
    for (const SettingsField& field : settingsFields(record)) {
        if (field.optional)
            out.try_emplace(QString::fromLatin1(field.path), QJsonValue(QJsonValue::Null));
    }
    return out;
}

const QString kName = u"name"_s;
const QString kPreset = u"preset"_s;
const QString kAccount = u"account"_s;
const QString kUrl = u"url"_s;
const QString kIdentity = u"identityColumns"_s;
const QString kTimeZone = u"timeZone"_s;

} // namespace

SettingsMap settingsOf(const Destination& destination)
{
    SettingsMap out = flattened(toJson(destination.policy), SettingsRecord::destination);
    out[kName] = destination.name;
    out[kPreset] = destination.preset;
    out[kAccount] = destination.account.value;
    out[kUrl] = destination.webhook.url.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QString::fromUtf8(destination.webhook.url));
    out[kIdentity] = QJsonArray::fromStringList(destination.scope.identityColumns);
    return out;
}

SettingsMap settingsOf(const Account& account)
{
    SettingsMap out = flattened(toJson(account.settings), SettingsRecord::account);
    out.try_emplace(u"recordsPerHour"_s, 0);
    out[kName] = account.name;
    out[kTimeZone] = QString::fromUtf8(account.timeZone);
    return out;
}

Destination withSettings(Destination destination, const SettingsMap& changes)
{
    QJsonObject policy = json::parseObject(toJson(destination.policy));
    for (const auto& [path, value] : changes) {
        if (path == kName)
            destination.name = value.toString().trimmed();
        else if (path == kPreset)
            destination.preset = value.toString();
        else if (path == kAccount)
            destination.account = AccountId(value.toInteger());
        else if (path == kUrl)
            destination.webhook.url = value.toString().toUtf8();
        else if (path == kIdentity)
            destination.scope.identityColumns = value.toVariant().toStringList();
        else
            put(policy, path, value);
    }
    destination.policy = destinationPolicyFromJson(json::compact(policy));
    return destination;
}

Account withSettings(Account account, const SettingsMap& changes)
{
    QJsonObject settings = json::parseObject(toJson(account.settings));
    for (const auto& [path, value] : changes) {
        if (path == kName)
            account.name = value.toString().trimmed();
        else if (path == kTimeZone)
            account.timeZone = value.toString().trimmed().toLatin1();
        else
            put(settings, path, value);
    }
    account.settings = accountSettingsFromJson(json::compact(settings));
    return account;
}

bool isSameSetting(const QJsonValue& a, const QJsonValue& b)
{
    if (a.isDouble() && b.isDouble())
        return a.toDouble() == b.toDouble();
    const auto isNone = [](const QJsonValue& v) { return v.isNull() || v.isUndefined(); };
    return a == b || (isNone(a) && isNone(b));
}

SettingsMap settingsDifference(const SettingsMap& shown, const SettingsMap& wanted)
{
    SettingsMap out;
    for (const auto& [path, value] : wanted) {
        const auto before = shown.find(path);
        if (before == shown.end() || !isSameSetting(before->second, value))
            out.emplace(path, value);
    }
    return out;
}

const SettingsField* settingsField(SettingsRecord record, QStringView path)
{
    const auto fields = settingsFields(record);
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const SettingsField& f) { return path == QLatin1StringView(f.path); });
    return found == fields.end() ? nullptr : &*found;
}

QString settingLabel(const SettingsField& field)
{
    return QCoreApplication::translate("Settings", field.label);
}

QString settingHint(const SettingsField& field)
{
    return QCoreApplication::translate("Settings", field.hint);
}

} // namespace fuseboard::store
