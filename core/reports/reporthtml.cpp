// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report.h"

#include "core/reports/reporttext.h"

using namespace Qt::StringLiterals;

namespace fuseboard::reports {

namespace {

// What QTextDocument understands too, since the PDF is made from this page: attributes on tables, few style properties.
constexpr char kHead[] = R"(<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>%1</title>
<style>
body { font-family: sans-serif; font-size: 10pt; color: #17212b; background-color: #ffffff; }
h1 { font-size: 17pt; margin-bottom: 2px; }
h2 { font-size: 12pt; margin-top: 18px; margin-bottom: 4px; }
p.muted { color: #54677a; margin-top: 0px; }
th { background-color: #f3f5f7; font-weight: 600; }
table.figures { border-collapse: collapse; border-color: #d9e0e6; }
</style></head><body>
)";

struct Cell
{
    QString text;
    bool number = false;
};

Cell text(const QString& t) { return {t.toHtmlEscaped(), false}; }
Cell count(qint64 n) { return {countText(n), true}; }
Cell milliseconds(double ms) { return {ms > 0 ? u"%1 ms"_s.arg(ms, 0, 'f', ms < 100 ? 1 : 0) : u"–"_s, true}; }

class Table
{
public:
    Table(QByteArray& out, const std::vector<Cell>& head) : m_out(out)
    {
        m_out += "<table class=\"figures\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\"><thead>";
        row(head, "th");
        m_out += "</thead><tbody>\n";
    }
    ~Table() { m_out += "</tbody></table>\n"; }
    Table(const Table&) = delete;
    Table& operator=(const Table&) = delete;

    void row(const std::vector<Cell>& cells, const char* tag = "td", bool strong = false)
    {
        m_out += "<tr>";
        for (const Cell& cell : cells) {
            m_out += QByteArray("<") + tag + (cell.number ? " align=\"right\">" : " align=\"left\">");
            m_out += strong ? QByteArray("<b>" + cell.text.toUtf8() + "</b>") : cell.text.toUtf8();
            m_out += QByteArray("</") + tag + '>';
        }
        m_out += "</tr>\n";
    }

private:
    QByteArray& m_out;
};

std::vector<Cell> cells(const DestinationLine& l)
{
    return {text(l.name),
            text(l.account),
            count(l.delivered),
            count(l.failed),
            count(l.ambiguous),
            {l.successPercent < 0 ? u"–"_s : u"%1 %"_s.arg(l.successPercent, 0, 'f', 1), true},
            milliseconds(l.p50Ms),
            milliseconds(l.p95Ms),
            milliseconds(l.p99Ms)};
}

void deliveries(QByteArray& out, const Report& r)
{
    out += "<h2>Deliveries</h2>\n";
    Table table(out, {text(u"Destination"_s), text(u"Account"_s), {u"Delivered"_s, true}, {u"Failed"_s, true},
                      {u"Ambiguous"_s, true}, {u"Success"_s, true}, {u"p50"_s, true}, {u"p95"_s, true}, {u"p99"_s, true}});
    for (const DestinationLine& line : r.destinations)
        table.row(cells(line));
    if (r.destinations.size() != 1)
        table.row(cells(r.total), "td", true);
}

void credits(QByteArray& out, const Report& r)
{
    out += "<h2>Credits</h2>\n";
    Table table(out, {text(u"Destination"_s), text(u"Account"_s), {u"Data credits"_s, true}, {u"Actions"_s, true},
                      {u"Daily limit of the account"_s, true}});
    const auto line = [&](const DestinationLine& l, bool strong) {
        table.row({text(l.name), text(l.account), {creditsText(l.charge.data), true}, {creditsText(l.charge.actions), true},
                   {l.dailyLimit ? creditsText(*l.dailyLimit) : u"none"_s, true}}, "td", strong);
    };
    for (const DestinationLine& l : r.destinations)
        line(l, false);
    if (r.destinations.size() != 1)
        line(r.total, true);
}

void incidents(QByteArray& out, const Report& r)
{
    out += "<h2>Breaker incidents</h2>\n";
    if (r.incidents.empty()) {
        out += "<p class=\"muted\">No breaker opened in this period.</p>\n";
        return;
    }
    Table table(out, {text(u"Destination"_s), text(u"Opened"_s), text(u"Closed"_s), {u"For"_s, true}, text(u"Cause"_s)});
    for (const BreakerIncident& i : r.incidents) {
        table.row({text(i.destination), text(instantText(i.openedAt)), text(i.closedAt ? instantText(*i.closedAt) : u"still open"_s),
                   {spanText((i.closedAt ? *i.closedAt : r.madeAt) - i.openedAt), true}, text(i.cause)});
    }
}

void errors(QByteArray& out, const Report& r)
{
    out += "<h2>Most frequent errors</h2>\n";
    if (r.errors.empty()) {
        out += "<p class=\"muted\">No attempt failed in this period.</p>\n";
        return;
    }
    Table table(out, {{u"Attempts"_s, true}, {u"Status"_s, true}, text(u"Error"_s), text(u"Destination"_s)});
    for (const ErrorLine& e : r.errors)
        table.row({count(e.attempts), {e.status > 0 ? QString::number(e.status) : u"–"_s, true}, text(e.error), text(e.destination)});
}

void deadLetters(QByteArray& out, const Report& r)
{
    out += "<h2>Dead letters now</h2>\n";
    if (r.deadLetters.empty()) {
        out += "<p class=\"muted\">No row waits for the operator.</p>\n";
        return;
    }
    Table table(out, {text(u"Destination"_s), text(u"Reason"_s), {u"Rows"_s, true}});
    for (const DeadLetterLine& d : r.deadLetters)
        table.row({text(d.destination), text(name(d.reason)), count(d.rows)});
}

void fallbacks(QByteArray& out, const Report& r)
{
    if (r.fallbacks.empty())
        return;
    out += "<h2>Fallbacks</h2>\n";
    Table table(out, {text(u"Destination"_s), text(u"Source"_s), text(u"Age"_s), {u"Rows"_s, true}});
    for (const FallbackLine& f : r.fallbacks) {
        const bool cached = f.source == RowSource::cache;
        table.row({text(f.destination), text(name(f.source)), text(cached ? QString(name(f.staleness)) : u"–"_s), count(f.rows)});
    }
}

} // namespace

QByteArray toHtml(const Report& r)
{
    const QString title = u"Fuseboard report: "_s + r.workspace;
    QByteArray out = QByteArray(kHead).replace("%1", title.toHtmlEscaped().toUtf8());
    out += QString(u"<h1>"_s + title.toHtmlEscaped() + u"</h1>\n<p class=\"muted\">"_s + instantText(r.period.from) + u" to "_s
                   + instantText(r.period.to) + u", made "_s + instantText(r.madeAt) + u"</p>\n"_s).toUtf8();
    deliveries(out, r);
    credits(out, r);
    incidents(out, r);
    errors(out, r);
    deadLetters(out, r);
    fallbacks(out, r);
    out += "</body></html>\n";
    return out;
}

} // namespace fuseboard::reports
