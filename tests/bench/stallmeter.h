// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QMutex>

#include <atomic>
#include <thread>
#include <utility>
#include <vector>

namespace fuseboard::bench {

/// How long an input that arrives at any moment waits for the GUI thread. A thread knocks every millisecond; what lies between
/// a knock and its answer is a stall. A stall of 30 ms is met by thirty knocks, which is what it is worth to who types: so the
/// percentiles are those of the time, not of the number of events.
class StallMeter : public QObject
{
    Q_OBJECT
public:
    StallMeter();
    ~StallMeter() override;

    void start();                ///< forgets what was measured
    std::vector<double> stop();  ///< milliseconds, ascending

    bool event(QEvent* event) override;

private:
    void knock();

    std::atomic<bool> m_on{false};
    std::atomic<bool> m_end{false};
    QMutex m_lock;
    std::vector<qint64> m_waiting; ///< when those that were not answered yet knocked
    std::vector<double> m_waits;
    std::thread m_thread;
};

/// An application that knows which single event took longest, in wall time and in time of this thread's own: on a machine that
/// is shared the first says what others did.
class TimedApplication : public QApplication
{
    Q_OBJECT
public:
    using QApplication::QApplication;

    struct Longest
    {
        double wallMs = 0;
        double ownMs = 0;
        QString what;
    };
    Longest takeLongest() { return std::exchange(m_longest, {}); }
    std::vector<double> takeOwnTimes(); ///< milliseconds of each event, ascending

    bool notify(QObject* receiver, QEvent* event) override;

private:
    int m_depth = 0;
    Longest m_longest;
    std::vector<double> m_own;
};

} // namespace fuseboard::bench
