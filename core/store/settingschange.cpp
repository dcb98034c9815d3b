// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settingschange.h"

#include "core/base/wording.h"
#include "core/store/destinationrepository.h"
#include "core/store/destinationrules.h"
#include "core/store/jsonfields.h"
#include "core/store/settingsrules.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

const QString kRecords = u"records"_s;
const QString kBefore = u"before"_s;
const QString kAfter = u"after"_s;
const QString kName = u"name"_s;
const QString kAccountPath = u"account"_s; ///< of a destination
const QString kAccounts = u"accounts"_s;
const QString kAdded = u"added"_s;

QString keyOf(SettingsRecord record)
{
    return record == SettingsRecord::destination ? u"destination"_s : u"account"_s;
}

QJsonObject toObject(const SettingsMap& settings)
{
    QJsonObject out;
    for (const auto& [path, value] : settings)
        out.insert(path, value);
    return out;
}

SettingsMap toMap(const QJsonObject& object)
{
    SettingsMap out;
    for (auto it = object.begin(); it != object.end(); ++it)
        out.emplace(it.key(), it.value());
    return out;
}

QString labelOf(SettingsRecord record, const QString& path)
{
    const SettingsField* field = settingsField(record, path);
    return field ? settingLabel(*field) : path;
}

QString textOf(SettingsRecord record, const QString& path, const QJsonValue& value)
{
    const SettingsField* field = settingsField(record, path);
    return field ? settingText(*field, value) : value.toVariant().toString();
}

/// Those of expected that are otherwise now.
QStringList differing(SettingsRecord record, const SettingsMap& expected, const SettingsMap& now)
{
    QStringList out;
    for (const auto& [path, value] : expected) {
        const auto found = now.find(path);
        const QJsonValue present = found == now.end() ? QJsonValue() : found->second;
        if (!isSameSetting(present, value))
            out << Wording::tr("%1 is %2 now, not %3").arg(labelOf(record, path), textOf(record, path, present), textOf(record, path, value));
    }
    return out;
}

/// One record of an operation's particulars.
struct Noted
{
    SettingsRecord record = SettingsRecord::destination;
    qint64 id = 0;
    QString name;
    SettingsMap before;
    SettingsMap after;
    QJsonObject accounts = {}; ///< names by id
    bool added = false;        ///< by that operation: there was no such record before
};

std::vector<Noted> notedIn(const QByteArray& detail)
{
    std::vector<Noted> out;
    for (const QJsonValue& entry : json::parseObject(detail).value(kRecords).toArray()) {
        const QJsonObject object = entry.toObject();
        Noted noted;
        noted.record = object.contains(u"account"_s) ? SettingsRecord::account : SettingsRecord::destination;
        noted.id = object.value(keyOf(noted.record)).toInteger();
        noted.name = object.value(kName).toString();
        noted.before = toMap(object.value(kBefore).toObject());
        noted.after = toMap(object.value(kAfter).toObject());
        noted.accounts = object.value(kAccounts).toObject();
        noted.added = object.value(kAdded).toBool();
        out.push_back(std::move(noted));
    }
    return out;
}

Error refusalOf(SettingsRecord record, const std::vector<SettingsProblem>& problems)
{
    QStringList rest;
    for (const SettingsProblem& problem : problems)
        rest << u"%1: %2"_s.arg(labelOf(record, problem.path), problem.text);
    return Error{ErrorCode::invalidArgument, rest.takeFirst(), rest.join(u' ')};
}

void note(ChangedSettings& changed, SettingsRecord record, qint64 id)
{
    if (record == SettingsRecord::destination)
        changed.destinations.emplace_back(id);
    else
        changed.accounts.emplace_back(id);
}

} // namespace

SettingsEdit editOf(const Destination& shown, const Destination& wanted)
{
    SettingsMap before = settingsOf(shown);
    SettingsMap difference = settingsDifference(before, settingsOf(wanted));
    return {SettingsRecord::destination, shown.id.value, std::move(before), std::move(difference)};
}

SettingsEdit editOf(const Account& shown, const Account& wanted)
{
    SettingsMap before = settingsOf(shown);
    SettingsMap difference = settingsDifference(before, settingsOf(wanted));
    return {SettingsRecord::account, shown.id.value, std::move(before), std::move(difference)};
}

