// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/canonicaljson.h"
#include "core/payload/keymask.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace fuseboard::payload;

class TestKeyMask : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesOfSecrets_data();
    void namesOfSecrets();
    void secretsInText_data();
    void secretsInText();
    void harmlessText_data();
    void harmlessText();
    void jsonAtAnyDepth();
    void jsonThatHoldsNoneIsUntouched();
    void nastyValues();
};

void TestKeyMask::namesOfSecrets_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("secret");
    for (const char16_t* name : {u"password", u"Password", u"api_key", u"apiKey", u"APIKey", u"x-api-key", u"access_token", u"clientSecret",
                                 u"Authorization", u"refreshToken", u"key", u"private key", u"webhook-signature", u"smtp.pass"})
        QTest::newRow(qPrintable(QString::fromUtf16(name))) << QString::fromUtf16(name) << true;
    for (const char16_t* name : {u"author", u"monkey", u"keyword", u"tokenised", u"passenger", u"compass", u"secretary", u"idempotency-key",
                                 u"primary_key", u"company", u""})
        QTest::newRow(qPrintable(QString::fromUtf16(name) + u'?')) << QString::fromUtf16(name) << false;
}

void TestKeyMask::namesOfSecrets()
{
    QFETCH(QString, name);
    QFETCH(bool, secret);
    QCOMPARE(isSecretName(name), secret);
}

void TestKeyMask::secretsInText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret"); // must not be left
    QTest::addColumn<QString>("kept");
    const auto row = [](const char* name, const QString& text, const QString& secret, const QString& kept) {
        QTest::newRow(name) << text << secret << kept;
    };
    row("bearer", u"Authorization was Bearer abcdef.0123456 today"_s, u"abcdef.0123456"_s, u"Bearer ••••"_s);
    row("basic", u"basic dXNlcjpwYXNzd29yZA=="_s, u"dXNlcjpwYXNz"_s, u"basic ••••"_s);
    row("stripe", u"(sk_live_4eC39HqLyjWDarjtT1zdp7dc)"_s, u"4eC39HqLyjWDarjt"_s, u"••••p7dc)"_s);
    row("whsec", u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s, u"MfKQ9r8GKY"_s, u"••••"_s);
    row("github", u"ghp_16C7e42F292c6912E7710c838347Ae178B4a"_s, u"16C7e42F"_s, u"••••"_s);
    row("aws", u"id AKIAIOSFODNN7EXAMPLE used"_s, u"AKIAIOSFODNN7"_s, u"id ••••MPLE used"_s);
    row("jwt", u"t=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.dozjgNryP4J3jVmNHl0w"_s, u"eyJzdWIi"_s, u"t="_s);
    row("pem", u"-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA\n-----END RSA PRIVATE KEY----- end"_s, u"MIIEpAIB"_s, u"•••• end"_s);
    row("pem cut off", u"-----BEGIN PRIVATE KEY-----\nMIIEpAIBAAKCAQEA"_s, u"MIIEpAIB"_s, u"••••"_s);
    row("url login", u"postgres://ada:s3cr3t-pw@db.example/x"_s, u"s3cr3t-pw"_s, u"postgres://••••@db.example/x"_s);
    row("query", u"https://h.example/a?page=2&access_token=abc123&x=1"_s, u"abc123"_s, u"page=2&access_token=••••&x=1"_s);
    row("pair", u"config: api_key = hunter2hunter2, retry"_s, u"hunter2"_s, u"api_key = ••••, retry"_s);
    row("quoted pair", u"{\"token\": \"notjson123\", oops"_s, u"notjson123"_s, u"••••"_s);
    row("long", u"got aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW3x ok"_s, u"aB3dE5fG7hI9"_s, u"got ••••W3x"_s.left(8));
    row("hex", u"sig 0123456789abcdef0123456789abcdef01234567"_s, u"0123456789abcdef"_s, u"sig ••••4567"_s);
}

void TestKeyMask::secretsInText()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    QFETCH(QString, kept);
    const QString shown = maskKeysInText(text);
    QVERIFY2(!shown.contains(secret), qPrintable(shown));
    QVERIFY2(shown.contains(kept), qPrintable(shown));
    QCOMPARE(maskKeysInText(shown), shown);
}

void TestKeyMask::harmlessText_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t* text : {u"Upstream unavailable", u"Field “employees” must be a number", u"8f14e45f-ceea-467f-9575-6ab6b7c9f5d2",
                                 u"j.ito@tessellate.ai", u"https://api.example.com/v2/leads?page=3", u"東京大学医学部附属病院",
                                 u"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft", u"08123", u"",
                                 u"the key is under the mat", u"a token of thanks"})
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
}

void TestKeyMask::harmlessText()
{
    QFETCH(QString, text);
    QCOMPARE(maskKeysInText(text), text);
}

void TestKeyMask::jsonAtAnyDepth()
{
    QCOMPARE(QString::fromUtf8(maskKeys(R"({"a": {"api_key" : "hunter2", "n":1}, "secrets":["x",{"deep":"y", "n":12}], "password":4711,)"
                                        R"( "next":"z", "token":null, "empty_token":""})")),
             u"{\"a\": {\"api_key\" : \"••••\", \"n\":1}, \"secrets\":[\"••••\",{\"deep\":\"••••\", \"n\":\"••••\"}], \"password\":\"••••\","
             u" \"next\":\"z\", \"token\":null, \"empty_token\":\"\"}"_s);
    // A value that looks like a name.
    QCOMPARE(maskKeys(R"({"a":"password","b":"plain"})"), QByteArray(R"({"a":"password","b":"plain"})"));
    QCOMPARE(maskKeys(R"(["password","plain"])"), QByteArray(R"(["password","plain"])"));
}

void TestKeyMask::jsonThatHoldsNoneIsUntouched()
{
    const QByteArray json = "{ \"n\": 1e2, \"zip\":\"08123\",\n \"esc\":\"\\u00e9\\\"\", \"company\":\"東京\", \"ok\":[true,null,-0.50] }";
    QCOMPARE(maskKeys(json), json);
    QCOMPARE(maskKeys("0"), QByteArray("0"));
    QCOMPARE(maskKeys(""), QByteArray());
    QCOMPARE(maskKeys("plain text"), QByteArray("plain text"));
}

void TestKeyMask::nastyValues()
{
    // Escapes hide neither the name nor the value, and what comes out is JSON still.
    for (const char* json : {R"({"pass\u0077ord":"hunt\"er2"})", R"({"a":"Bearer \u0061bcdefgh1234"})", R"({"token":"\\"})",
                             R"({"x":"https:\/\/u:p4ssw0rd@h\/?key=abcdefgh"})", R"({"key":"'; rm -rf \/ #sk_live_4eC39HqLyjWDarjtT1zdp7dc"})"}) {
        const QByteArray shown = maskKeys(json);
        QVERIFY2(!validateJson(shown), shown.constData());
        for (const char* secret : {"er2", "hunt", "abcdefgh", "p4ssw0rd", "4eC39"})
            QVERIFY2(!shown.contains(secret), shown.constData());
    }
}

QTEST_GUILESS_MAIN(TestKeyMask)
#include "tst_keymask.moc"
