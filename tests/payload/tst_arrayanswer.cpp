// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/arrayanswer.h"
#include "core/payload/arraybody.h"
#include "core/payload/idempotencykey.h"

#include <QCryptographicHash>
#include <QTest>

using namespace fuseboard;
using namespace fuseboard::payload;
using namespace Qt::StringLiterals;

class tst_ArrayAnswer : public QObject
{
    Q_OBJECT

private:
    /// "201 422:bad 0", or "-" when the answer does not tell the rows apart.
    static QByteArray read(const QByteArray& body, int rows)
    {
        const auto items = itemAnswers(body, rows);
        if (!items)
            return "-";
        QByteArrayList words;
        for (const ItemAnswer& item : *items)
            words += QByteArray::number(item.status) + (item.text.isEmpty() ? QByteArray() : QByteArray(":" + item.text));
        return words.join(' ');
    }

private Q_SLOTS:
    void tellsRowsApart_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("items"); // of an array of three
        const auto add = [](const char* name, const char* body, const char* items) {
            QTest::newRow(name) << QByteArray(body) << QByteArray(items);
        };
        add("list", R"([{"status":201},{"status":422,"message":"bad"},{"status":503}])", "201 422:bad 503");
        add("results", R"({"results":[{"ok":true},{"ok":false},{"success":true}]})", "200 422 200");
        add("words", R"([{"status":"created"},{"status":"Failed","error":"no"},{"status":"throttled"}])", "200 422:no 503");
        add("errors in place", R"([{"error":null},{"error":{"message":"m"}},{"error":""}])", "200 422:m 200");
        add("code", R"([{"code":200},{"statusCode":409},{"code":500}])", "200 409 500");
        add("a number goes before the rest", R"([{"status":500,"success":true},{"success":false,"error":null},{}])", "500 422 200");
        add("echo says nothing", R"([{"id":1},{"id":2},{"id":3}])", "200 200 200");
        add("3xx and strange numbers are no status", R"([{"status":302},{"status":99},{"status":1e99}])", "200 200 200");
        add("half a status is none", R"([{"status":200.5},{"status":-422},{"status":null}])", "200 200 200");
        add("own index", R"([{"index":2,"ok":false},{"index":0,"ok":true},{"index":1,"ok":true}])", "200 200 422");
        add("named errors", R"({"errors":[{"index":1,"message":"no domain"}]})", "0 422:no domain 0");
        add("named errors with status", R"({"errors":[{"index":2,"status":503},{"index":0}]})", "422 0 503");
        add("message is cut and made one line", "[{\"ok\":false,\"message\":\"a\\n  b\"},{},{}]", "422:a b 200 200");

        for (const auto& [name, body] : std::initializer_list<std::pair<const char*, const char*>>{
                 {"nothing", ""}, {"null", "null"}, {"number", "3"}, {"text", "OK"}, {"object", R"({"status":"ok"})"},
                 {"too few", R"([{"ok":true},{"ok":false}])"}, {"too many", R"([{},{},{},{}])"}, {"empty list", "[]"},
                 {"no objects", "[true,false,true]"}, {"one no object", R"([{"ok":false},1,{}])"},
                 {"index twice", R"([{"index":1},{"index":1},{"index":0}])"},
                 {"index out of range", R"([{"index":0},{"index":1},{"index":3}])"},
                 {"index negative", R"({"errors":[{"index":-1}]})"}, {"index broken", R"({"errors":[{"index":1.5}]})"},
                 {"index as text", R"({"errors":[{"index":"1"}]})"}, {"index only for some", R"([{"index":0},{},{"index":2}])"},
                 {"errors without index", R"({"errors":["no","no","no"]})"}, {"errors twice", R"({"errors":[{"index":1},{"index":1}]})"},
                 {"errors empty", R"({"errors":[]})"}, {"errors an object", R"({"errors":{"0":"bad"}})"},
                 {"name twice", R"([{"ok":true,"ok":false},{},{}])"}, {"broken off", R"([{"ok":false},{"ok":tr)"},
                 {"more behind it", R"([{},{},{}] x)"}, {"not UTF-8", "[{\"ok\":false,\"message\":\"\xff\"},{},{}]"}})
            add(name, body, "-");
        QTest::newRow("deep") << QByteArray(100'000, '[') << QByteArray("-");
    }

    void tellsRowsApart()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, items);
        QCOMPARE(read(body, 3), items);
    }

    void textIsBounded()
    {
        const auto items = itemAnswers(QByteArray("[{\"error\":\"" + QByteArray(10'000, 'x') + "\"}]"), 1);
        QVERIFY(items);
        QCOMPARE(items->front().text.size(), 240);
        QVERIFY(!itemAnswers("[]", 0));
    }

    void bodyIsTheRowsInOrder()
    {
        const std::vector<QByteArray> bodies{"{\"a\":1}", "{}", "{\"b\":[2]}"};
        QCOMPARE(arrayBody(bodies), QByteArray("[{\"a\":1},{},{\"b\":[2]}]"));
        QCOMPARE(arraySize(3, 7 + 2 + 9), arrayBody(bodies).size());
        QCOMPARE(arrayBody({}), QByteArray("[]"));
        QCOMPARE(arraySize(0, 0), 2);
    }

    void keyFollowsFromTheMembers() // B-48
    {
        const std::vector<RowVersion> rows{{RowId(7), 1}, {RowId(8), 3}};
        const QByteArray key = arrayKey("w", rows);
        QCOMPARE(key, QCryptographicHash::hash(R"({"op":"deliverArray","rows":[[7,1],[8,3]],"v":1,"workspace":"w"})",
                                               QCryptographicHash::Sha256).toHex());
        const std::vector<std::vector<RowVersion>> others{{{RowId(8), 3}, {RowId(7), 1}}, {{RowId(7), 1}}, {{RowId(7), 1}, {RowId(8), 4}},
                                                          {{RowId(7), 1}, {RowId(8), 3}, {RowId(9), 1}}};
        for (const auto& other : others)
            QVERIFY(arrayKey("w", other) != key);
        QVERIFY(arrayKey("v", rows) != key);
        QVERIFY(arrayKey("w", std::vector<RowVersion>{{RowId(7), 1}}) != idempotencyKey("w", RowId(7), 1));
    }
};

QTEST_GUILESS_MAIN(tst_ArrayAnswer)
#include "tst_arrayanswer.moc"
