// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report.h"

#include "core/reports/reporttext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace fuseboard::reports {

namespace {

QJsonObject toObject(const DestinationLine& line)
{
    QJsonObject o{{u"delivered"_s, line.delivered},
                  {u"failed"_s, line.failed},
                  {u"turnedAway"_s, line.turnedAway},
                  {u"ambiguous"_s, line.ambiguous},
                  {u"successPercent"_s, line.successPercent < 0 ? QJsonValue() : QJsonValue(line.successPercent)},
                  {u"p50Ms"_s, line.p50Ms},
                  {u"p95Ms"_s, line.p95Ms},
                  {u"p99Ms"_s, line.p99Ms},
                  {u"dataMilli"_s, line.charge.data.milli},
                  {u"actionMilli"_s, line.charge.actions.milli},
                  {u"dailyLimitMilli"_s, line.dailyLimit ? QJsonValue(line.dailyLimit->milli) : QJsonValue()}};
    if (line.id.valid()) {
        o.insert(u"name"_s, line.name);
        o.insert(u"account"_s, line.account);
    }
    return o;
}

} // namespace

QByteArray toJson(const Report& r)
{
    QJsonArray destinations;
    for (const DestinationLine& line : r.destinations)
        destinations.append(toObject(line));
    QJsonArray credits;
    for (const CreditLine& c : r.credits) {
        credits.append(QJsonObject{{u"destination"_s, c.destination},
                                   {u"account"_s, c.account},
                                   {u"dataMilli"_s, c.charge.data.milli},
                                   {u"actionMilli"_s, c.charge.actions.milli},
                                   {u"dailyLimitMilli"_s, c.dailyLimit ? QJsonValue(c.dailyLimit->milli) : QJsonValue()}});
    }
    QJsonArray incidents;
    for (const BreakerIncident& i : r.incidents) {
        incidents.append(QJsonObject{{u"destination"_s, i.destination},
                                     {u"openedAt"_s, isoInstant(i.openedAt)},
                                     {u"closedAt"_s, i.closedAt ? QJsonValue(isoInstant(*i.closedAt)) : QJsonValue()},
                                     {u"cause"_s, i.cause}});
    }
    QJsonArray errors;
    for (const ErrorLine& e : r.errors) {
        errors.append(QJsonObject{{u"error"_s, e.error},
                                  {u"status"_s, e.status > 0 ? QJsonValue(e.status) : QJsonValue()},
                                  {u"destination"_s, e.destination},
                                  {u"attempts"_s, e.attempts}});
    }
    QJsonArray dead;
    for (const DeadLetterLine& d : r.deadLetters)
        dead.append(QJsonObject{{u"destination"_s, d.destination}, {u"reason"_s, name(d.reason)}, {u"rows"_s, d.rows}});
    QJsonArray fallbacks;
    for (const FallbackLine& f : r.fallbacks) {
        fallbacks.append(QJsonObject{{u"destination"_s, f.destination},
                                     {u"source"_s, name(f.source)},
                                     {u"staleness"_s, f.source == RowSource::cache ? QJsonValue(name(f.staleness)) : QJsonValue()},
                                     {u"rows"_s, f.rows}});
    }
    return QJsonDocument(QJsonObject{{u"workspace"_s, r.workspace},
                                     {u"from"_s, isoInstant(r.period.from)},
                                     {u"to"_s, isoInstant(r.period.to)},
                                     {u"madeAt"_s, isoInstant(r.madeAt)},
                                     {u"total"_s, toObject(r.total)},
                                     {u"destinations"_s, destinations},
                                     {u"credits"_s, credits},
                                     {u"incidents"_s, incidents},
                                     {u"errors"_s, errors},
                                     {u"deadLetters"_s, dead},
                                     {u"fallbacks"_s, fallbacks}})
        .toJson(QJsonDocument::Indented);
}

} // namespace fuseboard::reports
