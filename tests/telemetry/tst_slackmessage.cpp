// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/slackmessage.h"

#include "core/telemetry/alerttext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::telemetry;

namespace {

QJsonObject messageOf(const Alert& alert)
{
    return QJsonDocument::fromJson(slackMessage(alert, u"leads.fuseboard"_s)).object();
}

} // namespace

class TestSlackMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textAndBlocks()
    {
        Alert alert = testAlert(fromEpochMs(1'795'000'000'000));
        const QJsonObject message = messageOf(alert);
        QCOMPARE(message.keys(), (QStringList{u"blocks"_s, u"text"_s}));
        QVERIFY(message.value(u"text"_s).toString().startsWith(u"Test from Fuseboard. "_s));
        const QJsonArray blocks = message.value(u"blocks"_s).toArray();
        QCOMPARE(blocks.size(), 4);
        QCOMPARE(blocks.at(0)[u"type"_s].toString(), u"header"_s);
        QCOMPARE(blocks.at(0)[u"text"_s][u"type"_s].toString(), u"plain_text"_s);
        QCOMPARE(blocks.at(1)[u"text"_s][u"type"_s].toString(), u"mrkdwn"_s);
        QCOMPARE(blocks.at(2)[u"fields"_s].toArray().size(), 3);
        QVERIFY(blocks.at(2)[u"fields"_s][2][u"text"_s].toString().endsWith(u"leads.fuseboard"_s));
        QVERIFY(blocks.at(3)[u"elements"_s][0][u"text"_s].toString().contains(u"2026-"_s));
    }

    void markupIsText()
    {
        Alert alert = testAlert({});
        alert.title = u"<!channel> & co"_s;
        alert.happened = u"<https://evil.example|click> & more"_s;
        const QJsonObject message = messageOf(alert);
        QVERIFY(message.value(u"text"_s).toString().startsWith(u"&lt;!channel&gt; &amp; co. &lt;https://"_s));
        const QJsonArray blocks = message.value(u"blocks"_s).toArray();
        QCOMPARE(blocks.at(0)[u"text"_s][u"text"_s].toString(), u"<!channel> & co"_s); // plain text is not read as markup
        QVERIFY(!blocks.at(1)[u"text"_s][u"text"_s].toString().contains(u'<'));
    }

    void longTextsAreCutNotRefused()
    {
        Alert alert = testAlert({});
        alert.title = QString(5'000, u'x');
        alert.happened = QString(5'000, u'&');
        const QJsonObject message = messageOf(alert);
        const QJsonArray blocks = message.value(u"blocks"_s).toArray();
        QCOMPARE(blocks.at(0)[u"text"_s][u"text"_s].toString().size(), 150);
        const QString section = blocks.at(1)[u"text"_s][u"text"_s].toString();
        QVERIFY(section.size() <= 3'000);
        QVERIFY2(section.endsWith(u"&amp;…"_s), qPrintable(section.right(20))); // no escape is cut in two
        QVERIFY(message.value(u"text"_s).toString().size() <= 3'000);
    }

    void differentInstantsAreDifferentRows()
    {
        QVERIFY(slackMessage(testAlert(fromEpochMs(1)), {}) != slackMessage(testAlert(fromEpochMs(2)), {}));
    }
};

QTEST_GUILESS_MAIN(TestSlackMessage)
#include "tst_slackmessage.moc"
