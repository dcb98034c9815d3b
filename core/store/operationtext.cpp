// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/operationtext.h"

#include "core/store/settingschange.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

QString countText(qint64 rows)
{
    return rows == 1 ? u"1 row"_s : u"%1 rows"_s.arg(QLocale(QLocale::English).toString(rows));
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
        return u"Edit %1"_s.arg(count);
    if (kind == u"importEdit")
        return u"Edit %1 from a file"_s.arg(count);
    if (kind == u"discard")
        return u"Discard %1"_s.arg(count);
    if (kind == u"settle") {
        const bool delivered = QJsonDocument::fromJson(detail).object().value(u"delivered"_s).toBool();
        return delivered ? u"Settle %1 as delivered"_s.arg(count) : u"Settle %1 as not delivered"_s.arg(count);
    }
    if (kind == u"move")
        return u"Move %1"_s.arg(count);
    if (kind == u"note")
        return u"Note on %1"_s.arg(count);
    if (kind == u"tag")
        return u"Tag %1"_s.arg(count);
    if (kind == u"replay")
        return u"Replay %1"_s.arg(count);
    if (kind == u"allowReplays")
        return u"Allow replays of %1"_s.arg(count);
    if (kind == u"sendAnyway")
        return u"Send %1 anyway"_s.arg(count);
    if (kind == kSettingsKind)
        return settingsTitle(detail);
    return spaced(kind);
}

QString kindText(QStringView kind)
{
    return kind == u"importEdit" ? u"Edit from a file"_s : spaced(kind);
}

QString operationTitle(const OperationRecord& operation)
{
    const qint64 rows = isUnfinished(operation.state) || operation.state == OperationState::cancelled || operation.rowCount == 0
        ? operation.selected : operation.rowCount;
    return operationTitle(operation.kind, rows, operation.detail);
}

} // namespace fuseboard::store
