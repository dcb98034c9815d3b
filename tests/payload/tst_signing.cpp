// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/eventtype.h"
#include "core/payload/signing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::payload;

namespace {

const QByteArray kId = "msg_p5jXN8AQM9LWM0D4loKWxJek";
const QByteArray kBody = R"({"test": 2432232314})";
constexpr qint64 kSeconds = 1'614'265'330;
const WallTime kThen = fromEpochMs(kSeconds * 1000);

QByteArray keyOf(QByteArrayView text)
{
    const auto secret = SigningSecret::fromText(text);
    return secret ? secret->key() : QByteArray();
}

QByteArray key()
{
    return keyOf("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
}

QByteArray base64Of(int bytes)
{
    return QByteArray(bytes, 'k').toBase64();
}

SignatureCheck checkOf(const QByteArray& signature, WallTime now = kThen, const QByteArray& body = kBody)
{
    return checkSignature(key(), {kId, QByteArray::number(kSeconds), signature}, body, now);
}

} // namespace

class TestSigning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors() // R114: made with standardwebhooks 1.0.0
    {
        QCOMPARE(webhookSignature(key(), kId, kSeconds, kBody), QByteArray("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));
        QByteArray longKey;
        for (int i = 0; i < 64; ++i)
            longKey += char(i);
        QCOMPARE(webhookSignature(keyOf(longKey.toBase64()), "a1", 1'793'000'000, u"{\"name\":\"Zoë 株式会社\"}"_s.toUtf8()),
                 QByteArray("v1,MFLZPEp1S1Y5d/ww2v0B8AyhHk+peJx5rUA+Fkn8yc4="));
    }

    void secrets()
    {
        QCOMPARE(keyOf("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"), key());
        QCOMPARE(key().size(), 24);
        for (const int bytes : {24, 32, 64})
            QCOMPARE(keyOf(QByteArray(" whsec_" + base64Of(bytes) + '\n')).size(), bytes);
        for (const QByteArray& wrong : {base64Of(23), base64Of(65), QByteArray(), QByteArray("whsec_"), QByteArray("not base64!")}) {
            const auto refused = SigningSecret::fromText(wrong);
            QVERIFY2(!refused, wrong.constData());
            QCOMPARE(refused.error().code, ErrorCode::invalidArgument);
            QVERIFY(wrong.size() < 8 || !refused.error().text().contains(QString::fromLatin1(wrong)));
        }
    }

    void acceptsWhatItSigned() // R115
    {
        QCOMPARE(checkOf(webhookSignature(key(), kId, kSeconds, kBody)), SignatureCheck::valid);
    }

    void anyOfSeveralSignatures() // key rotation; versions other than v1 are none of ours
    {
        const QByteArray good = webhookSignature(key(), kId, kSeconds, kBody);
        const QByteArray other = webhookSignature(keyOf(base64Of(32)), kId, kSeconds, kBody);
        QCOMPARE(checkOf(other + ' ' + good), SignatureCheck::valid);
        QCOMPARE(checkOf("v1a,whatever " + good + ' ' + other), SignatureCheck::valid);
        QCOMPARE(checkOf(other), SignatureCheck::mismatch);
        QByteArray v2 = good;
        v2[1] = '2';
        QCOMPARE(checkOf(v2), SignatureCheck::mismatch);
    }

    void unequalLengthsAreAMismatch_data() // B-53: the naive comparison throws
    {
        QTest::addColumn<QByteArray>("signature");
        const QByteArray good = webhookSignature(key(), kId, kSeconds, kBody);
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("no value") << QByteArray("v1,");
        QTest::newRow("no version") << good.mid(3);
        QTest::newRow("short") << good.chopped(1);
        QTest::newRow("long") << good + 'A';
        QTest::newRow("one byte") << QByteArray(good).replace(10, 1, good[10] == 'A' ? "B" : "A");
        QTest::newRow("tabs") << "v1,\t" + good.mid(3);
    }
    void unequalLengthsAreAMismatch()
    {
        QFETCH(const QByteArray, signature);
        QCOMPARE(checkOf(signature), SignatureCheck::mismatch);
    }

    void rawBytesOnly() // B-53: the same JSON written differently is another message
    {
        const QByteArray signature = webhookSignature(key(), kId, kSeconds, kBody);
        QCOMPARE(checkOf(signature, kThen, R"({"test":2432232314})"), SignatureCheck::mismatch);
        QCOMPARE(checkOf(signature, kThen, kBody + '\n'), SignatureCheck::mismatch);
    }

    void absentHeadersAreRefused() // B-53: verification must not be skipped
    {
        const QByteArray signature = webhookSignature(key(), kId, kSeconds, kBody);
        const QByteArray time = QByteArray::number(kSeconds);
        QCOMPARE(checkSignature(key(), {{}, time, signature}, kBody, kThen), SignatureCheck::missingHeader);
        QCOMPARE(checkSignature(key(), {kId, {}, signature}, kBody, kThen), SignatureCheck::missingHeader);
        QCOMPARE(checkSignature(key(), {kId, time, {}}, kBody, kThen), SignatureCheck::missingHeader);
    }

    void toleranceBothWaysInclusive() // R115, B-53: a time ahead is refused too
    {
        const QByteArray signature = webhookSignature(key(), kId, kSeconds, kBody);
        QCOMPARE(checkOf(signature, kThen + Millis(300'000)), SignatureCheck::valid);
        QCOMPARE(checkOf(signature, kThen + Millis(300'001)), SignatureCheck::tooOld);
        QCOMPARE(checkOf(signature, kThen - Millis(300'000)), SignatureCheck::valid);
        QCOMPARE(checkOf(signature, kThen - Millis(300'001)), SignatureCheck::tooNew);
    }

    void timestampsAreWholeNumbers()
    {
        for (const char* text : {"", "1614265330.0", "+1614265330", "-1", " 1614265330", "1614265330x", "99999999999999999999", "1e9"})
            QCOMPARE(checkSignature(key(), {kId, QByteArrayView(text), "v1,x"}, kBody, kThen), SignatureCheck::badTimestamp);
    }

    void idsWithoutFullStop() // id.timestamp.body must have one reading
    {
        const QByteArray time = QByteArray::number(kSeconds);
        QCOMPARE(checkSignature(key(), {"msg.1", time, "v1,x"}, kBody, kThen), SignatureCheck::badId);
        QCOMPARE(checkSignature(key(), {"", time, "v1,x"}, kBody, kThen), SignatureCheck::badId);
    }

    void eventTypes() // R116: a type without a version is none
    {
        for (const char16_t* good : {u"lead.submitted.v1", u"Lead_2.v12", u"a.v9"})
            QVERIFY(isEventType(QStringView(good)));
        for (const char16_t* bad : {u"", u"lead", u"v1", u"lead.submitted", u"lead.v0", u"lead.v01", u"lead.v", u"lead..v1", u".v1",
                                    u"lead submitted.v1", u"leäd.v1", u"lead.v1."})
            QVERIFY2(!isEventType(QStringView(bad)), qPrintable(QString::fromUtf16(bad)));
        QVERIFY(!isEventType(QString(QString(126, u'a') + u".v1")));
    }
};

QTEST_GUILESS_MAIN(TestSigning)
#include "tst_signing.moc"
