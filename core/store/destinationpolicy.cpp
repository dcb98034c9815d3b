// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/destinationpolicy.h"

#include "core/payload/eventtype.h"
#include "core/payload/fieldadder.h"
#include "core/store/jsonfields.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

using namespace json;

namespace {

using resilience::BreakerSettings;
using resilience::Jitter;
using resilience::RetrySettings;

constexpr std::pair<Jitter, const char*> kJitters[] = {
    {Jitter::none, "none"},
    {Jitter::full, "full"},
    {Jitter::equal, "equal"},
    {Jitter::decorrelated, "decorrelated"},
    {Jitter::proportional, "proportional"},
};

QJsonObject toObject(const BreakerSettings& b)
{
    return {{u"failureThreshold"_s, b.failureThreshold},
            {u"ratePercent"_s, b.ratePercent},
            {u"minimumCalls"_s, b.minimumCalls},
            {u"windowMs"_s, qint64(b.window.count())},
            {u"buckets"_s, b.buckets},
            {u"countWindow"_s, b.countWindow},
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
    readInt(o, "countWindow"_L1, b.countWindow, 0, 1'000'000);
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

QJsonObject toObject(const RetryBudgetSettings& b)
{
    return {{u"on"_s, b.on}, {u"percent"_s, b.percent}, {u"minimum"_s, b.minimum}};
}

void read(const QJsonObject& o, RetryBudgetSettings& b)
{
    readBool(o, "on"_L1, b.on);
    readReal(o, "percent"_L1, b.percent, 0, 100);
    readInt(o, "minimum"_L1, b.minimum, 1, 1'000'000); // 0 would let a retry wait for ever
}

QJsonObject toObject(const AdaptiveSettings& a)
{
    return {{u"concurrency"_s, a.concurrency}, {u"throttle"_s, a.throttle}};
}

void read(const QJsonObject& o, AdaptiveSettings& a)
{
    readBool(o, "concurrency"_L1, a.concurrency);
    readBool(o, "throttle"_L1, a.throttle);
}

QJsonObject toObject(const QueueSettings& q)
{
    return {{u"concurrency"_s, q.concurrency},
            {u"attempts"_s, q.attempts},
            {u"baseMs"_s, qint64(q.base.count())},
            {u"paceMs"_s, qint64(q.pace.count())}};
}

void read(const QJsonObject& o, QueueSettings& q)
{
    readInt(o, "concurrency"_L1, q.concurrency, 0, 10'000);
    readInt(o, "attempts"_L1, q.attempts, 1, 1'000);
    readMillis(o, "baseMs"_L1, q.base, 0, kDayMs);
    readMillis(o, "paceMs"_L1, q.pace, 0, kDayMs);
}

QJsonObject toObject(const FallbackSettings& f)
{
    return {{u"cache"_s, f.cache},
            {u"queue"_s, f.queue},
            {u"local"_s, f.local},
            {u"domainColumn"_s, f.domainColumn},
            {u"freshForMs"_s, qint64(f.freshFor.count())},
            {u"staleForMs"_s, qint64(f.staleFor.count())}};
}

void read(const QJsonObject& o, FallbackSettings& f)
{
    readBool(o, "cache"_L1, f.cache);
    readBool(o, "queue"_L1, f.queue);
    readBool(o, "local"_L1, f.local);
    f.domainColumn = o.value("domainColumn"_L1).toString();
    readMillis(o, "freshForMs"_L1, f.freshFor, 0, 3'650 * kDayMs);
    readMillis(o, "staleForMs"_L1, f.staleFor, 0, 3'650 * kDayMs);
    f.staleFor = std::max(f.staleFor, f.freshFor);
}

QJsonObject toObject(const ArraySettings& a)
{
    return {{u"records"_s, a.records}, {u"bytes"_s, a.bytes}};
}

void read(const QJsonObject& o, ArraySettings& a)
{
    readInt(o, "records"_L1, a.records, 1, 1'000);
    readInt(o, "bytes"_L1, a.bytes, 1, 1'000'000'000);
}

QJsonObject toObject(const OdometerSettings& d)
{
    return {{u"warnAt"_s, d.warnAt}, {u"rotateAt"_s, d.rotateAt}, {u"endsAt"_s, d.endsAt}};
}

void read(const QJsonObject& o, OdometerSettings& d)
{
    constexpr qint64 kMost = 1'000'000'000'000;
    readInt64(o, "warnAt"_L1, d.warnAt, 0, kMost);
    readInt64(o, "rotateAt"_L1, d.rotateAt, 0, kMost);
    readInt64(o, "endsAt"_L1, d.endsAt, 0, kMost);
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

QByteArray toJson(const DestinationPolicy& p)
{
    QJsonObject o{{u"resend"_s, name(p.resend)},
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
                  {u"maxReplays"_s, p.maxReplays},
                  {u"retryBudget"_s, toObject(p.retryBudget)},
                  {u"adaptive"_s, toObject(p.adaptive)},
                  {u"timeoutClass"_s, name(p.timeoutClass)},
                  {u"rowDeadlineMs"_s, qint64(p.rowDeadline.count())},
                  {u"queue"_s, toObject(p.queue)},
                  {u"fallback"_s, toObject(p.fallback)},
                  {u"array"_s, toObject(p.array)},
                  {u"odometer"_s, toObject(p.odometer)},
                  {u"keyForm"_s, p.keyForm == KeyForm::quoted ? u"quoted"_s : u"bare"_s},
                  {u"submissionKeyField"_s, p.submissionKeyField},
                  {u"sign"_s, p.sign},
                  {u"eventType"_s, p.eventType},
                  {u"eventTypeField"_s, p.eventTypeField},
                  {u"healthMinimum"_s, p.healthMinimum}};
    insertLimit(o, u"dataPerDayMilli"_s, p.dataPerDay);
    insertLimit(o, u"actionsPerDayMilli"_s, p.actionsPerDay);
    return compact(o);
}

DestinationPolicy destinationPolicyFromJson(QByteArrayView json)
{
    const QJsonObject o = parseObject(json);
    DestinationPolicy p;
    p.resend = resendPolicyFromName(o.value("resend"_L1).toString()).value_or(p.resend);
    read(o.value("breaker"_L1).toObject(), p.breaker);
    read(o.value("retry"_L1).toObject(), p.retry);
    readMillis(o, "connectTimeoutMs"_L1, p.connectTimeout, 1, kDayMs); // R41: none is infinite
    p.timeoutClass = timeoutClassFromName(o.value("timeoutClass"_L1).toString()).value_or(p.timeoutClass);
    p.attemptTimeout = defaultTimeout(p.timeoutClass);
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
    read(o.value("retryBudget"_L1).toObject(), p.retryBudget);
    read(o.value("adaptive"_L1).toObject(), p.adaptive);
    readMillis(o, "rowDeadlineMs"_L1, p.rowDeadline, 0, 366 * kDayMs);
    read(o.value("queue"_L1).toObject(), p.queue);
    read(o.value("fallback"_L1).toObject(), p.fallback);
    read(o.value("array"_L1).toObject(), p.array);
    read(o.value("odometer"_L1).toObject(), p.odometer);
    p.keyForm = o.value("keyForm"_L1).toString() == u"quoted" ? KeyForm::quoted : KeyForm::bare;
    p.submissionKeyField = o.value("submissionKeyField"_L1).toString();
    readBool(o, "sign"_L1, p.sign);
    if (const QString type = o.value("eventType"_L1).toString(); payload::isEventType(type))
        p.eventType = type;
    p.eventTypeField = o.value("eventTypeField"_L1).toString();
    readInt(o, "healthMinimum"_L1, p.healthMinimum, 0, 1'000'000);
    readLimit(o, "dataPerDayMilli"_L1, p.dataPerDay);
    readLimit(o, "actionsPerDayMilli"_L1, p.actionsPerDay);
    return p;
}

int DestinationPolicy::addedBytes() const
{
    constexpr qsizetype kKeySize = 64;
    qsizetype bytes = 0;
    if (!submissionKeyField.isEmpty())
        bytes += payload::FieldAdder::addedBytes(submissionKeyField.toUtf8(), kKeySize);
    if (!eventType.isEmpty() && !eventTypeField.isEmpty())
        bytes += payload::FieldAdder::addedBytes(eventTypeField.toUtf8(), eventType.size());
    return int(bytes);
}

int DestinationPolicy::storedLimit() const
{
    return std::max(payloadLimit - addedBytes(), 0);
}

Millis defaultTimeout(TimeoutClass kind)
{
    switch (kind) {
    case TimeoutClass::submit: return Millis(10'000);
    case TimeoutClass::request: return Millis(30'000);
    case TimeoutClass::upload: return Millis(120'000);
    case TimeoutClass::longPoll: return Millis(300'000);
    }
    return Millis(10'000);
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
        p.odometer = {40'000, 45'000, 50'000};  // C-1, C-12
    } else if (preset == u"practice"_s) {
        p.sendAttemptHeader = true;
        p.chargePerRow.data = Credits::whole(6);
    }
    return p;
}

} // namespace fuseboard::store
