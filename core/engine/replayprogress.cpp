// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/replayprogress.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <numeric>

using namespace Qt::StringLiterals;

namespace fuseboard::engine {

namespace {

qint64 sum(const std::map<Reason, qint64>& counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0), [](qint64 n, const auto& entry) { return n + entry.second; });
}

QJsonObject countsToJson(const std::map<Reason, qint64>& counts)
{
    QJsonObject out;
    for (const auto& [reason, rows] : counts) {
        if (rows > 0)
            out.insert(name(reason), rows);
    }
    return out;
}

QJsonObject unclaimedToJson(const std::map<DestinationId, qint64>& rows)
{
    QJsonObject out;
    for (const auto& [destination, n] : rows)
        out.insert(QString::number(destination.value), n);
    return out;
}

std::map<Reason, qint64> countsFromJson(const QJsonObject& object)
{
    std::map<Reason, qint64> out;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const auto reason = reasonFromName(it.key()))
            out[*reason] = it.value().toInteger();
    }
    return out;
}

store::ReplayState stateFromName(const QString& text)
{
    for (int i = 0; i <= int(store::ReplayState::cancelled); ++i) {
        if (text == name(store::ReplayState(i)))
            return store::ReplayState(i);
    }
    return store::ReplayState::ended;
}

} // namespace

qint64 ReplayProgress::failedRows() const
{
    return sum(failed);
}

qint64 ReplayProgress::heldRows() const
{
    return sum(held);
}

QByteArray ReplayProgress::toJson() const
{
    QJsonObject out{{u"state"_s, QString(name(state))},
                    {u"pace"_s, QString(name(pacing.kind))},
                    {u"total"_s, total},
                    {u"released"_s, released},
                    {u"leftAlone"_s, leftAlone},
                    {u"unreleased"_s, unreleased},
                    {u"attempts"_s, attempts},
                    {u"delivered"_s, delivered},
                    {u"failed"_s, countsToJson(failed)},
                    {u"ambiguous"_s, ambiguous},
                    {u"otherwise"_s, otherwise},
                    {u"underWay"_s, underWay},
                    {u"unclaimed"_s, unclaimedToJson(unclaimed)},
                    {u"held"_s, countsToJson(held)},
                    {u"newDeadLetters"_s, newDeadLetters}};
    if (!why.isEmpty())
        out.insert(u"why"_s, why);
    if (recallUntil)
        out.insert(u"recallUntil"_s, toEpochMs(*recallUntil));
    if (pacing.kind == store::ReplayPacing::paced)
        out.insert(u"stepMs"_s, qint64(pacing.step.count()));
    if (pacing.kind == store::ReplayPacing::ramp) {
        out.insert(u"stopPercent"_s, pacing.rampSettings.stopPercent);
        out.insert(u"step"_s, step);
        out.insert(u"stepRows"_s, stepRows);
        out.insert(u"stepEnded"_s, stepEnded);
    }
    return QJsonDocument(out).toJson(QJsonDocument::Compact);
}

ReplayProgress ReplayProgress::fromJson(QByteArrayView json)
{
    const QJsonObject in = QJsonDocument::fromJson(json.toByteArray()).object();
    ReplayProgress p;
    p.state = stateFromName(in.value("state"_L1).toString());
    p.why = in.value("why"_L1).toString();
    if (in.contains("recallUntil"_L1))
        p.recallUntil = fromEpochMs(in.value("recallUntil"_L1).toInteger());
    p.pacing = store::replaySettingsFromJson(json).pacing;
    p.step = in.value("step"_L1).toInt();
    p.stepRows = in.value("stepRows"_L1).toInteger();
    p.stepEnded = in.value("stepEnded"_L1).toInteger();
    p.total = in.value("total"_L1).toInteger();
    p.released = in.value("released"_L1).toInteger();
    p.leftAlone = in.value("leftAlone"_L1).toInteger();
    p.unreleased = in.value("unreleased"_L1).toInteger();
    p.attempts = in.value("attempts"_L1).toInteger();
    p.delivered = in.value("delivered"_L1).toInteger();
    const QJsonObject unclaimed = in.value("unclaimed"_L1).toObject();
    for (auto it = unclaimed.begin(); it != unclaimed.end(); ++it)
        p.unclaimed[DestinationId(it.key().toLongLong())] = it.value().toInteger();
    p.failed = countsFromJson(in.value("failed"_L1).toObject());
    p.ambiguous = in.value("ambiguous"_L1).toInteger();
    p.otherwise = in.value("otherwise"_L1).toInteger();
    p.underWay = in.value("underWay"_L1).toInteger();
    p.held = countsFromJson(in.value("held"_L1).toObject());
    p.newDeadLetters = in.value("newDeadLetters"_L1).toInteger();
    return p;
}

} // namespace fuseboard::engine
