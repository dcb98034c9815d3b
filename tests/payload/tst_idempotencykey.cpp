// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/fieldadder.h"
#include "core/payload/idempotencykey.h"

#include <QCryptographicHash>
#include <QTest>

using namespace fuseboard;
using namespace fuseboard::payload;

class TestIdempotencyKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofAnArrayIsStructured() // R52, B-39, B-46
    {
        const RowVersion rows[] = {{RowId(7), 1}, {RowId(8), 2}};
        QCOMPARE(arrayKey("w", rows),
                 QCryptographicHash::hash(R"({"op":"deliverArray","rows":[[7,1],[8,2]],"v":1,"workspace":"w"})", QCryptographicHash::Sha256)
                     .toHex());
        const RowVersion swapped[] = {{RowId(8), 2}, {RowId(7), 1}};
        const RowVersion joined[] = {{RowId(71), 8}, {RowId(2), 2}};
        QVERIFY(arrayKey("w", swapped) != arrayKey("w", rows));
        QVERIFY(arrayKey("w", joined) != arrayKey("w", rows));
        QVERIFY(arrayKey("w", std::span(rows, 1)) != idempotencyKey("w", RowId(7), 1));
    }

    void charsetAndLength() // R58
    {
        QVERIFY(isIdempotencyKey(idempotencyKey("w", RowId(1), 1)));
        QVERIFY(isIdempotencyKey(QByteArray(255, 'k')));
        QVERIFY(!isIdempotencyKey(QByteArray(256, 'k')));
        for (const char* bad : {"", "a b", "a\nb", "a\x7f", "caf\xc3\xa9"})
            QVERIFY2(!isIdempotencyKey(QByteArrayView(bad)), bad);
        QVERIFY(!isIdempotencyKey(QByteArrayView("a\0b", 3)));
    }

    void quotedForm() // RFC 8941 §3.3.3
    {
        QCOMPARE(quotedKey("abc-1"), QByteArray("\"abc-1\""));
        QCOMPARE(quotedKey("a\"b\\c"), QByteArray("\"a\\\"b\\\\c\""));
    }

    void fieldIsAddedWithoutReformatting_data() // C-7
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("out");
        const auto add = [](const char* name, const char* json, const char* out) {
            QTest::newRow(name) << QByteArray(json) << QByteArray(out);
        };
        add("compact", R"({"a":1})", R"({"a":1,"k":"v"})");
        add("spaces stay", "{ \"a\" : 1.0 ,\n\"b\":[ 1 ] } \n", "{ \"a\" : 1.0 ,\n\"b\":[ 1 ],\"k\":\"v\" } \n");
        add("empty", "{}", R"({"k":"v"})");
        add("empty with space", "{ }", R"({"k":"v" })");
        add("replaced", R"({"k":17,"a":"k"})", R"({"k":"v","a":"k"})");
        add("replaced, written with escapes", "{\"a\":1,\"\\u006b\":\"old\"}", "{\"a\":1,\"\\u006b\":\"v\"}");
        add("a value of that text is no field", R"({"a":"k"})", R"({"a":"k","k":"v"})");
        add("one below is another field", R"({"a":{"k":1}})", R"({"a":{"k":1},"k":"v"})");
        add("no object", R"([1])", R"([1])");
        add("no JSON", "x", "x");
        add("nothing", "", "");
    }
    void fieldIsAddedWithoutReformatting()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QByteArray, out);
        FieldAdder adder;
        QCOMPARE(adder.add(json, "k", "v"), out);
    }

    void addedBytesAreABound()
    {
        FieldAdder adder;
        const QByteArray before = R"({"a":1})";
        const QByteArray name = "Key \"of\" row";
        QCOMPARE(adder.add(before, name, QByteArray(64, 'f')).size(), before.size() + FieldAdder::addedBytes(name, 64));
    }
};

QTEST_GUILESS_MAIN(TestIdempotencyKey)
#include "tst_idempotencykey.moc"
