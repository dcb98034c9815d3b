// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/intake/printedsource.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace fuseboard::intake;
using namespace fuseboard::test;

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void corpus_data();
    void corpus();
    void delimiters_data();
    void delimiters();
    void headers_data();
    void headers();
    void optionsOverrule();
    void rawIsTheStartOfTheRow();
    void offsetsAndProgress();
    void chunksAreBoundedAndReused();
};

void TestCsvReader::corpus_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QStringList>("faults");
    const auto row = [](const char* name, const QByteArray& csv, const QStringList& rows, const QStringList& faults = {}) {
        QTest::newRow(name) << csv << rows << faults;
    };
    const QByteArray ab = "a,b\n";

    row("plain", ab + "1,2\n3,4\n", {u"2: 1|2"_s, u"3: 3|4"_s});
    row("no line end at the end", ab + "1,2", {u"2: 1|2"_s});
    row("CRLF", "a,b\r\n1,2\r\n3,4\r\n", {u"2: 1|2"_s, u"3: 3|4"_s});
    row("CR", "a,b\r1,2\r3,4\r", {u"2: 1|2"_s, u"3: 3|4"_s});
    row("mixed line ends", "a,b\r\n1,2\r3,4\n5,6", {u"2: 1|2"_s, u"3: 3|4"_s, u"4: 5|6"_s});
    row("header only", ab, {});
    row("empty lines", "\n\r\n" + ab + "\n1,2\n\r\n\n3,4\n\n", {u"5: 1|2"_s, u"8: 3|4"_s});
    row("empty cells", ab + ",\n\"\",\n,\"\"\n", {u"2: |"_s, u"3: |"_s, u"4: |"_s});
    row("leading zero is text", "zip,id\n08123,9007199254740993\n", {u"2: 08123|9007199254740993"_s});
    row("blanks stay", ab + " 1 ,\t2\n", {u"2:  1 |\t2"_s});
    row("unicode", ab + "\xc3\xa9,\xf0\x9f\x98\x80\n", {u"2: é|😀"_s});

    row("quoted", ab + "\"1\",\"2\"\n", {u"2: 1|2"_s});
    row("delimiter in quotes", ab + "\"1,1\",2\n", {u"2: 1,1|2"_s});
    row("doubled quotes", ab + "\"say \"\"hi\"\"\",\"\"\"\"\n", {u"2: say \"hi\"|\""_s});
    row("only doubled quotes", ab + "\"\"\"\"\"\",x\n", {u"2: \"\"|x"_s});
    row("lines in quotes", ab + "\"x\ny\r\nz\",2\n3,4\n", {u"2: x\ny\r\nz|2"_s, u"5: 3|4"_s});
    row("quote at the very end", ab + "1,\"2\"", {u"2: 1|2"_s});
    row("quote inside a plain cell", ab + "5\" pipe,a \"b\" c\n", {u"2: 5\" pipe|a \"b\" c"_s});
    row("blank before a quote", ab + "1, \"2\"\n", {u"2: 1| \"2\""_s});

    row("too few cells", "a,b,c\n1,2,3\n4,5\n6\n7,8,9\n", {u"2: 1|2|3"_s, u"5: 7|8|9"_s},
        {u"3:4 2 cells where 3 are expected"_s, u"4:2 1 cell where 3 are expected"_s});
    row("too many cells", ab + "1,2,3\n4,5\n6,7,\n", {u"3: 4|5"_s}, {u"2:5 3 cells where 2 are expected"_s, u"4:5 3 cells where 2 are expected"_s});
    row("fault column counts characters", ab + "\xc3\xa9\xe2\x82\xac,2,3\n", {}, {u"2:6 3 cells where 2 are expected"_s});
    row("ragged after lines in quotes", ab + "\"x\ny\",2,3\n4,5\n", {u"4: 4|5"_s}, {u"3:6 3 cells where 2 are expected"_s});

    const QString notClosed = u"the quote that opens here is not closed"_s;
    row("text after closing quote", ab + "1,2\n\"3\"x,4\n5,6\n", {u"2: 1|2"_s, u"4: 5|6"_s},
        {u"3:4 text after the closing quote; quotes inside a quoted cell must be doubled"_s});
    row("unterminated in the last row", ab + "1,2\n3,\"4\n", {u"2: 1|2"_s}, {u"3:3 "_s + notClosed});
    row("unterminated, good rows after it", ab + "1,\"2\n3,4\n5,6\n", {u"3: 3|4"_s, u"4: 5|6"_s}, {u"2:3 "_s + notClosed});
    row("unterminated, quoted rows after it", ab + "1,\"2\n3,\"4\"\n5,6\n", {u"3: 3|4"_s, u"4: 5|6"_s}, {u"2:3 "_s + notClosed});
    row("two unterminated", ab + "1,\"2\n3,4\n5,\"6\n7,8\n", {u"3: 3|4"_s, u"5: 7|8"_s}, {u"2:3 "_s + notClosed, u"4:3 "_s + notClosed});
    // The second half of the broken cell must not pass for a row.
    row("remains of a broken cell", ab + "\"said \"hi\"\nto \"them\n me\",4\n5,6\n", {u"5: 5|6"_s},
        {u"2:8 text after the closing quote; quotes inside a quoted cell must be doubled"_s,
         u"3:4 a quote inside a cell without quotes, after a row with a broken quote"_s,
         u"4:4 a quote inside a cell without quotes, after a row with a broken quote"_s});
    row("CRLF after unterminated", "a,b\r\n1,\"2\r\n3,4\r\n", {u"3: 3|4"_s}, {u"2:3 "_s + notClosed});

    row("NUL", ab + QByteArray("1,x\0y\n3,4\n", 10), {u"3: 3|4"_s}, {u"2:4 a NUL stands here"_s});
    row("NUL in quotes", ab + QByteArray("1,\"x\0y\"\n3,4\n", 12), {u"3: 3|4"_s}, {u"2:5 a NUL stands here"_s});
    row("bad UTF-8 among good", ab + "\xc3\xa9,\xc3\xa9\n\xc3\xa9,\xc3\xa9\xc3\xa9\n1,\xff\n3,4\n", {u"2: é|é"_s, u"3: é|éé"_s, u"5: 3|4"_s},
        {u"4:3 this byte is not UTF-8: 0xff"_s});
}

