// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/quiethours.h"

#include <QDateTime>
#include <QTimeZone>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::telemetry;

namespace {

WallTime at(const QByteArray& iso)
{
    return fromEpochMs(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toMSecsSinceEpoch());
}

QuietHours hours(int from, int to, const char* zone = "Europe/Berlin")
{
    return {.on = true, .from = from, .to = to, .timeZone = zone};
}

} // namespace

class TestQuietHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void untilWhen_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QByteArray>("until"); // empty: not quiet
        const auto row = [](const char* name, int from, int to, const char* now, const char* until) {
            QTest::newRow(name) << from << to << QByteArray(now) << QByteArray(until);
        };
        // Berlin is UTC+1 in winter.
        row("before", 22 * 60, 7 * 60, "2026-11-22T20:59:59Z", "");
        row("from the first instant", 22 * 60, 7 * 60, "2026-11-22T21:00:00Z", "2026-11-23T06:00:00Z");
        row("after midnight", 22 * 60, 7 * 60, "2026-11-23T01:30:00Z", "2026-11-23T06:00:00Z");
        row("not at the last instant", 22 * 60, 7 * 60, "2026-11-23T06:00:00Z", "");
        row("within one day", 12 * 60, 13 * 60 + 30, "2026-11-22T11:15:00Z", "2026-11-22T12:30:00Z");
        row("within one day, outside", 12 * 60, 13 * 60 + 30, "2026-11-22T12:30:00Z", "");
        row("the same times", 8 * 60, 8 * 60, "2026-11-22T07:00:00Z", "");
        // 29 March 2026, 02:00 becomes 03:00: the night is an hour shorter, the end still at seven.
        row("spring, before the leap", 22 * 60, 7 * 60, "2026-03-29T00:30:00Z", "2026-03-29T05:00:00Z");
        row("spring, after the leap", 22 * 60, 7 * 60, "2026-03-29T04:59:59Z", "2026-03-29T05:00:00Z");
        row("spring, at seven", 22 * 60, 7 * 60, "2026-03-29T05:00:00Z", "");
        row("spring, an end that is leapt over", 22 * 60, 2 * 60 + 30, "2026-03-29T00:59:00Z", "2026-03-29T01:30:00Z");
        // 25 October 2026, 03:00 becomes 02:00: an hour longer.
        row("autumn, before", 22 * 60, 7 * 60, "2026-10-25T00:30:00Z", "2026-10-25T06:00:00Z");
        row("autumn, the hour that comes twice", 22 * 60, 7 * 60, "2026-10-25T01:30:00Z", "2026-10-25T06:00:00Z");
        row("autumn, still at half past six", 22 * 60, 7 * 60, "2026-10-25T05:30:00Z", "2026-10-25T06:00:00Z");
        row("autumn, at seven", 22 * 60, 7 * 60, "2026-10-25T06:00:00Z", "");
    }
    void untilWhen()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QByteArray, now);
        QFETCH(QByteArray, until);
        const auto end = quietUntil(hours(from, to), at(now));
        QCOMPARE(end.has_value(), !until.isEmpty());
        if (end)
            QCOMPARE(toEpochMs(*end), toEpochMs(at(until)));
    }

    void endsOnceInTheHourThatComesTwice()
    {
        // Quiet until half past two, which comes twice: over the night it ends once and does not begin again.
        const QuietHours night = hours(22 * 60, 2 * 60 + 30);
        int ends = 0;
        bool was = true;
        for (WallTime t = at("2026-10-24T21:00:00Z"); t < at("2026-10-25T12:00:00Z"); t += Millis(60'000)) {
            const bool is = quietUntil(night, t).has_value();
            ends += was && !is;
            QVERIFY(was || !is);
            was = is;
        }
        QCOMPARE(ends, 1);
    }

    void zonesAreTheirOwn()
    {
        const WallTime noonInBerlin = at("2026-11-22T11:00:00Z");
        QVERIFY(!quietUntil(hours(22 * 60, 7 * 60), noonInBerlin));
        QVERIFY(quietUntil(hours(22 * 60, 7 * 60, "America/New_York"), noonInBerlin)); // six in the morning there
        // None or an unknown one: the system's, UTC in tests.
        QVERIFY(quietUntil(hours(11 * 60, 12 * 60, ""), noonInBerlin));
        QVERIFY(quietUntil(hours(11 * 60, 12 * 60, "Nowhere/Land"), noonInBerlin));
    }

    void offIsNever()
    {
        QuietHours never = hours(0, 23 * 60);
        never.on = false;
        QVERIFY(!quietUntil(never, at("2026-11-22T11:00:00Z")));
    }
};

QTEST_GUILESS_MAIN(TestQuietHours)
#include "tst_quiethours.moc"
