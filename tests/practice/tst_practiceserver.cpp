// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/practiceserver.h"
#include "core/transport/curltransport.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakerandom.h"
#include "tests/transport/resultlog.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <thread>

using namespace fuseboard;
using namespace fuseboard::practice;
using namespace fuseboard::test;
using namespace fuseboard::transport;
using namespace Qt::StringLiterals;

#ifdef __SANITIZE_THREAD__
/// QProcess forks from a process with threads; the sanitizer would end the test for that alone.
extern "C" const char* __tsan_default_options()
{
    return "die_after_fork=0";
}
#endif

namespace {

const QString kServe = u"--serve"_s;

struct Scene
{
    explicit Scene(const QString& file = {})
    {
        const auto started = server.start(0, file);
        if (!started)
            qFatal("%s", qPrintable(started.error().text()));
        aim();
        transport.setSink(log.sink());
    }

    void aim() { target = std::make_shared<HttpTarget>(HttpTarget{server.url(), {}, Millis(2000), {}}); }

    void dial(const std::function<void(PracticeDials&)>& change)
    {
        PracticeDials dials = server.dials();
        change(dials);
        QVERIFY(server.setDials(dials));
    }

    HttpRequest request(qint64 n, Millis timeout = Millis(10'000)) const
    {
        return {AttemptId(n), target, bodyOf(n),
                {{"X-Fuseboard-Attempt", QByteArray::number(n)}, {"Idempotency-Key", "key-" + QByteArray::number(n)}},
                timeout};
    }

    static QByteArray bodyOf(qint64 n) { return "{\"row\":" + QByteArray::number(n) + '}'; }

    void send(qint64 first, qint64 last, Millis timeout = Millis(10'000))
    {
        std::vector<HttpRequest> requests;
        for (qint64 n = first; n <= last; ++n)
            requests.push_back(request(n, timeout));
        transport.send(std::move(requests));
    }

    HttpResult post(Millis timeout = Millis(10'000))
    {
        const size_t before = log.count();
        send(qint64(before) + 1, qint64(before) + 1, timeout);
        return log.waitFor(before + 1) ? log.all().back() : HttpResult{};
    }

    FakeClock clock;
    FakeRandom chance{11};
    PracticeServer server{clock, chance};
    ResultLog log;
    std::shared_ptr<const HttpTarget> target;
    CurlTransport transport;
};

/// Every answer against its receipt; returns how many had no status line.
int match(const std::vector<HttpResult>& results, const std::vector<PracticeReceipt>& receipts)
{
    std::map<qint64, PracticeReceipt> byAttempt;
    for (const PracticeReceipt& receipt : receipts) {
        if (!byAttempt.emplace(receipt.attempt.value, receipt).second)
            return -1;
    }
    int open = 0;
    for (const HttpResult& result : results) {
        open += result.status == 0;
        const auto found = byAttempt.find(result.attempt.value);
        if (found == byAttempt.end() ? result.status != 0 : found->second.status != result.status || result.notSent())
            return -2;
    }
    return open;
}

} // namespace

class TestPracticeServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void receiptsSayWhatCame()
    {
        Scene scene;
        QCOMPARE(scene.post().status, 200);
        scene.clock.advance(Millis(5000));
        scene.dial([](PracticeDials& d) { d.percentByStatus = {{503, 100.0}}; });
        QCOMPARE(scene.post().status, 503); // on the same connection
        const auto receipts = scene.server.receipts();
        QCOMPARE(receipts.size(), 2u);
        QCOMPARE(receipts[0].sequence, 1);
        QCOMPARE(receipts[0].attempt, AttemptId(1));
        QCOMPARE(receipts[0].key, QByteArray("key-1"));
        QCOMPARE(receipts[0].bodySha256, QCryptographicHash::hash(Scene::bodyOf(1), QCryptographicHash::Sha256));
        QCOMPARE(receipts[1].bodySha256, QCryptographicHash::hash(Scene::bodyOf(2), QCryptographicHash::Sha256));
        QCOMPARE(receipts[1].status, 503);
        QVERIFY(receipts[1].at - receipts[0].at == Millis(5000));
        QCOMPARE(scene.server.receipts(1).size(), 1u);
        QCOMPARE(scene.server.counts().accepted, 1);
    }

    void bigBodies()
    {
        Scene scene;
        HttpRequest request = scene.request(1);
        request.body = QByteArray(3'000'000, 'r');
        const QByteArray hash = QCryptographicHash::hash(request.body, QCryptographicHash::Sha256);
        scene.transport.send({request});
        QVERIFY(scene.log.waitFor(1));
        QCOMPARE(scene.log.all().front().status, 200);
        QCOMPARE(scene.server.receipts().front().bodySha256, hash);
    }

    void throttling()
    {
        Scene scene;
        scene.dial([](PracticeDials& d) { d.percentThrottled = 100, d.retryAfterSeconds = 12; });
        const HttpResult result = scene.post();
        QCOMPARE(result.status, 429);
        QCOMPARE(result.header("retry-after"), QByteArray("12"));
    }

    void hangUp()
    {
        Scene scene;
        QCOMPARE(scene.post().status, 200);
        scene.dial([](PracticeDials& d) { d.percentHangUp = 100; });
        for (int i = 0; i < 40; ++i) { // first on the kept-alive connection, then on fresh ones
            const HttpResult result = scene.post();
            QCOMPARE(result.failure, HttpFailure::closed);
            QVERIFY(!result.notSent());
        }
        const auto receipts = scene.server.receipts();
        QCOMPARE(receipts.size(), 41u);
        QCOMPARE(scene.server.counts().hungUp, 40);
    }

    void faultsInTheMix()
    {
        Scene scene;
        scene.dial([](PracticeDials& d) {
            d.percentByStatus = {{503, 5.0}};
            d.percentThrottled = 2;
            d.percentHangUp = 5;
            d.latencyMs = 1;
            d.jitterMs = 3;
        });
        constexpr int kPosts = 2000;
        for (int i = 1; i <= kPosts; i += 50) {
            scene.send(i, i + 49);
            QVERIFY(scene.log.waitFor(size_t(i) + 49));
        }
        QVERIFY(scene.log.isExactly(kPosts));
        QVERIFY(match(scene.log.all(), scene.server.receipts()) > 0);
        QCOMPARE(scene.server.counts().requests, kPosts);
    }

    void clientsThatLeaveDuringTheLatency()
    {
        Scene scene;
        scene.dial([](PracticeDials& d) { d.latencyMs = 120; });
        scene.send(1, 30, Millis(40)); // all give up before the answer
        QVERIFY(scene.log.waitFor(30));
        for (const HttpResult& result : scene.log.all())
            QCOMPARE(result.failure, HttpFailure::timeout);
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int i = 0; i < 20; ++i) { // some go with a reset, some in the middle of a request
            auto socket = std::make_unique<QTcpSocket>();
            const QByteArray port = scene.server.url().split(':').last().split('/').first();
            socket->connectToHost(u"127.0.0.1"_s, port.toUShort());
            QVERIFY(socket->waitForConnected(5000));
            socket->write(i % 2 ? "POST / HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}" : "POST / HTTP/1.1\r\nContent-Le");
            socket->flush();
            sockets.push_back(std::move(socket));
        }
        QTRY_COMPARE(scene.server.counts().requests, 40);
        for (auto& socket : sockets)
            socket->abort();
        // The server lives through every late answer.
        const size_t before = scene.log.count();
        scene.send(qint64(before) + 1, qint64(before) + 10);
        QVERIFY(scene.log.waitFor(before + 10));
        QCOMPARE(scene.log.all().back().status, 200);
    }

    void garbageIsNoRequest()
    {
        Scene scene;
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, scene.server.url().split(':').last().split('/').first().toUShort());
        QVERIFY(socket.waitForConnected(5000));
        socket.write("\x16\x03\x01 nonsense\r\n\r\n");
        QVERIFY(socket.waitForDisconnected(5000));
        QCOMPARE(scene.server.counts().requests, 0);
        QCOMPARE(scene.post().status, 200);
    }

    void outageThatAnswers()
    {
        Scene scene;
        scene.dial([](PracticeDials& d) { d.outage = PracticeDials::Outage::answers503; });
        QCOMPARE(scene.post().status, 503);
        scene.dial([](PracticeDials& d) { d.outage = PracticeDials::Outage::off; });
        QCOMPARE(scene.post().status, 200);
    }

    void outageThatRefuses()
    {
        Scene scene;
        const QByteArray url = scene.server.url();
        QCOMPARE(scene.post().status, 200);
        scene.dial([](PracticeDials& d) { d.outage = PracticeDials::Outage::refuses; });
        QTRY_COMPARE(scene.post().failure, HttpFailure::connect);
        QVERIFY(scene.log.all().back().notSent());
        scene.dial([](PracticeDials& d) { d.outage = PracticeDials::Outage::off; });
        QTRY_COMPARE(scene.post().status, 200);
        QCOMPARE(scene.server.url(), url);
        QVERIFY(match(scene.log.all(), scene.server.receipts()) >= 1);
    }

    void startsRefusing()
    {
        FakeClock clock;
        FakeRandom chance;
        PracticeServer server(clock, chance);
        PracticeDials dials;
        dials.outage = PracticeDials::Outage::refuses;
        QVERIFY(server.setDials(dials));
        const auto port = server.start();
        QVERIFY(port);
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, *port);
        QVERIFY(!socket.waitForConnected(2000));
    }

    void badDialsChangeNothing()
    {
        Scene scene;
        PracticeDials dials;
        dials.percentHangUp = 101;
        QVERIFY(!scene.server.setDials(dials));
        QCOMPARE(scene.server.dials().percentHangUp, 0.0);
        QCOMPARE(scene.post().status, 200);
    }

    void stopAndStartAgain()
    {
        Scene scene;
        QCOMPARE(scene.post().status, 200);
        QCOMPARE(scene.server.start().error().code, ErrorCode::conflict);
        scene.server.stop();
        QVERIFY(scene.server.url().isEmpty());
        QVERIFY(scene.post().notSent());
        QVERIFY(scene.server.start());
        scene.aim();
        QCOMPARE(scene.post().status, 200);
        QCOMPARE(scene.server.receipts().back().sequence, 2);

        FakeRandom chance;
        PracticeServer second(scene.clock, chance);
        const quint16 taken = scene.server.url().split(':').last().split('/').first().toUShort();
        const auto refused = second.start(taken);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::network);
        QVERIFY(second.start());
    }

