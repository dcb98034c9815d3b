// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QMutex>

#include <atomic>
#include <thread>
#include <utility>
#include <vector>

#include <time.h>

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

    /// Milliseconds, ascending. own: what the GUI thread itself worked meanwhile, which is the wait on a machine that has
    /// nothing else to do.
    struct Waits
    {
        std::vector<double> wall;
        std::vector<double> own;
    };
    void start(); ///< forgets what was measured
    Waits stop();

    bool event(QEvent* event) override;

private:
    void knock();

    std::atomic<bool> m_on{false};
    std::atomic<bool> m_end{false};
    QMutex m_lock;
    clockid_t m_guiClock{};
    std::vector<std::pair<qint64, qint64>> m_waiting; ///< when those that were not answered yet knocked, on both clocks
    Waits m_waits;
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
    int takeFrames() { return std::exchange(m_frames, 0); } ///< times that windows were painted

    bool notify(QObject* receiver, QEvent* event) override;

private:
    int m_depth = 0;
    int m_frames = 0;
    Longest m_longest;
};

} // namespace fuseboard::bench
