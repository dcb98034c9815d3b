// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signalwatch.h"

#include <QSocketNotifier>

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace fuseboard::app {

namespace {

int s_pipe[2] = {-1, -1};

void onRawSignal(int)
{
    const int saved = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(s_pipe[1], &byte, 1);
    errno = saved;
}

} // namespace

SignalWatch::SignalWatch(QObject* parent)
    : QObject(parent)
{
    Q_ASSERT(s_pipe[0] < 0);
    if (::pipe2(s_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = new QSocketNotifier(s_pipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        while (::read(s_pipe[0], bytes, sizeof bytes) > 0) {
        }
        // A copy: the handler may set another one.
        if (const auto handler = m_onSignal)
            handler();
    });
}

SignalWatch::~SignalWatch()
{
    setHandler({});
    delete m_notifier;
    for (int& end : s_pipe) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

void SignalWatch::setHandler(std::function<void()> onSignal)
{
    m_onSignal = std::move(onSignal);
    struct sigaction action = {};
    action.sa_handler = m_onSignal && m_notifier ? onRawSignal : SIG_DFL;
    action.sa_flags = SA_RESTART | int(SA_RESETHAND);
    ::sigemptyset(&action.sa_mask);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

} // namespace fuseboard::app
