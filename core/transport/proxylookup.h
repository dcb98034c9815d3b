// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace fuseboard::transport {

/// How one URL is reached. Empty url: directly.
struct ProxyRoute
{
    QByteArray url; ///< as libcurl takes it: http://host:port, socks5h://host:port
    QByteArray user;
    QByteArray password;
};

/// Asks the system which proxy a URL needs. The question can take seconds (libproxy, automatic configuration), so it is
/// asked on a thread of its own, started at the first question.
class ProxyLookup
{
public:
    /// Called on the lookup's own thread, once per ask() unless the lookup is destroyed first.
    using Answer = std::function<void(const QByteArray& url, const ProxyRoute& route)>;

    explicit ProxyLookup(Answer answer);
    /// Drops open questions; waits for the one being asked.
    ~ProxyLookup();
    Q_DISABLE_COPY_MOVE(ProxyLookup)

    void ask(const QByteArray& url);

    /// The system's answer, asked on the calling thread.
    static ProxyRoute systemRoute(const QByteArray& url);

private:
    void run();

    const Answer m_answer;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<QByteArray> m_questions;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace fuseboard::transport
