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