    void stopsWhileAnswersAreDue()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"receipts.ndjson"_s);
        {
            Scene scene(file);
            scene.dial([](PracticeDials& d) { d.latencyMs = 60'000; });
            scene.send(1, 25);
            QTRY_COMPARE(scene.server.counts().requests, 25);
            scene.server.stop();
            QVERIFY(scene.log.waitFor(25));
            for (const HttpResult& result : scene.log.all())
                QCOMPARE(result.failure, HttpFailure::closed);
        }
        const auto receipts = PracticeReceipts::load(file);
        QVERIFY(receipts);
        QCOMPARE(receipts->size(), 25u);
    }

    /// A server process that is killed: every request that got an answer has a receipt on disk (issue 2, kill tests).
    void receiptsSurviveAKill()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"receipts.ndjson"_s);
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {kServe, file});
        QVERIFY(child.waitForReadyRead(20'000));
        const quint16 port = child.readLine().trimmed().toUShort();
        QVERIFY(port != 0);

        ResultLog log;
        const auto target = std::make_shared<HttpTarget>(HttpTarget{"http://127.0.0.1:" + QByteArray::number(port) + "/", {}, Millis(2000), {}});
        CurlTransport transport;
        transport.setSink(log.sink());
        std::vector<HttpRequest> requests;
        for (int n = 1; n <= 3000; ++n)
            requests.push_back({AttemptId(n), target, Scene::bodyOf(n), {{"X-Fuseboard-Attempt", QByteArray::number(n)}}, Millis(10'000)});
        while (!requests.empty()) {
            const auto part = requests.end() - 30;
            transport.send({std::make_move_iterator(part), std::make_move_iterator(requests.end())});
            requests.erase(part, requests.end());
            if (requests.size() == 2400)
                QVERIFY(log.waitFor(100));
        }
        QVERIFY(log.waitFor(300));
        child.kill();
        QVERIFY(child.waitForFinished(20'000));
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        QVERIFY(log.waitFor(3000));

        const auto receipts = PracticeReceipts::load(file);
        QVERIFY(receipts);
        std::map<qint64, int> statuses;
        for (const PracticeReceipt& receipt : *receipts)
            QVERIFY(statuses.emplace(receipt.attempt.value, receipt.status).second);
        QVERIFY(statuses.size() < 3000);
        for (const HttpResult& result : log.all()) {
            const bool known = statuses.count(result.attempt.value) == 1;
            QVERIFY2(result.status != 200 || known, "answered without a receipt");
            QVERIFY2(!result.notSent() || !known, "a receipt of what was never sent");
        }
    }

    void dialsFromManyThreads()
    {
        Scene scene;
        scene.send(1, 200);
        std::vector<std::thread> threads;
        for (int t = 0; t < 3; ++t) {
            threads.emplace_back([&scene, t] {
                for (int i = 0; i < 100; ++i) {
                    PracticeDials dials;
                    dials.percentByStatus = {{500 + t, 10.0}};
                    if (!scene.server.setDials(dials))
                        qFatal("dials refused");
                    const auto snapshot = scene.server.receipts(scene.server.counts().requests / 2);
                    Q_UNUSED(snapshot)
                }
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QVERIFY(scene.log.waitFor(200));
        QCOMPARE(match(scene.log.all(), scene.server.receipts()), 0);
    }
};

/// With --serve FILE this binary is the process that is killed: it serves and prints its port.
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == kServe) {
        SystemClock clock;
        SystemRandomSource chance;
        PracticeServer server(clock, chance);
        const auto port = server.start(0, QCoreApplication::arguments().value(2));
        std::printf("%d\n", port ? int(*port) : 0);
        std::fflush(stdout);
        return QCoreApplication::exec();
    }
    TestPracticeServer test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_practiceserver.moc"
