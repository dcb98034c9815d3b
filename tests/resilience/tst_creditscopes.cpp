// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/creditburn.h"
#include "core/resilience/creditscopes.h"

#include <QtTest>

#include <rapidcheck.h>

#include <map>

using namespace fuseboard;
using namespace fuseboard::resilience;
using namespace Qt::StringLiterals;

namespace {

constexpr DestinationId kOne(1);
constexpr DestinationId kTwo(2);
constexpr BatchId kBatch(10);
constexpr BatchId kOther(11);

WallTime wall(QLatin1String iso)
{
    return fromEpochMs(QDateTime::fromString(iso, Qt::ISODateWithMs).toMSecsSinceEpoch());
}

const WallTime kNoon = wall(QLatin1String("2026-10-26T12:00:00Z"));

Charge data(qint64 credits)
{
    return {Credits::whole(credits), {}};
}

MeterLimits limit(qint64 credits)
{
    return {Credits::whole(credits), std::nullopt};
}

/// Limits of data credits; -1: none.
CreditLimits limits(qint64 day, qint64 month = -1, qint64 batch = -1, bool hardStop = true)
{
    const auto some = [](qint64 n) { return n < 0 ? std::nullopt : std::optional(Credits::whole(n)); };
    CreditLimits l;
    l.day = {some(day), std::nullopt, hardStop};
    l.month.data = some(month);
    l.batch.data = some(batch);
    return l;
}

int admitted(CreditScopes& credits, int rows, DestinationId destination = kOne, BatchId batch = kBatch, WallTime now = kNoon)
{
    int n = 0;
    for (int i = 0; i < rows; ++i)
        n += credits.reserve(destination, batch, data(6), now).has_value();
    return n;
}

bool spend(CreditScopes& credits, Charge charge, WallTime now, DestinationId destination = kOne, BatchId batch = kBatch)
{
    const auto day = credits.reserve(destination, batch, charge, now);
    if (day)
        credits.commit(destination, batch, *day, charge, charge, false);
    return day.has_value();
}

std::vector<int> percents(const std::vector<CreditAlert>& alerts)
{
    std::vector<int> out;
    for (const CreditAlert& alert : alerts)
        out.push_back(alert.percent);
    return out;
}

} // namespace

