// SPDX-License-Identifier: GPL-3.0-or-later
// The faults of quality.md's receiver over plain and TLS, and the transport's own promises (httptransport.h).
#include "tests/transport/scene.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <thread>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace fuseboard;
using namespace fuseboard::test;
using namespace fuseboard::transport;
using namespace Qt::StringLiterals;

using Tls = FaultyReceiver::Tls;

namespace {

Answer changed(Answer answer, const std::function<void(Answer&)>& change)
{
    change(answer);
    return answer;
}

} // namespace

class TestCurlTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void answers_data()
    {
        QTest::addColumn<Tls>("tls");
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<int>("status");
        QTest::addColumn<HttpFailure>("failure");
        QTest::addColumn<bool>("truncated");
        const QByteArray long1MiB(1024 * 1024 - 1, 'a');
        const QByteArray long4MiB(4 * 1024 * 1024, 'a');
        for (const Tls tls : {Tls::none, Tls::trusted}) {
            const auto row = [tls](const char* text, const Answer& answer, int status, HttpFailure failure, bool truncated) {
                QTest::addRow("%s, %s", text, tls == Tls::none ? "plain" : "tls")
                    << tls << answer << status << failure << truncated;
            };
            const auto none = HttpFailure::none;
            row("200", {}, 200, none, false);
            row("204", Answer::withStatus(204, {}, {}), 204, none, false);
            row("429", Answer::tooMany(7), 429, none, false);
            row("503", Answer::withStatus(503), 503, none, false);
            row("599", Answer::withStatus(599), 599, none, false);
            row("late", changed({}, [](Answer& a) { a.delay = Millis(60); }), 200, none, false);
            row("slow drip", changed({}, [](Answer& a) { a.dripBytes = 5; }), 200, none, false);
            row("closes politely", changed({}, [](Answer& a) { a.close = true; }), 200, none, false);
            row("chunked", changed({}, [](Answer& a) { a.chunked = true; }), 200, none, false);
            row("100 first", changed({}, [](Answer& a) { a.before = "HTTP/1.1 100 Continue\r\n\r\n"; }), 200, none, false);
            row("103 first", changed({}, [](Answer& a) {
                    a.before = "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\nRetry-After: 9\r\n\r\n";
                }), 200, none, false);
            row("redirect", Answer::withStatus(302, {{"Location", "/again"}}), 302, none, false);
            row("redirect that keeps the method", Answer::withStatus(308, {{"Location", "/again"}}), 308, none, false);
            row("17 KiB body", Answer::withStatus(200, {}, QByteArray(17 * 1024, 'a')), 200, none, true);
            row("body of the limit", Answer::withStatus(200, {}, QByteArray(kResponseLimit, 'a')), 200, none, false);
            row("1 MiB body", Answer::withStatus(200, {}, long1MiB), 200, none, true);
            row("4 MiB body", Answer::withStatus(200, {}, long4MiB), 200, none, true);
            row("4 MiB chunked", changed(Answer::withStatus(500, {}, long4MiB), [](Answer& a) { a.chunked = true; }), 500,
                none, true);
            row("body breaks off", changed({}, [](Answer& a) { a.breakOffAt = 1; }), 200, none, true);
            row("chunked body breaks off", changed({}, [](Answer& a) { a.breakOffAt = 1; a.chunked = true; }), 200, none, true);
            row("breaks off in the headers", Answer::rawBytes("HTTP/1.1 200 OK\r\nContent-Le"), 200, none, true);
            row("breaks off in the status line", Answer::rawBytes("HTTP/1.1 20"), 0, HttpFailure::closed, false);
            row("100 and hangs up", Answer::rawBytes("HTTP/1.1 100 Continue\r\n\r\n"), 0, HttpFailure::closed, false);
            row("103 and hangs up", Answer::rawBytes("HTTP/1.1 103 Hints\r\nA: b\r\n\r\n"), 0, HttpFailure::closed, false);
            row("hangs up", Answer::hangUp(), 0, HttpFailure::closed, false);
            row("resets", Answer::reset(), 0, HttpFailure::closed, false);
            row("half close", Answer::halfClose(), 0, HttpFailure::closed, false);
            row("garbage", Answer::rawBytes("\x16\x03\x01 what is this\r\n\r\n"), 0, HttpFailure::protocol, false);
            row("another protocol", Answer::rawBytes("220 mail.example ESMTP\r\n"), 0, HttpFailure::protocol, false);
        }
    }
    void answers()
    {
        QFETCH(Tls, tls);
        QFETCH(Answer, answer);
        QFETCH(int, status);
        QFETCH(HttpFailure, failure);
        QFETCH(bool, truncated);
        Scene scene(tls);
        scene.receiver.setPlan([answer](const Receipt&) { return answer; });
        for (int attempt = 1; attempt <= 3; ++attempt) { // a second and third on whatever connection is left
            const HttpResult result = scene.post("{\"row\":1}");
            QCOMPARE(result.status, status);
            QVERIFY2(result.failure == failure, result.message.constData());
            QVERIFY(result.bodySent);
            QVERIFY(!result.notSent());
            QCOMPARE(result.responseTruncated, truncated);
            QVERIFY(result.body.size() <= kResponseLimit);
            if (status != 0 && !truncated)
                QCOMPARE(result.body, answer.body);
            if (status == 0)
                QVERIFY(!result.message.isEmpty());
            QCOMPARE(result.header("retry-after"), status == 429 ? QByteArray("7") : QByteArray());
            QVERIFY(result.phases.totalUs > 0);
        }
        // Redirects and resends would show here.
        QCOMPARE(scene.receiver.receiptCount(), 3);
        QVERIFY(scene.log.isExactly(3));
    }

    void silenceTimesOut_data() { addTlsRows(); }
    void silenceTimesOut() // R41, B-51: it ends the request, and nothing of it comes later
    {
        QFETCH(Tls, tls);
        Scene scene(tls);
        scene.receiver.setPlan([](const Receipt&) { return Answer::silence(); });
        const HttpResult result = scene.post("{}", Millis(200));
        QCOMPARE(result.failure, HttpFailure::timeout);
        QVERIFY(!result.notSent());
        QVERIFY(scene.log.isExactly(1));
    }

    void nothingComesAfterATimeOut_data() { addTlsRows(); }
    /// B-51: the time-out ends the request itself. Its answer, late, finds a closed connection and changes nothing.
    void nothingComesAfterATimeOut()
    {
        QFETCH(Tls, tls);
        Scene scene(tls);
        scene.receiver.setPlan([](const Receipt& r) {
            Answer answer;
            answer.delay = Millis(r.number == 1 ? 900 : 0);
            return answer;
        });
        QCOMPARE(scene.post("{}", Millis(300)).failure, HttpFailure::timeout);
        int sent = 1;
        QElapsedTimer timer;
        timer.start();
        for (; timer.elapsed() < 1'000; ++sent) // the late answer would be among these
            QCOMPARE(scene.post("{}").status, 200);
        QVERIFY(scene.log.isExactly(sent));
        QCOMPARE(scene.receiver.receiptCount(), sent);
        QCOMPARE(scene.receiver.receipts().back().connection, 2); // the first is gone with its request
    }

    void dripPastTheDeadlineKeepsTheStatus()
    {
        Scene scene;
        scene.receiver.setPlan([](const Receipt&) {
            Answer answer = Answer::withStatus(500, {}, QByteArray(1000, 'x'));
            answer.dripBytes = 100;
            answer.dripEvery = Millis(100);
            return answer;
        });
        const HttpResult result = scene.post("{}", Millis(300));
        QCOMPARE(result.status, 500);
        QCOMPARE(result.failure, HttpFailure::none);
        QVERIFY(result.responseTruncated);
    }

    void noTimeLeft()
    {
        Scene scene;
        const HttpResult result = scene.post("{}", Millis(0));
        QCOMPARE(result.failure, HttpFailure::timeout);
        QVERIFY(result.notSent());
        QCOMPARE(scene.receiver.connectionCount(), 0);
    }

    void badTargets_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<Headers>("shared");
        QTest::addColumn<Headers>("own");
        const QByteArray good = "http://127.0.0.1:PORT/";
        const auto url = [](const char* text, const QByteArray& value) {
            QTest::newRow(text) << value << Headers{} << Headers{};
        };
        url("empty", "");
        url("no host", "http:///x");
        url("words", "not a url");
        url("space", "http://127.0.0.1:PORT/a b");
        url("line break", "http://127.0.0.1:PORT/a\r\nX: y");
        url("nul", QByteArray("http://127.0.0.1:PORT/\0x", 24));
        url("port", "http://127.0.0.1:99999/");
        url("ftp", "ftp://127.0.0.1:PORT/");
        url("file", "file:///etc/hostname");
        url("script", "javascript:alert(1)");
        const auto header = [&](const char* text, const QByteArray& key, const QByteArray& value) {
            QTest::addRow("%s, shared", text) << good << Headers{{key, value}} << Headers{};
            QTest::addRow("%s, own", text) << good << Headers{} << Headers{{key, value}};
        };
        header("CR LF in a value", "X-A", "b\r\nX-Evil: 1");
        header("LF in a value", "X-A", "b\nc");
        header("NUL in a value", "X-A", QByteArray("b\0c", 3));
        header("space in a name", "X A", "b");
        header("colon in a name", "X:", "b");
        header("line break in a name", "X\r\nY", "b");
        header("empty name", "", "b");
        header("not ASCII in a name", "Größe", "b");
        header("length", "Content-Length", "1");
        header("encoding", "transfer-encoding", "chunked");
        header("expect", "Expect", "100-continue");
    }
    void badTargets()
    {
        QFETCH(QByteArray, url);
        QFETCH(Headers, shared);
        QFETCH(Headers, own);
        Scene scene;
        scene.setTarget(url.replace("PORT", QByteArray::number(scene.receiver.port())), shared);
        HttpRequest request = scene.request(1);
        request.headers = own;
        const HttpResult result = scene.post(request);
        QCOMPARE(result.failure, HttpFailure::badTarget);
        QVERIFY(result.notSent());
        QVERIFY(!result.message.isEmpty());
        QVERIFY2(!result.message.contains("127.0.0.1"), "a URL is a credential");
        QCOMPARE(scene.receiver.connectionCount(), 0);
    }

    void requestWithoutTarget()
    {
        Scene scene;
        scene.target.reset();
        QCOMPARE(scene.post().failure, HttpFailure::badTarget);
    }

    void headersArrive()
    {
        Scene scene;
        scene.setTarget(scene.receiver.url(), {{"x-clay-webhook-auth", "s3cret"}, {"X-Empty", ""}});
        HttpRequest request = scene.request(1, "{\"a\":\"ä\"}");
        request.headers.emplaceBack("Idempotency-Key", "k-1");
        QCOMPARE(scene.post(request).status, 200);
        request = scene.request(2);
        request.headers.emplaceBack("content-type", "application/x-ndjson");
        QCOMPARE(scene.post(request).status, 200);
        QCOMPARE(scene.post().status, 200);

        const std::vector<Receipt> receipts = scene.receiver.receipts();
        QCOMPARE(receipts[0].method, QByteArray("POST"));
        QCOMPARE(receipts[0].path, QByteArray("/hook"));
        QCOMPARE(receipts[0].body, QByteArray("{\"a\":\"ä\"}"));
        QCOMPARE(receipts[0].header("x-clay-webhook-auth"), QByteArray("s3cret"));
        QCOMPARE(receipts[0].header("content-type"), QByteArray("application/json"));
        QCOMPARE(receipts[0].key, QByteArray("k-1"));
        QCOMPARE(receipts[1].header("content-type"), QByteArray("application/x-ndjson"));
        QCOMPARE(receipts[1].key, QByteArray()); // nothing of the request before stays on the pooled handle
        QCOMPARE(receipts[2].header("content-type"), QByteArray("application/json"));
        for (const Receipt& receipt : receipts) {
            const auto has = [&](const char* name) {
                return std::count_if(receipt.headers.begin(), receipt.headers.end(), [&](const auto& header) {
                    return header.first.compare(name, Qt::CaseInsensitive) == 0;
                });
            };
            QCOMPARE(has("x-empty"), 1);
            QCOMPARE(has("content-type"), 1);
            QCOMPARE(has("expect"), 0);
            QCOMPARE(has("accept-encoding"), 0);
        }
    }

    void noExpectForBigBodies()
    {
        Scene scene;
        const QByteArray body(3 * 1024 * 1024, 'b');
        QCOMPARE(scene.post(body).status, 200);
        const Receipt receipt = scene.receiver.receipts().front();
        QCOMPARE(receipt.body, body);
        QCOMPARE(receipt.header("expect"), QByteArray());
    }

    void responseHeadersAreCapped()
    {
        Scene scene;
        scene.receiver.setPlan([](const Receipt& r) {
            Headers headers;
            for (int i = 0; i < (r.number == 1 ? 200 : 10); ++i)
                headers.emplaceBack("X-" + QByteArray::number(i), QByteArray(r.number == 1 ? 5 : 4000, 'v'));
            return Answer::withStatus(400, headers);
        });
        QCOMPARE(scene.post().headers.size(), 64);
        const HttpResult second = scene.post();
        QCOMPARE(second.headers.size(), 4 + 1); // four of 4,000 bytes fit, and the short Content-Length
        QCOMPARE(second.header("X-0").size(), 4000);
    }

    /// What nobody looks at is not taken apart for every delivered row; what limits the next request is (R40).
    void headersOfADeliveredAnswer()
    {
        Scene scene;
        const Headers sent{{"RateLimit", "r=0;t=9"}, {"x-ratelimit-remaining", "3"}, {"Retry-After", "2"}, {"Age", "4"}, {"Server", "s"}, {"Date", "d"}};
        scene.receiver.setPlan([&](const Receipt& r) { return Answer::withStatus(r.number == 1 ? 200 : 503, sent); });
        const HttpResult delivered = scene.post();
        QCOMPARE(delivered.headers.size(), 4);
        QCOMPARE(delivered.header("ratelimit"), QByteArray("r=0;t=9"));
        QCOMPARE(scene.post().header("server"), QByteArray("s"));
    }

    void phases_data() { addTlsRows(); }
    void phases()
    {
        QFETCH(Tls, tls);
        Scene scene(tls);
        const Phases fresh = scene.post().phases;
        QVERIFY(fresh.connectUs > 0);
        QCOMPARE(fresh.tlsUs > 0, tls != Tls::none);
        QVERIFY(fresh.connectUs >= fresh.dnsUs);
        QVERIFY(fresh.firstByteUs >= fresh.connectUs);
        QVERIFY(fresh.totalUs >= fresh.firstByteUs);
        const Phases kept = scene.post().phases;
        QCOMPARE(kept.dnsUs, 0);
        QCOMPARE(kept.connectUs, 0);
        QCOMPARE(kept.tlsUs, 0);
        QVERIFY(kept.firstByteUs > 0);
        QCOMPARE(scene.receiver.connectionCount(), 1);
    }

    /// What the receiver takes to think is the wait for the first byte, not the time of receiving: libcurl's own figure for a POST
    /// is that of the first byte sent.
    void theReceiversThinkingIsTheWaitForTheFirstByte()
    {
        Scene scene;
        scene.receiver.setPlan([](const Receipt&) {
            Answer answer;
            answer.delay = Millis(60);
            return answer;
        });
        for (int i = 0; i < 2; ++i) {
            const Phases phases = scene.post().phases;
            QVERIFY2(phases.firstByteUs >= 55'000, qPrintable(QString::number(phases.firstByteUs)));
            QVERIFY(phases.totalUs >= phases.firstByteUs);
        }
    }

    void cancel_data() { addTlsRows(); }
    void cancel()
    {
        QFETCH(Tls, tls);
        Scene scene(tls);
        scene.receiver.setPlan([](const Receipt& r) { return r.attempt == 2 ? Answer{} : Answer::silence(); });
        scene.transport->send(scene.requests(1, 3));
        QTRY_COMPARE(scene.receiver.receiptCount(), 3);
        QVERIFY(scene.log.waitFor(1));
        scene.transport->cancel(AttemptId(1));
        scene.transport->cancel(AttemptId(99));
        QVERIFY(scene.log.waitFor(2));
        scene.transport->cancel(AttemptId(1));
        scene.transport->cancel(AttemptId(2));
        scene.transport->cancelAll();
        QVERIFY(scene.log.waitFor(3));
        QVERIFY(scene.log.isExactly(3));
        for (const HttpResult& result : scene.log.all()) {
            QCOMPARE(result.failure, result.attempt.value == 2 ? HttpFailure::none : HttpFailure::cancelled);
            QVERIFY(!result.notSent()); // the receiver has them all
        }
        QCOMPARE(scene.post(scene.request(4, "{}", Millis(100))).failure, HttpFailure::timeout);
    }

    void cancelAfterTheStatusKeepsIt()
    {
        Scene scene;
        scene.receiver.setPlan([](const Receipt&) {
            Answer answer = Answer::withStatus(200, {}, QByteArray(100'000, 'x'));
            answer.dripBytes = 50'000;
            answer.dripEvery = Millis(60'000);
            return answer;
        });
        scene.transport->send(scene.requests(1, 1));
        QTRY_COMPARE(scene.receiver.receiptCount(), 1);
        // The first piece is on its way; whether it is here when the cancel comes, the attempt is settled or open, never notSent.
        scene.transport->cancel(AttemptId(1));
        QVERIFY(scene.log.waitFor(1));
        const HttpResult result = scene.log.all().front();
        QVERIFY(!result.notSent());
        QCOMPARE(result.failure, result.status == 200 ? HttpFailure::none : HttpFailure::cancelled);
    }

    void sixtyFourAtOnce()
    {
        Scene scene;
        scene.receiver.setPlan([](const Receipt& r) { return r.attempt <= 64 ? Answer::silence() : Answer{}; });
        scene.transport->send(scene.requests(1, 64));
        QTRY_COMPARE(scene.receiver.receiptCount(), 64); // none waits for another
        QCOMPARE(scene.receiver.connectionCount(), 64);
        scene.transport->cancelAll();
        QVERIFY(scene.log.waitFor(64));
        for (int batch = 0; batch < 20; ++batch) {
            scene.transport->send(scene.requests(65 + batch * 64, 128 + batch * 64));
            QVERIFY(scene.log.waitFor(size_t(128 + batch * 64)));
        }
        QVERIFY(scene.log.isExactly(21 * 64));
        QCOMPARE(scene.receiver.receiptCount(), 21 * 64);
    }

    void connectionsAreKeptAlive()
    {
        Scene scene;
        for (int batch = 0; batch < 10; ++batch) {
            scene.transport->send(scene.requests(1 + batch * 20, 20 + batch * 20));
            QVERIFY(scene.log.waitFor(size_t(20 + batch * 20)));
        }
        QVERIFY(scene.receiver.connectionCount() <= 20);
    }

    void manyThreadsSend()
    {
        Scene scene;
        std::vector<std::thread> senders;
        for (int t = 0; t < 4; ++t) {
            senders.emplace_back([&scene, t] {
                for (int i = 1; i <= 50; ++i)
                    scene.transport->send(scene.requests(t * 50 + i, t * 50 + i));
                scene.transport->cancel(AttemptId(t * 50 + 50));
            });
        }
        for (std::thread& sender : senders)
            sender.join();
        QVERIFY(scene.log.waitFor(200));
        QVERIFY(scene.log.isExactly(200));
        const std::vector<HttpResult> results = scene.log.all();
        for (const HttpResult& result : results) {
            const bool mayBeCancelled = result.attempt.value % 50 == 0 && result.failure == HttpFailure::cancelled;
            QVERIFY2(result.status == 200 || mayBeCancelled, result.message.constData());
        }
    }

    void sinkMaySend()
    {
        Scene scene;
        const auto log = scene.log.sink();
        scene.transport->setSink([&](std::vector<HttpResult> results) {
            const qint64 last = results.back().attempt.value;
            log(std::move(results));
            if (last < 50)
                scene.transport->send(scene.requests(last + 1, last + 1));
        });
        scene.transport->send(scene.requests(1, 1));
        QVERIFY(scene.log.waitFor(50));
        QVERIFY(scene.log.isExactly(50));
    }

    void manyTargets()
    {
        Scene scene;
        for (int i = 1; i <= 300; ++i) { // more than the cache holds; each target dies after its request
            scene.setTarget(scene.receiver.url() + QByteArray::number(i), {{"X-N", QByteArray::number(i)}});
            QCOMPARE(scene.post(scene.request(i)).status, 200);
        }
        const auto receipts = scene.receiver.receipts();
        for (int i = 1; i <= 300; ++i) {
            QCOMPARE(receipts[size_t(i) - 1].path, "/hook" + QByteArray::number(i));
            QCOMPARE(receipts[size_t(i) - 1].header("x-n"), QByteArray::number(i));
        }
    }

    void destructionReportsEverything_data() { addTlsRows(); }
    void destructionReportsEverything()
    {
        QFETCH(Tls, tls);
        Scene scene(tls);
        scene.receiver.setPlan([](const Receipt& r) { return r.number % 2 ? Answer{} : Answer::silence(); });
        scene.transport->send(scene.requests(1, 40));
        QTRY_VERIFY(scene.receiver.receiptCount() >= 10);
        scene.transport->send(scene.requests(41, 60));
        scene.transport.reset();
        QVERIFY(scene.log.isExactly(60));
        std::vector<int> receipts(61, 0);
        for (const Receipt& receipt : scene.receiver.receipts())
            ++receipts[size_t(receipt.attempt)];
        for (const HttpResult& result : scene.log.all()) {
            QVERIFY(result.status == 200 || result.failure == HttpFailure::cancelled);
            QVERIFY(receipts[size_t(result.attempt.value)] <= (result.notSent() ? 0 : 1));
        }
    }

    /// libcurl writes headers and body one after the other; they arrive together, on a new connection and on a kept one.
    void headersAndBodyLeaveAsOne()
    {
        const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        QCOMPARE(::bind(listener, reinterpret_cast<sockaddr*>(&address), size), 0);
        QCOMPARE(::listen(listener, 1), 0);
        QCOMPARE(::getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size), 0);
        std::vector<QByteArray> reads;
        std::thread receiver([&] {
            const int peer = ::accept(listener, nullptr, nullptr);
            char buffer[4096];
            for (ssize_t n = 0; (n = ::recv(peer, buffer, sizeof buffer, 0)) > 0;) {
                reads.emplace_back(buffer, n);
                constexpr char kAnswer[] = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
                if (reads.back().endsWith("{\"row\":1}"))
                    ::send(peer, kAnswer, sizeof kAnswer - 1, MSG_NOSIGNAL);
            }
            ::close(peer);
        });
        Scene scene;
        scene.setTarget("http://127.0.0.1:" + QByteArray::number(ntohs(address.sin_port)) + "/hook");
        for (int i = 0; i < 20; ++i)
            QCOMPARE(scene.post("{\"row\":1}").status, 200);
        scene.transport.reset();
        receiver.join();
        ::close(listener);
        QCOMPARE(reads.size(), size_t(20));
        for (const QByteArray& read : reads)
            QVERIFY(read.startsWith("POST /hook"));
    }

    void destructionAtOnce()
    {
        for (int i = 0; i < 30; ++i) {
            Scene scene;
            scene.transport->send(scene.requests(1, 20));
            scene.transport.reset();
            QVERIFY(scene.log.isExactly(20));
        }
    }
};

QTEST_GUILESS_MAIN(TestCurlTransport)
#include "tst_curltransport.moc"
