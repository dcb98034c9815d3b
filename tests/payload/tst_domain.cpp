// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/domain.h"
#include "core/payload/enrichment.h"

#include <QtTest>

using namespace fuseboard;
using namespace fuseboard::payload;
using namespace Qt::StringLiterals;

class tst_Domain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalised_data();
    void normalised();
    void companyNames_data();
    void companyNames();
    void domainOfARow_data();
    void domainOfARow();
    void overlay();
    void acknowledgementsAreNoEnrichment();
    void localEnrichment();
};

void tst_Domain::normalised_data() // B-27: one key, however it is written
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("domain");

    for (const QString& same : {u"acme.com"_s, u"ACME.com"_s, u" acme.com "_s, u"www.acme.com"_s, u"WWW.Acme.Com."_s, u"http://acme.com"_s,
                                u"https://www.acme.com/about?x=1#top"_s, u"https://user:pass@acme.com:8443/"_s, u"//acme.com/x"_s,
                                u"acme.com:80"_s, u"jane@acme.com"_s, u"Jane.Doe@WWW.ACME.com"_s, u"mailto:jane@acme.com?subject=x"_s,
                                u"acme.com/path"_s, u"acme.com?utm=1"_s, u"acme.com.."_s, u"acme.com, acme.org"_s})
        QTest::newRow(qPrintable(same)) << same << QByteArray("acme.com");
    QTest::newRow("sub-domain stays") << u"shop.acme.co.uk"_s << QByteArray("shop.acme.co.uk");
    QTest::newRow("IDN") << u"https://www.Müller-Söhne.de/"_s << QByteArray("xn--mller-shne-kcb9d.de");
    QTest::newRow("IDN as punycode") << u"XN--mller-shne-kcb9d.de"_s << QByteArray("xn--mller-shne-kcb9d.de");
    QTest::newRow("www alone") << u"www.com"_s << QByteArray("www.com");
    for (const QString& none : {u""_s, u"   "_s, u"acme"_s, u"localhost"_s, u"192.168.0.1"_s, u"http://10.0.0.1:80/"_s, u"[::1]"_s,
                                u"http://[2001:db8::1]/"_s, u"n/a"_s, u"-"_s, u"."_s, u"@"_s, u"jane@"_s, u"acme..com"_s, u"a b"_s, u"https://"_s,
                                u"acme.c\u0000m"_s, u"<b>acme.com"_s})
        QTest::newRow(qPrintable(u"none: "_s + none)) << none << QByteArray();
    QTest::newRow("too long") << QString(u"a"_s.repeated(64) + u".com"_s) << QByteArray();
}

void tst_Domain::normalised()
{
    QFETCH(const QString, text);
    QTEST(normalisedDomain(text), "domain");
}

void tst_Domain::companyNames_data() // R99, B-28: by the public suffix list, not by the last dot
{
    QTest::addColumn<QByteArray>("domain");
    QTest::addColumn<QString>("company");

    QTest::newRow("one label") << QByteArray("acme.com") << u"Acme"_s;
    QTest::newRow("two labels") << QByteArray("acme.co.uk") << u"Acme"_s;
    QTest::newRow("sub-domain") << QByteArray("shop.eu.acme.com.au") << u"Acme"_s;
    QTest::newRow("hyphens") << QByteArray("acme-power-tools.io") << u"Acme Power Tools"_s;
    QTest::newRow("hyphens in a row") << QByteArray("acme--tools.de") << u"Acme Tools"_s;
    QTest::newRow("wildcard rule") << QByteArray("acme.kobe.jp") << QString();
    QTest::newRow("under a wildcard rule") << QByteArray("acme.nagano.kobe.jp") << u"Acme"_s;
    QTest::newRow("exception rule") << QByteArray("www.city.kobe.jp") << u"City"_s;
    QTest::newRow("private suffix") << QByteArray("acme.github.io") << u"Acme"_s;
    QTest::newRow("IDN") << QByteArray("xn--mller-shne-kcb9d.de") << u"Müller Söhne"_s;
    QTest::newRow("IDN suffix") << QByteArray("acme.xn--55qx5d.cn") << u"Acme"_s;
    QTest::newRow("unknown suffix") << QByteArray("acme.notasuffix") << u"Acme"_s;
    QTest::newRow("digits") << QByteArray("3m.com") << u"3m"_s;
    QTest::newRow("suffix itself") << QByteArray("co.uk") << QString();
    QTest::newRow("none") << QByteArray() << QString();
}

