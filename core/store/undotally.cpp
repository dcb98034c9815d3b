// SPDX-License-Identifier: GPL-3.0-or-later
// What can be undone, and what became of it, in words.
#include "core/store/operationtext.h"
#include "core/base/wording.h"
#include "core/store/operationundo.h"
#include "core/store/settingschange.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

constexpr std::array kUndoable{"edit", "bulkEdit", "importEdit", "discard", "settle", "move", "note", "tag", "allowReplays", "settings"};
constexpr std::array kSends{"replay", "sendAnyway"};

QString keyOf(UndoDirection direction)
{
    return direction == UndoDirection::undo ? u"undo"_s : u"redo"_s;
}

template <size_t N>
bool isOneOf(const std::array<const char*, N>& names, QStringView kind)
{
    return std::any_of(names.begin(), names.end(), [&](const char* name) { return kind == QLatin1String(name); });
}

QString reasonText(const QString& why)
{
    if (why == u"sent")
        return Wording::tr("already sent");
    if (why == u"waiting")
        return Wording::tr("about to be sent");
    if (why == u"identity")
        return Wording::tr("whose identity another row has now");
    if (why == u"credits")
        return Wording::tr("whose credits were corrected since");
    if (why == u"removed")
        return Wording::tr("whose payload was removed");
    if (why == u"old")
        return Wording::tr("changed by an earlier Fuseboard");
    return Wording::tr("changed since");
}

} // namespace

bool isUndoable(QStringView kind)
{
    return isOneOf(kUndoable, kind);
}

QString notUndoableBecause(const OperationRecord& operation)
{
    if (isOneOf(kSends, operation.kind))
        return Wording::tr("What was sent cannot be taken back.");
    if (!isUndoable(operation.kind))
        return Wording::tr("It changed no rows that could be put back.");
    const bool settings = operation.kind == kSettingsKind;
    if (settings && settingsDifferences(operation).empty())
        return Wording::tr("It did not note what it changed.");
    switch (operation.state) {
    case OperationState::applied:
        return operation.rowCount > 0 || settings ? QString() : Wording::tr("It changed no row.");
    case OperationState::undone:
        return Wording::tr("It is undone already.");
    case OperationState::cancelled:
        return Wording::tr("It was cancelled; no row is changed by it.");
    default:
        return Wording::tr("It is still under way.");
    }
}

QString notRedoableBecause(const OperationRecord& operation)
{
    if (operation.state == OperationState::undone && isUndoable(operation.kind))
        return {};
    return isUnfinished(operation.state) ? Wording::tr("It is still under way.") : Wording::tr("It is not undone.");
}

Result<QString> UndoTally::text(Connection& connection) const
{
    QStringList parts;
    OperationRepository operations(connection);
    for (const auto& [why, n] : reasons) {
        QString words = reasonText(why);
        if (why.startsWith(u"later:")) {
            const auto later = operations.operation(OperationId(why.mid(6).toLongLong()));
            if (!later)
                return later.error();
            words = Wording::tr("changed by “%1” since").arg(operationTitle(*later));
        }
        parts.append(u"%1 %2"_s.arg(wordingLocale().toString(n), words));
    }
    return parts.join(u", "_s);
}

QByteArray toJson(const UndoTally& tally)
{
    QJsonObject left;
    for (const auto& [why, n] : tally.reasons)
        left.insert(why, n);
    return QJsonDocument(QJsonObject{{u"done"_s, tally.done}, {u"left"_s, left}}).toJson(QJsonDocument::Compact);
}

UndoTally undoTally(const OperationRecord& operation, UndoDirection direction)
{
    const QJsonObject object = QJsonDocument::fromJson(operation.detail).object().value(keyOf(direction)).toObject();
    UndoTally tally;
    tally.done = object.value(u"done"_s).toInteger();
    const QJsonObject left = object.value(u"left"_s).toObject();
    for (auto at = left.begin(); at != left.end(); ++at) {
        tally.reasons[at.key()] = at.value().toInteger();
        tally.left += at.value().toInteger();
    }
    return tally;
}

} // namespace fuseboard::store
