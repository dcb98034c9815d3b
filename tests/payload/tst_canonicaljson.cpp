// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/canonicaljson.h"
#include "core/payload/jsonnumber.h"

#include <QTest>

#include <bit>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::payload;

namespace {

QByteArray canonical(const QByteArray& json)
{
    const auto result = canonicalJson(json);
    return result ? *result : QByteArray("error: ") + result.error().text().toUtf8();
}

} // namespace

class TestCanonicalJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data();
    void refusals();
    void accepts_data();
    void accepts();
    void numbersByBits_data();
    void numbersByBits();
    void depthLimit();
    void sortsByUtf16Units();
    void compactKeepsWhatWasWritten();
    void validateSaysNothingWhenAllIsWell();
};

void TestCanonicalJson::refusals_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<qint64>("column");
    QTest::addColumn<QString>("reason");

    const auto row = [](const char* name, const QByteArray& json, qint64 line, qint64 column, const QString& reason) {
        QTest::newRow(name) << json << line << column << reason;
    };
    row("empty", "", 1, 1, u"the text is empty"_s);
    row("blank", " \n ", 2, 2, u"the text is empty"_s);
    row("trailing text", "{} x", 1, 4, u"there is text after the value"_s);
    row("second value", "1 2", 1, 3, u"there is text after the value"_s);
    row("trailing comma in object", "{\"a\":1,}", 1, 8, u"a name in double quotes is expected here"_s);
    row("trailing comma in array", "[1,]", 1, 4, u"a value is expected here"_s);
    row("unquoted name", "{\n  a: 1}", 2, 3, u"a name in double quotes is expected here"_s);
    row("missing colon", "{\"a\" 1}", 1, 6, u"a colon is expected here"_s);
    row("missing comma", "{\"a\":1\r\n\"b\":2}", 2, 1, u"a comma or the closing brace is expected here"_s);
    row("open object", "{\"a\":1", 1, 7, u"the text ends where a comma or the closing brace is expected"_s);
    row("open array", "[1", 1, 3, u"the text ends where a comma or the closing bracket is expected"_s);
    row("cut value", "{\"a\":", 1, 6, u"the text ends where a value is expected"_s);
    row("open string", "[\"abc", 1, 2, u"the string that starts here is not closed"_s);
    row("line break in string", "[\"a\nb\"]", 1, 4, u"a control character in a string must be escaped"_s);
    row("NUL in string", QByteArray("[\"a\0\"]", 6), 1, 4, u"a control character in a string must be escaped"_s);
    row("bad escape", "[\"\\x\"]", 1, 3, u"there is no such escape"_s);
    row("escaped NUL byte", QByteArray("[\"\\\0\"]", 6), 1, 3, u"there is no such escape"_s);
    row("cut escape", "[\"\\", 1, 3, u"the escape is cut off"_s);
    row("short \\u", "[\"\\u12g4\"]", 1, 3, u"\\u needs four hexadecimal digits"_s);
    row("lone high surrogate", "[\"\\ud800\"]", 1, 3, u"a surrogate stands alone"_s);
    row("lone low surrogate", "[\"\\udc00\"]", 1, 3, u"a surrogate stands alone"_s);
    row("high then no low", "[\"\\ud800\\u0041\"]", 1, 3, u"a surrogate stands alone"_s);
    row("surrogate as UTF-8", "[\"\xed\xa0\x80\"]", 1, 3, u"this byte is not UTF-8"_s);
    row("overlong", "[\"\xc0\xaf\"]", 1, 3, u"this byte is not UTF-8"_s);
    row("above U+10FFFF", "[\"\xf4\x90\x80\x80\"]", 1, 3, u"this byte is not UTF-8"_s);
    row("Latin-1", "{\"a\":\"caf\xe9\"}", 1, 10, u"this byte is not UTF-8"_s);
    row("column counts characters", "[\"\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\xff\"]", 1, 6, u"this byte is not UTF-8"_s);
    row("name twice", "{\"b\":1,\n \"a\":2,\n \"b\":3}", 3, 2, u"the name \"b\" is used twice"_s);
    row("name twice, escaped", "{\"a\":1,\"\\u0061\":2}", 1, 8, u"the name \"a\" is used twice"_s);
    row("name twice, deep", "{\"x\":[{\"k\":{},\"k\":0}]}", 1, 15, u"the name \"k\" is used twice"_s);
    row("1e400", "{\"a\":1e400}", 1, 6, u"the number is too large"_s);
    row("-1e400", "-1e400", 1, 1, u"the number is too large"_s);
    row("just above the largest double", "1.7976931348623159e308", 1, 1, u"the number is too large"_s);
    row("400 digits", QByteArray(400, '9'), 1, 1, u"the number is too large"_s);
    row("leading zero", "{\"zip\":08123}", 1, 8, u"a number must not start with 0; text must stand in quotes"_s);
    row("plus", "+1", 1, 1, u"a value is expected here"_s);
    row("lone minus", "-", 1, 2, u"the text ends where a digit is expected"_s);
    row("no digit after point", "1.", 1, 3, u"the text ends where a digit is expected"_s);
    row("point first", ".5", 1, 1, u"a value is expected here"_s);
    row("no digit in exponent", "1e+,", 1, 4, u"a digit is expected here"_s);
    row("NaN", "NaN", 1, 1, u"a value is expected here"_s);
    row("Infinity", "[Infinity]", 1, 2, u"a value is expected here"_s);
    row("capital word", "True", 1, 1, u"a value is expected here"_s);
    row("word cut", "tru", 1, 1, u"a value is expected here"_s);
    row("comment", "/* */ 1", 1, 1, u"a value is expected here"_s);
    row("single quotes", "{'a':1}", 1, 2, u"a name in double quotes is expected here"_s);
    row("byte order mark", "\xef\xbb\xbf{}", 1, 1, u"a value is expected here"_s);
    row("old line ends", "[\r1\r2]", 3, 1, u"a comma or the closing bracket is expected here"_s);
}

