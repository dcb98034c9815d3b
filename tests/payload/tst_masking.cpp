// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/curlcommand.h"
#include "core/payload/masking.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fuseboard::payload;

class TestMasking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void urls_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* name, const QByteArray& url, const QString& shown) { QTest::newRow(name) << url << shown; };
        row("token last", "https://api.example-crm.com/v3/sources/hook/0a1b2c3d4e5f7f2c", u"api.example-crm.com/…/hook/••••7f2c"_s);
        row("user and fragment", "https://me:pass@h.example/in#frag", u"h.example/in"_s);
        row("query values", "https://h.example/in?key=abcdef&n=1&", u"h.example/in?key=••••&n=••••"_s);
        row("query without name", "https://h.example/in?abcdef0123", u"h.example/in?••••"_s);
        row("query, empty name", "https://h.example/in?=abcdef", u"h.example/in?••••"_s);
        row("slash last", "https://hooks.example/hooks/catch/1234567/abc9def/", u"hooks.example/…/••••/••••"_s);
        row("two parts, token first", "https://h.example/0123456789abcdef/run", u"h.example/••••cdef/run"_s);
        row("port", "http://127.0.0.1:8080/hook", u"127.0.0.1:8080/hook"_s);
        row("IPv6", "http://[::1]:9/hook", u"[::1]:9/hook"_s);
        row("host only", "https://h.example", u"h.example"_s);
        row("short token", "https://h.example/aB3", u"h.example/••••"_s);
        row("capitals are no word", "https://h.example/ABCDEFGHIJ", u"h.example/••••GHIJ"_s);
        row("percent", "https://h.example/a%2Fb%20secret", u"h.example/••••cret"_s);
        row("no URL", "not a url 0123456789abcdef", u"••••"_s);
        row("empty", "", u"••••"_s);
    }

    void urls()
    {
        QFETCH(QByteArray, url);
        QFETCH(QString, shown);
        QCOMPARE(maskUrl(url), shown);
    }

    void secrets()
    {
        QCOMPARE(maskSecret(u""), u"••••"_s);
        QCOMPARE(maskSecret(u"shortsecret1234"), u"••••"_s);
        QCOMPARE(maskSecret(u"0123456789abcdef"), u"••••cdef"_s);
    }

    void headers()
    {
        const HeaderList shown = maskHeaders({{"Content-Type", "application/json"},
                                              {"X-Clay-Webhook-Auth", "0123456789abcdef"},
                                              {"AUTHORIZATION", "Bearer 0123456789abcdefgh"},
                                              {"Cookie", "a=b"},
                                              {"X-Api-Key", "k"},
                                              {"Idempotency-Key", "visible"}});
        QCOMPARE(shown[0].second, QByteArray("application/json"));
        QCOMPARE(QString::fromUtf8(shown[1].second), u"••••cdef"_s);
        QCOMPARE(QString::fromUtf8(shown[2].second), u"Bearer ••••efgh"_s);
        QCOMPARE(QString::fromUtf8(shown[3].second), u"••••"_s);
        QCOMPARE(QString::fromUtf8(shown[4].second), u"••••"_s);
        QCOMPARE(shown[5].second, QByteArray("visible"));
        QCOMPARE(shown[1].first, QByteArray("X-Clay-Webhook-Auth"));
    }

    void curlHoldsNoSecret()
    {
        const QString command = asCurl("POST", QUrl(u"https://u:pw@h.example/hook/0a1b2c3d4e5f7f2c?k=v9876"_s),
                                       {{"x-clay-webhook-auth", "0123456789abcdef"}, {"Content-Type", "application/json"}},
                                       R"({"note":"it's"})");
        QCOMPARE(command, u"curl -X 'POST' 'https://h.example/hook/••••7f2c?k=••••' \\\n"
                          "  -H 'x-clay-webhook-auth: ••••cdef' \\\n"
                          "  -H 'Content-Type: application/json' \\\n"
                          "  --data-raw '{\"note\":\"it'\\''s\"}'"_s);
    }

    // The shell itself says whether the quoting holds.
    void shellTakesTheWordAsItIs()
    {
        const QString nasty = u"a'b\"c $(exit 3) `exit 4` \\ ; & | < > * ? [x] {y} ~ #\nsecond\tline é 'quoted'"_s;
        QProcess shell;
        shell.start(u"/bin/sh"_s, {u"-c"_s, u"printf %s "_s + shellQuoted(nasty)});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 0);
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), nasty);
    }
};

QTEST_GUILESS_MAIN(TestMasking)
#include "tst_masking.moc"
