// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/windowsupport.h"
#include "ui/models/format.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::ui;

class TestFormat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbers()
    {
        QCOMPARE(formatCount(31'204), u"31,204"_s);
        QCOMPARE(formatCountShort(999'999), u"999,999"_s);
        QCOMPARE(formatCountShort(1'000'000), u"1.0 M"_s);
        QCOMPARE(formatCountShort(1'299'999), u"1.2 M"_s);
        QCOMPARE(formatCountShort(12'000'000), u"12 M"_s);
        QCOMPARE(formatCredits(Credits::whole(4'212)), u"4,212"_s);
        QCOMPARE(formatCredits(Credits{250}), u"0.25"_s);
        QCOMPARE(formatRate(10), u"10.0 rows/s"_s);
        QCOMPARE(formatRate(33'120.4), u"33,120 rows/s"_s);
        QCOMPARE(formatLatency(212.2), u"212 ms"_s);
        QCOMPARE(formatLatency(1'400), u"1.4 s"_s);
        QCOMPARE(formatLatency(999.7), u"1.0 s"_s);
        QCOMPARE(formatBytes(184), u"184 B"_s);
        QCOMPARE(formatBytes(14'200'000), u"14.2 MB"_s);
    }

    void spans_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("span");
        QTest::addColumn<QString>("countdown");
        QTest::newRow("none") << qint64(0) << u"0 s"_s << u"0:00"_s;
        QTest::newRow("past") << qint64(-5'000) << u"0 s"_s << u"0:00"_s;
        QTest::newRow("started second") << qint64(6'001) << u"7 s"_s << u"0:07"_s;
        QTest::newRow("minutes") << qint64(680'000) << u"11 min"_s << u"11:20"_s;
        QTest::newRow("hour") << qint64(3'600'000) << u"1 h"_s << u"1:00:00"_s;
        QTest::newRow("hours") << qint64(4'140'000) << u"1 h 9 min"_s << u"1:09:00"_s;
        QTest::newRow("days") << qint64(273'600'000) << u"3 d 4 h"_s << u"76:00:00"_s;
        QTest::newRow("many days") << qint64(42 * 86'400'000LL) << u"42 d"_s << u"1008:00:00"_s;
    }

    void spans()
    {
        QFETCH(qint64, ms);
        QTEST(formatSpan(Millis(ms)), "span");
        QTEST(formatCountdown(Millis(ms)), "countdown");
    }

    void instants()
    {
        const WallTime now = fromEpochMs(1'793'714'751'000); // Tuesday 2026-11-03 14:05:51 UTC
        QCOMPARE(formatInstant(now, now), u"14:05"_s);
        QCOMPARE(formatInstant(now - Millis(86'400'000), now), u"Mon 14:05"_s);
        QCOMPARE(formatInstant(now - Millis(30 * 86'400'000LL), now), u"4 Oct 14:05"_s);
        QCOMPARE(formatInstant(now, now, QTimeZone("Asia/Tokyo")), u"23:05"_s);
        QCOMPARE(formatAgo(now - Millis(120'000), now), u"2 min ago"_s);
        QCOMPARE(formatAgo(now + Millis(500), now), u"just now"_s);
        QCOMPARE(formatExact(now), u"2026-11-03 14:05:51"_s);
    }
};

FUSEBOARD_WINDOW_MAIN(TestFormat)
#include "tst_format.moc"
