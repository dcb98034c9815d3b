// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"
#include "app/ctl/dials.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::ctl;

class ArgumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void durations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms"); // -1: refused
        QTest::newRow("seconds") << u"90s"_s << qint64(90'000);
        QTest::newRow("mixed") << u"1d2h3m4s5ms"_s << qint64(93'784'005);
        QTest::newRow("milliseconds are no minutes") << u"500ms"_s << qint64(500);
        QTest::newRow("zero") << u"0s"_s << qint64(0);
        QTest::newRow("empty") << QString() << qint64(-1);
        QTest::newRow("no unit") << u"15"_s << qint64(-1);
        QTest::newRow("wrong order") << u"5s1h"_s << qint64(-1);
        QTest::newRow("negative") << u"-5s"_s << qint64(-1);
        QTest::newRow("fraction") << u"1.5h"_s << qint64(-1);
        QTest::newRow("beyond any plan") << u"99999999999999h"_s << qint64(-1);
    }
    void durations()
    {
        QFETCH(QString, text);
        QFETCH(qint64, ms);
        const auto duration = parseDuration(text);
        QCOMPARE(duration.ok(), ms >= 0);
        if (duration)
            QCOMPARE(duration->count(), ms);
        else
            QCOMPARE(duration.error().code, ErrorCode::invalidArgument);
    }

    // B-10: never through a floating number.
    void credits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("milli");
        QTest::newRow("whole") << u"6"_s << qint64(6000);
        QTest::newRow("tenth") << u"0.1"_s << qint64(100);
        QTest::newRow("thousandth") << u"12.125"_s << qint64(12125);
        QTest::newRow("finer than a milli-credit") << u"0.0001"_s << qint64(-1);
        QTest::newRow("negative") << u"-1"_s << qint64(-1);
        QTest::newRow("comma") << u"1,5"_s << qint64(-1);
        QTest::newRow("exponent") << u"1e3"_s << qint64(-1);
        QTest::newRow("too many") << u"9999999999999"_s << qint64(-1);
    }
    void credits()
    {
        QFETCH(QString, text);
        QFETCH(qint64, milli);
        const auto credits = parseCredits(text);
        QCOMPARE(credits.ok(), milli >= 0);
        if (credits)
            QCOMPARE(credits->milli, milli);
    }

    void instants_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("end");
        QTest::addColumn<QString>("expected"); // empty: refused
        QTest::newRow("a day as a start") << u"2026-11-03"_s << false << u"2026-11-03T00:00:00Z"_s;
        QTest::newRow("a day as an end is included") << u"2026-11-03"_s << true << u"2026-11-04T00:00:00Z"_s;
        QTest::newRow("an instant") << u"2026-11-03T14:30"_s << true << u"2026-11-03T14:30:00Z"_s;
        QTest::newRow("with an offset") << u"2026-11-03T14:30:00+02:00"_s << false << u"2026-11-03T12:30:00Z"_s;
        QTest::newRow("today") << u"today"_s << false << u"2026-11-21T00:00:00Z"_s;
        QTest::newRow("yesterday as an end") << u"yesterday"_s << true << u"2026-11-21T00:00:00Z"_s;
        QTest::newRow("now") << u"now"_s << false << u"2026-11-21T10:00:00Z"_s;
        QTest::newRow("no such day") << u"2026-02-30"_s << false << QString();
        QTest::newRow("a word") << u"soon"_s << false << QString();
    }
    void instants()
    {
        QFETCH(QString, text);
        QFETCH(bool, end);
        QFETCH(QString, expected);
        const auto epoch = [](const QString& iso) {
            return QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch();
        };
        const auto when = parseWhen(text, fromEpochMs(epoch(u"2026-11-21T10:00:00Z"_s)), end);
        QCOMPARE(when.ok(), !expected.isEmpty());
        if (when)
            QCOMPARE(toEpochMs(*when), epoch(expected));
    }

    void periods()
    {
        const WallTime now = fromEpochMs(1'795'000'000'000);
        const auto week = parsePeriod({}, {}, now);
        QVERIFY(week.ok());
        QCOMPARE(week->to - week->from, Millis(7 * 86'400'000LL + 1));
        QVERIFY(now < week->to); // what happens at this instant belongs to it
        const auto day = parsePeriod(u"2026-11-03"_s, u"2026-11-03"_s, now);
        QVERIFY(day.ok());
        QCOMPARE(day->to - day->from, Millis(86'400'000));
        QVERIFY(!parsePeriod(u"2026-11-04"_s, u"2026-11-02"_s, now).ok());
        QVERIFY(!parsePeriod(u"soon"_s, {}, now).ok());
        QVERIFY(!parsePeriod({}, u"soon"_s, now).ok());
    }

    void columns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("columns"); // empty: refused
        QTest::newRow("one") << u"email"_s << QStringList{u"email"_s};
        QTest::newRow("blanks around") << u" name , domain "_s << QStringList{u"name"_s, u"domain"_s};
        QTest::newRow("a comma in a name") << u"\"last, first\",email"_s << QStringList{u"last, first"_s, u"email"_s};
        QTest::newRow("a quote in a name") << u"\"5\"\" disk\""_s << QStringList{u"5\" disk"_s};
        QTest::newRow("none") << u" , "_s << QStringList();
        QTest::newRow("twice") << u"a,a"_s << QStringList();
        QTest::newRow("open quote") << u"\"a,b"_s << QStringList();
    }
    void columns()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, columns);
        const auto read = parseColumns(text);
        QCOMPARE(read.ok(), !columns.isEmpty());
        if (read)
            QCOMPARE(*read, columns);
    }

    void dials()
    {
        QCommandLineParser parser;
        declareDials(parser);
        QVERIFY(parser.parse({u"x"_s, u"--latency=40"_s, u"--status=503:5,422:0.5"_s, u"--throttle=3:7"_s,
                              u"--hang-up=2"_s, u"--outage"_s}));
        const auto dials = readDials(parser, {});
        QVERIFY(dials.ok());
        QCOMPARE(dials->latencyMs, 40);
        QCOMPARE(dials->percentByStatus, (std::map<int, double>{{503, 5.0}, {422, 0.5}}));
        QCOMPARE(dials->percentThrottled, 3.0);
        QCOMPARE(dials->retryAfterSeconds, 7);
        QCOMPARE(dials->percentHangUp, 2.0);
        QCOMPARE(dials->outage, practice::PracticeDials::Outage::answers503);
    }

    void wrongDialsAreRefused_data()
    {
        QTest::addColumn<QString>("option");
        for (const char* option : {"--latency=-1", "--latency=x", "--status=503", "--status=99:1", "--status=503:101",
                                   "--throttle=x", "--throttle=1:0", "--hang-up=101", "--status=503:60,500:60"})
            QTest::newRow(option) << QString::fromLatin1(option);
    }
    void wrongDialsAreRefused()
    {
        QFETCH(QString, option);
        QCommandLineParser parser;
        declareDials(parser);
        QVERIFY(parser.parse({u"x"_s, option}));
        const auto dials = readDials(parser, {});
        QVERIFY(!dials.ok());
        QCOMPARE(dials.error().code, ErrorCode::invalidArgument);
        QVERIFY(!dials.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ArgumentsTest)
#include "tst_arguments.moc"
