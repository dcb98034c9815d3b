// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/intake/printedsource.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace fuseboard::intake;
using namespace fuseboard::test;

class TestJsonReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void corpus_data();
    void corpus();
    void columnsAreTheNamesMet();
    void tooLongElements();
    void latin1IsNotJson();
    void utf16();
};

void TestJsonReaders::corpus_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QStringList>("faults");
    const auto array = [](const char* name, const QByteArray& json, const QStringList& rows, const QStringList& faults = {}) {
        QTest::newRow(name) << u"x.json"_s << json << rows << faults;
    };
    const auto lines = [](const char* name, const QByteArray& json, const QStringList& rows, const QStringList& faults = {}) {
        QTest::newRow(name) << u"x.ndjson"_s << json << rows << faults;
    };

    array("array", "[{\"a\":1},{\"a\":2}]", {u"1: {\"a\":1}"_s, u"1: {\"a\":2}"_s});
    array("empty array", " [ ] ", {});
    array("pretty, nested", "[\n {\n  \"a\": [1, {\"b\": \"]}\"}]\n },\n {\"a\": {}}\n]\n",
          {u"2: {\"a\":[1,{\"b\":\"]}\"}]}"_s, u"5: {\"a\":{}}"_s});
    array("numbers and escapes as written", "[{\"z\":08e,\"a\":1}, {\"n\":1.50,\"i\":9007199254740993,\"s\":\"\\u0041\"}]",
          {u"1: {\"n\":1.50,\"i\":9007199254740993,\"s\":\"\\u0041\"}"_s},
          {u"1:7 a number must not start with 0; text must stand in quotes"_s});
    array("not objects", "[{\"a\":1}, 5, \"x\", [1], null, true, {\"a\":2}]", {u"1: {\"a\":1}"_s, u"1: {\"a\":2}"_s},
          {u"1:11 an object is expected here, this is a number"_s, u"1:14 an object is expected here, this is a string"_s,
           u"1:19 an object is expected here, this is an array"_s, u"1:24 an object is expected here, this is null"_s,
           u"1:30 an object is expected here, this is a boolean"_s});
    array("bad element among good", "[{\"a\":1},\n{\"a\":tru},\n{\"a\":3}]", {u"1: {\"a\":1}"_s, u"3: {\"a\":3}"_s}, {u"2:6 a value is expected here"_s});
    array("1e400", "[{\"a\":1e400},{\"a\":2}]", {u"1: {\"a\":2}"_s}, {u"1:7 the number is too large"_s});
    array("lone surrogate", "[{\"a\":\"x\\ud800\"},{\"a\":2}]", {u"1: {\"a\":2}"_s}, {u"1:9 a surrogate stands alone"_s});
    array("name twice", "[{\"a\":1,\"a\":2},{\"a\":2}]", {u"1: {\"a\":2}"_s}, {u"1:9 the name \"a\" is used twice"_s});
    array("deep", "[{\"a\":" + QByteArray(600, '[') + QByteArray(600, ']') + "},{\"a\":2}]", {u"1: {\"a\":2}"_s}, {u"1:518 nested deeper than 512 levels"_s});
    array("comma missing", "[{\"a\":1} {\"a\":2}]", {u"1: {\"a\":1}"_s, u"1: {\"a\":2}"_s}, {u"1:10 a comma is expected here"_s});
    array("comma too many", "[{\"a\":1},,{\"a\":2},]", {u"1: {\"a\":1}"_s, u"1: {\"a\":2}"_s},
          {u"1:10 an element is missing before this comma"_s, u"1:19 an element is missing before the closing bracket"_s});
    array("stray brace", "[{\"a\":1}},{\"a\":2}]", {u"1: {\"a\":1}"_s, u"1: {\"a\":2}"_s}, {u"1:9 a comma is expected here"_s, u"1:9 a value is expected here"_s});
    array("not closed", "[{\"a\":1},{\"a\":2}", {u"1: {\"a\":1}"_s, u"1: {\"a\":2}"_s}, {u"1:17 the array is not closed"_s});
    array("cut off", "[{\"a\":1},\n {\"a\":\"tw", {u"1: {\"a\":1}"_s}, {u"2:7 the string that starts here is not closed"_s, u"2:10 the array is not closed"_s});
    array("text after", "[{\"a\":1}] x", {u"1: {\"a\":1}"_s}, {u"1:11 there is text after the array"_s});
    array("brace missing, elements on lines", "[\n {\"a\":1},\n {\"a\":2,\n {\"a\":3},\n {\"a\":4}\n]",
          {u"2: {\"a\":1}"_s, u"4: {\"a\":3}"_s, u"5: {\"a\":4}"_s}, {u"4:2 a name in double quotes is expected here"_s});
    array("quote missing, elements on lines", "[\n {\"a\":\"1},\n {\"a\":\"2\"},\n {\"a\":\"3\"}\n]",
          {u"3: {\"a\":\"2\"}"_s, u"4: {\"a\":\"3\"}"_s}, {u"2:11 a control character in a string must be escaped"_s});
    array("bad UTF-8", "[{\"a\":\"\xc3\xa9\xff\"},{\"a\":\"\xc3\xa9\"}]", {u"1: {\"a\":\"é\"}"_s}, {u"1:9 this byte is not UTF-8"_s});
    array("no array", "5 [{\"a\":1}]", {}, {u"1:1 an array is expected here"_s});
    array("stray text", "[{\"a\":1}, ##, \xc3\xa9 {\"a\":2} ] ", {u"1: {\"a\":1}"_s, u"1: {\"a\":2}"_s},
          {u"1:11 a value is expected here"_s, u"1:15 a value is expected here"_s});
    array("stray text between objects", "{\n}, {\"a\":2}", {u"1: {}"_s, u"2: {\"a\":2}"_s}, {u"2:2 a value is expected here"_s});
    array("byte order mark", "\xef\xbb\xbf[{\"a\":1}]", {u"1: {\"a\":1}"_s});
    array("objects one after the other", "{\n \"a\": 1\n}\n{\n \"a\": 2\n} {\"a\":3}", {u"1: {\"a\":1}"_s, u"4: {\"a\":2}"_s, u"6: {\"a\":3}"_s});
    array("NDJSON named .json", "{\"a\":1}\n{\"a\":2}\n", {u"1: {\"a\":1}"_s, u"2: {\"a\":2}"_s});

    lines("lines", "{\"a\":1}\n{\"a\":2}", {u"1: {\"a\":1}"_s, u"2: {\"a\":2}"_s});
    lines("CRLF and blanks", "{ \"a\" : 1 }\r\n\r\n  \n\t{\"a\":2} \r\n", {u"1: {\"a\":1}"_s, u"4: {\"a\":2}"_s});
    lines("bad line among good", "{\"a\":1}\n  {\"a\":}\n{\"a\":3}\n", {u"1: {\"a\":1}"_s, u"3: {\"a\":3}"_s}, {u"2:8 a value is expected here"_s});
    lines("cut line", "{\"a\":1\n{\"a\":3}\n", {u"2: {\"a\":3}"_s}, {u"1:7 the text ends where a comma or the closing brace is expected"_s});
    lines("not objects", "1\n[]\n{}\n", {u"3: {}"_s}, {u"1:1 an object is expected here, this is a number"_s, u"2:1 an object is expected here, this is an array"_s});
    lines("two on a line", "{\"a\":1} {\"a\":2}\n{\"a\":3}", {u"2: {\"a\":3}"_s}, {u"1:9 there is text after the value"_s});
    lines("NUL", QByteArray("{\"a\":1}\n\0\n{\"a\":3}\n", 18), {u"1: {\"a\":1}"_s, u"3: {\"a\":3}"_s}, {u"2:1 a value is expected here"_s});
    lines("empty", "", {});
}