class TestCreditScopes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachScopeStopsBySelf_data()
    {
        QTest::addColumn<qint64>("day");
        QTest::addColumn<qint64>("month");
        QTest::addColumn<qint64>("batch");
        QTest::addColumn<qint64>("destination");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("figures");
        constexpr qint64 none = -1;
        QTest::newRow("the day, R18-R20: the 84th of 6 credits into 500") << 500LL << none << none << none << 83 << u"account"_s << u"0/500, 498 reserved"_s;
        QTest::newRow("equality is allowed, R20") << 600LL << none << none << none << 100 << u"account"_s << u"0/600, 600 reserved"_s;
        QTest::newRow("the month") << none << 60LL << none << none << 10 << u"month"_s << u"0/60, 60 reserved"_s;
        QTest::newRow("the batch") << 500LL << none << 30LL << none << 5 << u"batch"_s << u"0/30, 30 reserved"_s;
        QTest::newRow("the destination") << 500LL << none << none << 20LL << 3 << u"destination"_s << u"0/20, 18 reserved"_s;
        QTest::newRow("the one that stays shut longest is named") << 12LL << 12LL << 12LL << 12LL << 2 << u"batch"_s << u"0/12, 12 reserved"_s;
    }
    void eachScopeStopsBySelf() // R18, R20, R21, B-6
    {
        QFETCH(qint64, day);
        QFETCH(qint64, month);
        QFETCH(qint64, batch);
        QFETCH(qint64, destination);
        CreditScopes credits(limits(day, month, batch), QTimeZone::utc());
        if (destination >= 0)
            credits.setDestinationLimits(kOne, limit(destination));
        QTEST(admitted(credits, 200), "rows");
        const auto refusal = credits.refusal(kOne, kBatch, data(6), kNoon);
        QVERIFY(refusal);
        QTEST(QString(name(refusal->scope)), "by");
        QTEST(refusal->figures, "figures");
    }

    void allScopesOrNone() // B-6: what the last scope refuses is held in none of the others
    {
        CreditScopes credits(limits(500, 500, 500), QTimeZone::utc());
        credits.setDestinationLimits(kOne, limit(5));
        QVERIFY(!credits.reserve(kOne, kBatch, data(6), kNoon));
        QVERIFY(credits.today(kNoon) == DayUse());
        QVERIFY(credits.month(kNoon) == DayUse());
        QVERIFY(credits.batch(kBatch) == DayUse());
        QVERIFY(credits.destinationToday(kOne, kNoon) == DayUse());
        QVERIFY(credits.reserve(kTwo, kBatch, data(6), kNoon)); // the other destination has no such limit
    }

    void scopesAreSeparate()
    {
        CreditScopes credits(limits(-1, -1, 12), QTimeZone::utc());
        credits.setBatchLimits(kOther, limit(18)); // its own goes before the account's
        QCOMPARE(admitted(credits, 10, kOne, kBatch), 2);
        QCOMPARE(admitted(credits, 10, kOne, kOther), 3);
        QCOMPARE(admitted(credits, 10, kTwo, BatchId(12)), 2);
        QCOMPARE(credits.today(kNoon).reserved, data(42));
        QCOMPARE(credits.destinationToday(kOne, kNoon).reserved, data(30));
        QCOMPARE(credits.destinationToday(kTwo, kNoon).reserved, data(12));
        QVERIFY(credits.reserve(kOne, kBatch, {}, kNoon)); // what costs nothing is refused by nobody
    }

    void whatOpensAgainAndWhen() // R21, R24
    {
        CreditScopes credits(limits(6), QTimeZone("Europe/Berlin"));
        QCOMPARE(admitted(credits, 2), 1);
        QCOMPARE(*credits.refusal(kOne, kBatch, data(6), kNoon)->opensAt, wall(QLatin1String("2026-10-26T23:00:00Z")));
        credits.setLimits(limits(100, 6));
        QCOMPARE(*credits.refusal(kOne, kBatch, data(6), kNoon)->opensAt, wall(QLatin1String("2026-10-31T23:00:00Z")));
        credits.setLimits(limits(100, 100, 6));
        QVERIFY(!credits.refusal(kOne, kBatch, data(6), kNoon)->opensAt); // only a higher limit
        credits.setBatchLimits(kBatch, limit(12));
        QVERIFY(!credits.refusal(kOne, kBatch, data(6), kNoon));
    }

    void settlingMovesEveryScope() // R22, R23, B-8
    {
        CreditScopes credits(limits(500, 500, 500), QTimeZone::utc());
        const QDate day = *credits.reserve(kOne, kBatch, data(6), kNoon);
        std::ignore = credits.reserve(kOne, kBatch, data(6), kNoon);
        std::ignore = credits.reserve(kOne, kBatch, data(6), kNoon);
        credits.commit(kOne, kBatch, day, data(6), data(4), false);
        credits.commit(kOne, kBatch, day, data(6), data(6), true);
        const quint64 before = credits.openings();
        credits.release(kOne, kBatch, day, data(6));
        QVERIFY(credits.openings() != before);
        const DayUse expected{data(10), {}, data(6)};
        QVERIFY(credits.today(kNoon) == expected);
        QVERIFY(credits.month(kNoon) == expected);
        QVERIFY(credits.batch(kBatch) == expected);
        QVERIFY(credits.destinationToday(kOne, kNoon) == expected);
        credits.correct(kOne, kBatch, day, data(-6), data(-6)); // the operator looked: it was not charged
        credits.correct({}, {}, day, data(1), {});              // of the account alone
        QVERIFY(credits.today(kNoon) == (DayUse{data(5), {}, {}}));
        QVERIFY(credits.batch(kBatch) == (DayUse{data(4), {}, {}}));
    }

    void loweringALimitStopsNewWorkOnly()
    {
        CreditScopes credits(limits(500), QTimeZone::utc());
        const QDate day = *credits.reserve(kOne, kBatch, data(100), kNoon);
        credits.setLimits(limits(50));
        QCOMPARE(credits.refusedBy(kOne, kBatch, data(1), kNoon), std::optional(CreditScope::accountDay));
        credits.commit(kOne, kBatch, day, data(100), data(100), false); // what runs is settled
        QCOMPARE(credits.days().figures(kNoon), u"100/50"_s);
        credits.setLimits(limits(101));
        QVERIFY(credits.reserve(kOne, kBatch, data(1), kNoon));
    }

    void warnOnlyLetsPassAndSaysSo()
    {
        CreditScopes credits(limits(10, 10, 10, false), QTimeZone::utc());
        for (int i = 0; i < 3; ++i)
            QVERIFY(spend(credits, data(6), kNoon));
        const auto alerts = credits.takeAlerts(kOne, kBatch, kNoon);
        QCOMPARE(percents(alerts), (std::vector{70, 80, 90, 100, 70, 80, 90, 100, 70, 80, 90, 100})); // day, month, batch
        QCOMPARE(alerts.front().figures, u"18/10"_s);
        QVERIFY(!credits.reserve(kOne, kBatch, data(-1), kNoon)); // B-10 even so
    }

    void refusesWhatIsNoCharge_data()
    {
        QTest::addColumn<qint64>("milli");
        QTest::addColumn<qint64>("actions");
        QTest::newRow("negative data") << -1LL << 0LL;
        QTest::newRow("negative actions") << 6LL << -1LL;
        QTest::newRow("more than can be counted") << std::numeric_limits<qint64>::max() << 0LL;
    }
    void refusesWhatIsNoCharge() // B-10
    {
        QFETCH(qint64, milli);
        QFETCH(qint64, actions);
        CreditScopes credits(CreditLimits(), QTimeZone::utc());
        QVERIFY(spend(credits, data(1), kNoon));
        QVERIFY(!credits.reserve(kOne, kBatch, {Credits{milli}, Credits{actions}}, kNoon));
        QVERIFY(credits.today(kNoon) == (DayUse{data(1), {}, {}}));
    }

    void alertsOncePerThresholdAndPeriod()
    {
        CreditScopes credits(limits(100), QTimeZone::utc());
        QVERIFY(spend(credits, data(69), kNoon));
        QVERIFY(credits.takeAlerts(kOne, kBatch, kNoon).empty());
        QVERIFY(spend(credits, data(12), kNoon));
        QCOMPARE(percents(credits.takeAlerts(kOne, kBatch, kNoon)), (std::vector{70, 80}));
        QVERIFY(credits.takeAlerts(kOne, kBatch, kNoon).empty());
        QVERIFY(spend(credits, data(9), kNoon));
        QCOMPARE(percents(credits.takeAlerts(kOne, kBatch, kNoon)), std::vector{90});
        const WallTime tomorrow = kNoon + Millis(86'400'000);
        QVERIFY(credits.takeAlerts(kOne, kBatch, tomorrow).empty());
        QVERIFY(spend(credits, data(75), tomorrow));
        QCOMPARE(percents(credits.takeAlerts(kOne, kBatch, tomorrow)), std::vector{70});
    }

    void alertsFollowTheAccountsOwnThresholds()
    {
        CreditLimits own = limits(100);
        own.alertPercents = {25, 50, 50};
        CreditScopes credits(own, QTimeZone::utc());
        credits.setDestinationLimits(kOne, limit(200));
        QVERIFY(spend(credits, data(60), kNoon));
        const auto alerts = credits.takeAlerts(kOne, kBatch, kNoon);
        QCOMPARE(percents(alerts), (std::vector{25, 50, 25}));
        QCOMPARE(alerts.back().scope, CreditScope::destinationDay);
        QCOMPARE(alerts.back().id, kOne.value);
        QCOMPARE(alerts.back().period, 20261026);
    }

    void restoredAlertsAreThoseThatWereAnnounced()
    {
        CreditScopes credits(limits(100, -1, 100), QTimeZone::utc());
        const DayUse use{data(85), {}, {}};
        credits.restoreDay(QDate(2026, 10, 26), use, 70); // 80 was reached and not said before the end
        credits.restoreBatch(kBatch, use, 80);
        QCOMPARE(percents(credits.takeAlerts(kOne, kBatch, kNoon)), std::vector{80});
        QVERIFY(credits.takeAlerts(kOne, kBatch, kNoon).empty());
    }

    void daysAndMonthsRollOver_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<bool>("newDay");
        QTest::addColumn<bool>("newMonth");
        const QByteArray berlin = "Europe/Berlin";
        const QByteArray newYork = "America/New_York";
        QTest::newRow("Berlin, midnight") << berlin << QByteArray("2026-10-26T22:59:59.999Z") << QByteArray("2026-10-26T23:00:00Z") << true << false;
        QTest::newRow("Berlin, 25 hours are one day") << berlin << QByteArray("2026-10-24T22:00:00Z") << QByteArray("2026-10-25T22:59:59.999Z") << false << false;
        QTest::newRow("Berlin, the hour that comes twice") << berlin << QByteArray("2026-10-25T00:30:00Z") << QByteArray("2026-10-25T01:30:00Z") << false << false;
        QTest::newRow("Berlin, after 25 hours") << berlin << QByteArray("2026-10-24T22:00:00Z") << QByteArray("2026-10-25T23:00:00Z") << true << false;
        QTest::newRow("Berlin, 23 hours are one day") << berlin << QByteArray("2026-03-28T23:00:00Z") << QByteArray("2026-03-29T21:59:59.999Z") << false << false;
        QTest::newRow("Berlin, after 23 hours") << berlin << QByteArray("2026-03-28T23:00:00Z") << QByteArray("2026-03-29T22:00:00Z") << true << false;
        QTest::newRow("New York, 25 hours are one day") << newYork << QByteArray("2026-11-01T04:00:00Z") << QByteArray("2026-11-02T04:59:59.999Z") << false << false;
        QTest::newRow("New York, after 25 hours") << newYork << QByteArray("2026-11-01T04:00:00Z") << QByteArray("2026-11-02T05:00:00Z") << true << false;
        QTest::newRow("New York, 23 hours are one day") << newYork << QByteArray("2026-03-08T05:00:00Z") << QByteArray("2026-03-09T03:59:59.999Z") << false << false;
        QTest::newRow("New York, after 23 hours") << newYork << QByteArray("2026-03-08T05:00:00Z") << QByteArray("2026-03-09T04:00:00Z") << true << false;
        QTest::newRow("Berlin, a month ends") << berlin << QByteArray("2026-10-31T22:59:59Z") << QByteArray("2026-10-31T23:00:00Z") << true << true;
        QTest::newRow("New York, a year ends") << newYork << QByteArray("2027-01-01T04:59:59Z") << QByteArray("2027-01-01T05:00:00Z") << true << true;
        QTest::newRow("the clock set back over midnight") << berlin << QByteArray("2026-10-26T23:00:00Z") << QByteArray("2026-10-26T20:00:00Z") << false << false;
        QTest::newRow("the clock set back over a month") << berlin << QByteArray("2026-10-31T23:30:00Z") << QByteArray("2026-10-31T22:30:00Z") << false << false;
    }
    void daysAndMonthsRollOver() // R24, B-7
    {
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(bool, newDay);
        QFETCH(bool, newMonth);
        CreditScopes credits(limits(10, 15), QTimeZone(zone));
        credits.setDestinationLimits(kOne, limit(10));
        QVERIFY(spend(credits, data(10), wall(QLatin1String(before))));
        QCOMPARE(credits.today(wall(QLatin1String(after))).used, newDay ? Charge() : data(10));
        QCOMPARE(credits.destinationToday(kOne, wall(QLatin1String(after))).used, newDay ? Charge() : data(10));
        QCOMPARE(credits.month(wall(QLatin1String(after))).used, newMonth ? Charge() : data(10));
        const auto refused = credits.refusedBy(kOne, kBatch, data(10), wall(QLatin1String(after)));
        QCOMPARE(refused.has_value(), !newMonth);
        QCOMPARE(spend(credits, data(5), wall(QLatin1String(after))), newDay);
    }

    void whatIsSettledAfterMidnightCountsWhereItWasReserved() // B-7
    {
        CreditScopes credits(limits(10, 10), QTimeZone("Europe/Berlin"));
        const WallTime late = wall(QLatin1String("2026-10-31T22:59:00Z"));
        const WallTime early = wall(QLatin1String("2026-10-31T23:01:00Z"));
        const QDate day = *credits.reserve(kOne, kBatch, data(10), late);
        QVERIFY(credits.reserve(kOne, kBatch, data(10), early)); // a new day and month
        credits.commit(kOne, kBatch, day, data(10), data(10), false);
        QCOMPARE(credits.today(early).used, Charge());
        QCOMPARE(credits.month(early).used, Charge());
        QCOMPARE(credits.days().use(day).used, data(10));
    }

    void wholeBatchAgainstWhatIsLeft() // R27
    {
        CreditScopes credits(limits(500, 10'000), QTimeZone::utc());
        QCOMPARE(*credits.room(kOne, kBatch, data(6), kNoon).rows, 83);
        QVERIFY(spend(credits, data(100), kNoon));
        std::ignore = credits.reserve(kOne, kOther, data(4), kNoon);
        QCOMPARE(*credits.room(kOne, kBatch, data(6), kNoon).rows, 66);
        credits.setBatchLimits(kBatch, limit(160));
        const CreditRoom room = credits.room(kOne, kBatch, data(6), kNoon);
        QCOMPARE(*room.rows, 10); // of the 160, 100 are spent
        QCOMPARE(room.scope, CreditScope::batch);
        QVERIFY(!credits.room(kOne, kBatch, {}, kNoon).rows);
        QVERIFY(!CreditScopes(CreditLimits(), QTimeZone::utc()).room(kOne, kBatch, data(6), kNoon).rows);
    }

    void burnIsOverSixtyMinutesAndItsAlertOverFifteen() // R119, R120
    {
        CreditBurn burn;
        const auto at = [](qint64 minutes) { return MonoTime(Millis(minutes * 60'000)); };
        burn.add(Credits::whole(100), at(0));
        QCOMPARE(burn.lastHour(at(59)), Credits::whole(100));
        QCOMPARE(burn.lastHour(at(60)), Credits());
        burn.add(Credits::whole(50), at(100));
        QVERIFY(!burn.takeAlert(Credits::whole(200), at(100))); // 50 in 15 minutes are 200 an hour, and no more
        burn.add(Credits{1}, at(101));
        QVERIFY(burn.takeAlert(Credits::whole(200), at(101)));
        QVERIFY(!burn.takeAlert(Credits::whole(200), at(102))); // said once
        QVERIFY(!burn.takeAlert(Credits::whole(200), at(120)));
        burn.add(Credits::whole(51), at(121));
        QVERIFY(burn.takeAlert(Credits::whole(200), at(121)));
        QVERIFY(!burn.takeAlert(std::nullopt, at(121)));
    }

    /// B-6: under any order of reservations, ends, corrections of limits and midnights, reserved + used passes no hard limit, and
    /// what is committed or released brings every scope back exactly.
    void noScopePassesItsLimit()
    {
        QVERIFY(rc::check("scopes", [] {
            const auto some = [] { return Credits{*rc::gen::inRange<qint64>(0, 3'000)}; };
            CreditLimits bounds;
            bounds.day = {some(), some(), true};
            bounds.month = {some(), std::nullopt};
            bounds.batch = {some(), some()};
            CreditScopes credits(bounds, QTimeZone("Europe/Berlin"));
            const MeterLimits ofDestination{some(), some()};
            for (const DestinationId id : {kOne, kTwo})
                credits.setDestinationLimits(id, ofDestination);
            struct Held
            {
                DestinationId destination;
                BatchId batch;
                QDate day;
                Charge charge;
            };
            std::vector<Held> held;
            std::map<QDate, DayUse> days;
            std::map<int, DayUse> months;
            std::map<std::pair<qint64, QDate>, DayUse> destinations;
            std::map<qint64, DayUse> batches;
            const auto each = [&](const Held& h, auto change) {
                change(days[h.day]);
                change(months[creditPeriod(CreditScope::accountMonth, h.day)]);
                change(destinations[{h.destination.value, h.day}]);
                change(batches[h.batch.value]);
            };
            qint64 now = 1'793'000'000'000; // a few days before a month ends, over the end of summer time
            const int steps = *rc::gen::inRange(1, 150);
            for (int i = 0; i < steps; ++i) {
                now += *rc::gen::inRange<qint64>(-7'200'000, 14'400'000);
                if (held.empty() || *rc::gen::inRange(0, 2) == 0) {
                    Held next{DestinationId(*rc::gen::inRange(1, 3)), BatchId(*rc::gen::inRange(10, 13)), {},
                              {Credits{*rc::gen::inRange(-3, 400)}, Credits{*rc::gen::inRange(-3, 400)}}};
                    const bool refused = credits.refusedBy(next.destination, next.batch, next.charge, fromEpochMs(now)).has_value();
                    const auto day = credits.reserve(next.destination, next.batch, next.charge, fromEpochMs(now));
                    RC_ASSERT(day.has_value() == !refused);
                    if (day) {
                        next.day = *day;
                        each(next, [&](DayUse& use) { use.reserved += next.charge; });
                        held.push_back(next);
                    }
                } else {
                    const auto which = held.begin() + *rc::gen::inRange(0, int(held.size()));
                    const Held h = *which;
                    held.erase(which);
                    if (*rc::gen::inRange(0, 2) == 0) {
                        const bool unreconciled = *rc::gen::inRange(0, 2) == 0;
                        credits.commit(h.destination, h.batch, h.day, h.charge, h.charge, unreconciled);
                        each(h, [&](DayUse& use) { commitUse(use, h.charge, h.charge, unreconciled); });
                    } else {
                        credits.release(h.destination, h.batch, h.day, h.charge);
                        each(h, [&](DayUse& use) { giveBack(use, h.charge); });
                    }
                }
                const auto within = [](const DayUse& use, const MeterLimits& l) {
                    const Charge sum = use.used + use.reserved;
                    return (!l.data || sum.data <= *l.data) && (!l.actions || sum.actions <= *l.actions);
                };
                const WallTime at = fromEpochMs(now);
                const QDate today = credits.day(at);
                RC_ASSERT(credits.today(at) == days[today]);
                RC_ASSERT(credits.month(at) == months[creditPeriod(CreditScope::accountMonth, today)]);
                for (const auto& [day, use] : days)
                    RC_ASSERT(within(use, bounds.day.meters()));
                for (const auto& [month, use] : months)
                    RC_ASSERT(within(use, bounds.month));
                for (const auto& [key, use] : destinations)
                    RC_ASSERT(within(use, ofDestination));
                for (const auto& [id, use] : batches) {
                    RC_ASSERT(credits.batch(BatchId(id)) == use);
                    RC_ASSERT(within(use, bounds.batch));
                }
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestCreditScopes)
#include "tst_creditscopes.moc"
