// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records.h"

#include "core/store/jsonfields.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

using namespace json;

QByteArray toJson(const AccountSettings& s)
{
    QJsonObject o{{u"recordsPerSecond"_s, s.recordsPerSecond}, {u"burst"_s, s.burst}, {u"hardStop"_s, s.hardStop}};
    insertLimit(o, u"dataPerDayMilli"_s, s.dataPerDay);
    insertLimit(o, u"actionsPerDayMilli"_s, s.actionsPerDay);
    if (s.recordsPerHour > 0)
        o.insert(u"recordsPerHour"_s, s.recordsPerHour);
    insertLimit(o, u"dataPerMonthMilli"_s, s.dataPerMonth);
    insertLimit(o, u"actionsPerMonthMilli"_s, s.actionsPerMonth);
    insertLimit(o, u"dataPerBatchMilli"_s, s.dataPerBatch);
    insertLimit(o, u"burnAlertMilli"_s, s.burnAlert);
    insertLimit(o, u"balanceAlertMilli"_s, s.balanceAlert);
    o.insert(u"alertPercents"_s, QJsonArray{s.alertPercents[0], s.alertPercents[1], s.alertPercents[2]});
    return compact(o);
}

AccountSettings accountSettingsFromJson(QByteArrayView json)
{
    const QJsonObject o = parseObject(json);
    AccountSettings s;
    readReal(o, "recordsPerSecond"_L1, s.recordsPerSecond, -1, 1'000'000);
    if (s.recordsPerSecond < 0)
        s.recordsPerSecond = -1;
    readInt(o, "burst"_L1, s.burst, 1, 1'000'000);
    readBool(o, "hardStop"_L1, s.hardStop);
    readLimit(o, "dataPerDayMilli"_L1, s.dataPerDay);
    readLimit(o, "actionsPerDayMilli"_L1, s.actionsPerDay);
    readInt(o, "recordsPerHour"_L1, s.recordsPerHour, 0, 100'000'000);
    readLimit(o, "dataPerMonthMilli"_L1, s.dataPerMonth);
    readLimit(o, "actionsPerMonthMilli"_L1, s.actionsPerMonth);
    readLimit(o, "dataPerBatchMilli"_L1, s.dataPerBatch);
    readLimit(o, "burnAlertMilli"_L1, s.burnAlert);
    readLimit(o, "balanceAlertMilli"_L1, s.balanceAlert);
    const QJsonArray alerts = o.value("alertPercents"_L1).toArray();
    for (size_t i = 0; i < s.alertPercents.size() && qsizetype(i) < alerts.size(); ++i) {
        if (const QJsonValue v = alerts.at(qsizetype(i)); v.isDouble())
            s.alertPercents[i] = int(std::clamp(v.toDouble(), 1.0, 100.0));
    }
    return s;
}

QByteArray toJson(const QStringList& texts)
{
    return QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact);
}

QStringList stringsFromJson(QByteArrayView json)
{
    QStringList out;
    const QJsonArray array = QJsonDocument::fromJson(json.toByteArray()).array();
    for (const QJsonValue& v : array)
        out.append(v.toString());
    return out;
}

} // namespace fuseboard::store