void TestCanonicalJson::refusals()
{
    QFETCH(QByteArray, json);
    QFETCH(qint64, line);
    QFETCH(qint64, column);
    QFETCH(QString, reason);

    const auto error = validateJson(json);
    QVERIFY(error);
    QCOMPARE(error->message, reason);
    QCOMPARE(error->line, line);
    QCOMPARE(error->column, column);

    const auto result = canonicalJson(json);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::parse);
    QCOMPARE(result.error().detail, QString(u"line "_s + QString::number(line) + u", column "_s + QString::number(column)));
}

void TestCanonicalJson::accepts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const QByteArray& json, const QByteArray& expected) {
        QTest::newRow(name) << json << expected;
    };
    // B-39: {a,b} and {b,a}, -0 and 0, 1 and 1.0 are the same.
    row("order", "{\"b\":2,\"a\":1}", "{\"a\":1,\"b\":2}");
    row("minus zero", "[-0, -0.0, 0e5, -0E-7]", "[0,0,0,0]");
    row("one", "[1, 1.0, 1e0, 10E-1, 100e-2]", "[1,1,1,1,1]");
    row("minus one", "-1.0", "-1");
    row("blanks", " \t\r\n{ \"a\" : [ 1 , true , false , null ] } \n", "{\"a\":[1,true,false,null]}");
    row("empty containers", "[ { } , [ ] ]", "[{},[]]");
    row("empty name", "{\"\":0}", "{\"\":0}");
    row("nested order", "{\"z\":{\"b\":[{\"d\":1,\"c\":2}],\"a\":0},\"y\":{}}", "{\"y\":{},\"z\":{\"a\":0,\"b\":[{\"c\":2,\"d\":1}]}}");
    row("escapes", "\"\\u0008\\u0009\\u000a\\u000c\\u000d\\u0022\\u005c\\/\\u001F\\u007f\"", "\"\\b\\t\\n\\f\\r\\\"\\\\/\\u001f\x7f\"");
    row("escaped NUL", "\"\\u0000\"", "\"\\u0000\"");
    row("pair", "\"\\ud83d\\ude00\"", "\"\xf0\x9f\x98\x80\"");
    row("no normalisation", "[\"\xc3\xa5\", \"a\xcc\x8a\"]", "[\"\xc3\xa5\",\"a\xcc\x8a\"]");
    row("euro", "\"\\u20AC\"", "\"\xe2\x82\xac\"");
    row("prefix sorts first", "{\"ab\":1,\"a\":2}", "{\"a\":2,\"ab\":1}");
    row("too small", "[1e-400, 2e-324, 1e-99999999999999999999]", "[0,0,0]");
    row("zero with huge exponent", "0e99999999999999999999", "0");
    row("long zeros", "0." + QByteArray(400, '0') + "1e400", "0.1");
    // RFC 8785 §3.2.4: the sample of the whole scheme.
    row("RFC 8785 sample",
        "{\"numbers\":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"
        "\"string\":\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\",\"literals\":[null,true,false]}",
        "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
        "\"string\":\"\xe2\x82\xac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    row("boundaries", "[1e21,999999999999999999999,1e20,123456789012345678901234567890,0.000001,1e-7,0.00000123]",
        "[1e+21,1e+21,100000000000000000000,1.2345678901234568e+29,0.000001,1e-7,0.00000123]");
    row("extremes", "[5e-324,1.7976931348623157e308,2.2250738585072014e-308,4.9406564584124654e-324]",
        "[5e-324,1.7976931348623157e+308,2.2250738585072014e-308,5e-324]");
    row("around 2^53", "[9007199254740991,9007199254740992,9007199254740993,9007199254740994,-9007199254740993]",
        "[9007199254740991,9007199254740992,9007199254740992,9007199254740994,-9007199254740992]");
    row("15 and 16 digits", "[999999999999999,-999999999999999,1234567890123456]", "[999999999999999,-999999999999999,1234567890123456]");
}

void TestCanonicalJson::accepts()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, expected);
    QCOMPARE(canonical(json), expected);
    QCOMPARE(canonical(expected), expected);
}

