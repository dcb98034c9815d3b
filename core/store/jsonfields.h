// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/credits.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

/// Reading of settings kept as JSON: what is missing or no such value leaves the default, what is out of range is moved to
/// the nearer bound.
namespace fuseboard::store::json {

inline constexpr qint64 kDayMs = 24 * 3'600'000;
inline constexpr qint64 kMostCredits = 1'000'000'000'000'000; ///< milli-credits; sums of a day stay far inside 64 bits

inline QJsonObject parseObject(QByteArrayView json)
{
    return QJsonDocument::fromJson(json.toByteArray()).object();
}

inline QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

inline void readInt64(const QJsonObject& o, QLatin1StringView key, qint64& value, qint64 low, qint64 high)
{
    const QJsonValue v = o.value(key);
    if (v.isDouble())
        value = qint64(std::clamp(v.toDouble(), double(low), double(high)));
}

inline void readInt(const QJsonObject& o, QLatin1StringView key, int& value, int low, int high)
{
    const QJsonValue v = o.value(key);
    if (v.isDouble())
        value = int(std::clamp(v.toDouble(), double(low), double(high)));
}

inline void readMillis(const QJsonObject& o, QLatin1StringView key, Millis& value, qint64 low, qint64 high)
{
    const QJsonValue v = o.value(key);
    if (v.isDouble())
        value = Millis(qint64(std::clamp(v.toDouble(), double(low), double(high))));
}

inline void readReal(const QJsonObject& o, QLatin1StringView key, double& value, double low, double high)
{
    const QJsonValue v = o.value(key);
    if (v.isDouble())
        value = std::clamp(v.toDouble(), low, high);
}

inline void readBool(const QJsonObject& o, QLatin1StringView key, bool& value)
{
    const QJsonValue v = o.value(key);
    if (v.isBool())
        value = v.toBool();
}

inline void readCredits(const QJsonObject& o, QLatin1StringView key, Credits& value)
{
    const QJsonValue v = o.value(key);
    if (v.isDouble())
        value.milli = std::clamp<qint64>(v.toInteger(0), 0, kMostCredits);
}

inline void readLimit(const QJsonObject& o, QLatin1StringView key, std::optional<Credits>& value)
{
    if (!o.value(key).isDouble())
        return;
    value.emplace();
    readCredits(o, key, *value);
}

inline void insertLimit(QJsonObject& o, const QString& key, const std::optional<Credits>& value)
{
    if (value)
        o.insert(key, value->milli);
}

} // namespace fuseboard::store::json
