// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stallmeter.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>

#include <pthread.h>
#include <time.h>

using namespace Qt::StringLiterals;

namespace fuseboard::bench {

namespace {

const QEvent::Type kKnock = QEvent::Type(QEvent::registerEventType());

qint64 nowNs(clockid_t clock = CLOCK_MONOTONIC)
{
    timespec time{};
    clock_gettime(clock, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

} // namespace

StallMeter::StallMeter()
    : m_thread([this] {
        while (!m_end) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
            if (m_on)
                knock();
        }
    })
{
}

StallMeter::~StallMeter()
{
    m_end = true;
    m_thread.join();
}

void StallMeter::knock()
{
    const QMutexLocker lock(&m_lock);
    m_waiting.emplace_back(nowNs(), nowNs(m_guiClock));
    if (m_waiting.size() == 1)
        QCoreApplication::postEvent(this, new QEvent(kKnock), Qt::HighEventPriority);
}

bool StallMeter::event(QEvent* event)
{
    if (event->type() != kKnock)
        return QObject::event(event);
    const QMutexLocker lock(&m_lock);
    const qint64 now = nowNs();
    const qint64 own = nowNs(m_guiClock);
    for (const auto& [at, ownAt] : m_waiting) {
        m_waits.wall.push_back(double(now - at) / 1e6);
        m_waits.own.push_back(double(own - ownAt) / 1e6);
    }
    m_waiting.clear();
    return true;
}

void StallMeter::start()
{
    const QMutexLocker lock(&m_lock);
    m_waits = {};
    pthread_getcpuclockid(pthread_self(), &m_guiClock);
    m_on = true;
}

StallMeter::Waits StallMeter::stop()
{
    m_on = false;
    const QMutexLocker lock(&m_lock);
    std::ranges::sort(m_waits.wall);
    std::ranges::sort(m_waits.own);
    return std::exchange(m_waits, {});
}

bool TimedApplication::notify(QObject* receiver, QEvent* event)
{
    if (event->type() == QEvent::UpdateRequest)
        ++m_frames;
    if (m_depth > 0 || event->type() == kKnock)
        return QApplication::notify(receiver, event);
    // The receiver may be gone afterwards.
    const QEvent::Type type = event->type();
    const QString name = QLatin1StringView(receiver->metaObject()->className()) + u' ' + receiver->objectName();
    const qint64 wall = nowNs();
    const qint64 own = nowNs(CLOCK_THREAD_CPUTIME_ID);
    ++m_depth;
    const bool done = QApplication::notify(receiver, event);
    --m_depth;
    const double ownMs = double(nowNs(CLOCK_THREAD_CPUTIME_ID) - own) / 1e6;
    if (ownMs > m_longest.ownMs)
        m_longest = {double(nowNs() - wall) / 1e6, ownMs, u"%1, event %2"_s.arg(name).arg(int(type))};
    return done;
}

} // namespace fuseboard::bench
