// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/operationtext.h"

#include "core/base/wording.h"
#include "core/store/operationdetail.h"
#include "core/store/settingschange.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

QString countText(qint64 rows)
{
    return rows == 1 ? Wording::tr("1 row") : Wording::tr("%1 rows").arg(wordingLocale().toString(rows));
}

/// "16:00", with the day where it is another one than that of the operation.
QString dayText(WallTime at, WallTime seenFrom)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toEpochMs(at));
    const bool sameDay = local.date() == QDateTime::fromMSecsSinceEpoch(toEpochMs(seenFrom)).date();
    return wordingLocale().toString(local, sameDay ? u"HH:mm"_s : u"d MMM HH:mm"_s);
}

/// "resetBreaker" as "Reset breaker".
QString spaced(QStringView kind)
{
    QString out;
    for (const QChar c : kind) {
        if (c.isUpper())
            out += u' ';
        out += out.isEmpty() ? c.toUpper() : c.toLower();
    }
    return out;
}

} // namespace

QString operationTitle(QStringView kind, qint64 rows, const QByteArray& detail)
{
    const QString count = countText(rows);
    if (kind == u"edit" || kind == u"bulkEdit")
        return Wording::tr("Edit %1").arg(count);
    if (kind == u"importEdit")
        return Wording::tr("Edit %1 from a file").arg(count);
    if (kind == u"discard")
        return Wording::tr("Discard %1").arg(count);
    if (kind == u"settle") {
        const bool delivered = QJsonDocument::fromJson(detail).object().value(u"delivered"_s).toBool();
        return delivered ? Wording::tr("Settle %1 as delivered").arg(count) : Wording::tr("Settle %1 as not delivered").arg(count);
    }
    if (kind == u"move")
        return Wording::tr("Move %1").arg(count);
    if (kind == u"note")
        return Wording::tr("Note on %1").arg(count);
    if (kind == u"tag")
        return Wording::tr("Tag %1").arg(count);
    if (kind == u"replay")
        return Wording::tr("Replay %1").arg(count);
    if (kind == u"allowReplays")
        return Wording::tr("Allow replays of %1").arg(count);
    if (kind == u"sendAnyway")
        return Wording::tr("Send %1 anyway").arg(count);
    if (kind == kSettingsKind)
        return settingsTitle(detail);
    return inWords(spaced(kind));
}

QString kindText(QStringView kind)
{
    return kind == u"importEdit" ? Wording::tr("Edit from a file") : inWords(spaced(kind));
}

QString operationTitle(const OperationRecord& operation)
{
    // A replay is called by what it was asked for, as while it ran: how many of them were sent is told beside it.
    const bool asAsked = isUnfinished(operation.state) || operation.state == OperationState::cancelled || operation.rowCount == 0
        || (operation.kind == u"replay" && operation.selected > 0);
    const qint64 rows = asAsked ? operation.selected : operation.rowCount;
    if (const auto end = tripEnd(operation); end && end->at)
        return Wording::tr("Trip until %1").arg(dayText(*end->at, operation.at));
    return operationTitle(operation.kind, rows, operation.detail);
}

} // namespace fuseboard::store
