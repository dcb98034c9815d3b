// SPDX-License-Identifier: GPL-3.0-or-later
// row-life.md "One attempt" step 5 and "Was it sent?": requests at the receiver against attempts, and what is notSent.
#include "tests/transport/scene.h"

using namespace fuseboard;
using namespace fuseboard::test;
using namespace fuseboard::transport;

using Tls = FaultyReceiver::Tls;

namespace {

/// More than the kernel takes into the buffers of a loopback connection whose other end never reads.
const QByteArray kBigBody(64 * 1024 * 1024, 'x');

} // namespace

class TestOneRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void hangUpOnKeptAliveConnection_data()
    {
        QTest::addColumn<Tls>("tls");
        QTest::addColumn<Answer>("fault");
        QTest::addColumn<QByteArray>("body");
        for (const Tls tls : {Tls::none, Tls::trusted}) {
            for (const bool reset : {false, true}) {
                for (const int size : {0, 20, 300'000}) {
                    QTest::addRow("%s %s %d", tls == Tls::none ? "plain" : "tls", reset ? "reset" : "hang-up", size)
                        << tls << (reset ? Answer::reset() : Answer::hangUp()) << QByteArray(size, 'b');
                }
            }
        }
    }
    /// The measured libcurl defect: with a body it can rewind, 40 posts make 69 requests.
    void hangUpOnKeptAliveConnection()
    {
        QFETCH(Tls, tls);
        QFETCH(Answer, fault);
        QFETCH(QByteArray, body);
        Scene scene(tls);
        scene.receiver.setPlan([fault](const Receipt& r) { return r.onConnection == 2 ? fault : Answer{}; });
        int delivered = 0;
        int open = 0;
        for (int i = 0; i < 40; ++i) {
            const HttpResult result = scene.post(body);
            delivered += result.status == 200;
            open += result.status == 0;
            if (result.status == 0) {
                QCOMPARE(result.failure, HttpFailure::closed);
                QVERIFY(result.bodySent);
                QVERIFY(!result.notSent());
            }
        }
        QCOMPARE(delivered, 20);
        QCOMPARE(open, 20);
        QCOMPARE(scene.receiver.receiptCount(), 40);
        QVERIFY(scene.log.isExactly(40));
        std::vector<Receipt> receipts = scene.receiver.receipts();
        for (size_t i = 0; i < receipts.size(); ++i)
            QCOMPARE(receipts[i].attempt, qint64(i) + 1);
    }

    void hangUpOnFreshConnection_data() { addTlsRows(); }
    void hangUpOnFreshConnection()
    {
        QFETCH(Tls, tls);
        Scene scene(tls);
        scene.receiver.setPlan([](const Receipt&) { return Answer::hangUp(); });
        std::vector<HttpRequest> requests;
        for (int i = 1; i <= 40; ++i)
            requests.push_back(scene.request(i, "{\"row\":1}"));
        scene.transport->send(std::move(requests));
        QVERIFY(scene.log.waitFor(40));
        for (const HttpResult& result : scene.log.all()) {
            QCOMPARE(result.failure, HttpFailure::closed);
            QVERIFY(!result.notSent());
        }
        QCOMPARE(scene.receiver.receiptCount(), 40);
        QCOMPARE(scene.receiver.connectionCount(), 40);
        QVERIFY(scene.log.isExactly(40));
    }

    void staleKeptAliveConnection_data() { addTlsRows(); }
    /// The receiver closes after each answer without announcing it, while many requests race for its connections.
    void staleKeptAliveConnection()
    {
        QFETCH(Tls, tls);
        Scene scene(tls);
        scene.receiver.setPlan([](const Receipt& r) {
            Answer answer;
            if (r.onConnection % 3 == 0)
                answer = r.number % 2 ? Answer::reset() : Answer::hangUp();
            return answer;
        });
        constexpr int kPosts = 400;
        for (int i = 1; i <= kPosts; i += 8) {
            std::vector<HttpRequest> requests;
            for (int j = 0; j < 8; ++j)
                requests.push_back(scene.request(i + j, "{\"row\":1}"));
            scene.transport->send(std::move(requests));
            QVERIFY(scene.log.waitFor(size_t(i + 7)));
        }
        QVERIFY(scene.log.isExactly(kPosts));
        std::vector<int> receiptsOf(kPosts + 1, 0);
        for (const Receipt& receipt : scene.receiver.receipts())
            ++receiptsOf[size_t(receipt.attempt)];
        for (const HttpResult& result : scene.log.all()) {
            const int count = receiptsOf[size_t(result.attempt.value)];
            QVERIFY2(count <= 1, "one attempt, two requests");
            QVERIFY2(!result.notSent() || count == 0, "notSent, but the receiver has it");
            QVERIFY2(result.status == 0 || count == 1, "an answer without a receipt");
        }
    }

    void closesBeforeReading_data()
    {
        QTest::addColumn<Tls>("tls");
        QTest::addColumn<Welcome>("welcome");
        QTest::newRow("plain, closes") << Tls::none << Welcome::close;
        QTest::newRow("plain, resets") << Tls::none << Welcome::reset;
        QTest::newRow("plain, reads a little") << Tls::none << Welcome::readSomeClose;
        QTest::newRow("tls, closes") << Tls::trusted << Welcome::close;
        QTest::newRow("tls, resets") << Tls::trusted << Welcome::reset;
        QTest::newRow("tls, reads a little") << Tls::trusted << Welcome::readSomeClose;
    }
    /// The body is larger than every buffer between us and a receiver that does not read, so it cannot be given out whole.
    void closesBeforeReading()
    {
        QFETCH(Tls, tls);
        QFETCH(Welcome, welcome);
        Scene scene(tls);
        scene.receiver.setWelcome(welcome);
        const HttpResult result = scene.post(kBigBody);
        QCOMPARE(result.status, 0);
        QVERIFY2(result.notSent(), result.message.constData());
        // A reset may come as early as the end of the connect.
        QVERIFY2(result.failure == HttpFailure::closed || result.failure == HttpFailure::connect
                     || (tls != Tls::none && result.failure == HttpFailure::tls),
                 name(result.failure).data());
        QCOMPARE(scene.receiver.receiptCount(), 0);
    }

    /// With TLS nothing is given out before the handshake, whatever the size: a close at accept is always notSent.
    void closesBeforeHandshake()
    {
        Scene scene(Tls::trusted);
        scene.receiver.setWelcome(Welcome::close);
        const HttpResult result = scene.post("{}");
        QVERIFY(result.failure == HttpFailure::tls || result.failure == HttpFailure::connect);
        QVERIFY(result.notSent());
    }

    void neverReads()
    {
        Scene scene(Tls::none);
        scene.receiver.setWelcome(Welcome::neverRead);
        const HttpResult big = scene.post(kBigBody, Millis(400));
        QCOMPARE(big.failure, HttpFailure::timeout);
        QVERIFY(big.notSent());
        // A small body fits into the kernel's buffers: it was given out whole, and nobody can say whether it was read.
        const HttpResult small = scene.post("{}", Millis(200));
        QCOMPARE(small.failure, HttpFailure::timeout);
        QVERIFY(!small.notSent());
        QCOMPARE(scene.receiver.receiptCount(), 0);
    }

    /// A small body against a receiver that closes at accept is a race: what counts is what was given out, no guess.
    void closesAtAcceptSmallBody()
    {
        Scene scene(Tls::none);
        scene.receiver.setWelcome(Welcome::reset);
        for (int i = 0; i < 50; ++i) {
            const HttpResult result = scene.post("{}");
            QCOMPARE(result.status, 0);
            QCOMPARE(result.notSent(), !result.bodySent);
            QVERIFY(result.failure == HttpFailure::closed || result.failure == HttpFailure::connect);
        }
        QCOMPARE(scene.receiver.receiptCount(), 0);
        QVERIFY(scene.log.isExactly(50));
    }

    void refused()
    {
        Scene scene(Tls::none);
        scene.receiver.refuse();
        const HttpResult result = scene.post("{}");
        QCOMPARE(result.failure, HttpFailure::connect);
        QVERIFY(result.notSent());
        QVERIFY(!result.message.isEmpty());
        scene.receiver.listen();
        QCOMPARE(scene.post("{}").status, 200);
    }

    void unknownHost()
    {
        Scene scene(Tls::none);
        // A label of 64 letters is refused by every resolver without a question to the network.
        scene.setTarget("http://" + QByteArray(64, 'a') + "/");
        const HttpResult result = scene.post("{}");
        QCOMPARE(result.failure, HttpFailure::dns);
        QVERIFY(result.notSent());
    }

    void badCertificate_data()
    {
        QTest::addColumn<Tls>("tls");
        QTest::addColumn<bool>("trusted");
        QTest::newRow("unknown authority") << Tls::trusted << false;
        QTest::newRow("another host's") << Tls::strangeName << true;
        QTest::newRow("expired") << Tls::expired << true;
    }
    void badCertificate()
    {
        QFETCH(Tls, tls);
        QFETCH(bool, trusted);
        Scene scene(tls);
        if (!trusted)
            scene.makeTransport({});
        const HttpResult result = scene.post("{}");
        QCOMPARE(result.failure, HttpFailure::certificate);
        QVERIFY(result.notSent());
        QCOMPARE(scene.receiver.receiptCount(), 0);
    }

    void tlsToPlainReceiver()
    {
        Scene scene(Tls::none);
        scene.receiver.setPlan([](const Receipt&) { return Answer{}; });
        scene.setTarget("https://127.0.0.1:" + QByteArray::number(scene.receiver.port()) + "/");
        const HttpResult result = scene.post("{}", Millis(500));
        QVERIFY(result.failure == HttpFailure::tls || result.failure == HttpFailure::timeout);
        QVERIFY(result.notSent());
    }
};

QTEST_GUILESS_MAIN(TestOneRequest)
#include "tst_onerequest.moc"
