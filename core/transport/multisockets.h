// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <curl/curl.h>

#include <chrono>
#include <optional>
#include <vector>

namespace fuseboard::transport {

/// Waits on the sockets of a multi handle with epoll and tells libcurl which of them moved, so that a turn costs what
/// happened and not what is open. A kept-alive connection stays registered between its requests. What libcurl writes in one call,
/// headers and body in two pieces, leaves as one: the sockets are corked, and pushed after each call.
/// Outlives its multi handle. The transport's thread, except wake().
class MultiSockets
{
public:
    MultiSockets();
    ~MultiSockets();
    Q_DISABLE_COPY_MOVE(MultiSockets)

    /// Before the first transfer.
    void attach(CURLM* multi);
    /// For each new easy handle: sockets are opened and closed here, so that a number used again is known to be new.
    void watch(CURL* easy);
    /// What libcurl wants done by now: new transfers are started, time-outs end.
    void runDue();
    /// Sleeps until a socket moves, a timer is due, wake() or the time is over, and lets libcurl act on it.
    void wait(std::chrono::milliseconds longest);
    /// Ends a wait(), or the next one. Any thread.
    void wake();

private:
    using Instant = std::chrono::steady_clock::time_point;
    struct Socket
    {
        quint32 registered = 0; ///< what epoll reports for it; 0: not registered
        quint32 wanted = 0;     ///< what libcurl waits for
        bool ours = false;      ///< opened here: its end is seen
        bool toPush = false;    ///< listed in m_toPush
    };

    static int onSocket(CURL*, curl_socket_t fd, int what, void* self, void*);
    static int onTimer(CURLM*, long timeoutMs, void* self);
    static curl_socket_t onOpen(void* self, curlsocktype, curl_sockaddr* address);
    static int onClose(void* self, curl_socket_t fd);

    Socket& socket(curl_socket_t fd);
    void want(curl_socket_t fd, quint32 events);
    void notePush(curl_socket_t fd);
    void push();

    CURLM* m_multi = nullptr;
    int m_epoll = -1;
    int m_wake = -1;
    std::vector<Socket> m_sockets; ///< by number
    std::vector<curl_socket_t> m_toPush; ///< those that libcurl may have written to
    std::optional<Instant> m_due;
};

} // namespace fuseboard::transport
