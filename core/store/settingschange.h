// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/operationundo.h"
#include "core/store/settingsfields.h"

#include <QJsonObject>

#include <vector>

namespace fuseboard::store {

class Connection;

/// What an operator wants changed of one destination or account: its settings as they were shown, and those that are to be
/// different.
struct SettingsEdit
{
    SettingsRecord record = SettingsRecord::destination;
    qint64 id = 0;         ///< DestinationId or AccountId
    SettingsMap shown;     ///< all of them
    SettingsMap wanted;    ///< only what is to be different
};
SettingsEdit editOf(const Destination& shown, const Destination& wanted);
SettingsEdit editOf(const Account& shown, const Account& wanted);

/// What came of it, for an engine that runs.
struct ChangedSettings
{
    OperationId operation;         ///< not valid: there was nothing to change
    std::vector<DestinationId> destinations;
    std::vector<AccountId> accounts;
};

/// One setting before and after, in words.
struct SettingDifference
{
    QString record;                ///< name of the destination or account
    QString label;
    QString before;
    QString after;
};

/// Changes of settings, each one operation of kind "settings" with what was there before and after, so that it can be undone
/// and done again, over restarts too. Secrets are not among them. Call inside a WriteJob.
class SettingsChange
{
public:
    SettingsChange(Connection& connection, WallTime now) : m_connection(connection), m_now(now) {}

    /// All edits or none. Errors, nothing changed: conflict when a record is not as it was shown any more (detail names what
    /// differs), when a name is taken, and when identity columns are to change under stored rows; invalidArgument for what
    /// problemsOf() finds.
    Result<ChangedSettings> apply(const std::vector<SettingsEdit>& edits, const Actor& actor);
    /// A new account, with its settings: an operation like a change of them. Undone, the account is gone, unless it was used by
    /// then. Errors, nothing added: conflict when the name is taken, invalidArgument for what problemsOf() finds.
    Result<ChangedSettings> addAccount(const Account& account, const Actor& actor);
    /// Undoes the operation or does it again: only when each setting that it changed is as it left it (redo: found it);
    /// conflict, with the one that is not, otherwise. The operation's line is the caller's.
    Result<ChangedSettings> turn(const OperationRecord& operation, UndoDirection direction);

private:
    Result<void> write(SettingsRecord record, qint64 id, const SettingsMap& wanted);
    Result<QJsonObject> accountNames(const SettingsMap& before, const SettingsMap& after);
    Result<SettingsMap> read(SettingsRecord record, qint64 id, QString* name);

    Connection& m_connection;
    WallTime m_now;
};

inline constexpr QLatin1StringView kSettingsKind("settings");
/// What such an operation changed; empty for one of a former version that did not note it.
std::vector<SettingDifference> settingsDifferences(const OperationRecord& operation);
std::vector<SettingDifference> settingsDifferences(const QByteArray& detail);
/// "Change the cool-down of “CRM import”", "Change 3 settings of “CRM import”", "Add the account “Clay EU”".
QString settingsTitle(const QByteArray& detail);

} // namespace fuseboard::store
