// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/sampleboard.h"
#include "tests/gui/windowsupport.h"
#include "ui/models/cardcontent.h"
#include "ui/models/cardsentence.h"

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::ui;
using fuseboard::test::Sample;
using fuseboard::test::sampleDestination;
using fuseboard::test::sampleNow;

class TestCardSentence : public QObject
{
    Q_OBJECT

    engine::AccountSnapshot m_account = test::sampleBoard().accounts.front();

    QString say(const engine::DestinationSnapshot& d, Millis later = Millis(0)) const
    {
        return cardSentence(d, sampleNow() + later, &m_account);
    }

private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void open()
    {
        auto d = sampleDestination(Sample::open, 1, u"CRM"_s);
        QCOMPARE(say(d), u"Opened 14:02 after <b>5 failures in a row</b> (HTTP\u00a0503).<br>First probe in <b>11:20</b>, then 3 successes close it."_s);
        QVERIFY(say(d, Millis(1'000)).contains(u"<b>11:19</b>"_s));
        d.breakerSettings.successThreshold = 1;
        QVERIFY(say(d).endsWith(u"then 1 success closes it."_s));
    }

    void openAndProbeIsDue()
    {
        auto d = sampleDestination(Sample::open, 1, u"CRM"_s);
        QVERIFY(say(d, Millis(680'000)).contains(u"First probe is <b>due now</b>"_s));
        d.queued = 0;
        QVERIFY(say(d, Millis(700'000)).contains(u"The next row that comes is the first probe"_s));
        d.paused = true;
        QVERIFY(say(d, Millis(700'000)).contains(u"no probe is sent until you resume"_s));
    }

    void halfOpen()
    {
        auto d = sampleDestination(Sample::halfOpen, 1, u"EU"_s);
        QCOMPARE(say(d), u"Probing: <b>1 of 3</b> successes, 1 probe in flight.<br>A failure opens it again for 15:00."_s);
        d.probesInFlight = 2;
        QVERIFY(say(d).contains(u"2 probes in flight"_s));
        d.nextOpenFor = std::chrono::minutes(30); // it grows with each failed probe
        QVERIFY(say(d).contains(u"opens it again for 30:00"_s));
    }

    void halfOpenWithNothingToProbeWith() // semantics §1: undecided
    {
        auto d = sampleDestination(Sample::halfOpen, 1, u"EU"_s);
        d.probesInFlight = 0;
        d.queued = 0;
        d.undecidedAt = sampleNow() + Millis(90'000);
        QCOMPARE(say(d), u"Probing: <b>1 of 3</b> successes, and no row is left to probe with.<br>"
                         "The next row that comes is a probe; in <b>1:30</b> it opens again, undecided."_s);
    }

    void heldOpenByTwo()
    {
        auto d = sampleDestination(Sample::forcedOpen, 1, u"Billing"_s);
        d.holders = {{u"ann"_s, u"vendor maintenance"_s, {}}, {u"maintenance"_s, {}, {}}};
        QVERIFY(say(d).endsWith(u"ann and maintenance hold it open, all must release it. Rows wait, nothing is sent."_s));
    }

    void usedUpWebhook() // R120
    {
        auto d = sampleDestination(Sample::hold, 1, u"EU"_s);
        d.odometerEnded = true;
        d.odometerLimits.endsAt = 50'000;
        QCOMPARE(say(d), u"<b>The webhook is used up.</b> It has taken all 50,000 records of its life.<br>"
                         "Rows wait for another webhook of the same table."_s);
    }

    void forcedOpen()
    {
        auto d = sampleDestination(Sample::forcedOpen, 1, u"Billing"_s);
        QCOMPARE(say(d), u"Held open since 09:00 until you reset it: <i>“vendor maintenance”</i>.<br>Rows wait, nothing is sent."_s);
        d.nextProbe = sampleNow() + Millis(600'000);
        QVERIFY(say(d).startsWith(u"Held open since 09:00 until 14:15, <b>10:00</b> left: <i>“vendor"_s));
        d.cause = u"<b>x</b> & y"_s;
        QVERIFY2(say(d).contains(u"&lt;b&gt;x&lt;/b&gt; &amp; y"_s), "an operator's words are text, not markup");
    }

    void closed()
    {
        auto d = sampleDestination(Sample::closed, 1, u"US"_s);
        QCOMPARE(say(d), u"Healthy. Opens after 5 failures in a row or 50\u00a0% of at\u00a0least\u00a010.<br>"
                         "Queue empties in <b>52\u00a0min</b> at the account’s 10\u00a0rows/\u2060s."_s);
        d.eta.reset();
        QVERIFY(say(d).endsWith(u"31,204 rows wait, nothing is lost."_s));
        d.queued = 0;
        QVERIFY(say(d).endsWith(u"Nothing waits."_s));
        d.tooFewToJudge = true;
        QVERIFY(say(d).startsWith(u"Too few answers to judge."_s));
        d.health = engine::HealthWord::noData;
        QVERIFY(say(d).startsWith(u"No answer in the last 5 minutes."_s));
        d.breakerSettings.failureThreshold = 0;
        d.breakerSettings.ratePercent = 0;
        QVERIFY(say(d).contains(u"No rule opens it."_s));
    }

    void nothingMovesAndWhy_data()
    {
        QTest::addColumn<int>("sample");
        QTest::addColumn<QString>("text");
        QTest::newRow("paused") << int(Sample::paused) << u"<b>Paused by hand.</b><br>2,410 rows wait, nothing is lost. Resume sends on."_s;
        QTest::newRow("hold") << int(Sample::hold) << u"<b>Endpoint held</b>: HTTP 401, the webhook refused our token.<br>Rows wait until you release it."_s;
        QTest::newRow("secret") << int(Sample::noSecret)
                                << u"<b>Its secret is missing.</b><br>Rows wait until its URL or secret is set."_s;
        QTest::newRow("budget") << int(Sample::overBudget)
                                << u"<b>Today’s credits are used up.</b><br>Rows wait for the new day at 00:00, in <b>8\u00a0h\u00a054\u00a0min</b>."_s;
        QTest::newRow("gate") << int(Sample::rateGate)
                              << u"<b>The target asked to slow down (HTTP\u00a0429).</b><br>The gate opens in <b>0:42</b>; rows wait, no retry is used up."_s;
        QTest::newRow("offline") << int(Sample::offline) << u"<b>No network.</b><br>Rows wait and go out when it is back."_s;
    }

    void nothingMovesAndWhy()
    {
        QFETCH(int, sample);
        QFETCH(QString, text);
        QCOMPARE(say(sampleDestination(Sample(sample), 1, u"X"_s)), text);
    }

    void theAccountsOwnPace() // nobody asked to slow down: its rate or its hour is used up
    {
        auto d = sampleDestination(Sample::rateGate, 1, u"X"_s);
        d.gateUntil.reset();
        QVERIFY(say(d).contains(u"HTTP"_s));
        m_account.nextRecord = sampleNow() + Millis(720'000);
        QCOMPARE(say(d), u"<b>The account\u2019s rate is used up.</b><br>The next row goes in <b>12:00</b>."_s);
        m_account.recordsPerHour = 400;
        m_account.recordsThisHour = 400;
        QVERIFY(say(d).startsWith(u"<b>The account\u2019s hour is used up: 400 of 400 records.</b>"_s));
        m_account = test::sampleBoard().accounts.front();
    }

    void everythingPaused()
    {
        auto d = sampleDestination(Sample::closed, 1, u"X"_s);
        d.waitingFor = Reason::paused;
        QCOMPARE(say(d), u"<b>Everything is paused.</b><br>31,204 rows wait, nothing is lost. Resume all sends on."_s);
        QCOMPARE(cardContent(d, &m_account, sampleNow()).queueLabel, u"deferred, paused"_s);
    }

    void sentencesInOneLine()
    {
        QCOMPARE(plainSentence(u"<b>A &lt;b&gt;</b><br>then <i>\u201cx &amp; y\u201d</i>."_s), u"A <b> then \u201cx & y\u201d."_s);
    }

    void accountOutOfCredits()
    {
        auto d = sampleDestination(Sample::overBudget, 1, u"X"_s);
        m_account.holdReason = u"HTTP 402"_s;
        QCOMPARE(say(d), u"<b>Account is out of credits</b>: HTTP 402.<br>Rows wait until you resume its budget."_s);
        QVERIFY(cardContent(d, &m_account, sampleNow()).canResumeBudget);
        m_account.holdReason.clear();
        QVERIFY(cardSentence(d, sampleNow()).endsWith(u"Rows wait for the next day."_s));
    }

    void troubleComesFirst()
    {
        const auto board = test::sampleBoard();
        std::vector<qint64> ids;
        for (const DestinationId id : cardOrder(board))
            ids.push_back(id.value);
        QCOMPARE(ids, (std::vector<qint64>{2, 4, 3, 1})); // open, half-open, forced open, closed
        QCOMPARE(troubleRank(sampleDestination(Sample::hold, 1, {})), TroubleRank::held);
        QCOMPARE(troubleRank(sampleDestination(Sample::paused, 1, {})), TroubleRank::paused);
        QCOMPARE(troubleRank(sampleDestination(Sample::idle, 1, {})), TroubleRank::quiet);
    }

    void figuresAndButtons()
    {
        const auto open = cardContent(sampleDestination(Sample::open, 1, {}), &m_account, sampleNow());
        QCOMPARE(open.health, u"41.0"_s);
        QCOMPARE(open.healthText, u"health, unhealthy"_s);
        QCOMPARE(open.queueLabel, u"deferred, breaker open"_s);
        QCOMPARE(open.queue, u"9,114"_s);
        QCOMPARE(open.inFlight, u"0 / 5"_s);
        QCOMPARE(open.latency, u"—"_s);
        QVERIFY(open.canReset && open.canProbe && !open.canTrip);
        const auto closed = cardContent(sampleDestination(Sample::closed, 1, {}), &m_account, sampleNow());
        QCOMPARE(closed.latency, u"212 ms / 1.4 s"_s);
        QVERIFY(closed.canTrip && !closed.canReset && !closed.canProbe);
        const auto idle = cardContent(sampleDestination(Sample::idle, 1, {}), &m_account, sampleNow());
        QCOMPARE(idle.health, u"—"_s);
        auto few = sampleDestination(Sample::closed, 1, {});
        few.tooFewToJudge = true;
        QCOMPARE(cardContent(few, nullptr, sampleNow()).healthText, u"health, too few to judge"_s);
    }
};

FUSEBOARD_WINDOW_MAIN(TestCardSentence)
#include "tst_cardsentence.moc"
