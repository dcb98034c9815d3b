// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/proxylookup.h"

#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QUrl>

#include <utility>

namespace fuseboard::transport {

ProxyLookup::ProxyLookup(Answer answer) : m_answer(std::move(answer)) {}

ProxyLookup::~ProxyLookup()
{
    {
        std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void ProxyLookup::ask(const QByteArray& url)
{
    {
        std::lock_guard lock(m_mutex);
        m_questions.push_back(url);
        if (!m_thread.joinable())
            m_thread = std::thread(&ProxyLookup::run, this);
    }
    m_wake.notify_one();
}

void ProxyLookup::run()
{
    for (;;) {
        std::vector<QByteArray> questions;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stop || !m_questions.empty(); });
            if (m_stop)
                return;
            questions = std::exchange(m_questions, {});
        }
        for (const QByteArray& url : questions)
            m_answer(url, systemRoute(url));
    }
}

ProxyRoute ProxyLookup::systemRoute(const QByteArray& url)
{
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(QUrl::fromEncoded(url)));
    for (const QNetworkProxy& proxy : proxies) {
        QByteArray scheme;
        switch (proxy.type()) {
        case QNetworkProxy::NoProxy:
        case QNetworkProxy::DefaultProxy: return {};
        case QNetworkProxy::HttpProxy:
        case QNetworkProxy::HttpCachingProxy: scheme = "http://"; break;
        case QNetworkProxy::Socks5Proxy: scheme = "socks5h://"; break;
        case QNetworkProxy::FtpCachingProxy: continue;
        }
        const QByteArray host = proxy.hostName().toUtf8();
        const bool bare6 = host.contains(':') && !host.startsWith('[');
        return {scheme + (bare6 ? QByteArray('[' + host + ']') : host) + ':' + QByteArray::number(proxy.port()),
                proxy.user().toUtf8(), proxy.password().toUtf8()};
    }
    return {};
}

} // namespace fuseboard::transport
