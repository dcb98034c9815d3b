// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/multisockets.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <utility>

namespace fuseboard::transport {

namespace {

constexpr size_t kEventsATurn = 256;

void setTcp(int fd, int option)
{
    const int on = 1;
    setsockopt(fd, IPPROTO_TCP, option, &on, sizeof on); // without it nothing is lost but a packet more
}

} // namespace

MultiSockets::MultiSockets() : m_epoll(epoll_create1(EPOLL_CLOEXEC)), m_wake(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    if (m_epoll < 0 || m_wake < 0)
        qFatal("The transport could not get two file descriptors.");
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.fd = m_wake;
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wake, &event);
}

MultiSockets::~MultiSockets()
{
    close(m_wake);
    close(m_epoll);
}

void MultiSockets::attach(CURLM* multi)
{
    m_multi = multi;
    curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, &MultiSockets::onSocket);
    curl_multi_setopt(multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(multi, CURLMOPT_TIMERFUNCTION, &MultiSockets::onTimer);
    curl_multi_setopt(multi, CURLMOPT_TIMERDATA, this);
}

void MultiSockets::watch(CURL* easy)
{
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, &MultiSockets::onOpen);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, this);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, &MultiSockets::onClose);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETDATA, this);
}

void MultiSockets::runDue()
{
    if (!m_due || *m_due > std::chrono::steady_clock::now())
        return;
    m_due.reset(); // set again from inside the call
    int running = 0;
    curl_multi_socket_action(m_multi, CURL_SOCKET_TIMEOUT, 0, &running);
    push();
}

void MultiSockets::wait(std::chrono::milliseconds longest)
{
    if (m_due) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(*m_due - std::chrono::steady_clock::now());
        longest = std::clamp(left, std::chrono::milliseconds(0), longest);
    }
    std::array<epoll_event, kEventsATurn> events;
    const int n = epoll_wait(m_epoll, events.data(), int(events.size()), int(longest.count()));
    for (int i = 0; i < n; ++i) {
        const epoll_event& event = events[size_t(i)];
        const int fd = event.data.fd;
        if (fd == m_wake) {
            eventfd_t ignored = 0;
            eventfd_read(m_wake, &ignored);
            continue;
        }
        if (socket(fd).wanted == 0) {
            // An idle connection moved, most likely because its peer closed it: libcurl looks before it uses it again.
            epoll_ctl(m_epoll, EPOLL_CTL_DEL, fd, nullptr);
            socket(fd).registered = 0;
            continue;
        }
        int moved = 0;
        if ((event.events & (EPOLLIN | EPOLLHUP)) != 0)
            moved |= CURL_CSELECT_IN;
        if ((event.events & EPOLLOUT) != 0)
            moved |= CURL_CSELECT_OUT;
        if ((event.events & EPOLLERR) != 0)
            moved |= CURL_CSELECT_ERR;
        int running = 0;
        curl_multi_socket_action(m_multi, fd, moved, &running);
        if (socket(fd).wanted != 0) // not at the end of its answer: something may have been written
            notePush(fd);
        push();
    }
    runDue();
}

void MultiSockets::wake()
{
    eventfd_write(m_wake, 1);
}

int MultiSockets::onSocket(CURL*, curl_socket_t fd, int what, void* self, void*)
{
    quint32 events = 0;
    if (what == CURL_POLL_IN || what == CURL_POLL_INOUT)
        events |= EPOLLIN;
    if (what == CURL_POLL_OUT || what == CURL_POLL_INOUT)
        events |= EPOLLOUT;
    static_cast<MultiSockets*>(self)->want(fd, events);
    return 0;
}

int MultiSockets::onTimer(CURLM*, long timeoutMs, void* self)
{
    auto& due = static_cast<MultiSockets*>(self)->m_due;
    if (timeoutMs < 0)
        due.reset();
    else
        due = std::chrono::steady_clock::now() + std::chrono::milliseconds(timeoutMs);
    return 0;
}

curl_socket_t MultiSockets::onOpen(void* self, curlsocktype, curl_sockaddr* address)
{
    const curl_socket_t fd = ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
    if (fd >= 0) {
        setTcp(fd, TCP_CORK);
        static_cast<MultiSockets*>(self)->socket(fd) = {0, 0, true, false};
    }
    return fd;
}

int MultiSockets::onClose(void* self, curl_socket_t fd)
{
    static_cast<MultiSockets*>(self)->socket(fd) = {};
    return close(fd); // the kernel forgets its registration with it
}

MultiSockets::Socket& MultiSockets::socket(curl_socket_t fd)
{
    if (size_t(fd) >= m_sockets.size())
        m_sockets.resize(size_t(fd) + 1);
    return m_sockets[size_t(fd)];
}

void MultiSockets::notePush(curl_socket_t fd)
{
    if (std::exchange(socket(fd).toPush, true))
        return;
    m_toPush.push_back(fd);
}

/// TCP_NODELAY sends what is queued behind the cork and leaves the cork in. One that is missed is sent by the kernel 200 ms later.
void MultiSockets::push()
{
    for (const curl_socket_t fd : m_toPush) {
        if (std::exchange(socket(fd).toPush, false)) // closed since, if not
            setTcp(fd, TCP_NODELAY);
    }
    m_toPush.clear();
}

void MultiSockets::want(curl_socket_t fd, quint32 events)
{
    Socket& s = socket(fd);
    s.wanted = events;
    if (events != 0 && s.ours)
        notePush(fd);
    if (events == s.registered || (events == 0 && s.ours))
        return; // an idle connection is left as it is: its next request wants the same again
    epoll_event event{};
    event.events = events;
    event.data.fd = fd;
    if (events == 0)
        epoll_ctl(m_epoll, EPOLL_CTL_DEL, fd, nullptr);
    else if (epoll_ctl(m_epoll, s.registered != 0 ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, fd, &event) != 0)
        epoll_ctl(m_epoll, s.registered != 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, fd, &event); // known otherwise than we thought
    s.registered = events;
}

} // namespace fuseboard::transport
