// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report.h"

#include "core/reports/reporterrors.h"
#include "core/reports/reporttext.h"
#include "tests/store/repositoryfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

using namespace fuseboard;
using namespace fuseboard::reports;
using namespace fuseboard::test;

namespace {

constexpr qint64 kMinute = 29'000'000; // an epoch minute
WallTime minute(qint64 n) { return fromEpochMs((kMinute + n) * 60'000); }

struct Data : RepositoryFixture
{
    store::Destination clay;

    Data()
    {
        store::DestinationRepository repository(*connection);
        store::Account a = repository.accounts()->front();
        a.settings.dataPerDay = Credits::whole(500);
        const auto limited = repository.updateAccount(a);
        Q_ASSERT(limited);
        clay = add(u"Clay <EU>"_s);
        health(destination.id, -1, 1'000, 0, 0, 9);  // before the period
        health(destination.id, 0, 90, 10, 1, 600);
        health(destination.id, 1, 8, 0, 0, 48);
        health(destination.id, 10, 7'000, 0, 0, 9);  // its end is exclusive
        health(clay.id, 3, 0, 2, 2, 12);
    }
    void run(const QByteArray& sql)
    {
        const auto done = connection->execute(sql);
        Q_ASSERT(done);
    }
    void health(DestinationId id, qint64 at, qint64 delivered, qint64 failed, qint64 ambiguous, qint64 credits)
    {
        telemetry::LatencyHistogram latency;
        latency.add(8'000, delivered + failed);
        auto q = connection->prepare("INSERT INTO health_minute (destination_id, minute, delivered, failed, ignored, ambiguous, data_milli, action_milli, latency)"
                                     " VALUES (?, ?, ?, ?, 3, ?, ?, 0, ?)");
        q->bind(0, id).bind(1, kMinute + at).bind(2, delivered).bind(3, failed).bind(4, ambiguous).bind(5, credits * 1000);
        q->bindBlob(6, latency.toBytes());
        const auto done = q->run();
        Q_ASSERT(done);
    }
    void attempt(qint64 id, DestinationId to, WallTime at, int status, const QByteArray& error)
    {
        auto q = connection->prepare("INSERT INTO attempt (id, row_id, number, destination_id, webhook_id, batch_id, version, records,"
                                     " account_day, data_milli, action_milli, credit_state, claimed_at, outcome, status, error)"
                                     " VALUES (?, 1, 1, ?, 1, 1, 1, 1, 20260101, 0, 0, 0, ?, 1, NULLIF(?, 0), ?)");
        q->bind(0, id).bind(1, to).bind(2, at).bind(3, status).bindText(4, error);
        const auto done = q->run();
        Q_ASSERT(done);
    }
    void transition(DestinationId id, qint64 at, BreakerState from, BreakerState to, const QString& cause)
    {
        const auto done = store::History(*connection).addTransition({0, minute(at), id, from, to, cause, u"engine"_s, {}});
        Q_ASSERT(done);
    }
    ReportPeriod period(std::vector<DestinationId> only = {}) { return {minute(0), minute(10), std::move(only)}; }
    Report report(std::vector<DestinationId> only = {}) { return *makeReport(*connection, period(std::move(only)), u"leads & co"_s, minute(20)); }
};

} // namespace

class TestReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void periodMustHaveALength()
    {
        Data d;
        QCOMPARE(makeReport(*d.connection, {minute(1), minute(1), {}}, {}, minute(2)).error().code, ErrorCode::invalidArgument);
        const Report empty = *makeReport(*d.connection, {minute(100), minute(101), {}}, {}, minute(200));
        QCOMPARE(empty.total.delivered, 0);
        QCOMPARE(empty.total.successPercent, -1.0);
        QCOMPARE(empty.total.p99Ms, 0.0);
    }
    void figures()
    {
        Data d;
        const Report r = d.report();
        QCOMPARE(r.destinations.size(), size_t(2));
        const DestinationLine& crm = r.destinations[0];
        QCOMPARE(crm.delivered, 98);
        QCOMPARE(crm.failed, 10);
        QCOMPARE(crm.ambiguous, 1);
        QCOMPARE(crm.turnedAway, 6); // W-24: they were in no column
        QCOMPARE(r.total.turnedAway, 9);
        QVERIFY(toHtml(r).contains("Failed attempts"));
        QCOMPARE(crm.successPercent, 100.0 * 98 / 108);
        QCOMPARE(crm.charge.data, Credits::whole(648));
        QCOMPARE(crm.dailyLimit, Credits::whole(500));
        QVERIFY(crm.p50Ms > 8 / 1.19 && crm.p50Ms < 8 * 1.19); // within the bucket of 8 ms
        QCOMPARE(r.destinations[1].successPercent, 0.0);
        QCOMPARE(r.total.delivered, 98);
        QCOMPARE(r.total.failed, 12);
        QCOMPARE(r.total.charge.data, Credits::whole(660));
        QCOMPARE(r.total.dailyLimit, Credits::whole(500)); // one account, counted once
        QCOMPARE(d.report({d.clay.id}).total.failed, 2);
    }
    void settledCreditsAreGivenBackWhenTheyWere()
    {
        Data d;
        d.attempt(1, d.clay.id, minute(-50), 0, {});
        d.run("INSERT INTO credit_entry (at, account_id, day, attempt_id, kind, data_milli, action_milli, actor, reason) VALUES ("
              + QByteArray::number(toEpochMs(minute(5))) + ", 1, 20260101, 1, 'settled', -6000, 0, 'ann', '')");
        QCOMPARE(d.report().destinations[1].charge.data, Credits::whole(6));
    }
    /// What was spent before a destination moved stands with the account that it was claimed under, in a minute as in a correction.
    void creditsStayWithTheAccountTheyWereClaimedUnder()
    {
        Data d;
        store::DestinationRepository repository(*d.connection);
        store::Account other;
        other.name = u"Other"_s;
        other.settings.dataPerDay = Credits::whole(70);
        const auto to = repository.addAccount(other, minute(0));
        QVERIFY(to);
        d.run("INSERT INTO destination_account VALUES (" + QByteArray::number(d.destination.id.value) + ", 0, 1, 0), ("
              + QByteArray::number(d.destination.id.value) + ", 5, " + QByteArray::number(to->value) + ", "
              + QByteArray::number(toEpochMs(minute(1)) + 20'000) + ")");
        QVERIFY(repository.setAccount(d.destination.id, *to));
        d.attempt(4, d.destination.id, minute(0), 0, {});
        d.run("INSERT INTO credit_entry (at, account_id, day, attempt_id, kind, data_milli, action_milli, actor, reason) VALUES ("
              + QByteArray::number(toEpochMs(minute(5))) + ", 1, 20260101, 4, 'settled', -6000, 0, 'ann', '')");
        const Report r = d.report();
        QCOMPARE(r.credits.size(), size_t(3));
        QCOMPARE(r.credits[0].account, u"Other"_s);
        QCOMPARE(r.credits[0].charge.data, Credits::whole(48));
        QCOMPARE(r.credits[0].dailyLimit, Credits::whole(70));
        QCOMPARE(r.credits[1].account, u"Acme"_s);
        QCOMPARE(r.credits[1].destination, r.credits[0].destination);
        QCOMPARE(r.credits[1].charge.data, Credits::whole(594));
        QCOMPARE(r.credits[1].dailyLimit, Credits::whole(500));
        QCOMPARE(r.credits[2].destination, d.clay.name);
        QCOMPARE(r.destinations[0].charge.data, Credits::whole(642)); // of the destination as before
        QVERIFY(toHtml(r).contains("<td align=\"left\">CRM</td><td align=\"left\">Acme</td><td align=\"right\">594</td>"));
        QVERIFY(toCsv(r).contains("CRM,Other,48,0,70\r\nCRM,Acme,594,0,500\r\n"));
        QCOMPARE(QJsonDocument::fromJson(toJson(r)).object().value(u"credits"_s).toArray().size(), 3);
    }
    void incidents()
    {
        Data d;
        using enum BreakerState;
        d.transition(d.clay.id, -9, closed, open, u"early"_s);   // over before the period
        d.transition(d.clay.id, -8, open, closed, u"reset"_s);
        d.transition(d.clay.id, -3, closed, open, u"5 failures in a row"_s);
        d.transition(d.clay.id, 1, open, halfOpen, {});
        d.transition(d.clay.id, 2, halfOpen, open, u"a probe failed"_s); // the same incident
        d.transition(d.clay.id, 4, open, halfOpen, {});
        d.transition(d.clay.id, 5, halfOpen, closed, {});
        d.transition(d.destination.id, 9, closed, forcedOpen, u"maintenance"_s);
        d.transition(d.clay.id, 11, closed, open, u"late"_s); // after it
        const Report r = d.report();
        QCOMPARE(r.incidents.size(), size_t(2));
        QCOMPARE(r.incidents[0].cause, u"5 failures in a row"_s);
        QCOMPARE(r.incidents[0].openedAt, minute(-3));
        QCOMPARE(r.incidents[0].closedAt, minute(5));
        QCOMPARE(r.incidents[1].cause, u"maintenance"_s);
        QVERIFY(!r.incidents[1].closedAt);
    }
    void errorsAreGrouped()
    {
        Data d;
        qint64 id = 100; // ids with gaps, as after undone work
        d.attempt(id, d.clay.id, minute(-1), 503, "HTTP 503");
        for (int i = 0; i < 5; ++i)
            d.attempt(id += 3, d.clay.id, minute(i), 422, "HTTP 422: lead " + QByteArray::number(i) + " has no domain");
        d.attempt(++id, d.clay.id, minute(5), 503, "HTTP 503");
        d.attempt(++id, d.destination.id, minute(5), 503, "HTTP 503");
        d.attempt(++id, d.destination.id, minute(6), 503, "HTTP 503");
        d.attempt(++id, d.destination.id, minute(6), 0, {}); // delivered: no error
        d.attempt(++id, d.clay.id, minute(10), 503, "HTTP 503");
        const Report r = d.report();
        QCOMPARE(r.errors.size(), size_t(3));
        QCOMPARE(r.errors[0].error, u"HTTP 422: lead # has no domain"_s);
        QCOMPARE(r.errors[0].attempts, 5);
        QCOMPARE(r.errors[1].error, u"HTTP 503"_s);
        QCOMPARE(r.errors[1].attempts, 2);
        QCOMPARE(r.errors[1].destination, u"CRM"_s);
        QCOMPARE(r.errors[2].attempts, 1);
        QCOMPARE(topErrors(*d.connection, d.period(), 1)->size(), size_t(1));
        QCOMPARE(d.report({d.destination.id}).errors.size(), size_t(1));
        QCOMPARE(*firstAttemptSince(*d.connection, minute(-100)), 100);
        QCOMPARE(*firstAttemptSince(*d.connection, minute(0)), 101); // below the next one, above the last before
        QCOMPARE(*firstAttemptSince(*d.connection, minute(100)), id + 1);
    }
    void deadLettersAsOfNow()
    {
        Data d;
        d.running({"a", "b", "c"});
        d.reject(RowId(1));
        d.reject(RowId(2));
        d.loseAnswer(RowId(3));
        const Report r = d.report();
        QCOMPARE(r.deadLetters.size(), size_t(2));
        QCOMPARE(r.deadLetters[0].reason, Reason::rejected);
        QCOMPARE(r.deadLetters[0].rows, 2);
        QVERIFY(d.report({d.clay.id}).deadLetters.empty());
    }
    void writersEscape()
    {
        Data d;
        d.attempt(1, d.clay.id, minute(1), 400, "=HYPERLINK(\"x\"), <script>alert('1')</script>");
        d.transition(d.clay.id, 1, BreakerState::closed, BreakerState::open, u"a \"cause\", with comma"_s);
        const Report r = d.report();

        const QByteArray html = toHtml(r);
        QVERIFY(!html.contains("<script"));
        QVERIFY(html.contains("Clay &lt;EU&gt;"));
        QVERIFY(html.contains("leads &amp; co"));
        QVERIFY(html.contains("still open"));
        QByteArray xml = html.mid(html.indexOf("<body>"));
        xml.chop(qsizetype(qstrlen("</html>\n")));
        QXmlStreamReader reader(xml);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString())); // every tag is closed

        const QByteArray csv = toCsv(r);
        QVERIFY(csv.contains("\"'=HYPERLINK(\"\"x\"\"), <script>alert('1')</script>\"\r\n"));
        QVERIFY(csv.contains("\"a \"\"cause\"\", with comma\"\r\n"));
        QVERIFY(csv.contains("CRM,Acme,98,10,1,90.74,"));
        QVERIFY(!csv.contains("\n\n"));

        const QJsonObject json = QJsonDocument::fromJson(toJson(r)).object();
        QCOMPARE(json.value(u"total"_s).toObject().value(u"delivered"_s).toInt(), 98);
        QCOMPARE(json.value(u"destinations"_s).toArray().size(), 2);
        QVERIFY(json.value(u"incidents"_s).toArray().at(0).toObject().value(u"closedAt"_s).isNull());
        QCOMPARE(json.value(u"from"_s).toString(), isoInstant(minute(0)));
    }
    void texts()
    {
        QCOMPARE(creditsText(Credits{0}), u"0"_s);
        QCOMPARE(creditsText(Credits{1'234'567'500}), u"1,234,567.5"_s);
        QCOMPARE(creditsText(Credits{-999'000}), u"-999"_s);
        QCOMPARE(creditsText(Credits{-1'000'001}), u"-1,000.001"_s);
        QCOMPARE(creditsNumber(Credits{1'234'050}), u"1234.05"_s);
        QCOMPARE(countText(12'345), u"12,345"_s);
        QCOMPARE(spanText(Millis(400)), u"0.4 s"_s);
        QCOMPARE(spanText(Millis(192'000)), u"3 min 12 s"_s);
        QCOMPARE(spanText(Millis(7'500'000)), u"2 h 05 min"_s);
        QCOMPARE(isoInstant(fromEpochMs(0)), u"1970-01-01T00:00:00.000Z"_s);
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
