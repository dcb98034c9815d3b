// SPDX-License-Identifier: GPL-3.0-or-later
// What an answer says about how much more its server takes: semantics.md §7 and §13.
#include "core/resilience/ratehint.h"
#include "core/resilience/structuredfield.h"

#include <QtTest>

using namespace fuseboard;
using namespace fuseboard::resilience;

namespace {

constexpr qint64 kNowMs = 1'700'000'000'000;
constexpr qint64 kSixHours = 6 * 3'600'000;

} // namespace

class TestRateHint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_data()
    {
        QTest::addColumn<QList<QPair<QByteArray, QByteArray>>>("headers");
        QTest::addColumn<qint64>("limit");     // -1: not known
        QTest::addColumn<qint64>("remaining"); // -1: no hint
        QTest::addColumn<qint64>("resetMs");
        using H = QList<QPair<QByteArray, QByteArray>>;
        const auto row = [](const char* tag, const H& headers, qint64 limit, qint64 remaining, qint64 ms) {
            QTest::newRow(tag) << headers << limit << remaining << ms;
        };

        row("nothing", {}, -1, -1, 0);
        row("draft", {{"RateLimit", "\"default\";r=50;t=30"}}, -1, 50, 30'000);
        row("draft with policy", {{"RateLimit", "\"a\";r=5;t=10"}, {"RateLimit-Policy", "\"a\";q=100;w=60"}}, 100, 5, 10'000);
        row("policy of another name", {{"RateLimit", "\"a\";r=5;t=10"}, {"RateLimit-Policy", "\"b\";q=100;w=60"}}, -1, 5, 10'000);
        row("several: nothing left binds", {{"RateLimit", "\"a\";r=1;t=9, \"b\";r=0;t=3, \"c\";r=0;t=60"}}, -1, 0, 60'000);
        row("several: least a record binds", {{"RateLimit", "\"a\";r=100;t=1,\"b\";r=2;t=100"}}, -1, 2, 100'000);
        row("no reset", {{"RateLimit", "\"a\";r=0"}}, -1, -1, 0);
        row("no remaining", {{"RateLimit", "\"a\";t=3"}}, -1, -1, 0);
        row("partition key", {{"RateLimit", "\"a\";r=7;t=3;pk=:dHJpYWwxMjEzMjM=:"}}, -1, 7, 3'000);
        row("negative", {{"RateLimit", "\"a\";r=-1;t=3"}}, -1, -1, 0);
        row("fraction", {{"RateLimit", "\"a\";r=0.5;t=3"}}, -1, -1, 0);
        row("text", {{"RateLimit", "\"a\";r=\"0\";t=many"}}, -1, -1, 0);
        row("string never closed", {{"RateLimit", "\"a;r=0;t=3"}}, -1, -1, 0);
        row("one bad item spoils the field", {{"RateLimit", "\"a\";r=0;t=3, ="}}, -1, -1, 0);
        row("comma at the end", {{"RateLimit", "\"a\";r=0;t=3,"}}, -1, -1, 0);
        row("16 digits", {{"RateLimit", "\"a\";r=0;t=1000000000000000"}}, -1, -1, 0);
        row("longest", {{"RateLimit", "\"a\";r=0;t=999999999999999"}}, -1, 0, kSixHours);
        row("seventh draft", {{"RateLimit", "limit=100, remaining=20, reset=5"}, {"RateLimit-Policy", "100;w=60"}}, 100, 20, 5'000);
        row("older drafts", {{"RateLimit-Limit", "100, 100;w=60"}, {"RateLimit-Remaining", "0"}, {"RateLimit-Reset", "7"}}, 100, 0, 7'000);
        row("newest form wins", {{"RateLimit", "\"a\";r=1;t=2"}, {"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", "99"}}, -1, 1, 2'000);
        row("unreadable one does not win", {{"RateLimit", "?"}, {"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", "9"}}, -1, 0, 9'000);

        const auto x = [](const char* remaining, const QByteArray& reset) {
            return H{{"X-RateLimit-Limit", "60"}, {"X-RateLimit-Remaining", remaining}, {"X-RateLimit-Reset", reset}};
        };
        row("delta", x("0", "30"), 60, 0, 30'000);
        row("blanks", x(" 3 ", " 30 "), 60, 3, 30'000);
        row("largest delta is clamped", x("0", "999999999"), 60, 0, kSixHours);
        row("epoch seconds", x("0", "1700000045"), 60, 0, 45'000);
        row("epoch seconds, least", x("0", "1000000000"), 60, 0, 0); // long past: at once
        row("epoch seconds, most", x("0", "100000000000"), 60, 0, kSixHours);
        row("neither seconds nor milliseconds", x("0", "100000000001"), -1, -1, 0);
        row("neither, still", x("0", "999999999999"), -1, -1, 0);
        row("epoch milliseconds", x("0", "1700000045500"), 60, 0, 45'500);
        row("epoch milliseconds, past", x("0", "1000000000000"), 60, 0, 0);
        row("sixteen digits", x("0", "1700000045500000"), -1, -1, 0);
        row("signed", x("0", "+30"), -1, -1, 0);
        row("negative reset", x("0", "-30"), -1, -1, 0);
        row("fractional", x("0", "30.5"), -1, -1, 0);
        row("empty", x("0", ""), -1, -1, 0);
        row("superscript", x("0", "3\xc2\xb2"), -1, -1, 0);
        row("hexadecimal", x("0x0", "30"), -1, -1, 0);
        row("list", x("5, 4", "30"), -1, -1, 0);
        row("a date", x("0", "Sun, 06 Nov 1994 08:49:37 GMT"), -1, -1, 0);
        row("limit unreadable", {{"X-RateLimit-Limit", "many"}, {"X-RateLimit-Remaining", "2"}, {"X-RateLimit-Reset", "1"}}, -1, 2, 1'000);
    }

    void fields() // §7: malformed ones are ignored, absent ones are normal
    {
        using Headers = QList<QPair<QByteArray, QByteArray>>;
        QFETCH(const Headers, headers);
        QFETCH(const qint64, limit);
        QFETCH(const qint64, remaining);
        QFETCH(const qint64, resetMs);
        const auto field = [&](const char* name) {
            for (const auto& [n, value] : headers) {
                if (n == name)
                    return QByteArrayView(value);
            }
            return QByteArrayView();
        };
        const RateFields fields{field("RateLimit"),           field("RateLimit-Policy"),     field("RateLimit-Limit"),
                                field("RateLimit-Remaining"), field("RateLimit-Reset"),      field("X-RateLimit-Limit"),
                                field("X-RateLimit-Remaining"), field("X-RateLimit-Reset")};
        const auto hint = parseRateHint(fields, fromEpochMs(kNowMs));
        QCOMPARE(hint.has_value(), remaining >= 0);
        if (!hint)
            return;
        QCOMPARE(hint->remaining, remaining);
        QCOMPARE(hint->resetIn, Millis(resetMs));
        QCOMPARE(hint->limit.value_or(-1), limit);
    }

    void advice()
    {
        QCOMPARE(adviceFor({100, 0, Millis(30'000)}), (RateAdvice{Millis(30'000), {}, Millis(0)}));
        QCOMPARE(adviceFor({100, 0, Millis(0)}), RateAdvice());     // reset already: no gate of nothing
        QCOMPARE(adviceFor({100, 21, Millis(60'000)}), RateAdvice()); // plenty left
        QCOMPARE(adviceFor({100, 20, Millis(60'000)}), (RateAdvice{{}, Millis(3'000), Millis(60'000)}));
        QCOMPARE(adviceFor({100, 7, Millis(10)}), (RateAdvice{{}, Millis(2), Millis(10)})); // rounded up: never too many
        QCOMPARE(adviceFor({{}, 21, Millis(60'000)}), RateAdvice());
        QCOMPARE(adviceFor({{}, 20, Millis(60'000)}), (RateAdvice{{}, Millis(3'000), Millis(60'000)}));
    }

    void anyBytes() // whatever a server sends: no crash, and no gate out of nothing
    {
        quint64 z = 1;
        for (int i = 0; i < 20'000; ++i) {
            QByteArray text;
            static constexpr char kAlphabet[] = "\";=,.:?-*r t019aA\\\n\xff\x00";
            for (int n = int(z % 24); n > 0; --n) {
                z = z * 6364136223846793005ull + 1442695040888963407ull;
                text += kAlphabet[(z >> 33) % (sizeof kAlphabet - 1)];
            }
            z = z * 6364136223846793005ull + 1442695040888963407ull;
            parseFieldDictionary(text);
            parseFieldItems(text);
            const auto hint = parseRateHint({text, text, text, text, text, text, text, text}, fromEpochMs(kNowMs));
            if (hint)
                QVERIFY(hint->remaining >= 0 && hint->resetIn >= Millis(0));
        }
    }
};

QTEST_GUILESS_MAIN(TestRateHint)
#include "tst_ratehint.moc"