void tst_Domain::companyNames()
{
    QFETCH(const QByteArray, domain);
    QTEST(companyName(domain), "company");
}

void tst_Domain::domainOfARow_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QByteArray>("domain");

    QTest::newRow("domain first") << QByteArray(R"({"email":"j@b.com","website":"https://c.com","domain":"a.com"})") << QString() << QByteArray("a.com");
    QTest::newRow("empty domain, then website") << QByteArray(R"({"domain":"","website":"https://c.com"})") << QString() << QByteArray("c.com");
    QTest::newRow("then e-mail") << QByteArray(R"({"Email":"j@b.com"})") << QString() << QByteArray("b.com");
    QTest::newRow("personal mail says nothing") << QByteArray(R"({"email":"j@gmail.com"})") << QString() << QByteArray();
    QTest::newRow("but its domain does") << QByteArray(R"({"domain":"gmail.com"})") << QString() << QByteArray("gmail.com");
    QTest::newRow("column of the destination") << QByteArray(R"({"domain":"a.com","Web Site":"www.d.com"})") << u"web site"_s << QByteArray("d.com");
    QTest::newRow("column is missing") << QByteArray(R"({"domain":"a.com"})") << u"url"_s << QByteArray();
    // B-28: none of these is a crash.
    QTest::newRow("no field") << QByteArray("{}") << QString() << QByteArray();
    QTest::newRow("null") << QByteArray(R"({"domain":null})") << QString() << QByteArray();
    QTest::newRow("number") << QByteArray(R"({"domain":12})") << QString() << QByteArray();
    QTest::newRow("array") << QByteArray("[1]") << QString() << QByteArray();
    QTest::newRow("no JSON") << QByteArray("domain") << QString() << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QString() << QByteArray();
}

void tst_Domain::domainOfARow()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, column);
    QTEST(domainOf(body, column), "domain");
}

void tst_Domain::overlay() // R98
{
    const auto result = overlaid(R"({"domain":"a.com","size":"","n":1})", R"({"size":"50","city":"Bonn"})");
    QVERIFY(result);
    QCOMPARE(*result, QByteArray(R"({"domain":"a.com","size":"50","n":1,"city":"Bonn"})"));
    QVERIFY(!overlaid("[1]", "{}"));
}

void tst_Domain::acknowledgementsAreNoEnrichment() // R100, as far as an answer is a result at all
{
    QCOMPARE(enrichedFields(R"({"status":"ok","message":"Success"})"), QByteArray());
    QCOMPARE(enrichedFields(R"({"ok":true,"industry":"Tools","city":"","tags":[],"size":50,"x":null})"), QByteArray(R"({"industry":"Tools","size":50})"));
    for (const char* none : {"", "OK", "{}", "[{\"a\":1}]", "\"text\"", "{\"a\":", "<html>"})
        QCOMPARE(enrichedFields(none), QByteArray());
}

void tst_Domain::localEnrichment() // R99, B-28
{
    QCOMPARE(locallyDerived(R"({"n":1})", "acme.co.uk"), QByteArray(R"({"company_name":"Acme"})"));
    QCOMPARE(locallyDerived(R"({"Company":" "})", "acme.co.uk"), QByteArray(R"({"Company":"Acme"})"));
    QCOMPARE(locallyDerived(R"({"Company":"Acme Ltd"})", "acme.co.uk"), QByteArray());
    QCOMPARE(locallyDerived(R"({"n":1})", ""), QByteArray());
    QCOMPARE(locallyDerived("no JSON", ""), QByteArray());
}

QTEST_GUILESS_MAIN(tst_Domain)
#include "tst_domain.moc"
