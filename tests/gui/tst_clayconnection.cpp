// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked to connect a Clay table: nothing that cannot work is taken.
#include "ui/models/clayconnection.h"

#include <QtTest>

using namespace fuseboard::ui;
using namespace Qt::StringLiterals;

class tst_ClayConnection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void urls_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("fine");
        QTest::newRow("Clay's") << u"https://api.clay.com/v3/sources/webhook/pull-in-data-from-a-webhook-1f"_s << true;
        QTest::newRow("spaces around it") << u"  https://api.clay.com/v3/x \n"_s << true;
        QTest::newRow("another host") << u"https://hooks.example.com/x"_s << true;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080/x"_s << true;
        QTest::newRow("nothing") << u""_s << false;
        QTest::newRow("words") << u"my table"_s << false;
        QTest::newRow("no scheme") << u"api.clay.com/v3/x"_s << false;
        QTest::newRow("in the clear") << u"http://api.clay.com/v3/x"_s << false;
        QTest::newRow("other scheme") << u"ftp://api.clay.com/x"_s << false;
        QTest::newRow("no host") << u"https:///x"_s << false;
        QTest::newRow("a space inside") << u"https://api.clay.com/v3 /x"_s << false;
        QTest::newRow("with a password") << u"https://me:secret@api.clay.com/x"_s << false;
    }

    void urls()
    {
        QFETCH(QString, url);
        QFETCH(bool, fine);
        const ClayTroubles troubles = troublesOf({u"EU leads"_s, url, {}});
        QCOMPARE(troubles.url.isEmpty(), fine);
        QVERIFY(troubles.name.isEmpty() && troubles.token.isEmpty());
        if (fine)
            QVERIFY(!encodedUrl({u"EU leads"_s, url, {}}).contains(' '));
    }

    void namesAndTokens()
    {
        const QString url = u"https://api.clay.com/x"_s;
        QVERIFY(!troublesOf({u"  "_s, url, {}}).name.isEmpty());
        QVERIFY(!troublesOf({QString(81, u'x'), url, {}}).name.isEmpty());
        QVERIFY(!troublesOf({u"a"_s, url, u"two\nlines"_s}).token.isEmpty()); // would split the header
        QVERIFY(!troublesOf({u"a"_s, url, u"tokén"_s}).token.isEmpty());
        QVERIFY(troublesOf({u"a"_s, url, u"abc-123_~"_s}).none());
    }

    void notesOnHosts()
    {
        QVERIFY(noteOn({u"a"_s, u"https://api.clay.com/x"_s, {}}).isEmpty());
        QVERIFY(noteOn({u"a"_s, u"https://notclay.com/x"_s, {}}).contains(u"notclay.com"_s));
        QVERIFY(!noteOn({u"a"_s, u"http://localhost:1/x"_s, {}}).isEmpty());
        QVERIFY(noteOn({u"a"_s, u"nonsense"_s, {}}).isEmpty()); // that is a trouble, not a note
    }

    void folders()
    {
        QCOMPARE(folderNameFor(u"EU leads"_s), u"eu-leads.fuseboard"_s);
        QCOMPARE(folderNameFor(u"  ../../etc: (2)  "_s), u"etc-2.fuseboard"_s);
        QCOMPARE(folderNameFor(u"Köln & Bonn"_s), u"köln-bonn.fuseboard"_s);
        QCOMPARE(folderNameFor(u"!?"_s), u"clay.fuseboard"_s);
        QVERIFY(folderNameFor(QString(200, u'x')).size() < 60);
    }
};

QTEST_GUILESS_MAIN(tst_ClayConnection)
#include "tst_clayconnection.moc"