// RFC 8785, appendix B.
void TestCanonicalJson::numbersByBits_data()
{
    QTest::addColumn<quint64>("bits");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](quint64 bits, const char* text) { QTest::newRow(text) << bits << QByteArray(text); };
    row(0x0000000000000000, "0");
    row(0x8000000000000000, "0");
    row(0x0000000000000001, "5e-324");
    row(0x8000000000000001, "-5e-324");
    row(0x7fefffffffffffff, "1.7976931348623157e+308");
    row(0xffefffffffffffff, "-1.7976931348623157e+308");
    row(0x4340000000000000, "9007199254740992");
    row(0xc340000000000000, "-9007199254740992");
    row(0x4430000000000000, "295147905179352830000");
    row(0x44b52d02c7e14af5, "9.999999999999997e+22");
    row(0x44b52d02c7e14af6, "1e+23");
    row(0x44b52d02c7e14af7, "1.0000000000000001e+23");
    row(0x444b1ae4d6e2ef4e, "999999999999999700000");
    row(0x444b1ae4d6e2ef4f, "999999999999999900000");
    row(0x444b1ae4d6e2ef50, "1e+21");
    row(0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7");
    row(0x3eb0c6f7a0b5ed8d, "0.000001");
    row(0x41b3de4355555553, "333333333.3333332");
    row(0x41b3de4355555554, "333333333.33333325");
    row(0x41b3de4355555555, "333333333.3333333");
    row(0x41b3de4355555556, "333333333.3333334");
    row(0x41b3de4355555557, "333333333.33333343");
    row(0xbecbf647612f3696, "-0.0000033333333333333333");
    row(0x43143ff3c1cb0959, "1424953923781206.2");
}

void TestCanonicalJson::numbersByBits()
{
    QFETCH(quint64, bits);
    QFETCH(QByteArray, text);
    std::string out;
    appendJsonNumber(out, std::bit_cast<double>(bits));
    QCOMPARE(QByteArray::fromStdString(out), text);
}

void TestCanonicalJson::depthLimit()
{
    const auto nested = [](int depth) { return QByteArray(QByteArray(depth, '[') + QByteArray(depth, ']')); };
    QVERIFY(canonicalJson(nested(512)));
    const auto error = validateJson(nested(513));
    QVERIFY(error);
    QCOMPARE(error->column, 513);
    QCOMPARE(error->message, u"nested deeper than 512 levels"_s);

    QByteArray objects;
    for (int i = 0; i < 600; ++i)
        objects += "{\"a\":";
    QVERIFY(validateJson(objects));
    QVERIFY(validateJson(QByteArray(10'000'000, '[')));
}

// RFC 8785 §3.2.3: the sorting sample. The emoji (a surrogate pair) comes before U+FB33.
void TestCanonicalJson::sortsByUtf16Units()
{
    const QByteArray json = "{\"\\u20ac\":\"Euro Sign\",\"\\r\":\"Carriage Return\",\"\\ufb33\":\"Hebrew Letter Dalet With Dagesh\","
                            "\"1\":\"One\",\"\\ud83d\\ude00\":\"Emoji: Grinning Face\",\"\\u0080\":\"Control\","
                            "\"\\u00f6\":\"Latin Small Letter O With Diaeresis\"}";
    const QByteArray expected = "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\xc2\x80\":\"Control\","
                                "\"\xc3\xb6\":\"Latin Small Letter O With Diaeresis\",\"\xe2\x82\xac\":\"Euro Sign\","
                                "\"\xf0\x9f\x98\x80\":\"Emoji: Grinning Face\",\"\xef\xac\xb3\":\"Hebrew Letter Dalet With Dagesh\"}";
    QCOMPARE(canonical(json), expected);
    // A common start does not hide the difference, and U+D7FF (below the surrogates) stays in front of a pair.
    QCOMPARE(canonical("{\"x\xef\xbf\xbd\":1,\"x\xf0\x9f\x98\x80\":2,\"x\xed\x9f\xbf\":3}"),
             QByteArray("{\"x\xed\x9f\xbf\":3,\"x\xf0\x9f\x98\x80\":2,\"x\xef\xbf\xbd\":1}"));
}

void TestCanonicalJson::compactKeepsWhatWasWritten()
{
    const auto compact = compactJson("{ \"b\" : 1.50 , \"a\" : \"\\u0041\\/\" , \"c\" : [ 9007199254740993 , -0 ] }");
    QVERIFY(compact);
    QCOMPARE(*compact, QByteArray("{\"b\":1.50,\"a\":\"\\u0041\\/\",\"c\":[9007199254740993,-0]}"));
    QVERIFY(!compactJson("{\"b\":1,\"a\":2,\"b\":3}"));
    QVERIFY(!compactJson("[1e400]"));
}

void TestCanonicalJson::validateSaysNothingWhenAllIsWell()
{
    QVERIFY(!validateJson("{\"a\":[1,2,{\"b\":null}]}"));
    QVERIFY(!validateJson("\"text\""));
}

QTEST_GUILESS_MAIN(TestCanonicalJson)
#include "tst_canonicaljson.moc"