Result<SettingsMap> SettingsChange::read(SettingsRecord record, qint64 id, QString* name)
{
    DestinationRepository repository(m_connection);
    if (record == SettingsRecord::destination) {
        const auto destination = repository.destination(DestinationId(id));
        if (!destination)
            return destination.error();
        *name = destination->name;
        return settingsOf(*destination);
    }
    const auto account = repository.account(AccountId(id));
    if (!account)
        return account.error();
    *name = account->name;
    return settingsOf(*account);
}

Result<void> SettingsChange::write(SettingsRecord record, qint64 id, const SettingsMap& wanted)
{
    DestinationRepository repository(m_connection);
    if (record == SettingsRecord::account) {
        const auto account = repository.account(AccountId(id));
        if (!account)
            return account.error();
        return repository.updateAccount(withSettings(*account, wanted));
    }
    const auto destination = repository.destination(DestinationId(id));
    if (!destination)
        return destination.error();
    const Destination changed = withSettings(*destination, wanted);
    if (changed.webhook.url != destination->webhook.url) {
        // A URL that is a secret is another webhook with a count of its own: that is a rotation, not a setting.
        if (destination->webhook.url.isEmpty() || changed.webhook.url.isEmpty())
            return Error{ErrorCode::invalidArgument, Wording::tr("The URL of “%1” is a secret: replace it as such.").arg(destination->name), {}};
        if (auto done = repository.setLoopbackUrl(destination->webhook.id, changed.webhook.url); !done)
            return done;
    }
    if (changed.scope.identityColumns != destination->scope.identityColumns) {
        if (auto done = repository.setIdentityColumns(destination->scope.id, changed.scope.identityColumns); !done)
            return done;
    }
    if (changed.account != destination->account) {
        if (auto done = repository.setAccount(destination->id, changed.account); !done)
            return done;
    }
    return repository.updateDestination(changed);
}

/// Names of the accounts that a move is between: the operation says them still when they are called otherwise.
Result<QJsonObject> SettingsChange::accountNames(const SettingsMap& before, const SettingsMap& after)
{
    QJsonObject names;
    for (const SettingsMap* side : {&before, &after}) {
        const auto id = side->find(kAccountPath);
        if (id == side->end())
            continue;
        const auto account = DestinationRepository(m_connection).account(AccountId(id->second.toInteger()));
        if (!account)
            return account.error();
        names.insert(QString::number(account->id.value), account->name);
    }
    return names;
}

Result<ChangedSettings> SettingsChange::apply(const std::vector<SettingsEdit>& edits, const Actor& actor)
{
    ChangedSettings changed;
    QJsonArray records;
    for (const SettingsEdit& edit : edits) {
        QString name;
        const auto now = read(edit.record, edit.id, &name);
        if (!now)
            return now.error();
        if (const QStringList others = differing(edit.record, edit.shown, *now); !others.isEmpty()) {
            return Error{ErrorCode::conflict, Wording::tr("The settings of “%1” were changed since they were shown. Nothing was changed now; look at them again.").arg(name),
                         others.join(u"; "_s)};
        }
        const SettingsMap wanted = settingsDifference(*now, edit.wanted);
        if (wanted.empty())
            continue;
        SettingsMap whole = *now;
        SettingsMap before;
        for (const auto& [path, value] : wanted) {
            before[path] = whole[path];
            whole[path] = value;
        }
        if (const auto problems = problemsOf(edit.record, whole); !problems.empty())
            return refusalOf(edit.record, problems);
        if (auto done = write(edit.record, edit.id, wanted); !done)
            return done.error();
        QJsonObject record{{keyOf(edit.record), edit.id}, {kName, name}, {kBefore, toObject(before)}, {kAfter, toObject(wanted)}};
        if (edit.record == SettingsRecord::destination && wanted.contains(kAccountPath)) {
            const auto names = accountNames(before, wanted);
            if (!names)
                return names.error();
            record.insert(kAccounts, *names);
        }
        records.append(record);
        note(changed, edit.record, edit.id);
    }
    if (records.isEmpty())
        return changed;
    const DestinationId only = changed.destinations.size() == 1 ? changed.destinations.front() : DestinationId();
    const auto operation = Operations(m_connection, m_now).note(kSettingsKind, actor, only, {}, json::compact({{kRecords, records}}));
    if (!operation)
        return operation.error();
    changed.operation = *operation;
    return changed;
}

