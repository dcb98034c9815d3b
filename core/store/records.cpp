// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

using resilience::BreakerSettings;
using resilience::Jitter;
using resilience::RetrySettings;

constexpr qint64 kDayMs = 24 * 3'600'000;
constexpr qint64 kMostCredits = 1'000'000'000'000'000; // milli-credits; sums of a day stay far inside 64 bits

constexpr std::pair<Jitter, const char*> kJitters[] = {
    {Jitter::none, "none"},
    {Jitter::full, "full"},
    {Jitter::equal, "equal"},
    {Jitter::decorrelated, "decorrelated"},
    {Jitter::proportional, "proportional"},
};

QJsonObject parseObject(QByteArrayView json)
{
    return QJsonDocument::fromJson(json.toByteArray()).object();
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void readInt(const QJsonObject& o, QLatin1StringView key, int& value, int low, int high)
{
    const QJsonValue v = o.value(key);
    if (v.isDouble())
        value = int(std::clamp(v.toDouble(), double(low), double(high)));
}

void readMillis(const QJsonObject& o, QLatin1StringView key, Millis& value, qint64 low, qint64 high)
{
    const QJsonValue v = o.value(key);
    if (v.isDouble())
        value = Millis(qint64(std::clamp(v.toDouble(), double(low), double(high))));
}

void readReal(const QJsonObject& o, QLatin1StringView key, double& value, double low, double high)
{
    const QJsonValue v = o.value(key);
    if (v.isDouble())
        value = std::clamp(v.toDouble(), low, high);
}

void readBool(const QJsonObject& o, QLatin1StringView key, bool& value)
{
    const QJsonValue v = o.value(key);
    if (v.isBool())
        value = v.toBool();
}

void readCredits(const QJsonObject& o, QLatin1StringView key, Credits& value)
{
    const QJsonValue v = o.value(key);
    if (v.isDouble())
        value.milli = std::clamp<qint64>(v.toInteger(0), 0, kMostCredits);
}

void readLimit(const QJsonObject& o, QLatin1StringView key, std::optional<Credits>& value)
{
    if (!o.value(key).isDouble())
        return;
    value.emplace();
    readCredits(o, key, *value);
}

QJsonObject toObject(const BreakerSettings& b)
{
    return {{u"failureThreshold"_s, b.failureThreshold},
            {u"ratePercent"_s, b.ratePercent},
            {u"minimumCalls"_s, b.minimumCalls},
            {u"windowMs"_s, qint64(b.window.count())},
            {u"buckets"_s, b.buckets},
            {u"slowAfterMs"_s, qint64(b.slowAfter.count())},
            {u"slowPercent"_s, b.slowPercent},
            {u"openForMs"_s, qint64(b.openFor.count())},
            {u"halfOpenMaxCalls"_s, b.halfOpenMaxCalls},
            {u"successThreshold"_s, b.successThreshold},
            {u"halfOpenMaxWaitMs"_s, qint64(b.halfOpenMaxWait.count())},
            {u"multiplier"_s, b.multiplier},
            {u"openForCapMs"_s, qint64(b.openForCap.count())}};
}

void read(const QJsonObject& o, BreakerSettings& b)
{
    readInt(o, "failureThreshold"_L1, b.failureThreshold, 0, 1'000'000);
    readInt(o, "ratePercent"_L1, b.ratePercent, 0, 100);
    readInt(o, "minimumCalls"_L1, b.minimumCalls, 1, 1'000'000);
    readMillis(o, "windowMs"_L1, b.window, 1'000, kDayMs);
    readInt(o, "buckets"_L1, b.buckets, 1, 1'000);
    readMillis(o, "slowAfterMs"_L1, b.slowAfter, 1, kDayMs);
    readInt(o, "slowPercent"_L1, b.slowPercent, 0, 100);
    readMillis(o, "openForMs"_L1, b.openFor, 0, kDayMs);
    readInt(o, "halfOpenMaxCalls"_L1, b.halfOpenMaxCalls, 1, 1'000);
    readInt(o, "successThreshold"_L1, b.successThreshold, 1, 1'000);
    b.successThreshold = std::min(b.successThreshold, b.halfOpenMaxCalls);
    readMillis(o, "halfOpenMaxWaitMs"_L1, b.halfOpenMaxWait, 0, kDayMs);
    readReal(o, "multiplier"_L1, b.multiplier, 1, 100);
    readMillis(o, "openForCapMs"_L1, b.openForCap, 0, kDayMs);
    b.openForCap = std::max(b.openForCap, b.openFor);
}

QJsonObject toObject(const RetrySettings& r)
{
    const auto jitter = std::find_if(std::begin(kJitters), std::end(kJitters), [&](const auto& j) { return j.first == r.jitter; });
    return {{u"maxRetries"_s, r.maxRetries},
            {u"baseMs"_s, qint64(r.base.count())},
            {u"capMs"_s, qint64(r.cap.count())},
            {u"jitter"_s, QLatin1StringView(jitter->second)},
            {u"proportionalFactor"_s, r.proportionalFactor},
            {u"maxInlineWaitMs"_s, qint64(r.maxInlineWait.count())}};
}

void read(const QJsonObject& o, RetrySettings& r)
{
    readInt(o, "maxRetries"_L1, r.maxRetries, 0, 1'000);
    readMillis(o, "baseMs"_L1, r.base, 0, kDayMs);
    readMillis(o, "capMs"_L1, r.cap, 0, kDayMs);
    const QString jitter = o.value("jitter"_L1).toString();
    for (const auto& [value, text] : kJitters) {
        if (jitter == QLatin1StringView(text))
            r.jitter = value;
    }
    readReal(o, "proportionalFactor"_L1, r.proportionalFactor, 0, 10);
    readMillis(o, "maxInlineWaitMs"_L1, r.maxInlineWait, 0, kDayMs);
}

QJsonArray toArray(const QList<QPair<QByteArray, QByteArray>>& headers)
{
    QJsonArray out;
    for (const auto& [name, value] : headers)
        out.append(QJsonArray{QString::fromUtf8(name), QString::fromUtf8(value)});
    return out;
}

QList<QPair<QByteArray, QByteArray>> readHeaders(const QJsonArray& array)
{
    QList<QPair<QByteArray, QByteArray>> out;
    for (const QJsonValue& entry : array) {
        const QJsonArray pair = entry.toArray();
        const QByteArray name = pair.at(0).toString().trimmed().toUtf8();
        if (!name.isEmpty())
            out.append({name, pair.at(1).toString().toUtf8()});
    }
    return out;
}

} // namespace

QByteArray toJson(const AccountSettings& s)
{
    QJsonObject o{{u"recordsPerSecond"_s, s.recordsPerSecond}, {u"burst"_s, s.burst}, {u"hardStop"_s, s.hardStop}};
    if (s.dataPerDay)
        o.insert(u"dataPerDayMilli"_s, s.dataPerDay->milli);
    if (s.actionsPerDay)
        o.insert(u"actionsPerDayMilli"_s, s.actionsPerDay->milli);
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
    return s;
}

QByteArray toJson(const DestinationPolicy& p)
{
    return compact({{u"resend"_s, name(p.resend)},
                    {u"breaker"_s, toObject(p.breaker)},
                    {u"retry"_s, toObject(p.retry)},
                    {u"connectTimeoutMs"_s, qint64(p.connectTimeout.count())},
                    {u"attemptTimeoutMs"_s, qint64(p.attemptTimeout.count())},
                    {u"cycleTimeoutMs"_s, qint64(p.cycleTimeout.count())},
                    {u"lanes"_s, QJsonArray{p.lanes[0], p.lanes[1], p.lanes[2]}},
                    {u"payloadLimit"_s, p.payloadLimit},
                    {u"sendIdempotencyKey"_s, p.sendIdempotencyKey},
                    {u"sendAttemptHeader"_s, p.sendAttemptHeader},
                    {u"dataMilliPerRow"_s, p.chargePerRow.data.milli},
                    {u"actionMilliPerRow"_s, p.chargePerRow.actions.milli},
                    {u"headers"_s, toArray(p.headers)},
                    {u"secretHeader"_s, QString::fromUtf8(p.secretHeader)},
                    {u"maxReplays"_s, p.maxReplays}});
}

DestinationPolicy destinationPolicyFromJson(QByteArrayView json)
{
    const QJsonObject o = parseObject(json);
    DestinationPolicy p;
    p.resend = resendPolicyFromName(o.value("resend"_L1).toString()).value_or(p.resend);
    read(o.value("breaker"_L1).toObject(), p.breaker);
    read(o.value("retry"_L1).toObject(), p.retry);
    readMillis(o, "connectTimeoutMs"_L1, p.connectTimeout, 1, kDayMs); // R41: none is infinite
    readMillis(o, "attemptTimeoutMs"_L1, p.attemptTimeout, 1, kDayMs);
    readMillis(o, "cycleTimeoutMs"_L1, p.cycleTimeout, 1, kDayMs);
    const QJsonArray lanes = o.value("lanes"_L1).toArray();
    for (size_t i = 0; i < p.lanes.size() && qsizetype(i) < lanes.size(); ++i) {
        if (const QJsonValue v = lanes.at(qsizetype(i)); v.isDouble())
            p.lanes[i] = int(std::clamp(v.toDouble(), 0.0, 10'000.0));
    }
    readInt(o, "payloadLimit"_L1, p.payloadLimit, 1, 1'000'000'000);
    readBool(o, "sendIdempotencyKey"_L1, p.sendIdempotencyKey);
    readBool(o, "sendAttemptHeader"_L1, p.sendAttemptHeader);
    readCredits(o, "dataMilliPerRow"_L1, p.chargePerRow.data);
    readCredits(o, "actionMilliPerRow"_L1, p.chargePerRow.actions);
    p.headers = readHeaders(o.value("headers"_L1).toArray());
    p.secretHeader = o.value("secretHeader"_L1).toString().toUtf8();
    readInt(o, "maxReplays"_L1, p.maxReplays, 0, 1'000'000);
    return p;
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

DestinationPolicy presetPolicy(const QString& preset)
{
    DestinationPolicy p; // generic: answered failures are sent again, 30 s open, key in a header, nothing charged
    if (preset == u"clay"_s) {
        p.resend = ResendPolicy::neverTwice; // C-7: no idempotency contract anywhere
        p.breaker.openFor = std::chrono::minutes(15);
        p.chargePerRow.data = Credits::whole(6); // R19
        p.sendIdempotencyKey = false;
        p.secretHeader = "x-clay-webhook-auth"; // C-3
    } else if (preset == u"practice"_s) {
        p.sendAttemptHeader = true;
        p.chargePerRow.data = Credits::whole(6);
    }
    return p;
}

} // namespace fuseboard::store
