// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/records.h"

#include <QJsonValue>
#include <QString>

#include <map>
#include <span>

namespace fuseboard::store {

/// What has settings of its own.
enum class SettingsRecord : quint8 { destination, account };

/// Settings by their path, as the JSON forms of policy and account name them: "breaker.openForMs", "lanes.0". Null: none is
/// set (a limit). Beside the policy of a destination: name, preset, account (its id), url (null unless
/// it is on this machine), identityColumns.
using SettingsMap = std::map<QString, QJsonValue>;

SettingsMap settingsOf(const Destination& destination);
SettingsMap settingsOf(const Account& account);
/// The record with these of its settings changed. Values are those that problemsOf() has nothing against: others are moved to
/// the nearer bound or left as they were.
Destination withSettings(Destination destination, const SettingsMap& changes);
Account withSettings(Account account, const SettingsMap& changes);

/// As numbers: 5 and 5.0 are the same.
bool isSameSetting(const QJsonValue& a, const QJsonValue& b);
/// Those of wanted that differ from shown.
SettingsMap settingsDifference(const SettingsMap& shown, const SettingsMap& wanted);

enum class SettingUnit : quint8 {
    text,
    flag,
    choice,
    count,
    rows,
    requests,
    bytes,
    percent,
    millis,
    factor,
    rate,    ///< rows a second; -1: no limit
    credits, ///< milli-credits on the meter of data credits
    actions, ///< milli-credits on the meter of actions
    texts,   ///< array of texts
    headers, ///< array of [name, value]
    account, ///< AccountId
};

/// One setting: how it is called, in what it is measured, what it may be.
struct SettingsField
{
    const char* path;
    const char* label;              ///< English; translated by settingLabel()
    const char* hint;               ///< what it does, in a sentence; translated by settingHint()
    SettingUnit unit = SettingUnit::text;
    double least = 0;
    double most = 0;
    bool optional = false;          ///< may be null
    const char* zero = nullptr;     ///< what 0 means, or null if optional: "off", "no limit"
    const char* choices = nullptr;  ///< words, separated by commas
};

std::span<const SettingsField> settingsFields(SettingsRecord record);
const SettingsField* settingsField(SettingsRecord record, QStringView path); ///< null: there is no such setting
QString settingLabel(const SettingsField& field);
QString settingHint(const SettingsField& field);

/// "5 min", "50 %", "no limit". Values of headers that look secret are masked.
QString settingText(const SettingsField& field, const QJsonValue& value);
/// The inverse, as an operator writes it: "90s", "1 h 30 min", "1,000", "0.5"; a bare number of a time is in seconds; empty or
/// the word of `zero` is null or 0. Error invalidArgument says what would do. Ranges are problemsOf()'s business.
Result<QJsonValue> settingFromText(const SettingsField& field, const QString& text);

} // namespace fuseboard::store