void TestCsvReader::corpus()
{
    QFETCH(QByteArray, csv);
    QFETCH(QStringList, rows);
    QFETCH(QStringList, faults);
    const PrintedSource source = printedCsv(csv);
    QCOMPARE(source.rows, rows);
    QCOMPARE(source.faults, faults);

    // However the bytes arrive, the rows are the same.
    SourceOptions options;
    options.delimiter = ',';
    options.blockBytes = 1;
    const PrintedSource dripped = printed(std::make_unique<DripDevice>(csv, 1), u"rows.csv"_s, options, 1);
    QCOMPARE(dripped.rows, rows);
    QCOMPARE(dripped.faults, faults);
}

void TestCsvReader::delimiters_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("columns");
    QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << u"CSV, UTF-8, separated by comma, with header"_s << u"a|b"_s;
    QTest::newRow("semicolon, decimal commas") << QByteArray("a;b;c\n1,5;2,5;x\n3,5;4,5;y\n") << u"CSV, UTF-8, separated by semicolon, with header"_s << u"a|b|c"_s;
    QTest::newRow("semicolon, one decimal comma a row") << QByteArray("a;b\n1,5;x\n3,5;y\n") << u"CSV, UTF-8, separated by semicolon, with header"_s << u"a|b"_s;
    QTest::newRow("tab") << QByteArray("a\tb, c\n1\t2, 3\n") << u"CSV, UTF-8, separated by tab, with header"_s << u"a|b, c"_s;
    QTest::newRow("pipe") << QByteArray("a|b\n1|2\n") << u"CSV, UTF-8, separated by pipe, with header"_s << u"a|b"_s;
    QTest::newRow("others inside quotes") << QByteArray("a,b\n\"x;y;z\",\"1;2;3\"\n\"p;q;r\",\"4;5;6\"\n") << u"CSV, UTF-8, separated by comma, with header"_s << u"a|b"_s;
    QTest::newRow("one column") << QByteArray("name\nAda\nBob; Jr\n") << u"CSV, UTF-8, separated by comma, with header"_s << u"name"_s;
    QTest::newRow("sep line") << QByteArray("sep=|\r\na,b|c\r\n1|2\r\n") << u"CSV, UTF-8, separated by pipe, with header"_s << u"a,b|c"_s;
    QTest::newRow("ragged rows do not confuse") << QByteArray("a,b,c\n1,2,3\n1,2\n4,5,6\n;;;;;;\n7,8,9\n") << u"CSV, UTF-8, separated by comma, with header"_s << u"a|b|c"_s;
}

void TestCsvReader::delimiters()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, format);
    QFETCH(QString, columns);
    QCOMPARE(printedCsv(csv).head, QStringList({format, columns}));
}