Result<ChangedSettings> SettingsChange::addAccount(const Account& account, const Actor& actor)
{
    const SettingsMap settings = settingsOf(account);
    if (const auto problems = problemsOf(SettingsRecord::account, settings); !problems.empty())
        return refusalOf(SettingsRecord::account, problems);
    const auto id = DestinationRepository(m_connection).addAccount(account, m_now);
    if (!id)
        return id.error();
    const QJsonObject record{{keyOf(SettingsRecord::account), id->value}, {kName, account.name}, {kAfter, toObject(settings)}, {kAdded, true}};
    const auto operation = Operations(m_connection, m_now).note(kSettingsKind, actor, {}, {}, json::compact({{kRecords, QJsonArray{record}}}));
    if (!operation)
        return operation.error();
    ChangedSettings changed;
    changed.operation = *operation;
    changed.accounts.push_back(*id);
    return changed;
}

Result<ChangedSettings> SettingsChange::turn(const OperationRecord& operation, UndoDirection direction)
{
    const bool undo = direction == UndoDirection::undo;
    ChangedSettings changed;
    changed.operation = operation.id;
    for (const Noted& noted : notedIn(operation.detail)) {
        if (noted.added && !undo) {
            Account account = withSettings(Account{}, noted.after);
            account.id = AccountId(noted.id);
            if (auto done = DestinationRepository(m_connection).restoreAccount(account, m_now); !done)
                return done.error();
            note(changed, noted.record, noted.id);
            continue;
        }
        QString name;
        const auto now = read(noted.record, noted.id, &name);
        if (!now)
            return now.error();
        if (const QStringList others = differing(noted.record, undo ? noted.after : noted.before, *now); !others.isEmpty())
            return Error{ErrorCode::conflict, Wording::tr("The settings of “%1” were changed since: %2.").arg(name, others.first()), others.join(u"; "_s)};
        if (noted.added) {
            if (auto done = DestinationRepository(m_connection).removeAccount(AccountId(noted.id)); !done)
                return done.error();
            note(changed, noted.record, noted.id);
            continue;
        }
        SettingsMap whole = *now;
        for (const auto& [path, value] : undo ? noted.before : noted.after)
            whole[path] = value;
        // Other settings may have changed since, and not go together with these.
        if (const auto problems = problemsOf(noted.record, whole); !problems.empty())
            return Error{ErrorCode::conflict, u"%1: %2"_s.arg(labelOf(noted.record, problems.front().path), problems.front().text), {}};
        if (auto done = write(noted.record, noted.id, undo ? noted.before : noted.after); !done)
            return done.error();
        note(changed, noted.record, noted.id);
    }
    return changed;
}

std::vector<SettingDifference> settingsDifferences(const OperationRecord& operation)
{
    return operation.kind == kSettingsKind ? settingsDifferences(operation.detail) : std::vector<SettingDifference>();
}

std::vector<SettingDifference> settingsDifferences(const QByteArray& detail)
{
    std::vector<SettingDifference> out;
    for (const Noted& noted : notedIn(detail)) {
        const SettingsMap start = noted.added ? settingsOf(Account{}) : noted.before; // what an account has when nobody says otherwise
        for (const auto& [path, value] : noted.added ? settingsDifference(start, noted.after) : noted.after) {
            const auto before = start.find(path);
            const auto text = [&](const QJsonValue& each) {
                const QString account = path == kAccountPath ? noted.accounts.value(QString::number(each.toInteger())).toString() : QString();
                return account.isEmpty() ? textOf(noted.record, path, each) : account;
            };
            out.push_back({noted.name, labelOf(noted.record, path), text(before == start.end() ? QJsonValue() : before->second), text(value)});
        }
    }
    return out;
}

QString settingsTitle(const QByteArray& detail)
{
    const auto records = notedIn(detail);
    if (records.empty())
        return Wording::tr("Settings");
    const Noted& first = records.front();
    if (first.added)
        return Wording::tr("Add the account “%1”").arg(first.name);
    if (records.size() > 1)
        return Wording::tr("Change settings of “%1” and %2 more").arg(first.name, QString::number(records.size() - 1));
    if (first.after.size() > 1)
        return Wording::tr("Change %1 settings of “%2”").arg(first.after.size()).arg(first.name);
    return Wording::tr("Change “%1” of “%2”").arg(labelOf(first.record, first.after.begin()->first), first.name);
}

} // namespace fuseboard::store
