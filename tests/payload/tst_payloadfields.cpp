// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/canonicaljson.h"
#include "core/payload/payloadfields.h"
#include "core/payload/payloadwriter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::payload;

class TestPayloadFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowKeepsColumnOrderAndText()
    {
        const std::vector<QByteArrayView> values{"08123", "9007199254740993", "Caf\xc3\xa9 \"Z\"\n", ""};
        QCOMPARE(rowPayload({u"zip"_s, u"id"_s, u"a \"name\""_s, u"note"_s}, values),
                 QByteArray("{\"zip\":\"08123\",\"id\":\"9007199254740993\",\"a \\\"name\\\"\":\"Caf\xc3\xa9 \\\"Z\\\"\\n\",\"note\":\"\"}"));
    }

    void missingCellIsEmptyTextAndSurplusIsLeftOut()
    {
        const std::vector<QByteArrayView> one{"1"};
        QCOMPARE(rowPayload({u"a"_s, u"b"_s}, one), QByteArray(R"({"a":"1","b":""})"));
        const std::vector<QByteArrayView> three{"1", "2", "3"};
        QCOMPARE(rowPayload({u"a"_s, u"b"_s}, three), QByteArray(R"({"a":"1","b":"2"})"));
        QCOMPARE(rowPayload({}, three), QByteArray("{}"));
    }

    void mappingPicksAndNames()
    {
        const std::vector<PayloadColumn> columns{{2, u"c"_s}, {0, u"A"_s}};
        PayloadWriter writer(columns);
        const std::vector<QByteArrayView> first{"1", "2", "3"};
        QCOMPARE(writer.write(first).toByteArray(), QByteArray(R"({"c":"3","A":"1"})"));
        const std::vector<QByteArrayView> second{"x", "y", QByteArrayView("\0\x1f", 2)};
        QCOMPARE(writer.write(second).toByteArray(), QByteArray(R"({"c":"\u0000\u001f","A":"x"})"));
    }

    void bytesThatAreNotTextStillMakeJson()
    {
        const std::vector<QByteArrayView> values{"a\xff\xed\xa0\x80z"};
        const QByteArray payload = rowPayload({u"a"_s}, values);
        QVERIFY(!validateJson(payload));
        QCOMPARE(payloadField(payload, u"a")->text, QString::fromUtf8("a\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbdz"));
    }

    void fieldsShowKindsAndText()
    {
        const auto fields = flatFields(R"( {"s":"a\u00e9\n","n":1.50,"b":true,"z":null,"o":{"k": [1]},"a":[ ]} )");
        QVERIFY(fields);
        const std::vector<PayloadField> expected{
            {u"s"_s, JsonKind::string, u"aé\n"_s}, {u"n"_s, JsonKind::number, u"1.50"_s},
            {u"b"_s, JsonKind::boolean, u"true"_s}, {u"z"_s, JsonKind::null, u"null"_s},
            {u"o"_s, JsonKind::object, u"{\"k\":[1]}"_s}, {u"a"_s, JsonKind::array, u"[]"_s}};
        QVERIFY(*fields == expected);
        const auto again = payloadFromFields(*fields);
        QVERIFY(again);
        QCOMPARE(*again, QByteArray("{\"s\":\"a\xc3\xa9\\n\",\"n\":1.50,\"b\":true,\"z\":null,\"o\":{\"k\":[1]},\"a\":[]}"));
    }

    void oneField()
    {
        const QByteArray payload = R"({"a":"x","b":{"a":"inner"},"":0})";
        QCOMPARE(payloadField(payload, u"a")->text, u"x"_s);
        QCOMPARE(payloadField(payload, u"b")->text, u"{\"a\":\"inner\"}"_s);
        QCOMPARE(payloadField(payload, u"")->text, u"0"_s);
        QVERIFY(!payloadField(payload, u"A"));
        QVERIFY(!payloadField("{\"a\":", u"a"));
        QVERIFY(!payloadField("[]", u"a"));
    }

    void refusals()
    {
        QCOMPARE(flatFields("[1]").error().code, ErrorCode::invalidArgument);
        QCOMPARE(flatFields("{\"a\":01}").error().code, ErrorCode::parse);
        const std::vector<PayloadField> twice{{u"a"_s, JsonKind::string, u"1"_s}, {u"a"_s, JsonKind::string, u"2"_s}};
        QCOMPARE(payloadFromFields(twice).error().code, ErrorCode::invalidArgument);
        const std::vector<PayloadField> notJson{{u"n"_s, JsonKind::number, u"1,5"_s}};
        const auto bad = payloadFromFields(notJson);
        QCOMPARE(bad.error().code, ErrorCode::parse);
        QCOMPARE(bad.error().message, u"field \"n\": there is text after the value"_s);
    }
};

QTEST_GUILESS_MAIN(TestPayloadFields)
#include "tst_payloadfields.moc"
