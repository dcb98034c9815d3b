// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report.h"

#include "core/reports/reporttext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace fuseboard::reports {

namespace {

/// One record (RFC 4180). Texts that come from outside and look like a formula get a quote in front: reports are opened in
/// spreadsheets.
void record(QByteArray& out, const QStringList& cells)
{
    bool first = true;
    for (QString cell : cells) {
        if (!first)
            out += ',';
        first = false;
        bool number = false;
        cell.toDouble(&number);
        if (!cell.isEmpty() && !number && QStringView(u"=+-@\t\r").contains(cell.front()))
            cell.prepend(u'\'');
        if (cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') || cell.contains(u'\r'))
            cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        out += cell.toUtf8();
    }
    out += "\r\n";
}

void destinationRecord(QByteArray& out, const DestinationLine& l)
{
    record(out, {l.name, l.account, QString::number(l.delivered), QString::number(l.failed), QString::number(l.ambiguous),
                 l.successPercent < 0 ? QString() : QString::number(l.successPercent, 'f', 2), QString::number(l.p50Ms, 'f', 1),
                 QString::number(l.p95Ms, 'f', 1), QString::number(l.p99Ms, 'f', 1), creditsNumber(l.charge.data),
                 creditsNumber(l.charge.actions), l.dailyLimit ? creditsNumber(*l.dailyLimit) : QString(), QString::number(l.turnedAway)});
}

} // namespace

QByteArray toCsv(const Report& r)
{
    QByteArray out;
    record(out, {u"section"_s, u"workspace"_s, u"from"_s, u"to"_s, u"made_at"_s});
    record(out, {u"report"_s, r.workspace, isoInstant(r.period.from), isoInstant(r.period.to), isoInstant(r.madeAt)});
    out += "\r\n";
    record(out, {u"destination"_s, u"account"_s, u"delivered"_s, u"failed"_s, u"ambiguous"_s, u"success_percent"_s, u"p50_ms"_s,
                 u"p95_ms"_s, u"p99_ms"_s, u"data_credits"_s, u"actions"_s, u"daily_limit"_s, u"turned_away"_s});
    for (const DestinationLine& line : r.destinations)
        destinationRecord(out, line);
    destinationRecord(out, r.total);
    out += "\r\n";
    record(out, {u"credit_destination"_s, u"credit_account"_s, u"data_credits"_s, u"actions"_s, u"daily_limit"_s});
    for (const CreditLine& c : r.credits) {
        record(out, {c.destination, c.account, creditsNumber(c.charge.data), creditsNumber(c.charge.actions),
                     c.dailyLimit ? creditsNumber(*c.dailyLimit) : QString()});
    }
    out += "\r\n";
    record(out, {u"breaker_destination"_s, u"opened_at"_s, u"closed_at"_s, u"seconds"_s, u"cause"_s});
    for (const BreakerIncident& i : r.incidents) {
        record(out, {i.destination, isoInstant(i.openedAt), i.closedAt ? isoInstant(*i.closedAt) : QString(),
                     i.closedAt ? QString::number(double((*i.closedAt - i.openedAt).count()) / 1000, 'f', 1) : QString(), i.cause});
    }
    out += "\r\n";
    record(out, {u"error_destination"_s, u"status"_s, u"attempts"_s, u"error"_s});
    for (const ErrorLine& e : r.errors)
        record(out, {e.destination, e.status > 0 ? QString::number(e.status) : QString(), QString::number(e.attempts), e.error});
    out += "\r\n";
    record(out, {u"dead_letter_destination"_s, u"reason"_s, u"rows"_s});
    for (const DeadLetterLine& d : r.deadLetters)
        record(out, {d.destination, name(d.reason), QString::number(d.rows)});
    if (r.fallbacks.empty())
        return out;
    out += "\r\n";
    record(out, {u"fallback_destination"_s, u"source"_s, u"staleness"_s, u"rows"_s});
    for (const FallbackLine& f : r.fallbacks)
        record(out, {f.destination, name(f.source), f.source == RowSource::cache ? QString(name(f.staleness)) : QString(), QString::number(f.rows)});
    return out;
}

} // namespace fuseboard::reports
