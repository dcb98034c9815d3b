// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/errorfingerprint.h"

#include <QTest>

using namespace fuseboard::payload;
using namespace Qt::StringLiterals;

class TestErrorFingerprint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void particularsGo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("fingerprint");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("status stays") << u"HTTP 503"_s << u"HTTP 503"_s;
        QTest::newRow("number") << u"HTTP 422: row 17 of 4,000"_s << u"HTTP 422: row # of #"_s;
        QTest::newRow("number in a name") << u"lead_1234 is gone"_s << u"lead_# is gone"_s;
        QTest::newRow("time") << u"until 14:02:11"_s << u"until #"_s; // B-18
        QTest::newRow("url") << u"see https://a.example/x?id=7 now"_s << u"see <url> now"_s;
        QTest::newRow("uuid") << u"request 9f8b2c1a-1111-4222-8333-abcdefabcdef failed"_s << u"request <id> failed"_s;
        QTest::newRow("hex") << u"trace 9f8b2c1aff"_s << u"trace <id>"_s;
        QTest::newRow("word that looks like hex") << u"deadbeef feedface"_s << u"deadbeef feedface"_s;
        QTest::newRow("address") << u"bad mail ann.b@acme.co.uk here"_s << u"bad mail <address> here"_s;
        QTest::newRow("blanks") << u" a \n\t b "_s << u"a b"_s;
    }
    void particularsGo()
    {
        QFETCH(QString, text);
        QFETCH(QString, fingerprint);
        QCOMPARE(errorFingerprint(text), fingerprint);
        QCOMPARE(errorFingerprint(fingerprint), fingerprint); // a fingerprint is its own
    }
};

QTEST_GUILESS_MAIN(TestErrorFingerprint)
#include "tst_errorfingerprint.moc"
