// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/searchtext.h"

#include <QTest>

using namespace fuseboard::payload;
using namespace Qt::StringLiterals;

class TestSearchText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void caseIsFoldedEverywhere()
    {
        QCOMPARE(searchable("Acme.COM"), "acme.com");
        QCOMPARE(searchable(u"ÄRGER"_s.toUtf8()), searchable(u"ärger"_s.toUtf8()));
        QCOMPARE(searchable(u"ΣΊΣΥΦΟΣ"_s.toUtf8()), searchable(u"σίσυφος"_s.toUtf8())); // final sigma too
        QCOMPARE(searchable(u"東京"_s.toUtf8()), u"東京"_s.toUtf8());
        QCOMPARE(searchable(QByteArray("a\0b", 3)), "a\x01""b");
    }
    void everyCharacterIsFoldedAsUnicodeSays()
    {
        for (char32_t c = 1; c <= 0x10ffff; c += c < 0x20000 ? 1 : 251) { // nothing has capitals above
            if (c >= 0xd800 && c <= 0xdfff)
                continue;
            const QString one = QString::fromUcs4(&c, 1);
            for (const QString& text : {one, QString(u'a' + one + u'É'), QString(u"東"_s + one + u"İ"_s)}) {
                const QByteArray folded = text.toCaseFolded().toUtf8();
                if (searchable(text.toUtf8()) != folded)
                    QFAIL(qPrintable(u"U+%1"_s.arg(uint(c), 4, 16)));
            }
        }
    }
    void whatIsNoUtf8IsReplaced()
    {
        for (const QByteArray& text : {QByteArray("a\xc3"), QByteArray("\xc3(b"), QByteArray("\xe6\x9d"), QByteArray("\xed\xa0\x80"), QByteArray("\xf0\x9f\x98"),
                                       QByteArray("\xd7x"), QByteArray("\xff")})
            QCOMPARE(searchable(text), QString::fromUtf8(text).toUtf8());
    }
    void twoCharactersBeginTrigrams()
    {
        QVERIFY(beginsTrigrams(u"東京"_s.toUtf8()));
        QVERIFY(beginsTrigrams("de"));
        for (const QByteArray& text : {QByteArray("d"), QByteArray("dea"), QByteArray("a}"), QByteArray("1]"), QByteArray("a\""), QByteArray("a ")})
            QVERIFY(!beginsTrigrams(text)); // a payload ends with it, or may
        QVERIFY(lastTrigram("de") > "de\xf0\x9f\x98\x80" && lastTrigram("de") < "df");
    }
    void escapesOfAPayloadAreResolved()
    {
        QCOMPARE(searchableBody("{\"city\":\"\\u6771\\u4eac\",\"q\":\"say \\\"A\\\"\\/\\n\"}"),
                 u"{\"city\":\"東京\",\"q\":\"say \"a\"/\n\"}"_s.toUtf8());
        QCOMPARE(searchableBody("{\"face\":\"\\ud83d\\ude00\"}"), u"{\"face\":\"😀\"}"_s.toUtf8());
    }
    void trigrams()
    {
        QCOMPARE(trigramQuery("ac"), QByteArray());
        QVERIFY(!hasTrigrams(u"東京"_s.toUtf8())); // two characters, six bytes
        QVERIFY(hasTrigrams(u"東京大"_s.toUtf8()));
        QCOMPARE(trigramQuery("acme"), "\"acm\" AND \"cme\"");
        QCOMPARE(trigramQuery("aaaa"), "\"aaa\"");
        QCOMPARE(trigramQuery("a\"b"), "\"a\"\"b\"");
        QCOMPARE(trigramQuery(QByteArray("abcdefghijklmnopqrstuvwxyz")).count(" AND "), 11);
    }
};

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
