// SPDX-License-Identifier: GPL-3.0-or-later
// What is told, when, and what is not, in virtual time (R120).
#include "core/telemetry/alertpolicy.h"

#include <QDateTime>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::telemetry;

namespace {

constexpr Millis kMinute{60'000};

/// A board with one destination, one account and one batch, all well, at noon of a day in November, UTC.
struct Board
{
    AlertFacts facts;
    AlertPolicy policy;

    Board()
    {
        facts.at = fromEpochMs(QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch());
        DestinationFacts destination;
        destination.id = DestinationId(3);
        destination.name = u"CRM import"_s;
        destination.waiting = 9'114;
        facts.destinations = {destination};
    }
    DestinationFacts& crm() { return facts.destinations.front(); }
    BudgetFacts& budget(int percent)
    {
        if (facts.budgets.empty()) {
            BudgetFacts day;
            day.scope = u"accountDay/1/credits"_s;
            day.name = u"Clay"_s;
            day.what = u"today's credits"_s;
            day.limit = Credits::whole(6'000);
            day.period = 1;
            facts.budgets = {day};
        }
        facts.budgets.front().used = Credits::whole(60) * percent;
        return facts.budgets.front();
    }
    /// Titles of what is told after that time.
    QStringList after(Millis time)
    {
        facts.at += time;
        QStringList titles;
        last = policy.look(facts);
        for (const Alert& alert : last)
            titles << alert.title;
        return titles;
    }
    QStringList now() { return after(Millis(0)); }
    void restart()
    {
        const QByteArray memory = policy.memory();
        policy = AlertPolicy(policy.settings());
        policy.restore(memory);
    }
    std::vector<Alert> last;
};

using Make = std::function<void(Board&, bool)>;
using Spoil = std::function<void(AlertSettings&)>;

const QString kOpened = u"CRM import: breaker opened"_s;
const QString kClosed = u"CRM import: breaker closed"_s;

} // namespace

Q_DECLARE_METATYPE(Make)
Q_DECLARE_METATYPE(Spoil)
Q_DECLARE_METATYPE(fuseboard::telemetry::AlertSeverity)

class TestAlertPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A quarter of an hour at full speed is more than an int holds a hundred of.
    void manyFailuresOfVeryMany()
    {
        Board board;
        board.crm().ok = 5'000'000;
        board.crm().failed = 25'000'000;
        QCOMPARE(board.now().size(), 1);
        QCOMPARE(board.last.front().kind, AlertKind::failureRate);
        QVERIFY2(board.last.front().happened.contains(u"(83 %)"_s), qPrintable(board.last.front().happened));
        Board well;
        well.crm().ok = 2'000'000'000;
        well.crm().failed = 30'000'000;
        QCOMPARE(well.now(), QStringList());
    }
    void nothingToTell()
    {
        Board board;
        QCOMPARE(board.now(), QStringList());
        QVERIFY(!board.policy.takeChanged());
    }

    void openingAndClosing()
    {
        Board board;
        board.crm().breaker = BreakerState::open;
        board.crm().cause = u"5 failures in a row (HTTP 503)"_s;
        QCOMPARE(board.now(), QStringList{kOpened});
        const Alert& alert = board.last.front();
        QCOMPARE(alert.severity, AlertSeverity::warning);
        QVERIFY2(alert.happened.contains(u"5 failures in a row (HTTP 503)"_s), qPrintable(alert.happened));
        QVERIFY2(alert.meaning.contains(u"9,114 rows wait"_s), qPrintable(alert.meaning));
        QVERIFY(!alert.advice.isEmpty());
        QCOMPARE(alert.destination, DestinationId(3));
        // It probes and opens again and again: one episode.
        for (int i = 0; i < 10; ++i) {
            board.crm().breaker = i % 2 == 0 ? BreakerState::halfOpen : BreakerState::open;
            QCOMPARE(board.after(20 * kMinute), QStringList());
        }
        board.crm().breaker = BreakerState::closed;
        QCOMPARE(board.after(kMinute), QStringList{kClosed});
        QCOMPARE(board.after(600 * kMinute), QStringList());
    }

    void aProbeThatNobodySawOpenIsNoOpening()
    {
        Board board;
        board.crm().breaker = BreakerState::halfOpen;
        QCOMPARE(board.now(), QStringList());
        board.crm().breaker = BreakerState::closed;
        QCOMPARE(board.now(), QStringList());
    }

    void byHandIsNoNews()
    {
        Board board;
        board.crm().breaker = BreakerState::forcedOpen;
        QCOMPARE(board.now(), QStringList());
        board.crm().breaker = BreakerState::closed;
        QCOMPARE(board.now(), QStringList());
        board.crm().breaker = BreakerState::open;
        QCOMPARE(board.now(), QStringList{kOpened});
        board.crm().breaker = BreakerState::forcedOpen; // the operator took over
        QCOMPARE(board.now(), QStringList());
        board.crm().breaker = BreakerState::closed;
        QCOMPARE(board.now(), QStringList());
    }

    void oneOfAKindInItsWindow() // R120
    {
        Board board;
        int opened = 0, closed = 0;
        // Flapping for ten hours: open for two minutes, closed for three.
        for (int minute = 0; minute < 600; ++minute) {
            board.crm().breaker = minute % 5 < 2 ? BreakerState::open : BreakerState::closed;
            for (const QString& title : board.after(kMinute)) {
                opened += title == kOpened;
                closed += title == kClosed;
            }
        }
        QCOMPARE(opened, 10);
        QVERIFY2(closed >= 9 && closed <= 10, qPrintable(QString::number(closed)));
    }

    void whatCameAndWentIsCounted()
    {
        Board board;
        const auto flap = [&] {
            board.crm().breaker = BreakerState::open;
            const QStringList told = board.after(kMinute);
            board.crm().breaker = BreakerState::closed;
            board.after(kMinute);
            return told;
        };
        QCOMPARE(flap(), QStringList{kOpened});
        QCOMPARE(flap(), QStringList());
        QCOMPARE(flap(), QStringList());
        board.after(60 * kMinute);
        board.crm().breaker = BreakerState::open;
        QCOMPARE(board.now(), QStringList{kOpened});
        QCOMPARE(board.last.front().before, 2);
    }

    void whatIsStillSoAtTheEndOfTheWindowIsTold()
    {
        Board board;
        board.crm().breaker = BreakerState::open;
        board.now();
        board.crm().breaker = BreakerState::closed;
        board.after(kMinute);
        board.crm().breaker = BreakerState::open;
        QCOMPARE(board.after(kMinute), QStringList());
        QCOMPARE(board.after(57 * kMinute), QStringList());
        QCOMPARE(board.after(kMinute), QStringList{kOpened}); // an hour after the first
    }

    void aClockThatIsSetBackRepeatsNothing()
    {
        Board board;
        board.crm().breaker = BreakerState::open;
        board.now();
        board.crm().breaker = BreakerState::closed;
        board.now();
        board.crm().breaker = BreakerState::open;
        QCOMPARE(board.after(-24 * 60 * kMinute), QStringList());
        QCOMPARE(board.after(59 * kMinute), QStringList());
        QCOMPARE(board.after(kMinute), QStringList{kOpened}); // and it does not keep silent for a day
    }

    void sharesOfABudgetOnceADay()
    {
        Board board;
        board.budget(69);
        QCOMPARE(board.now(), QStringList());
        board.budget(70);
        QCOMPARE(board.now(), QStringList{u"Clay: 70 % of today's credits used"_s});
        board.budget(79);
        QCOMPARE(board.after(120 * kMinute), QStringList());
        board.budget(92); // two at once: the higher one says it all
        QCOMPARE(board.now(), QStringList{u"Clay: 90 % of today's credits used"_s});
        board.budget(100);
        QCOMPARE(board.now(), QStringList{u"Clay: today's credits are used up"_s});
        board.facts.budgets.front().limit = Credits::whole(7'500); // 80 % of more
        QCOMPARE(board.after(120 * kMinute), QStringList());
        board.facts.budgets.front().limit = Credits::whole(6'000);
        board.restart();
        QCOMPARE(board.after(120 * kMinute), QStringList());
        board.budget(75).period = 2; // the next day, and nobody saw it begin at zero
        QCOMPARE(board.after(24 * 60 * kMinute), QStringList{u"Clay: 70 % of today's credits used"_s});
    }

    void aRaisedLimitThatIsReachedAgain() // accept5.md D30
    {
        Board board;
        board.budget(100);
        QCOMPARE(board.now(), QStringList{u"Clay: today's credits are used up"_s});
        QCOMPARE(board.last.front().severity, AlertSeverity::critical); // and no less than few that are left
        board.facts.budgets.front().limit = Credits::whole(12'000);
        QCOMPARE(board.after(120 * kMinute), QStringList());
        board.budget(200); // 12,000 of 12,000
        QVERIFY(board.now().contains(u"Clay: today's credits are used up"_s));
        QCOMPARE(board.after(120 * kMinute), QStringList());
    }

    void aLimitThatOnlyWarnsStopsNothing()
    {
        Board board;
        board.budget(100).stops = false;
        QCOMPARE(board.now(), QStringList{u"Clay: today's credits are used up"_s});
        QCOMPARE(board.last.front().severity, AlertSeverity::warning);
        QVERIFY2(board.last.front().meaning.startsWith(u"Rows go on"_s), qPrintable(board.last.front().meaning));
    }

    void deadLettersThatGrow()
    {
        Board board;
        board.crm().deadLetters = 3'000; // of old: no news
        QCOMPARE(board.now(), QStringList());
        const auto fail = [&board](qint64 rows) {
            board.crm().newDeadLetters += rows;
            board.crm().deadLetters += rows;
        };
        fail(24);
        QCOMPARE(board.after(kMinute), QStringList());
        board.crm().deadLetters -= 500; // discarded meanwhile
        QCOMPARE(board.after(kMinute), QStringList());
        board.crm().deadLetters += 500; // and brought back: no failures (undo, recall, a move)
        QCOMPARE(board.after(kMinute), QStringList());
        fail(1);
        QCOMPARE(board.after(kMinute), QStringList{u"CRM import: dead letters are growing"_s});
        QVERIFY2(board.last.front().happened.startsWith(u"25 new"_s), qPrintable(board.last.front().happened));
        // One a minute is less than 25 in 15 minutes.
        for (int i = 0; i < 300; ++i) {
            fail(1);
            QCOMPARE(board.after(kMinute), QStringList());
        }
    }

    void figuresOfR120_data()
    {
        QTest::addColumn<Make>("make"); // over or on the bound
        QTest::addColumn<QString>("title");
        QTest::addColumn<AlertSeverity>("severity");
        const auto row = [](const char* name, std::function<void(Board&, bool)> make, const QString& title, AlertSeverity severity) {
            QTest::newRow(name) << std::move(make) << title << severity;
        };
        row("R120 burn > 200 credits/h for 15 min", [](Board& b, bool over) {
                AccountFacts account;
                account.name = u"Clay"_s;
                account.burnPerHour = {Credits::whole(200).milli + (over ? 1 : 0)};
                b.facts.accounts = {account};
            }, u"Clay spends fast"_s, AlertSeverity::warning);
        row("R120 balance < 500 is critical", [](Board& b, bool over) {
                AccountFacts account;
                account.name = u"Clay"_s;
                account.balance = Credits{Credits::whole(500).milli - (over ? 1 : 0)};
                account.balanceOf = Credits::whole(6'000);
                b.facts.accounts = {account};
            }, u"Clay has few credits left"_s, AlertSeverity::critical);
        row("R120 failures > 10 % over 15 min", [](Board& b, bool over) {
                b.crm().ok = 90;
                b.crm().failed = over ? 11 : 10;
            }, u"CRM import: many requests fail"_s, AlertSeverity::warning);
        row("R120 429s > 5/h", [](Board& b, bool over) { b.crm().throttled = over ? 6 : 5; },
            u"CRM import: too fast for the receiver"_s, AlertSeverity::warning);
        row("R120 webhook at 40,000", [](Board& b, bool over) { b.crm().stage = over ? LifeStage::filling : LifeStage::fresh; },
            u"CRM import: its webhook fills up"_s, AlertSeverity::warning);
        row("R120 webhook at 45,000", [](Board& b, bool over) { b.crm().stage = over ? LifeStage::rotating : LifeStage::fresh; },
            u"CRM import: its webhook is to be rotated"_s, AlertSeverity::warning);
        row("R120 webhook at 50,000", [](Board& b, bool over) { b.crm().stage = over ? LifeStage::ended : LifeStage::fresh; },
            u"CRM import: its webhook is used up"_s, AlertSeverity::critical);
        row("R113 a stuck batch", [](Board& b, bool over) {
                BatchFacts batch;
                batch.id = BatchId(4);
                batch.name = u"leads.csv"_s;
                if (over)
                    batch.stuckSince = b.facts.at - 30 * kMinute;
                b.facts.batches = {batch};
            }, u"leads.csv is stuck"_s, AlertSeverity::warning);
        row("a held destination", [](Board& b, bool over) { b.crm().hold = over ? u"HTTP 401"_s : QString(); },
            u"CRM import is held"_s, AlertSeverity::warning);
        row("network gone", [](Board& b, bool over) { b.facts.networkGone = over; }, u"The network is gone"_s, AlertSeverity::warning);
        row("store trouble", [](Board& b, bool over) { b.facts.storeTrouble = over ? u"No room left on the disk"_s : QString(); },
            u"The workspace cannot be written"_s, AlertSeverity::critical);
    }
    void figuresOfR120()
    {
        QFETCH(Make, make);
        QFETCH(QString, title);
        QFETCH(AlertSeverity, severity);
        Board board;
        make(board, false);
        QCOMPARE(board.now(), QStringList());
        make(board, true);
        QCOMPARE(board.after(kMinute), QStringList{title});
        QCOMPARE(board.last.front().severity, severity);
        QVERIFY(!board.last.front().happened.isEmpty());
        QVERIFY(!board.last.front().meaning.isEmpty());
        QVERIFY(!board.last.front().advice.isEmpty());
        for (int i = 0; i < 48; ++i)
            QCOMPARE(board.after(60 * kMinute), QStringList()); // as long as it lasts
        board.restart();
        QCOMPARE(board.after(kMinute), QStringList());
        // Switched off, it is not told at all.
        Board silent;
        AlertSettings settings;
        settings.on.fill(false);
        silent.policy.setSettings(settings);
        make(silent, true);
        QCOMPARE(silent.now(), QStringList());
    }

    void stagesOfAWebhookEachOnce()
    {
        Board board;
        board.crm().stage = LifeStage::filling;
        QCOMPARE(board.now().size(), 1);
        board.crm().stage = LifeStage::rotating;
        QCOMPARE(board.after(kMinute), QStringList{u"CRM import: its webhook is to be rotated"_s});
        board.crm().stage = LifeStage::ended;
        QCOMPARE(board.after(kMinute), QStringList{u"CRM import: its webhook is used up"_s});
        QCOMPARE(board.after(600 * kMinute), QStringList());
    }

    void tooFewRequestsSayNothing()
    {
        Board board;
        board.crm().failed = kFewestRequests - 1;
        QCOMPARE(board.now(), QStringList());
        board.crm().failed = kFewestRequests;
        QCOMPARE(board.now().size(), 1);
    }

    void aLimitUnderTheMarkIsNoPoverty()
    {
        Board board;
        AccountFacts account;
        account.balance = Credits::whole(499);
        account.balanceOf = Credits::whole(500); // R18's budget of a day
        board.facts.accounts = {account};
        QCOMPARE(board.now(), QStringList());
    }

    void practiceCreditsAreNone()
    {
        Board board;
        AccountFacts account;
        account.burnPerHour = Credits::whole(1'000'000);
        account.balance = Credits::whole(1);
        account.balanceOf = Credits::whole(6'000);
        account.practice = true;
        board.facts.accounts = {account};
        QCOMPARE(board.now(), QStringList());
    }

    void quietHoursHoldBackOverMidnight()
    {
        Board board;
        AlertSettings settings;
        settings.quiet = {.on = true, .from = 22 * 60, .to = 7 * 60, .timeZone = "UTC"};
        board.policy.setSettings(settings);
        QCOMPARE(board.after(11 * 60 * kMinute), QStringList()); // 23:00
        board.crm().breaker = BreakerState::open;
        QCOMPARE(board.now(), QStringList());
        board.facts.networkGone = true;
        QCOMPARE(board.after(120 * kMinute), QStringList()); // 01:00
        QCOMPARE(board.policy.heldBack().size(), size_t(2));
        board.facts.storeTrouble = u"No room left on the disk"_s; // cannot wait
        QCOMPARE(board.now(), QStringList{u"The workspace cannot be written"_s});
        board.restart(); // in the middle of the night
        QCOMPARE(board.after(6 * 60 * kMinute - Millis(1)), QStringList());
        QCOMPARE(board.after(Millis(1)), QStringList{u"2 alerts during quiet hours"_s}); // 07:00
        QVERIFY2(board.last.front().happened.contains(kOpened) && board.last.front().happened.contains(u"The network is gone"_s),
                 qPrintable(board.last.front().happened));
        QCOMPARE(board.after(kMinute), QStringList());
        QVERIFY(board.policy.heldBack().empty());
    }

    void aSummaryOfManyStaysShort()
    {
        Board board;
        AlertSettings settings;
        settings.quiet = {.on = true, .from = 12 * 60, .to = 13 * 60, .timeZone = "UTC"};
        board.policy.setSettings(settings);
        DestinationFacts one = board.crm();
        for (int i = 0; i < 40; ++i) {
            one.id = DestinationId(10 + i);
            one.breaker = BreakerState::open;
            board.facts.destinations.push_back(one);
        }
        QCOMPARE(board.now(), QStringList());
        QCOMPARE(board.after(60 * kMinute), QStringList{u"40 alerts during quiet hours"_s});
        QVERIFY2(board.last.front().happened.endsWith(u"and 32 more."_s), qPrintable(board.last.front().happened));
    }

    void aRestartTellsNothingTwice()
    {
        Board board;
        board.crm().breaker = BreakerState::open;
        board.now();
        QVERIFY(board.policy.takeChanged());
        QVERIFY(!board.policy.takeChanged());
        board.restart();
        QCOMPARE(board.after(24 * 60 * kMinute), QStringList());
        // Closed while nobody looked: that is news.
        board.restart();
        board.crm().breaker = BreakerState::closed;
        QCOMPARE(board.after(kMinute), QStringList{kClosed});
        board.restart();
        QCOMPARE(board.after(kMinute), QStringList());
        // The window holds over a restart, too.
        board.crm().breaker = BreakerState::open;
        board.after(120 * kMinute);
        board.crm().breaker = BreakerState::closed;
        board.after(kMinute);
        board.restart();
        board.crm().breaker = BreakerState::open;
        QCOMPARE(board.after(kMinute), QStringList());
    }

    void memoryThatCannotBeReadIsNone()
    {
        Board board;
        board.policy.restore("{\"tracks\":7,\"held\":[{\"kind\":\"x\"},3]");
        board.crm().breaker = BreakerState::open;
        QCOMPARE(board.now(), QStringList{kOpened});
    }

    void closingNeedsNoOpeningSwitchedOn()
    {
        Board board;
        AlertSettings settings;
        settings.on[size_t(AlertKind::breakerClosed)] = false;
        board.policy.setSettings(settings);
        board.crm().breaker = BreakerState::open;
        QCOMPARE(board.now(), QStringList{kOpened});
        board.crm().breaker = BreakerState::closed;
        QCOMPARE(board.now(), QStringList());
        settings.on[size_t(AlertKind::breakerClosed)] = true;
        board.policy.setSettings(settings);
        QCOMPARE(board.now(), QStringList()); // not an hour late
    }

    void whatIsOverIsForgotten()
    {
        Board board;
        for (int i = 0; i < 2'000; ++i) {
            BatchFacts batch;
            batch.id = BatchId(i + 1);
            batch.stuckSince = board.facts.at;
            board.facts.batches = {batch};
            board.after(60 * kMinute);
        }
        QVERIFY2(board.policy.memory().size() < 20'000, qPrintable(QString::number(board.policy.memory().size())));
    }

    void settingsComeBackAsTheyWere()
    {
        AlertSettings settings;
        settings.on[size_t(AlertKind::held)] = false;
        settings.budgetPercents = {50, 100};
        settings.burnPerHour = {1'500};
        settings.balanceBelow = Credits::whole(7);
        settings.failurePercent = 25;
        settings.throttledPerHour = 0;
        settings.deadLettersGrow = 1;
        settings.growMinutes = 3;
        settings.repeatMinutes = 240;
        settings.quiet = {.on = true, .from = 0, .to = 359, .timeZone = "Asia/Tokyo"};
        QVERIFY(validate(settings));
        QVERIFY(alertSettingsFromJson(toJson(settings)) == settings);
        QVERIFY(alertSettingsFromJson("nonsense") == AlertSettings());
        // What makes no sense costs only itself.
        AlertSettings read = alertSettingsFromJson(R"({"failurePercent":400,"throttledPerHour":9,"budgetPercents":[90,70],"quiet":{"timeZone":"Nowhere"}})");
        QCOMPARE(read.failurePercent, 10);
        QCOMPARE(read.throttledPerHour, 9);
        QCOMPARE(read.budgetPercents, (std::vector<int>{70, 80, 90, 100}));
        QVERIFY(read.quiet.timeZone.isEmpty());
    }

    void figuresOutOfTheirBoundsAreRefused_data()
    {
        QTest::addColumn<Spoil>("spoil");
        const auto row = [](const char* name, std::function<void(AlertSettings&)> spoil) { QTest::newRow(name) << std::move(spoil); };
        row("no share", [](AlertSettings& s) { s.budgetPercents.clear(); });
        row("descending", [](AlertSettings& s) { s.budgetPercents = {90, 80}; });
        row("twice", [](AlertSettings& s) { s.budgetPercents = {80, 80}; });
        row("share of 0", [](AlertSettings& s) { s.budgetPercents = {0}; });
        row("share of 101", [](AlertSettings& s) { s.budgetPercents = {101}; });
        row("burn of nothing", [](AlertSettings& s) { s.burnPerHour = {}; });
        row("balance under 0", [](AlertSettings& s) { s.balanceBelow = {-1}; });
        row("all fail", [](AlertSettings& s) { s.failurePercent = 100; });
        row("429 under 0", [](AlertSettings& s) { s.throttledPerHour = -1; });
        row("no letter", [](AlertSettings& s) { s.deadLettersGrow = 0; });
        row("no time", [](AlertSettings& s) { s.growMinutes = 0; });
        row("no window", [](AlertSettings& s) { s.repeatMinutes = 0; });
        row("more than a day", [](AlertSettings& s) { s.repeatMinutes = 1'441; });
        row("25 o'clock", [](AlertSettings& s) { s.quiet.to = 1'500; });
        row("no quiet time", [](AlertSettings& s) { s.quiet = {.on = true, .from = 60, .to = 60, .timeZone = {}}; });
        row("no such zone", [](AlertSettings& s) { s.quiet.timeZone = "Mars/Olympus"; });
    }
    void figuresOutOfTheirBoundsAreRefused()
    {
        QFETCH(Spoil, spoil);
        AlertSettings settings;
        QVERIFY(validate(settings));
        spoil(settings);
        const auto refused = validate(settings);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::invalidArgument);
        QVERIFY(refused.error().message.endsWith(u'.'));
    }
};

QTEST_GUILESS_MAIN(TestAlertPolicy)
#include "tst_alertpolicy.moc"
