// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/operationdetail.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

const QString kUntil = u"until"_s;

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray tripDetail(std::optional<WallTime> until)
{
    return compact({{kUntil, until ? QJsonValue(toEpochMs(*until)) : QJsonValue()}});
}

std::optional<TripEnd> tripEnd(const OperationRecord& operation)
{
    if (operation.kind != "trip"_L1)
        return {};
    const QJsonValue until = QJsonDocument::fromJson(operation.detail).object().value(kUntil);
    if (until.isUndefined())
        return {};
    return until.isDouble() ? TripEnd{fromEpochMs(until.toInteger())} : TripEnd{};
}

QByteArray accountDetail(AccountId account)
{
    return compact({{u"account"_s, account.value}});
}

} // namespace fuseboard::store
