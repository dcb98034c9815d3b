// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/curltransport.h"
#include "tests/support/faultyreceiver.h"
#include "tests/transport/resultlog.h"

#include <QTest>

Q_DECLARE_METATYPE(fuseboard::test::FaultyReceiver::Tls)
Q_DECLARE_METATYPE(fuseboard::test::Answer)
Q_DECLARE_METATYPE(fuseboard::test::Welcome)
Q_DECLARE_METATYPE(fuseboard::transport::HttpFailure)

namespace fuseboard::test {

/// A receiver, a transport that trusts it, and the results.
struct Scene
{
    explicit Scene(FaultyReceiver::Tls tls = FaultyReceiver::Tls::none) : receiver(tls)
    {
        makeTransport(FaultyReceiver::caFile());
        setTarget(receiver.url());
    }

    void makeTransport(const QByteArray& extraCaFile, const QByteArray& proxy = {})
    {
        transport::CurlTransportOptions options;
        options.proxy = proxy.isEmpty() ? transport::CurlTransportOptions::Proxy::none
                                        : transport::CurlTransportOptions::Proxy::fixed;
        options.proxyUrl = proxy;
        options.extraCaFile = extraCaFile;
        transport = std::make_unique<transport::CurlTransport>(options);
        transport->setSink(log.sink());
    }

    void setTarget(const QByteArray& url, const transport::Headers& headers = {})
    {
        target = std::make_shared<transport::HttpTarget>(transport::HttpTarget{.url = url, .headers = headers, .signingKey = {}});
    }

    transport::HttpRequest request(qint64 attempt, QByteArray body = "{}", Millis timeout = Millis(10'000)) const
    {
        return {AttemptId(attempt), target, std::move(body),
                {{"X-Fuseboard-Attempt", QByteArray::number(attempt)}}, timeout};
    }

    std::vector<transport::HttpRequest> requests(qint64 first, qint64 last) const
    {
        std::vector<transport::HttpRequest> made;
        for (qint64 i = first; i <= last; ++i)
            made.push_back(request(i));
        return made;
    }

    /// One request, its result.
    transport::HttpResult post(QByteArray body = "{}", Millis timeout = Millis(10'000))
    {
        return post(request(qint64(log.count()) + 1, std::move(body), timeout));
    }

    transport::HttpResult post(transport::HttpRequest one)
    {
        const size_t before = log.count();
        std::vector<transport::HttpRequest> batch;
        batch.push_back(std::move(one));
        transport->send(std::move(batch));
        return log.waitFor(before + 1) ? log.all().back() : transport::HttpResult{};
    }

    FaultyReceiver receiver;
    ResultLog log;
    std::shared_ptr<const transport::HttpTarget> target;
    std::unique_ptr<transport::HttpTransport> transport; // ends before what it reports to
};

inline void addTlsRows()
{
    QTest::addColumn<FaultyReceiver::Tls>("tls");
    QTest::newRow("plain") << FaultyReceiver::Tls::none;
    QTest::newRow("tls") << FaultyReceiver::Tls::trusted;
}

} // namespace fuseboard::test
