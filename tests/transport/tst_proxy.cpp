// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/transport/scene.h"

using namespace fuseboard;
using namespace fuseboard::test;
using namespace fuseboard::transport;

class TestProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        for (const char* variable : {"http_proxy", "https_proxy", "all_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY"})
            qunsetenv(variable);
    }

    void fixedProxyIsUsed()
    {
        Scene scene;
        scene.makeTransport({}, scene.receiver.url());
        scene.setTarget("http://elsewhere.example/hook?a=1");
        QCOMPARE(scene.post().status, 200);
        QCOMPARE(scene.receiver.receipts().front().path, QByteArray("http://elsewhere.example/hook?a=1"));
    }

    void loopbackIsNeverProxied_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::newRow("address") << QByteArray("127.0.0.1");
        QTest::newRow("name") << QByteArray("localhost");
        QTest::newRow("short address") << QByteArray("127.1");
    }
    void loopbackIsNeverProxied()
    {
        QFETCH(QByteArray, host);
        Scene scene;
        FaultyReceiver proxy;
        scene.makeTransport({}, proxy.url());
        scene.setTarget("http://" + host + ':' + QByteArray::number(scene.receiver.port()) + "/hook");
        QCOMPARE(scene.post().status, 200);
        QCOMPARE(scene.receiver.receipts().front().path, QByteArray("/hook"));
        QCOMPARE(proxy.connectionCount(), 0);
    }

    void environmentIsIgnoredWithoutProxy()
    {
        FaultyReceiver proxy;
        qputenv("http_proxy", proxy.url());
        Scene scene;
        QCOMPARE(scene.post().status, 200);
        scene.setTarget("http://" + QByteArray(64, 'a') + "/");
        QCOMPARE(scene.post().failure, HttpFailure::dns);
        QCOMPARE(proxy.connectionCount(), 0);
    }

    /// The system is asked on a side thread; requests wait for its answer and then go out.
    void systemProxyIsUsed()
    {
        Scene scene;
        qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(scene.receiver.port()));
        scene.transport = std::make_unique<CurlTransport>();
        scene.transport->setSink(scene.log.sink());
        scene.setTarget("http://elsewhere.example/hook");
        scene.transport->send(scene.requests(1, 20));
        QVERIFY(scene.log.waitFor(20));
        for (const HttpResult& result : scene.log.all())
            QCOMPARE(result.status, 200);
        QCOMPARE(scene.receiver.receiptCount(), 20);
        QCOMPARE(scene.receiver.receipts().front().path, QByteArray("http://elsewhere.example/hook"));
    }

    void cancelWhileTheSystemIsAsked()
    {
        Scene scene;
        qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(scene.receiver.port()));
        scene.receiver.setPlan([](const Receipt&) { return Answer::silence(); });
        scene.transport = std::make_unique<CurlTransport>();
        scene.transport->setSink(scene.log.sink());
        scene.setTarget("http://elsewhere.example/hook");
        scene.transport->send(scene.requests(1, 20));
        scene.transport->cancelAll();
        QVERIFY(scene.log.waitFor(20));
        scene.transport.reset();
        QVERIFY(scene.log.isExactly(20));
        for (const HttpResult& result : scene.log.all())
            QCOMPARE(result.failure, HttpFailure::cancelled);
    }
};

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
