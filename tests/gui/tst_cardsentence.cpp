// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/sampleboard.h"
#include "tests/gui/windowsupport.h"
#include "ui/models/cardcontent.h"
#include "ui/models/cardsentence.h"
#include "ui/widgets/standinglook.h"
#include "ui/widgets/statebadge.h"

#include <QPainter>
#include <QSet>

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

    void openAgainAfterFailedProbes() // the story is that of the opening
    {
        auto d = sampleDestination(Sample::open, 1, u"CRM"_s);
        d.openedBy = d.cause;
        d.openSince = d.since;
        QVERIFY(say(d).startsWith(u"Opened 14:02 after <b>5 failures in a row</b> (HTTP\u00a0503).<br>First probe"_s));
        d.cause = u"probe failed (HTTP 503)"_s;
        d.since = *d.since + Millis(180'000);
        d.reopenCount = 10;
        QVERIFY2(say(d).startsWith(u"Open since 14:02 after <b>5 failures in a row</b> (HTTP\u00a0503), 10 probes failed.<br>Next probe in <b>11:20</b>"_s), qPrintable(say(d)));
        d.reopenCount = 1;
        QVERIFY(say(d).contains(u", 1 probe failed."_s));
    }

    void noProbeWhereNothingIsSent_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("text");
        QTest::newRow("all paused") << u"all"_s << u"Everything is paused: no probe is sent until you resume all."_s;
        QTest::newRow("held") << u"held"_s << u"Endpoint held: no probe is sent until you release it."_s;
        QTest::newRow("402") << u"402"_s << u"The account is out of credits: no probe is sent until you resume its budget."_s;
        QTest::newRow("credits") << u"credits"_s << u"Credits are used up: no probe is sent before "_s;
        QTest::newRow("network") << u"network"_s << u"No network: no probe is sent until it is back."_s;
        QTest::newRow("url") << u"url"_s << u"Its URL is missing: no probe is sent until it is set."_s;
    }
    void noProbeWhereNothingIsSent()
    {
        QFETCH(QString, what);
        QFETCH(QString, text);
        for (const Sample kind : {Sample::open, Sample::halfOpen}) {
            auto d = sampleDestination(kind, 1, u"CRM"_s);
            d.probesInFlight = 0;
            d.allPaused = what == u"all";
            d.holdReason = what == u"held" ? u"HTTP 401"_s : QString();
            d.accountHeld = what == u"402";
            if (what == u"credits")
                d.creditRefusal = {resilience::CreditScope::accountDay, u"6000/6000"_s, m_account.dayEnd};
            d.networkGone = what == u"network";
            d.targetReady = what != u"url";
            d.urlMissing = what == u"url";
            QVERIFY2(say(d).contains(text), qPrintable(say(d)));
            QVERIFY2(!say(d).contains(u"probe in"_s) && !say(d).contains(u"due now"_s) && !say(d).contains(u"opens it again"_s), qPrintable(say(d)));
        }
    }

    void secretsThatAreBeingReadAreNoAlarm() // accept5.md D25
    {
        auto d = sampleDestination(Sample::noSecret, 1, u"Hang ups"_s);
        d.secretsUnread = true;
        d.waitingFor = Reason::endpointHold;
        QVERIFY2(say(d).startsWith(u"<b>Its secrets are being read.</b><br>"_s), qPrintable(say(d)));
        QVERIFY2(!say(d).contains(u"missing"_s), qPrintable(say(d)));
        QCOMPARE(waitingWord(d), u"reading secrets"_s);
        QCOMPARE(standingOf(d), Standing::reading);
        QCOMPARE(troubleRank(d), TroubleRank::quiet);
        const CardContent content = cardContent(d, nullptr, sampleNow());
        QVERIFY(!content.wantsSecret && content.canTrip);
        d.paused = true; // which matters more
        QCOMPARE(standingOf(d), Standing::paused);
        auto open = sampleDestination(Sample::open, 1, u"CRM"_s);
        open.targetReady = false;
        open.secretsUnread = true;
        QCOMPARE(standingOf(open), Standing::breaker);
        QVERIFY2(say(open).endsWith(u"Its secrets are being read: no probe is sent before."_s), qPrintable(say(open)));
    }

    void resumeAllPromisesNothingThatItDoesNot()
    {
        auto d = sampleDestination(Sample::overBudget, 1, u"X"_s);
        d.allPaused = true;
        d.waitingFor = Reason::paused;
        d.creditRefusal = {resilience::CreditScope::accountDay, u"6000/6000"_s, m_account.dayEnd};
        QVERIFY2(say(d).endsWith(u"That alone does not send on: its credits are used up."_s), qPrintable(say(d)));
        QCOMPARE(troubleRank(d), TroubleRank::held);
    }

    void figuresOfCreditsAreReadable()
    {
        auto d = sampleDestination(Sample::overBudget, 1, u"X"_s);
        d.creditRefusal = {resilience::CreditScope::accountDay, u"3000/3000"_s, m_account.dayEnd};
        QVERIFY2(say(d).startsWith(u"<b>Today\u2019s credits are used up.</b> 3,000\u00a0of\u00a03,000.<br>"_s), qPrintable(say(d)));
    }

    void etaKnowsItsRateAndItsCredits()
    {
        auto d = sampleDestination(Sample::closed, 1, u"US"_s);
        d.rowsPerSecond = d.etaRate = 2.7;
        QVERIFY2(say(d).endsWith(u"in <b>52\u00a0min</b> at 2.7\u00a0rows/\u2060s."_s), qPrintable(say(d)));
        d.inFlight = d.limit = 3;
        QVERIFY2(say(d).endsWith(u"at 2.7\u00a0rows/\u2060s: all 3 of its slots are busy."_s), qPrintable(say(d)));
        d.etaRate = 9.6;
        QVERIFY(say(d).endsWith(u"at the account\u2019s 10\u00a0rows/\u2060s."_s));
        d.queued = 1'940;
        d.creditRows = 660;
        d.creditScope = resilience::CreditScope::accountDay;
        d.etaRate = 5;
        QVERIFY2(say(d).endsWith(u"Credits end in about <b>2\u00a0min</b>: 1,280 rows then wait for 00:00."_s), qPrintable(say(d)));
        d.creditScope = resilience::CreditScope::batch;
        QVERIFY2(say(d).endsWith(u"1,280 rows then wait until the limit is raised."_s), qPrintable(say(d)));
    }

    void standingSaysWhatHolds_data()
    {
        QTest::addColumn<int>("sample");
        QTest::addColumn<int>("standing");
        QTest::newRow("open") << int(Sample::open) << int(Standing::breaker);
        QTest::newRow("closed") << int(Sample::closed) << int(Standing::runs);
        QTest::newRow("disabled") << int(Sample::disabled) << int(Standing::runs);
        QTest::newRow("held") << int(Sample::hold) << int(Standing::held);
        QTest::newRow("paused") << int(Sample::paused) << int(Standing::paused);
        QTest::newRow("secret") << int(Sample::noSecret) << int(Standing::noSecret);
        QTest::newRow("credits") << int(Sample::overBudget) << int(Standing::noCredits);
        QTest::newRow("gate") << int(Sample::rateGate) << int(Standing::rateGate);
        QTest::newRow("network") << int(Sample::offline) << int(Standing::offline);
        QTest::newRow("used up") << int(Sample::usedUp) << int(Standing::usedUp);
    }
    void standingSaysWhatHolds()
    {
        QFETCH(int, sample);
        QFETCH(int, standing);
        auto d = sampleDestination(Sample(sample), 1, u"X"_s);
        QCOMPARE(int(standingOf(d)), standing);
        const StateLook look = standingLook(d);
        StateBadge badge;
        badge.setStanding(d);
        QCOMPARE(badge.look(), look);
        const bool own = Standing(standing) == Standing::breaker || Standing(standing) == Standing::runs;
        QCOMPARE(badge.beside().has_value(), !own);
        QVERIFY(own || (look.word != u"Closed"_s && look.token != Token::green && look.shape != StateShape::disc));
        d.allPaused = true; // whatever it is, nothing is sent
        QVERIFY(standingLook(d).token != Token::green);
    }

    void shapesOfStandingsDiffer()
    {
        QList<StateShape> shapes;
        for (const Standing one : {Standing::held, Standing::noUrl, Standing::noCredits, Standing::paused, Standing::offline, Standing::rateGate})
            shapes << standingLook(one, BreakerState::closed).shape;
        for (const BreakerState one : {BreakerState::closed, BreakerState::open, BreakerState::halfOpen, BreakerState::forcedOpen})
            shapes << stateLook(one).shape;
        QCOMPARE(QSet<StateShape>(shapes.begin(), shapes.end()).size(), shapes.size());
        QList<QImage> drawn;
        for (const StateShape shape : shapes) {
            QImage image(14, 14, QImage::Format_ARGB32);
            image.fill(Qt::black);
            QPainter painter(&image);
            paintStateShape(painter, QRectF(1, 1, 12, 12), shape, Qt::white);
            painter.end();
            QVERIFY(!drawn.contains(image));
            drawn << image;
        }
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
        QTest::newRow("hold") << int(Sample::hold) << u"<b>Endpoint held</b>: HTTP\u00a0" u"401, the webhook refused our token.<br>Rows wait until you release it."_s;
        QTest::newRow("secret") << int(Sample::noSecret)
                                << u"<b>Its secret is missing.</b><br>Rows wait until it is set."_s;
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
        QCOMPARE(say(d), u"<b>Account is out of credits</b>: HTTP\u00a0" u"402.<br>Rows wait until you resume its budget."_s);
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
