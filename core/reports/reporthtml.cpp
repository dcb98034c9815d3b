// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report.h"

#include "core/base/wording.h"
#include "core/reports/reporttext.h"

using namespace Qt::StringLiterals;

namespace fuseboard::reports {

namespace {

// What QTextDocument understands too, since the PDF is made from this page: attributes on tables, few style properties.
constexpr char kHead[] = R"(<!DOCTYPE html>
<html lang="%2"><head><meta charset="utf-8"><title>%1</title>
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
Cell milliseconds(double ms) { return {ms > 0 ? wordingLocale().toString(ms, 'f', ms < 100 ? 1 : 0) + u" ms" : u"–"_s, true}; }
Cell credits(Credits amount) { return {creditsText(amount), true}; }
void title(QByteArray& out, const QString& words) { out += "<h2>" + words.toHtmlEscaped().toUtf8() + "</h2>\n"; }
void remark(QByteArray& out, const QString& words) { out += "<p class=\"muted\">" + words.toHtmlEscaped().toUtf8() + "</p>\n"; }

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
            count(l.turnedAway),
            count(l.ambiguous),
            {l.successPercent < 0 ? u"–"_s : QString(wordingLocale().toString(l.successPercent, 'f', 1) + u" %"), true},
            milliseconds(l.p50Ms),
            milliseconds(l.p95Ms),
            milliseconds(l.p99Ms)};
}

DestinationLine total(const Report& r)
{
    DestinationLine line = r.total;
    line.name = Wording::tr("All destinations");
    return line;
}

void deliveries(QByteArray& out, const Report& r)
{
    title(out, Wording::tr("Deliveries"));
    {
        Table table(out, {text(Wording::tr("Destination")), text(Wording::tr("Account")), {Wording::tr("Delivered"), true},
                          {Wording::tr("Failed attempts"), true}, {Wording::tr("Turned away"), true}, {Wording::tr("Ambiguous"), true},
                          {Wording::tr("Success"), true}, {u"p50"_s, true}, {u"p95"_s, true}, {u"p99"_s, true}});
        for (const DestinationLine& line : r.destinations)
            table.row(cells(line));
        if (r.destinations.size() != 1)
            table.row(cells(total(r)), "td", true);
    }
    remark(out, Wording::tr("Delivered and ambiguous are rows. Failed attempts count against the destination, and most were tried again; what was "
                            "turned away does not: a row that was refused, a 429. Success is the share delivered of delivered and failed."));
}

void creditUse(QByteArray& out, const Report& r)
{
    title(out, Wording::tr("Credits"));
    Table table(out, {text(Wording::tr("Destination")), text(Wording::tr("Account")), {Wording::tr("Data credits"), true}, {Wording::tr("Actions"), true},
                      {Wording::tr("Daily limit of the account"), true}});
    const auto line = [&](const QString& name, const QString& account, const Charge& charge, const std::optional<Credits>& limit, bool strong) {
        table.row({text(name), text(account), credits(charge.data), credits(charge.actions),
                   limit ? credits(*limit) : Cell{Wording::tr("none"), true}}, "td", strong);
    };
    for (const CreditLine& l : r.credits)
        line(l.destination, l.account, l.charge, l.dailyLimit, false);
    if (r.credits.size() != 1)
        line(Wording::tr("All destinations"), {}, r.total.charge, r.total.dailyLimit, true);
}

void incidents(QByteArray& out, const Report& r)
{
    title(out, Wording::tr("Breaker incidents"));
    if (r.incidents.empty()) {
        remark(out, Wording::tr("No breaker opened in this period."));
        return;
    }
    Table table(out, {text(Wording::tr("Destination")), text(Wording::tr("Opened")), text(Wording::tr("Closed")), {Wording::tr("For"), true}, text(Wording::tr("Cause"))});
    for (const BreakerIncident& i : r.incidents) {
        table.row({text(i.destination), text(instantText(i.openedAt)), text(i.closedAt ? instantText(*i.closedAt) : Wording::tr("still open")),
                   {spanText((i.closedAt ? *i.closedAt : r.madeAt) - i.openedAt), true}, text(inWords(i.cause))});
    }
}

void errors(QByteArray& out, const Report& r)
{
    title(out, Wording::tr("Most frequent errors"));
    if (r.errors.empty()) {
        remark(out, Wording::tr("No attempt failed in this period."));
        return;
    }
    Table table(out, {{Wording::tr("Attempts"), true}, {Wording::tr("Status"), true}, text(Wording::tr("Error")), text(Wording::tr("Destination"))});
    for (const ErrorLine& e : r.errors)
        table.row({count(e.attempts), {e.status > 0 ? QString::number(e.status) : u"–"_s, true}, text(inWords(e.error)), text(e.destination)});
}

void deadLetters(QByteArray& out, const Report& r)
{
    title(out, Wording::tr("Dead letters now"));
    if (r.deadLetters.empty()) {
        remark(out, Wording::tr("No row waits for the operator."));
        return;
    }
    Table table(out, {text(Wording::tr("Destination")), text(Wording::tr("Reason")), {Wording::tr("Rows"), true}});
    for (const DeadLetterLine& d : r.deadLetters)
        table.row({text(d.destination), text(inWords(name(d.reason))), count(d.rows)});
}

void fallbacks(QByteArray& out, const Report& r)
{
    if (r.fallbacks.empty())
        return;
    title(out, Wording::tr("Fallbacks"));
    Table table(out, {text(Wording::tr("Destination")), text(Wording::tr("Source")), text(Wording::tr("Age")), {Wording::tr("Rows"), true}});
    for (const FallbackLine& f : r.fallbacks) {
        const bool cached = f.source == RowSource::cache;
        table.row({text(f.destination), text(inWords(name(f.source))), text(cached ? inWords(name(f.staleness)) : u"–"_s), count(f.rows)});
    }
}

} // namespace

QByteArray toHtml(const Report& r)
{
    const QString title = Wording::tr("Fuseboard report: %1").arg(r.workspace);
    QByteArray out = QByteArray(kHead).replace("%2", wordingLocale().name().first(2).toUtf8()).replace("%1", title.toHtmlEscaped().toUtf8());
    const QString made = Wording::tr("%1 to %2, made %3").arg(instantText(r.period.from), instantText(r.period.to), instantText(r.madeAt));
    out += QString(u"<h1>"_s + title.toHtmlEscaped() + u"</h1>\n<p class=\"muted\">"_s + made.toHtmlEscaped() + u"</p>\n"_s).toUtf8();
    deliveries(out, r);
    creditUse(out, r);
    incidents(out, r);
    errors(out, r);
    deadLetters(out, r);
    fallbacks(out, r);
    out += "</body></html>\n";
    return out;
}

} // namespace fuseboard::reports
