// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/creditbudget.h"

#include <QtTest>

#include <limits>

using namespace fuseboard;
using namespace fuseboard::resilience;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMost = std::numeric_limits<qint64>::max();

WallTime wall(const char* iso)
{
    return fromEpochMs(QDateTime::fromString(QLatin1String(iso), Qt::ISODateWithMs).toMSecsSinceEpoch());
}

Charge data(qint64 credits)
{
    return {Credits::whole(credits), {}};
}

BudgetLimits limit(qint64 credits, bool hardStop = true)
{
    return {Credits::whole(credits), std::nullopt, hardStop};
}

const WallTime kNoon = wall("2026-10-26T12:00:00Z");

/// Reserves and commits at once.
bool spend(CreditBudget& budget, Charge charge, WallTime now)
{
    const auto day = budget.reserve(charge, now);
    if (day)
        budget.commit(*day, charge, charge, false);
    return day.has_value();
}

} // namespace

class TestCreditBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the84thLeadIsRefused() // R18-R21
    {
        CreditBudget budget(limit(500), QTimeZone::utc());
        for (int lead = 0; lead < 83; ++lead)
            QVERIFY(spend(budget, data(6), kNoon));
        QVERIFY(!budget.admits(data(6), kNoon));
        QVERIFY(!spend(budget, data(6), kNoon));
        QCOMPARE(budget.figures(kNoon), u"498/500"_s);
        QVERIFY(spend(budget, data(2), kNoon)); // equality is allowed
        QVERIFY(!spend(budget, {Credits{1}, {}}, kNoon));
    }

    void reservationsCountBeforeTheyAreSpent() // B-6
    {
        CreditBudget budget(limit(500), QTimeZone::utc());
        int admitted = 0;
        for (int i = 0; i < 200; ++i)
            admitted += budget.reserve(data(6), kNoon).has_value();
        QCOMPARE(admitted, 83);
        QCOMPARE(budget.figures(kNoon), u"0/500, 498 reserved"_s);
        budget.release(budget.day(kNoon), data(6));
        QVERIFY(budget.reserve(data(6), kNoon));
    }

    void settlingMovesWhatWasReserved() // R22, R23, B-8
    {
        CreditBudget budget(limit(100), QTimeZone::utc());
        const QDate day = *budget.reserve(data(10), kNoon);
        std::ignore = budget.reserve(data(10), kNoon);
        std::ignore = budget.reserve(data(10), kNoon);
        budget.commit(day, data(10), data(4), false);
        budget.commit(day, data(10), data(10), true);
        budget.release(day, data(10));
        const DayUse use = budget.use(day);
        QCOMPARE(use.reserved, Charge{});
        QCOMPARE(use.used, data(14));
        QCOMPARE(use.unreconciled, data(10));
    }

    void moreThanReservedIsTheTruthAndIsCounted()
    {
        CreditBudget budget(limit(10), QTimeZone::utc());
        const QDate day = *budget.reserve(data(10), kNoon);
        budget.commit(day, data(10), data(13), false);
        QCOMPARE(budget.use(day).used, data(13));
        QVERIFY(!budget.admits(data(1), kNoon));
        QVERIFY(budget.admits(Charge{}, kNoon)); // a free row is not the budget's business
    }

    void badAmountsAreRefused() // B-10
    {
        CreditBudget budget({}, QTimeZone::utc());
        QVERIFY(!budget.reserve({Credits{-1}, {}}, kNoon));
        QVERIFY(!budget.reserve({{}, Credits{-1}}, kNoon));
        QVERIFY(budget.reserve({Credits{kMost}, {}}, kNoon));
        QVERIFY(!budget.reserve({Credits{1}, {}}, kNoon)); // could not be counted
        QVERIFY(budget.reserve({{}, Credits{kMost}}, kNoon));
        const QDate day = budget.day(kNoon);
        budget.release(day, {Credits{kMost}, Credits{kMost}});
        budget.release(day, data(1));
        QCOMPARE(budget.use(day).reserved, Charge{});
    }

    void twoMetersAdmitTogetherOrNotAtAll()
    {
        CreditBudget budget({Credits::whole(10), Credits::whole(2), true}, QTimeZone::utc());
        const Charge row{Credits::whole(1), Credits::whole(1)};
        QVERIFY(spend(budget, row, kNoon));
        QVERIFY(spend(budget, row, kNoon));
        QVERIFY(!budget.reserve(row, kNoon));
        QCOMPARE(budget.today(kNoon).reserved, Charge{}); // nothing taken from the meter that had room
        QVERIFY(spend(budget, data(8), kNoon));           // the full meter is not touched by this one
        QCOMPARE(budget.figures(kNoon), u"data credits 10/10; actions 2/2"_s);
    }

    void warnOnlyAdmitsAndStillTells()
    {
        CreditBudget budget(limit(10, false), QTimeZone::utc());
        QVERIFY(spend(budget, data(25), kNoon));
        QVERIFY(budget.admits(data(25), kNoon));
        QCOMPARE(budget.takeAlerts(kNoon), (std::vector<int>{70, 80, 90}));
        QCOMPARE(*budget.percentUsed(kNoon), 250.0);
    }

    void loweringTheLimitBlocksNewWorkOnly()
    {
        CreditBudget budget(limit(100), QTimeZone::utc());
        const QDate day = *budget.reserve(data(60), kNoon);
        budget.setLimits(limit(50));
        QVERIFY(!budget.admits(data(1), kNoon));
        budget.commit(day, data(60), data(60), false);
        QCOMPARE(budget.use(day).used, data(60));
    }

    void alertsComeOnceADay()
    {
        CreditBudget budget(limit(100), QTimeZone::utc());
        spend(budget, data(69), kNoon);
        QVERIFY(budget.takeAlerts(kNoon).empty());
        spend(budget, data(1), kNoon);
        QCOMPARE(budget.takeAlerts(kNoon), std::vector<int>{70});
        QVERIFY(budget.takeAlerts(kNoon).empty());
        spend(budget, data(25), kNoon);
        QCOMPARE(budget.takeAlerts(kNoon), (std::vector<int>{80, 90}));
        budget.setLimits(limit(1000));
        budget.setLimits(limit(100));
        QVERIFY(budget.takeAlerts(kNoon).empty());
        const WallTime tomorrow = kNoon + std::chrono::hours(24);
        QVERIFY(budget.takeAlerts(tomorrow).empty());
        spend(budget, data(80), tomorrow);
        QCOMPARE(budget.takeAlerts(tomorrow), (std::vector<int>{70, 80}));
    }

    void reservationsRaiseNoAlert()
    {
        CreditBudget budget(limit(100), QTimeZone::utc());
        QVERIFY(budget.reserve(data(95), kNoon));
        QVERIFY(budget.takeAlerts(kNoon).empty());
        QCOMPARE(*budget.percentUsed(kNoon), 0.0);
    }

    void restartKeepsUseAndDoesNotRepeatAlerts() // R26
    {
        CreditBudget budget(limit(100), QTimeZone::utc());
        budget.restore(budget.day(kNoon), {data(85), {}, data(5)});
        QVERIFY(budget.takeAlerts(kNoon).empty());
        QVERIFY(!budget.admits(data(16), kNoon));
        spend(budget, data(10), kNoon);
        QCOMPARE(budget.takeAlerts(kNoon), std::vector<int>{90});
    }

    void theDayTurnsByItselfInTheAccountsZone() // R24, B-7
    {
        CreditBudget budget(limit(10), QTimeZone("Europe/Berlin"));
        const WallTime before = wall("2026-10-26T22:59:59.999Z"); // 23:59:59.999 in Berlin
        const WallTime after = wall("2026-10-26T23:00:00Z");
        QVERIFY(spend(budget, data(10), before));
        QVERIFY(!budget.admits(data(1), before));
        QCOMPARE(budget.nextDayStart(before), after);
        QVERIFY(budget.admits(data(10), after)); // looked at only: nothing moves
        QVERIFY(!budget.admits(data(1), before));
        QVERIFY(spend(budget, data(10), after));
        QCOMPARE(budget.use(QDate(2026, 10, 26)).used, data(10));
        QCOMPARE(budget.use(QDate(2026, 10, 27)).used, data(10));
    }

    void aReservationIsSettledOnItsOwnDay()
    {
        CreditBudget budget(limit(10), QTimeZone::utc());
        const QDate day = *budget.reserve(data(10), wall("2026-10-26T23:59:59Z"));
        const WallTime after = wall("2026-10-27T00:00:01Z");
        QVERIFY(budget.reserve(data(10), after));
        budget.commit(day, data(10), data(10), false);
        QCOMPARE(budget.use(day).used, data(10));
        QCOMPARE(budget.today(after).used, Charge{});
        QCOMPARE(budget.today(after).reserved, data(10));
    }

    void aClockSetBackNeverGivesCreditsBack() // B-7
    {
        CreditBudget budget(limit(10), QTimeZone::utc());
        QVERIFY(spend(budget, data(10), kNoon));
        const WallTime yesterday = kNoon - std::chrono::hours(24);
        QVERIFY(!budget.admits(data(1), yesterday));
        QVERIFY(!budget.reserve(data(1), yesterday));
        QCOMPARE(budget.day(yesterday), QDate(2026, 10, 26));
        QVERIFY(!budget.admits(data(1), kNoon));
        QVERIFY(budget.admits(data(1), kNoon + std::chrono::hours(24)));
    }

    void aDayOfSummerTimeIsOneDay_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<WallTime>("start");
        QTest::addColumn<int>("hours");
        QTest::newRow("Berlin, 25 h") << QByteArray("Europe/Berlin") << wall("2026-10-24T22:00:00Z") << 25;
        QTest::newRow("Berlin, 23 h") << QByteArray("Europe/Berlin") << wall("2026-03-28T23:00:00Z") << 23;
        QTest::newRow("Lord Howe, half an hour") << QByteArray("Australia/Lord_Howe") << wall("2026-04-04T13:00:00Z") << 24;
        QTest::newRow("Santiago, no midnight") << QByteArray("America/Santiago") << wall("2026-09-06T04:00:00Z") << 23;
    }

    void aDayOfSummerTimeIsOneDay()
    {
        QFETCH(QByteArray, zone);
        QFETCH(WallTime, start);
        QFETCH(int, hours);
        const QTimeZone timeZone(zone);
        QVERIFY(timeZone.isValid());
        CreditBudget budget(limit(100), timeZone);
        const QDate day = budget.day(start);
        QVERIFY(budget.day(start - Millis(1)) < day);
        for (int h = 0; h < hours; ++h)
            QCOMPARE(*budget.reserve(data(1), start + std::chrono::hours(h)), day);
        const WallTime next = budget.nextDayStart(start);
        QCOMPARE(budget.day(next - Millis(1)), day);
        QCOMPARE(budget.day(next), day.addDays(1));
        QVERIFY(next - start >= std::chrono::hours(hours) && next - start < std::chrono::hours(hours + 1));
    }

    void aDayThatAZoneLeftOutIsStepped()
    {
        // Samoa went from 29 to 31 December 2011.
        CreditBudget budget(limit(1), QTimeZone("Pacific/Apia"));
        const WallTime last = wall("2011-12-30T09:59:59Z");
        QCOMPARE(budget.day(last), QDate(2011, 12, 29));
        QCOMPARE(budget.nextDayStart(last), wall("2011-12-30T10:00:00Z"));
        QCOMPARE(budget.day(wall("2011-12-30T10:00:00Z")), QDate(2011, 12, 31));
    }

    void withoutALimitNothingIsSaid()
    {
        CreditBudget budget({}, QTimeZone());
        QVERIFY(budget.zone().isValid());
        QVERIFY(spend(budget, data(1'000'000), kNoon));
        QVERIFY(!budget.percentUsed(kNoon));
        QVERIFY(budget.takeAlerts(kNoon).empty());
        QVERIFY(budget.figures(kNoon).isEmpty());
    }

    void limitZeroRefusesEveryCharge()
    {
        CreditBudget budget(limit(0), QTimeZone::utc());
        QVERIFY(!budget.admits({Credits{1}, {}}, kNoon));
        QVERIFY(budget.admits(Charge{}, kNoon));
        QCOMPARE(*budget.percentUsed(kNoon), 100.0);
    }

    void partsOfACreditAreShown()
    {
        CreditBudget budget({Credits{2500}, {}, true}, QTimeZone::utc());
        QVERIFY(spend(budget, {Credits{1050}, {}}, kNoon));
        QCOMPARE(budget.figures(kNoon), u"1.05/2.5"_s);
    }
};

QTEST_GUILESS_MAIN(TestCreditBudget)
#include "tst_creditbudget.moc"