void TestJsonReaders::corpus()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, json);
    QFETCH(QStringList, rows);
    QFETCH(QStringList, faults);
    const PrintedSource source = printed(json, name);
    QCOMPARE(source.rows, rows);
    QCOMPARE(source.faults, faults);

    SourceOptions options;
    options.blockBytes = 1;
    const PrintedSource dripped = printed(std::make_unique<DripDevice>(json, 1), name, options, 1);
    QCOMPARE(dripped.rows, rows);
    QCOMPARE(dripped.faults, faults);
}

void TestJsonReaders::columnsAreTheNamesMet()
{
    QCOMPARE(printed("[{\"b\":1,\"a\":2},{\"c\":{\"x\":1},\"b\":2}]", u"x.json"_s).head,
             QStringList({u"JSON array, UTF-8"_s, u"b|a|c"_s}));
    QCOMPARE(printed("{\"b\":1}\n{\"\\u0061\":1}", u"x.jsonl"_s).head, QStringList({u"NDJSON, UTF-8"_s, u"b|a"_s}));
}

void TestJsonReaders::tooLongElements()
{
    SourceOptions options;
    options.rowLimit = 100;
    options.blockBytes = 16;
    options.sampleBytes = 16;
    const QByteArray big = "{\"a\":\"" + QByteArray(1000, 'x') + "]}\"}";
    const PrintedSource array = printed("[{\"a\":1}," + big + ",{\"a\":3}]", u"x.json"_s, options);
    QCOMPARE(array.rows, QStringList({u"1: {\"a\":1}"_s, u"1: {\"a\":3}"_s}));
    QCOMPARE(array.faults, QStringList({u"1:10 the element is longer than 100 bytes"_s}));
    const PrintedSource lines = printed("{\"a\":1}\n" + big + "\n{\"a\":3}\n", u"x.ndjson"_s, options);
    QCOMPARE(lines.rows, QStringList({u"1: {\"a\":1}"_s, u"3: {\"a\":3}"_s}));
    QCOMPARE(lines.faults, QStringList({u"2:1 the line is longer than 100 bytes"_s}));
}

// RFC 8259 §8.1: JSON is UTF-8; the byte is a bad row, not another encoding.
void TestJsonReaders::latin1IsNotJson()
{
    const PrintedSource source = printed("{\"a\":\"caf\xe9\"}\n{\"a\":1}\n", u"x.ndjson"_s);
    QCOMPARE(source.head.first(), u"NDJSON, UTF-8"_s);
    QCOMPARE(source.rows, QStringList({u"2: {\"a\":1}"_s}));
    QCOMPARE(source.faults, QStringList({u"1:10 this byte is not UTF-8"_s}));
}

void TestJsonReaders::utf16()
{
    QByteArray json("\xff\xfe", 2);
    for (const QChar c : u"[{\"a\":\"é\"}]"_s)
        json.append(char(c.unicode() & 0xff)).append(char(c.unicode() >> 8));
    const PrintedSource source = printed(json, u"x"_s);
    QCOMPARE(source.head.first(), u"JSON array, UTF-16 LE with byte order mark"_s);
    QCOMPARE(source.rows, QStringList({u"1: {\"a\":\"é\"}"_s}));
}

QTEST_GUILESS_MAIN(TestJsonReaders)
#include "tst_jsonreaders.moc"
