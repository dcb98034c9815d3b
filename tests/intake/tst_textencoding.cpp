// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/intake/printedsource.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fuseboard::intake;
using namespace fuseboard::test;

namespace {

QByteArray utf16(const QString& text, bool bigEndian, bool mark)
{
    QStringEncoder encoder(bigEndian ? QStringConverter::Utf16BE : QStringConverter::Utf16LE,
                           mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

} // namespace

class TestTextEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detected_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("format");
        const QString text = u"näme,sign\r\n\"Ünïcode, 😀\",€\r\n"_s;
        const auto row = [](const char* name, const QByteArray& csv, const QString& encoding) {
            QTest::newRow(name) << csv << QString(u"CSV, "_s + encoding + u", separated by comma, with header"_s);
        };
        row("UTF-8", text.toUtf8(), u"UTF-8"_s);
        row("UTF-8 mark", "\xef\xbb\xbf" + text.toUtf8(), u"UTF-8 with byte order mark"_s);
        row("UTF-16 LE mark", utf16(text, false, true), u"UTF-16 LE with byte order mark"_s);
        row("UTF-16 BE mark", utf16(text, true, true), u"UTF-16 BE with byte order mark"_s);
        row("UTF-16 LE", utf16(text, false, false), u"UTF-16 LE"_s);
        row("UTF-16 BE", utf16(text, true, false), u"UTF-16 BE"_s);
    }

    void detected()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, format);
        const QStringList head{format, u"näme|sign"_s};
        const QStringList rows{u"2: Ünïcode, 😀|€"_s};
        const PrintedSource source = printedCsv(csv);
        QCOMPARE(source.head, head);
        QCOMPARE(source.rows, rows);
        QCOMPARE(source.faults, QStringList());

        SourceOptions options;
        options.blockBytes = 1;
        const PrintedSource dripped = printed(std::make_unique<DripDevice>(csv, 1), u"rows.csv"_s, options);
        QCOMPARE(dripped.head, head);
        QCOMPARE(dripped.rows, rows);
    }

    void latin1AndWindows1252()
    {
        const PrintedSource source = printedCsv("name,city\nJos\xe9,K\xf6ln\nA\x80,\x93q\x94\n");
        QCOMPARE(source.head.first(), u"CSV, Windows-1252, separated by comma, with header"_s);
        QCOMPARE(source.rows, QStringList({u"2: José|Köln"_s, u"3: A€|“q”"_s}));
        QCOMPARE(source.faults, QStringList());
        QCOMPARE(printedCsv("a,b\n\x81,\x9d\n").rows, QStringList({QString(u"2: \u0081|\u009d"_s)}));
    }

    // The sample was ASCII; a bad byte far behind it is one bad row, not the end.
    void invalidByteBehindTheSample()
    {
        QByteArray csv = "a,b\n";
        while (csv.size() < 2'000'000)
            csv += "1,plain text\n";
        const auto line = csv.count('\n') + 1;
        csv += "2,caf\xe9\n3,good\n";
        const PrintedSource source = printedCsv(csv);
        QCOMPARE(source.faults, QStringList({QString::number(line) + u":6 this byte is not UTF-8: 0xe9"_s}));
        QCOMPARE(source.rows.last(), QString(QString::number(line + 1) + u": 3|good"_s));
        QCOMPARE(source.rows.size(), line - 1);
    }

    void sampleMayCutACharacter()
    {
        SourceOptions options;
        const QByteArray csv = "a,b\n\xe2\x82\xac,1\n";
        for (options.sampleBytes = 4; options.sampleBytes < csv.size(); ++options.sampleBytes)
            QCOMPARE(printedCsv(csv, options).rows, QStringList({u"2: €|1"_s}));
    }

    void loneSurrogateInUtf16()
    {
        QByteArray csv = utf16(u"a,b\n1,X\n3,4\n"_s, false, true);
        const auto at = csv.indexOf(QByteArray("X\0", 2));
        csv.replace(at, 2, QByteArray("\x00\xd8", 2));
        const PrintedSource source = printedCsv(csv);
        QCOMPARE(source.rows, QStringList({u"3: 3|4"_s}));
        QCOMPARE(source.faults, QStringList({u"2:3 half a UTF-16 character stands here"_s}));
    }

    void oddByteAtTheEndOfUtf16()
    {
        const PrintedSource source = printedCsv(utf16(u"a,b\n1,2\n3,4"_s, false, true) + "x");
        QCOMPARE(source.rows, QStringList({u"2: 1|2"_s}));
        QCOMPARE(source.faults, QStringList({u"3:4 half a UTF-16 character stands here"_s}));
    }
};

QTEST_GUILESS_MAIN(TestTextEncoding)
#include "tst_textencoding.moc"