void TestCsvReader::headers_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QStringList>("head");
    const QString format = u"CSV, UTF-8, separated by comma, with header"_s;
    const auto row = [&](const char* name, const QByteArray& csv, const QString& columns) {
        QTest::newRow(name) << csv << QStringList{format, columns};
    };
    row("trimmed, case kept", " Email ,E-Mail\t,email\n1,2,3\n", u"Email|E-Mail|email"_s);
    row("duplicates", "a,a,a\n1,2,3\n", u"a|a_1|a_2"_s);
    row("duplicates avoid a clash", "a,a_1,a,a,a_1\n1,2,3,4,5\n", u"a|a_1|a_2|a_3|a_1_1"_s);
    row("empty names", "a,,\"\", \n1,2,3,4\n", u"a|column_2|column_3|column_4"_s);
    row("empty name clashes", "column_2,\n1,2\n", u"column_2|column_2_1"_s);
    row("quoted names", "\"a\nb\",\"c\"\"d\"\n1,2\n", u"a\nb|c\"d"_s);
    const auto error = [](const char* name, const QByteArray& csv, const QString& message) {
        QTest::newRow(name) << csv << QStringList{u"error: "_s + message};
    };
    error("empty file", "", u"the file holds no rows"_s);
    error("only line ends", "\n\r\n\n", u"the file holds no rows"_s);
    error("open quote", "a,\"b\n1,2\n", u"the first row is broken: the quote that opens here is not closed (line 1, column 3)"_s);
    error("text after quote", "\"a\"x,b\n1,2\n",
          u"the first row is broken: text after the closing quote; quotes inside a quoted cell must be doubled (line 1, column 4)"_s);
    error("NUL", QByteArray("ab,c\0d,efgh\n1,2\n", 16), u"the first row holds a NUL; is this a text file? (line 1, column 5)"_s);
}

void TestCsvReader::headers()
{
    QFETCH(QByteArray, csv);
    QFETCH(QStringList, head);
    QCOMPARE(printedCsv(csv).head, head);
}

void TestCsvReader::optionsOverrule()
{
    const PrintedSource guessed = printedCsv("ada@x.example,1\nbob@x.example,2\n");
    QCOMPARE(guessed.head, QStringList({u"CSV, UTF-8, separated by comma, without header"_s, u"column_1|column_2"_s}));
    QCOMPARE(guessed.rows, QStringList({u"1: ada@x.example|1"_s, u"2: bob@x.example|2"_s}));

    SourceOptions options;
    options.header = false;
    options.delimiter = ';';
    options.encoding = Encoding::windows1252;
    const PrintedSource told = printedCsv("a,b;c\nd;\x80\n", options);
    QCOMPARE(told.head, QStringList({u"CSV, Windows-1252, separated by semicolon, without header"_s, u"column_1|column_2"_s}));
    QCOMPARE(told.rows, QStringList({u"1: a,b|c"_s, u"2: d|€"_s}));

    options = {};
    options.header = true;
    QCOMPARE(printedCsv("1,2\n3,4\n", options).head.last(), u"1|2"_s);
    QCOMPARE(printedCsv("1,2\n3,4\n").head.last(), u"column_1|column_2"_s);
}

void TestCsvReader::rawIsTheStartOfTheRow()
{
    const PrintedSource source = printedCsv("a,b\n1,2,3\n" + QByteArray(5000, 'x') + "\n");
    QCOMPARE(source.raws.size(), 2);
    QCOMPARE(source.raws[0], QByteArray("1,2,3"));
    QCOMPARE(source.raws[1], QByteArray(RowFault::kRawLimit, 'x'));
}

void TestCsvReader::offsetsAndProgress()
{
    const QByteArray csv = "\xef\xbb\xbf" "a,b\n1,2\n\n\"x\n\",4\n5,6\n";
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(csv);
    QVERIFY(buffer->open(QIODevice::ReadOnly));
    auto reader = openSource(std::move(buffer), u"x.csv"_s);
    QVERIFY(reader);
    QCOMPARE((*reader)->bytesTotal(), csv.size());
    RowChunk chunk;
    QVERIFY(*(*reader)->next(chunk));
    QCOMPARE(chunk.rowCount(), size_t(3));
    QCOMPARE(chunk.row(0).offset, 4);
    QCOMPARE(chunk.row(1).offset, 9);
    QCOMPARE(chunk.row(2).offset, 16);
    QVERIFY(!*(*reader)->next(chunk));
    QVERIFY(chunk.empty());
    QCOMPARE((*reader)->bytesRead(), csv.size());
}

void TestCsvReader::chunksAreBoundedAndReused()
{
    QByteArray csv = "a,b\n";
    for (int i = 0; i < 25; ++i)
        csv += i % 5 == 4 ? "bad\n" : "x,y\n";
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(csv);
    QVERIFY(buffer->open(QIODevice::ReadOnly));
    auto reader = openSource(std::move(buffer), u"x.csv"_s);
    QVERIFY(reader);
    RowChunk chunk;
    QList<size_t> sizes;
    while (*(*reader)->next(chunk, 10)) {
        sizes.append(chunk.rowCount() + chunk.faults().size());
        // A chunk that moved to another owner still holds its text.
        const RowChunk moved = std::move(chunk);
        QCOMPARE(moved.row(0).values[1].toByteArray(), QByteArray("y"));
        chunk = RowChunk();
    }
    QCOMPARE(sizes, (QList<size_t>{10, 10, 5}));
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
