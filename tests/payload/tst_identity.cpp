// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/idempotencykey.h"
#include "core/payload/identity.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::payload;

namespace {

const QByteArray kRow = R"({"email":"ada@lovelace.example","company":"Engines","zip":"08123"})";

Identity identityOf(const QByteArray& payload, const QStringList& columns, qint64 scope = 7)
{
    const auto result = identityHash(ScopeId(scope), columns, payload);
    return result ? *result : Identity();
}

QByteArray sha256(const QByteArray& text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

} // namespace

class TestIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isShaOfTheDocumentedStructure()
    {
        QCOMPARE(identityOf(kRow, {u"zip"_s, u"email"_s}).hex(),
                 sha256(R"({"columns":{"email":"ada@lovelace.example","zip":"08123"},"scope":7,"v":1})"));
        QCOMPARE(identityOf(kRow, {}).hex(),
                 sha256(R"({"payload":{"company":"Engines","email":"ada@lovelace.example","zip":"08123"},"scope":7,"v":1})"));
    }

    void scopeAndColumnsDecide()
    {
        QVERIFY(identityOf(kRow, {u"email"_s}) != identityOf(kRow, {u"email"_s}, 8));
        QVERIFY(identityOf(kRow, {u"email"_s}) != identityOf(kRow, {u"company"_s}));
        QCOMPARE(identityOf(kRow, {u"email"_s, u"zip"_s}), identityOf(kRow, {u"zip"_s, u"email"_s, u"zip"_s}));
        const QByteArray otherCompany = R"({"company":"Looms","email":"ada@lovelace.example"})";
        QCOMPARE(identityOf(kRow, {u"email"_s}), identityOf(otherCompany, {u"email"_s}));
    }

    // Two ids that one double would hold are two rows, not one that is then left out as a duplicate.
    void longIdsKeepTheirDigits()
    {
        QVERIFY(identityOf(R"({"id":9007199254740993})", {u"id"_s}) != identityOf(R"({"id":9007199254740992})", {u"id"_s}));
        QVERIFY(identityOf(R"({"id":12345678901234567890})", {u"id"_s}) != identityOf(R"({"id":12345678901234567891})", {u"id"_s}));
        QCOMPARE(identityOf(R"({"id":1e3})", {u"id"_s}), identityOf(R"({"id":1000})", {u"id"_s}));
    }

    // B-46: joined fields collide.
    void neighboursDoNotRunIntoEachOther()
    {
        QVERIFY(identityOf(R"({"a":"track:a","b":"b"})", {u"a"_s, u"b"_s}) != identityOf(R"({"a":"track","b":"a:b"})", {u"a"_s, u"b"_s}));
        const QByteArray quotes = "{\"a\":\"x\\\",\\\"b\\\":\\\"y\"}";
        QVERIFY(identityOf(quotes, {u"a"_s}) != identityOf(R"({"a":"x","b":"y"})", {u"a"_s, u"b"_s}));
    }

    void valuesCountAsTheyStand()
    {
        const QStringList columns{u"a"_s, u"b"_s};
        const auto id = [&](const char* json) { return identityOf(json, columns); };
        QVERIFY(id(R"({"a":"x"})") != id(R"({"a":"X"})"));
        QVERIFY(id(R"({"a":"x"})") != id(R"({"a":"x "})"));
        QVERIFY(id(R"({"a":"1"})") != id(R"({"a":1})"));
        QVERIFY(id(R"({"a":"x","b":""})") != id(R"({"a":"x"})"));
        QVERIFY(id(R"({"a":"x","b":""})") != id(R"({"a":"x","b":null})"));
        QCOMPARE(id(R"({"a":1.0})"), id(R"({"a":1})"));
        QCOMPARE(id(R"({"a":"\u0041"})"), id(R"({"a":"A"})"));
        QCOMPARE(id(R"({"a":{"y":1,"x":[-0]}})"), id(R"({"a":{"x":[0],"y":1.0}})"));
    }

    void columnsAreFoundWhateverTheirCharacters()
    {
        const QByteArray row = "{\"b\":1,\"\xef\xac\xb3\":2,\"\xf0\x9f\x98\x80\":3,\"a\\\"q\":4}";
        QCOMPARE(identityOf(row, {QString::fromUtf8("\xef\xac\xb3"), QString::fromUtf8("\xf0\x9f\x98\x80"), u"a\"q"_s}).hex(),
                 sha256("{\"columns\":{\"a\\\"q\":4,\"\xf0\x9f\x98\x80\":3,\"\xef\xac\xb3\":2},\"scope\":7,\"v\":1}"));
    }

    void refusals()
    {
        const auto none = identityHash(ScopeId(7), {u"phone"_s, u"fax"_s}, kRow);
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::notFound);
        QCOMPARE(none.error().detail, u"phone, fax"_s);
        QCOMPARE(identityHash(ScopeId(7), {u"a"_s}, "[1]").error().code, ErrorCode::notFound);
        QCOMPARE(identityHash(ScopeId(7), {u"a"_s}, "{\"a\":1,\"a\":1}").error().code, ErrorCode::parse);
        QCOMPARE(identityHash(ScopeId(7), {}, "{\"a\":\"\\ud800\"}").error().code, ErrorCode::parse);
    }

    void oneHasherServesManyRows()
    {
        IdentityHasher hasher(ScopeId(7), {u"email"_s});
        QVERIFY(!hasher.hash("{"));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(*hasher.hash(kRow), identityOf(kRow, {u"email"_s}));
    }

    void bytesThereAndBack()
    {
        QVERIFY(Identity().isNull());
        const Identity identity = identityOf(kRow, {});
        QVERIFY(!identity.isNull());
        QCOMPARE(identity.hex().size(), 64);
        QCOMPARE(Identity::fromBytes(identity.toByteArray()), identity);
        QVERIFY(Identity::fromBytes("short").isNull());
        bool ok = false;
        QCOMPARE(quint64(identity.key64()), identity.hex().first(16).toULongLong(&ok, 16));
        QVERIFY(ok);
    }

    // R52, B-48: the same after a restart.
    void idempotencyKeyIsTheDocumentedHash()
    {
        const QByteArray workspace = "6f1e1d3c-0000-4000-8000-000000000001";
        const QByteArray key = idempotencyKey(workspace, RowId(42), 3);
        QCOMPARE(key, sha256(R"({"op":"deliver","row":42,"v":1,"version":3,"workspace":"6f1e1d3c-0000-4000-8000-000000000001"})"));
        QCOMPARE(key.size(), 64);
        QVERIFY(key != idempotencyKey(workspace, RowId(42), 4));
        QVERIFY(key != idempotencyKey(workspace, RowId(43), 3));
        QVERIFY(key != idempotencyKey("other", RowId(42), 3));
    }
};

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
