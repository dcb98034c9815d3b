// SPDX-License-Identifier: GPL-3.0-or-later
// Our signatures against those of the standardwebhooks package from npm, in both directions.
#include "core/base/clock.h"
#include "core/engine/requestbuilder.h"
#include "core/payload/signing.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

using namespace fuseboard;
using namespace fuseboard::payload;
using namespace Qt::StringLiterals;

namespace {

constexpr int kBoundMs = 30'000;
const QString kFolder = QStringLiteral(FUSEBOARD_INTEROP_FOLDER);

} // namespace

class TestSigningInterop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString node = QStandardPaths::findExecutable(u"node"_s);
        if (node.isEmpty())
            QSKIP("node is not installed, so there is nothing to compare with");
        if (!QFileInfo::exists(kFolder + u"/installed.json"_s))
            QSKIP("the standardwebhooks package could not be installed: run tests/interop/install.sh (ctest does) with a network");
        m_peer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_peer.start(node, {QStringLiteral(FUSEBOARD_INTEROP_SOURCE "/peer.cjs"), kFolder});
        QVERIFY(m_peer.waitForStarted(kBoundMs));
    }

    void cleanupTestCase()
    {
        m_peer.closeWriteChannel();
        if (m_peer.state() != QProcess::NotRunning)
            QVERIFY(m_peer.waitForFinished(kBoundMs));
    }

    void messages_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("body");
        const QByteArray shortest = "whsec_" + QByteArray(24, 'a').toBase64();
        QByteArray longest;
        for (int i = 0; i < 64; ++i)
            longest += char(255 - i);
        longest = longest.toBase64();
        QTest::newRow("plain") << shortest << QByteArray(R"({"email":"ada@example.com"})");
        QTest::newRow("white space kept") << shortest << QByteArray("{ \"a\" : 1.0,\t\"b\":[ ] } ");
        QTest::newRow("not ASCII") << longest << u"{\"name\":\"Zoë 株式会社 🙂\"}"_s.toUtf8();
        QTest::newRow("array") << longest << QByteArray(R"([{"a":1},{"a":2}])");
        QTest::newRow("100 kB") << longest << QByteArray("{\"a\":\"" + QByteArray(100'000, 'x') + "\"}");
    }

    void messages() // R114: what we sign passes there, what is signed there passes here
    {
        QFETCH(const QByteArray, secret);
        QFETCH(const QByteArray, body);
        const auto key = SigningSecret::fromText(secret);
        QVERIFY(key);
        const WallTime now = SystemClock().wall();

        auto target = std::make_shared<transport::HttpTarget>();
        target->signingKey = key->key();
        store::DestinationPolicy policy;
        policy.sign = true;
        engine::RequestMember member{RowId(17), 2, body};
        const auto request = engine::RequestBuilder("workspace").build(AttemptId(1), {&member, 1}, policy, target, now);
        QJsonObject headers;
        for (const auto& [name, value] : request.headers)
            headers.insert(QString::fromLatin1(name), QString::fromLatin1(value));
        const auto verify = [&](const QByteArray& text, const QJsonObject& with) {
            return ask({{u"do"_s, u"verify"_s}, {u"secret"_s, QString::fromLatin1(secret)}, {u"headers"_s, with},
                        {u"body"_s, QString::fromUtf8(text)}});
        };
        const QJsonObject accepted = verify(request.body, headers);
        QVERIFY2(accepted.value("valid"_L1).toBool(), qPrintable(accepted.value("message"_L1).toString()));
        QVERIFY(!verify(body + ' ', headers).value("valid"_L1).toBool());
        QJsonObject late = headers;
        late.insert(u"webhook-timestamp"_s, QString::number(toEpochMs(now) / 1000 - 600));
        QVERIFY(!verify(body, late).value("valid"_L1).toBool());

        const qint64 seconds = toEpochMs(now) / 1000;
        const QByteArray theirs = ask({{u"do"_s, u"sign"_s}, {u"secret"_s, QString::fromLatin1(secret)}, {u"id"_s, u"msg_1"_s},
                                       {u"seconds"_s, seconds}, {u"body"_s, QString::fromUtf8(body)}})
                                      .value("signature"_L1).toString().toLatin1();
        QCOMPARE(webhookSignature(key->key(), "msg_1", seconds, body), theirs);
        const QByteArray time = QByteArray::number(seconds);
        QCOMPARE(checkSignature(key->key(), {"msg_1", time, theirs}, body, now), SignatureCheck::valid);
        QCOMPARE(checkSignature(key->key(), {"msg_2", time, theirs}, body, now), SignatureCheck::mismatch);
    }

private:
    QJsonObject ask(const QJsonObject& request)
    {
        m_peer.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
        while (!m_peer.canReadLine()) {
            if (!m_peer.waitForReadyRead(kBoundMs))
                return {};
        }
        return QJsonDocument::fromJson(m_peer.readLine()).object();
    }

    QProcess m_peer;
};

QTEST_GUILESS_MAIN(TestSigningInterop)
#include "tst_signinginterop.moc"
