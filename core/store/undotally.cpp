// SPDX-License-Identifier: GPL-3.0-or-later
// What can be undone, and what became of it, in words.
#include "core/store/operationtext.h"
#include "core/store/operationundo.h"
#include "core/store/settingschange.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
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
        return u"already sent"_s;
    if (why == u"waiting")
        return u"about to be sent"_s;
    if (why == u"identity")
        return u"whose identity another row has now"_s;
    if (why == u"credits")
        return u"whose credits were corrected since"_s;
    if (why == u"removed")
        return u"whose payload was removed"_s;
    if (why == u"old")
        return u"changed by an earlier Fuseboard"_s;
    return u"changed since"_s;
}

} // namespace

bool isUndoable(QStringView kind)
{
    return isOneOf(kUndoable, kind);
}

QString notUndoableBecause(const OperationRecord& operation)
{
    if (isOneOf(kSends, operation.kind))
        return u"What was sent cannot be taken back."_s;
    if (!isUndoable(operation.kind))
        return u"It changed no rows that could be put back."_s;
    const bool settings = operation.kind == kSettingsKind;
    if (settings && settingsDifferences(operation).empty())
        return u"It did not note what it changed."_s;
    switch (operation.state) {
    case OperationState::applied:
        return operation.rowCount > 0 || settings ? QString() : u"It changed no row."_s;
    case OperationState::undone:
        return u"It is undone already."_s;
    case OperationState::cancelled:
        return u"It was cancelled; no row is changed by it."_s;
    default:
        return u"It is still under way."_s;
    }
}

QString notRedoableBecause(const OperationRecord& operation)
{
    if (operation.state == OperationState::undone && isUndoable(operation.kind))
        return {};
    return isUnfinished(operation.state) ? u"It is still under way."_s : u"It is not undone."_s;
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
            words = u"changed by “%1” since"_s.arg(operationTitle(*later));
        }
        parts.append(u"%1 %2"_s.arg(QLocale(QLocale::English).toString(n), words));
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
