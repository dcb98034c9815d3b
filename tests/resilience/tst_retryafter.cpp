// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/retryafter.h"

#include <rapidcheck.h>

#include <QtTest>

#include <clocale>
#include <cstdlib>
#include <ctime>

using namespace fuseboard;
using namespace fuseboard::resilience;

namespace {
constexpr qint64 kAbsent = -1;
constexpr qint64 kSixHours = 6 * 3'600'000;
// 1994-11-06 08:49:37 UTC, the instant of the examples in RFC 9110.
constexpr WallTime kExample = fromEpochMs(784'111'777'000);
} // namespace

class TestRetryAfter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data() // R40, semantics.md §13
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("now");
        QTest::addColumn<qint64>("expected");
        const qint64 before = toEpochMs(kExample) - 90'000;
        const auto row = [&](const char* text, qint64 expected) {
            QTest::newRow(*text ? text : "(empty)") << QByteArray(text) << before << expected;
        };
        row("120", 120'000);
        row("0", 0);
        row("007", 7000);
        row(" 5 ", 5000);
        row("\t5\t", 5000);
        row("21600", kSixHours);
        row("21601", kSixHours);
        row("99999999999999999999999999999999999999", kSixHours);
        row("Sun, 06 Nov 1994 08:49:37 GMT", 90'000);
        row("Sunday, 06-Nov-94 08:49:37 GMT", 90'000);
        row("Sun Nov  6 08:49:37 1994", 90'000);
        row(" Sun, 06 Nov 1994 08:49:37 GMT ", 90'000);
        row("Sun, 06 Nov 1994 08:48:07 GMT", 0);
        row("Sat, 05 Nov 1994 08:48:07 GMT", 0);
        row("Thu, 01 Jan 1970 00:00:00 GMT", 0);
        row("Fri, 31 Dec 9999 23:59:59 GMT", kSixHours);
        row("Sun, 06 Nov 1994 08:48:60 GMT", 53'000);
        for (const char* bad : {"", " ", "-1", "+5", "1.5", "1e3", "5s", "5 5", "0x10", "\xc2\xb2", "abc", "120, 60",
                                "Sun, 06 Nov 1994 08:49:37", "Sun, 06 Nov 1994 08:49:37 UTC", "Sun, 06 Nov 1994 08:49:37 +0000",
                                "Sun, 6 Nov 1994 08:49:37 GMT", "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 00 Nov 1994 08:49:37 GMT",
                                "Sun, 06 Nov 1994 24:00:00 GMT", "Sun, 06 Nov 1994 08:60:00 GMT", "Sun, 06 Nov 1994 08:49:61 GMT",
                                "Sun, 06 Now 1994 08:49:37 GMT", "Foo, 06 Nov 1994 08:49:37 GMT", "Sun,06 Nov 1994 08:49:37 GMT",
                                "sun, 06 nov 1994 08:49:37 gmt", "Sun, 06-Nov-94 08:49:37 GMT", "Sunday, 06-Nov-1994 08:49:37 GMT",
                                "Sun Nov 6 08:49:37 1994", "Sun Nov  6 08:49:37 1994 GMT", "1994-11-06T08:49:37Z", "Sun, "})
            row(bad, kAbsent);
        QTest::newRow("NUL inside") << QByteArray("1\0002", 3) << before << kAbsent;
    }

    void values()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, now);
        QFETCH(qint64, expected);
        const auto wait = parseRetryAfter(text, fromEpochMs(now));
        QCOMPARE(wait ? qint64(wait->count()) : kAbsent, expected);
    }

    void noValueAtAll() { QVERIFY(!parseRetryAfter({}, kExample)); }

    void everyCutOfADateIsAbsentOrNumber()
    {
        for (const QByteArray& whole : {QByteArray("Sun, 06 Nov 1994 08:49:37 GMT"), QByteArray("Sunday, 06-Nov-94 08:49:37 GMT"),
                                        QByteArray("Sun Nov  6 08:49:37 1994")}) {
            for (qsizetype n = 0; n < whole.size(); ++n)
                QVERIFY2(!parseRetryAfter(whole.first(n), kExample), whole.first(n).constData());
        }
    }

    /// A year of two digits is the latest one that is at most 50 years ahead.
    void twoDigitYears()
    {
        // 2026-10-26 00:00:00 UTC
        const WallTime now = fromEpochMs(1'792'972'800'000);
        QCOMPARE(parseRetryAfter("Monday, 26-Oct-26 01:00:00 GMT", now)->count(), 3'600'000);
        QCOMPARE(parseRetryAfter("Monday, 26-Oct-76 00:00:00 GMT", now)->count(), kSixHours); // exactly 50 years
        QCOMPARE(parseRetryAfter("Monday, 26-Oct-76 00:00:01 GMT", now)->count(), 0);         // 1976
        QCOMPARE(parseRetryAfter("Monday, 01-Jan-99 00:00:00 GMT", now)->count(), 0);
        const WallTime endOf1999 = fromEpochMs(946'684'799'000);
        QCOMPARE(parseRetryAfter("Saturday, 01-Jan-00 00:00:00 GMT", endOf1999)->count(), 1000);
    }

    void independentOfZoneAndLocale()
    {
        qputenv("TZ", "America/Havana");
        tzset();
        std::setlocale(LC_ALL, "");
        QCOMPARE(parseRetryAfter("Sun, 06 Nov 1994 08:49:37 GMT", kExample - Millis(1500))->count(), 1500);
        qputenv("TZ", "UTC");
        tzset();
    }

    /// R40: whatever a server writes, from pieces of what is allowed and of what is not: absent, or from 0 to six hours; digits
    /// alone are seconds, blanks around change nothing.
    void anyText()
    {
        QVERIFY(rc::check("Retry-After", [] {
            static const std::vector<QByteArray> kPieces{"1", "9", "0", " ", "\t", "Sun, ", "Sunday, ", "06 Nov 1994", "06-Nov-94", "Nov  6", "31 Feb 2030",
                " 08:49:37", " 24:00:60", " GMT", " UTC", " 1994", " 99999999999999999999", "+", "-", ".", "e5", "\xb2", "\xff", QByteArray(1, '\0'), ",", ";"};
            QByteArray text;
            for (int n = *rc::gen::inRange(0, 10); n > 0; --n)
                text += *rc::gen::elementOf(kPieces);
            const WallTime now = kExample + Millis(*rc::gen::inRange<qint64>(-4'000'000'000'000, 4'000'000'000'000));
            const auto wait = parseRetryAfter(text, now);
            RC_ASSERT(!wait || (wait->count() >= 0 && wait->count() <= kSixHours));
            RC_ASSERT(parseRetryAfter(QByteArray(' ' + text + "\t "), now) == wait);
            const QByteArray bare = text.trimmed();
            const bool digits = !bare.isEmpty() && std::all_of(bare.begin(), bare.end(), [](char c) { return c >= '0' && c <= '9'; });
            if (digits)
                RC_ASSERT(wait->count() == std::min<qint64>(kSixHours, bare.size() > 12 && !bare.startsWith('0') ? kSixHours : bare.toLongLong() * 1'000));
        }));
    }
};

QTEST_GUILESS_MAIN(TestRetryAfter)
#include "tst_retryafter.moc"
